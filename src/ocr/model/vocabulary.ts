/** Under which key and number a word, number or sign is counted. */
import { keyOf } from '../../vietnamese/syllables.ts';
import { type Case, fold, type WordToken } from './tokens.ts';

export interface Form {
  /** Undefined for signs that are looked through. */
  readonly id: number | undefined;
  readonly written: Case;
  count: number;
}

export const STOP = 0;
export const NUMBER = 1;
/** Signs that stand in the context of a word; quotation marks and brackets are looked through. */
export const SIGNS = ['.', '#', ',', ':', '-', '%', '/'];
export const FIRST_WORD = SIGNS.length;

/** The key under which a token is counted; undefined where it is looked through. */
export function tokenKey(token: WordToken): string | undefined {
  if (token.kind === 'word') return keyOf(fold(token.text));
  if (token.kind === 'number') return '#';
  if (/^[.!?\n]/u.test(token.text)) return '.';
  if (token.text === ';') return ',';
  if (/^[-–—]$/u.test(token.text)) return '-';
  return SIGNS.includes(token.text) ? token.text : undefined;
}
