/** What a table says about each of its cells: heads of row and column, unit, time and measure. */

import { nth } from '../../shared/nth.ts';
import type { Passage } from '../passage.ts';
import type { Unit } from '../recognise/units.ts';
import { type Above, aboveOf, UNIT_LINE } from './above.ts';
import { isBareNumber } from './cell-number.ts';
import { type Column, columnsOf, headPeriod, withYear } from './columns.ts';
import { type CellGrid, rowLabel, textAt } from './grid.ts';
import { bracketUnit, isDifferenceHead, isThingHead, lastThing, rowUnit, unitOf } from './label-units.ts';
import type { Measured } from './measure.ts';
import { firstPeriod } from './period.ts';
import { type Subject, subjectOf } from './subject.ts';

export interface CellFacts {
  /** Heads of its row and column, as printed. */
  readonly row: string;
  readonly column: string;
  /** Telling words of the head of the row. */
  readonly words: Subject;
  readonly unit?: Unit;
  /** As printed in the head of the column or row, or above the table. */
  readonly period?: string;
  readonly measured: Measured;
}
const BORROWS = /^(?:tăng|giảm|trong đó|còn lại|còn phải)/iu;

/** The unit that a difference, or what a head divides, has from the columns before it. */
function borrowedUnit(columns: readonly Column[], at: number, passed = 0): Unit | undefined {
  const { label = '', unit, role } = columns[at] ?? {};
  if (unit || role !== 'values') return undefined;
  const before = columns
    .slice(0, at)
    .findLast((column) => column.unit && column.unit.kind === 'count' && !column.unit.label.includes('/'));
  if (isDifferenceHead(label) || (BORROWS.test(label) && !/%|tỷ lệ|tốc độ/iu.test(label)))
    return before?.unit;
  // What stands behind a column that divides goes on with it.
  const last = columns[at - 1];
  return passed < 3 && last && !last.unit && /^trong đó/iu.test(last.label)
    ? borrowedUnit(columns, at - 1, passed + 1)
    : undefined;
}

/** What all cells of a table may take their unit and time from. */
interface Table {
  readonly passages: readonly Passage[];
  readonly grid: CellGrid;
  readonly columns: readonly Column[];
  readonly above: Above;
  /** A column that says nothing (targets, remarks) tells of what the first one that does is about. */
  readonly usual: Unit | undefined;
}

/** What one row tells of its cells. */
interface RowTold {
  readonly label: string;
  /** Of the row, its unit column, the group or the row it is a part of. */
  readonly unit: Unit | undefined;
}

/** Facts of each cell below the head, by its passage. */
export function cellFactsOf(passages: readonly Passage[], grid: CellGrid): ReadonlyMap<number, CellFacts> {
  const columns = columnsOf(passages, grid);
  const usual = columns.find(
    ({ unit }, at) => unit && !isOfColumn(unit) && unit.kind !== 'count' && isNumeric(passages, grid, at),
  )?.unit;
  const table: Table = { passages, grid, columns, above: aboveOf(passages, grid), usual };
  return new Map(
    rowsTold(table).flatMap(({ row, told }) =>
      columns.flatMap(({ role }, at) => {
        const index = grid.rows[row]?.[at];
        return role === 'values' && index !== undefined
          ? [[index, cellFacts(table, row, at, told)] as const]
          : [];
      }),
    ),
  );
}

/** Rows below the head but those that only head a group; a unit goes on from a group, a ditto, the row of a part. */
function rowsTold({ passages, grid, columns }: Table): { readonly row: number; readonly told: RowTold }[] {
  const unitColumn = columns.findIndex(({ role }) => role === 'unit');
  let section: Unit | undefined;
  let group: Unit | undefined;
  let last: Unit | undefined;
  return grid.rows.flatMap((_, row) => {
    if (row < grid.headRows) return [];
    const label = rowLabel(passages, grid, row);
    const printed = unitColumn < 0 ? '' : textAt(passages, grid, row, unitColumn).trim();
    const column: Unit | undefined = /^["”“''’]+$/u.test(printed) ? last : unitOf(printed);
    last = column ?? last;
    if (isGroup(passages, grid, row)) {
      group = bracketUnit(label) ?? unitOf(UNIT_LINE.exec(label)?.[1] ?? '');
      section = undefined;
      return [];
    }
    const own = column ?? rowUnit(label) ?? group;
    const parent = /^\s*[-+*]/u.test(rowStart(passages, grid, row)) ? section : undefined;
    if (!parent) section = own;
    return [{ row, told: { label, unit: own ?? parent } }];
  });
}

function cellFacts(table: Table, row: number, at: number, told: RowTold): CellFacts {
  const { passages, grid, columns, above } = table;
  const { label: head, period, measured } = nth(columns, at);
  const unit = cellUnit(table, at, told);
  const time = withYear(period, above.period) ?? rowTime(passages, grid, row, columns) ?? above.period;
  return {
    row: told.label,
    column: head,
    words: subjectOf(told.label.replace(/\([^()]*\)/gu, '')),
    measured,
    ...(unit && { unit }),
    ...(time && { period: time }),
  };
}

function cellUnit({ columns, above, usual }: Table, at: number, told: RowTold): Unit | undefined {
  const { unit, label: head, measured } = nth(columns, at);
  // A bracket in the head of the column says it for all rows, points give way to one in the row.
  const certain = isOfColumn(unit) ? unit : bracketUnit(head);
  const ofRow = unit?.kind === 'score' ? bracketUnit(told.label) : undefined;
  // `Đơn vị tính: triệu đồng` says it for heads that only begin with a thing: `Hộ nghèo`, `Doanh nghiệp`.
  const named = above.unit && isThingHead(head, unit) ? undefined : unit;
  return (
    (ofRow?.known ? ofRow : undefined) ??
    certain ??
    told.unit ??
    named ??
    above.unit ??
    borrowedUnit(columns, at) ??
    lastThing(head) ??
    (/\bGPLX\b/u.test(head) ? undefined : usual) ??
    (measured.measure === 'average' ? undefined : above.thing)
  );
}

/** Percentages, points and places say what their column is, whatever the row counts. */
function isOfColumn(unit: Unit | undefined): boolean {
  return unit !== undefined && /^(?:percent|score|rank|percentage_point)$/u.test(unit.kind);
}

/** A row of one cell over all columns, or of words alone; its number stands before them: `1 | Thu ngân sách`. */
function isGroup(passages: readonly Passage[], grid: CellGrid, row: number): boolean {
  const texts = nth(grid.rows, row).flatMap((index) =>
    index === undefined ? [] : (passages[index]?.text ?? ''),
  );
  const filled = texts.filter((text) => text.trim() !== '');
  const named = filled.findIndex((text) => /\p{L}{2}/u.test(text));
  const isNumber = (text: string, at: number): boolean =>
    isBareNumber(text) && (at > named || !/^\d{1,2}$/u.test(text.trim()));
  return named >= 0 && filled.length <= 2 && !filled.some(isNumber);
}

/** The time that the first cells of a row name: `2023` and `II` below `Năm` and `Quý`. */
function rowTime(
  passages: readonly Passage[],
  grid: CellGrid,
  row: number,
  columns: readonly Column[],
): string | undefined {
  const named = columns.flatMap(({ label }, at): string[] => {
    const unit = /^(?:năm|quý|tháng)$/iu.exec(label)?.[0];
    if (unit === undefined) return [];
    let above = row;
    while (above > grid.headRows && grid.rows[above]?.[at] === undefined) above--;
    const text = textAt(passages, grid, above, at).trim();
    return /^[\dIVX]{1,4}$/u.test(text) ? [`${unit.toLowerCase()} ${text}`] : [text];
  });
  return named.length > 0 ? headPeriod(named.join(' ')) : rowPeriod(rowLabel(passages, grid, row));
}

/** A table of years has one in each row. */
function rowPeriod(label: string): string | undefined {
  const period = firstPeriod(label);
  return period !== undefined && period.length >= label.length - 12
    ? period.replace(/^(\d{4})$/u, 'năm $1')
    : undefined;
}

function rowStart(passages: readonly Passage[], grid: CellGrid, row: number): string {
  return textAt(passages, grid, row, 0) || textAt(passages, grid, row, 1);
}

function isNumeric(passages: readonly Passage[], grid: CellGrid, column: number): boolean {
  const texts = grid.rows
    .slice(grid.headRows)
    .map((_, row) => textAt(passages, grid, grid.headRows + row, column));
  const filled = texts.filter((text) => text.trim() !== '');
  return filled.length > 0 && filled.filter((text) => isBareNumber(text)).length > filled.length / 2;
}
