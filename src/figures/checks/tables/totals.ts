/** Totals of tables: a row over its sub-rows, the row `Tổng cộng`, the column `Tổng số`, a rate over its two numbers. */

import { nth } from '../../../shared/nth.ts';
import { type CellGrid, textAt } from '../../statement/grid.ts';
import type { Statement } from '../../statement/index.ts';
import { type CheckedDocument, join, printed } from '../base/document.ts';
import { type Finding, finding } from '../base/finding.ts';
import { divide, judge, printedInterval, scaled, show } from '../base/interval.ts';
import { isSlipOf } from '../base/slip.ts';
import { type Sum, sumFinding, sumOf } from '../base/sum.ts';
import { ADDITIVE } from '../laws/law.ts';
import { type Cells, cellName, cellsOf, isOneUnit } from './cells.ts';

export function checkTotals(document: CheckedDocument): readonly Finding[] {
  return document.grids.flatMap((grid) => {
    const cells = cellsOf(document, grid);
    const rows = readRows(document, grid);
    return [
      ...groupsOf(rows).flatMap((group) => groupFindings(document, cells, group)),
      ...rateFindings(document, cells, rows),
      ...columnTotals(document, cells),
    ];
  });
}

interface Row {
  readonly index: number;
  readonly label: string;
  /** How deep its number stands: A, I, 1, 1.1, a, -, +; undefined without one. */
  readonly level: number | undefined;
  readonly parent: number;
}

const LEVELS: readonly (readonly [RegExp, number])[] = [
  [/^[A-ZĐ](?=[.)]?$)(?![IVX][.)]?$)/u, 0],
  [/^[IVX]+[.)]?$/u, 1],
  [/^\d{1,2}[.)]?$/u, 2],
  [/^\d{1,2}\.\d{1,2}[.)]?$/u, 3],
  [/^\d{1,2}\.\d{1,2}\.\d{1,2}[.)]?$/u, 4],
  [/^\d{1,2}(?:\.\d{1,2}){3}[.)]?$/u, 5],
  [/^[a-zđ][.)]?$/u, 6],
  [/^[-–*]$/u, 7],
  [/^\+$/u, 8],
];

/** `-` before the label of a row in the same cell counts as its number. */
function levelOf(first: string, label: string): number | undefined {
  const mark =
    first === label
      ? (/^(?:[-–+*]|\d{1,2}(?:\.\d{1,2})+[.)]?|[IVX]+[.)])(?=\s)/u.exec(label)?.[0] ?? '')
      : first;
  return LEVELS.find(([pattern]) => pattern.test(mark.trim()))?.[1];
}

function readRows(document: CheckedDocument, grid: CellGrid): readonly Row[] {
  const open: { readonly index: number; readonly level: number }[] = [];
  return grid.rows.slice(grid.headRows).map((row, index) => {
    const texts = Array.from(row, (_, column) =>
      textAt(document.passages, grid, index + grid.headRows, column).trim(),
    );
    // A table of years has no words in its rows but in the last.
    const label = texts.find((text) => /\p{L}{2}/u.test(text) || /^(?:19|20)\d\d$/u.test(text)) ?? '';
    const level = levelOf(texts[0] ?? '', label);
    if (level === undefined)
      return { index, label, level, parent: isSubHead(label) ? (open.at(-1)?.index ?? -1) : -1 };
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const parent = open.at(-1)?.index ?? -1;
    open.push({ index, level });
    return { index, label, level, parent };
  });
}

/** `Trong đó:` stands between a row and its parts. */
function isSubHead(label: string): boolean {
  return /^trong đó/iu.test(label);
}

interface Group {
  readonly total: Row;
  readonly parts: readonly Row[];
  /** The label says that it is a sum. */
  readonly certain: boolean;
  /** It stands over or under rows that are all of one level. */
  readonly flat: boolean;
}

const TOTAL =
  /^(?:[-–+*]\s*)?(?:(?:tổng(?: số| cộng| chung)?|cộng)(?: chung)?(?: (?:toàn|cả) (?:tỉnh|huyện|xã|ngành|thành phố|thị xã|vùng))?|(?:toàn|cả) (?:tỉnh|huyện|xã|ngành|thành phố|thị xã|vùng|khối|năm|nhiệm kỳ|giai đoạn|kỳ|đợt))\s*:?$/iu;

function groupsOf(rows: readonly Row[]): Group[] {
  const children = Map.groupBy(
    rows.filter(({ level }) => level !== undefined),
    ({ parent }) => parent,
  );
  const parents = rows.flatMap((row): Group[] => {
    const parts = children.get(row.index) ?? [];
    return parts.length > 1 ? [{ total: row, parts, certain: /^tổng/iu.test(row.label), flat: false }] : [];
  });
  return [...parents, ...overall(rows)];
}

/** `Tổng cộng` over or under all rows of the highest level. */
function overall(rows: readonly Row[]): Group[] {
  const totals = rows.filter(({ label }) => TOTAL.test(label));
  const [total] = totals;
  if (!total || totals.length > 1) return [];
  const others = rows.filter((row) => row !== total && row.label !== '' && !isSubHead(row.label));
  const levels = others.flatMap(({ level }) => level ?? []);
  const highest = levels.length > 0 ? Math.min(...levels) : undefined;
  const parts = others.filter(({ level }) => highest === undefined || level === highest);
  const flat = parts.length === others.length;
  // `Cả nhiệm kỳ` sums what came about, and repeats what there is at the end.
  const certain = !/(?:năm|nhiệm kỳ|giai đoạn|kỳ|đợt)\s*:?$/iu.test(total.label);
  return parts.length > 1 ? [{ total, parts, certain, flat }] : [];
}

function isAdditive({ quantity, measure, unit, column = '' }: Statement): boolean {
  const amount = ADDITIVE.has(quantity) && (measure === 'value' || measure === 'plan');
  return amount && !unit.includes('/') && !RATE.test(column);
}
/** `Học sinh/lớp`, `Bình quân`: what is told of each makes no sum. */
const RATE =
  /\/\s?(?:lớp|người|hộ|ha|trường|giường|\d|vạn|năm|tháng|ngày|lượt|học sinh|giáo viên|lao động|dự án|cơ sở|xã|thôn|buổi|phiên|trạm|đơn vị|trường hợp|hồ sơ|khách|thẻ|cuộc)(?!\p{L})|bình quân|trung bình|mật độ|sĩ số|năng suất/iu;

/** The first rows alone where those add up: others stand beside the total. */
function bestSum(total: Statement, parts: readonly Statement[]): Sum {
  const all = sumOf(total, parts);
  for (let count = parts.length - 1; all.verdict === 'lech' && count >= 2; count--) {
    const some = sumOf(total, parts.slice(0, count));
    if (some.verdict === 'khop' && some.amount > 0) return some;
  }
  return all;
}

/** A gap as wide as this shows that the rows are no parts, unless another column bears it out. */
const WIDEST = 0.1;

const FEW_DIGITS = 3;
const MANY_DIGITS = 4;

function groupFindings(
  document: CheckedDocument,
  cells: Cells,
  { total, parts, certain, flat }: Group,
): Finding[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const sum = cells[total.index]?.[column];
    if (!sum || !isAdditive(sum)) return [];
    const found = parts.flatMap(({ index }) => cells[index]?.[column] ?? []);
    const same = found.filter((part) => isOneUnit(part, sum) && isAdditive(part));
    return same.length === found.length && found.length > 1 ? [{ sum, same }] : [];
  });
  // Where the rows of one column make up its total, those of another do as well.
  const all = columns.map(({ sum, same }) => sumOf(sum, same));
  const whole = all.some(({ verdict, amount }) => verdict === 'khop' && amount > 0);
  const sums = whole ? all : columns.map(({ sum, same }) => bestSum(sum, same));
  const agree = sums.filter(({ verdict, amount }) => verdict !== 'lech' && amount > 0).length;
  const counted = sums.map((sum) => (isRounded(sum, sums) ? sum : { ...sum, ...isCount(sum) }));
  return counted.flatMap((sum) => {
    const gap = Math.abs(sum.amount / sum.total.item.figure.numeral.value - 1);
    const sure = agree > 0 && agree >= sums.length / 2;
    // A slip of the pen is told by its digits, however wide the gap.
    const slipped = isSlipOf(sum.total.item.figure.numeral, sum.amount, certain ? FEW_DIGITS : MANY_DIGITS);
    if (sum.verdict === 'lech' && !sure && !slipped && !(certain && (flat || gap <= WIDEST))) return [];
    // What there is at the end is told again below, and is no sum.
    const repeated = !certain && sum.parts.at(-1)?.amount === sum.total.amount;
    return sum.amount === 0 || repeated
      ? []
      : [sumFinding(document, sum, `${cellName(sum.total)}cộng các phần`)];
  });
}

/** Columns of whole numbers that must be exact before another is held to be. */
const EXACT = 2;

function isWhole({ total, parts }: Sum): boolean {
  return [total, ...parts].every(({ item }) => item.figure.numeral.decimals === 0 && item.figure.unit === '');
}

/** Some columns of whole numbers without a unit are off by a little: they are amounts, rounded. */
function isRounded(sum: Sum, sums: readonly Sum[]): boolean {
  const exact = sums.filter((other) => other.verdict === 'khop' && isWhole(other)).length;
  const off = sums.filter((other) => other.verdict === 'lam-tron').length;
  return !isWhole(sum) || exact < EXACT || off > 1;
}

function isCount({ verdict }: Sum): Pick<Sum, 'verdict'> {
  return { verdict: verdict === 'lam-tron' ? 'lech' : verdict };
}

/** `Tỷ lệ hồ sơ trực tuyến` over `Tổng số hồ sơ` and `Số hồ sơ trực tuyến`: two numbers right below make the rate. */
function rateFindings(document: CheckedDocument, cells: Cells, rows: readonly Row[]): Finding[] {
  return rows.flatMap((row) => {
    if (!/^(?:[-–+*\d.]*\s*)?(?:tỷ|tỉ) lệ/iu.test(row.label)) return [];
    const children = rows.filter(({ parent, level }) => parent === row.index && level !== undefined);
    const [first, second] = children;
    if (!first || !second || children.length !== 2) return [];
    return nth(cells, row.index).flatMap((rate, column) => {
      const [a, b] = [cells[first.index]?.[column], cells[second.index]?.[column]];
      if (rate?.quantity !== 'percent' || !a || !b || !isOneUnit(a, b) || a.quantity === 'percent') return [];
      return Math.max(a.amount, b.amount) > 0 ? [rateFinding(document, rate, a, b)] : [];
    });
  });
}

function rateFinding(document: CheckedDocument, rate: Statement, a: Statement, b: Statement): Finding {
  const [whole, part] = a.amount >= b.amount ? [a, b] : [b, a];
  const { value, decimals } = rate.item.figure.numeral;
  const computed = (100 * part.amount) / whole.amount;
  const range = scaled(divide(printedInterval(part.item.figure), printedInterval(whole.item.figure)), 100);
  const result = join(show(computed, decimals), '%');
  return finding({
    kind: 'ratio_percent',
    verdict: judge(value, decimals, computed, range),
    items: [rate.item, part.item, whole.item],
    stated: printed(document, rate.item),
    computed: result,
    arithmetic: `${cellName(rate)}${printed(document, part.item)} : ${printed(document, whole.item)} = ${result}`,
  });
}

/** A column `Tổng số` holds where three rows in four are the sum of the columns beside it. */
const SHARE = 0.75;
/** Where the head says nothing but that it is the total, half of the rows are enough. */
const SHARE_OF_PLAIN = 0.5;
const PLAIN_TOTAL = /^(?:tổng(?: số| cộng)?|cộng)(?: \([^()]*\))?$/iu;
const FEWEST = 3;

function columnTotals(document: CheckedDocument, cells: Cells): Finding[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const head = cells.find((row) => row[column])?.[column]?.column ?? '';
    if (!/tổng|cộng/iu.test(head)) return [];
    // A total stands before its parts or behind them.
    const spans = Array.from({ length: width }, (_, other): readonly [number, number] =>
      other > column ? [column + 1, other + 1] : [other, column],
    ).filter(([from, to]) => to - from > 1);
    for (const [from, to] of spans) {
      const sums = cells.flatMap((row): Sum[] => {
        const total = row[column];
        const parts = row.slice(from, to).flatMap((part) => part ?? []);
        const good =
          total &&
          isAdditive(total) &&
          parts.length > 1 &&
          parts.every(
            (part) =>
              isAdditive(part) &&
              (isOneUnit(part, total) || (part.quantity === 'count' && total.quantity === 'count')),
          );
        return good ? [sumOf(total, parts)] : [];
      });
      const agree = sums.filter(({ verdict }) => verdict !== 'lech').length;
      const share = PLAIN_TOTAL.test(head) ? SHARE_OF_PLAIN : SHARE;
      if (sums.length >= FEWEST && agree >= sums.length * share)
        return sums.map((sum) => sumFinding(document, sum, `${cellName(sum.total)}cộng các phần`));
    }
    return [];
  });
}
