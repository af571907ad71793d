/** Where quoted words stand: the number of their section, and an address that finds them again. */
import { readNumbering } from '../document/label.ts';

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

/** Words on each side of a long passage that name it. */
const ENDS = 5;

/**
 * Text directive (`:~:text=…`) of words as they stand in the page, markers of notes included. A text of several
 * blocks, or a long one, is named by its first and last words; both have to lie inside one block.
 */
export function textDirective(blocks: readonly string[]): string {
  const words = blocks.map((block) => block.split(/\s+/u).filter(Boolean)).filter(({ length }) => length > 0);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return '';
  if (words.length === 1 && first.length <= 2 * ENDS) return `:~:text=${escapePart(first)}`;
  return `:~:text=${escapePart(first.slice(0, ENDS))},${escapePart(last.slice(-ENDS))}`;
}

/** A hyphen would end a prefix; the rest that has a meaning there is escaped anyway. */
function escapePart(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
