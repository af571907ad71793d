/** Orders of magnitude that were lost on the way: half a person. */
import { type CheckedDocument, printed } from './document.ts';
import { type Finding, finding } from './finding.ts';

/** Things that come in halves on paper: averages, rates, times. */
const DIVISIBLE = /^(?:lần|điểm|tiêu chí|giường|bậc|công|suất|ngày công|nghìn|phần)|\//u;

const SMALL = 10;

/** `283,097 lượt`: a counted thing with decimals has lost its `nghìn`, or the comma parts thousands. */
export function checkMagnitudes(document: CheckedDocument): readonly Finding[] {
  return document.rows.flatMap((row) =>
    row.flatMap(({ item, measure }) => {
      const { numeral, kind, factor, unit } = item.figure;
      const halved = kind === 'count' && factor === 1 && !Number.isInteger(numeral.value) && unit !== '';
      if (!halved || measure === 'average' || DIVISIBLE.test(unit)) return [];
      // 0,25 or 1,2 of a thing is a rate; hundreds with a fraction have lost a word.
      if (numeral.value < SMALL && numeral.decimals < 3) return [];
      const stated = printed(document, item);
      return [
        finding({
          kind: 'order_of_magnitude',
          verdict: 'lech',
          items: [item],
          stated,
          computed: `số nguyên ${unit}, hoặc nghìn ${unit}`,
          arithmetic: `“${unit}” đếm từng đơn vị nên không có phần lẻ; ${stated} có thể thiếu chữ “nghìn” hoặc dùng nhầm dấu phẩy.`,
        }),
      ];
    }),
  );
}
