/** Changes whose two ends stand near without a comparison that joins them: a fraction in brackets, a year before, a plan. */
import type { Statement } from '../../statement/index.ts';
import { type CheckedDocument, printed, sameSentence } from '../base/document.ts';
import { balance, inUnitOf, isAlike, isAmount, type Law, leadBefore, MOST, type Proposal } from './law.ts';

export const moves: Law = (document, row, at) => {
  const stated = row[at];
  if (stated?.measure !== 'change' || stated.quantity === 'percentage_point') return [];
  if (stated.quantity !== 'percent')
    return [...ofFraction(document, row, at), ...ofFormer(document, row, at)];
  const paired = ofPair(document, row, at);
  if (paired.length > 0) return paired;
  return stated.against === 'plan'
    ? ofPlan(document, row, at)
    : [...ofChange(document, row, at), ...ofLeading(document, row, at), ...ofBaseBehind(document, row, at)];
};

/** `giảm 26 vụ (214/240 vụ)`: what there is over what there was. */
function ofFraction(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const [stated, now, then] = [row[at], row[at + 1], row[at + 2]];
  const { pair } = then?.item.figure ?? {};
  if (!stated || !now || !then || pair?.type !== 'ratio' || pair.role !== 1) return [];
  const opened = now.worded.depth > stated.worded.depth && /^[\p{L}\s]{0,20}\(\s*$/u.test(now.worded.before);
  if (!opened || !isAlike(now, stated) || stated.against === 'plan') return [];
  return [difference(document, stated, [now, then], true)];
}

/** `(21.450/20.000 lao động, vượt 7,3%)`: how far what there is goes beyond what there should be. */
function ofPair(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const [stated, plan, now] = [row[at], row[at - 1], row[at - 2]];
  const { pair } = plan?.item.figure ?? {};
  if (!stated || !plan || !now || pair?.type !== 'ratio' || pair.role !== 1 || !isAmount(now)) return [];
  const beyond = /^[\p{L}\s]*[,(]?\s*(?:và )?(?:vượt|tăng)(?: (?:là|tới|trên|hơn))?\s*$/u.test(
    stated.worded.before,
  );
  const told = beyond && sameSentence(now, stated) && !/cùng kỳ|năm trước/u.test(stated.worded.behind);
  return told && now.amount > plan.amount ? [growth(document, stated, [now, plan], true)] : [];
}

/** A value told to have come from another one. */
const REACHED = /(?:lên|xuống|còn|nay (?:có|là|đạt|còn)|đạt|nâng)(?: thành| tới| còn)?$/u;
const FORMER = /năm \d{4}|đầu (?:năm|nhiệm kỳ|kỳ)|trước (?:đây|đó|khi)|cuối năm/u;

/** `Năm 2022 có 96 hợp tác xã; đến nay tăng lên 128 hợp tác xã, tăng 32 hợp tác xã` */
function ofFormer(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const stated = row[at];
  if (!stated) return [];
  const own = row
    .slice(Math.max(0, at - MOST), at)
    .filter(
      (one) =>
        sameSentence(one, stated) &&
        one.measure === 'value' &&
        isAmount(one) &&
        isAlike(one, stated) &&
        one.worded.depth <= stated.worded.depth &&
        !one.item.figure.pair,
    );
  const [then, now, ...more] = own;
  if (!then || !now || more.length > 0) return [];
  const told = REACHED.test(leadBefore(now)) && FORMER.test(`${then.worded.before}${then.worded.behind}`);
  return told ? [difference(document, stated, [now, then], true)] : [];
}

function difference(
  document: CheckedDocument,
  stated: Statement,
  [now, then]: readonly [Statement, Statement],
  sure: boolean,
): Proposal {
  const sum = balance(
    document,
    stated,
    stated.down
      ? [
          [1, then],
          [-1, now],
        ]
      : [
          [1, now],
          [-1, then],
        ],
  );
  return { kind: 'growth_percent', stated, others: [now, then], sure, ...sum };
}

/** `So với năm 2022 (1.840 vụ), số vụ giảm 276 vụ, tương đương giảm 15%` */
function ofChange(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const [stated, change] = [row[at], row[at - 1]];
  if (!stated || change?.measure !== 'change' || change.quantity === 'percent') return [];
  if (!sameSentence(change, stated) || change.down !== stated.down) return [];
  const base = row
    .slice(Math.max(0, at - MOST), at - 1)
    .findLast((one) => one.earlier === true && sameSentence(one, stated) && isAlike(one, change));
  if (!base) return [];
  const [part, whole] = [inUnitOf(base, change), inUnitOf(base, base)];
  const computed = (100 * part.value) / whole.value;
  const slack = (100 * part.half) / whole.value;
  return [
    {
      kind: 'growth_percent',
      stated,
      others: [change, base],
      computed,
      range: { low: computed - slack, high: computed + slack },
      how: `${printed(document, change.item)} : ${printed(document, base.item)}`,
      sure: true,
    },
  ];
}

/** `cấp mới 3.246 thẻ …; số thẻ tăng 18,0% (năm trước 2.751 thẻ)`: what there was stands in brackets behind it. */
function ofBaseBehind(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const [stated, base] = [row[at], row[at + 1]];
  if (!stated || !base?.earlier || !sameSentence(base, stated) || base.worded.depth <= stated.worded.depth)
    return [];
  if (!isAmount(base) || base.item.figure.pair) return [];
  const told = row
    .slice(Math.max(0, at - MOST), at)
    .filter(
      (one) =>
        stated.worded.sentence - one.worded.sentence <= 1 &&
        one.measure === 'value' &&
        !one.earlier &&
        isAmount(one) &&
        isAlike(one, base),
    );
  return told.map((now) =>
    growth(document, stated, [now, base], told.length === 1 && sameSentence(now, stated)),
  );
}

/** `So với năm 2021 (5.220 lượt) số lượt tiếp giảm 6,7%`: of what its paragraph opened with. */
function ofLeading(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const [stated, base] = [row[at], row[at - 1]];
  if (!stated || !base?.earlier || !sameSentence(base, stated)) return [];
  const told = row
    .slice(Math.max(0, at - MOST), at - 1)
    .filter(
      (one) =>
        one.measure === 'value' &&
        !one.earlier &&
        isAmount(one) &&
        isAlike(one, base) &&
        one.worded.sentence < stated.worded.sentence,
    );
  const [first] = told;
  return told.map((now) =>
    growth(document, stated, [now, base], now === first && told.every(({ amount }) => amount <= now.amount)),
  );
}

/** `Chỉ tiêu giao 12.000 lao động; đã giải quyết việc làm cho 13.140 lao động, vượt 9,5% kế hoạch` */
function ofPlan(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const [stated, next] = [row[at], row[at + 1]];
  if (!stated) return [];
  const own = row
    .slice(Math.max(0, at - MOST), at)
    .filter((one) => sameSentence(one, stated) && isAmount(one));
  const values = own.filter(({ measure, earlier }) => measure === 'value' && !earlier);
  const part = values.at(-1);
  if (!part) return [];
  const aside = next?.measure === 'plan' && sameSentence(next, stated) ? [next] : [];
  const plans = [...own.filter(({ measure }) => measure === 'plan'), ...aside].filter((plan) =>
    isAlike(plan, part),
  );
  // Of a total and its parts that stand before it, the one nearest to the plan is meant.
  const off = (one: Statement, plan: Statement): number => Math.abs(one.amount / plan.amount - 1);
  return plans.flatMap((plan) => {
    const alike = values.filter((one) => isAlike(one, plan));
    const [meant] = alike.toSorted((a, b) => off(a, plan) - off(b, plan));
    return alike.map((one) => growth(document, stated, [one, plan], plans.length === 1 && one === meant));
  });
}

/** In percent of what there was or should be; of a fall how far. */
export function growth(
  document: CheckedDocument,
  stated: Statement,
  [now, then]: readonly [Statement, Statement],
  sure: boolean,
): Proposal {
  const [a, b] = [inUnitOf(then, now), inUnitOf(then, then)];
  const sign = stated.down ? -1 : 1;
  const of = (value: number, base: number): number => sign * 100 * (value / base - 1);
  const ends = [of(a.value - a.half, b.value + b.half), of(a.value + a.half, b.value - b.half)];
  return {
    kind: 'growth_percent',
    stated,
    others: [now, then],
    computed: of(a.value, b.value),
    range: { low: Math.min(...ends), high: Math.max(...ends) },
    how: `${printed(document, now.item)} : ${printed(document, then.item)}`,
    sure,
  };
}
