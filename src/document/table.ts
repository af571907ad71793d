/** Which cells of a table are figures and which name their rows. */
import type { TableCell } from './model.ts';
import { plainText } from './text.ts';

type Cell = Omit<TableCell, 'kind'>;

/** Digits with their marks and unit signs: such a column is read from the right. */
const FIGURE = /^[<>≥≤]?\s*[-–+]?\s*\d[\d.,/%\s]*$/;

/** What numbers rows: `1`, `II.`, `2.1`, `a)`, a dash, a plus. Such a column names nothing. */
const ORDINAL = /^(?:[-–+*•]|[ivxlc]{1,6}[.)]?|\p{Ll}[.)]?|\d{1,3}(?:\.\d{1,2})*[.)]?)$/iu;

const textOf = ({ lines }: Cell): string => lines.map(plainText).join(' ');
const isFigure = (cell: Cell): boolean => FIGURE.test(textOf(cell));
const isOrdinal = (cell: Cell): boolean => ORDINAL.test(textOf(cell).trim());

export interface TableColumns {
  /** Columns that hold figures only. In a table with spans cells are judged one by one. */
  readonly figures: readonly boolean[];
  readonly spanned: boolean;
  /** The column that names its rows: the first one of words beside columns of figures; -1 where there is none. */
  readonly label: number;
  /** Cells of a row in which nothing is spanned. */
  readonly cells: number;
}

/** Judged by the rows without spans; a head that spans the first column of words leaves it without a name of its own. */
export function tableColumns(
  head: readonly (readonly Cell[])[],
  body: readonly (readonly Cell[])[],
  spanned: boolean,
): TableColumns {
  const [first = []] = head;
  const cells = first.reduce((sum, { colSpan }) => sum + colSpan, 0);
  const rows = spanned ? body.filter(({ length }) => length === cells) : body;
  const every = (column: number, holds: (cell: Cell) => boolean): boolean => {
    const filled = rows.flatMap((row) => row[column] ?? []).filter((cell) => textOf(cell) !== '');
    return filled.length > 0 && filled.every(holds);
  };
  const figures = Array.from({ length: cells }, (_, column) => every(column, isFigure));
  const words = figures.findIndex((figure, column) => !figure && !every(column, isOrdinal));
  const found = figures.includes(true) ? words : -1;
  const above = first.slice(0, found + 1);
  const named =
    above.length > found &&
    above.every(({ colSpan }) => colSpan === 1) &&
    (found < 0 || above[found]?.rowSpan === head.length);
  return { figures, spanned, label: named ? found : -1, cells };
}

export function rowKinds(
  row: readonly Cell[],
  head: boolean,
  { figures, spanned, label, cells }: TableColumns,
): readonly TableCell['kind'][] {
  // Rows below the first of a head leave out what spans them, so that their cells stand in other columns.
  const covered = row.reduce((sum, { colSpan }) => sum + colSpan, 0);
  const whole = !spanned || (head ? covered === cells : row.length === cells);
  return row.map((cell, column) => {
    const names = whole && column === label;
    if (!spanned) return figures[column] ? 'figures' : names ? 'names' : '';
    return names ? 'names' : !head && isFigure(cell) ? 'figures' : '';
  });
}
