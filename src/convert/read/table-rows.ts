/** What readers of several formats do alike with the rows of a table. */

import { nth } from '../../shared/nth.ts';
import type { Cell, Inline, Row } from '../model.ts';
import { plain, text } from '../text/inlines.ts';

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

const ORDINAL_HEAD = /^(?:S?TT|Số TT)\.?\s+(?=\S)/u;
const ORDINAL = /^\d{1,3}[.)]?\s+(?=\p{L})/u;

/** `TT Đơn vị` over `1 Xã Đàm`: a column of numbers that one blank parts from the next one becomes a column of its own. */
export function partOrdinals(rows: readonly Row[]): Row[] {
  const words = rows.map(({ cells }) => plain(cells[0]?.inlines ?? []).trim());
  const head = words.findIndex((own) => ORDINAL_HEAD.test(own));
  const counted = words.filter((own) => ORDINAL.test(own)).length;
  const whole = rows.every(({ cells }) => cells.every(({ rowSpan = 1 }) => rowSpan === 1));
  if (head < 0 || !whole || counted < 2 || counted < 0.6 * (rows.length - head - 1)) return [...rows];
  return rows.map((row, index) => {
    const [first, ...rest] = row.cells;
    const number = (index === head ? ORDINAL_HEAD : ORDINAL).exec(nth(words, index))?.[0];
    const own = number === undefined ? '' : number.trim();
    const inlines =
      number === undefined ? (first?.inlines ?? []) : withoutStart(first?.inlines ?? [], number);
    if (first?.colSpan) return { ...row, cells: [{ ...first, colSpan: first.colSpan + 1 }, ...rest] };
    return { ...row, cells: [{ inlines: own ? [text(own)] : [] }, { ...first, inlines }, ...rest] };
  });
}

/** Content without the letters it begins with. */
function withoutStart(inlines: readonly Inline[], start: string): Inline[] {
  const at = inlines.findIndex((inline) => inline.type === 'text' && inline.value.trim() !== '');
  return inlines
    .slice(Math.max(0, at))
    .map((inline, index) =>
      index === 0 && inline.type === 'text'
        ? { ...inline, value: inline.value.trimStart().slice(start.length) }
        : inline,
    );
}

interface Placed {
  readonly cell: Cell;
  /** First column, from 0. */
  readonly at: number;
  readonly columns: number;
  readonly rows: number;
}

/** Rows of equal length: short ones get empty cells, spans end with the table, and no column is there in which no cell begins. */
export function squared(rows: readonly Row[]): Row[] {
  const placed = place(rows);
  const starts = [...new Set(placed.flatMap((row) => row.map(({ at }) => at)))].sort((a, b) => a - b);
  const order = new Map(starts.map((column, index) => [column, index]));
  /** For each column the row before which a cell above still stands in it. */
  const until = new Array<number>(starts.length).fill(0);
  return rows.map((row, index) => {
    const cells = nth(placed, index).map(({ cell, at, columns, rows: height }): Cell => {
      const first = order.get(at) ?? 0;
      let next = first;
      for (; next < starts.length && nth(starts, next) < at + columns; next++)
        until[next] = Math.max(until[next] ?? 0, index + height);
      const { colSpan: _, rowSpan: __, ...rest } = cell;
      const wide = next - first;
      return { ...rest, ...(wide > 1 && { colSpan: wide }), ...(height > 1 && { rowSpan: height }) };
    });
    const free = until.filter((row) => row <= index).length;
    return { ...row, cells: [...cells, ...Array.from({ length: free }, () => ({ inlines: [] }))] };
  });
}

/** The cells of each row with the column they begin in: the next one that no cell from above stands in. */
function place(rows: readonly Row[]): Placed[][] {
  const until: number[] = [];
  return rows.map(({ cells }, index) => {
    let column = 0;
    return cells.map((cell): Placed => {
      while ((until[column] ?? 0) > index) column++;
      const { colSpan: columns = 1, rowSpan = 1 } = cell;
      const at = column;
      const height = Math.min(rowSpan, rows.length - index);
      for (; column < at + columns; column++) until[column] = Math.max(until[column] ?? 0, index + height);
      return { cell, at, columns, rows: height };
    });
  });
}
