/** One figure as a line of a list: the amount, what it is, whose and when. All words are as printed. */
import { type FigureLine, type PackedDocument, packTitle } from './pack.ts';
import { clauseOf } from './rank.ts';

export interface FigureRowView {
  readonly url: string;
  /** With its unit where the text has it elsewhere. */
  readonly amount: string;
  /** Words before the figure, the figure, words behind it; the last two are empty where the words name a row of a table. */
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  readonly whose: string;
  /** Name in full, for who wants to know. */
  readonly title: string;
  readonly when: string;
  readonly doubt: string;
}

export function figureRow(line: FigureLine, document: PackedDocument): FigureRowView {
  return {
    url: line.url,
    amount: amountOf(line),
    ...wordsOf(line),
    whose: whoseOf(document),
    title: packTitle(document),
    when: line.period,
    doubt: line.doubt,
  };
}

export function amountOf({ text, unit }: Pick<FigureLine, 'text' | 'unit'>): string {
  if (unit === '' || /\p{L}|%/u.test(text)) return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}

/** A number names a document; what has none is told by its title. */
function whoseOf({ label, title, issuer }: PackedDocument): string {
  return /\d/u.test(label) ? label : [label, issuer || shortened(title, 40)].filter(Boolean).join(', ');
}

/** So much before the figure says what it is, where the clause has it. */
const ENOUGH = 24;
const BEFORE = 90;
const AFTER = 90;

function wordsOf(line: FigureLine): Pick<FigureRowView, 'before' | 'marked' | 'after'> {
  const { context, at, text } = line;
  if (line.in === 'table') {
    const labels = context.slice(0, Math.max(0, at)).replace(/[\s·]+$/u, '');
    return { before: labels || context, marked: '', after: '' };
  }
  const [clause, end] = clauseOf(line);
  const from = at - clause >= ENOUGH ? clause : Math.min(clause, sentenceStart(context, at));
  const start = Math.max(from, wordStart(context, at - BEFORE));
  const to = wordEnd(context, Math.max(end, at + text.length), at + text.length + AFTER);
  const before = context.slice(start, at).replace(/^[\s,;.:)–-]+/u, '');
  return {
    before: `${aboutOf(line, before)}${start > from && start > 0 ? '…' : ''}${before}`,
    marked: context.slice(at, at + text.length),
    after: context
      .slice(at + text.length, to)
      .replace(/\s+so(?: với)?\s*$/u, '')
      .trimEnd(),
  };
}

/** What a share, an index or a change is of, where the words before it do not say: `tổng thu ngân sách: đạt 39,5%`. */
function aboutOf({ measure, subject }: FigureLine, before: string): string {
  const compares = /^(?:share|index|change|times)$/u.test(measure);
  const said = before.toLowerCase().includes(subject.toLowerCase().split(': ').at(-1) ?? '');
  return compares && subject !== '' && !said ? `${subject}: ` : '';
}

/** A point between digits ends nothing. */
function sentenceStart(context: string, at: number): number {
  const ends = Array.from(context.slice(0, at).matchAll(/[.;](?=\s)/gu));
  return (ends.at(-1)?.index ?? -1) + 1;
}

/** `end`, or the last blank before `most`. */
function wordEnd(context: string, end: number, most: number): number {
  return end <= most ? end : Math.max(context.lastIndexOf(' ', most), 0);
}

function wordStart(context: string, at: number): number {
  if (at <= 0) return 0;
  const space = context.indexOf(' ', at);
  return space < 0 ? at : space + 1;
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))}…`;
}
