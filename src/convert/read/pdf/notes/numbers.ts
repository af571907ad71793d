/** What notes are numbered with: `1`, `(1)`, `[1]`, stars and daggers, small Roman numerals. */
import { romanValue } from '../../../../vietnamese/numerals.ts';
import { isBlank } from '../lines/rows.ts';
import type { Segment } from '../page/layout.ts';

const SIGN = String.raw`\d{1,3}|\*{1,4}|[†‡]{1,2}|[ivx]{1,5}`;
const ALONE = new RegExp(`^\\s*([[(]?)(${SIGN})([\\])]?)[.)]?\\s*$`, 'u');
const START = new RegExp(`^\\s*([[(]?)(${SIGN})([\\])]?)[.)]?\\s+(?=\\S)`, 'u');

/** A sign in the text that is not raised: in brackets, or stars and daggers behind a word. */
export const TYPED_SIGN = new RegExp(
  String.raw`([[(])\s*(${SIGN})\s*[\])]|(?<=[\p{L}\p{N}%)”"])([*†‡]{1,4})(?![*†‡])`,
  'gu',
);

/** The number that opens a note. */
export interface NoteStart {
  readonly number: string;
  /** `(` or `[` where it stands in brackets. */
  readonly bracket: string;
  /** Raised numbers are never part of the text; others may be. */
  readonly raised: boolean;
  /** Characters that the number takes, with blanks behind it. */
  readonly length: number;
}

/** The number that a raised text is, with or without brackets. */
export function raisedSign(raised: string): string | undefined {
  const [, , sign = ''] = ALONE.exec(raised) ?? [];
  return sign !== '' && (!/^[ivx]/u.test(sign) || romanOf(sign) !== undefined) ? sign : undefined;
}

/** Value of a small Roman numeral. */
export function romanOf(sign: string): number | undefined {
  return romanValue(sign.toUpperCase());
}

export const isStar = (sign: string): boolean => /^[*†‡]/u.test(sign);

export function noteStart(row: Pick<Segment, 'runs'>): NoteStart | undefined {
  const [first, second] = row.runs;
  if (!first) return undefined;
  const raised = first.shift === 'sup';
  const alone = second && (raised || isBlank(first, second)) ? ALONE.exec(first.text) : null;
  const found = alone ?? (raised ? null : START.exec(first.text));
  const [whole = '', bracket = '', number = ''] = found ?? [];
  if (number === '') return undefined;
  // A small Roman numeral opens a note where it is raised or in brackets, not in front of a section.
  if (/^[ivx]/u.test(number) && ((!raised && bracket === '') || romanOf(number) === undefined))
    return undefined;
  return { number, bracket, raised, length: whole.length };
}
