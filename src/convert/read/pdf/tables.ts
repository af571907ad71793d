/** Tables of a page: ruled ones from their grid, others from text that stands in columns without rules. */
import type { Grid, GridCell } from './grid.ts';
import type { PdfPage, Row, Run, Segment } from './layout.ts';
import { joinSegments, readRows } from './rows.ts';

/** A cell with its lines. */
export interface CellRuns {
  readonly runs: readonly Run[];
  readonly lines: readonly Segment[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface PageTable {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** Edges of the columns. */
  readonly xs: readonly number[];
  readonly cells: readonly (readonly CellRuns[])[];
}

/** A ruled table with the runs inside its cells, turned ones too; undefined where it holds no text. */
export function ruledTable(grid: Grid, page: PdfPage): PageTable | undefined {
  const inside = grid.cells.map((cell) => page.runs.filter((run) => holds(cell, run)));
  const turned = grid.cells.map((cell) =>
    page.turned.map(({ runs, middles }) => runs.filter(({ id }) => isInside(cell, middles.get(id)))),
  );
  const all = [...inside, ...turned.flat()];
  if (all.every((cell) => cell.length === 0)) return undefined;
  const cells = grid.ys.slice(1).map((_, row) =>
    grid.cells.flatMap((cell, index) => {
      const parts = [inside[index] ?? [], ...(turned[index] ?? [])];
      return cell.row === row ? [toCell(cell, parts, page.number)] : [];
    }),
  );
  const [top = 0] = grid.ys;
  return { page: page.number, top, bottom: grid.ys.at(-1) ?? top, xs: grid.xs, cells };
}

function isInside({ x1, x2, y1, y2 }: GridCell, middle: readonly [number, number] | undefined): boolean {
  if (!middle) return false;
  const [x, y] = middle;
  return x >= x1 && x < x2 && y >= y1 && y < y2;
}

export function holds(cell: GridCell, run: Run): boolean {
  return isInside(cell, [(run.x + run.right) / 2, run.base - run.size * 0.3]);
}

/** `parts` are the upright runs, and those of each way that text is turned. */
function toCell({ colSpan, rowSpan }: GridCell, parts: readonly (readonly Run[])[], page: number): CellRuns {
  const lines = parts.flatMap((runs) => readRows(runs, page).map(({ segments }) => joinSegments(segments)));
  return { runs: parts.flat(), lines, colSpan, rowSpan };
}

/** Columns of text without rules: at least so many rows and columns. */
const LEAST = 3;
/** Lines of one row of a table stand no further apart, in sizes, than those of two rows. */
const WRAP = 1.45;

/** A table that begins with the row, and how many rows it takes. */
export function alignedTable(
  rows: readonly Row[],
  start: number,
  page: number,
): { readonly table: PageTable; readonly length: number } | undefined {
  const first = rows[start];
  if (!first || first.segments.length < LEAST) return undefined;
  let columns = first.segments.map(({ x, right }) => ({ x, right }));
  let [length, full] = [0, 0];
  for (const row of rows.slice(start)) {
    const placed = place(row, columns);
    const before = length > 0 ? rows[start + length - 1] : undefined;
    if (!placed || (before && row.base - before.base > 4 * row.size)) break;
    if (row.segments.length >= LEAST) full++;
    // A table ends before text that fills no more than its first column.
    if (row.segments.length === 1 && placed[0] && !isWrap(row, before)) break;
    columns = columns.map(({ x, right }, index) => ({
      x: Math.min(x, placed[index]?.x ?? x),
      right: Math.max(right, placed[index]?.right ?? right),
    }));
    length++;
  }
  if (full < LEAST) return undefined;
  const taken = rows.slice(start, start + length);
  const cells = taken.map((row) => place(row, columns) ?? []);
  return {
    length,
    table: {
      page,
      top: first.base - first.size,
      bottom: taken.at(-1)?.base ?? first.base,
      xs: [...columns.map(({ x }) => x), columns.at(-1)?.right ?? 0],
      cells: mergeWraps(cells, taken, columns.length),
    },
  };
}

const isWrap = (row: Row, before: Row | undefined): boolean =>
  before !== undefined && row.base - before.base <= WRAP * row.size;

/** The segments of a row by column; undefined where one crosses into another column. */
function place(
  row: Row,
  columns: readonly { readonly x: number; readonly right: number }[],
): (Segment | undefined)[] | undefined {
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

/** Rows without a first cell, close below, go on with the row before. */
function mergeWraps(
  cells: readonly (Segment | undefined)[][],
  rows: readonly Row[],
  columns: number,
): CellRuns[][] {
  const out: Segment[][][] = [];
  for (const [index, row] of cells.entries()) {
    const last = out.at(-1);
    const wrap = last && !row[0] && isWrap(rows[index] as Row, rows[index - 1]);
    if (wrap) for (const [at, segment] of row.entries()) if (segment) last[at]?.push(segment);
    if (!wrap) out.push(Array.from({ length: columns }, (_, at) => (row[at] ? [row[at]] : [])));
  }
  return out.map((row) =>
    row.map((lines) => ({ lines, runs: lines.flatMap(({ runs }) => runs), colSpan: 1, rowSpan: 1 })),
  );
}
