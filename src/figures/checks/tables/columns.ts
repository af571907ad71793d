/**
 * Columns of a table that follow from two others: differences, percentages, growth. What the heads say chooses among the
 * columns; the rows must bear it out, and the row that breaks it is named.
 */

import type { Statement } from '../../statement/index.ts';
import type { Measure } from '../../statement/measure.ts';
import { type CheckedDocument, join, printed } from '../base/document.ts';
import { type Finding, finding } from '../base/finding.ts';
import {
  divide,
  judge,
  multiply,
  type NumberInterval,
  printedInterval,
  scaled,
  show,
} from '../base/interval.ts';
import { type Cells, cellName, cellsOf, isOneUnit } from './cells.ts';

interface Relation {
  readonly sign: string;
  /** Of two columns with one unit; else area by yield. */
  readonly product?: true;
  readonly percent: boolean;
  /** Of the second column and the first. */
  readonly compute: (b: number, a: number) => number;
  readonly range: (b: NumberInterval, a: NumberInterval) => NumberInterval;
  /** Pairs of measures whose result it is, whatever the rows say. */
  readonly means: (result: Statement, b: Statement, a: Statement) => boolean;
}

const isEarlier = (a: Statement, b: Statement): boolean =>
  a.earlier === true ||
  (a.period !== undefined &&
    b.period !== undefined &&
    a.period.from < b.period.from &&
    a.measure === 'value');

const RELATIONS: readonly Relation[] = [
  {
    sign: '−',
    percent: false,
    compute: (b, a) => b - a,
    range: (b, a) => ({ low: b.low - a.high, high: b.high - a.low }),
    means: ({ measure }, b, a) => measure === 'change' && b.measure === 'value' && isEarlier(a, b),
  },
  {
    sign: ':',
    percent: true,
    compute: (b, a) => (100 * b) / a,
    range: (b, a) => scaled(divide(b, a), 100),
    means: ({ measure }, b, a) =>
      (measure === 'share' && b.measure === 'value' && !b.earlier && a.measure === 'plan') ||
      (measure === 'index' && b.measure === 'value' && !b.earlier && isEarlier(a, b)),
  },
  {
    sign: ':',
    percent: true,
    compute: (b, a) => 100 * (b / a - 1),
    range: (b, a) => {
      const { low, high } = scaled(divide(b, a), 100);
      return { low: low - 100, high: high - 100 };
    },
    means: ({ measure }, b, a) => measure === 'change' && b.measure === 'value' && isEarlier(a, b),
  },
  {
    sign: '×',
    product: true,
    percent: false,
    compute: (b, a) => b * a,
    range: (b, a) => multiply(b, a),
    means: () => true,
  },
];

/** A relation that the heads do not tell holds where this many different rows and this share of them agree. */
const ROWS = 3;
const SHARE = 0.7;
/** One that they tell, from one row and this share on; percentages of several rows fit no other columns by chance. */
const MEANT = 0.5;
const SHARE_OF_RATES = 0.5;
/** Wider tables are forms. */
const WIDEST = 16;

export function checkColumns(document: CheckedDocument): readonly Finding[] {
  return document.grids.flatMap((grid) => {
    const cells = cellsOf(document, grid);
    const width = Math.max(0, ...cells.map((row) => row.length));
    if (width > WIDEST) return [];
    return Array.from({ length: width }, (_, column) => column).flatMap((column) =>
      resultColumn(document, cells, column, width),
    );
  });
}

interface Tried {
  readonly findings: readonly Finding[];
  readonly agree: number;
  readonly meant: boolean;
}

/** The relation that bears out best, one for each column. */
function resultColumn(
  document: CheckedDocument,
  cells: Cells,
  column: number,
  width: number,
): readonly Finding[] {
  let best: Tried | undefined;
  for (let a = 0; a < width; a++)
    for (let b = 0; b < width; b++) {
      if (a === b || a === column || b === column) continue;
      for (const relation of RELATIONS) {
        const tried = tryRelation(document, cells, [a, b, column], relation);
        if (tried && (!best || rank(tried) > rank(best))) best = tried;
      }
    }
  return best?.findings ?? [];
}

function rank({ agree, meant }: Tried): number {
  return agree + (meant ? 0.5 : 0);
}

type Triple = readonly [a: Statement, b: Statement, result: Statement];

function tryRelation(
  document: CheckedDocument,
  cells: Cells,
  [a, b, c]: readonly [number, number, number],
  relation: Relation,
): Tried | undefined {
  const triples = cells.flatMap((row): Triple[] => {
    const [x, y, z] = [row[a], row[b], row[c]];
    if (!x || !y || !z || (z.quantity === 'percent') !== relation.percent) return [];
    if (!(relation.product ? isHarvest(x, y, z) : isPair(x, y, z))) return [];
    return relation.percent && x.item.figure.numeral.value === 0 ? [] : [[x, y, z]];
  });
  const [first] = triples;
  if (!first) return undefined;
  // A row without the result is no part of what the total row is a result of.
  const gaps = cells.some((row) => row[a] && !row[c] && !TOTAL.test(row[a]?.row ?? ''));
  const meant = relation.means(first[2], first[1], first[0]);
  if (!meant && triples.length < ROWS) return undefined;
  const rows = rowFindings(document, triples, relation);
  const told = gaps
    ? rows.filter((row, at) => row.verdict !== 'lech' || !TOTAL.test(triples[at]?.[2].row ?? ''))
    : rows;
  const agree = rows.filter(({ verdict }) => verdict !== 'lech').length;
  const telling = new Set(
    rows.flatMap(({ verdict }, at) =>
      verdict === 'khop' && isTelling(triples[at]) ? [triples[at]?.[2].amount] : [],
    ),
  ).size;
  const holds = meant
    ? agree >= rows.length * MEANT && (telling > 0 || rows.length === 1)
    : telling >= ROWS && agree >= rows.length * (relation.percent ? SHARE_OF_RATES : SHARE);
  const lone = meant && rows.length === 1;
  return holds || lone ? { findings: told, agree, meant } : undefined;
}

/** Whole numbers that agree to the last one in the other rows are counts: one that is off is wrong. */
function rowFindings(document: CheckedDocument, triples: readonly Triple[], relation: Relation): Finding[] {
  const rounded = triples.map((triple) => rowFinding(document, triple, relation));
  if (!isCounted(triples, rounded)) return rounded;
  return rounded.map((row, at) =>
    row.verdict === 'lam-tron' && (isOff(triples[at]) || isFarOff(triples[at], relation))
      ? { ...row, verdict: 'lech' as const }
      : row,
  );
}

const TOTAL = /^(?:[\dIVX.\s]*)(?:tổng|cộng|toàn (?:tỉnh|ngành|huyện|quốc|xã)|cả (?:nước|tỉnh)|chung)/iu;

/** Rows that must be exact before another is held to be. */
const EXACT = 3;

function isCounted(triples: readonly Triple[], rows: readonly Finding[]): boolean {
  const exact = rows.filter(({ verdict }, at) => verdict === 'khop' && isTelling(triples[at])).length;
  const off = rows.filter(({ verdict }) => verdict === 'lam-tron').length;
  return off === 1 && exact >= EXACT;
}

/** All three are whole numbers that are told in one unit, or in none, and the third is no share. */
function isOff(triple: Triple | undefined): boolean {
  return (
    triple?.every(({ item, quantity }) => item.figure.numeral.decimals === 0 && quantity !== 'percent') ??
    false
  );
}

/** Of two counts the percentage is off by more than any rounding. */
function isFarOff(triple: Triple | undefined, { compute, percent }: Relation): boolean {
  if (!triple || !percent) return false;
  const [a, b, result] = triple;
  const { value, decimals } = result.item.figure.numeral;
  const whole = [a, b].every(({ item }) => item.figure.numeral.decimals === 0 && item.figure.factor === 1);
  const off = Math.abs(compute(b.item.figure.numeral.value, a.item.figure.numeral.value) - value);
  return whole && off > 1.5 * 10 ** -decimals;
}

/** A yield is told by hectare. */
const HECTARE = 1e4;

const AMOUNTS: ReadonlySet<Measure> = new Set(['value', 'plan', 'average', 'whole']);

/** Two amounts of one unit give a result. */
function isPair(a: Statement, b: Statement, result: Statement): boolean {
  // `Số trường`, `Đạt chuẩn`, `Tỷ lệ (%)`: the second goes on with what the first counts.
  const bare = result.quantity === 'percent' && (a.unit === '' || b.unit === '');
  if (!isOneUnit(a, b) && !bare) return false;
  const amounts = AMOUNTS.has(a.measure) && AMOUNTS.has(b.measure);
  return (
    amounts &&
    (result.quantity === 'percent' ||
      !AMOUNTS.has(result.measure) ||
      isOneUnit(a, result) ||
      isOneUnit(b, result))
  );
}

/** ha × tạ/ha = tấn, in the order of the columns. */
function isHarvest(a: Statement, b: Statement, result: Statement): boolean {
  const told = [a, b, result].every(({ measure }) => measure === 'value');
  return told && a.quantity === 'area' && b.quantity === 'yield' && result.quantity === 'mass';
}

/** Zeros and equal cells agree with anything. */
function isTelling(triple: Triple | undefined): boolean {
  if (!triple) return false;
  const [a, b, result] = triple;
  return (
    a.amount !== b.amount && a.amount !== 0 && b.amount !== 0 && result.amount !== 0 && result.amount !== 100
  );
}

function rowFinding(document: CheckedDocument, [a, b, result]: Triple, relation: Relation): Finding {
  const { compute, range, sign } = relation;
  const { value, decimals } = result.item.figure.numeral;
  const [x, y] = [a.item.figure, b.item.figure];
  // ha and tạ/ha give tạ; the output is printed in its own unit.
  const factor = relation.product ? (x.factor / HECTARE) * (y.factor / result.item.figure.factor) : 1;
  const computed = factor * compute(y.numeral.value, x.numeral.value);
  const bounds = scaled(range(printedInterval(y), printedInterval(x)), factor);
  // In a ranking a smaller number is a gain; a column may also print a fall without its sign.
  const turned = !relation.percent && Math.abs(value + computed) < Math.abs(value - computed);
  const shown = turned ? -computed : computed;
  const interval = turned ? { low: -bounds.high, high: -bounds.low } : bounds;
  const printedResult = join(show(shown, decimals), result.unit);
  const [first, second] = turned ? [a, b] : [b, a];
  return finding({
    kind: 'table_row',
    verdict: judge(value, decimals, shown, interval),
    items: [result.item, a.item, b.item],
    stated: printed(document, result.item),
    computed: printedResult,
    arithmetic: `${cellName(result)}${printed(document, first.item)} ${sign} ${printed(document, second.item)} = ${printedResult}`,
  });
}
