/** The words, numbers and signs of a text, and which of them no correction may touch. */

export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** As printed. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Part of a number, symbol, code or address: stands in the text for good. */
  readonly guarded: boolean;
  /** White space stands in front of it. */
  readonly spaced: boolean;
}

const TOKEN = /\p{L}[\p{L}\p{M}]*|\d+(?:[.,]\d+)*|\.{2,}|\n\s*\n|[^\s\p{L}\d]/gu;
const WORD = /^\p{L}/u;
const DIGIT = /^\d/u;
/** Web and mail addresses, and runs in which a slash stands between signs: `414/KH-UBND`, `tạ/ha`. */
const CODE = /^\p{P}*(?:https?:|www\.)|@|[\p{L}\d]\/[\p{L}\d]|\p{L}\.\p{L}+\.\p{L}/u;
/** Digits and letters in one run: `H5N1`, `2023năm`, `03-CT`. */
const MIXED = /\d[^\s\p{L}\d]?\p{L}|\p{L}[-_]?\d/u;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
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
function guardRun(tokens: Token[], first: number, text: string): void {
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
