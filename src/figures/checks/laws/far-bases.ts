/**
 * Changes whose base stands far off: a report tells what there is and by how much it grew, its conclusions tell what there was
 * (`nhiều hơn 3.487 lượt của năm 2021`) or was planned. The base finds its value by the words of both, or by a number that
 * both places tell.
 */
import type { Statement } from '../../statement/index.ts';
import { type Subject, subjectOf } from '../../statement/subject.ts';
import { firstPart } from '../../statement/words.ts';
import { type CheckedDocument, sameSentence } from '../base/document.ts';
import { balance, isAlike, isAmount, type Law, leadBefore, MOST, type Proposal } from './law.ts';
import { growth } from './moves.ts';
import { shareOf } from './shares.ts';

/** Farther apart they are two things. */
const FAR = 2;
/** A shorter number stands in two places by chance. */
const DIGITS = 3;
/** Words of how it changed, which name nothing. */
const MANNER: ReadonlySet<string> = new Set(
  'mạnh nhẹ cao thấp nhanh chậm nhiều ít rõ rệt mức đáng kể khá số lượng'.split(' '),
);

export const farBases: Law = (document, row, at) => {
  const stated = row[at];
  if (!stated || stated.item.figure.pair || stated.earlier) return [];
  const ofPlan = stated.against === 'plan';
  const told =
    stated.measure === 'change' || stated.measure === 'index' || (ofPlan && stated.measure === 'share');
  const now = told ? nowOf(row, at) : undefined;
  if (!now || near(row, at).some((one) => isBase(one, ofPlan) && isAlike(one, now))) return [];
  const bases = (basesIn(document).get(now) ?? []).filter((base) => isBase(base, ofPlan));
  const [base] = bases;
  if (!base || new Set(bases.map(({ amount }) => amount)).size > 1) return [];
  return proposed(document, stated, now, base);
};

function near(row: readonly Statement[], at: number): readonly Statement[] {
  const stated = row[at];
  return row
    .slice(Math.max(0, at - MOST), at + 2)
    .filter((one) => stated && Math.abs(stated.worded.sentence - one.worded.sentence) <= 2);
}

function isBase({ earlier, measure }: Statement, ofPlan: boolean): boolean {
  return ofPlan ? measure === 'plan' : earlier === true && measure === 'value';
}

const isNow = (one: Statement): boolean =>
  isAmount(one) && one.measure === 'value' && !one.earlier && !one.goal && !one.item.figure.pair;

/** The value right before it in its sentence; in the next sentence the one that its words name. */
function nowOf(row: readonly Statement[], at: number): Statement | undefined {
  const stated = row[at];
  if (!stated) return undefined;
  const values = row.slice(Math.max(0, at - MOST), at).filter(isNow);
  const last = values.at(-1);
  if (last && sameSentence(last, stated)) return last;
  const named = values.filter(
    (one) =>
      stated.worded.sentence - one.worded.sentence <= 2 &&
      stated.words.size > 0 &&
      tellingOf(stated.words).isSubsetOf(nameOf(one)),
  );
  return named.length === 1 ? named[0] : undefined;
}

const known = new WeakMap<CheckedDocument, ReadonlyMap<Statement, readonly Statement[]>>();

/** Values with what they are compared with elsewhere. */
function basesIn(document: CheckedDocument): ReadonlyMap<Statement, readonly Statement[]> {
  const found = known.get(document) ?? readBases(document);
  known.set(document, found);
  return found;
}

function readBases({ rows, passages }: CheckedDocument): ReadonlyMap<Statement, readonly Statement[]> {
  const found = new Map<Statement, Statement[]>();
  const prose = rows.flatMap((row, passage) => (passages[passage]?.cell ? [] : row.filter(isNow)));
  const nows = Map.groupBy(prose, ({ baseUnit }) => baseUnit);
  rows.forEach((row, passage) => {
    if (passages[passage]?.cell) return;
    for (const base of row) {
      if (!isAmount(base) || !(isBase(base, false) || isBase(base, true)) || base.item.figure.pair) continue;
      for (const now of valuesOf(base, row, nows.get(base.baseUnit) ?? []))
        found.set(now, [...(found.get(now) ?? []), base]);
    }
  });
  return found;
}

/** Of a base the values elsewhere: told again in its sentence to the digit, or named by all its words and no other. */
function valuesOf(
  base: Statement,
  row: readonly Statement[],
  nows: readonly Statement[],
): readonly Statement[] {
  const elsewhere = nows.filter((now) => now.item.passage !== base.item.passage);
  const own = row.filter((one) => sameSentence(one, base) && isNow(one) && one.baseUnit === base.baseUnit);
  const [only, ...more] = own;
  if (only) {
    const digits = String(only.item.figure.numeral.value).replace(/\D/gu, '');
    const told = more.length === 0 && digits.length >= DIGITS;
    return told ? elsewhere.filter(({ amount }) => amount === only.amount) : [];
  }
  const words = tellingOf(base.words);
  const named = elsewhere.filter(
    (now) =>
      now.amount < FAR * base.amount && base.amount < FAR * now.amount && words.isSubsetOf(nameOf(now)),
  );
  const amounts = new Set(named.map(({ amount }) => amount));
  return words.size > 0 && amounts.size === 1 ? named : [];
}

function tellingOf(words: Subject): Subject {
  return new Set([...words].filter((word) => !MANNER.has(word)));
}

function nameOf(one: Statement): Subject {
  return new Set([
    ...one.words,
    ...subjectOf(`${leadBefore(one)} ${one.unit} ${firstPart(one.worded.behind, ',;.(')}`),
  ]);
}

function proposed(document: CheckedDocument, stated: Statement, now: Statement, base: Statement): Proposal[] {
  if (stated.quantity === 'percent') {
    if (stated.measure === 'change') return [growth(document, stated, [now, base], true)];
    const kind = stated.measure === 'index' ? 'growth_percent' : 'ratio_percent';
    return [{ ...shareOf(document, stated, now, base, true), kind }];
  }
  if (stated.measure !== 'change' || !isAlike(stated, now)) return [];
  const [more, less] = now.amount > base.amount ? [now, base] : [base, now];
  const sum = balance(document, stated, [
    [1, more],
    [-1, less],
  ]);
  const rises = now.amount > base.amount;
  const wrongWay = rises === (stated.down === true) ? { wrongWay: rises ? 'tăng' : 'giảm' } : {};
  return [{ kind: 'growth_percent', stated, others: [now, base], sure: true, ...sum, ...wrongWay }];
}
