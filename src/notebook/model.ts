/** The reader's notebook: quotes and figures with where they come from, in the order of the talk. */

/** As stored and exported; a notebook of a later form is left alone. */
export const NOTEBOOK_VERSION = 1;

export interface Notebook {
  readonly version: typeof NOTEBOOK_VERSION;
  /** In the reader's order. */
  readonly entries: readonly NotebookEntry[];
}

export interface NotebookEntry {
  /** Made of the address and the text, so that the same quote is known on every device. */
  readonly id: string;
  /** The quoted words, as printed. */
  readonly text: string;
  readonly figure?: NotebookFigure;
  readonly source: QuoteSource;
  /** The reader's own words; may be empty. */
  readonly remark: string;
  /** How many were added before it, and one. */
  readonly added: number;
}

export interface NotebookFigure {
  readonly value: number;
  /** With its unit, as printed: `11.728 lượt`. */
  readonly printed: string;
  /** May be empty. */
  readonly unit: string;
  /** As it is said aloud. */
  readonly words: string;
  /** What a check says against it; whoever quotes the figure has to know. */
  readonly doubt?: string;
}

/** Where a quote stands. What the document does not give is empty. */
export interface QuoteSource {
  readonly title: string;
  /** `Báo cáo số 12/BC-MAU`, `Chuyên đề 01`. */
  readonly label: string;
  readonly number: string;
  /** In words: `20/12/2024`, `tháng 5/2025`. */
  readonly date: string;
  readonly issuer: string;
  /** The nearest heading. */
  readonly section: string;
  /** Page of the original. */
  readonly page: string;
  /** Below the root of the site, with the place in the page: `/tai-lieu/a/#sl-1`. */
  readonly url: string;
}

/** What a page hands over; the rest is the notebook's to tell. */
export type EntryDraft = Pick<NotebookEntry, 'text' | 'figure' | 'source'> &
  Partial<Pick<NotebookEntry, 'remark'>>;

export const SOURCE_FIELDS = [
  'title',
  'label',
  'number',
  'date',
  'issuer',
  'section',
  'page',
  'url',
] as const satisfies readonly (keyof QuoteSource)[];

export const EMPTY: Notebook = { version: NOTEBOOK_VERSION, entries: [] };
