/**
 * Figures as statements: what about, which measure of it, how much, when and where. Checks and everything that lays
 * figures side by side work on these and not on wordings.
 */

import { baseValue, type Figure, type FigureKind } from '../model.ts';
import type { Item, Passage } from '../passage.ts';
import { isBare } from './cell-number.ts';
import { type CellFacts, cellFactsOf } from './cells.ts';
import { gridsOf } from './grid.ts';
import { type Measured, measuresIn } from './measure.ts';
import { type NamedPeriod, type Period, periodBefore, periodsIn, readPeriod, yearsBefore } from './period.ts';
import { type SentenceSpan, sentenceAt, sentencesOf } from './sentence.ts';
import { type About, placeIn, type Subject, subjectsIn } from './subject.ts';
import { firstPart, type Worded, wordedRow } from './words.ts';

export interface Statement extends Measured {
  /** Id of the figure. */
  readonly id: string;
  readonly item: Item;
  /** What it is about as printed, carried over clauses: `Lúa xuân: Sản lượng`; in a table the head of the row. */
  readonly subject: string;
  /** Its telling words, in lower case. */
  readonly words: Subject;
  /** What sort of quantity it is, also for the members of x/y. */
  readonly quantity: Exclude<FigureKind, 'ratio_part'>;
  /** In `baseUnit`; of a fall negative; a percentage as printed. */
  readonly amount: number;
  /** Half a unit of the last printed digit, in `baseUnit`. */
  readonly half: number;
  readonly unit: string;
  readonly baseUnit: string;
  /** Undefined where neither the words around it nor the document tell. */
  readonly period?: Period;
  /** The words around it or the heads name the time; else it is that of the document. */
  readonly dated?: true;
  readonly place?: string;
  /** The section only says what is to come: `Nhiệm vụ năm 2024`. */
  readonly goal?: true;
  /** Heads of its row and column, as printed. */
  readonly row?: string;
  readonly column?: string;
  /** The sentence it stands in. */
  readonly sentence: SentenceSpan & { readonly passage: number };
  /** The words around it; empty in a table. */
  readonly worded: Worded;
}

export interface Told {
  /** The time that the whole document reports on, as printed, and its date in ISO 8601. */
  readonly period?: string | undefined;
  readonly date?: string | undefined;
}

/** A statement for each figure that tells something, in the order of the document; goals are none. */
export function statementsOf(
  passages: readonly Passage[],
  items: readonly Item[],
  told: Told = {},
): readonly Statement[] {
  const year = Number(/\d{4}/.exec(told.period ?? told.date ?? '')?.[0] ?? Number.NaN);
  const whole = told.period === undefined ? undefined : readPeriod(told.period, year);
  const context = { year: Number.isNaN(year) ? undefined : year, whole };
  const cells = new Map(gridsOf(passages).flatMap((grid) => [...cellFactsOf(passages, grid)]));
  const rows = Map.groupBy(items, ({ passage }) => passage);
  const notes = notePeriods(passages);
  const goals = goalSections(passages, year);
  return [...rows].flatMap(([index, row]) => {
    const passage = passages[index];
    if (!passage) return [];
    const around = notes.get(passage.note ?? '');
    const told = passageStatements(passage, row, cells.get(index), { ...context, around });
    const goal = goals.has(passage.section) && passage.note === undefined;
    return goal ? told.map((one) => ({ ...one, goal: true as const })) : told;
  });
}

function passageStatements(
  passage: Passage,
  row: readonly Item[],
  facts: CellFacts | undefined,
  context: Context,
): readonly Statement[] {
  // A cell of sentences speaks like the prose.
  return passage.cell && facts && row.length === 1 && isBare(passage.text)
    ? row.flatMap((item) => cellStatement(passage, item, facts, context))
    : proseStatements(passage, row, context);
}

/** Headings over what is to be done; not over what has been. */
const GOALS =
  /^(?:[\p{L}\d.]{1,6}[.)]\s*)?(?:các |những |một số |về |đề xuất )*(?:phương hướng|nhiệm vụ|mục tiêu|giải pháp|định hướng|dự kiến|chỉ tiêu phấn đấu|kế hoạch (?:năm|quý))/iu;

/** `Một số chỉ tiêu năm 2024` in a report on 2023. */
const AHEAD = /chỉ tiêu[^.;:]{0,40} năm (?:học )?(?<year>\d{4})/iu;

/** Sections that only set goals, with those below them; `year`: the one that the document reports on. */
function goalSections(passages: readonly Passage[], year: number): ReadonlySet<number> {
  const found = new Set<number>();
  let under: number | undefined;
  for (const { heading, text, section } of passages) {
    if (heading === undefined) continue;
    if (under !== undefined && heading <= under) under = undefined;
    const ahead = Number(AHEAD.exec(text)?.groups?.['year']) > year;
    if (under === undefined && (ahead || GOALS.test(text))) under = heading;
    if (under !== undefined) found.add(section);
  }
  return found;
}

interface Context {
  readonly year: number | undefined;
  readonly whole: Period | undefined;
  /** The time of the sentence that the marker of a note ends. */
  readonly around?: string | undefined;
  /** What is told behind the figure, up to the end of its clause. */
  readonly clause?: string;
}

/** How far behind a figure what it is compared with may stand. */
const CLAUSE = 120;

function notePeriods(passages: readonly Passage[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { text, markers } of passages) {
    if (markers.length === 0) continue;
    const periods = periodsIn(text);
    for (const { at, note } of markers) {
      const period = periodBefore(periods, at);
      if (period !== undefined && !found.has(note)) found.set(note, period);
    }
  }
  return found;
}

function proseStatements(passage: Passage, row: readonly Item[], context: Context): Statement[] {
  const { text } = passage;
  const spans = sentencesOf(text);
  const worded = wordedRow(text, row, spans);
  const measures = measuresIn(worded);
  const subjects = subjectsIn(text, worded);
  const periods = periodsIn(text);
  return worded.flatMap((words, at) => {
    const [measured, about] = [measures[at], subjects[at]];
    if (!measured || !about || isProverbial(words, worded[at - 1])) return [];
    const { start, end } = sentenceAt(text, words.item.figure.start, spans);
    const { end: from } = words.item.figure;
    const clause = firstPart(text.slice(from, Math.min(end, from + CLAUSE)), ';.');
    const period = periodOf(words, measured, periods, { ...context, clause });
    const place = placeIn(text.slice(start, words.item.figure.start));
    return [
      {
        ...common(words.item, measured, about),
        ...(period && { period }),
        ...(isDated(words, periods, context) && { dated: true as const }),
        ...(place && { place }),
        ...(AIMS.test(text.slice(start, words.item.figure.start)) && { goal: true as const }),
        sentence: { passage: words.item.passage, start, end },
        worded: words,
      },
    ];
  });
}

/** `cứ 8 người lao động thì có 1 người bị ảnh hưởng`: so many of so many, and none of either are counted. */
function isProverbial(own: Worded, last: Worded | undefined): boolean {
  const first = /(?:^|\s)cứ (?:mỗi |khoảng |gần |trong )?$/u;
  return (
    first.test(own.before) ||
    (last !== undefined &&
      first.test(last.before) &&
      last.sentence === own.sentence &&
      /(?:^|\s)thì(?:\s|$)/u.test(own.before))
  );
}

/** `Nhiệm kỳ 2026 - 2031 phấn đấu: …`: what a sentence aims at has not come about. */
const AIMS =
  /^(?:(?:đến )?(?:năm|nhiệm kỳ|giai đoạn|quý|tháng)[^.;,:]{0,30},? (?:tiếp tục )?phấn đấu|[^.;,:]{0,40}(?:phấn đấu|mục tiêu)[^.;,:]{0,30}:)/iu;

type Common = Omit<Statement, 'period' | 'dated' | 'place' | 'row' | 'column' | 'sentence' | 'worded'>;

function common(item: Item, measured: Measured, { subject, words }: About): Common {
  const { figure } = item;
  const sign = measured.down ? -1 : 1;
  return {
    id: item.id,
    item,
    subject,
    words,
    quantity: quantityOf(figure),
    amount: sign * baseValue(figure),
    half: 0.5 * 10 ** -figure.numeral.decimals * figure.factor,
    unit: figure.unit,
    baseUnit: figure.baseUnit,
    ...measured,
  };
}

/** Numerators and denominators are of the kind that their unit tells. */
function quantityOf({ kind, unit, baseUnit }: Figure): Statement['quantity'] {
  if (kind !== 'ratio_part') return kind;
  return QUANTITIES[baseUnit] ?? (/^t[ạấ]n?\/ha$/u.test(unit) ? 'yield' : unit === '' ? 'other' : 'count');
}

const QUANTITIES: Readonly<Record<string, Statement['quantity']>> = {
  đồng: 'money',
  USD: 'money',
  EUR: 'money',
  NDT: 'money',
  'm²': 'area',
  m: 'length',
  kg: 'mass',
  'm³': 'volume',
  kWh: 'energy',
  '%': 'percent',
  điểm: 'score',
  hạng: 'rank',
  bậc: 'rank',
};

function periodOf(
  { item, behind }: Worded,
  { earlier }: Measured,
  periods: readonly NamedPeriod[],
  { year, whole, around, clause = '' }: Context,
): Period | undefined {
  const named = periodBefore(periods, item.figure.start) ?? around;
  const told = (named === undefined ? undefined : readPeriod(named, year)) ?? whole;
  const now = told && laterThan(told, clause);
  if (!earlier) return now;
  const then = periodsIn(behind.slice(0, 40))[0];
  return (then && readPeriod(then.text, year)) ?? (now && yearsBefore(now));
}

function isDated(
  { item, behind }: Worded,
  periods: readonly NamedPeriod[],
  { around, clause = '' }: Context,
): boolean {
  return (
    around !== undefined ||
    periods.some(({ at }) => at < item.figure.start) ||
    /năm \d{4}/u.test(`${behind.slice(0, 40)} ${clause}`)
  );
}

/** `230.000 tấn, tăng 0,3% so với năm 2022` in a report on 2022 tells of 2023. */
function laterThan(period: Period, clause: string): Period {
  const year = Number(/so với (?:ước )?(?:thực hiện )?năm (?<year>\d{4})/u.exec(clause)?.groups?.['year']);
  const own = Number(period.to.slice(0, 4));
  return year >= own ? yearsBefore(period, own - year - 1) : period;
}

const NOWHERE = { before: '', behind: '', clause: 0, sentence: 0, bracket: -1, depth: 0 } as const;

function cellStatement(
  { text }: Passage,
  item: Item,
  facts: CellFacts,
  { year, whole }: Context,
): Statement[] {
  const { row, column, words, measured } = facts;
  const { earlier } = measured;
  const period = facts.period === undefined ? whole : (readPeriod(facts.period, year) ?? whole);
  const place = placeIn(row);
  return [
    {
      ...common(item, measured, { subject: row, words }),
      ...(period && { period: earlier && facts.period === undefined ? yearsBefore(period) : period }),
      ...(facts.period !== undefined && { dated: true as const }),
      ...(place && { place }),
      row,
      column,
      sentence: { passage: item.passage, start: 0, end: text.length },
      worded: { item, ...NOWHERE },
    },
  ];
}
