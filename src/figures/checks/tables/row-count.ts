/** A number of things told beside a table against the rows that list them: all of them, or those with one result. */
import { type CellGrid, rowLabel, textAt } from '../../statement/grid.ts';
import type { Statement } from '../../statement/index.ts';
import { firstPart } from '../../statement/words.ts';
import { type CheckedDocument, printed } from '../base/document.ts';
import { type Finding, finding } from '../base/finding.ts';

/** How many passages on both sides of a table tell of its rows. */
const NEAR = 6;
/** So many before a table may lead in to it: its title and its unit stand between. */
const LEAD = 4;
/** A column of results has few different words. */
const RESULTS = 4;
const LONGEST_RESULT = 30;
const FEWEST = 3;

interface Listed {
  /** Things of its rows, as the head over their names says, in lower case. */
  readonly thing: string;
  readonly rows: readonly number[];
  readonly first: number;
  readonly last: number;
}

export function checkRowCounts(document: CheckedDocument): readonly Finding[] {
  return document.grids.flatMap((grid) => {
    const listed = listedIn(document, grid);
    if (!listed) return [];
    const told = near(document, listed).flatMap((passage) => document.rows[passage] ?? []);
    const counts = told.filter((one) => isCountOf(document, one, listed));
    return [
      ...counts.flatMap((one) => ofAll(document, one, listed)),
      ...counts.flatMap((one) => ofResult(document, grid, one, listed)),
    ];
  });
}

const TOTAL = /^(?:[\dIVX.\s]*)(?:tổng|cộng|toàn|cả (?:nước|tỉnh)|chung|trong đó)/iu;

/** Rows of one level that each name a thing; a table with parts of rows lists more than its things. */
function listedIn(document: CheckedDocument, grid: CellGrid): Listed | undefined {
  const { passages } = document;
  const indexes = grid.rows.flat().flatMap((index) => index ?? []);
  const column = grid.rows[grid.headRows]?.findIndex((index) =>
    /\p{L}{2}/u.test(passages[index ?? -1]?.text ?? ''),
  );
  if (column === undefined || column < 0) return undefined;
  const thing = textAt(passages, grid, 0, column)
    .replace(/^tên |\([^()]*\)/giu, '')
    .trim()
    .toLowerCase();
  const rows = grid.rows.flatMap((_, row) => {
    const label = row < grid.headRows ? '' : rowLabel(passages, grid, row);
    return label === '' || TOTAL.test(label) ? [] : [row];
  });
  const deep = rows.some(
    (row) =>
      /^\s*[-–+*]/u.test(textAt(passages, grid, row, column)) ||
      /^\s*(?:[-–+*]|\d+\.\d+.*)\s*$/u.test(textAt(passages, grid, row, 0)) ||
      !(grid.rows[row] ?? []).some((index) => index !== undefined && (document.rows[index] ?? []).length > 0),
  );
  if (deep || rows.length < FEWEST || thing === '') return undefined;
  return { thing, rows, first: Math.min(...indexes), last: Math.max(...indexes) };
}

/** Prose of the section of a table. */
function near({ passages }: CheckedDocument, { first, last }: Listed): readonly number[] {
  const section = passages[first]?.section;
  return passages.flatMap(({ cell, section: own }, index) => {
    const close = (index < first && index >= first - NEAR) || (index > last && index <= last + NEAR);
    return close && own === section && !cell ? [index] : [];
  });
}

function isCountOf(
  { passages }: CheckedDocument,
  { item, measure, quantity, earlier, goal }: Statement,
  { thing }: Listed,
): boolean {
  const { numeral, pair, qualifier } = item.figure;
  const whole = numeral.decimals === 0 && numeral.value > 1 && pair === undefined && qualifier === undefined;
  const behind = passages[item.passage]?.text.slice(numeral.end).trim().toLowerCase() ?? '';
  return (
    whole &&
    measure === 'value' &&
    quantity === 'count' &&
    !earlier &&
    !goal &&
    behind.startsWith(`${thing} `)
  );
}

/** `Toàn tỉnh có 04 khu công nghiệp đi vào hoạt động, cụ thể:` and a table of these. */
function ofAll(document: CheckedDocument, told: Statement, { thing, rows, first }: Listed): Finding[] {
  const { passage } = told.item;
  if (passage >= first || passage < first - LEAD) return [];
  const behind = behindThing(document, told, thing);
  const leads =
    /^[^.;:]{0,80}(?:như sau|cụ thể|sau đây|theo biểu|theo bảng|(?:bảng|biểu) (?:dưới|sau))[^.;:]{0,20}[:.]?\s*$/iu.test(
      behind,
    );
  return leads ? [countFinding(document, told, rows.length, '')] : [];
}

function behindThing({ passages }: CheckedDocument, { item }: Statement, thing: string): string {
  const text = passages[item.passage]?.text ?? '';
  return text.slice(text.toLowerCase().indexOf(thing, item.figure.numeral.end) + thing.length);
}

/** `06 chỉ tiêu đạt và vượt, 03 chỉ tiêu chưa đạt` over a column of `Đạt`, `Vượt`, `Chưa đạt`. */
function ofResult(document: CheckedDocument, grid: CellGrid, told: Statement, { rows }: Listed): Finding[] {
  const { passage, figure } = told.item;
  const behind = firstPart(document.passages[passage]?.text.slice(figure.end) ?? '', ',;.(:');
  const named = behind
    .toLowerCase()
    .split(/\svà\s|\/|\shoặc\s/u)
    .map((word) => resultOf(word));
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  for (let column = 0; column < width; column++) {
    const cells = rows.map((row) => resultOf(textAt(document.passages, grid, row, column)));
    const results = new Set(cells);
    const isResults =
      results.size > 1 &&
      results.size <= RESULTS &&
      cells.every((text) => text !== '' && text.length <= LONGEST_RESULT && !/\d/u.test(text));
    if (!isResults || !named.every((word) => results.has(word))) continue;
    const count = cells.filter((text) => named.includes(text)).length;
    return [countFinding(document, told, count, ` ghi “${named.join('”, “')}”`)];
  }
  return [];
}

/** `đã hoàn thành`, `Hoàn thành.` */
function resultOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.,;:]/gu, '')
    .replace(/^\s*(?:đã|được|là)\s/u, '')
    .replace(/\s+(?:kế hoạch|mục tiêu)$/u, '')
    .trim();
}

function countFinding(document: CheckedDocument, told: Statement, count: number, which: string): Finding {
  const { value } = told.item.figure.numeral;
  const result = `${count} ${told.unit}`;
  return finding({
    kind: 'body_vs_table',
    verdict: value === count ? 'khop' : 'lech',
    items: [told.item],
    stated: printed(document, told.item),
    computed: result,
    arithmetic: `Bảng có ${count} dòng${which}.`,
  });
}
