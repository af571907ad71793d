/** Tables that are ruled: which lines cross, and which cells they bound. */

import { nth } from '../../../../shared/nth.ts';
import { type DrawnRule, horizontal } from '../page/layout.ts';

/** Lines that miss each other by less than this still meet. */
const MEET = 4;
/** A border counts where it runs along at least this share of the side. */
const ALONG = 0.6;

/** A cell of a grid: its place, its spans and its sides. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface RuledGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** The grids of a page with at least two columns, from the top. */
export function readGrids(rules: readonly DrawnRule[]): RuledGrid[] {
  return components(rules)
    .map(toGrid)
    .filter((grid): grid is RuledGrid => grid !== undefined)
    .toSorted((a, b) => nth(a.ys, 0) - nth(b.ys, 0));
}

/** Rules that touch each other, directly or through others. */
function components(rules: readonly DrawnRule[]): DrawnRule[][] {
  const left = new Set(rules);
  const out: DrawnRule[][] = [];
  for (const rule of rules) {
    if (!left.delete(rule)) continue;
    const group = [rule];
    for (const member of group) {
      for (const other of left) {
        if (!cross(member, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    out.push(group);
  }
  return out;
}

function cross(a: DrawnRule, b: DrawnRule): boolean {
  if (horizontal(a) === horizontal(b)) return false;
  const [flat, upright] = horizontal(a) ? [a, b] : [b, a];
  return (
    upright.x1 >= flat.x1 - MEET &&
    upright.x1 <= flat.x2 + MEET &&
    flat.y1 >= upright.y1 - MEET &&
    flat.y1 <= upright.y2 + MEET
  );
}

/** Positions closer than MEET made one. */
function positions(values: readonly number[]): number[] {
  const out: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    if (out.length === 0 || value - (out.at(-1) as number) > MEET) out.push(value);
  }
  return out;
}

function toGrid(rules: readonly DrawnRule[]): RuledGrid | undefined {
  const flat = rules.filter(horizontal);
  const upright = rules.filter((rule) => !horizontal(rule));
  if (flat.length < 2 || upright.length < 1) return undefined;
  // A table may be open at its sides: the ends of its lines bound it.
  const xs = positions([
    ...upright.map(({ x1 }) => x1),
    Math.min(...flat.map(({ x1 }) => x1)),
    Math.max(...flat.map(({ x2 }) => x2)),
  ]);
  const ys = positions(flat.map(({ y1 }) => y1));
  if (xs.length < 3 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) < 2) return undefined;
  return compact({ xs, ys, cells: readCells(xs, ys, flat, upright) });
}

/** A line at which no cell begins bounds nothing: strokes below words, ends of a border that is drawn in pieces. */
function compact({ xs, ys, cells }: RuledGrid): RuledGrid | undefined {
  const columns = usedLines(
    xs.length,
    cells.map(({ column }) => column),
  );
  const rows = usedLines(
    ys.length,
    cells.map(({ row }) => row),
  );
  if (columns.length < 3) return undefined;
  return {
    xs: columns.map((at) => xs[at] as number),
    ys: rows.map((at) => ys[at] as number),
    cells: cells.map((cell) => {
      const [column, row] = [columns.indexOf(cell.column), rows.indexOf(cell.row)];
      return {
        ...cell,
        column,
        row,
        colSpan: columns.findIndex((at) => at >= cell.column + cell.colSpan) - column,
        rowSpan: rows.findIndex((at) => at >= cell.row + cell.rowSpan) - row,
      };
    }),
  };
}

/** The lines at which cells begin, and the last one. */
const usedLines = (count: number, starts: readonly number[]): number[] =>
  [...new Set([...starts, count - 1])].toSorted((a, b) => a - b);

function readCells(
  xs: readonly number[],
  ys: readonly number[],
  flat: readonly DrawnRule[],
  upright: readonly DrawnRule[],
): GridCell[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const at = (values: readonly number[], index: number): number => values[index] ?? 0;
  const below = (row: number, column: number): boolean =>
    runsAlong(
      flat.filter(({ y1 }) => Math.abs(y1 - at(ys, row + 1)) <= MEET).map(({ x1, x2 }) => [x1, x2]),
      at(xs, column),
      at(xs, column + 1),
    );
  const right = (row: number, column: number): boolean =>
    runsAlong(
      upright.filter(({ x1 }) => Math.abs(x1 - at(xs, column + 1)) <= MEET).map(({ y1, y2 }) => [y1, y2]),
      at(ys, row),
      at(ys, row + 1),
    );
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let [toColumn, toRow] = [column, row];
      while (toColumn < columns - 1 && !right(row, toColumn) && !taken.has(row * columns + toColumn + 1))
        toColumn++;
      while (toRow < rows - 1 && !below(toRow, column)) toRow++;
      for (let r = row; r <= toRow; r++) for (let c = column; c <= toColumn; c++) taken.add(r * columns + c);
      cells.push({
        row,
        column,
        rowSpan: toRow - row + 1,
        colSpan: toColumn - column + 1,
        x1: at(xs, column),
        x2: at(xs, toColumn + 1),
        y1: at(ys, row),
        y2: at(ys, toRow + 1),
      });
    }
  }
  return cells;
}

/** True where the lines cover most of the way. */
function runsAlong(lines: readonly (readonly [number, number])[], from: number, to: number): boolean {
  const covered = lines.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, to) - Math.max(a, from)), 0);
  return covered >= ALONG * (to - from);
}
