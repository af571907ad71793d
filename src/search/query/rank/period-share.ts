/** How far a sentence is of the time asked for. */
import { type Period, yearsIn } from '../plan/periods.ts';

/** Times that a sentence only compares with are not its own. */
const COMPARED = /(?:so với|bằng|hơn|cùng kỳ)[^.;,(]{0,24}?(?:19|20)\d\d/giu;

/** A document of more years than this is of none of them in particular. */
const FEW_YEARS = 2;

/** 1 where the sentence or its document is of the time, −1 where it is of another, 0 where no time is asked for. */
export function periodShare(
  periods: readonly Period[],
  text: string,
  documentYears: readonly number[],
): number {
  const [asked] = periods;
  if (!asked || periods.length > 1) return 0;
  const fits = (years: readonly number[]): boolean =>
    years.some((year) => year >= asked.from && year <= asked.to);
  const named = yearsIn(text.replace(COMPARED, ''));
  if (fits(named)) return 1;
  if (fits(documentYears)) {
    const own = documentYears.length > FEW_YEARS ? 0.4 : 0.85;
    return named.length > 0 ? own / 2 : own;
  }
  return documentYears.length > 0 ? -1 : 0;
}
