/** What a document says of the change of a value, computed anew from the value that another document prints. */
import { formatNumeral } from '../recognise/numeral.ts';
import { spanLength } from './match.ts';
import type { IndicatorTold } from './model.ts';

export interface Own<Row extends IndicatorTold = IndicatorTold> {
  readonly document: string;
  readonly row: Row;
}

export interface Comparison<Row extends IndicatorTold = IndicatorTold> {
  /** The share, index or change as the document prints it. */
  readonly told: Row;
  /** The value it was checked against; undefined where no document tells of that time. */
  readonly against?: Own<Row>;
  /** As the two values give it, in the form of what is printed. */
  readonly computed?: string;
  readonly verdict?: 'khop' | 'lech';
}

/** The figures behind a value that compare it with an earlier time: of the same sentence and subject, up to the next value. */
export function companionsOf<Row extends IndicatorTold>(rows: readonly Row[], value: Row): readonly Row[] {
  const at = rows.indexOf(value);
  const found: Row[] = [];
  for (const row of rows.slice(at + 1)) {
    const goesOn = row.subject === value.subject && row.in === value.in && row.section === value.section;
    if (!goesOn || (row.measure === 'value' && !row.earlier)) break;
    const compares = row.against === 'earlier' && (row.measure === 'index' || row.measure === 'change');
    if (compares || (row.earlier && row.measure === 'value')) found.push(row);
  }
  return found;
}

/** A comparison with the same time of the year before, where another document has its value. */
export function checked<Row extends IndicatorTold>(
  told: Row,
  value: Row,
  values: readonly Own<Row>[],
): Comparison<Row> {
  const against = values.find(({ row }) => row !== value && isYearBefore(row, value));
  if (!against) return { told };
  const [low, high] = [between(value, -1), between(value, 1)];
  const [least, most] = [between(against.row, -1), between(against.row, 1)];
  const own = (now: number, then: number): number => compute(told, now, then);
  const bounds = [own(low, most), own(high, least), own(low, least), own(high, most)];
  const printed = Math.abs(told.amount);
  const fits = printed + told.half >= Math.min(...bounds) && printed - told.half <= Math.max(...bounds);
  const decimals = Math.max(0, Math.round(-Math.log10(2 * told.half)));
  const result = own(value.amount, against.row.amount);
  return {
    told,
    against,
    computed: `${formatNumeral(result, decimals)}${told.unit === '%' ? '%' : ` ${told.unit}`}`,
    verdict: fits ? 'khop' : 'lech',
  };
}

const between = ({ amount, half }: IndicatorTold, side: -1 | 1): number => amount + side * half;

function compute({ measure, unit, earlier, amount }: IndicatorTold, now: number, then: number): number {
  if (earlier) return then;
  if (measure === 'index') return (100 * now) / then;
  const change = unit === '%' ? (100 * (now - then)) / then : now - then;
  return amount < 0 ? -change : change;
}

function isYearBefore(row: IndicatorTold, value: IndicatorTold): boolean {
  if (row.to === null || value.to === null || Math.abs(spanLength(row) - spanLength(value)) > NEARLY)
    return false;
  return Number(row.to.slice(0, 4)) + 1 === Number(value.to.slice(0, 4));
}
/** Days: two reports of one period may end theirs some days apart. */
const NEARLY = 3;

/** How a value changed to the next one, or why that cannot be told. */
export function changeOf(before: IndicatorTold, now: IndicatorTold): string {
  if (Math.abs(spanLength(before) - spanLength(now)) > NEARLY_ALIKE)
    return 'Hai kỳ dài ngắn khác nhau nên không tính mức tăng, giảm.';
  if (before.baseUnit !== now.baseUnit) return 'Hai số không cùng đơn vị nên không tính mức tăng, giảm.';
  const difference = now.amount - before.amount;
  if (difference === 0) return 'Không đổi.';
  const word = difference > 0 ? 'Tăng' : 'Giảm';
  if (now.unit === '%') return `${word} ${formatNumeral(Math.abs(difference), 2)} điểm phần trăm.`;
  if (before.amount <= 0) return `${word}.`;
  const share = (100 * Math.abs(difference)) / before.amount;
  if (share >= TIMES) return `${word} gấp ${formatNumeral(now.amount / before.amount, 1)} lần.`;
  return `${word} ${formatNumeral(share, 1)}%.`;
}
const NEARLY_ALIKE = 20;
/** Percent; beyond it nobody pictures a share. */
const TIMES = 300;

/** Two documents that tell differently of one time. */
export interface Contradiction<Row extends IndicatorTold = IndicatorTold> {
  readonly first: Own<Row>;
  readonly second: Own<Row>;
}

export function contradictionsIn<Row extends IndicatorTold>(
  values: readonly Own<Row>[],
): readonly Contradiction<Row>[] {
  return values.flatMap((first, at) =>
    values.slice(at + 1).flatMap((second) => (contradicts(first, second) ? [{ first, second }] : [])),
  );
}

function contradicts({ document, row }: Own, { document: other, row: its }: Own): boolean {
  if (document === other || row.from !== its.from || row.to !== its.to || row.to === null) return false;
  return row.baseUnit === its.baseUnit && Math.abs(row.amount - its.amount) > row.half + its.half;
}
