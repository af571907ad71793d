/** What a question measures: numbers that are such a measure. Its name (`diện tích`) a text need not say. */
import { type Measure, UNIT_OF } from '../../plan/question.ts';

/** The number at this place is a share, an amount of money, an area or a length, as asked for; its unit stands behind it or at its end (`19ha`). */
export function isMeasured(
  words: readonly string[],
  measure: Measure | undefined,
  quantity: number,
): boolean {
  const number = words[quantity] ?? '';
  if (measure === undefined) return false;
  if (measure === 'share') return number.includes('%');
  const unit = /\d(\p{L}+)/u.exec(number)?.[1] ?? (words[quantity + 1] ?? '').replace(/[^\p{L}\d]/gu, '');
  return UNIT_OF[measure].test(unit.toLowerCase());
}
