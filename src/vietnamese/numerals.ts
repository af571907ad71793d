/** Numerals: Roman and Arabic, the letters of the Vietnamese alphabet in their order, and small numbers in words. */

import { groupOf } from '../shared/nth.ts';

/** Words of the numbers from 0 to 12. */
export const NUMBER_WORDS = [
  'không',
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
] as const;

const ROMAN: readonly [string, number][] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** Value of a Roman numeral up to 399, or undefined when it is not one in its regular form. */
export function romanValue(text: string): number | undefined {
  let rest = text;
  let value = 0;
  for (const [sign, worth] of ROMAN) {
    while (rest.startsWith(sign)) {
      rest = rest.slice(sign.length);
      value += worth;
    }
  }
  return rest === '' && value > 0 && toRoman(value) === text ? value : undefined;
}

/** Value of `IIII` and `VIIII`, which authors write for IV and IX. */
export function additiveRoman(text: string): number | undefined {
  const found = /^(X*)(V?)IIII$/u.exec(text);
  return found ? groupOf(found, 1).length * 10 + (found[2] ? 5 : 0) + 4 : undefined;
}

/** Roman numeral of a positive integer below 400. */
export function toRoman(value: number): string {
  let rest = value;
  let out = '';
  for (const [sign, worth] of ROMAN) {
    while (rest >= worth) {
      out += sign;
      rest -= worth;
    }
  }
  return out;
}

/** Letters in the order Nghị định 30/2020/NĐ-CP labels points with: a b c d đ e g h … */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** Letters that Word's own a b c has and Vietnamese has not, each half a step behind the one it follows. */
const LATIN: Readonly<Record<string, string>> = { f: 'e', j: 'i', w: 'v', z: 'y' };

/** Position of a point's letter from 1, or undefined; `f`, which Word writes between e and g, is at 6.5. */
export function letterValue(letter: string): number | undefined {
  const before = LATIN[letter];
  const index = LETTERS.indexOf(before ?? letter);
  if (index < 0 || letter.length !== 1) return undefined;
  return before ? index + 1.5 : index + 1;
}

/**
 * True when a letter may follow another as the label of the next point. Some authors skip đ
 * (a b c d e), so that gap is allowed; Word counts on through f, j, w and z.
 */
export function letterFollows(previous: number, next: number): boolean {
  return (
    next === previous + 1 ||
    next - previous === 0.5 ||
    (LETTERS[previous - 1] === 'd' && LETTERS[next - 1] === 'e')
  );
}
