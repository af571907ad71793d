/** Figures and findings of a document as rows of the data files and of the pages. */
import type { Document } from '../../document/model.ts';
import { printedNumber } from '../../document/places/note.ts';
import type { Places } from '../../document/places/place.ts';
import {
  type CheckKind,
  doubtWords,
  type FindingSource,
  type Verdict,
} from '../../figures/checks/base/finding.ts';
import { baseValue, type Figure, type FigureKind, type NotationFlag } from '../../figures/model.ts';
import type { Passage } from '../../figures/passage.ts';
import type { Statement } from '../../figures/statement/index.ts';
import type { Measure, Measured } from '../../figures/statement/measure.ts';
import { type Period, readPeriod } from '../../figures/statement/period.ts';
import { type SentenceSpan, sentenceAt, sentencesOf } from '../../figures/statement/sentence.ts';
import type { Frontmatter } from '../../schema/frontmatter.ts';
import { held, nth } from '../../shared/nth.ts';
import { documentPath, withBase } from '../paths.ts';

/** A row of data/so-lieu.json; what the text does not give is null. */
export interface FigureRow {
  readonly id: string;
  readonly document: string;
  /** Address of the figure in its page. */
  readonly url: string;
  /** Title of the section, with its number. */
  readonly section: string;
  readonly in: Passage['in'];
  /** The sentence, or the labels of a cell and the cell. */
  readonly context: string;
  /** Where the figure begins in the context, in UTF-16 units. */
  readonly at: number;
  /** As printed. */
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  /** The value in the unit it can be compared in: 2500000000 đồng for 2,5 tỷ đồng. */
  readonly baseValue: number;
  readonly baseUnit: string;
  readonly kind: FigureKind;
  readonly qualifier: string | null;
  readonly period: string | null;
  /** First and last day of the time it tells of, ISO 8601; of the document where the text names none. */
  readonly from: string | null;
  readonly to: string | null;
  /** What it is about, in printed words; null where the sentence only sets a goal. */
  readonly subject: string | null;
  /** Which measure of that it is; null as above. */
  readonly measure: Measure | null;
  /** What a share, index or change is taken against. */
  readonly against: Measured['against'] | null;
  /** The value of an earlier time, told only to be compared with. */
  readonly earlier: boolean;
  /** What sort of quantity, also for the members of x/y. */
  readonly quantity: Statement['quantity'] | null;
  /** In `baseUnit`; of a fall negative. */
  readonly amount: number;
  /** Half a unit of the last printed digit, in `baseUnit`. */
  readonly half: number;
  /** Place that the words name. */
  readonly place: string | null;
  /** Heads of its row and column in a table. */
  readonly row: string | null;
  readonly column: string | null;
  /** Words that lead in to the list or note it stands in. */
  readonly lead: string | null;
  /** What the item of its paragraph, or the paragraph, says first: `(5) Khoai tây`. */
  readonly head: string | null;
  /** What a check says against it, in words. */
  readonly doubt: string | null;
  /** Where the other value comes from. */
  readonly doubtSource: FindingSource | null;
  /** Number of the note that holds it. */
  readonly note: string | null;
  /** Page of the original, as printed there. */
  readonly page: string | null;
  /** Role in a fraction, range or chain: `ratio 1 of a group`, as `<type>:<id of the first>:<role from 0>`. */
  readonly pair: string | null;
  readonly flags: readonly NotationFlag[];
  /** The machine that read it from a scan is not sure of it. */
  readonly unsure: boolean;
}

/** A row of data/kiem-tra.json. */
export interface CheckRow {
  readonly id: string;
  readonly document: string;
  readonly url: string;
  readonly kind: CheckKind;
  readonly verdict: Verdict;
  readonly stated: string;
  readonly computed: string;
  /** Where `computed` comes from: reckoned, printed in a table, printed elsewhere. */
  readonly source: FindingSource;
  readonly ok: boolean;
  /** It hangs on a number that the machine which read it from a scan is not sure of. */
  readonly unsure: boolean;
  readonly arithmetic: string;
  readonly context: string;
  /** Ids of the figures compared, the one in question first. */
  readonly figures: readonly string[];
  /** Addresses of the other figures compared. */
  readonly others: readonly string[];
  /** What the editor says to it. */
  readonly answer: { readonly date: string; readonly reason: string } | null;
}

type Placed = Pick<Frontmatter, 'id' | 'slug' | 'bundle' | 'answers' | 'date' | 'period'>;

export function figureRows(
  data: Placed,
  { passages, figures, statements, findings }: Document,
  places: Places,
  base: string,
): FigureRow[] {
  const url = withBase(base, documentPath(data));
  const leads = leadsOf(passages);
  const doubts = doubtsOf(findings, data.answers);
  const year = Number(/\d{4}/u.exec(data.period ?? data.date ?? '')?.[0] ?? Number.NaN) || undefined;
  const stated = new Map(statements.map((told) => [told.id, told]));
  const firstOf = firstFigures(figures);
  const aroundOf = readOnce((passage, text) => ({
    ...headsOf(text),
    spans: sentencesOf(text),
    section: places.sectionTitle(passage),
  }));
  return figures.map((item) => {
    const { id, passage, figure, period, unsure } = item;
    const whole = nth(passages, passage);
    const doubt = doubts.get(id);
    return {
      id,
      document: data.id,
      url: `${url}#${id}`,
      ...placing(item, whole, aroundOf(passage, whole.text)),
      ...printedOf(figure),
      period: period ?? null,
      ...tellingOf(stated.get(id), figure, { printed: period, whole: data.period, year }),
      lead: leads[passage] || null,
      doubt: doubt?.words ?? null,
      doubtSource: doubt?.source ?? null,
      note: whole.note === undefined ? null : printedNumber(whole.note),
      page: places.page(passage, figure.start) || null,
      pair: pairOf(figure, figures, held(firstOf, passage)),
      unsure: unsure === true,
    };
  });
}

type Item = Document['figures'][number];

/** Where a figure stands, and what is quoted with it. */
function placing(
  { figure: { start, end }, sentence }: Item,
  { text, in: place }: Passage,
  around: Around,
): Pick<FigureRow, 'section' | 'in' | 'context' | 'at' | 'text' | 'head'> {
  const inTable = place === 'table';
  return {
    section: around.section,
    in: place,
    context: sentence,
    at: placeIn(text, sentence, start, inTable ? undefined : around.spans),
    text: text.slice(start, end),
    head: inTable ? null : headBefore(around, start),
  };
}

type Printed = Pick<FigureRow, 'value' | 'unit' | 'baseValue' | 'baseUnit' | 'kind' | 'qualifier' | 'flags'>;

const printedOf = (figure: Figure): Printed => ({
  value: figure.numeral.value,
  unit: figure.unit,
  baseValue: baseValue(figure),
  baseUnit: figure.baseUnit,
  kind: figure.kind,
  qualifier: figure.qualifier ?? null,
  flags: figure.numeral.flags,
});

/** `first` is the index of the first figure of its passage: pairs are numbered within one. */
function pairOf({ pair }: Figure, figures: Document['figures'], first: number): string | null {
  return pair ? `${pair.type}:${nth(figures, first + pair.first).id}:${pair.role}` : null;
}

/** Index of the first figure of each passage. */
function firstFigures(figures: Document['figures']): ReadonlyMap<number, number> {
  const firstOf = new Map<number, number>();
  figures.forEach(({ passage }, index) => {
    if (!firstOf.has(passage)) firstOf.set(passage, index);
  });
  return firstOf;
}

function readOnce(read: (passage: number, text: string) => Around): typeof read {
  const known = new Map<number, Around>();
  return (passage, text) => {
    const around = known.get(passage) ?? read(passage, text);
    known.set(passage, around);
    return around;
  };
}

/** Where the number begins in the words that are quoted with it; a cell, which has no sentences, ends them. */
function placeIn(
  text: string,
  sentence: string,
  start: number,
  spans: readonly SentenceSpan[] | undefined,
): number {
  if (!spans) return sentence.length - text.trim().length + start - (text.length - text.trimStart().length);
  return start - sentenceAt(text, start, spans).start;
}

type Telling = Pick<
  FigureRow,
  | 'from'
  | 'to'
  | 'subject'
  | 'measure'
  | 'against'
  | 'earlier'
  | 'quantity'
  | 'amount'
  | 'half'
  | 'place'
  | 'row'
  | 'column'
>;

interface Times {
  /** As the clause, else the document, names it. */
  readonly printed: string | undefined;
  /** That the document reports on. */
  readonly whole: string | undefined;
  readonly year: number | undefined;
}

/** A goal tells nothing that came about, so there is no statement. */
function tellingOf(told: Statement | undefined, figure: Figure, times: Times): Telling {
  const named = times.printed === undefined ? undefined : readPeriod(times.printed, times.year);
  const now = named && times.year && Number(named.from.slice(0, 4)) >= times.year ? named : undefined;
  const time = timeOf(told, now, times);
  return {
    from: time?.from ?? null,
    to: time?.to ?? null,
    subject: told?.subject || null,
    measure: told?.measure ?? null,
    against: told?.against ?? null,
    earlier: told?.earlier === true && !now,
    quantity: told?.quantity ?? null,
    amount: told?.amount ?? baseValue(figure),
    half: told?.half ?? 0.5 * 10 ** -figure.numeral.decimals * figure.factor,
    place: told?.place ?? null,
    row: told?.row || null,
    column: told?.column || null,
  };
}

/** What the figures of one passage share. */
interface Around extends Heads {
  readonly spans: readonly SentenceSpan[];
  /** Number and title of its section. */
  readonly section: string;
}

interface Heads {
  /** What the paragraph begins with. */
  readonly first: string | undefined;
  /** Words before a colon, and where it ends. */
  readonly colons: readonly { readonly words: string; readonly end: number }[];
}

function headsOf(text: string): Heads {
  const found = text.includes(':') ? text.matchAll(/(?:^|[.;)\n]\s*)([^.;:()\d]{2,120}):/gu) : [];
  const colons = Array.from(found, ({ 0: whole, 1: words = '', index }) => ({
    words,
    end: index + whole.length,
  }));
  return { first: /^[^.;:\d]{2,120}/u.exec(text)?.[0], colons };
}

/** The last words before a colon, else those that the paragraph begins with. */
function headBefore({ first, colons }: Heads, at: number): string | null {
  const head = colons.findLast(({ end }) => end <= at)?.words ?? first;
  return head?.trim() || null;
}

/**
 * A time that the words name and that is not before the year of the document is no earlier one; a whole year that is
 * named somewhere before in the paragraph is not the time of what a report on some of its months tells.
 */
function timeOf(
  told: Statement | undefined,
  now: Period | undefined,
  { printed, whole, year }: Times,
): Period | undefined {
  if (!told) return undefined;
  if (told.earlier) return now ?? told.period;
  const own = whole === undefined ? undefined : readPeriod(whole, year);
  const coarser = own && told.period && told.period.from <= own.from && told.period.to > own.to;
  return coarser && told.measure !== 'plan' && printed === whole ? own : told.period;
}

/** So many passages behind a colon still belong to what it leads in. */
const LED = 12;

/** For each passage the words that lead in to it: the last line with a colon of its section, or the sentence of its note. */
function leadsOf(passages: readonly Passage[]): readonly string[] {
  const marked = new Map<string, string>();
  let lead = { text: '', section: -1, at: 0 };
  return passages.map(({ text, section, note, markers, cell }, at) => {
    for (const marker of markers) {
      const { start } = sentenceAt(text, Math.max(0, marker.at - 1));
      if (!marked.has(marker.note)) marked.set(marker.note, text.slice(start, marker.at).trim());
    }
    if (note !== undefined) return marked.get(note) ?? '';
    const holds = lead.section === section && at - lead.at <= LED;
    const own = holds && !cell ? lead.text : '';
    if (!cell && /:\s*$/u.test(text) && text.length < LONGEST_LEAD) lead = { text: text.trim(), section, at };
    return own;
  });
}
const LONGEST_LEAD = 400;

/** What is put in question and not answered, by the id of the figure. */
function doubtsOf(
  findings: Document['findings'],
  answers: Placed['answers'] = [],
): ReadonlyMap<string, { readonly words: string; readonly source: FindingSource }> {
  const answered = new Set(answers.map(({ id }) => id));
  return new Map(
    findings.flatMap((finding) => {
      const {
        id,
        verdict,
        source,
        figures: [figure],
      } = finding;
      const open = verdict === 'lech' && figure !== undefined && !answered.has(id);
      return open ? [[figure, { words: doubtWords(finding), source }] as const] : [];
    }),
  );
}

export function checkRows(data: Placed, document: Document, places: Places, base: string): CheckRow[] {
  const url = withBase(base, documentPath(data));
  const byId = new Map(document.figures.map((item) => [item.id, item]));
  return document.findings.map((finding) => {
    const item = byId.get(finding.figures[0] ?? '');
    const { id, kind, verdict, stated, computed, source, arithmetic, figures } = finding;
    return {
      id,
      document: data.id,
      // A date is no figure, so it is looked for in its section or note.
      url: `${url}${item ? `#${item.id}` : sectionAnchor(places, finding.passage)}`,
      kind,
      verdict,
      stated,
      computed,
      source,
      ok: verdict === 'khop' || verdict === 'lam-tron',
      unsure: finding.unsure === true,
      arithmetic,
      context: item?.sentence ?? excerpt(nth(document.passages, finding.passage).text, stated),
      figures,
      others: figures.slice(1).map((other) => `${url}#${other}`),
      answer: data.answers?.find((answer) => answer.id === id) ?? null,
    };
  });
}

function sectionAnchor(places: Places, passage: number): string {
  const section = places.section(passage);
  return section ? `#${section.id}` : '';
}

/** Words around what is in question. */
function excerpt(text: string, stated: string): string {
  const at = Math.max(0, text.indexOf(stated));
  return text.slice(Math.max(0, at - 120), at + stated.length + 60).trim();
}
