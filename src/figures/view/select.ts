/** Which figures a reader asked for, and in which order. */
import { type FigureLine, type PackedDocument, packName, packTitle } from './pack.ts';
import { type FigureQuestion, readFigureQuestion } from './question.ts';
import { isAbout, rowCloseness } from './rank.ts';
import { isWithin, type TimeInterval } from './time.ts';

/** The best answer first, which is the order of the documents where no words are asked. */
export const ORDERS = ['phu-hop', 'van-ban', 'lon-nhat', 'nho-nhat', 'don-vi'] as const;
export type RowOrder = (typeof ORDERS)[number];

export interface WantedRows {
  /** Words of the sentence with or without marks, numbers in any notation, a time that narrows. */
  readonly query: string;
  readonly document: string;
  readonly kind: string;
  readonly unit: string;
  readonly period: string;
  readonly section: string;
  readonly place: string;
  /** Only what a check puts in question. */
  readonly doubted: boolean;
  readonly order: RowOrder;
}

export interface Selection {
  /** Indexes of the lines that fit, in the wanted order. */
  readonly indexes: readonly number[];
  /** What of the question was given up, because nothing fits all of it. */
  readonly given: '' | 'time' | 'word';
}

/** `documents` are those of the lines, in the order that the lines name them. */
export function select(
  lines: readonly FigureLine[],
  documents: readonly PackedDocument[],
  wanted: WantedRows,
): Selection {
  const question = readFigureQuestion(wanted.query);
  const names = documents.map(packName);
  const titles = documents.map(packTitle);
  const chosen = lines.flatMap((line, index) => (isChosen(line, titles, wanted) ? [index] : []));
  const about = (missing: number): readonly number[] =>
    chosen.filter((index) => fits(lines[index], question, names, missing));
  const inTime = (indexes: readonly number[]): readonly number[] =>
    indexes.filter((index) => isInTime(lines[index], question.time));
  const told = about(0);
  const found = inTime(told);
  if (found.length > 0) return { indexes: sorted(lines, found, question, names, wanted), given: '' };
  if (told.length > 0) return { indexes: sorted(lines, told, question, names, wanted), given: 'time' };
  const required = question.words.filter(({ optional }) => !optional).length;
  const nearly = required >= MANY ? inTime(about(1)) : [];
  return { indexes: sorted(lines, nearly, question, names, wanted), given: nearly.length > 0 ? 'word' : '' };
}

/** Of so many words one may be missing. */
const MANY = 4;

function isChosen(line: FigureLine, titles: readonly string[], wanted: WantedRows): boolean {
  return (
    (wanted.document === '' || titles[line.document] === wanted.document) &&
    (wanted.kind === '' || line.kind === wanted.kind) &&
    (wanted.unit === '' || line.unit === wanted.unit) &&
    (wanted.period === '' || line.period === wanted.period) &&
    (wanted.section === '' || line.section === wanted.section) &&
    (wanted.place === '' || line.in === wanted.place) &&
    (!wanted.doubted || line.doubt !== '')
  );
}

/** A number alone is the figure itself; beside words it may also stand in the sentence. */
function fits(
  line: FigureLine | undefined,
  question: FigureQuestion,
  names: readonly string[],
  missing: number,
): boolean {
  if (!line) return false;
  const { numbers, words } = question;
  const isOwn = (values: readonly number[]): boolean =>
    values.includes(line.value) || values.includes(line.baseValue);
  const stands = (values: readonly number[]): boolean =>
    isOwn(values) || (words.length > 0 && values.some((value) => numbersIn(line.context).has(value)));
  return numbers.every(stands) && isAbout(line, question, names[line.document] ?? '', missing);
}

const read = new Map<string, ReadonlySet<number>>();

function numbersIn(context: string): ReadonlySet<number> {
  const known = read.get(context) ?? new Set(readFigureQuestion(context).numbers.flat());
  read.set(context, known);
  return known;
}

function isInTime(line: FigureLine | undefined, time: TimeInterval | undefined): boolean {
  if (time === undefined) return true;
  if (!line || line.from === '') return false;
  // A sentence that only names the year may well tell of its first half.
  const year = line.from.endsWith('-01-01') && line.to === `${line.from.slice(0, 4)}-12-31`;
  return isWithin(line, time) || (year && isWithin(time, line));
}

function sorted(
  lines: readonly FigureLine[],
  found: readonly number[],
  question: FigureQuestion,
  names: readonly string[],
  { order }: WantedRows,
): readonly number[] {
  const base = (index: number): number => lines[index]?.baseValue ?? 0;
  if (order === 'phu-hop') {
    if (question.words.length === 0) return found;
    const score = (index: number): number => {
      const line = lines[index];
      return line ? rowCloseness(line, question, names[line.document] ?? '') : 0;
    };
    return ranked(found, score);
  }
  if (order === 'van-ban') return found;
  if (order === 'lon-nhat') return found.toSorted((a, b) => base(b) - base(a));
  if (order === 'nho-nhat') return found.toSorted((a, b) => base(a) - base(b));
  const unit = (index: number): string => lines[index]?.baseUnit ?? '';
  return found.toSorted((a, b) => unit(a).localeCompare(unit(b), 'vi') || base(b) - base(a));
}

/** Each is asked once; equals stay in the order of the documents. */
function ranked(found: readonly number[], score: (index: number) => number): readonly number[] {
  return found
    .map((index) => ({ index, score: score(index) }))
    .sort((a, b) => b.score - a.score)
    .map(({ index }) => index);
}

export interface Option {
  readonly value: string;
  readonly count: number;
}

/** Values of one property among the lines, the most frequent first. */
export function optionsOf(
  lines: readonly FigureLine[],
  property: (line: FigureLine) => string,
): readonly Option[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const value = property(line);
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(
    (a, b) => b.count - a.count || a.value.localeCompare(b.value, 'vi'),
  );
}
