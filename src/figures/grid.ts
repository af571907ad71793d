/** A table as its cells lie: rows and columns of passages, those of the head told apart. */
import type { Passage } from './passage.ts';

export interface Grid {
  /** Indexes of passages; undefined where a span left a hole. */
  readonly rows: readonly (readonly (number | undefined)[])[];
  readonly headRows: number;
}

/** The tables of a document, in its order. */
export function gridsOf(passages: readonly Passage[]): readonly Grid[] {
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
  return tables;
}

export function textAt(passages: readonly Passage[], grid: Grid, row: number, column: number): string {
  const index = grid.rows[row]?.[column];
  return index === undefined ? '' : (passages[index]?.text ?? '');
}

/** Words of the head over a column, from the top; a cell that spans columns stands over each of them. */
export function columnLabel(passages: readonly Passage[], grid: Grid, column: number): string {
  const labels: string[] = [];
  for (let row = 0; row < grid.headRows; row++) {
    let at = column;
    // A hole belongs to the cell left of it that spans it, or to the one above.
    while (row === 0 && at > 0 && grid.rows[row]?.[at] === undefined) at--;
    const text = textAt(passages, grid, row, at).trim();
    if (text && !labels.includes(text)) labels.push(text);
  }
  return labels.join(' ');
}

/** The first cell of a row that holds words. */
export function rowLabel(passages: readonly Passage[], grid: Grid, row: number): string {
  const cells = grid.rows[row] ?? [];
  const index = cells.find((cell) => cell !== undefined && /\p{L}{2}/u.test(passages[cell]?.text ?? ''));
  return index === undefined ? '' : (passages[index]?.text ?? '').trim();
}
