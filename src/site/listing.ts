import type { Entry } from './entries.ts';
import type { Bundle, Library, ShelfItem } from './library.ts';
import { bundlePath, documentPath } from './paths.ts';
import { formatDate, formatNumber, KIND_WORDS } from './words.ts';

/** A document as a line of a list. */
export interface DocumentLine {
  readonly url: string;
  readonly title: string;
  /** `Báo cáo 12/BC-MAU`, or `Chuyên đề 01`. */
  readonly label: string;
  /** Date and issuer in words; may be empty. */
  readonly detail: string;
  readonly sample: boolean;
}

export type ShelfLine =
  | { readonly type: 'document'; readonly line: DocumentLine }
  | {
      readonly type: 'bundle';
      readonly url: string;
      readonly title: string;
      readonly lines: readonly DocumentLine[];
    };

export interface Totals {
  readonly documents: string;
  readonly words: string;
  readonly notes: string;
}

export function documentLine({ data }: Entry): DocumentLine {
  const kind = KIND_WORDS[data.kind];
  return {
    url: documentPath(data),
    title: data.title,
    label: data.label ?? (data.number ? `${kind} số ${data.number}` : kind),
    detail: [data.date && formatDate(data.date), data.issuer].filter(Boolean).join(' · '),
    sample: data.sample ?? false,
  };
}

export function shelfLines(library: Library): ShelfLine[] {
  return library.shelf.map(shelfLine);
}

export function shelfLine(item: ShelfItem): ShelfLine {
  return item.type === 'document'
    ? { type: 'document', line: documentLine(item.entry) }
    : { type: 'bundle', ...bundleLines(item.bundle) };
}

export function bundleLines(bundle: Bundle): { url: string; title: string; lines: DocumentLine[] } {
  return { url: bundlePath(bundle.slug), title: bundle.title, lines: bundle.documents.map(documentLine) };
}

export function totals(entries: readonly Entry[]): Totals {
  const sum = (field: 'words' | 'notes'): string =>
    formatNumber(entries.reduce((total, { data }) => total + data[field], 0));
  return { documents: formatNumber(entries.length), words: sum('words'), notes: sum('notes') };
}
