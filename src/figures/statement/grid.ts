/** A table as its cells lie: rows and columns of passages, those of the head told apart. */

import { nth } from '../../shared/nth.ts';
import type { Passage } from '../passage.ts';

export interface CellGrid {
  /** Indexes of passages; undefined where a span left a hole. */
  readonly rows: readonly (readonly (number | undefined)[])[];
  readonly headRows: number;
}

/** The tables of a document, in its order. */
export function gridsOf(passages: readonly Passage[]): readonly CellGrid[] {
  const tables: { rows: (number | undefined)[][]; headRows: number }[] = [];
  passages.forEach(({ cell }, index) => {
    if (!cell) return;
    const table = tables[cell.table] ?? { rows: [], headRows: 0 };
    const row = table.rows[cell.row] ?? [];
    tables[cell.table] = table;
    table.rows[cell.row] = row;
    row[cell.column] = index;
    if (cell.head) table.headRows = Math.max(table.headRows, cell.row + 1);
  });
  return tables.map(({ rows, headRows }) => ({
    rows,
    headRows: headRows + moreHeads(passages, rows, headRows),
  }));
}

/** A head that only names the unit, over all columns, is followed by the rows that name these. */
function moreHeads(
  passages: readonly Passage[],
  rows: readonly (readonly (number | undefined)[])[],
  headRows: number,
): number {
  const texts = (row: number): readonly string[] =>
    nth(rows, row).flatMap((index) => (index === undefined ? [] : (passages[index]?.text.trim() ?? [])));
  const filled = Array.from({ length: headRows }, (_, row) => texts(row).filter(Boolean)).flat();
  if (headRows === 0 || filled.length > 1) return 0;
  let more = 0;
  while (headRows + more < rows.length - 1 && !texts(headRows + more).some(isAmount)) more++;
  return headRows + more < rows.length - 1 ? more : 0;
}

/** A number that is no year. */
function isAmount(text: string): boolean {
  return /^[-–+]?\d[\d.,]*%?$/u.test(text) && !/^(?:19|20)\d\d$/u.test(text);
}

export function textAt(passages: readonly Passage[], grid: CellGrid, row: number, column: number): string {
  const index = grid.rows[row]?.[column];
  return index === undefined ? '' : (passages[index]?.text ?? '');
}

/** The heads over a column, from the top, each once; a cell that spans columns stands over each of them. */
export function columnHeads(passages: readonly Passage[], grid: CellGrid, column: number): readonly string[] {
  const labels: string[] = [];
  for (let row = 0; row < grid.headRows; row++) {
    let at = column;
    // A hole belongs to the cell left of it that spans it, or to the one above.
    while (row < grid.headRows - 1 && at > 0 && grid.rows[row]?.[at] === undefined && isHole(grid, row, at))
      at--;
    const text = textAt(passages, grid, row, at).trim();
    if (text && !labels.includes(text)) labels.push(text);
  }
  return labels;
}

/** True where no cell of a row above reaches down to it: those of one row span columns, those of one column rows. */
function isHole(grid: CellGrid, row: number, column: number): boolean {
  for (let above = row - 1; above >= 0; above--) if (grid.rows[above]?.[column] !== undefined) return false;
  return true;
}

/** The first cell of a row that holds words. */
export function rowLabel(passages: readonly Passage[], grid: CellGrid, row: number): string {
  const cells = nth(grid.rows, row);
  // The Roman number of a row is no name.
  const isNamed = (text: string): boolean => /\p{L}{2}/u.test(text) && !/^\s*[IVX]+[.)]?\s*$/u.test(text);
  const index = cells.find((cell) => cell !== undefined && isNamed(passages[cell]?.text ?? ''));
  return index === undefined ? '' : (passages[index]?.text ?? '').trim();
}
