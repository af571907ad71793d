/** Columns of a table that follow from others: differences, percentages, sums. The relation is read off the rows themselves. */
import type { Grid } from '../grid.ts';
import { columnLabel, rowLabel } from '../grid.ts';
import type { Item } from '../passage.ts';
import { type CheckedDocument, join, printed } from './document.ts';
import { type Finding, finding } from './finding.ts';
import { divide, type Interval, judge, printedInterval, scaled, show } from './interval.ts';

interface Relation {
  readonly name: 'difference' | 'percent';
  readonly sign: string;
  readonly compute: (a: Item, b: Item) => number;
  readonly range: (a: Interval, b: Interval) => Interval;
}

const RELATIONS: readonly Relation[] = [
  {
    name: 'difference',
    sign: '−',
    compute: (a, b) => b.figure.numeral.value - a.figure.numeral.value,
    range: (a, b) => ({ low: b.low - a.high, high: b.high - a.low }),
  },
  {
    name: 'difference',
    sign: '−',
    // Places in a ranking: a smaller number is a gain.
    compute: (a, b) => a.figure.numeral.value - b.figure.numeral.value,
    range: (a, b) => ({ low: a.low - b.high, high: a.high - b.low }),
  },
  {
    name: 'percent',
    sign: ':',
    compute: (a, b) => (100 * b.figure.numeral.value) / a.figure.numeral.value,
    range: (a, b) => scaled(divide(b, a), 100),
  },
];

/** A relation holds for a column where at least three rows and three in four of them agree. */
const ROWS = 3;
const SHARE = 0.75;

export function checkTables(document: CheckedDocument): readonly Finding[] {
  return document.grids.flatMap((grid) => {
    const cells = grid.rows.slice(grid.headRows).map((row) => row.map((index) => only(document, index)));
    const width = Math.max(0, ...cells.map((row) => row.length));
    return triples(width).flatMap(([a, b, c]) =>
      RELATIONS.flatMap((relation) => columnFindings(document, grid, cells, [a, b, c], relation)),
    );
  });
}

type Cells = readonly (readonly (Item | undefined)[])[];
type Triple = readonly [a: number, b: number, c: number];

/** A cell that holds one figure and nothing more. */
function only(document: CheckedDocument, index: number | undefined): Item | undefined {
  const row = index === undefined ? [] : (document.rows[index] ?? []);
  return row.length === 1 ? row[0] : undefined;
}

/** Column c from columns a and b before it. */
function triples(width: number): Triple[] {
  const found: Triple[] = [];
  for (let c = 2; c < width; c++)
    for (let a = 0; a < c; a++) for (let b = a + 1; b < c; b++) found.push([a, b, c]);
  return found;
}

function columnFindings(
  document: CheckedDocument,
  grid: Grid,
  cells: Cells,
  [a, b, c]: Triple,
  relation: Relation,
): Finding[] {
  const rows = cells.flatMap((row) => {
    const [x, y, z] = [row[a], row[b], row[c]];
    if (!x || !y || !z || x.figure.numeral.value === 0) return [];
    const percent = z.figure.unit === '%';
    return percent === (relation.name === 'percent') ? [rowFinding(document, grid, [x, y, z], relation)] : [];
  });
  const agree = rows.filter(({ verdict }) => verdict !== 'lech').length;
  // Zeros and equal rows agree with anything.
  const telling = rows.some(
    ({ verdict, computed }) => verdict === 'khop' && !/^[-0, %\p{L}]+$/u.test(computed),
  );
  return telling && rows.length >= ROWS && agree >= rows.length * SHARE ? rows : [];
}

function rowFinding(
  document: CheckedDocument,
  grid: Grid,
  [a, b, item]: readonly [Item, Item, Item],
  { sign, compute, range, name }: Relation,
): Finding {
  const { value, decimals } = item.figure.numeral;
  const computed = compute(a, b);
  const result = join(show(computed, decimals), item.figure.unit);
  const bounds = range(printedInterval(a.figure), printedInterval(b.figure));
  const cell = document.passages[item.passage]?.cell;
  const label = cell
    ? `${rowLabel(document.passages, grid, cell.row)}, cột ${columnLabel(document.passages, grid, cell.column)}: `
    : '';
  const gain = name === 'difference' && computed === a.figure.numeral.value - b.figure.numeral.value;
  const [first, second] = gain ? [a, b] : [b, a];
  return finding({
    kind: 'table_row',
    verdict: judge(value, decimals, computed, bounds),
    items: [item, a, b],
    stated: printed(document, item),
    computed: result,
    arithmetic: `${label}${printed(document, first)} ${sign} ${printed(document, second)} = ${result}`,
  });
}
