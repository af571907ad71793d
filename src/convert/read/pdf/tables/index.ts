/** Tables of a page: ruled ones from their grid, others from text that stands in columns without rules. */

import { nth } from '../../../../shared/nth.ts';
import { joinSegments, printedText, readRows } from '../lines/rows.ts';
import type { PdfPage, Run, Segment } from '../page/layout.ts';
import type { GridCell, RuledGrid } from './grid.ts';

/** A cell with its lines. */
export interface CellRuns {
  readonly runs: readonly Run[];
  readonly lines: readonly Segment[];
  /** The column it begins in, from 0. */
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** Its upper and lower side, where they are drawn. */
  readonly sides?: readonly [number, number];
}

export interface PageTable {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** Edges of the columns. */
  readonly xs: readonly number[];
  readonly cells: readonly (readonly CellRuns[])[];
}

/** A ruled table with the runs inside its cells, turned ones too; undefined where no more than one holds text. */
export function ruledTable(grid: RuledGrid, page: PdfPage): PageTable | undefined {
  const inside = grid.cells.map((cell) => page.runs.filter((run) => holds(cell, run)));
  const turned = grid.cells.map((cell) =>
    page.turned.map(({ runs, middles }) => runs.filter(({ id }) => isInside(cell, middles.get(id)))),
  );
  const all = [...inside, ...turned.flat()];
  if (all.filter((cell) => cell.length > 0).length < 2) return undefined;
  const cells = grid.ys.slice(1).map((_, row) =>
    grid.cells.flatMap((cell, index) => {
      const parts = [nth(inside, index), ...(turned[index] ?? [])];
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
function toCell(
  { column, colSpan, rowSpan, x1, x2, y1, y2 }: GridCell,
  parts: readonly (readonly Run[])[],
  page: number,
): CellRuns {
  const lines = parts.flatMap((runs) => readRows(runs, page).map(({ segments }) => joinSegments(segments)));
  const sides = [y1, y2] as const;
  return { runs: parts.flat(), lines: withBroken(lines, x2 - x1), column, colSpan, rowSpan, sides };
}

/** Padding of a cell on both sides, in points. */
const PADDING = 11;

/** A word alone on its line that fills a narrow cell goes on below, where what follows is no word of its own. */
export function withBroken(lines: readonly Segment[], width: number): Segment[] {
  return lines.map((line, index) =>
    isBroken(lines[index - 1], line, width) ? { ...line, broken: true } : line,
  );
}

export function isBroken(before: Segment | undefined, line: Segment | undefined, width: number): boolean {
  if (!before || !line) return false;
  const [word, rest = ''] = [printedText(before), printedText(line).split(' ')[0]];
  const filled = before.right - before.x > width - PADDING - 0.7 * before.size;
  const goesOn =
    (/\d$/u.test(word) && /^\d/u.test(rest)) ||
    (/\p{L}$/u.test(word) && isFragment(rest) && isOneCase(word, rest));
  return filled && !word.includes(' ') && goesOn;
}

/** Letters without a vowel, or one alone. */
function isFragment(text: string): boolean {
  const letters = withoutMarks(text).match(/^\p{L}+/u)?.[0] ?? '';
  return letters.length === 1 || (letters !== '' && !/[aeiouy]/iu.test(letters));
}

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Small letters go on in small letters. */
const isOneCase = (word: string, rest: string): boolean => !/\p{Ll}$/u.test(word) || /^\p{Ll}/u.test(rest);
