/** Growth against both values: `5.164 vụ, giảm 38 vụ = 24,4% so với cùng kỳ`, `tăng 15,7% (tăng 36,1 tấn)`. */
import type { Item } from '../passage.ts';
import { before, between, type CheckedDocument, isChange, join, printed, sameUnit } from './document.ts';
import { type Finding, finding } from './finding.ts';
import { divide, type Interval, judge, printedInterval, scaled, show } from './interval.ts';

/** Between a change and the percentage that says the same. */
const EQUALS =
  /^\s*(?:so (?:với )?[^,;.()=]{0,40})?(?:\(|=|,\s*(?:hay|tức|tương|bằng)|hay|tức(?: là)?|tương (?:ứng|đương))(?: với)?\s*(?:là |bằng |đạt |tăng |giảm |khoảng |với |mức )*\s*$/u;
/** Between a percentage and the change behind it. */
const THAT_IS =
  /^\s*(?:so với [^,;.()]{0,40})?[(,]\s*(?:tức |tương (?:ứng|đương) |hay )?(?:tăng|giảm)(?: thêm)?\s*$/u;

export function checkGrowth(document: CheckedDocument): readonly Finding[] {
  return document.rows.flatMap((row) =>
    row.flatMap((item, at) => {
      if (item.figure.kind !== 'percent') return [];
      const found = changeBefore(document, row, at) ?? changeBehind(document, row, at);
      return found ? [growthFinding(document, item, found)] : [];
    }),
  );
}

interface Change {
  readonly value: Item;
  readonly change: Item;
  readonly down: boolean;
  /** The percentage is said of the new value, not of the change: bằng 107,5%. */
  readonly ofValue: boolean;
}

function changeBefore(document: CheckedDocument, row: readonly Item[], at: number): Change | undefined {
  const [change, item] = [row[at - 1], row[at]];
  if (!change || !item || !EQUALS.test(between(document, change, item))) return undefined;
  const words = before(document, row, at - 1);
  if (!isChange(words)) return undefined;
  const value = valueBefore(document, row, at - 1);
  const ofValue = /(?:bằng|đạt)\s*$/u.test(before(document, row, at));
  return value && { value, change, down: isDown(words), ofValue };
}

function changeBehind(document: CheckedDocument, row: readonly Item[], at: number): Change | undefined {
  const [item, change] = [row[at], row[at + 1]];
  if (!item || !change || !THAT_IS.test(between(document, item, change))) return undefined;
  const words = before(document, row, at);
  if (!isChange(words) || change.figure.kind === 'percent') return undefined;
  const value = valueBefore(document, row, at + 1);
  return value && { value, change, down: isDown(words), ofValue: false };
}

function isDown(words: string): boolean {
  return /(?:giảm|ít hơn|thấp hơn)[^,;.]*$/u.test(words);
}

/** The amount that changed: the nearest before it in the same unit that is no change itself, in the same sentence. */
function valueBefore(document: CheckedDocument, row: readonly Item[], at: number): Item | undefined {
  const change = row[at];
  for (let back = at - 1; change && back >= Math.max(0, at - 5); back--) {
    const value = row[back];
    if (!value || /[.;](?:\s|$)/u.test(between(document, value, change))) return undefined;
    const words = before(document, row, back);
    if (sameUnit(value.figure, change.figure) && value.figure.kind !== 'percent' && !isChange(words))
      return value;
  }
  return undefined;
}

function growthFinding(
  document: CheckedDocument,
  item: Item,
  { value, change, down, ofValue }: Change,
): Finding {
  const sign = down ? 1 : -1;
  const base = value.figure.numeral.value + sign * change.figure.numeral.value;
  const [now, moved] = [printedInterval(value.figure), printedInterval(change.figure)];
  const earlier: Interval = down
    ? { low: now.low + moved.low, high: now.high + moved.high }
    : { low: now.low - moved.high, high: now.high - moved.low };
  const part = ofValue ? value : change;
  const { decimals, value: stated } = item.figure.numeral;
  const computed = (100 * part.figure.numeral.value) / base;
  const range = scaled(divide(printedInterval(part.figure), earlier), 100);
  const result = join(show(computed, decimals), '%');
  const digits = Math.max(value.figure.numeral.decimals, change.figure.numeral.decimals);
  const was = show(base, digits);
  return finding({
    kind: 'growth_percent',
    verdict: judge(Math.abs(stated), decimals, computed, range),
    items: [item, change, value],
    stated: printed(document, item),
    computed: result,
    arithmetic: `Kỳ trước: ${printed(document, value)} ${down ? '+' : '−'} ${printed(document, change)} = ${was}; ${show(part.figure.numeral.value, digits)} : ${was} = ${result}`,
  });
}
