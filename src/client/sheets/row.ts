/** A sheet with one row of a table, as `head of the column: value`; a phone shows three columns of ten. */
import { gridOf, headsOf } from '../../document/grid.ts';
import { actions, button, line, openSheet } from './sheet.ts';

/** Words of a cell, without markers of notes. */
function words(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('[data-pagefind-ignore]')) part.remove();
  return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** Shows the row; its neighbours are one tap away. */
export function showRow(row: HTMLTableRowElement): void {
  const table = row.closest('table');
  if (!table) return;
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const cellsOf = (own: Iterable<HTMLTableRowElement>) => Array.from(own, ({ cells }) => [...cells]);
  const names = headsOf(cellsOf(table.tHead?.rows ?? []), words);
  const cells = gridOf(cellsOf(rows))[rows.indexOf(row)] ?? [];
  const list = document.createElement('dl');
  for (const [column, cell] of cells.entries()) {
    if (!cell || cell === cells[column - 1] || words(cell) === '') continue;
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
