/**
 * The label that a heading begins with, as the site uses it for addresses and citations. What a label is, the converter
 * knows (convert/tables/labels.ts); this is the only place outside of it that asks.
 */
import { labelOf } from '../../vietnamese/labels.ts';
import { slugify } from '../../vietnamese/slug.ts';

/** The printed number of a heading, split from its words. */
export interface LabelNumbering {
  /** As printed: `II.`, `2.1.`, `a)`, `*`; empty when the heading has none. */
  readonly number: string;
  readonly title: string;
  /** ASCII parts of the number: `2.1.` → `2`, `1`; a bullet has none. */
  readonly keys: readonly string[];
  readonly bullet: boolean;
}

/** Labels of headings that stand in no series of the converter. */
const MORE: readonly RegExp[] = [
  /^[+–-](?=\s)/u,
  /^(?:phụ lục|chuyên đề)\s+(?:[ivxlc]+|\d+|[a-zđ])(?![\p{L}\d])[.:)]?/iu,
  /^\(?\d{1,3}[.)]/u,
  /^[A-ZĐ](?:[.)]|\s?[-–](?=\s))/u,
  /^\(?[a-zđăâêôơư][.)]/u,
];

/** Reads the number at the start of a heading; a figure such as `1.250 tủ sách` is not one. */
export function readNumbering(text: string): LabelNumbering {
  const number = labelOf(text)?.printed ?? moreLabel(text);
  const title = text.slice(number.length).trim();
  const keys = keysOf(number);
  return { number, title, keys, bullet: number !== '' && keys.length === 0 };
}

function moreLabel(text: string): string {
  const found = MORE.map((sign) => sign.exec(text)?.[0]).find((sign) => sign !== undefined) ?? '';
  return /^[\p{L}\d]/u.test(text.slice(found.length)) ? '' : found;
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

/** `Điều 12.` → `dieu-12`, `2.1.` → `2`, `1`, `II.` → `ii`, `đ)` → `dd`. */
function keysOf(number: string): readonly string[] {
  if (/\p{L}\s+[\p{L}\d]/u.test(number)) return [slugify(number)];
  const letters = number.replace(/[^\p{L}]/gu, '').toLowerCase();
  return letters === '' ? (number.match(/\d+/gu) ?? []) : [TELEX[letters] ?? letters];
}
