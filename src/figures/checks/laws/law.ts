/**
 * What a figure must be by those beside it, where no list and no comparison has told already. Each law proposes values for
 * one figure from figures near it; one that agrees settles the figure, and only where none does a sure one contradicts it,
 * or one that the figure is but a slip of the pen away from.
 */

import { nth } from '../../../shared/nth.ts';
import type { Statement } from '../../statement/index.ts';
import { lastPart } from '../../statement/words.ts';
import {
  type CheckedDocument,
  isPeople,
  join,
  printed,
  ROUGH,
  sameSentence,
  sameThing,
} from '../base/document.ts';
import { type CheckKind, type Finding, finding } from '../base/finding.ts';
import { judge, type NumberInterval, show } from '../base/interval.ts';
import { isSlip } from '../base/slip.ts';

/** A value that a figure should have. */
export interface Proposal {
  readonly kind: CheckKind;
  readonly stated: Statement;
  /** In the unit that the figure is printed in. */
  readonly computed: number;
  readonly range: NumberInterval;
  readonly others: readonly [Statement, ...Statement[]];
  /** `12 xã − 8 xã`; `=` and the result are put behind it. */
  readonly how: string;
  /** The words leave no doubt which figures are meant. */
  readonly sure: boolean;
  /** Digits that the figure must have to be taken for a slip of the pen of it; 3 where nothing is told. */
  readonly digits?: number;
  /** The amount is right and the words say the other way: what they should say. */
  readonly wrongWay?: string;
}

export type Law = (document: CheckedDocument, row: readonly Statement[], at: number) => readonly Proposal[];

/** Findings of the laws about figures that are not `settled`. */
export function lawFindings(
  document: CheckedDocument,
  laws: readonly Law[],
  settled: ReadonlySet<string>,
): readonly Finding[] {
  const done = new Set(settled);
  return document.rows.flatMap((row, passage) =>
    document.passages[passage]?.cell
      ? []
      : row.flatMap((statement, at) => {
          if (done.has(statement.id)) return [];
          // What is told with `trên` or `dưới` is no number to reckon with.
          if (ROUGH.test(statement.item.figure.qualifier ?? '')) return [];
          const found = chosen(laws.flatMap((law) => law(document, row, at)));
          if (!found) return [];
          for (const { id } of [found.stated, ...found.others]) done.add(id);
          return [proposalFinding(document, found)];
        }),
  );
}

/** Digits of a number that is a slip away from what it should be; fewer are alike by chance. */
const DIGITS = 3;

/** So far off two things were taken for one, what was earned and the price of a piece: a wrong unit is a thousand times off, or a thousand thousand. */
const TWO_THINGS = 10_000_000;

function chosen(proposals: readonly Proposal[]): Proposal | undefined {
  const fitting = proposals.filter((one) => verdictOf(one) !== 'lech');
  if (fitting.length > 0) return fitting.find(({ sure }) => sure);
  const off = ({ computed, stated }: Proposal): number =>
    Math.abs(computed / stated.item.figure.numeral.value - 1);
  const [sure] = proposals
    .filter((one) => one.sure && off(one) < TWO_THINGS)
    .toSorted((a, b) => off(a) - off(b));
  return proposals.find(isSlipped) ?? sure ?? proposals.find(isShifted);
}

/** `5,0%` where 0,5 follows, `25,6 tỷ` where 255,6 does: all digits are right and the mark stands elsewhere. */
function isShifted({ stated, computed, range, digits = DIGITS }: Proposal): boolean {
  const { value, decimals } = stated.item.figure.numeral;
  if (value === 0 || decimals === 0 || digits === Number.POSITIVE_INFINITY) return false;
  return [0.01, 0.1, 10, 100].some((factor) => {
    const unit = factor > 1 ? decimals : decimals + Math.round(Math.log10(1 / factor));
    const printed = Math.abs(value) * factor;
    return (
      Math.abs(computed - printed) <=
      0.5 * 10 ** -Math.min(unit, decimals + 1) * Math.max(1, factor) + (range.high - range.low) / 2
    );
  });
}

/** The same number of digits, so that neither is ten times the other. */
function isSlipped({ stated, computed, digits = DIGITS }: Proposal): boolean {
  const { value, decimals } = stated.item.figure.numeral;
  const [own, other] = [Math.abs(value), computed].map((number) => number.toFixed(decimals).replace('.', ''));
  return own !== undefined && other !== undefined && own.length >= digits && isSlip(own, other);
}

function verdictOf({ stated, computed, range, wrongWay }: Proposal): Finding['verdict'] {
  if (wrongWay !== undefined) return 'lech';
  const { value, decimals } = stated.item.figure.numeral;
  return judge(Math.abs(value), decimals, computed, range);
}

function proposalFinding(document: CheckedDocument, proposal: Proposal): Finding {
  const { kind, stated, computed, others, how, wrongWay } = proposal;
  const { decimals } = stated.item.figure.numeral;
  const amount = join(show(computed, decimals), stated.unit);
  const result = wrongWay === undefined ? amount : `${wrongWay} ${amount}`;
  return finding({
    kind,
    verdict: verdictOf(proposal),
    items: [stated.item, ...others.map(({ item }) => item)],
    stated: printed(document, stated.item),
    computed: result,
    arithmetic: `${how} = ${result}`,
  });
}

/** Quantities that sums are made of: no shares, rates, ranks or times. */
export const ADDITIVE: ReadonlySet<Statement['quantity']> = new Set([
  'count',
  'money',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'other',
]);

/** Births and deaths of a thousand people are no parts of one another. */
const RATE = /‰/u;

/** An amount that sums and differences are made of. */
export function isAmount({ quantity, item }: Statement): boolean {
  return (
    ADDITIVE.has(quantity) &&
    !RATE.test(item.figure.baseUnit) &&
    item.figure.numeral.value > 0 &&
    item.figure.pair?.type !== 'range'
  );
}

/** `số bỏ thi là 26`, `số trúng tuyển 412`: what befell them stands where their noun is left out. */
const DEED =
  /^(?:bỏ|vắng|trượt|đỗ|đạt|trúng|không|chưa|đã|được|còn|dự|đăng ký|tham gia|có|bị|phải|tốt nghiệp)(?: |$)/u;

/** Of one thing, also where one has no noun or both are people. */
export function isAlike(a: Statement, b: Statement): boolean {
  if (sameThing(a, b)) return true;
  // `320 chỉ tiêu; đã tuyển 274 người`: targets are of what is told to have come of them.
  const bare = (one: Statement): boolean =>
    (one.quantity === 'other' && one.unit === '') ||
    /^(?:chỉ tiêu|biên chế|suất)$/u.test(one.unit) ||
    DEED.test(one.unit);
  return (
    (isPeople(a) && isPeople(b)) || (bare(a) && b.quantity === 'count') || (bare(b) && a.quantity === 'count')
  );
}

/** In the printed unit of `stated`, with what rounding leaves open. */
export function inUnitOf(
  stated: Statement,
  { item: { figure } }: Statement,
): { value: number; half: number } {
  const factor = figure.factor / stated.item.figure.factor;
  const exact =
    figure.unit === '' || figure.kind === 'count' || figure.kind === 'ratio_part' || figure.kind === 'rank';
  const half =
    exact && figure.numeral.decimals === 0 && figure.factor === 1 ? 0 : 0.5 * 10 ** -figure.numeral.decimals;
  return { value: Math.abs(figure.numeral.value) * factor, half: half * factor };
}

/** Terms with their signs, added up in the unit of `stated`. */
export function balance(
  document: CheckedDocument,
  stated: Statement,
  terms: readonly (readonly [sign: 1 | -1, term: Statement])[],
): Pick<Proposal, 'computed' | 'range' | 'how'> {
  let [computed, half] = [0, 0];
  for (const [sign, term] of terms) {
    const one = inUnitOf(stated, term);
    computed += sign * one.value;
    half += one.half;
  }
  const how = terms
    .map(([sign, { item }], at) => `${at === 0 ? '' : sign < 0 ? ' − ' : ' + '}${printed(document, item)}`)
    .join('');
  return { computed, range: { low: computed - half, high: computed + half }, how };
}

/** How far back figures of its own sentence and of those before belong together, in sentences and in items of a list. */
const BACK = 2;
/** Figures that are tried at most, so that the work grows with the text. */
export const MOST = 24;
const ITEMS = 5;
/** A longer paragraph is no item of a list. */
const ITEM = 240;

/** Figures before one: of its sentence and the two before it; of an item of a list also those of the items above. */
export function before(
  document: CheckedDocument,
  row: readonly Statement[],
  at: number,
): readonly Statement[] {
  const own = row[at];
  if (!own) return [];
  const near = row
    .slice(Math.max(0, at - MOST), at)
    .filter((one) => own.worded.sentence - one.worded.sentence <= BACK);
  const place = document.passages[own.item.passage];
  if (!place || place.text.length > ITEM || own.worded.sentence > 0) return near;
  const above: Statement[] = [];
  for (let index = own.item.passage - 1; index >= Math.max(0, own.item.passage - ITEMS); index--) {
    const passage = document.passages[index];
    if (!passage || passage.cell || passage.section !== place.section || passage.note !== place.note) break;
    if (passage.heading !== undefined) break;
    above.unshift(...nth(document.rows, index).slice(0, 6));
    if (passage.text.length > ITEM) break;
  }
  return [...above, ...near];
}

/** The words that lead to a figure in its own part of the clause. */
export function leadBefore({ worded }: Statement): string {
  return lastPart(worded.before, ',;.()[]').trim();
}

/** How many digits a number must have to be taken for a slip: one more where what it is reckoned from stands in another sentence. */
export function digitsFor(stated: Statement, others: readonly Statement[]): number {
  return others.every((one) => sameSentence(one, stated)) ? DIGITS : DIGITS + 1;
}
