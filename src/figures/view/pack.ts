/** Figures as the page of figures loads them: columns instead of rows, each text once. */
import { nth } from '../../shared/nth.ts';

/** One figure as the page shows it. */
export interface FigureLine {
  /** Below the site: `/tai-lieu/…/#sl-…`. */
  readonly url: string;
  /** Index of its document in the pack. */
  readonly document: number;
  readonly section: string;
  readonly in: string;
  readonly context: string;
  /** Where the figure begins in the sentence. */
  readonly at: number;
  /** The words that lead in to the list it stands in; may be empty. */
  readonly lead: string;
  /** What its statement is about, as printed; may be empty. */
  readonly subject: string;
  readonly text: string;
  readonly value: number;
  readonly baseValue: number;
  readonly baseUnit: string;
  readonly unit: string;
  readonly kind: string;
  /** As printed; may be empty. */
  readonly period: string;
  /** Days of that time in ISO 8601; of the document's where the text names none; empty where neither is known. */
  readonly from: string;
  readonly to: string;
  readonly measure: string;
  /** What a check says against it, in words; empty where nothing does. */
  readonly doubt: string;
}

export interface PackedDocument {
  readonly title: string;
  readonly label: string;
  readonly url: string;
  /** Who issued it; may be empty. */
  readonly issuer: string;
}

/** What a document is called among others. */
export function packTitle({ label, title }: Pick<PackedDocument, 'label' | 'title'>): string {
  return [label, title].filter(Boolean).join(': ');
}

/** All that a document is found by besides its text. */
export function packName({ label, title, issuer }: PackedDocument): string {
  return [label, title, issuer].filter(Boolean).join(' ');
}

/** Few different texts first: their indexes are short. */
const TEXTS = [
  'in',
  'kind',
  'measure',
  'unit',
  'baseUnit',
  'from',
  'to',
  'period',
  'doubt',
  'section',
  'lead',
  'context',
] as const;

type Columns = Readonly<Record<(typeof TEXTS)[number], readonly number[]>>;

export interface Pack {
  readonly documents: readonly PackedDocument[];
  readonly texts: readonly string[];
  /** Columns of equal length; those of texts hold indexes. `id` is the anchor of the figure. */
  readonly columns: Columns & {
    readonly id: readonly string[];
    /** Length of the figure in its context; the words where they are not found there. */
    readonly text: readonly (number | string)[];
    /** Length of the subject in the context, with its place there, else -1 and the index of a text. */
    readonly subject: readonly number[];
    readonly subjectAt: readonly number[];
    readonly document: readonly number[];
    readonly at: readonly number[];
    readonly value: readonly number[];
    readonly baseValue: readonly number[];
  };
}

export function pack(documents: readonly PackedDocument[], lines: readonly FigureLine[]): Pack {
  const places = new Map<string, number>();
  const place = (text: string): number => {
    let known = places.get(text);
    if (known === undefined) {
      known = places.size;
      places.set(text, known);
    }
    return known;
  };
  const column = (name: (typeof TEXTS)[number]): number[] => lines.map((line) => place(line[name]));
  const texts = Object.fromEntries(TEXTS.map((name) => [name, column(name)])) as unknown as Columns;
  const subjects = lines.map(({ subject, context }) => {
    const at = context.indexOf(subject);
    return at < 0 ? { length: -1, at: place(subject) } : { length: subject.length, at };
  });
  const columns = {
    ...texts,
    id: lines.map(({ url }) => url.slice(url.indexOf('#') + 1)),
    text: lines.map(({ text, context, at }) => (context.startsWith(text, at) ? text.length : text)),
    subject: subjects.map(({ length }) => length),
    subjectAt: subjects.map(({ at }) => at),
    document: lines.map(({ document }) => document),
    value: lines.map(({ value }) => value),
    baseValue: lines.map(({ baseValue }) => baseValue),
    at: lines.map(({ at }) => at),
  };
  return { documents, texts: [...places.keys()], columns };
}

/** Lines of a pack; `offset` is the number of documents in the packs before it. */
export function unpack({ documents, texts, columns }: Pack, offset = 0): FigureLine[] {
  const text = (index: number | undefined): string => texts[index ?? -1] ?? '';
  return columns.id.map((id, row) => {
    const own = Object.fromEntries(TEXTS.map((name) => [name, text(columns[name][row])])) as Record<
      (typeof TEXTS)[number],
      string
    >;
    const { [row]: at = 0 } = columns.at;
    const { [row]: words = 0 } = columns.text;
    const { [row]: length = 0 } = columns.subject;
    const { [row]: from = 0 } = columns.subjectAt;
    return {
      ...own,
      url: `${documents[nth(columns.document, row)]?.url ?? ''}#${id}`,
      document: offset + nth(columns.document, row),
      text: typeof words === 'string' ? words : own.context.slice(at, at + words),
      subject: length < 0 ? text(from) : own.context.slice(from, from + length),
      value: nth(columns.value, row),
      baseValue: nth(columns.baseValue, row),
      at,
    };
  });
}
