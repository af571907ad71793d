/** Finds statements about the same thing without comparing each with all. */

import type { Statement } from '../../statement/index.ts';
import type { Period } from '../../statement/period.ts';
import { likeness } from '../../statement/subject.ts';

/** More that share their rarest word are about a commonplace. */
const MOST = 64;

export interface AlikeIndex {
  /** Statements whose telling words are nearly those of `statement`, in the order of the document. */
  readonly of: (statement: Statement, least: number) => readonly Statement[];
}

export function indexAlike(statements: readonly Statement[]): AlikeIndex {
  const counts = new Map<string, number>();
  for (const { words } of statements) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarest = (words: Iterable<string>): string | undefined => {
    let found: string | undefined;
    for (const word of words)
      if (counts.has(word) && (found === undefined || (counts.get(word) ?? 0) < (counts.get(found) ?? 0)))
        found = word;
    return found;
  };
  const having = new Map<string, Statement[]>();
  const namedBy = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const word of statement.words) push(having, word, statement);
    const name = rarest(statement.words);
    if (name !== undefined) push(namedBy, name, statement);
  }
  const of = (statement: Statement, least: number): readonly Statement[] => {
    const own = rarest(statement.words);
    // Either has all words of the other: so one of them is named by a word that both have.
    const longer = own === undefined ? [] : (having.get(own) ?? []);
    const shorter = [...statement.words].flatMap((word) => namedBy.get(word) ?? []);
    const candidates = new Set([...longer.slice(0, MOST), ...shorter.slice(0, MOST)]);
    return [...candidates].filter((other) => other !== statement && isAlike(other, statement, least));
  };
  return { of };
}

function push(map: Map<string, Statement[]>, key: string, statement: Statement): void {
  const found = map.get(key);
  if (found) found.push(statement);
  else map.set(key, [statement]);
}

/** Subjects in nearly the same words; two words at least, for one is said of many things. */
function isAlike(a: Statement, b: Statement, least: number): boolean {
  const fewest = Math.min(a.words.size, b.words.size);
  return fewest >= 2 && likeness(a.words, b.words) >= least;
}

/** The same days where both tell some; a change without a time of its own is of any. */
export function samePeriod(a: Statement, b: Statement): boolean {
  if (!a.period || !b.period || sameDays(a, b)) return true;
  return (!a.dated || !b.dated) && measureKey(a)?.startsWith('change') === true;
}

export function sameDays({ period: a }: Statement, { period: b }: Statement): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

/** One time lies in the other: `tính đến ngày 14/11/2024` in a report on 2024. What is told twice to the digit may be of both. */
export function withinPeriod(a: Statement, b: Statement): boolean {
  if (!a.period || !b.period) return true;
  const holds = (one: Period, other: Period): boolean => one.from <= other.from && other.to <= one.to;
  return holds(a.period, b.period) || holds(b.period, a.period);
}

export function samePlace({ place: a }: Statement, { place: b }: Statement): boolean {
  return a === b;
}

/** What is told: amounts by their unit, rates, shares of plans (vượt 6% is 106), indexes against an earlier time (giảm 55% is 45). */
export function measureKey({
  measure,
  against,
  quantity,
  baseUnit,
  earlier,
  goal,
}: Statement): string | undefined {
  if (earlier || goal) return undefined;
  const percent = quantity === 'percent';
  if (percent && (measure === 'index' || (measure === 'change' && against !== 'plan'))) return 'index';
  if (percent && (measure === 'share' || measure === 'change')) return against === 'plan' ? 'plan' : 'rate';
  if (percent && measure === 'value') return 'rate';
  if (measure === 'value' || measure === 'average') return `${measure} ${baseUnit}`;
  // Places in a ranking are called bậc or hạng.
  return measure === 'change' && !percent ? `change ${quantity === 'rank' ? 'rank' : baseUnit}` : undefined;
}

/** The amount in the terms of `measureKey`. */
export function comparable({ measure, quantity, amount }: Statement): number {
  return measure === 'change' && quantity === 'percent' ? 100 + amount : amount;
}

/** They agree to the last digit of the rougher one. */
export function agree(a: Statement, b: Statement): boolean {
  return Math.abs(comparable(a) - comparable(b)) <= Math.max(a.half, b.half) * (1 + 1e-9);
}
