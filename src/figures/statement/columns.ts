/** What the heads of a table say of its columns: which of them hold values, of what time, in which unit and measure. */

import type { Passage } from '../passage.ts';
import { lex } from '../recognise/lex.ts';
import { type Unit, unitAt } from '../recognise/units.ts';
import { readBareNumber } from './cell-number.ts';
import { type CellGrid, columnHeads, textAt } from './grid.ts';
import { headUnit, isDifferenceHead } from './label-units.ts';
import { EARLIER, type Measured, PLAN } from './measure.ts';
import { firstPeriod } from './period.ts';

const ORDER_HEAD = /^(?:s[ốô]?\s*tt|tt|stt)(?!\p{L})/iu;
const UNIT_HEAD = /(?:^|\s)(?:đơn vị(?: tính)?|đvt|đv tính|đv)\s*$/iu;

/** What a column says about its numbers. */
export interface Column {
  readonly role: 'order' | 'unit' | 'values';
  readonly label: string;
  readonly unit?: Unit;
  readonly period?: string;
  readonly measured: Measured;
}

/** The columns of a table, in its order. */
export function columnsOf(passages: readonly Passage[], grid: CellGrid): readonly Column[] {
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  const all = Array.from({ length: width }, (_, column) => columnHeads(passages, grid, column));
  const columns: Column[] = [];
  let last: string | undefined;
  for (const [column, heads] of all.entries()) {
    const read = readColumn(heads, {
      signed: () => hasSigns(passages, grid, column),
      holdsUnits: () => holdsUnits(passages, grid, column),
      differs: () => isDifference(passages, grid, column),
      besides: (pattern) => all.some((other) => other !== heads && pattern.test(other.join(' '))),
    });
    // What compares with a plan or an earlier time tells of the time of the values it stands behind.
    const compares = read.measured.measure !== 'value' && read.measured.measure !== 'plan';
    const period = read.period ?? (compares ? last : undefined);
    columns.push({ ...read, ...(period && { period }) });
    if (read.measured.measure === 'value' && !read.measured.earlier) last = laterOf(last, read.period);
  }
  return columns;
}

/** What only the cells of a column tell, or the heads of the others. */
interface Content {
  readonly signed: () => boolean;
  readonly holdsUnits: () => boolean;
  readonly differs: () => boolean;
  readonly besides: (pattern: RegExp) => boolean;
}

/** Under `Đơn vị` may stand units, and as well the bodies and places that the rows are about. */
function holdsUnits(passages: readonly Passage[], grid: CellGrid, column: number): boolean {
  const texts = grid.rows
    .slice(grid.headRows)
    .map((_, row) => textAt(passages, grid, grid.headRows + row, column).trim())
    .filter((text) => text !== '');
  const units = texts.filter((text) => {
    const tokens = lex(text);
    const unit = unitAt(tokens, 0);
    return /^["”“''’]+$/u.test(text) || (unit !== undefined && unit.next >= tokens.length);
  });
  return units.length * 2 >= texts.length;
}

/** Of `10 tháng 2024` and `10 tháng 2023` beside it the later year is meant. */
function laterOf(one: string | undefined, other: string | undefined): string | undefined {
  const year = (text: string | undefined): number => Number(YEAR.exec(text ?? '')?.[0] ?? Number.NaN);
  return other === undefined || year(one) > year(other) ? one : other;
}

function readColumn(heads: readonly string[], content: Content): Column {
  const label = heads.join(' ').trim();
  const value: Measured = { measure: 'value' };
  // Years are no amounts.
  if (ORDER_HEAD.test(label) || /^(?:năm|tháng|quý)$/iu.test(label))
    return { role: 'order', label, measured: value };
  if (UNIT_HEAD.test(label) && content.holdsUnits()) return { role: 'unit', label, measured: value };
  const differs =
    isDifferenceHead(label) ||
    (/so (?:với|sánh)/iu.test(label) && !SAYS_PERCENT.test(label) && content.differs());
  const unit = differs ? countOf(headUnit(heads)) : headUnit(heads);
  const measured = differs
    ? changeOf(label.toLowerCase())
    : columnMeasure(label.toLowerCase(), unit, content);
  const period = columnPeriod(heads, measured);
  return { role: 'values', label, measured, ...(unit && { unit }), ...(period && { period }) };
}

const SAYS_PERCENT = /%|tỷ lệ|tỉ lệ|tốc độ/iu;

/** A difference is told in the unit of what differs; the head may count that. */
function countOf(unit: Unit | undefined): Unit | undefined {
  return unit?.kind === 'percent' ? undefined : unit;
}

function changeOf(label: string): Measured {
  const ofPlan = PLAN.test(label) && !EARLIER.test(label);
  return { measure: 'change', against: ofPlan ? 'plan' : 'earlier' };
}

/** `Bình quân 1 tháng`, `Vốn bình quân`; a population is told as the average of its year. */
const AVERAGE = /bình quân|trung bình/u;
const AVERAGE_STATE = /dân số (?:bình quân|trung bình)|lao động (?:bình quân|trung bình)/u;
/** `Theo kế hoạch` beside `Đột xuất` says how something came about. */
const BY_PLAN = /(?:^|\s)(?:theo|trong) kế hoạch$/u;
const WITHOUT_PLAN = /đột xuất|ngoài kế hoạch/iu;

function columnMeasure(label: string, unit: Unit | undefined, { signed, besides }: Content): Measured {
  const percent = unit?.label === '%';
  const compared = /so (?:với|sánh)|\/|tỷ lệ|tỉ lệ|%|đạt/u.test(label);
  const moved = /tăng|giảm|tốc độ/u.test(label);
  const earlier = EARLIER.test(label);
  if (percent && PLAN.test(label) && compared && !earlier) return { measure: 'share', against: 'plan' };
  if (percent && earlier)
    return moved || signed()
      ? { measure: 'change', against: 'earlier' }
      : { measure: 'index', against: 'earlier' };
  if (moved) return { measure: 'change', against: 'earlier' };
  if (percent && /cơ cấu|tỷ trọng|tỷ lệ|tỉ lệ|%/u.test(label)) return { measure: 'share', against: 'whole' };
  const planned = PLAN.test(label) && !(BY_PLAN.test(label) && besides(WITHOUT_PLAN));
  if (planned && !/thực hiện|ước|kết quả|(?:^|\s)th(?:\s|$)/u.test(label)) return { measure: 'plan' };
  if (AVERAGE.test(label) && !AVERAGE_STATE.test(label)) return { measure: 'average' };
  return earlier ? { measure: 'value', earlier: true } : { measure: 'value' };
}

/** Rows that must bear out a difference, and their share of all. */
const FEWEST = 2;
const MOST_ROWS = 0.7;
/** Wider tables are forms. */
const WIDEST = 16;

/** The cells are what two columns before them differ by. */
function isDifference(passages: readonly Passage[], grid: CellGrid, column: number): boolean {
  if (column > WIDEST) return false;
  const rows = grid.rows.slice(grid.headRows).flatMap((_, row) => {
    const numbers = Array.from({ length: column + 1 }, (_, at) =>
      readBareNumber(textAt(passages, grid, grid.headRows + row, at)),
    );
    return numbers[column] === undefined ? [] : [numbers];
  });
  const fits = (a: number, b: number): number =>
    rows.filter((numbers) => {
      const [x, y, z] = [numbers[a], numbers[b], numbers[column]];
      if (!x || !y || !z || z.numeral.value === 0 || y.numeral.value === 0) return false;
      const half = 0.5 * 10 ** -z.numeral.decimals;
      return Math.abs(Math.abs(x.numeral.value - y.numeral.value) - Math.abs(z.numeral.value)) <= half;
    }).length;
  for (let a = 0; a < column; a++)
    for (let b = a + 1; b < column; b++)
      if (fits(a, b) >= Math.max(FEWEST, MOST_ROWS * rows.length)) return true;
  return false;
}

/** Of heads of several rows the lowest names it, if it names the year as well; what is compared with comes behind `so với`. */
function columnPeriod(heads: readonly string[], { measure }: Measured): string | undefined {
  const compares = measure !== 'value' && measure !== 'plan' && measure !== 'average';
  const told = (text: string): string | undefined => {
    const bare = text.replace(/so sánh/giu, '');
    return headPeriod(compares ? bare.replace(/(?:^|\s)so\s.*$/iu, '') : bare);
  };
  const lowest = heads.length > 1 ? told(heads.at(-1) ?? '') : undefined;
  return lowest !== undefined && YEAR.test(lowest) ? lowest : told(heads.join(' '));
}

const PART =
  /(?:^|[^\p{L}\d])(?<part>quý (?:iv|i{1,3}|[1-4])|tháng \d{1,2}|\d{1,2}\s?(?:T|tháng))(?![\p{L}\d])(?!\s?\/?\s?\d)/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** `Bình quân 1 tháng`, `triệu đồng/tháng`: so much in each, and not when. */
const EACH = /(?:bình quân|trung bình|mỗi|\/)\s*(?:1|một|mỗi)?\s*(?:tháng|quý|năm|ngày)(?!\s*\d|\p{L})/giu;
/** `Mục tiêu Kế hoạch 12/KH-UBND ngày 5/7/2024`: the day of a paper. */
const CITED = /\d+\/[\p{Lu}\d-]+(?:-[\p{Lu}&]+)*\s+ngày \d{1,2}\/\d{1,2}\/\d{4}/gu;
/** `Giải ngân đến 30/6/2024` */
const UNTIL = /(?:đến|tới|hết)\s+(?<day>\d{1,2}\/\d{1,2}\/\d{4})/iu;

/** Of a head of several rows: `Năm 2024 Quý II`, `Năm 2024 TH 9T`; a year alone is `năm 2024`. */
export function headPeriod(words: string): string | undefined {
  const text = words.replace(EACH, ' ').replace(CITED, ' ');
  const day = UNTIL.exec(text)?.groups?.['day'];
  if (day !== undefined && !/từ/iu.test(text)) return `ngày ${day}`;
  const part = PART.exec(text)?.groups?.['part'];
  const year = YEAR.exec(text)?.[0];
  if (part !== undefined && year !== undefined) return `${part}/${year}`;
  const period = firstPeriod(text);
  return period === undefined || !/^\d{4}$/u.test(period) ? (period ?? part) : `năm ${period}`;
}

/** A part of a year (`Quý I`) with the year that the table tells. */
export function withYear(period: string | undefined, around: string | undefined): string | undefined {
  const told = YEAR.exec(around ?? '')?.[0];
  return period === undefined || YEAR.test(period) || told === undefined || /đến|ngày/iu.test(period)
    ? period
    : `${period}/${told}`;
}

function hasSigns(passages: readonly Passage[], grid: CellGrid, column: number): boolean {
  return grid.rows.some(
    (_, row) => row >= grid.headRows && /^\s*[-–−+]\s*\d/u.test(textAt(passages, grid, row, column)),
  );
}
