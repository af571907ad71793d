/** Names of the filters, in the index and in the address of the search page. */
export const KIND_FILTER = 'loai';
export const YEAR_FILTER = 'nam';
export const ISSUER_FILTER = 'co-quan';
export const NOTE_FILTER = 'chu-thich';
export const FIELD_FILTER = 'linh-vuc';

/** Filters and switches of the search page. */
export interface Choice {
  /** Chosen values of each filter; a document must have one of each. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly notesOnly: boolean;
  readonly figuresOnly: boolean;
  readonly newestFirst: boolean;
}

export const NO_CHOICE: Choice = { filters: {}, notesOnly: false, figuresOnly: false, newestFirst: false };
