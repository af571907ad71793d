/** What readers of several formats do alike with the rows of a table. */
import type { Cell, Row } from '../model.ts';
import { plain } from '../text/inlines.ts';

/** The number of a row of data. */
const ROW_NUMBER = /^(?:\d{1,3}|[IVX]{1,5}|[a-zđ])[.)]?$/u;

/**
 * A table names its columns: where no row says that it is the head, the first one is, with all that its cells span,
 * unless it begins with the number of a row.
 */
export function withHead(rows: readonly Row[]): Row[] {
  const stated = rows.findIndex((row) => !row.head);
  if (stated > 0 || rows.length < 2)
    return rows.map((row, index) => ({ ...row, head: index < Math.max(1, stated) }));
  if (ROW_NUMBER.test(plain(rows[0]?.cells[0]?.inlines ?? []).trim())) return [...rows];
  const heads = Math.max(1, ...(rows[0]?.cells.map(({ rowSpan = 1 }) => rowSpan) ?? []));
  return rows.map((row, index) => ({ ...row, head: index < Math.min(heads, rows.length - 1) }));
}

/** Rows of equal length: short ones get empty cells, spans end with the table. */
export function squared(rows: readonly Row[]): Row[] {
  const taken: number[][] = rows.map(() => []);
  const widths = rows.map(({ cells }, index) => {
    let column = 0;
    for (const { colSpan = 1, rowSpan = 1 } of cells) {
      while (taken[index]?.[column]) column++;
      for (let down = 0; down < Math.min(rowSpan, rows.length - index); down++)
        for (let right = 0; right < colSpan; right++) (taken[index + down] as number[])[column + right] = 1;
      column += colSpan;
    }
    return taken[index]?.length ?? 0;
  });
  const width = Math.max(0, ...widths, ...taken.map((row) => row.length));
  return rows.map((row, index) => {
    const free = Array.from({ length: width }, (_, at) => at).filter((at) => !taken[index]?.[at]).length;
    const left = rows.length - index;
    const cells = row.cells.map(({ rowSpan, ...cell }): Cell => {
      const rows = Math.min(rowSpan ?? 1, left);
      return { ...cell, ...(rows > 1 && { rowSpan: rows }) };
    });
    return { ...row, cells: [...cells, ...Array.from({ length: free }, () => ({ inlines: [] }))] };
  });
}
