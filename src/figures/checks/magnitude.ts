/** Orders of magnitude that were lost on the way: half a person. */
import type { Statement } from '../statement/index.ts';
import { type CheckedDocument, printed } from './base/document.ts';
import { type Finding, finding } from './base/finding.ts';

/** Things that come in halves on paper: averages, rates, times. */
const DIVISIBLE = /^(?:lần|điểm|tiêu chí|giường|bậc|công|suất|ngày công|nghìn|phần)|\//u;
const RATE = /bình quân|trung bình|tỷ lệ|tỉ lệ|tỷ số|tỷ suất|mật độ|mỗi|trên \d|\/\s*\d/u;

/** `283,097 lượt`: a counted thing with decimals has lost its `nghìn`, or the comma parts thousands. */
export function checkMagnitudes(document: CheckedDocument): readonly Finding[] {
  return document.rows.flatMap((row) =>
    row.flatMap((statement) =>
      isBroken(document, statement, row) ? [brokenFinding(document, statement)] : [],
    ),
  );
}

function isBroken(document: CheckedDocument, statement: Statement, row: readonly Statement[]): boolean {
  const { item, measure, unit, sentence } = statement;
  const { numeral, kind, factor } = item.figure;
  const halved = kind === 'count' && factor === 1 && !Number.isInteger(numeral.value) && unit !== '';
  if (!halved || measure === 'average' || DIVISIBLE.test(unit)) return false;
  const text = document.passages[item.passage]?.text.slice(sentence.start, sentence.end) ?? '';
  if (RATE.test(text.toLowerCase())) return false;
  // Three digits behind the comma are a thousand; fewer are so where the same is counted in thousands beside it.
  return (
    numeral.decimals === 3 ||
    row.some((other) => other.item.figure.factor === 1000 && other.baseUnit.startsWith(unit))
  );
}

function brokenFinding(document: CheckedDocument, { item, unit }: Statement): Finding {
  const stated = printed(document, item);
  return finding({
    kind: 'order_of_magnitude',
    verdict: 'lech',
    items: [item],
    stated,
    computed: `số nguyên ${unit}, hoặc nghìn ${unit}`,
    arithmetic: `“${unit}” đếm từng đơn vị nên không có phần lẻ; ${stated} có thể thiếu chữ “nghìn” hoặc dùng nhầm dấu phẩy.`,
  });
}
