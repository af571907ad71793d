/** The words, numbers and signs of a text, and which of them no correction may touch. */

export interface WordToken {
  readonly kind: 'word' | 'number' | 'sign';
  /** As printed. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Part of a number, symbol, code or address: stands in the text for good. */
  readonly guarded: boolean;
  /** White space stands in front of it. */
  readonly spaced: boolean;
  /** How sure the machine that read it is, from 0 to 1; undefined where nothing is known. */
  readonly certainty?: number;
}

/**
 * A letter read as a digit inside a word, nothing but white space and marks of a sentence around it: `h0p`. A digit
 * at either end may be a note, a unit or a symbol, one among capitals with others a code; those are no words.
 */
const HOLED =
  /(?<=^|[\s("“‘'])(?:\p{L}\p{Ll}*\d\p{Ll}+|\p{Lu}{2,}\d\p{Lu}+|\p{Lu}\d\p{Lu}{2,})(?=[,.;:!?)"”’']*(?:\s|$))/u;
const TOKEN = new RegExp(
  String.raw`${HOLED.source}|\p{L}[\p{L}\p{M}]*|\d+(?:[.,]\d+)*|\.{2,}|\n\s*\n|[^\s\p{L}\d]`,
  'gu',
);
/** A capital among the small letters of a word: a letter of which another shape was read. */
const ODD_CAPITAL = /^\p{L}\p{Ll}*\p{Lu}\p{Ll}+$/u;
const WORD = /^\p{L}/u;
const HAS_DIGIT = /\d/u;
const DIGIT = /^\d/u;
/** Web and mail addresses, and runs in which a slash stands between signs: `414/KH-UBND`, `tạ/ha`. */
const CODE = /^\p{P}*(?:https?:|www\.)|@|[\p{L}\d]\/[\p{L}\d]|\p{L}\.\p{L}+\.\p{L}/u;
/** Digits and letters in one run: `H5N1`, `2023năm`, `03-CT`. */
const MIXED = /\d[^\s\p{L}\d]?\p{L}|\p{L}[-_]?\d/u;

export function tokenize(text: string): WordToken[] {
  const tokens: WordToken[] = [];
  let end = -1;
  let first = 0;
  let suspect = false;
  for (const match of text.matchAll(TOKEN)) {
    const value = match[0];
    const from = match.index;
    const spaced = from > end;
    if (spaced) {
      if (suspect) guardRun(tokens, first, text);
      first = tokens.length;
      suspect = false;
    }
    const kind = WORD.test(value) ? 'word' : DIGIT.test(value) ? 'number' : 'sign';
    suspect ||= kind === 'number' || /^[/@.]$/u.test(value);
    end = from + value.length;
    tokens.push({ kind, text: value, from, to: end, guarded: false, spaced });
  }
  if (suspect) guardRun(tokens, first, text);
  return tokens;
}

/** Guards the tokens of a run without white space where it is a number with letters, a symbol or an address. */
function guardRun(tokens: WordToken[], first: number, text: string): void {
  if (tokens.slice(first).some(({ kind, text }) => kind === 'word' && HAS_DIGIT.test(text))) return;
  const run = text.slice(tokens[first]?.from ?? 0, tokens.at(-1)?.to ?? 0);
  if (!CODE.test(run) && !MIXED.test(run)) return;
  for (let index = first; index < tokens.length; index++) {
    const token = tokens[index];
    if (token) tokens[index] = { ...token, guarded: true };
  }
}

/** A word in the form in which it is counted: lower case, composed. */
export function fold(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

/** Stands for a letter that cannot be told. */
export const HOLE = '?';

/**
 * A word of which one letter was read as a digit or as a capital, folded, with a hole in its place: `h0p` → `h?p`.
 * Undefined for other words.
 */
export function holed(word: string): string | undefined {
  if (HAS_DIGIT.test(word)) return fold(word.replace(/\d/u, HOLE));
  if (!ODD_CAPITAL.test(word)) return undefined;
  return fold(word.charAt(0)) + fold(word.slice(1).replace(/\p{Lu}/u, HOLE));
}

/** How a word is written: `Kế`, `KẾ`, `kế`. A single capital counts as a first capital. */
export type Case = 'lower' | 'first' | 'upper' | 'mixed';

export function caseOf(word: string): Case {
  const lower = word.toLowerCase();
  if (word === lower) return 'lower';
  const [first = '', ...rest] = [...word];
  if (first !== first.toLowerCase() && rest.join('') === rest.join('').toLowerCase()) return 'first';
  return word === word.toUpperCase() ? 'upper' : 'mixed';
}

/** `word` (lower case) written like the printed one. */
export function likeCase(word: string, printed: Case): string {
  if (printed === 'upper') return word.toUpperCase();
  return printed === 'first' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
