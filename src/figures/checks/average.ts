/** Averages against the sum and the number they are taken of: `75 doanh nghiệp … 400,31 tỷ … bình quân … 4,4 tỷ`. */
import type { Item } from '../passage.ts';
import { before, type CheckedDocument, isChange, join, printed } from './document.ts';
import { type Finding, finding } from './finding.ts';
import { divide, judge, printedInterval, scaled, show } from './interval.ts';

/** bình quân trên một doanh nghiệp là, trung bình mỗi hộ đạt */
const AVERAGE =
  /(?:bình quân|trung bình)[^,;.]*?(?:(?:trên )?(?:mỗi|một|1)|trên|\/)\s+(?<unit>\p{L}+(?: \p{L}+)?)/u;

export function checkAverages(document: CheckedDocument): readonly Finding[] {
  return document.rows.flatMap((row) =>
    row.flatMap((item, at) => {
      const words = before(document, row, at);
      const per = AVERAGE.exec(words)?.groups?.['unit'];
      if (!per || isChange(words) || item.figure.kind === 'percent') return [];
      const earlier = row.slice(Math.max(0, at - 6), at).reverse();
      const count = earlier.find(({ figure }) => figure.kind === 'count' && isOf(per, figure.unit));
      const sum = earlier.find(
        ({ figure }) => figure.baseUnit === item.figure.baseUnit && figure.kind === item.figure.kind,
      );
      return count && sum && count.figure.numeral.value > 0
        ? [averageFinding(document, item, sum, count)]
        : [];
    }),
  );
}

function isOf(per: string, unit: string): boolean {
  return unit === per || unit.startsWith(`${per} `) || per.endsWith(` ${unit}`) || per.startsWith(`${unit} `);
}

function averageFinding(document: CheckedDocument, item: Item, sum: Item, count: Item): Finding {
  const factor = sum.figure.factor / item.figure.factor;
  const computed = (factor * sum.figure.numeral.value) / count.figure.numeral.value;
  const range = scaled(divide(printedInterval(sum.figure), printedInterval(count.figure)), factor);
  const { value, decimals } = item.figure.numeral;
  const result = join(show(computed, decimals), item.figure.unit);
  return finding({
    kind: 'average',
    verdict: judge(value, decimals, computed, range),
    items: [item, sum, count],
    stated: printed(document, item),
    computed: result,
    arithmetic: `${printed(document, sum)} : ${printed(document, count)} = ${result}`,
  });
}
