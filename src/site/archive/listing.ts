import { KIND_WORDS } from '../../schema/kinds.ts';
import { formatDate, formatNumber } from '../../schema/words.ts';
import { bundlePath, documentPath } from '../paths.ts';
import type { Entry } from './entries.ts';
import type { Bundle, Library, ShelfItem } from './library.ts';

/** A document as a line of a list. */
export interface DocumentLine {
  readonly url: string;
  readonly title: string;
  /** `Báo cáo 12/BC-MAU`, or `Chuyên đề 01`. */
  readonly label: string;
  /** The time it reports on (`6 tháng đầu năm 2023`); may be empty. */
  readonly period: string;
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
      readonly detail: string;
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
    period: periodWords(data.period ?? ''),
    detail: [data.date && formatDate(data.date), data.issuer].filter(Boolean).join(' · '),
    sample: data.sample ?? false,
  };
}

/** Shorter at the head of a line: `6 tháng đầu năm 2023` stays, `Từ 11/2010 đến 6/2020` is `11/2010–6/2020`. */
function periodWords(period: string): string {
  return period
    .replace(/^từ (\S+) đến (\S+)$/iu, '$1–$2')
    .replace(/^giai đoạn /iu, '')
    .replace(/(\d)\s*-\s*(\d)/gu, '$1–$2');
}

export function shelfLines(library: Library): ShelfLine[] {
  return library.shelf.map(shelfLine);
}

export function shelfLine(item: ShelfItem): ShelfLine {
  return item.type === 'document'
    ? { type: 'document', line: documentLine(item.entry) }
    : { type: 'bundle', ...bundleLines(item.bundle) };
}

export function bundleLines(bundle: Bundle): {
  url: string;
  title: string;
  /** What its parts have in common of day and issuer; then they do not say it again. */
  detail: string;
  lines: DocumentLine[];
} {
  const lines = bundle.documents.map(documentLine);
  // A title that ends in the month says when all its parts are of.
  const [first] = lines;
  const same = first && lines.every(({ detail }) => detail === first.detail);
  return {
    url: bundlePath(bundle.slug),
    title: bundle.title,
    detail: same ? first.detail : '',
    lines: same ? lines.map((line) => ({ ...line, detail: '' })) : lines,
  };
}

export function totals(entries: readonly Entry[]): Totals {
  const sum = (field: 'words' | 'notes'): string =>
    formatNumber(entries.reduce((total, { data }) => total + data[field], 0));
  return { documents: formatNumber(entries.length), words: sum('words'), notes: sum('notes') };
}
