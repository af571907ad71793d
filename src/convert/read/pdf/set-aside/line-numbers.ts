/** Numbers of the lines in the margin: `1 2 3 …` beside every line, outside of the text. */

import { nth } from '../../../../shared/nth.ts';
import { type DrawnRule, horizontal, median, type PdfPage, type Run } from '../page/layout.ts';
import { setAside } from './aside.ts';

/** Lines that are counted on a page at the least. */
const LEAST = 5;
/** The numbers stand within so many points below each other. */
const EDGE = 4;
/** Where every fifth line is counted. */
const LEAST_STEPPED = 3;
/** Share of the numbers that stand beside a line. */
const MOST = 0.8;
/** Share of the lines that are counted: one that is broken in two may have one number. */
const COUNTED = 0.55;

export function takeLineNumbers(pages: readonly PdfPage[]): readonly PdfPage[] {
  const found = pages.map((page) => numbersOf(page, LEAST));
  // The last page may have a line or two: beside a page that is counted they are counted too.
  const counted = found.some((numbers) => numbers.length > 0);
  return pages.map((page, index) => {
    const own = nth(found, index);
    return setAside(page, 'line-number', own.length === 0 && counted ? numbersOf(page, 1) : own);
  });
}

function numbersOf({ runs, rules }: PdfPage, least: number): readonly Run[] {
  const numbers = runs.filter(({ text }) => /^\d{1,4}$/u.test(text));
  if (numbers.length < Math.min(least, LEAST_STEPPED)) return [];
  const text = runs.filter((run) => !numbers.includes(run));
  const left = median(
    lines(text).map((line) => Math.min(...line.map(({ x }) => x))),
    0.1,
  );
  const right = median(
    lines(text).map((line) => Math.max(...line.map((run) => run.right))),
    0.9,
  );
  for (const outside of [
    numbers.filter((run) => run.right < left - 0.4 * run.size),
    numbers.filter((run) => run.x > right + 0.4 * run.size),
  ]) {
    const column = inColumn(outside).toSorted((a, b) => a.base - b.base);
    const own =
      (column.length >= least || isStepped(column)) && counts(column) && isBesideLines(column, text);
    if (own && !isInTable(column, rules)) return column;
  }
  return [];
}

const lines = (runs: readonly Run[]): Run[][] => [
  ...Map.groupBy(runs, ({ base }) => Math.round(base)).values(),
];

/** Those that share their left or right edge with most. */
function inColumn(numbers: readonly Run[]): Run[] {
  const edges = [
    numbers.filter((run) => Math.abs(run.right - median(numbers.map((other) => other.right))) < EDGE),
    numbers.filter((run) => Math.abs(run.x - median(numbers.map((other) => other.x))) < EDGE),
  ];
  return edges.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** Lines that are drawn beside the numbers make them a column of a table. */
function isInTable(column: readonly Run[], rules: readonly DrawnRule[]): boolean {
  const [top, bottom] = [column[0]?.base ?? 0, column.at(-1)?.base ?? 0];
  const ruled = column.filter(({ base }) => rules.some(({ y1 }) => Math.abs(y1 - base) < 30)).length;
  const upright = rules.some((rule) => !horizontal(rule) && rule.y1 < bottom && rule.y2 > top);
  return upright && ruled > column.length / 4;
}

/** 5, 10, 15 … */
function isStepped(column: readonly Run[]): boolean {
  return column.length >= LEAST_STEPPED && column.every(({ text }) => Number(text) % 5 === 0);
}

/** One more each time, or five more; the foot of the page may be counted anew. */
function counts(column: readonly Run[]): boolean {
  const [first, ...more] = column.map(({ text }) => Number(text));
  const steps = more.map((number, index) => number - (index > 0 ? nth(more, index - 1) : (first ?? 0)));
  const step = steps[0] ?? 1;
  return step > 0 && steps.every((other, index) => other === step || nth(more, index) === first);
}

/** Each stands beside a line of the text, and hardly a line is left without one. */
function isBesideLines(column: readonly Run[], text: readonly Run[]): boolean {
  const bases = lines(text).map(([run]) => (run as Run).base);
  const [first = 0, second = first + 1] = column.map(({ text: number }) => Number(number));
  const step = Math.max(1, second - first);
  const beside = column.filter((run) => bases.some((base) => Math.abs(base - run.base) < 0.6 * run.size));
  const [top, bottom] = [column[0]?.base ?? 0, column.at(-1)?.base ?? 0];
  const between = bases.filter((base) => base > top - 3 && base < bottom + 3);
  return beside.length >= MOST * column.length && column.length * step >= COUNTED * between.length;
}
