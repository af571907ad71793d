/** The cells of a table by their statements: one figure and nothing more in each. */

import { nth } from '../../../shared/nth.ts';
import type { CellGrid } from '../../statement/grid.ts';
import type { Statement } from '../../statement/index.ts';
import type { CheckedDocument } from '../base/document.ts';

/** Rows below the head, each with its statements by column. */
export type Cells = readonly (readonly (Statement | undefined)[])[];

export function cellsOf(document: CheckedDocument, grid: CellGrid): Cells {
  return grid.rows.slice(grid.headRows).map((row) =>
    Array.from(row, (index) => {
      const statements = index === undefined ? [] : nth(document.rows, index);
      return statements.length === 1 ? statements[0] : undefined;
    }),
  );
}

/** `Thu nội địa, cột KH 2023: `, before what is reckoned for a cell. */
export function cellName({ row, column }: Statement): string {
  return `${row ?? ''}, cột ${column ?? ''}: `;
}

/** Of one unit, or one of them a number under a head that names none beside what is counted: `Hộ nghèo`, `Thoát nghèo`. */
export function isOneUnit(a: Statement, b: Statement): boolean {
  if (a.baseUnit === b.baseUnit) return true;
  const counted = ({ quantity, unit }: Statement): boolean => quantity === 'count' || unit === '';
  return counted(a) && counted(b) && (a.unit === '' || b.unit === '');
}
