/** A sheet with one row of a table, as `head of the column: value`; a phone shows three columns of ten. */
import { actions, button, line, openSheet } from './sheet.ts';

/** Cells by the columns they cover; one that spans several columns or rows stands in each. */
function grid(rows: readonly HTMLTableRowElement[]): readonly (readonly HTMLTableCellElement[])[] {
  const filled: HTMLTableCellElement[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (filled[at]?.[column]) column++;
      for (let down = 0; down < cell.rowSpan; down++)
        for (let across = 0; across < cell.colSpan; across++) {
          const own = filled[at + down];
          if (own) own[column + across] = cell;
        }
    }
  }
  return filled;
}

/** Words of a cell, without markers of notes. */
function words(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('[data-pagefind-ignore]')) part.remove();
  return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** The heads above each column, from the top down; a head that covers several rows once. */
function heads(table: HTMLTableElement): readonly string[] {
  const above = grid([...(table.tHead?.rows ?? [])]);
  const columns = Math.max(0, ...above.map(({ length }) => length));
  return Array.from({ length: columns }, (_, column) => {
    const cells = new Set(above.flatMap((row) => row[column] ?? []));
    return Array.from(cells, words).filter(Boolean).join(', ');
  });
}

/** Shows the row; its neighbours are one tap away. */
export function showRow(row: HTMLTableRowElement): void {
  const table = row.closest('table');
  if (!table) return;
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const names = heads(table);
  const cells = grid(rows)[rows.indexOf(row)] ?? [];
  const list = document.createElement('dl');
  for (const [column, cell] of cells.entries()) {
    if (cell === cells[column - 1] || words(cell) === '') continue;
    const [term, value] = [document.createElement('dt'), document.createElement('dd')];
    term.textContent = names[column] || `Cột ${column + 1}`;
    value.textContent = words(cell);
    list.append(term, value);
  }
  const step = (words: string, to: HTMLTableRowElement | undefined): readonly Node[] =>
    to ? [button(words, () => showRow(to))] : [];
  const at = rows.indexOf(row);
  row.tabIndex = -1;
  openSheet({
    name: 'row-sheet',
    label: 'Một dòng của bảng',
    opener: row,
    content: [
      line('label', `Dòng ${at + 1} trên ${rows.length}`),
      list,
      actions(...step('Dòng trước', rows[at - 1]), ...step('Dòng sau', rows[at + 1])),
    ],
  });
}
