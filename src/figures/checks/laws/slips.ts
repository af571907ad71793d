/**
 * Where no words tie a number to others: two digits that have changed places, and with them right it would be the sum or the
 * difference of what stands beside it. So many digits are seldom met by chance.
 */
import type { Statement } from '../../statement/index.ts';
import { sameSentence } from '../base/document.ts';
import { balance, isAlike, isAmount, type Law, type Proposal } from './law.ts';

/** Figures on each side that are tried. */
const AROUND = 5;
/** Digits that a number must have. */
const DIGITS = 4;

export const slips: Law = (document, row, at) => {
  const stated = row[at];
  if (!stated || !isTerm(stated) || digitsOf(stated.item.figure.numeral).length < DIGITS) return [];
  const near = nearTo(row, at).filter((one) => isTerm(one) && isAlike(one, stated));
  const [value, swapped] = [stated.item.figure.numeral, [] as Proposal[]];
  near.forEach((one, index) => {
    for (const other of near.slice(index + 1)) {
      const [more, less] = one.amount > other.amount ? [one, other] : [other, one];
      for (const sign of [1, -1] as const) {
        const sum = balance(document, stated, [
          [1, more],
          [sign, less],
        ]);
        if (isSwapped(value, sum.computed))
          swapped.push({ kind: 'sum_of_parts', stated, others: [more, less], sure: true, ...sum });
      }
    }
  });
  return swapped;
};

function isTerm(one: Statement): boolean {
  return (
    isAmount(one) &&
    !one.item.figure.pair &&
    (one.measure === 'value' || one.measure === 'plan' || one.measure === 'change')
  );
}

/** Of its sentence, and what the sentence before ends with. */
function nearTo(row: readonly Statement[], at: number): readonly Statement[] {
  const own = row[at];
  if (!own) return [];
  return row
    .slice(Math.max(0, at - AROUND), at + AROUND)
    .filter(
      (one) => one !== own && (sameSentence(one, own) || own.worded.sentence - one.worded.sentence === 1),
    );
}

function digitsOf({ value, decimals }: { readonly value: number; readonly decimals: number }): string {
  return Math.abs(value).toFixed(decimals).replace('.', '').replace(/^0+/u, '');
}

/** Any two digits have changed places. */
function isSwapped(printed: { readonly value: number; readonly decimals: number }, meant: number): boolean {
  if (meant <= 0) return false;
  const [own, other] = [digitsOf(printed), digitsOf({ value: meant, decimals: printed.decimals })];
  if (own.length !== other.length || own === other) return false;
  const off = [...own].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first = 0, second = 0] = off;
  return off.length === 2 && own[first] === other[second] && own[second] === other[first];
}
