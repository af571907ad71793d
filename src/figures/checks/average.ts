/** Averages against the sum and the number they are taken of: `75 doanh nghiệp … 400,31 tỷ … bình quân … 4,4 tỷ`. */
import type { Statement } from '../statement.ts';
import { lastPart } from '../words.ts';
import { type CheckedDocument, join, printed } from './document.ts';
import { type Finding, finding } from './finding.ts';
import { divide, judge, printedInterval, scaled, show } from './interval.ts';

/** bình quân trên một doanh nghiệp là, trung bình mỗi hộ đạt */
const PER =
  /(?:bình quân|trung bình)[^,;.]*?(?:(?:trên )?(?:mỗi|một|1)|trên|\/)\s*(?<unit>\p{L}+(?: \p{L}+)?)/u;
/** How far back the sum and the number may stand, in figures of the passage. */
const BACK = 8;

export function checkAverages(document: CheckedDocument): readonly Finding[] {
  return document.rows.flatMap((row) =>
    row.flatMap((item, at) => {
      const per = perOf(item);
      if (!per || item.measure === 'change' || item.quantity === 'percent') return [];
      const earlier = row.slice(Math.max(0, at - BACK), at).reverse();
      const { baseUnit } = item;
      const base = baseUnit.split('/')[0] ?? baseUnit;
      const count = earlier.find(
        ({ quantity, unit, measure }) => quantity === 'count' && measure === 'value' && isOf(per, unit),
      );
      const sum = earlier.find(
        (other) =>
          other.baseUnit === base &&
          other.measure === 'value' &&
          !other.earlier &&
          (other.quantity !== 'count' || /tổng/u.test(lastPart(other.worded.before, ',;.'))),
      );
      return count && sum && count !== sum && count.amount > 0
        ? [averageFinding(document, item, sum, count)]
        : [];
    }),
  );
}

/** One of what: named before the number, or behind the slash of its unit. */
function perOf({ worded: { before }, unit, measure }: Statement): string | undefined {
  const named = PER.exec(before)?.groups?.['unit'];
  if (named) return named;
  return measure === 'average' ? unit.split('/')[1] : undefined;
}

function isOf(per: string, unit: string): boolean {
  return unit === per || unit.startsWith(`${per} `) || per.endsWith(` ${unit}`) || per.startsWith(`${unit} `);
}

function averageFinding(
  document: CheckedDocument,
  { item }: Statement,
  sum: Statement,
  count: Statement,
): Finding {
  const factor = sum.item.figure.factor / item.figure.factor;
  const computed = (factor * sum.item.figure.numeral.value) / count.amount;
  const range = scaled(divide(printedInterval(sum.item.figure), printedInterval(count.item.figure)), factor);
  const { value, decimals } = item.figure.numeral;
  const result = join(show(computed, decimals), item.figure.unit);
  return finding({
    kind: 'average',
    verdict: judge(value, decimals, computed, range),
    items: [item, sum.item, count.item],
    stated: printed(document, item),
    computed: result,
    arithmetic: `${printed(document, sum.item)} : ${printed(document, count.item)} = ${result}`,
  });
}
