/** Tables without rules: text that stands in columns below each other. */
import { labelOf } from '../../../../vietnamese/labels.ts';
import { startsInside } from '../../../../vietnamese/sentences.ts';
import { itemStart } from '../../../text/items.ts';
import { printedText, toSegment } from '../lines/rows.ts';
import { median, type PrintedRow, type Run, type Segment } from '../page/layout.ts';
import type { CellRuns, PageTable } from './index.ts';

/** Columns of text without rules: at least so many rows and columns. */
const LEAST = 3;
/** Lines of one row of a table stand no further apart, in sizes, than those of two rows. */
const WRAP = 1.45;

/** Rows further apart, in sizes, are no rows of one table. */
const FAR = 4;
/** A row that holds one cell only stands no further from the others than they do, within this share. */
const STEP = 1.3;
/** Edges or middles of a column agree within so many points. */
const EDGE = 4;
/** The head stands so close above the first row, in sizes, and has so many lines at the most. */
const HEAD = 2.4;
const HEAD_LINES = 3;
/** The gaps between the cells of a head are so much wider than those between its words. */
const WIDER = 1.3;

interface Column {
  readonly x: number;
  readonly right: number;
}
type Placed = readonly (Segment | undefined)[];

export interface Aligned {
  readonly table: PageTable;
  /** Rows that it takes from the first one on, and those of its head above that. */
  readonly length: number;
  readonly above: number;
}

/** A table that begins with the row. `free` rows above it are text as yet, and may be its head. */
export function alignedTable(
  rows: readonly PrintedRow[],
  start: number,
  page: number,
  free: number,
): Aligned | undefined {
  const first = rows[start];
  const least = first && (first.segments.length >= LEAST ? LEAST : namesFigures(rows.slice(start)) && 2);
  if (!first || !least) return undefined;
  let columns: readonly Column[] = first.segments.map(({ x, right }) => ({ x, right }));
  const taken: TakenRow[] = [];
  for (const row of rows.slice(start)) {
    const cells = place(row, columns);
    const before = taken.at(-1);
    if (!cells || (before && row.base - before.row.base > FAR * row.size)) break;
    if (before && row.segments.length === 1 && !isPart(row, cells, taken, columns)) break;
    columns = columns.map(({ x, right }, index) => ({
      x: Math.min(x, cells[index]?.x ?? x),
      right: Math.max(right, cells[index]?.right ?? right),
    }));
    taken.push({ row, cells });
  }
  if (taken.filter(({ row }) => row.segments.length >= least).length < LEAST) return undefined;
  const length = taken.length;
  const head = headAbove(rows, start, free, columns);
  const all = [...head, ...taken];
  const table = {
    page,
    top: (all[0]?.row.base ?? first.base) - first.size,
    bottom: taken.at(-1)?.row.base ?? first.base,
    xs: [...columns.map(({ x }) => x), columns.at(-1)?.right ?? 0],
    cells: cellsOf(centredRows(all, columns.length) ?? mergeWraps(all, columns.length)),
  };
  return { table, length, above: head.length };
}

/** A figure at the start of a cell. */
const FIGURE = /^[+–-]?\d[\d.,]*(?:[\s%]|$)/u;

/** Two columns are a table where each name on the left has a figure on its right, below a head or without one. */
function namesFigures(rows: readonly PrintedRow[]): boolean {
  const pairs: [Segment, Segment][] = [];
  for (const [index, { segments }] of rows.entries()) {
    const [left, right] = segments;
    if (segments.length === 2 && left && right) pairs.push([left, right]);
    else if (segments.length !== 1 || !isWrap(rows[index] as PrintedRow, rows[index - 1])) break;
  }
  const figured = pairs.map(([, right]) => FIGURE.test(printedText(right)));
  const body = figured[0] ? pairs : pairs.slice(1);
  const named = body.every(([left]) => {
    const words = printedText(left);
    return /\p{L}/u.test(words) && labelOf(words) === undefined && !itemStart(words);
  });
  return body.length >= LEAST - 1 && named && figured.slice(1).every(Boolean);
}

/** Words of a column begin at one place, and figures beside them end at one, within so many points. */
const RAIL = 1.5;
/** The words beside a figure may take so many lines. */
const WRAPS = 4;

/**
 * Rows whose figures stand a blank away from the words of the next column, cut between the two: figures that end below each
 * other, and words that begin so, in rows near each other. What stands first in its row is no such figure but a label.
 */
export function partFigures(rows: readonly PrintedRow[]): readonly PrintedRow[] {
  const rails = rows.map(({ segments }) => segments.slice(1).flatMap(railOf));
  const cuts = new Map<number, number>();
  for (const [index, own] of rails.entries()) {
    for (const rail of own) {
      const next = rails.findIndex(
        (others, at) => at > index && at <= index + WRAPS && others.some((other) => isSameRail(rail, other)),
      );
      if (next < 0) continue;
      for (let at = Math.max(0, index - HEAD_LINES); at <= next; at++) cuts.set(at, rail.words);
    }
  }
  return rows.map((row, index) => {
    const at = cuts.get(index);
    return at === undefined ? row : { ...row, segments: row.segments.flatMap((one) => cutAt(one, at)) };
  });
}

/** Rows of a form: so many colons below each other, each with words or dots on both sides. */
const COLONS = 3;

/**
 * Rows of a form whose colons stand below each other in a column of their own (`Thường trú   :   …`), parted before and
 * behind the colon; a row without one between them goes on with what stands behind the colon above.
 */
export function partColons(rows: readonly PrintedRow[]): readonly PrintedRow[] {
  const out = [...rows];
  for (let from = 0; from < rows.length; ) {
    const x = colonOf(rows[from] as PrintedRow);
    let to = from + 1;
    const at: number[] = [from];
    for (; x !== undefined && to < rows.length; to++) {
      const [before, row] = [rows[to - 1] as PrintedRow, rows[to] as PrintedRow];
      const place = colonOf(row);
      if (place !== undefined && Math.abs(place - x) < RAIL && row.base - before.base <= FAR * row.size)
        at.push(to);
      else if (!isWrap(row, before) || row.segments.some((segment) => segment.x < x + RAIL)) break;
    }
    if (x !== undefined && at.length >= COLONS)
      for (const index of at) out[index] = partedAt(rows[index] as PrintedRow, x);
    from = at.length >= COLONS ? to : from + 1;
  }
  return out;
}

/** Where the only colon of a row stands that is set apart from the words before it. */
function colonOf({ segments }: PrintedRow): number | undefined {
  const runs = segments.flatMap((segment) => segment.runs);
  const at = runs.findIndex(({ text }) => text === ':');
  const [before, colon] = [runs[at - 1], runs[at]];
  return before && colon && at < runs.length - 1 && colon.x - before.right > 0.1 * colon.size
    ? colon.x
    : undefined;
}

function partedAt(row: PrintedRow, x: number): PrintedRow {
  const runs = row.segments.flatMap((segment) => segment.runs);
  const at = runs.findIndex((run) => run.text === ':' && Math.abs(run.x - x) < RAIL);
  const page = row.segments[0]?.page ?? 1;
  const parts = [runs.slice(0, at), runs.slice(at, at + 1), runs.slice(at + 1)];
  return { ...row, segments: parts.map((part) => toSegment(part, page)) };
}

interface Rail {
  readonly figure: number;
  readonly words: number;
}

function railOf({ runs }: Segment): Rail[] {
  const at = runs.findIndex(({ text }) => /\p{L}/u.test(text));
  const before = runs[at - 1];
  const figures = runs.slice(0, Math.max(at, 0)).map(({ text }) => text);
  return before && /^[+–-]?\d[\d.,]*%?$/u.test(figures.join('').trim())
    ? [{ figure: before.right, words: (runs[at] as Run).x }]
    : [];
}

const isSameRail = (a: Rail, b: Rail): boolean =>
  Math.abs(a.figure - b.figure) < RAIL && Math.abs(a.words - b.words) < RAIL;

function cutAt(segment: Segment, x: number): Segment[] {
  const at = segment.runs.findIndex((run) => Math.abs(run.x - x) < RAIL);
  if (at < 1) return [segment];
  return [segment.runs.slice(0, at), segment.runs.slice(at)].map((runs) => toSegment(runs, segment.page));
}

/** A row with one cell is a row of the table where it stands in its column as the others do, and no further below. */
function isPart(
  row: PrintedRow,
  cells: Placed,
  taken: readonly TakenRow[],
  columns: readonly Column[],
): boolean {
  const at = cells.findIndex((cell) => cell !== undefined);
  const [cell, column] = [cells[at], columns[at]];
  const last = taken.at(-1)?.row;
  if (!cell || !column || !last) return false;
  const others = [column, ...taken.flatMap((one) => one.cells[at] ?? [])];
  if (!others.some((other) => isBelow(cell, other))) return false;
  if (isWrap(row, last)) return true;
  const steps = taken.slice(1).map((one, index) => one.row.base - (taken[index]?.row.base ?? 0));
  const near = row.base - last.base <= STEP * (median(steps) || WRAP * row.size);
  const text = printedText(cell);
  // A table ends before text that fills no more than its first column.
  return at > 0 && near && labelOf(text) === undefined && !itemStart(text);
}

function isBelow(a: Column, b: Column): boolean {
  return [a.x - b.x, a.right - b.right, (a.x + a.right - b.x - b.right) / 2].some(
    (off) => Math.abs(off) < EDGE,
  );
}

/** Rows directly above whose words stand over the columns, though closer together than the cells below. */
function headAbove(
  rows: readonly PrintedRow[],
  start: number,
  free: number,
  columns: readonly Column[],
): TakenRow[] {
  const head: TakenRow[] = [];
  for (let index = start - 1; index >= start - Math.min(free, HEAD_LINES); index--) {
    const [row, below] = [rows[index] as PrintedRow, rows[index + 1] as PrintedRow];
    const near = below.base - row.base <= HEAD * row.size;
    const cells = near
      ? (headCells(row, columns) ?? openHead(row, head[0]?.row ?? below, columns))
      : undefined;
    if (!cells) break;
    head.unshift({ row, cells });
  }
  return head;
}

function headCells(row: PrintedRow, columns: readonly Column[]): Placed | undefined {
  if (row.segments.length < 2) return undefined;
  const cut = cutByGaps(row, columns.length);
  const own = cut?.every((cell, index) => isOver(cell, columns[index] as Column)) ? cut : undefined;
  return own ?? place(row, columns);
}

/** One word over one column, which the line below goes on in: `Thu phí (triệu` over `đồng)`. */
function openHead(row: PrintedRow, below: PrintedRow, columns: readonly Column[]): Placed | undefined {
  const cells = row.segments.length === 1 && isWrap(below, row) ? place(row, columns) : undefined;
  const at = cells?.findIndex((cell) => cell !== undefined) ?? -1;
  const under = cells && place(below, columns)?.[at];
  return under && startsInside(printedText(under)) ? cells : undefined;
}

const isOver = (a: Column, b: Column): boolean => a.x < b.right && a.right > b.x;

/** The words of a row in so many cells, cut where its gaps are widest. */
function cutByGaps(row: PrintedRow, count: number): Segment[] | undefined {
  const runs = row.segments.flatMap((segment) => segment.runs);
  const gaps = runs
    .slice(1)
    .map((run, index) => ({ at: index + 1, gap: run.x - (runs[index] as Run).right }));
  const sorted = gaps.toSorted((a, b) => b.gap - a.gap);
  const [cuts, rest] = [sorted.slice(0, count - 1), sorted[count - 1]];
  const narrowest = cuts.at(-1)?.gap ?? 0;
  if (cuts.length < count - 1 || narrowest < WIDER * Math.max(rest?.gap ?? 0, 0.2 * row.size))
    return undefined;
  const at = [0, ...cuts.map((cut) => cut.at).toSorted((a, b) => a - b), runs.length];
  const page = row.segments[0]?.page ?? 1;
  return at.slice(1).map((end, index) => toSegment(runs.slice(at[index], end), page));
}

const isWrap = (row: PrintedRow, before: PrintedRow | undefined): boolean =>
  before !== undefined && row.base - before.base <= WRAP * row.size;

/** The segments of a row by column; undefined where one crosses into another column. */
function place(row: PrintedRow, columns: readonly Column[]): Placed | undefined {
  const out: (Segment | undefined)[] = columns.map(() => undefined);
  for (const segment of row.segments) {
    const hits = columns.flatMap(({ x, right }, index) =>
      segment.x < right && segment.right > x ? [index] : [],
    );
    const [column] = hits;
    if (hits.length !== 1 || column === undefined || out[column]) return undefined;
    out[column] = segment;
  }
  return out;
}

/** A line of a cell stands so much closer below than rows stand apart. */
const CLOSER = 0.85;

/** Where lines are set wide, those of a cell stand at least so much closer than rows. */
const NEARER = 0.92;

interface TakenRow {
  readonly row: PrintedRow;
  readonly cells: Placed;
}
/** The lines of the cells of a row, by column. */
type CellLines = readonly (readonly Segment[])[];

/** Lines of a cell stand as close as the closest two, within this share. */
const LEADING = 1.15;

/**
 * Rows whose cells are set in their middle: beside the lines of the cell with most of them the others stand halfway. The
 * gaps of that column tell the rows; undefined where they do not, or where all cells begin at the top.
 */
function centredRows(rows: readonly TakenRow[], columns: number): CellLines[] | undefined {
  const named = rows.filter(({ cells }) => cells[0]);
  const counts = Array.from({ length: columns }, (_, at) => rows.filter(({ cells }) => cells[at]).length);
  const tallest = counts.indexOf(Math.max(...counts));
  const blocks = tallest > 0 ? stretches(rows, tallest) : [];
  if (named.length < 2 || blocks.length < 2 || counts[tallest] === blocks.length) return undefined;
  const reach =
    (base: number, size: number) =>
    (block: readonly TakenRow[]): boolean =>
      base > (block[0]?.row.base ?? 0) - 0.7 * size && base < (block.at(-1)?.row.base ?? 0) + 0.7 * size;
  const homes = named.map(({ row }) => blocks.find(reach(row.base, row.size)));
  const own = homes.filter((home) => home !== undefined);
  const raised = named.some(
    ({ row }, index) => row.base > (homes[index]?.[0]?.row.base ?? row.base) + 0.3 * row.size,
  );
  if (!raised || own.length !== blocks.length || new Set(own).size !== own.length) return undefined;
  return named.map((name, index) => {
    const home = homes[index];
    const near = rows.filter((one) => one === name || (home && reach(one.row.base, one.row.size)(home)));
    return Array.from({ length: columns }, (_, at) => near.flatMap(({ cells }) => cells[at] ?? []));
  });
}

/** The lines of a column in stretches that stand as close as the lines of a paragraph. */
function stretches(rows: readonly TakenRow[], at: number): TakenRow[][] {
  const lines = rows.filter(({ cells }) => cells[at]);
  const gaps = lines.slice(1).map(({ row }, index) => row.base - (lines[index]?.row.base ?? 0));
  const closest = Math.min(...gaps);
  const out: TakenRow[][] = [];
  for (const [index, line] of lines.entries()) {
    const gap = index === 0 ? Number.POSITIVE_INFINITY : (gaps[index - 1] ?? 0);
    if (gap <= LEADING * closest && gap <= WRAP * line.row.size) out.at(-1)?.push(line);
    else out.push([line]);
  }
  return out;
}

const cellsOf = (rows: readonly CellLines[]): CellRuns[][] =>
  rows.map((row) =>
    row.map((lines, column) => ({
      lines,
      runs: lines.flatMap(({ runs }) => runs),
      column,
      colSpan: 1,
      rowSpan: 1,
    })),
  );

/** Rows without a first cell, and those without another one that stand closer than whole rows do, go on with the row before. */
function mergeWraps(rows: readonly TakenRow[], columns: number): CellLines[] {
  const out: Segment[][][] = [];
  const whole = (at: number): boolean => (rows[at]?.cells.filter(Boolean).length ?? 0) === columns;
  const between = rows.flatMap(({ row }, at) =>
    whole(at) && whole(at - 1) ? [row.base - (rows[at - 1]?.row.base ?? 0)] : [],
  );
  const step = median(between);
  for (const [index, { row, cells }] of rows.entries()) {
    const last = out.at(-1);
    const below = row.base - (rows[index - 1]?.row.base ?? 0);
    const name = index > 1 && !whole(index) && below <= CLOSER * step;
    // A first row without a first cell is the upper line of a head.
    const open = out.length === 1 && last?.[0]?.length === 0;
    const near = isWrap(row, rows[index - 1]?.row) || (index > 0 && below <= NEARER * step);
    const wrap = last && (!cells[0] || open || name) && near;
    if (wrap) for (const [at, segment] of cells.entries()) if (segment) last[at]?.push(segment);
    if (!wrap) out.push(Array.from({ length: columns }, (_, at) => (cells[at] ? [cells[at]] : [])));
  }
  return out;
}
