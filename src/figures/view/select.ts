/** Which figures a reader asked for, and in which order. */
import { type FigureLine, type PackedDocument, packName, packTitle } from './pack.ts';
import { type Question, readQuestion } from './question.ts';
import { closeness, isAbout } from './rank.ts';
import { type Interval, isWithin } from './time.ts';

/** The best answer first, which is the order of the documents where no words are asked. */
export const ORDERS = ['phu-hop', 'van-ban', 'lon-nhat', 'nho-nhat', 'don-vi'] as const;
export type Order = (typeof ORDERS)[number];

export interface Wanted {
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
  readonly order: Order;
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
  wanted: Wanted,
): Selection {
  const question = readQuestion(wanted.query);
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

function isChosen(line: FigureLine, titles: readonly string[], wanted: Wanted): boolean {
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
  question: Question,
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
  const known = read.get(context) ?? new Set(readQuestion(context).numbers.flat());
  read.set(context, known);
  return known;
}

function isInTime(line: FigureLine | undefined, time: Interval | undefined): boolean {
  if (time === undefined) return true;
  if (!line || line.from === '') return false;
  // A sentence that only names the year may well tell of its first half.
  return isWithin(line, time) || isWithin(time, { from: line.from, to: line.to }, ONE_YEAR);
}

/** Longer times than these are narrowed: what a period of ten years tells is no answer to one of them. */
const ONE_YEAR = 366;

function sorted(
  lines: readonly FigureLine[],
  found: readonly number[],
  question: Question,
  names: readonly string[],
  { order }: Wanted,
): readonly number[] {
  const base = (index: number): number => lines[index]?.baseValue ?? 0;
  if (order === 'phu-hop') {
    if (question.words.length === 0) return found;
    const score = (index: number): number => {
      const line = lines[index];
      return line ? closeness(line, question, names[line.document] ?? '') : 0;
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
