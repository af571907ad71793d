/**
 * Reads a number as Vietnamese print writes it: `.` between thousands, `,` before decimals (Nghị định 30/2020/NĐ-CP has
 * no rule; TCVN and common usage do). Other notations are understood too and flagged, never mended.
 */

import type { NotationFlag, Numeral } from '../model.ts';
import type { NumberToken } from './lex.ts';

/** Digits that a double holds, whatever they are. */
const MOST_DIGITS = 15;

/** False for a number that could only be shown rounded: a code, or what a scanner made of a line. */
export function isExact(text: string): boolean {
  return text.length <= MOST_DIGITS || digits(text).replace(/^0+/u, '').length <= MOST_DIGITS;
}

interface Reading {
  readonly value: number;
  readonly decimals: number;
  readonly flags: readonly NotationFlag[];
}

export function readNumeral({ start, end, text }: Pick<NumberToken, 'start' | 'end' | 'text'>): Numeral {
  return { start, end, ...reading(text) };
}

function reading(text: string): Reading {
  const points = count(text, '.');
  const commas = count(text, ',');
  if (points === 0 && commas === 0)
    return exact(text, '', text.length > 3 && !text.startsWith('0') ? ['no_groups'] : []);
  const mark = decimalMark(text, points, commas);
  const cut = mark === '' ? text.length : text.lastIndexOf(mark);
  const whole = text.slice(0, cut);
  return exact(digits(whole), text.slice(cut + 1), flagsOf(whole, mark, points, commas));
}

/** The mark before decimals: the last one where both kinds stand, else a comma, else a point that cannot part thousands. */
function decimalMark(text: string, points: number, commas: number): '' | '.' | ',' {
  if (points > 0 && commas > 0) {
    const last = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    return (last === ',' ? commas : points) === 1 ? last : '';
  }
  if (commas > 0) return commas === 1 ? ',' : '';
  return points === 1 && !isGrouped(text, '.') ? '.' : '';
}

/** One to three digits, then groups of three. A leading zero is no thousand: 0.125. */
function isGrouped(text: string, mark: string): boolean {
  const [head = '', ...groups] = text.split(mark);
  return (
    head.length <= 3 &&
    !(head.startsWith('0') && groups.length > 0) &&
    groups.every(({ length }) => length === 3)
  );
}

function flagsOf(whole: string, mark: string, points: number, commas: number): NotationFlag[] {
  const flags: NotationFlag[] = [];
  if (mark === '.') flags.push('dot_decimal');
  if (mark !== ',' && commas > 0) flags.push('comma_groups');
  const group = whole.includes('.') ? '.' : ',';
  if (whole.includes('.') && whole.includes(',')) flags.push('mixed');
  else if (whole.includes(group) && !isGrouped(whole, group)) flags.push('mixed');
  if (points + commas > 0 && !/[.,]/u.test(whole) && whole.length > 3) flags.push('no_groups');
  return flags;
}

function exact(whole: string, decimals: string, flags: readonly NotationFlag[]): Reading {
  return { value: Number(decimals ? `${whole}.${decimals}` : whole), decimals: decimals.length, flags };
}

function digits(text: string): string {
  return text.replaceAll('.', '').replaceAll(',', '');
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
  return found;
}

/** A number as Vietnamese print writes it: `11.728`, `68,4`. */
export function formatNumeral(value: number, decimals: number): string {
  const [whole = '', rest = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return `${value < 0 ? '-' : ''}${grouped}${rest && `,${rest}`}`;
}
