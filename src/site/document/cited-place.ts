/** Where quoted words stand: the number of their section. */
import { readNumbering } from '../../document/places/label.ts';

/** From the headings above the words, the deepest last: `II.`, `1.`, `1.2.` give `II.1.2`; what is no number (a bullet, `Phần thứ nhất`) is left out. */
export function sectionNumber(headings: readonly string[]): string {
  let above: readonly string[] = [];
  for (const text of headings) {
    const { number } = readNumbering(text);
    const own = (number.match(/[\p{L}\d]+/gu) ?? []).filter((part) => part.length < LONG_PART);
    if (/\s\p{L}/u.test(number)) continue;
    above = [...above, ...withoutRepeated(own, above)];
  }
  return above.join('.');
}

/** Roman numerals go up to XXXVIII. */
const LONG_PART = 8;

/** `2.1.` under `2.` repeats the 2. */
function withoutRepeated(own: readonly string[], above: readonly string[]): readonly string[] {
  for (let length = Math.min(own.length - 1, above.length); length > 0; length--) {
    if (own.slice(0, length).join('.') === above.slice(-length).join('.')) return own.slice(length);
  }
  return own;
}
