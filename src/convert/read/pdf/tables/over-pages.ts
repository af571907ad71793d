/** Tables that go on over the page: one table again, without the head that is printed once more. */

import { nth } from '../../../../shared/nth.ts';
import { foldSpaces } from '../../../../vietnamese/chars.ts';
import { endsClause, startsInside } from '../../../../vietnamese/sentences.ts';
import type { PrintedLine } from '../lines/columns.ts';
import { printedText } from '../lines/rows.ts';
import { isTable } from '../text/parts.ts';
import type { CellRuns, PageTable } from './index.ts';

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
  return (
    next.page === table.last + 1 &&
    table.xs.length === next.xs.length &&
    table.xs.every((x, index) => Math.abs(x - shift - (next.xs[index] ?? 0)) <= SAME)
  );
}

function joined(table: WholeTable, next: PageTable): WholeTable {
  const head = table.cells.slice(0, table.head).map(rowText);
  // Of a head of two rows the first alone may be printed again.
  const other = head.findIndex((text, index) => rowText(next.cells[index] ?? []) !== text);
  const repeated = next.cells.slice(0, other < 0 ? head.length : other);
  const [first, ...rest] = next.cells.slice(repeated.length);
  const last = table.cells.at(-1);
  const cut = first && last && goesOnRow(table, last, first);
  const cells = cut
    ? [...table.cells.slice(0, -1), last.map((cell, index) => appended(cell, first[index])), ...rest]
    : [...table.cells, ...(first ? [first] : []), ...rest];
  return {
    ...table,
    cells,
    last: next.page,
    pages: [...table.pages, ...cells.slice(table.pages.length).map(() => next.page)],
    repeated: [...table.repeated, ...repeated.map((row) => ({ row, page: next.page }))],
  };
}

/**
 * A row that the page end cut: nothing in its first cell, and a cell that goes on in small letters, or that ends
 * what was begun before; in a table that counts its rows nothing else leaves the first cell empty.
 */
function goesOnRow(table: WholeTable, last: CellRow, first: CellRow): boolean {
  const texts = first.map(cellText);
  if (last.length !== first.length || texts[0] !== '' || texts.every((text) => text === '')) return false;
  const counted = table.cells.slice(table.head).every((row) => COUNTED.test(cellText(row[0] as CellRuns)));
  return counted || texts.some((text, index) => text !== '' && (startsInside(text) || isOpen(last[index])));
}

/** `1`, `2.1.`, `IV`, `a)`: what a table counts its rows with. */
const COUNTED = /^(?:\d+(?:\.\d+)*|[IVXLC]+|\p{L})[.)]?$/u;

/** So many characters in a cell are sentences, and the last of them has its end. */
const PROSE = 60;

function isOpen(cell: CellRuns | undefined): boolean {
  const text = cell ? cellText(cell) : '';
  return /\([^)]*$/u.test(text) || (text.length >= PROSE && !endsClause(text));
}

function appended(cell: CellRuns, more: CellRuns | undefined): CellRuns {
  return more ? { ...cell, runs: [...cell.runs, ...more.runs], lines: [...cell.lines, ...more.lines] } : cell;
}

const cellText = ({ lines }: CellRuns): string => foldSpaces(lines.map(printedText).join(' '));
const rowText = (row: CellRow): string => row.map(cellText).join('|');
