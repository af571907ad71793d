/** Percentages whose part and whole stand near without a list or a fraction that joins them. */
import type { Statement } from '../statement.ts';
import { subjectOf } from '../subject.ts';
import { firstPart } from '../words.ts';
import { type CheckedDocument, printed } from './document.ts';
import { divide, judge } from './interval.ts';
import { before, inOneSentence, inUnitOf, isAlike, isAmount, type Law, leadOf, type Proposal } from './laws.ts';

/** Words that a share is told with. */
const RATE = /chiếm|tỷ lệ|tỉ lệ|tỷ trọng|tương đương|tương ứng|đạt|bằng|được|mới|thực hiện|bao phủ/u;
/** `phụ nữ chiếm 62,5% với 1.440 người`, `chiếm 30% (438 hộ)` */
const PART_BEHIND = /^\s*(?:\(|,\s*|với |là |tương (?:ứng|đương)(?: với)? |hay )[\s\p{L}]{0,20}$/u;
/** `411.317 kết quả trên 571.310 kết quả` */
const OVER = /^[\p{L}\s]{0,40}(?:trên|trong)(?: tổng(?: số)?| số)?\s*$/u;
const PLANNED = /kế hoạch|dự toán|thực hiện|hoàn thành|đạt/u;

export const nearShares: Law = (document, row, at) => {
  const stated = row[at];
  if (!stated || stated.quantity !== 'percent' || stated.earlier || stated.against === 'earlier') return [];
  // All of something is told without a count.
  if (stated.amount === 100) return [];
  if (stated.measure !== 'share' && stated.measure !== 'value') return [];
  if (stated.measure === 'value' && !RATE.test(leadOf(stated))) return [];
  const near = before(document, row, at).filter((one) => isAmount(one) && !one.earlier && one.measure !== 'change');
  const parts = partsOf(row, at, near);
  return parts.flatMap((part) => wholesFor(document, row, at, part, near));
};

interface Part {
  readonly part: Statement;
  /** Nothing else can be meant. */
  readonly beside: boolean;
}

function partsOf(row: readonly Statement[], at: number, near: readonly Statement[]): readonly Part[] {
  const [stated, next, last] = [row[at], row[at + 1], row[at - 1]];
  if (!stated) return [];
  const behind = next && isAmount(next) && /chiếm/u.test(leadOf(stated)) && PART_BEHIND.test(next.worded.before);
  if (behind) return [{ part: next, beside: true }];
  const told = near.filter(({ measure }) => measure === 'value');
  if (last && told.includes(last) && inOneSentence(last, stated) && last.worded.depth <= stated.worded.depth)
    return [{ part: last, beside: true }];
  const own = told.filter((one) => inOneSentence(one, stated));
  if (own.length > 0) return own.map((part) => ({ part, beside: false }));
  const named = told.filter((one) => [...one.words].filter((word) => stated.words.has(word)).length > 1);
  return (named.length > 0 ? named : told).map((part) => ({ part, beside: false }));
}

function wholesFor(
  document: CheckedDocument,
  row: readonly Statement[],
  at: number,
  { part, beside }: Part,
  near: readonly Statement[],
): Proposal[] {
  const [stated, next] = [row[at], row[at + 1]];
  if (!stated) return [];
  const aside =
    next && isAmount(next) && next.worded.depth > stated.worded.depth && /^[\p{L}\s]*\(\s*(?:là |\p{L}+ ){0,2}$/u.test(next.worded.before);
  const wholes = [...near, ...(aside ? [next] : [])].filter(
    (whole) => whole !== part && isAlike(whole, part) && whole.amount > part.amount && !isAnotherShares(row, whole) && (stated.against !== 'plan' || whole.measure === 'plan'),
  );
  const witnessed = witnesses(document, row, at, wholes, part);
  return wholes.map((whole): Proposal => {
    const sure =
      beside &&
      ((aside && whole === next) ||
        isOver(row, part, whole) ||
        witnessed === whole ||
        isPlanOf(stated, whole, wholes, near, part));
    // Told in sentences before, both must be named.
    const named = inOneSentence(part, stated) || part.item.passage !== stated.item.passage;
    return { ...shareOf(document, stated, part, whole, sure), digits: named || isNamed(stated, part, whole) ? 3 : 9 };
  });
}

/** `Diện tích lúa bằng 80,9% diện tích cây lương thực`: what leads to it names the part, what follows the whole. */
function isNamed(stated: Statement, part: Statement, whole: Statement): boolean {
  const name = subjectOf(firstPart(stated.worded.behind, ',;.('));
  const words = new Set([...whole.words, ...subjectOf(`${whole.unit} ${firstPart(whole.worded.behind, ',;.(')}`)]);
  const shared = [...name].filter((word) => words.has(word)).length;
  return shared > 1 && [...part.words].some((word) => stated.words.has(word) && !whole.words.has(word));
}

/** It is told only to have a share of its own. */
function isAnotherShares(row: readonly Statement[], whole: Statement): boolean {
  const next = row[row.indexOf(whole) + 1];
  return next?.quantity === 'percent' && next.measure === 'share' && next.against === 'whole' && next.worded.clause === whole.worded.clause && whole.measure !== 'whole';
}

function isOver(row: readonly Statement[], part: Statement, whole: Statement): boolean {
  const index = row.indexOf(whole);
  return index > 0 && row[index - 1] === part && OVER.test(whole.worded.before);
}

function isPlanOf(
  stated: Statement,
  whole: Statement,
  wholes: readonly Statement[],
  near: readonly Statement[],
  part: Statement,
): boolean {
  if (whole.measure !== 'plan' || !PLANNED.test(leadOf(stated))) return false;
  const plans = wholes.filter(({ measure }) => measure === 'plan');
  const values = near.filter((one) => one.measure === 'value' && isAlike(one, part));
  return plans.length === 1 && values.length === 1;
}

/** The whole that other shares beside it, told in the same way, are taken of. */
function witnesses(
  document: CheckedDocument,
  row: readonly Statement[],
  at: number,
  wholes: readonly Statement[],
  part: Statement,
): Statement | undefined {
  const stated = row[at];
  if (!stated) return undefined;
  const lead = wayOf(stated);
  if (lead === '') return undefined;
  const { section } = document.passages[stated.item.passage] ?? {};
  const rows = [-2, -1, 0, 1, 2].flatMap((off) => {
    const index = stated.item.passage + off;
    return document.passages[index]?.section === section && !document.passages[index]?.cell ? [document.rows[index] ?? []] : [];
  });
  const others = rows.flatMap((line) =>
    line.flatMap((share, index): (readonly [Statement, Statement])[] => {
      const own = line[index - 1];
      const told = share !== stated && own !== undefined && share.quantity === 'percent' && share.measure === 'share';
      return told && wayOf(share) === lead && isAmount(own) && isAlike(own, part) ? [[own, share]] : [];
    }),
  );
  const counted = wholes.map((whole) => ({
    whole,
    bearing: others.filter(([own, share]) => own.amount < whole.amount && isShare(share, own, whole)).length,
  }));
  const best = counted.toSorted((a, b) => b.bearing - a.bearing)[0];
  return best && best.bearing > 0 ? best.whole : undefined;
}

/** The word a share is told with: chiếm, tương đương, tỷ lệ, or nothing but a bracket. */
function wayOf(share: Statement): string {
  return /(chiếm|tương đương|tương ứng|tỷ lệ|tỉ lệ)[^,;.]*$/u.exec(share.worded.before)?.[1] ?? '';
}

function isShare(share: Statement, part: Statement, whole: Statement): boolean {
  const { computed, range } = ratio(part, whole);
  const { value, decimals } = share.item.figure.numeral;
  return judge(value, decimals, computed, range) === 'khop';
}

function ratio(part: Statement, whole: Statement): { computed: number; range: { low: number; high: number } } {
  const [a, b] = [inUnitOf(whole, part), inUnitOf(whole, whole)];
  const range = divide({ low: a.value - a.half, high: a.value + a.half }, { low: b.value - b.half, high: b.value + b.half });
  return { computed: (100 * a.value) / b.value, range: { low: 100 * range.low, high: 100 * range.high } };
}

function shareOf(
  document: CheckedDocument,
  stated: Statement,
  part: Statement,
  whole: Statement,
  sure: boolean,
): Proposal {
  return {
    kind: 'ratio_percent',
    stated,
    others: [part, whole],
    sure,
    how: `${printed(document, part.item)} : ${printed(document, whole.item)}`,
    ...ratio(part, whole),
  };
}
