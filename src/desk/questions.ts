/** What the converter was not sure of in one document, as questions to the editor. */

import type { Sidecar } from '../convert/editor/sidecar.ts';
import { initialsOf } from '../convert/gate/local-record.ts';
import type { PersonFinding } from '../convert/gate/persons.ts';
import type { LooseNote, OutlineEntry, Page } from '../convert/page.ts';
import type { Message, Place } from '../schema/message.ts';
import type { Correction, Suggestion } from '../schema/record.ts';
import type { CheckRow } from '../site/figures/rows.ts';
import type { FactKey } from './entries.ts';
import { firstWords, lineWith, type SourceLine } from './places.ts';

/** A fact of the front: what was read, and the line of the source that says so. */
export interface FactQuestion {
  readonly key: FactKey;
  readonly value: string;
  /** Of the signer. */
  readonly role?: string;
  readonly evidence?: SourceLine;
  /** The editor stated it. */
  readonly given: boolean;
  /** Not found, though a paper has one. */
  readonly needed: boolean;
}

/** One misread word in all its places. */
export interface WordQuestion {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly places: readonly Suggestion[];
}

/** A word that was mended by rule; the editor may put it back. */
export interface MendedQuestion extends Omit<WordQuestion, 'places'> {
  readonly places: readonly Correction[];
}

export interface PersonQuestion extends PersonFinding {
  /** `Trần Văn Mẫu` → `T.V.M`. */
  readonly initials?: string;
}

export interface MarkQuestion {
  readonly message: Message;
  /** Names the text that a decision is made for. */
  readonly digest: string;
}

export interface TableQuestion {
  /** What was said of this one table. */
  readonly messages: readonly [Message, ...Message[]];
  /** Words of the source around it. */
  readonly lines: readonly SourceLine[];
  /** Headings of appendices that a table may be typed in for; the one that it stands under comes first. */
  readonly headings: readonly string[];
}

export interface DoubtQuestion {
  readonly message: Message;
  readonly line?: SourceLine;
  /** The heading that it is about. */
  readonly heading?: OutlineEntry;
  /** The note that it is about. */
  readonly note?: LooseNote;
}

export interface Questions {
  readonly facts: readonly FactQuestion[];
  readonly marks: readonly MarkQuestion[];
  readonly persons: readonly PersonQuestion[];
  readonly findings: readonly CheckRow[];
  readonly words: readonly WordQuestion[];
  readonly mended: readonly MendedQuestion[];
  readonly tables: readonly TableQuestion[];
  readonly doubts: readonly DoubtQuestion[];
  /** All headings; no question, but what may be wrong. */
  readonly outline: readonly OutlineEntry[];
}

export const NO_QUESTIONS: Questions = {
  facts: [],
  marks: [],
  persons: [],
  findings: [],
  words: [],
  mended: [],
  tables: [],
  doubts: [],
  outline: [],
};

export interface Material {
  readonly page: Page;
  readonly checks: readonly CheckRow[];
  readonly sidecar: Sidecar;
  /** Text of the whole source. */
  readonly text: string;
}

/** So much of the hash of a file names it in a decision (convert/index.ts). */
const DIGEST = 12;

const TABLE_RULES: ReadonlySet<string> = new Set([
  'table-head',
  'table-kept',
  'table-row',
  'nested-table',
  'typed-table-unplaced',
]);
/** What has questions of its own. */
const ASKED: ReadonlySet<string> = new Set(['circulation-mark', 'private-person']);

export function questionsOf({ page, checks, sidecar, text }: Material): Questions {
  const { record, persons } = page;
  const [first, last] = record.source.lines;
  const lines = text.split('\n').map((words, index) => ({ line: index + 1, text: words.trim() }));
  const own = lines.slice(first - 1, last).filter((line) => line.text !== '');
  const messages = record.messages.filter(({ level }) => level === 'warning');
  const open = messages.filter((message) => !isSeen(message, sidecar) && !ASKED.has(message.rule));
  return {
    facts: factsOf(page, sidecar, own),
    marks: messages
      .filter(({ rule }) => rule === 'circulation-mark')
      .map((message) => ({ message, digest: record.source.sha256.slice(0, DIGEST) })),
    persons: persons.map((person) => ({ ...person, ...initialsIn(person) })),
    findings: checks.filter(({ ok, answer }) => !ok && !answer),
    words: groups(record.suggestions),
    mended: groups(record.corrections.filter(({ rule }) => rule.startsWith('ocr-'))),
    tables: tableQuestions(
      open.filter(({ rule }) => TABLE_RULES.has(rule)),
      lines,
      own,
    ),
    doubts: open
      .filter(({ rule }) => !TABLE_RULES.has(rule))
      .map((message) => ({
        message,
        ...lineOf(lines, message.place),
        ...subjectOf(message, page),
      })),
    outline: page.outline,
  };
}

/** The heading or the note that a warning is about, where the editor can say what is right. */
function subjectOf(
  { rule, place }: Message,
  { outline, looseNotes }: Page,
): Pick<DoubtQuestion, 'heading' | 'note'> {
  const isHere = (one: { readonly place: Place }): boolean => one.place.line === place.line;
  const heading = rule === 'heading-sequence' ? outline.find(isHere) : undefined;
  const note = rule === 'note-without-marker' ? looseNotes.find(isHere) : undefined;
  return { ...(heading && { heading }), ...(note && { note }) };
}

/** How many answers a document waits for; facts that were read are no question. */
export function countOpen(questions: Questions): number {
  const { marks, persons, findings, words, tables, doubts } = questions;
  const missing = questions.facts.filter(({ needed }) => needed);
  return [marks, persons, findings, words, tables, doubts, missing].reduce(
    (sum, { length }) => sum + length,
    0,
  );
}

const NEEDED: ReadonlySet<FactKey> = new Set(['title', 'date', 'issuer']);

/** Whether the editor looked into a warning and lets it stand. */
export function isSeen({ rule, place }: Message, { seen = [] }: Sidecar): boolean {
  return seen.some((one) => one.rule === rule && (one.line === undefined || one.line === place.line));
}

function initialsIn({ words, kind }: PersonFinding): { readonly initials?: string } {
  return kind === 'name' && !words.includes('.') ? { initials: initialsOf(words) } : {};
}

function groups<Item extends Correction>(items: readonly Item[]) {
  const byWords = Map.groupBy(items, ({ from, to }) => `${from}\0${to}`);
  return Array.from(byWords.values(), (places) => {
    const [{ from, to, reason }] = places as [Item];
    return { from, to, reason, places };
  });
}

const around = (lines: readonly SourceLine[], { line }: Place): readonly SourceLine[] =>
  line === undefined ? [] : lines.slice(Math.max(0, line - 2), line + 3).filter(({ text }) => text !== '');

function lineOf(lines: readonly SourceLine[], { line }: Place): { readonly line?: SourceLine } {
  const found = line === undefined ? undefined : lines[line - 1];
  return found && found.text !== '' ? { line: found } : {};
}

const APPENDIX = /^(?:phụ lục|biểu|bảng)(?:\s|$)/iu;

/** One question a table, whatever was said of it. */
function tableQuestions(
  messages: readonly Message[],
  lines: readonly SourceLine[],
  own: readonly SourceLine[],
): TableQuestion[] {
  const byPlace = Map.groupBy(messages, ({ place }) => place.line);
  return Array.from(byPlace.values(), ([message, ...others]) => {
    if (!message) throw new Error('a group without a message');
    const { place } = message;
    return {
      messages: [message, ...others],
      lines: around(lines, place),
      headings: appendicesIn(own, place),
    };
  });
}

/** The last heading above a place first: the table stands under it. */
function appendicesIn(lines: readonly SourceLine[], { line: place }: Place): readonly string[] {
  const found = lines.filter(({ text }) => APPENDIX.test(text) && text.length < 80);
  const above = found.findLast(({ line }) => place !== undefined && line <= place);
  return [...new Set([...(above ? [above] : []), ...found].map(({ text }) => text))];
}

function factsOf(
  { frontmatter: front }: Page,
  sidecar: Sidecar,
  lines: readonly SourceLine[],
): FactQuestion[] {
  const { bundle, title, titleSource, kind, number, date, issuer, superior, place, period, meeting, signer } =
    front;
  const own = sidecar.documents?.find(({ order }) => order === bundle?.order);
  const fact = (key: FactKey, value: string | undefined, evidence: SourceLine | undefined): FactQuestion => ({
    key,
    needed: NEEDED.has(key) && value === undefined,
    value: value ?? '',
    ...(evidence && value !== undefined && { evidence }),
    given: own?.[key] !== undefined || sidecar.metadata?.[key] !== undefined,
  });
  const at = (value: string | undefined): SourceLine | undefined =>
    (value && lineWith(lines, [value])) || undefined;
  const { role, name } = signer ?? {};
  return [
    fact('title', title, lineWith(lines, titleForms(titleSource ?? title, title))),
    fact('kind', kind, undefined),
    fact('number', number, at(number)),
    fact('date', date, date === undefined ? undefined : lineWith(lines, dateForms(date))),
    fact('issuer', issuer, at(issuer)),
    {
      ...fact('signer', name ?? (role && ''), signer && lineWith(lines, [name ?? '', role ?? ''], 'end')),
      ...(role && { role }),
    },
    fact('superior', superior, at(superior)),
    fact('place', place, at(place)),
    fact('period', period, at(period)),
    fact('meeting', meeting, at(meeting)),
  ];
}

function titleForms(...titles: readonly string[]): string[] {
  return titles.flatMap((one) => [one, firstWords(one)]);
}

/** How papers write a day. */
function dateForms(date: string): string[] {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => part.replace(/^0/u, ''));
  const two = (part: string): string => part.padStart(2, '0');
  if (day === '')
    return month === '' ? [`năm ${year}`] : [`tháng ${month} năm ${year}`, `${two(month)}/${year}`];
  return [day, two(day)].flatMap((d) =>
    [month, two(month)].flatMap((m) => [`ngày ${d} tháng ${m} năm ${year}`, `${d}/${m}/${year}`]),
  );
}
