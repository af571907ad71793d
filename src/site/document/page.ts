import { KIND_WORDS } from '../../schema/kinds.ts';
import { DIALECT_WORDS, formatDate, formatNumber } from '../../schema/words.ts';
import type { SearchedDocument } from '../../search/build/model.ts';
import type { Entry } from '../archive/entries.ts';
import { type Library, neighbours } from '../archive/library.ts';
import { type DocumentLine, documentLine } from '../archive/listing.ts';
import type { DocumentFigures } from '../figures/pages.ts';
import {
  bundlePath,
  citedPath,
  DOCUMENTS,
  documentPath,
  figuresPath,
  HOME,
  IMAGE_FOLDER,
  recordPath,
} from '../paths.ts';
import type { ContentsEntry } from '../reading/contents.ts';
import type { ShownDocument } from '../reading/reading.ts';
import { type CheckSummary, checkSummary } from './check-words.ts';

export interface Fact {
  readonly term: string;
  readonly value: string;
  readonly url?: string;
}

export interface Crumb {
  readonly title: string;
  readonly url: string;
}

/** Everything the page of one document shows; components only read it. */
export interface DocumentPage {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
  readonly contents: readonly ContentsEntry[];
  /** What the search shows and filters by, as `data-*` of the article; `day` is for sorting. */
  readonly meta: Readonly<
    Record<'title' | 'kind' | 'number' | 'date' | 'day' | 'issuer' | 'label' | 'fields' | 'period', string>
  >;
  /** Whose it is, which, of what day and time. */
  readonly summary: string;
  /** Words of the text that were mended; the reader may see what was read. */
  readonly corrected: number;
  /** Numbers that the machine which read a scan is not sure of. */
  readonly unsure: number;
  /** What changed since the first publication, newest first. */
  readonly changes: readonly { readonly date: string; readonly text: string }[];
  readonly sample: boolean;
  readonly draft: boolean;
  /** Marks of circulation on which nobody has decided, as printed. */
  readonly marks: readonly string[];
  readonly facts: readonly Fact[];
  /** Pictures of scanned pages that the editor lets readers see. */
  readonly scans: readonly { readonly page: number; readonly url: string }[];
  readonly checks: CheckSummary;
  /** Address of the table of its figures; none where it has no figures. */
  readonly figuresUrl?: string;
  /** Address of the list of what it cites; none where it cites nothing. */
  readonly citedUrl?: string;
  readonly crumbs: readonly Crumb[];
  readonly previous?: DocumentLine;
  readonly next?: DocumentLine;
}

/** Deeper headings would make the list longer than a reader can take in. */
const CONTENTS_DEPTH = 3;

/** `cited` is how many official documents it cites. */
export function documentPage(
  library: Library,
  entry: Entry,
  rendered: ShownDocument,
  figures: { readonly count: number; readonly checks: DocumentFigures['checks'] },
  cited: number,
): DocumentPage {
  const { data } = entry;
  const line = documentLine(entry);
  const { previous, next } = neighbours(library, entry);
  const { url: _, fields, period: __, signer: ___, ...searched } = searchedDocument(entry);
  const { date } = searched;
  return {
    id: data.id,
    url: documentPath(data),
    title: data.title,
    description: [line.label, line.detail].filter(Boolean).join(', '),
    html: rendered.html,
    contents: rendered.contents.filter(({ depth }) => depth <= CONTENTS_DEPTH),
    meta: { ...searched, number: data.number ?? '', fields: fields.join('; '), period: data.period ?? '' },
    summary: [data.issuer, line.label, date, data.period].filter(Boolean).join(' · '),
    corrected: rendered.corrected,
    unsure: rendered.unsure,
    changes: (data.changes ?? []).map((change) => ({ date: formatDate(change.date), text: change.text })),
    sample: line.sample,
    draft: data.draft ?? false,
    marks: data.marks ?? [],
    facts: facts(library, entry, cited),
    scans: (data.scans ?? []).map(({ page, image }) => ({ page, url: `/${IMAGE_FOLDER}/${image}` })),
    checks: checkSummary(figures.checks),
    ...(figures.count > 0 && !data.draft && { figuresUrl: figuresPath(data.id) }),
    ...(cited > 0 && !data.draft && { citedUrl: citedPath(data.id) }),
    crumbs: crumbs(library, entry),
    ...(previous && { previous: documentLine(previous) }),
    ...(next && { next: documentLine(next) }),
  };
}

/** What the page of a document shows of others. */
export function surroundings(library: Library, entry: Entry): readonly unknown[] {
  const { previous, next } = neighbours(library, entry);
  const lines = [previous, next].map((other) => (other ? documentLine(other) : null));
  return [...lines, library.recordIds.has(entry.data.id)];
}

/** What the search shows of a document and filters by. */
export function searchedDocument(entry: Entry): SearchedDocument {
  const { data } = entry;
  return {
    url: documentPath(data),
    title: data.title,
    kind: KIND_WORDS[data.kind],
    date: data.date ? formatDate(data.date) : '',
    day: data.date ?? '',
    issuer: data.issuer ?? '',
    label: documentLine(entry).label,
    fields: data.fields ?? [],
    period: data.period ?? '',
    signer: [data.signer?.name, data.signer?.role].filter(Boolean).join(', '),
  };
}

/** `cited`: how many official documents it cites. */
function facts(library: Library, { data }: Entry, cited: number): Fact[] {
  const { bundle, source } = data;
  const rows: (Fact | undefined | '')[] = [
    { term: 'Loại', value: KIND_WORDS[data.kind] },
    data.number && { term: 'Số', value: data.number },
    data.date && { term: 'Ngày', value: formatDate(data.date) },
    data.signer && {
      term: 'Người ký',
      value: [data.signer.role, data.signer.name].filter(Boolean).join(' '),
    },
    data.period && { term: 'Kỳ báo cáo', value: data.period },
    data.meeting && { term: 'Trình tại', value: data.meeting },
    data.place && { term: 'Nơi ban hành', value: data.place },
    data.fields && { term: 'Lĩnh vực', value: data.fields.join('; ') },
    data.issuer && { term: 'Cơ quan ban hành', value: data.issuer },
    data.superior && { term: 'Cơ quan cấp trên', value: data.superior },
    bundle && bundleFact(library, bundle),
    { term: 'Độ dài', value: `${formatNumber(data.words)} từ, ${formatNumber(data.notes)} chú thích` },
    cited > 0 && {
      term: 'Văn bản viện dẫn',
      value: `${formatNumber(cited)} văn bản`,
      url: citedPath(data.id),
    },
    {
      term: 'Tệp gốc',
      value:
        source.name === 'all'
          ? `${source.file} (${DIALECT_WORDS[source.dialect]})`
          : DIALECT_WORDS[source.dialect],
    },
    library.recordIds.has(data.id) && {
      term: 'Chuyển đổi',
      value: 'Xem biên bản chuyển đổi',
      url: recordPath(data.id),
    },
  ].map((row) => row || undefined);
  return rows.filter((row): row is Fact => Boolean(row));
}

function bundleFact(
  { bundles }: Library,
  { title, order, size, slug }: NonNullable<Entry['data']['bundle']>,
): Fact {
  return {
    term: 'Trong tập',
    value: `${title} (bài ${order} trên ${size})`,
    ...(bundles.some((one) => one.slug === slug) && { url: bundlePath(slug) }),
  };
}

function crumbs({ bundles }: Library, { data: { bundle } }: Entry): Crumb[] {
  // A bundle of drafts has no page.
  const listed = bundles.some(({ slug }) => slug === bundle?.slug);
  return [
    { title: 'Trang chủ', url: HOME },
    { title: 'Tài liệu', url: DOCUMENTS },
    ...(bundle && listed ? [{ title: bundle.title, url: bundlePath(bundle.slug) }] : []),
  ];
}
