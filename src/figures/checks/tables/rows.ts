/** What the prose tells of one row of a table, named by its label or by a number of many digits: the same, or a slip of it. */
import type { CellGrid } from '../../statement/grid.ts';
import type { Statement } from '../../statement/index.ts';
import { subjectOf } from '../../statement/subject.ts';
import { firstPart, lastPart } from '../../statement/words.ts';
import { type CheckedDocument, figureValue, join, printed } from '../base/document.ts';
import { type Finding, finding } from '../base/finding.ts';
import { judge, show } from '../base/interval.ts';
import { isSlip } from '../base/slip.ts';
import { tellingFinding } from '../base/telling.ts';
import { cellsOf } from './cells.ts';

/** How many paragraphs on both sides of a table tell of it. */
const NEAR = 6;
/** Digits of a number by which a row is known, and of one that is a slip of another. */
const KNOWN = 4;
const DIGITS = 3;
/** A shorter label may stand in any sentence. */
const LABEL = 8;
/** One that ends with a number of its own: `Cụm 3`. */
const SHORT = 5;

interface Row {
  readonly label: string;
  readonly cells: readonly Statement[];
  /** Shares of the columns of the table that it makes, in percent. */
  readonly shares: readonly { readonly part: Statement; readonly total: Statement; readonly share: number }[];
}

export function checkNamedRows(document: CheckedDocument, told: ReadonlySet<string>): readonly Finding[] {
  return document.grids.flatMap((grid) => {
    const rows = rowsOf(document, grid);
    return passagesNear(document, grid).flatMap((passage) =>
      (document.rows[passage] ?? []).flatMap((stated, at, row) => {
        const own = told.has(stated.id) || isOdd(stated) ? undefined : rowAt(document, rows, row, at);
        return own ? (against(document, stated, own) ?? []) : [];
      }),
    );
  });
}

function isOdd({ item, earlier, goal, measure }: Statement): boolean {
  const { pair, qualifier } = item.figure;
  return (
    pair !== undefined || qualifier !== undefined || earlier === true || goal === true || measure === 'plan'
  );
}

const TOTAL = /^(?:tổng|cộng|toàn|cả) /iu;

function rowsOf(document: CheckedDocument, grid: CellGrid): readonly Row[] {
  const cells = cellsOf(document, grid);
  const total = cells.findLast((row) => row.some((cell) => TOTAL.test(`${cell?.row ?? ''} `)));
  return cells.flatMap((row): Row[] => {
    const filled = row.flatMap((cell) => cell ?? []);
    const [first] = filled;
    const label = (first?.row ?? '')
      .replace(/^[-–+*\d.\s]+|\([^()]*\)/gu, '')
      .trim()
      .toLowerCase();
    if (!first || label === '') return [];
    const shares = row.flatMap((part, column) => {
      const sum = total?.[column];
      const fits =
        part && sum && part !== sum && part.baseUnit === sum.baseUnit && part.quantity !== 'percent';
      return fits && part.amount > 0 && sum.amount > part.amount
        ? [{ part, total: sum, share: (100 * part.amount) / sum.amount }]
        : [];
    });
    return [{ label, cells: filled, shares }];
  });
}

/** Prose of the section around a table. */
function passagesNear({ passages }: CheckedDocument, grid: CellGrid): readonly number[] {
  const indexes = grid.rows.flat().flatMap((index) => index ?? []);
  const [first = 0, last = 0] = [Math.min(...indexes), Math.max(...indexes)];
  const { section } = passages[first] ?? {};
  const around = [...range(first - NEAR, first), ...range(last + 1, last + 1 + NEAR)];
  return around.filter((index) => passages[index]?.section === section && !passages[index]?.cell);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

/** The row that the words before a figure name last, or that has a number told right before it. */
function rowAt(
  document: CheckedDocument,
  rows: readonly Row[],
  row: readonly Statement[],
  at: number,
): Row | undefined {
  const stated = row[at];
  if (!stated) return undefined;
  const text = (document.passages[stated.item.passage]?.text ?? '')
    .slice(stated.sentence.start, stated.item.figure.start)
    .toLowerCase();
  const named = rows
    .filter(({ label }) => label.length >= LABEL || (label.length >= SHORT && /\d$/u.test(label)))
    .map((one) => ({ one, at: text.lastIndexOf(one.label) }))
    .filter((found) => found.at >= 0)
    .toSorted((a, b) => b.at - a.at);
  if (named[0] && named[0].at !== named[1]?.at) return named[0].one;
  const last = row
    .slice(Math.max(0, at - 3), at)
    .findLast(
      (one) => one.worded.sentence === stated.worded.sentence && one.measure === 'value' && !one.earlier,
    );
  const digits = last ? digitsOf(document, last) : '';
  if (digits.length < KNOWN) return undefined;
  const having = rows.filter(({ cells }) => cells.some((cell) => digitsOf(document, cell) === digits));
  return having.length === 1 ? having[0] : undefined;
}

function digitsOf(document: CheckedDocument, { item }: Statement): string {
  return figureValue(document, item).replace(/\D/gu, '');
}

function against(document: CheckedDocument, stated: Statement, row: Row): Finding | undefined {
  const digits = digitsOf(document, stated);
  const alike = row.cells.filter((cell) =>
    stated.quantity === 'percent' ? cell.quantity === 'percent' : cell.quantity !== 'percent',
  );
  const same = alike.find((cell) => digitsOf(document, cell) === digits);
  if (same) return otherWay(document, stated, same);
  const { value, decimals } = stated.item.figure.numeral;
  const borne = row.shares.some(
    ({ share }) => judge(value, decimals, share, { low: share, high: share }) !== 'lech',
  );
  const gap = planGap(document, stated, row);
  if (gap) return gap;
  if (digits.length < DIGITS || (stated.quantity === 'percent' && borne)) return undefined;
  const slips = alike.filter(
    (cell) => cell.item.figure.numeral.decimals === decimals && isSlip(digits, digitsOf(document, cell)),
  );
  if (slips.length === 1 && slips[0] && (stated.quantity === 'percent' || digits.length >= KNOWN))
    return tellingFinding(document, stated, slips[0], 'body_vs_table');
  return stated.quantity === 'percent' ? shareSlip(document, stated, row) : undefined;
}

/** `huyện Mỹ Lâm còn thiếu 111 người`: between the plan and the value of its row. */
function planGap(document: CheckedDocument, stated: Statement, { cells }: Row): Finding | undefined {
  const lead = lastPart(stated.worded.before, ',;.(');
  const plan = cells.filter(({ measure }) => measure === 'plan');
  const all = cells.filter(
    ({ measure, earlier, quantity, baseUnit }) =>
      measure === 'value' && !earlier && quantity !== 'percent' && baseUnit === plan[0]?.baseUnit,
  );
  // Of the columns `Thực hiện` and `Năm 2023` the later one.
  const last = all
    .map(({ period }) => period?.to ?? '')
    .toSorted()
    .at(-1);
  const values = all.filter(({ period }) => (period?.to ?? '') === last);
  const next = values.find((one) => plan[0] && cells.indexOf(one) > cells.indexOf(plan[0]));
  const [goal, reached] = [plan[0], next];
  if (!goal || !reached || plan.length > 1) return undefined;
  const word = /(?:^|\s)(?<word>thiếu|vượt|hụt)(?: \p{L}+){0,2}\s*$/u.exec(lead)?.groups?.['word'];
  const same = stated.baseUnit === goal.baseUnit && goal.unit !== '';
  if (word === undefined || !same || /tổng/u.test(lead) || stated.quantity === 'percent') return undefined;
  const { factor, numeral } = stated.item.figure;
  const computed = Math.abs(goal.amount - reached.amount) / factor;
  if ((word === 'vượt') !== reached.amount > goal.amount) return undefined;
  const verdict = judge(Math.abs(numeral.value), numeral.decimals, computed, {
    low: computed,
    high: computed,
  });
  const result = join(show(computed, numeral.decimals), stated.unit);
  return finding({
    kind: 'body_vs_table',
    verdict,
    items: [stated.item, reached.item, goal.item],
    stated: printed(document, stated.item),
    computed: result,
    arithmetic: `Theo bảng (${goal.row}): ${printed(document, reached.item)} và ${printed(document, goal.item)} cách nhau ${result}`,
  });
}

/** `tăng 508 ca`, where the table has `-508`. */
function otherWay(document: CheckedDocument, stated: Statement, cell: Statement): Finding | undefined {
  const both = stated.measure === 'change' && cell.measure === 'change';
  const fell = cell.item.figure.numeral.value < 0;
  if (!both || digitsOf(document, stated).length < 2 || fell === (stated.down === true)) return undefined;
  // A column of falls is printed without signs.
  if (!fell && /giảm/iu.test(cell.column ?? '')) return undefined;
  const right = `${fell ? 'giảm' : 'tăng'} ${printed(document, stated.item)}`;
  return finding({
    kind: 'body_vs_table',
    verdict: 'lech',
    source: 'bang',
    items: [stated.item, cell.item],
    stated: `${fell ? 'tăng' : 'giảm'} ${printed(document, stated.item)}`,
    computed: right,
    arithmetic: `Ở bảng (${cell.row}, cột ${cell.column}) là ${right}.`,
  });
}

/** `chiếm 35,7% tổng khách`, where the row makes 35,1 % of the total row. */
function shareSlip(document: CheckedDocument, stated: Statement, { shares }: Row): Finding | undefined {
  const plain = /chiếm|bằng|tỷ trọng/u.test(stated.worded.before.slice(-30));
  const behind = subjectOf(firstPart(stated.worded.behind, ',;.('));
  const { decimals } = stated.item.figure.numeral;
  // `thu 57,2% lượng heroin`: the words behind it name the column.
  const named = (part: Statement): boolean =>
    [...subjectOf(part.column ?? '')].some((word) => behind.has(word));
  const meant = shares.filter(
    ({ share, part }) =>
      (plain || named(part)) && isSlip(digitsOf(document, stated), share.toFixed(decimals).replace('.', '')),
  );
  const [one] = meant;
  if (!one || meant.length > 1) return undefined;
  const result = join(show(one.share, decimals), '%');
  return finding({
    kind: 'body_vs_table',
    verdict: 'lech',
    items: [stated.item, one.part.item, one.total.item],
    stated: printed(document, stated.item),
    computed: result,
    arithmetic: `Theo bảng (${one.part.row}, cột ${one.part.column}): ${printed(document, one.part.item)} : ${printed(document, one.total.item)} = ${result}`,
  });
}
