/** A finding that reckons with two figures holds only where no figure beside them makes the stated value right. */

import { nth } from '../../../shared/nth.ts';
import type { Statement } from '../../statement/index.ts';
import { type CheckedDocument, sameSentence, sameThing } from './document.ts';
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
  return findings.filter((one) => one.verdict !== 'lech' || !isRightByOthers(document, one, byId));
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
  if (isSureTerm(first, stated) && isSureTerm(second, stated)) return false;
  const { value, decimals } = stated.item.figure.numeral;
  if (Math.abs(value).toFixed(decimals).replace('.', '').length < DIGITS) return false;
  const fits = (a: Statement, b: Statement): boolean => {
    const computed = rule(Math.abs(a.amount), Math.abs(b.amount));
    return judge(Math.abs(value), decimals, computed, { low: computed, high: computed }) === 'khop';
  };
  const near = othersNear(document, stated);
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
      ((sameThing(other, first) && fits(other, second)) || (sameThing(other, second) && fits(first, other))),
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
