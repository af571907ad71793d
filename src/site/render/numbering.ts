import { slugify } from '../ascii.ts';

/** The printed number of a heading, split from its words. */
export interface Numbering {
  /** As printed: `II.`, `2.1.`, `a)`, `*`; empty when the heading has none. */
  readonly number: string;
  readonly title: string;
  /** ASCII parts of the number: `2.1.` → `2`, `1`; a bullet has none. */
  readonly keys: readonly string[];
  readonly bullet: boolean;
}

/** Letters are told apart as Telex writes them, so that đ) does not take the id of d). */
const TELEX: Readonly<Record<string, string>> = {
  đ: 'dd',
  ă: 'aw',
  â: 'aa',
  ê: 'ee',
  ô: 'oo',
  ơ: 'ow',
  ư: 'uw',
};

const letterKey = (letter: string): string => TELEX[letter.toLowerCase()] ?? letter.toLowerCase();

interface Pattern {
  readonly pattern: RegExp;
  readonly keys: (match: string) => readonly string[];
}

const PATTERNS: readonly Pattern[] = [
  { pattern: /^[*+•–-](?=\s)/u, keys: () => [] },
  {
    pattern:
      /^(?:phần|chương|mục|tiểu mục|điều|phụ lục|chuyên đề|bài)\s+(?:thứ\s+\p{L}+|[ivxlc]+|\d+|[a-zđ])(?![\p{L}\d])[.:)]?/iu,
    keys: (match) => [slugify(match)],
  },
  { pattern: /^\(?\d{1,3}(?:\.\d{1,2})*(?:[.)]|[-–](?=\s))/u, keys: (match) => match.match(/\d+/g) ?? [] },
  { pattern: /^\d{1,2}(?:\.\d{1,2})+(?=\s)/u, keys: (match) => match.split('.') },
  { pattern: /^(?:[IVXLC]+|[A-ZĐ])(?:[.)]|\s?[-–](?=\s))/u, keys: (match) => [letterKey(letters(match))] },
  { pattern: /^\(?[a-zđăâêôơư][.)]/u, keys: (match) => [letterKey(letters(match))] },
];

function letters(match: string): string {
  return match.replace(/[^\p{L}]/gu, '');
}

/** Reads the number at the start of a heading; a figure such as `1.250 tủ sách` is not one. */
export function readNumbering(text: string): Numbering {
  for (const { pattern, keys } of PATTERNS) {
    const match = pattern.exec(text)?.[0];
    const rest = match === undefined ? '' : text.slice(match.length);
    if (match === undefined || /^[\p{L}\d]/u.test(rest)) continue;
    const found = keys(match);
    return { number: match, title: rest.trim(), keys: found, bullet: found.length === 0 };
  }
  return { number: '', title: text.trim(), keys: [], bullet: false };
}
