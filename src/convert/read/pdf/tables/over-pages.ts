/** Tables that go on over the page: one table again, without the head that is printed once more. */

import { nth } from '../../../../shared/nth.ts';
import { foldSpaces } from '../../../../vietnamese/chars.ts';
import { endsClause, startsInside } from '../../../../vietnamese/sentences.ts';
import { similarity } from '../../../text/similarity.ts';
import type { PrintedLine } from '../lines/columns.ts';
import { printedText } from '../lines/rows.ts';
import { isTable } from '../text/parts.ts';
import { type CellRuns, isBroken, type PageTable, withBroken } from './index.ts';

/** Columns of the two parts stand at the same places within this many points. */
const SAME = 6;

export type TablePart = PrintedLine | WholeTable;
type CellRow = readonly CellRuns[];

/** A table with its head counted, and the rows that were printed again. */
export interface WholeTable extends PageTable {
  readonly head: number;
  readonly repeated: readonly { readonly row: CellRow; readonly page: number }[];
  /** The page of each row. */
  readonly pages: readonly number[];
  /** The page that it has come to: its last row may have begun before. */
  readonly last: number;
}

export function joinTables(parts: readonly (PrintedLine | PageTable)[]): TablePart[] {
  const out: TablePart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (!isTable(part)) out.push(part);
    else if (last && isTable(last) && goesOn(last, part)) out[out.length - 1] = joined(last, part);
    else {
      const pages = part.cells.map(() => part.page);
      out.push({ ...part, head: headOf(part.cells), repeated: [], pages, last: part.page });
    }
  }
  return out;
}

/** The head is as deep as the deepest cell of the first row, and leaves a row below. */
function headOf(cells: readonly CellRow[]): number {
  const depth = Math.max(1, ...(cells[0] ?? []).map(({ rowSpan }) => rowSpan));
  return Math.min(depth, cells.length - 1);
}

function goesOn(table: WholeTable, next: PageTable): boolean {
  const shift = nth(table.xs, 0) - nth(next.xs, 0);
  if (next.page !== table.last + 1 || table.xs.length !== next.xs.length) return false;
  // Without rules a column is as wide as what stands in it: the head that is printed again tells.
  const [head = [], again = []] = [table.cells[0], next.cells[0]];
  const repeated =
    again.length > 1 && again.every((cell) => cellText(cell) !== '') && isSameHead(head, again);
  return repeated || table.xs.every((x, index) => Math.abs(x - shift - (next.xs[index] ?? 0)) <= SAME);
}

function joined(table: WholeTable, next: PageTable): WholeTable {
  const head = table.cells.slice(0, table.head);
  // Of a head of two rows the first alone may be printed again.
  const other = head.findIndex((row, index) => !isSameHead(row, next.cells[index] ?? []));
  const repeated = next.cells.slice(0, other < 0 ? head.length : other);
  const [first, ...rest] = next.cells.slice(repeated.length);
  const cells = first ? [...withRow(table, first), ...rest] : table.cells;
  return {
    ...table,
    cells,
    last: next.page,
    pages: [...table.pages, ...cells.slice(table.pages.length).map(() => next.page)],
    repeated: [...table.repeated, ...repeated.map((row) => ({ row, page: next.page }))],
  };
}

/** A head that a machine read twice is the same from this likeness on. */
const ALIKE = 0.9;

/** Whether a row is the head once more; a machine may have read its letters otherwise there, but all its numbers are the same. */
function isSameHead(head: CellRow, row: CellRow): boolean {
  const [text, again] = [rowText(head), rowText(row)];
  if (text === again) return true;
  const isRead = [...head, ...row].some(({ runs }) => runs.some(({ certainty }) => certainty !== undefined));
  const numbers = (own: string): string => own.replace(/\D+/gu, ' ').trim();
  return isRead && numbers(text) === numbers(again) && similarity(text, again) >= ALIKE;
}

/** A cell that reaches the last row of a table, and the row it begins in. */
interface Open {
  readonly row: number;
  readonly cell: CellRuns;
}

/** The rows with the first one of the next page, which the page end may have cut, or cells of it. */
function withRow(table: WholeTable, first: CellRow): CellRow[] {
  const open = openCells(table.cells, table.xs.length - 1);
  const cut = isCut(table, open, first);
  const rows = [...table.cells];
  const kept = first.filter((cell) => {
    const above = open.get(cell.column);
    if (!above || above.cell.colSpan !== cell.colSpan || (!cut && !reachesOver(above, cell, table)))
      return true;
    const longer = { ...above.cell, rowSpan: above.cell.rowSpan + cell.rowSpan - (cut ? 1 : 0) };
    rows[above.row] = (rows[above.row] as CellRow).map((own) =>
      own === above.cell ? appended(longer, cell, widthOf(table, cell)) : own,
    );
    return false;
  });
  return cut ? rows : [...rows, kept];
}

/** The cells that reach the last row, by the column they begin in. */
function openCells(cells: readonly CellRow[], columns: number): ReadonlyMap<number, Open> {
  const open = new Map<number, Open>();
  let covered = 0;
  for (let row = cells.length - 1; row >= 0 && covered < columns; row--) {
    for (const cell of cells[row] as CellRow) {
      if (row + cell.rowSpan < cells.length) continue;
      open.set(cell.column, { row, cell });
      covered += cell.colSpan;
    }
  }
  return open;
}

/** A merged cell goes on below the page end: nothing stands in what is printed of it there, or the words in it go on. */
function reachesOver({ cell }: Open, next: CellRuns, table: WholeTable): boolean {
  const [before, after] = [cellText(cell), cellText(next)];
  if (cell.rowSpan + next.rowSpan > 2)
    return after === '' || (startsInside(after) && !endsClause(before)) || isCutApart(cell, next, table);
  return after === '' && next.column === 0 && table.cells.slice(table.head).some(hasMergedStart);
}

const hasMergedStart = ([first]: CellRow): boolean => first?.column === 0 && first.rowSpan > 1;

/**
 * The words of a merged cell that the page end parts fill what is printed of it first; those that go on lack the word
 * that all other cells of the column begin with.
 */
function isCutApart(cell: CellRuns, next: CellRuns, table: WholeTable): boolean {
  const [start, last] = [cell.lines[0], cell.lines.at(-1)];
  if (!start || !last || !cell.sides) return false;
  const room = start.base - start.size - cell.sides[0] + (cell.sides[1] - last.base);
  const merged = table.cells
    .slice(table.head)
    .flatMap((row) => row.filter(({ column, rowSpan }) => column === cell.column && rowSpan > 1));
  const named = merged.length >= LIKE && merged.every((one) => firstWord(one) === firstWord(cell));
  return room < 1.5 * last.size && named && firstWord(next) !== firstWord(cell);
}

/** So many merged cells of a column that begin with one word begin with it on purpose. */
const LIKE = 3;

const firstWord = (cell: CellRuns): string => cellText(cell).split(' ')[0] ?? '';

/**
 * A row that the page end cut: nothing in its first cell, and a cell that goes on in small letters, or that ends
 * what was begun before; in a table that counts each of its rows nothing else leaves the first cell empty.
 */
function isCut(table: WholeTable, open: ReadonlyMap<number, Open>, first: CellRow): boolean {
  const texts = first.map((cell) => ({ text: cellText(cell), above: open.get(cell.column)?.cell }));
  if (texts.some(({ above }, index) => above?.colSpan !== first[index]?.colSpan)) return false;
  const said = texts.filter(({ text }) => text !== '');
  const [start] = texts;
  if (!start || said.length === 0) return false;
  const goesOn = said.some(({ text, above }) => startsInside(text) || isOpen(above));
  const broken = first.every((cell) => {
    const above = open.get(cell.column)?.cell;
    return cellText(cell) === '' || isBroken(above?.lines.at(-1), cell.lines[0], widthOf(table, cell));
  });
  if (start.text !== '') return broken || said.every(({ text }) => startsInside(text));
  const counted = table.cells.slice(table.head).every(([cell]) => cell?.column === 0 && isCount(cell));
  return goesOn || counted;
}

const isCount = (cell: CellRuns): boolean => cell.rowSpan === 1 && COUNTED.test(cellText(cell));

/** `1`, `2.1.`, `IV`, `a)`: what a table counts its rows with. */
const COUNTED = /^(?:\d+(?:\.\d+)*|[IVXLC]+|\p{L})[.)]?$/u;

/** So many characters in a cell are sentences, and the last of them has its end. */
const PROSE = 60;

function isOpen(cell: CellRuns | undefined): boolean {
  const text = cell ? cellText(cell) : '';
  return /\([^)]*$/u.test(text) || (text.length >= PROSE && !endsClause(text));
}

function appended(cell: CellRuns, more: CellRuns, width: number): CellRuns {
  const lines = withBroken([...cell.lines, ...more.lines], width);
  return { ...cell, ...(more.sides && { sides: more.sides }), runs: [...cell.runs, ...more.runs], lines };
}

const widthOf = ({ xs }: PageTable, { column, colSpan }: CellRuns): number =>
  nth(xs, column + colSpan) - nth(xs, column);

const cellText = ({ lines }: CellRuns): string => foldSpaces(lines.map(printedText).join(' '));
/** Its cells in words; a cell that a merged one covers may be there, and empty. */
const rowText = (row: CellRow): string => row.map(cellText).filter(Boolean).join('|');
