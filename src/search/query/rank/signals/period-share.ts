/** How far a sentence is of the time asked for. */
import { type AskedPeriod, yearsIn } from '../../plan/periods.ts';

/** Times that a sentence only compares with are not its own. */
const COMPARED = /(?:so với|bằng|hơn|cùng kỳ)[^.;,(]{0,24}?(?:19|20)\d\d/giu;

/** A document of more years than this is of none of them in particular. */
const FEW_YEARS = 2;

/** 1 where the sentence or its document is of the time, less where it is of a part of it, −1 where it is of another, 0 where no time is asked for. */
export function periodShare(
  periods: readonly AskedPeriod[],
  text: string,
  documentYears: readonly number[],
): number {
  const [asked] = periods;
  if (!asked || periods.length > 1) return 0;
  const length = asked.to - asked.from + 1;
  const covered = (years: readonly number[]): number =>
    years.filter((year) => year >= asked.from && year <= asked.to).length / length;
  const named = yearsIn(text.replace(COMPARED, ''));
  // A year inside a longer range is not the one told of.
  const isNamed = named.some((year) => year >= asked.from && year <= asked.to && text.includes(`${year}`));
  const told = covered(named) * (isNamed ? 1 : 0.4);
  const own = covered(documentYears) * (documentYears.length > Math.max(FEW_YEARS, length) ? 0.4 : 0.85);
  if (told + own > 0) return Math.max(told, named.length > 0 ? own / 2 : own);
  return documentYears.length > 0 ? -1 : 0;
}

/** The same for a stretch of years (`10 năm`): whole where the sentence tells of it, nearly so where its document is of it. */
export function stretchShare(stretch: string, text: string, title: string): number {
  if (holds(text, stretch)) return 1;
  if (holds(title, stretch)) return 0.85;
  return yearsIn(title).length > 0 ? -1 / 2 : 0;
}

const holds = (text: string, stretch: string): boolean =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${stretch} `);
