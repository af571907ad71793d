/** Which cells of a table are figures and which name their rows. */
import type { TableCell } from './model.ts';
import { plainText } from './text.ts';

type Cell = Omit<TableCell, 'kind'>;

/** Digits with their marks and unit signs: such a column is read from the right. */
const FIGURE = /^[<>≥≤]?\s*[-–+]?\s*\d[\d.,/%\s]*$/;

const textOf = ({ lines }: Cell): string => lines.map(plainText).join(' ');
const isFigure = (cell: Cell): boolean => FIGURE.test(textOf(cell));

export interface Columns {
  /** Columns that hold figures only. In a table with spans cells are judged one by one. */
  readonly figures: readonly boolean[];
  readonly spanned: boolean;
  /** The column that names its rows: the first one of words beside columns of figures; -1 where there is none. */
  readonly label: number;
  /** Cells of a row in which nothing is spanned. */
  readonly cells: number;
}

/** Judged by the rows without spans; a head that spans the first column of words leaves it without a name of its own. */
export function columnsOf(
  head: readonly (readonly Cell[])[],
  body: readonly (readonly Cell[])[],
  spanned: boolean,
): Columns {
  const [first = []] = head;
  const cells = first.reduce((sum, { colSpan }) => sum + colSpan, 0);
  const rows = spanned ? body.filter(({ length }) => length === cells) : body;
  const figures = Array.from({ length: cells }, (_, column) => {
    const filled = rows.flatMap((row) => row[column] ?? []).filter((cell) => textOf(cell) !== '');
    return filled.length > 0 && filled.every(isFigure);
  });
  const found = figures.includes(true) ? figures.indexOf(false) : -1;
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
  { figures, spanned, label, cells }: Columns,
): readonly TableCell['kind'][] {
  const whole = !spanned || head || row.length === cells;
  return row.map((cell, column) => {
    const names = whole && column === label;
    if (!spanned) return figures[column] ? 'figures' : names ? 'names' : '';
    return names ? 'names' : !head && isFigure(cell) ? 'figures' : '';
  });
}
