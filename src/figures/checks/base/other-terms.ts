/** A finding that reckons with two figures holds only where no figure beside them makes the stated value right. */

import { nth } from '../../../shared/nth.ts';
import type { Statement } from '../../statement/index.ts';
import { type CheckedDocument, isPeople, sameSentence, sameThing } from './document.ts';
import type { Finding } from './finding.ts';
import { judge } from './interval.ts';

/** Figures on each side of the stated one that are tried, so that the work grows with the text. */
const AROUND = 24;
/** A number of one digit is met by chance. */
const DIGITS = 2;

/** What is reckoned from two terms, both in base units, in the unit that the stated figure is printed in. */
type Rule = (first: number, second: number) => number;

const HECTARE = 1e4;

const RULES: Partial<Record<Finding['kind'], (stated: Statement) => Rule>> = {
  ratio_percent: () => (a, b) => (100 * a) / b,
  average: (stated) => (a, b) => a / b / factorOf(stated),
  area_x_yield: (stated) => (a, b) => ((a / HECTARE) * b) / factorOf(stated),
  growth_percent: (stated) =>
    stated.quantity === 'percent'
      ? (a, b) => (100 * Math.abs(a - b)) / b
      : (a, b) => Math.abs(a - b) / factorOf(stated),
};

const factorOf = ({ item }: Statement): number => item.figure.factor;

/** The findings without those that only took the wrong one of several figures for a term. */
export function withRightTerms(document: CheckedDocument, findings: readonly Finding[]): readonly Finding[] {
  const byId = new Map(document.rows.flatMap((row) => row.map((one) => [one.id, one] as const)));
  return findings.filter(
    (one) =>
      one.verdict !== 'lech' ||
      !(isRightByOthers(document, one, byId) || isOfAnotherShare(document, one, byId)),
  );
}

function isRightByOthers(
  document: CheckedDocument,
  { kind, figures }: Finding,
  byId: ReadonlyMap<string, Statement>,
): boolean {
  const [stated, first, second] = figures.map((id) => byId.get(id));
  const rule = stated && RULES[kind]?.(stated);
  if (!rule || !first || !second || figures.length !== 3 || document.passages[stated.item.passage]?.cell)
    return false;
  // `15,0% tổng số giáo viên`: the words name a whole that may have been told farther off.
  const named = kind === 'ratio_percent' && NAMED_WHOLE.test(stated.worded.behind);
  if (!named && isSureTerm(first, stated) && isSureTerm(second, stated)) return false;
  const { value, decimals } = stated.item.figure.numeral;
  if (Math.abs(value).toFixed(decimals).replace('.', '').length < DIGITS) return false;
  const fits = (a: Statement, b: Statement): boolean => {
    const computed = rule(Math.abs(a.amount), Math.abs(b.amount));
    return judge(Math.abs(value), decimals, computed, { low: computed, high: computed }) === 'khop';
  };
  // A share of what there is now is none of what there was.
  const then = first.earlier || second.earlier || kind !== 'ratio_percent';
  const near = othersNear(document, stated).filter((one) => then || !one.earlier);
  const long = Math.abs(value).toFixed(decimals).replace('.', '').length > DIGITS;
  if (
    (kind === 'average' || kind === 'ratio_percent') &&
    long &&
    near.some(
      (one) =>
        (kind === 'ratio_percent' ? one.quantity !== 'percent' : sameThing(one, first)) &&
        near.some(
          (other) =>
            other !== one && sameThing(other, kind === 'ratio_percent' ? one : second) && fits(one, other),
        ),
    )
  )
    return true;
  return near.some(
    (other) =>
      other !== first &&
      other !== second &&
      ((sameThing(other, first) && fits(other, second)) ||
        ((sameThing(other, second) || (named && isPeople(other) && isPeople(second))) && fits(first, other))),
  );
}

const NAMED_WHOLE = /^\s*(?:của |trong |so với )?(?:tổng|số)(?: số)? \p{L}/u;

/** `(12,4% của 196.130 hộ) … (5,4%)`, `23,3% lao động (612.480 người). … 92,6% dân số`: a term that stands in brackets for another percentage. */
function isOfAnotherShare(
  document: CheckedDocument,
  { kind, figures }: Finding,
  byId: ReadonlyMap<string, Statement>,
): boolean {
  const [stated, part, whole] = figures.map((id) => byId.get(id));
  if (kind !== 'ratio_percent' || !stated || !part || !whole || figures.length !== 3) return false;
  if (part.worded.depth > 0 && !sameSentence(part, stated)) return true;
  const row = nth(document.rows, whole.item.passage);
  const before = row[row.indexOf(whole) - 1];
  return (
    before !== undefined &&
    before !== stated &&
    before.quantity === 'percent' &&
    whole.worded.depth > 0 &&
    before.worded.bracket === whole.worded.bracket &&
    whole.worded.bracket !== stated.worded.bracket &&
    /^\s*(?:của|trong|trên)(?: tổng(?: số)?| số)?\s*$/u.test(whole.worded.before)
  );
}

/** Told in one breath: in the same sentence, and not in brackets that the stated figure stands outside of. */
function isSureTerm(term: Statement, stated: Statement): boolean {
  return sameSentence(term, stated) && term.worded.depth <= stated.worded.depth;
}

/** Figures of its passage, and of the one before it in the same section. */
function othersNear(document: CheckedDocument, stated: Statement): readonly Statement[] {
  const { passage } = stated.item;
  const row = nth(document.rows, passage);
  const at = row.indexOf(stated);
  const above = document.passages[passage - 1];
  const inSection = above?.section === document.passages[passage]?.section && !above?.cell;
  return [
    ...(inSection ? (document.rows[passage - 1] ?? []).slice(-AROUND) : []),
    ...row.slice(Math.max(0, at - AROUND), at + AROUND),
  ].filter((one) => one !== stated);
}
