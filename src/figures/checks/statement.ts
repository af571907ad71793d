/** Figures as statements: what about, which measure of it, at what time. */
import { columnLabel, rowLabel } from '../grid.ts';
import { baseValue } from '../model.ts';
import type { Item } from '../passage.ts';
import { firstPeriod, periodBefore, periodKey, periodsIn } from '../period.ts';
import { after, before, type CheckedDocument } from './document.ts';
import { halfUnit } from './interval.ts';
import { maskOf, type Subject, subjectOf, subjectsIn } from './subject.ts';

/**
 * A value, what was planned, the share of the plan, or the index against an earlier time (bằng 45% and giảm 55% are
 * both 45).
 */
type Measure = 'value' | 'target' | 'plan' | 'growth';

export interface Statement {
  readonly item: Item;
  readonly subject: Subject;
  /** Bits of its words (maskOf), and its words in one order. */
  readonly mask: number;
  readonly words: string;
  /** The section or note that it stands in. */
  readonly place: string;
  readonly measure: Measure;
  readonly amount: number;
  /** Half a unit of the last printed digit, in the unit of `amount`. */
  readonly half: number;
  readonly period: string | undefined;
  readonly table: boolean;
}

/** What the prose tells, in the order of the text. */
export function toldStatements(document: CheckedDocument): readonly Statement[] {
  return document.rows.flatMap((row, passage) =>
    document.passages[passage]?.cell ? [] : proseStatements(document, row, passage),
  );
}

/** What the tables tell, cell by cell. */
export function tabledStatements(document: CheckedDocument): readonly Statement[] {
  return document.grids.flatMap((grid) =>
    grid.rows.slice(grid.headRows).flatMap((row, index) => {
      // Brackets behind a label explain it.
      const label = rowLabel(document.passages, grid, index + grid.headRows).replace(/\([^()]*\)/gu, '');
      const subject = subjectOf(label);
      return row.flatMap((cell, column) => {
        const head = columnLabel(document.passages, grid, column);
        return cellStatement(document, cell, head, subject) ?? [];
      });
    }),
  );
}

function proseStatements(document: CheckedDocument, row: readonly Item[], passage: number): Statement[] {
  const subjects = subjectsIn(document, row);
  const around = notePeriod(document, passage);
  const { note, section = -1 } = document.passages[passage] ?? {};
  const place = note === undefined ? `section ${section}` : `note ${note}`;
  const { text = '' } = document.passages[passage] ?? {};
  const periods = periodsIn(text);
  return row.flatMap((item, at) => {
    const subject = subjects[at];
    const measured = measureOf(document, row, at);
    if (!subject || !measured) return [];
    const period = periodKey(periodBefore(periods, item.figure.start) ?? around);
    return [{ item, ...about(subject), place, period, table: false, ...measured }];
  });
}

function about(subject: Subject): Pick<Statement, 'subject' | 'mask' | 'words'> {
  return { subject, mask: maskOf(subject), words: [...subject].sort().join(' ') };
}

/** What stands behind the last of these marks; a pattern would be tried from every letter. */
function lastPart(text: string, marks: string): string {
  for (let at = text.length - 1; at >= 0; at--)
    if (marks.includes(text.charAt(at))) return text.slice(at + 1);
  return text;
}

type Measured = Pick<Statement, 'measure' | 'amount' | 'half'>;

const EARLIER = /cùng kỳ|năm trước|năm ngoái/u;
const PLAN = /(?:^|[^\p{L}])(?:kh|kế hoạch|dự toán|chỉ tiêu)(?![\p{L}])/u;

/** Such a clause sets a goal; it tells of nothing that came about. */
const GOAL = /phấn đấu|mục tiêu|trở lên|trở xuống|tối thiểu|ít nhất|không quá/u;

function measureOf(document: CheckedDocument, row: readonly Item[], at: number): Measured | undefined {
  const item = row[at];
  if (!item) return undefined;
  const { figure } = item;
  const { value, decimals } = figure.numeral;
  const words = before(document, row, at);
  const lead = lastPart(words, ',;.(').trim();
  const tail = /^[^,;.)]*/u.exec(after(document, row, at))?.[0] ?? '';
  const clause = `${lead} ${tail}`;
  if (GOAL.test(clause.toLowerCase())) return undefined;
  if (figure.kind !== 'percent') {
    const change = /tăng|giảm/u.test(lastPart(words, ',;.'));
    return change || figure.pair || figure.unit === ''
      ? undefined
      : { measure: 'value', amount: baseValue(figure), half: halfUnit(decimals) * figure.factor };
  }
  const half = halfUnit(decimals);
  if (PLAN.test(clause) && !EARLIER.test(clause)) return { measure: 'plan', amount: value, half };
  if (/tăng$/u.test(lead)) return { measure: 'growth', amount: 100 + value, half };
  if (/giảm$/u.test(lead)) return { measure: 'growth', amount: 100 - value, half };
  return /bằng$/u.test(lead) && EARLIER.test(clause) ? { measure: 'growth', amount: value, half } : undefined;
}

/** A note tells of the time of the sentence that its marker ends. */
function notePeriod(document: CheckedDocument, passage: number): string | undefined {
  const note = document.passages[passage]?.note;
  if (note === undefined) return undefined;
  for (const { text, markers } of document.passages) {
    const marker = markers.find((other) => other.note === note);
    if (marker) return periodsIn(text.slice(0, marker.at)).at(-1)?.text;
  }
  return undefined;
}

function cellStatement(
  document: CheckedDocument,
  cell: number | undefined,
  column: string,
  subject: Subject,
): Statement | undefined {
  const items = cell === undefined ? [] : (document.rows[cell] ?? []);
  const [item] = items;
  if (!item || items.length > 1) return undefined;
  const label = column.toLowerCase();
  const { figure } = item;
  const percent = figure.unit === '%';
  const half = halfUnit(figure.numeral.decimals) * figure.factor;
  const amount = baseValue(figure);
  const base = {
    item,
    ...about(subject),
    place: 'table',
    amount,
    half,
    period: periodKey(firstPeriod(column)),
    table: true,
  };
  if (percent && EARLIER.test(label)) return { ...base, measure: 'growth' };
  if (percent && PLAN.test(label) && /so với|%/u.test(label)) return { ...base, measure: 'plan' };
  if (percent) return undefined;
  return { ...base, measure: PLAN.test(label) ? 'target' : 'value' };
}
