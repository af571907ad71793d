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
  readonly text: string;
  readonly value: number;
  readonly baseValue: number;
  readonly baseUnit: string;
  readonly unit: string;
  readonly kind: string;
  readonly period: string;
}

export interface PackedDocument {
  readonly title: string;
  readonly label: string;
  readonly url: string;
}

/** What a document is called among others. */
export function packTitle({ label, title }: Pick<PackedDocument, 'label' | 'title'>): string {
  return [label, title].filter(Boolean).join(': ');
}

const TEXTS = ['section', 'in', 'context', 'unit', 'baseUnit', 'kind', 'period'] as const;

export interface Pack {
  readonly documents: readonly PackedDocument[];
  readonly texts: readonly string[];
  /** Columns of equal length; those of texts hold indexes. `id` is the anchor of the figure. */
  readonly columns: {
    readonly id: readonly string[];
    readonly text: readonly string[];
    readonly document: readonly number[];
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
  const columns = {
    id: lines.map(({ url }) => url.slice(url.indexOf('#') + 1)),
    text: lines.map(({ text }) => text),
    document: lines.map(({ document }) => document),
    value: lines.map(({ value }) => value),
    baseValue: lines.map(({ baseValue }) => baseValue),
    section: column('section'),
    in: column('in'),
    context: column('context'),
    unit: column('unit'),
    baseUnit: column('baseUnit'),
    kind: column('kind'),
    period: column('period'),
  };
  return { documents, texts: [...places.keys()], columns };
}

/** Lines of a pack; `offset` is the number of documents in the packs before it. */
export function unpack({ documents, texts, columns }: Pack, offset = 0): FigureLine[] {
  const text = (index: number | undefined): string => texts[index ?? -1] ?? '';
  return columns.id.map((id, row) => ({
    url: `${documents[columns.document[row] ?? 0]?.url ?? ''}#${id}`,
    document: offset + (columns.document[row] ?? 0),
    text: columns.text[row] ?? '',
    value: columns.value[row] ?? 0,
    baseValue: columns.baseValue[row] ?? 0,
    section: text(columns.section[row]),
    in: text(columns.in[row]),
    context: text(columns.context[row]),
    unit: text(columns.unit[row]),
    baseUnit: text(columns.baseUnit[row]),
    kind: text(columns.kind[row]),
    period: text(columns.period[row]),
  }));
}
