/** Averages against the sum and the number they are taken of: `75 doanh nghiệp … 400,31 tỷ … bình quân … 4,4 tỷ`. */
import type { Statement } from '../statement.ts';
import { type CheckedDocument, join, printed } from './document.ts';
import { type Finding, finding } from './finding.ts';
import { divide, judge, printedInterval, scaled, show } from './interval.ts';

/** bình quân trên một doanh nghiệp là, trung bình mỗi hộ đạt */
const PER =
  /(?:bình quân|trung bình)[^,;.]*?(?:(?:trên )?(?:mỗi|một|1)|trên|\/)\s*(?<unit>\p{L}+(?: \p{L}+)?)/u;
/** Fewer are no sum: 68 xã đạt 19 tiêu chí. */
const MANY = 500;
/** How far back the sum and the number may stand, in figures of the passage. */
const BACK = 8;

export function checkAverages(document: CheckedDocument): readonly Finding[] {
  return [...averages(document), ...rates(document)];
}

/** `59,8 ca/100.000 dân`: cases told by the same words, by the people that the document tells of. */
function rates(document: CheckedDocument): Finding[] {
  const people = document.rows
    .flat()
    .find(({ words, unit, amount }) => words.has('dân') && unit === 'người' && amount > PEOPLE);
  if (!people) return [];
  return document.rows.flatMap((row, passage) =>
    row.flatMap((rate) => {
      const [thing = '', per = ''] = rate.baseUnit.split('/');
      const many = manyOf(per);
      if (many === undefined || rate.words.size === 0) return [];
      const told = [...(document.rows[passage - 1] ?? []), ...row].filter(
        ({ measure, baseUnit, earlier, words }) =>
          measure === 'value' &&
          !earlier &&
          baseUnit === thing &&
          [...rate.words].every((word) => words.has(word)),
      );
      const [count] = told;
      return count && told.length === 1 ? [quotient(document, rate, count, people, many)] : [];
    }),
  );
}

/** Fewer people are no population. */
const PEOPLE = 1000;

/** `100.000 dân`, `1 vạn dân` */
function manyOf(per: string): number | undefined {
  const found = /^(?<number>10*[.0]*) (?<scale>vạn |nghìn |triệu )?dân$/u.exec(per)?.groups;
  if (!found) return undefined;
  const scales: Readonly<Record<string, number>> = { 'vạn ': 1e4, 'nghìn ': 1e3, 'triệu ': 1e6 };
  return Number((found['number'] ?? '').replaceAll('.', '')) * (scales[found['scale'] ?? ''] ?? 1);
}

function averages(document: CheckedDocument): Finding[] {
  return document.rows.flatMap((row) =>
    row.flatMap((item, at) => {
      const per = perOf(item);
      if (!per || item.measure === 'change' || item.quantity === 'percent') return [];
      const earlier = row
        .slice(Math.max(0, at - BACK), at)
        .reverse()
        .filter(({ measure, earlier: then }) => measure === 'value' && !then);
      const base = item.baseUnit.split('/')[0] ?? item.baseUnit;
      const counts = earlier.filter(({ unit, amount }) => isOf(per, unit) && amount > 0);
      const sums = earlier.filter((other) => other.baseUnit === base);
      const findings = counts.flatMap((count) =>
        sums
          .filter((sum) => sum !== count)
          .map((sum) => ({ sum, count, found: quotient(document, item, sum, count) })),
      );
      const fitting = findings.find(({ found }) => found.verdict !== 'lech');
      // A number of things over a number of others is an average only where both are of one subject.
      const [first] = findings.filter(
        ({ sum, count }) => sum.quantity !== 'count' || (sum.amount >= MANY && sharesWords(sum, count)),
      );
      return fitting ? [fitting.found] : first ? [first.found] : [];
    }),
  );
}

function sharesWords(a: Statement, b: Statement): boolean {
  return [...a.words].filter((word) => b.words.has(word)).length > 1;
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

/** `one` over `other`, for each `many` of these, as the value states it. */
function quotient(
  document: CheckedDocument,
  { item, unit }: Statement,
  one: Statement,
  other: Statement,
  many?: number,
): Finding {
  const { value, decimals } = item.figure.numeral;
  // A rate names what it is taken of; an average is in its own unit.
  const factor =
    many === undefined
      ? one.item.figure.factor / item.figure.factor
      : many * (one.item.figure.factor / other.item.figure.factor);
  const computed = (factor * one.item.figure.numeral.value) / other.item.figure.numeral.value;
  const range = scaled(divide(printedInterval(one.item.figure), printedInterval(other.item.figure)), factor);
  const result = join(show(computed, decimals), unit);
  return finding({
    kind: 'average',
    verdict: judge(value, decimals, computed, range),
    items: [item, one.item, other.item],
    stated: printed(document, item),
    computed: result,
    arithmetic: `${printed(document, one.item)} : ${printed(document, other.item)} = ${result}`,
  });
}
