/** What the pages and data of cited documents show, for all documents; made once in a build. */
import type { Document } from '../../document/model.ts';
import type { Places } from '../../document/places/place.ts';
import { type CitedDocument, mergeReferences } from '../../references/merge.ts';
import { slugify } from '../../vietnamese/slug.ts';
import type { Holdings } from '../archive/archive.ts';
import type { Entry } from '../archive/entries.ts';
import { documentLine } from '../archive/listing.ts';
import { documentPath, kindPath, withBase } from '../paths.ts';
import { type ReferenceRow, referenceRows } from './rows.ts';

export type Cited = CitedDocument<ReferenceRow>;

/** A document that cites others. */
export interface CitingDocument {
  readonly id: string;
  readonly title: string;
  /** How others name it: its number, or its place in a bundle. */
  readonly name: string;
  readonly url: string;
  readonly references: readonly ReferenceRow[];
}

export function citingDocument(
  entry: Entry,
  document: Document,
  places: Places,
  base: string,
): CitingDocument {
  const { data } = entry;
  const { label } = documentLine(entry);
  return {
    id: data.id,
    title: data.title,
    name: data.number ? label : data.bundle ? `${label}, ${data.bundle.title}` : data.title,
    url: withBase(base, documentPath(data)),
    references: referenceRows(data, document, places, base),
  };
}

/** Cited documents of one kind. */
export interface KindGroup {
  readonly slug: string;
  readonly title: string;
  readonly rows: readonly Cited[];
}

const NO_KIND = 'Văn bản khác';

/** Kinds in the order of their names, what has none at the end; rows newest first, those without a year last. */
export function kindGroups(cited: readonly Cited[]): readonly KindGroup[] {
  const groups = Map.groupBy(cited, ({ kind }) => kind ?? '');
  return Array.from(groups, ([kind, rows]) => ({
    slug: kind ? slugify(kind) : 'khac',
    title: kind || NO_KIND,
    rows: rows.toSorted(byYear),
  })).sort((a, b) =>
    a.title === NO_KIND ? 1 : b.title === NO_KIND ? -1 : a.title.localeCompare(b.title, 'vi'),
  );
}

function byYear(a: Cited, b: Cited): number {
  const day = ({ date, year = '' }: Cited): string => date ?? year;
  if (day(a) !== day(b)) return day(a) > day(b) ? -1 : 1;
  return a.number.localeCompare(b.number, 'vi', { numeric: true });
}

/** Rows on one page: some 150 KB of HTML, 20 KB on the wire. */
export const PAGE_ROWS = 300;

export interface KindPage {
  readonly group: KindGroup;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly Cited[];
}

export function kindPages(groups: readonly KindGroup[]): readonly KindPage[] {
  return groups.flatMap((group) => {
    const pages = Math.ceil(group.rows.length / PAGE_ROWS);
    return Array.from({ length: pages }, (_, index) => ({
      group,
      page: index + 1,
      pages,
      rows: group.rows.slice(index * PAGE_ROWS, (index + 1) * PAGE_ROWS),
    }));
  });
}

/** Address of the row of each cited document, by its id. */
export function rowAddresses(groups: readonly KindGroup[], base: string): ReadonlyMap<string, string> {
  return new Map(
    kindPages(groups).flatMap(({ group, page, rows }) =>
      rows.map(({ id }) => [id, `${withBase(base, kindPath(group.slug, page))}#${id}`] as const),
    ),
  );
}

/** Everything about cited documents. */
export interface References {
  readonly documents: readonly CitingDocument[];
  readonly groups: readonly KindGroup[];
  /** Of the row of each cited document. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly total: number;
}

export function referencesOf(documents: readonly CitingDocument[], base: string): References {
  const cited = mergeReferences(documents.flatMap(({ references }) => references));
  const groups = kindGroups(cited);
  return { documents, groups, addresses: rowAddresses(groups, base), total: cited.length };
}

/** A row of data/van-ban.json; what no text tells is null. */
export function referenceData({ groups, addresses }: References, find: Holdings): readonly object[] {
  return groups.flatMap(({ rows }) =>
    rows.map(({ id, key, kind, number, year, date, issuer, issuerFrom, title, places }) => ({
      id,
      kind: kind ?? null,
      number,
      title: title ?? null,
      date: date ?? null,
      year: year ?? null,
      issuer: issuer ?? null,
      issuerFrom: issuerFrom ?? null,
      // Of the document itself, where it is in this archive; then of its row.
      url: find(key, year)?.url ?? null,
      page: addresses.get(id) ?? null,
      citations: places.map(({ reference, ...place }) => ({ ...place, text: reference.number })),
    })),
  );
}
