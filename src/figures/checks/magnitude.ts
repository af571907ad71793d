/** Orders of magnitude that were lost on the way: half a person, parts a thousand times their total. */
import { before, type CheckedDocument, printed } from './document.ts';
import { type Finding, finding } from './finding.ts';

/** Things that come in halves on paper: averages, rates, times. */
const DIVISIBLE = /^(?:lần|điểm|tiêu chí|giường|bậc|công|suất|ngày công|nghìn|phần)|\//u;

/** `283,097 lượt`: a counted thing with decimals has lost its `nghìn`, or the comma parts thousands. */
export function checkMagnitudes(document: CheckedDocument): readonly Finding[] {
  return document.rows.flatMap((row) =>
    row.flatMap((item, at) => {
      const { figure } = item;
      const { numeral, kind, factor, unit } = figure;
      const halved =
        kind === 'count' &&
        factor === 1 &&
        !Number.isInteger(numeral.value) &&
        unit !== '' &&
        !DIVISIBLE.test(unit);
      if (!halved || /(?:bình quân|trung bình)[^;.]*$/u.test(before(document, row, at))) return [];
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
