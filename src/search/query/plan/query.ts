/** What a query asks for: groups of words that must all be there, each in any of several spellings. */

import { nth } from '../../../shared/nth.ts';
import { isUnmarked } from '../../fold.ts';
import { COMMA, POINT, wordsOf } from '../../transform.ts';
import { isNumber, numberForms, rescaled, scaleOf } from './numbers.ts';
import { type Abbreviations, respelled, spellingAt } from './respelling.ts';
import { composeTelex } from './telex.ts';
import { unitSpellings } from './units.ts';

export interface Alternative {
  readonly words: readonly string[];
  readonly doubtful: boolean;
  /** Another name of what was typed (synonyms.ts), or what is only wider or narrower: used after the words as typed, and said. */
  readonly instead?: 'name' | 'kin';
  /** What was meant by a typing fault, without marks: any marks are right. */
  readonly mended?: boolean;
}

export interface TermGroup {
  /** As typed. */
  readonly text: string;
  readonly alternatives: readonly Alternative[];
  /** A number is there or it is not; no other stands for it. */
  readonly figure: boolean;
}

export interface Query {
  /** As typed. */
  readonly input: string;
  readonly groups: readonly TermGroup[];
  readonly excluded: readonly TermGroup[];
  /** Typed without any mark: each word stands for all words with its letters. */
  readonly unmarked: boolean;
}

/** A minus before a word leaves out what holds it; before a number it belongs to a name or a range (`COVID -19`, `2020 -2025`). */
const PIECE = /(?<=^|\s)-(?=["“\p{L}])("[^"]*"?|“[^”]*”?|\S+)|"([^"]*)"?|“([^”]*)”?|([^\s"“]+)/gu;

export function parseQuery(input: string, abbreviations: Abbreviations = []): Query {
  const groups: TermGroup[] = [];
  const excluded: TermGroup[] = [];
  let free: string[] = [];
  const flush = (): void => {
    groups.push(...groupWords(wordsOf(free.join(' ')), abbreviations));
    free = [];
  };
  for (const [, minus, quoted, curly, word] of input.normalize('NFC').matchAll(PIECE)) {
    if (word !== undefined) free.push(word);
    else flush();
    if (minus !== undefined) excluded.push(...phrase(minus));
    const inside = quoted ?? curly;
    if (inside !== undefined) groups.push(...phrase(inside));
  }
  flush();
  return { input, groups, excluded, unmarked: groups.every(({ text }) => isUnmarked(text)) };
}

/** Quoted words in this order, nothing between. */
function phrase(text: string): readonly TermGroup[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  if (words.length === 1) return groupWords(words, []);
  return [{ text: words.join(' '), alternatives: [{ words, doubtful: false }], figure: false }];
}

function groupWords(words: readonly string[], abbreviations: Abbreviations): readonly TermGroup[] {
  const groups: TermGroup[] = [];
  for (let at = 0; at < words.length; ) {
    const { group, taken } = spelledNumber(words, at) ?? known(words, at, abbreviations) ?? single(words, at);
    groups.push(group);
    at += taken;
  }
  return groups;
}

interface Read {
  readonly group: TermGroup;
  readonly taken: number;
}

const sure = (words: readonly string[]): Alternative => ({ words, doubtful: false });

/** `11 728`, `2ꓹ5 tỷ`, `2ꓸ500ꓸ000ꓸ000`. */
function spelledNumber(words: readonly string[], at: number): Read | undefined {
  const [first = '', ...rest] = words.slice(at);
  if (!isNumber(first)) return undefined;
  const spaced = /^\d{1,3}$/u.test(first) ? rest.findIndex((word) => !/^\d{3}$/u.test(word)) : 0;
  const groups = spaced < 0 ? rest.length : spaced;
  const joined = [first, ...rest.slice(0, groups)];
  const number = joined.join('');
  const scale = scaleOf(rest[groups]);
  const taken = joined.length + (scale === undefined ? 0 : 1);
  const tail = scale === undefined ? [] : words.slice(at + joined.length, at + taken);
  const { same, doubtful } = numberForms(number);
  const large = scale !== undefined || number.replace(/\D/gu, '').length > 6;
  const alternatives = [
    ...(groups > 0 ? [sure([...joined, ...tail])] : []),
    ...same.map((form) => sure([form, ...tail])),
    ...(large ? rescaled(number, scale ?? 0).map(sure) : []),
    ...doubtful.map((form) => ({ words: [form, ...tail], doubtful: true })),
  ];
  return { group: { text: words.slice(at, at + taken).join(' '), alternatives, figure: true }, taken };
}

/** An abbreviation, or the words that one stands for. */
function known(words: readonly string[], at: number, abbreviations: Abbreviations): Read | undefined {
  const taken = spellingAt(words, at, abbreviations);
  if (taken === 0) return undefined;
  const here = words.slice(at, at + taken);
  const alternatives = respelled(here, abbreviations).map(sure);
  return { group: { text: here.join(' '), alternatives, figure: false }, taken };
}

/** A unit behind a number in all its spellings; any other word as typed, or what it was perhaps typed for. */
function spellings(words: readonly string[], at: number): readonly Alternative[] {
  const word = nth(words, at);
  const before = words[at - 1] ?? '';
  if (isNumber(before) || scaleOf(before) !== undefined)
    return unitSpellings(word).map((unit) => sure([unit]));
  const composed = composeTelex(word);
  return [sure([word]), ...(composed ? [{ words: [composed], doubtful: true }] : [])];
}

function single(words: readonly string[], at: number): Read {
  const word = nth(words, at);
  return {
    group: {
      text: word,
      alternatives: spellings(words, at),
      figure: new RegExp(`\\d[${POINT}${COMMA}\\d]*`, 'u').test(word),
    },
    taken: 1,
  };
}
