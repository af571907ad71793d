/** What the prose tells against the tables: by name, by the plan that alone gives the share told, or by a number of many digits. */
import type { Statement } from '../../statement/index.ts';
import { likeness, subjectOf } from '../../statement/subject.ts';
import { firstPart, lastPart } from '../../statement/words.ts';
import {
  agree,
  comparable,
  indexAlike,
  measureKey,
  sameDays,
  samePeriod,
  withinPeriod,
} from '../base/alike.ts';
import { type CheckedDocument, figureValue, isPeople } from '../base/document.ts';
import type { Finding } from '../base/finding.ts';
import { halfUnit } from '../base/interval.ts';
import { isSlip } from '../base/slip.ts';
import { tellingFinding } from '../base/telling.ts';
import { checkNamedRows } from './rows.ts';

/** A cell this far off is of something else, unless its row has the very words. */
const FAR = 0.5;
const VERY = 0.99;

export function checkBodyAgainstTables(document: CheckedDocument): readonly Finding[] {
  const isCell = ({ item }: Statement): boolean => document.passages[item.passage]?.cell !== undefined;
  const all = document.rows.flat();
  const tabled = all.filter((statement) => statement.column !== undefined && statement.measure !== 'plan');
  if (tabled.length === 0) return [];
  const told = all.filter(
    (statement) => !isCell(statement) && keyOf(statement) !== undefined && !isExtended(document, statement),
  );
  const ties = Map.groupBy(
    tiedByPlan(
      document,
      all.filter((one) => !isCell(one)),
      all.filter(isCell),
    ),
    ([, cell]) => cell,
  );
  const named = ofOneCount(all, namedByWords(document, told, tabled, ties));
  const known = new Set(named.flatMap(({ figures }) => figures.slice(0, 1)));
  const echoed = echoes(
    document,
    told.filter(({ id }) => !known.has(id)),
    tabled,
  );
  const settled = new Set([...named, ...echoed].flatMap(({ figures }) => figures));
  return [...named, ...echoed, ...checkNamedRows(document, settled)];
}

/** People are told as people, pupils, workers. */
function keyOf(statement: Statement): string | undefined {
  const key = measureKey(statement);
  return key?.startsWith('value ') && isPeople(statement) ? 'value người' : key;
}

/**
 * `Trường thực hiện là 431, gồm 136 trường mầm non, 147 trường tiểu học`: what a sentence tells of several rows, and each
 * otherwise than the table does, is another count and no slip.
 */
function ofOneCount(all: readonly Statement[], findings: readonly Finding[]): readonly Finding[] {
  const byId = new Map(all.map((statement) => [statement.id, statement]));
  const sentenceOf = ({ figures: [id = ''] }: Finding): string => {
    const { sentence } = byId.get(id) ?? {};
    return `${sentence?.passage} ${sentence?.start}`;
  };
  const columnOf = ({ figures: [, id = ''] }: Finding): string => byId.get(id)?.column ?? '';
  const off = findings.filter(({ verdict }) => verdict === 'lech');
  return findings.filter(
    (one) =>
      one.verdict !== 'lech' ||
      !off.some(
        (other) =>
          other.figures[0] !== one.figures[0] &&
          sentenceOf(other) === sentenceOf(one) &&
          columnOf(other) === columnOf(one),
      ),
  );
}

/** Cells whose row has nearly the words of what is told. */
function namedByWords(
  document: CheckedDocument,
  told: readonly Statement[],
  tabled: readonly Statement[],
  ties: ReadonlyMap<Statement, readonly Tie[]>,
): readonly Finding[] {
  const index = indexAlike(told);
  const rows = Map.groupBy(tabled, (cell) => rowOf(document, cell));
  return tabled.flatMap((cell) => {
    const key = keyOf(cell);
    if (key === undefined) return [];
    const row = rows.get(rowOf(document, cell)) ?? [];
    const beside = row.filter((other) => other !== cell && keyOf(other) === key);
    const alike = index.of(cell, 0.6).filter(
      (other) =>
        keyOf(other) === key &&
        // A share of one whole is no share of another.
        (key !== 'rate' || (other.measure === 'value' && cell.measure === 'value')) &&
        samePeriod(other, cell) &&
        !isOfOther(other, cell, beside),
    );
    const tied = (ties.get(cell) ?? []).map(([other]) => other).filter((other) => samePeriod(other, cell));
    return cellFinding(document, cell, [...alike, ...tied]) ?? [];
  });
}

/** `nếu tính thêm thì phần nhân dân đóng góp là 1.225,7 tỷ đồng`: more than what the table counts. */
function isExtended({ passages }: CheckedDocument, { item, sentence }: Statement): boolean {
  const lead = passages[item.passage]?.text.slice(sentence.start, item.figure.start) ?? '';
  return /(?:nếu|khi|chưa) (?:tính|kể|cộng)|(?:tính|kể|cộng) (?:cả|thêm|luôn)|không (?:tính|kể)/iu.test(
    lead.slice(-120),
  );
}

/** Digits of a number that is told again with a slip; one of more is sure with fewer words in common. */
const ECHO = 4;
const SURE_ECHO = 5;

/** `chi trả 915.720 triệu đồng`, and 951.720 in the table: a slip of the pen, and words of the row around it. */
function echoes(
  document: CheckedDocument,
  told: readonly Statement[],
  tabled: readonly Statement[],
): Finding[] {
  const cells = tabled.filter(
    (cell) => measureKey(cell) === `value ${cell.baseUnit}` && cell.quantity !== 'percent',
  );
  const numbers = new Set(cells.map((cell) => digitsOf(document, cell)));
  const slips = Map.groupBy(
    cells.flatMap((cell) => slipKeys(digitsOf(document, cell)).map((key) => ({ key, cell }))),
    ({ key }) => key,
  );
  return told.flatMap((one) => {
    const digits = digitsOf(document, one);
    if (one.measure !== 'value' || one.quantity === 'percent' || digits.length < ECHO || numbers.has(digits))
      return [];
    const words = wordsAround(document, one);
    const meant = new Set(slipKeys(digits).flatMap((key) => (slips.get(key) ?? []).map(({ cell }) => cell)));
    const cell = [...meant].find((other) => {
      const same = other.item.figure.numeral.decimals === one.item.figure.numeral.decimals;
      const unit = other.unit === '' || keyOf(other) === keyOf(one);
      const own = echoWords(other);
      const shared = [...own].filter((word) => words.has(word)).length;
      // Two neighbours that have changed places are no other number.
      const turned = [...digits].sort().join('') === [...digitsOf(document, other)].sort().join('');
      const few = digits.length < SURE_ECHO ? 3 : turned && other.baseUnit === one.baseUnit ? 1 : 2;
      const enough = Math.min(few, own.size);
      return (
        same &&
        unit &&
        withinPeriod(other, one) &&
        shared >= enough &&
        shared > 0 &&
        isSlip(digits, digitsOf(document, other))
      );
    });
    return cell ? [tellingFinding(document, one, cell, 'body_vs_table')] : [];
  });
}

/** The row `Toàn tỉnh` says nothing; what its cells tell of stands over them. */
function echoWords({ words, row = '', column = '' }: Statement): ReadonlySet<string> {
  return TOTAL.test(row) ? subjectOf(column.replace(/\([^()]*\)/gu, '')) : words;
}
const TOTAL = /^(?:[\dIVX.\s]*)(?:tổng|cộng|toàn (?:tỉnh|ngành|huyện|quốc|xã)|cả (?:nước|tỉnh)|chung)/iu;

function digitsOf(document: CheckedDocument, { item }: Statement): string {
  return figureValue(document, item).replace(/\D/gu, '');
}

/** Two numbers that are a slip apart share a key: their digits in order but one, or in any order. */
function slipKeys(digits: string): readonly string[] {
  if (digits.length < ECHO) return [];
  return [
    [...digits].sort().join(''),
    ...Array.from(digits, (_, at) => `${digits.slice(0, at)}*${digits.slice(at + 1)}`),
  ];
}

/** Words of the sentence on both sides of a figure. */
function wordsAround(document: CheckedDocument, { item, worded, words }: Statement): ReadonlySet<string> {
  const behind = document.passages[item.passage]?.text.slice(item.figure.end, item.figure.end + 60) ?? '';
  return new Set([
    ...words,
    ...subjectOf(lastPart(worded.before, ';.')),
    ...subjectOf(firstPart(behind, ',;.(')),
  ]);
}

/** What another cell of the row says, or is of the time of, is not said of this one. */
function isOfOther(told: Statement, cell: Statement, beside: readonly Statement[]): boolean {
  return (
    !agree(told, cell) &&
    beside.some((other) => agree(told, other) || (sameDays(told, other) && !sameDays(told, cell)))
  );
}

function rowOf({ passages }: CheckedDocument, { item }: Statement): string {
  const cell = passages[item.passage]?.cell;
  return `${cell?.table} ${cell?.row}`;
}

/** A row of a table is wrong only where no telling of it agrees; the nearest one is named. */
function cellFinding(
  document: CheckedDocument,
  cell: Statement,
  same: readonly Statement[],
): Finding | undefined {
  const agreeing = same.find((other) => agree(other, cell));
  if (agreeing) return tellingFinding(document, agreeing, cell, 'body_vs_table');
  const off = (other: Statement): number => Math.abs(comparable(other) - comparable(cell));
  const nearest = same.toSorted((a, b) => off(a) - off(b))[0];
  // Places in a ranking jump; an amount that far off is of something else.
  const very =
    nearest && cell.quantity === 'rank' && cell.words.size > 1 && likeness(nearest.words, cell.words) > VERY;
  const far = nearest && !very && Math.abs(comparable(nearest) / comparable(cell) - 1) > FAR;
  return nearest && !far ? tellingFinding(document, nearest, cell, 'body_vs_table') : undefined;
}

type Tie = readonly [told: Statement, cell: Statement];

/** `520 tỷ đồng, đạt 43% dự toán` belongs to the row whose plan is 1.200 tỷ đồng, for nothing else gives 43 %. */
function tiedByPlan(
  document: CheckedDocument,
  told: readonly Statement[],
  cells: readonly Statement[],
): Tie[] {
  const rows = plannedRows(document, cells);
  if (rows.length === 0) return [];
  return groupsOf(told).flatMap(({ value, share, growth }) => {
    const beside = [share, growth].flatMap((one) => one ?? []);
    const fitting = rows.filter(
      ({ plan, others }) =>
        sharesWord(value, others) &&
        ((share && plan && fits(value, share, plan)) ||
          others.some((cell) => isSameNumber(value, cell)) ||
          (beside.length > 1 && beside.every((one) => others.some((cell) => isSameRate(one, cell))))),
    );
    const [row] = fitting;
    if (!row || fitting.length > 1) return [];
    return [value, ...beside].flatMap((one): Tie[] => {
      const cell = row.others.find((other) => measureKey(other) === measureKey(one));
      return cell ? [[one, cell]] : [];
    });
  });
}

/** Digits that no two things of a document share by chance. */
const DIGITS = 4;

function isSameNumber(told: Statement, cell: Statement): boolean {
  const digits = told.item.figure.numeral.value
    .toFixed(told.item.figure.numeral.decimals)
    .replace(/\D/gu, '');
  return (
    digits.length >= DIGITS &&
    measureKey(told) === measureKey(cell) &&
    told.amount === cell.amount &&
    told.half === cell.half
  );
}

function isSameRate(told: Statement, cell: Statement): boolean {
  return measureKey(told) === measureKey(cell) && agree(told, cell);
}

interface PlannedRow {
  readonly plan: Statement | undefined;
  readonly others: readonly Statement[];
}

function plannedRows(document: CheckedDocument, cells: readonly Statement[]): PlannedRow[] {
  const rows = Map.groupBy(cells, (cell) => rowOf(document, cell));
  return [...rows.values()].map((row) => {
    const plan = row.find(({ measure }) => measure === 'plan');
    return { plan, others: row.filter((cell) => cell !== plan) };
  });
}

interface Group {
  readonly value: Statement;
  readonly share: Statement | undefined;
  readonly growth: Statement | undefined;
}

/** A value, and its share of the plan and its growth behind it, before another value is told. */
function groupsOf(told: readonly Statement[]): Group[] {
  return told.flatMap((value, at) => {
    if (value.measure !== 'value' || value.earlier || value.quantity === 'percent') return [];
    const rest = told
      .slice(at + 1, at + NEXT)
      .filter((other) => other.worded.depth <= value.worded.depth || other.earlier);
    const end = rest.findIndex(
      (other) => other.sentence.passage !== value.sentence.passage || (isAnother(other) && !other.earlier),
    );
    const next = end < 0 ? rest : rest.slice(0, end);
    const share = next.find((other) => measureKey(other) === 'plan');
    const growth = next.find((other) => measureKey(other) === 'index');
    return share || growth ? [{ value, share, growth }] : [];
  });
}

/** How far behind a value its comparisons may stand, in figures. */
const NEXT = 8;

function isAnother({ measure, quantity }: Statement): boolean {
  return measure === 'value' && quantity !== 'percent';
}

function fits(value: Statement, share: Statement, plan: Statement): boolean {
  const half = halfUnit(share.item.figure.numeral.decimals) * (1 + 1e-9);
  const same = value.baseUnit === plan.baseUnit && plan.amount > 0;
  return same && Math.abs((100 * value.amount) / plan.amount - share.amount) <= half;
}

/** At least one word of the subject in common, so that equal plans of other things do not count. */
function sharesWord(value: Statement, others: readonly Statement[]): boolean {
  return others.some(({ words }) => [...words].some((word) => value.words.has(word)));
}
