/** Figures as the page of figures loads them: columns instead of rows, each text once. */

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

const TEXTS = [
  'section',
  'in',
  'context',
  'lead',
  'subject',
  'unit',
  'baseUnit',
  'kind',
  'period',
  'from',
  'to',
  'measure',
  'doubt',
] as const;

export interface Pack {
  readonly documents: readonly PackedDocument[];
  readonly texts: readonly string[];
  /** Columns of equal length; those of texts hold indexes. `id` is the anchor of the figure. */
  readonly columns: {
    readonly id: readonly string[];
    readonly text: readonly string[];
    readonly document: readonly number[];
    readonly at: readonly number[];
    readonly value: readonly number[];
    readonly baseValue: readonly number[];
  } & Readonly<Record<(typeof TEXTS)[number], readonly number[]>>;
}

export function pack(documents: readonly PackedDocument[], lines: readonly FigureLine[]): Pack {
  const places = new Map<string, number>();
  const place = (text: string): number => {
    const known = places.get(text) ?? places.size;
    places.set(text, known);
    return known;
  };
  const column = (name: (typeof TEXTS)[number]): number[] => lines.map((line) => place(line[name]));
  const texted = Object.fromEntries(TEXTS.map((name) => [name, column(name)])) as Record<
    (typeof TEXTS)[number],
    number[]
  >;
  const columns = {
    ...texted,
    id: lines.map(({ url }) => url.slice(url.indexOf('#') + 1)),
    text: lines.map(({ text }) => text),
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
  const texted = (row: number) =>
    Object.fromEntries(TEXTS.map((name) => [name, text(columns[name][row])])) as Record<
      (typeof TEXTS)[number],
      string
    >;
  return columns.id.map((id, row) => ({
    url: `${documents[columns.document[row] ?? 0]?.url ?? ''}#${id}`,
    document: offset + (columns.document[row] ?? 0),
    text: columns.text[row] ?? '',
    value: columns.value[row] ?? 0,
    baseValue: columns.baseValue[row] ?? 0,
    at: columns.at[row] ?? 0,
    ...texted(row),
  }));
}
