/**
 * Columns of a table that follow from others in ways that no head tells: a share of the total row, one number over
 * another, a stock and its moves. Most rows must bear it out; the row that breaks it is named.
 */
import type { Statement } from '../../statement/index.ts';
import { type CheckedDocument, join, printed } from '../base/document.ts';
import { type Finding, finding, type Verdict } from '../base/finding.ts';
import { divide, judge, type NumberInterval, printedInterval, scaled, show } from '../base/interval.ts';
import { ADDITIVE } from '../laws/law.ts';
import { type Cells, cellName, cellsOf, isOneUnit } from './cells.ts';

/** Rows that must agree before another is held against them, and their share of all. */
const ROWS = 3;
const SHARE = 0.7;
/** Where the heads name both columns. */
const NAMED = 0.5;
const LEAST = 50;
/** Wider tables are forms. */
const WIDEST = 12;

export function checkTableShares(document: CheckedDocument): readonly Finding[] {
  return document.grids.flatMap((grid) => {
    const cells = cellsOf(document, grid);
    const width = Math.max(0, ...cells.map((row) => row.length));
    if (width > WIDEST || cells.length < ROWS) return [];
    const columns = Array.from({ length: width }, (_, column) => column);
    return columns.flatMap((result) => {
      const others = columns.filter((column) => column !== result);
      const tried = [
        ...others.map((column) => ofTotal(document, cells, column, result)),
        ...others.flatMap((a) =>
          others.flatMap((b) =>
            a === b ? [] : SCALES.map((scale) => quotients(document, cells, [a, b], { result, scale })),
          ),
        ),
        flows(document, cells, others, result),
      ];
      const told = best(tried);
      if (told.length > 0) return told;
      const named = namedColumns(cells, result);
      return best(
        [
          ...(named ? [quotients(document, cells, named, { result, scale: 1 })] : []),
          ...others.map((column) => perTime(document, cells, column, result)),
        ],
        NAMED,
      );
    });
  });
}

/** A cell with the value that follows for it. */
interface Reckoned {
  readonly stated: Statement;
  readonly others: readonly [Statement, ...Statement[]];
  readonly computed: number;
  readonly range: NumberInterval;
  readonly how: string;
}

/** Of all relations the one that most rows bear out; none where too few do. */
function best(tried: readonly (readonly Finding[])[], share = SHARE): readonly Finding[] {
  const agreeing = (findings: readonly Finding[]): number =>
    findings.filter(({ verdict }) => verdict !== 'lech').length;
  const [first = []] = tried.toSorted((one, other) => agreeing(other) - agreeing(one));
  const agree = agreeing(first);
  return agree >= ROWS && agree >= first.length * share ? first : [];
}

function reckonedFinding(document: CheckedDocument, one: Reckoned): Finding {
  const { stated, others, computed, range, how } = one;
  const { value, decimals } = stated.item.figure.numeral;
  const result = join(show(computed, decimals), stated.unit);
  const verdict: Verdict = judge(value, decimals, computed, range);
  return finding({
    kind: 'table_row',
    verdict,
    items: [stated.item, ...others.map(({ item }) => item)],
    stated: printed(document, stated.item),
    computed: result,
    arithmetic: `${cellName(stated)}${how} = ${result}`,
  });
}

function isAmount(one: Statement | undefined): one is Statement {
  return one !== undefined && ADDITIVE.has(one.quantity) && one.measure !== 'change' && one.amount >= 0;
}

const TOTAL = /^(?:[\dIVX.\s]*)(?:tổng|cộng|toàn (?:tỉnh|ngành|huyện|quốc|xã)|cả (?:nước|tỉnh)|chung)/iu;

/** `Tỷ trọng (%)`: each row over the row `Tổng cộng`. */
function ofTotal(
  document: CheckedDocument,
  cells: Cells,
  column: number,
  result: number,
): readonly Finding[] {
  const total = cells
    .map((row) => row[column])
    .findLast((cell) => isAmount(cell) && TOTAL.test(cell.row ?? ''));
  if (!total || total.amount === 0) return [];
  return cells.flatMap((row): Finding[] => {
    const [part, stated] = [row[column], row[result]];
    if (!isAmount(part) || stated?.quantity !== 'percent' || part === total || part.amount === 0) return [];
    const [a, b] = [part.item.figure, total.item.figure];
    const range = scaled(divide(printedInterval(a), printedInterval(b)), 100 * (a.factor / b.factor));
    const how = `${printed(document, part.item)} : ${printed(document, total.item)}`;
    const computed = (100 * part.amount) / total.amount;
    return [reckonedFinding(document, { stated, others: [part, total], computed, range, how })];
  });
}

/** `Học sinh/lớp` beside `Số học sinh` and `Số lớp`: its head names both columns. */
function namedColumns(cells: Cells, result: number): readonly [number, number] | undefined {
  const headOf = (column: number): string =>
    (cells.find((row) => row[column])?.[column]?.column ?? '').toLowerCase();
  const [, above = '', below = ''] = /^([\p{L} ]+)\s?\/\s?([\p{L} ]+)$/u.exec(headOf(result).trim()) ?? [];
  if (above === '' || below === '') return undefined;
  const width = Math.max(0, ...cells.map((row) => row.length));
  const having = (name: string): number =>
    Array.from({ length: width }, (_, column) => column).findLast((column) =>
      new RegExp(
        `^(?:tổng )?(?:số )?(?:lượng )?${name.trim()}(?: \\(|$| (?:năm (?:học )?)?\\d{4})`,
        'u',
      ).test(headOf(column).trim()),
    ) ?? -1;
  // Of two years the later one stands last.
  const [one, two] = [having(above), having(below)];
  return one >= 0 && two >= 0 ? [one, two] : undefined;
}

/** `Dư nợ (tỷ đồng)` over `Số hộ` is told in millions. */
const SCALES: readonly number[] = [1, 1e3, 1e6, 1e-3, 100, 1e4, 1e5];
const EACH = /\p{L}\s?\/\s?\p{L}|bình quân|trung bình|mật độ|sĩ số|mỗi/iu;

/** `Học sinh/lớp`: one column over another. */
function quotients(
  document: CheckedDocument,
  cells: Cells,
  [above, below]: readonly [number, number],
  { result, scale }: { readonly result: number; readonly scale: number },
): readonly Finding[] {
  return cells.flatMap((row): Finding[] => {
    const [one, other, stated] = [row[above], row[below], row[result]];
    if (!isAmount(one) || !isAmount(other) || !stated || stated.quantity === 'percent') return [];
    if (!EACH.test(stated.column ?? '') || other.amount === 0 || one.amount === other.amount) return [];
    const computed = (scale * one.item.figure.numeral.value) / other.item.figure.numeral.value;
    const range = scaled(divide(printedInterval(one.item.figure), printedInterval(other.item.figure)), scale);
    const how = `${printed(document, one.item)} : ${printed(document, other.item)}`;
    return [reckonedFinding(document, { stated, others: [one, other], computed, range, how })];
  });
}

/** Months of the time that a head divides by: `Bình quân 1 tháng`. */
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/(?:bình quân|trung bình|mỗi|\/)\s*(?:1|một|mỗi|hằng|hàng)?\s*tháng/iu, 1],
  [/(?:bình quân|trung bình|mỗi|\/)\s*(?:1|một|mỗi|hằng|hàng)?\s*quý/iu, 3],
  [/(?:bình quân|trung bình|mỗi|\/)\s*(?:1|một|mỗi|hằng|hàng)?\s*năm/iu, 12],
];

/** `Lũy kế 8 tháng` over eight is `Bình quân 1 tháng`. */
function perTime(
  document: CheckedDocument,
  cells: Cells,
  column: number,
  result: number,
): readonly Finding[] {
  return cells.flatMap((row): Finding[] => {
    const [whole, stated] = [row[column], row[result]];
    const each = TIMES.find(([words]) => words.test(stated?.column ?? ''))?.[1];
    if (!isAmount(whole) || !stated || each === undefined || !isOneUnit(whole, stated)) return [];
    const count = monthsOf(whole) / each;
    if (!Number.isInteger(count) || count < 2 || whole.amount === 0) return [];
    const { figure } = whole.item;
    const scale = figure.factor / stated.item.figure.factor / count;
    const computed = scale * figure.numeral.value;
    const how = `${printed(document, whole.item)} : ${count}`;
    const range = scaled(printedInterval(figure), scale);
    return [reckonedFinding(document, { stated, others: [whole], computed, range, how })];
  });
}

/** NaN where nothing tells the time; a part of a month counts. */
function monthsOf({ period }: Statement): number {
  const [from = '', to = ''] = [period?.from, period?.to];
  const month = (date: string): number =>
    12 * Number(date.slice(0, 4) || Number.NaN) + Number(date.slice(5, 7));
  return month(to) - month(from) + 1;
}

/** `Đầu kỳ`, `Giảm`, `Phát sinh`, `Cuối kỳ`: what there was, less what went, with what came. */
function flows(
  document: CheckedDocument,
  cells: Cells,
  others: readonly number[],
  result: number,
): readonly Finding[] {
  const triples = others.flatMap((a) =>
    others.flatMap((b) => others.flatMap((c) => (a < c && b !== a && b !== c ? [[a, b, c] as const] : []))),
  );
  return best(
    triples.map(([a, b, c]) =>
      cells.flatMap((row): Finding[] => {
        const [first, gone, come, stated] = [row[a], row[b], row[c], row[result]];
        if (!isAmount(first) || !isAmount(gone) || !isAmount(come) || !isAmount(stated)) return [];
        const all = [first, gone, come];
        if (all.some((one) => !isOneUnit(one, stated) || one.amount === 0)) return [];
        if (all.some((one) => one.item.figure.factor !== stated.item.figure.factor)) return [];
        const [x, y, z] = all.map(({ item }) => printedInterval(item.figure));
        // Small numbers, and those that are alike, fit each other by chance.
        const telling = new Set([...all, stated].map(({ amount }) => amount)).size === 4;
        if (!x || !y || !z || !telling || Math.max(first.amount, stated.amount) < LEAST) return [];
        const computed = (first.amount - gone.amount + come.amount) / stated.item.figure.factor;
        const range = { low: x.low - y.high + z.low, high: x.high - y.low + z.high };
        const how = `${printed(document, first.item)} − ${printed(document, gone.item)} + ${printed(document, come.item)}`;
        return [reckonedFinding(document, { stated, others: [first, gone, come], computed, range, how })];
      }),
    ),
  );
}
