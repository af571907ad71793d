/** Documents by year and by agency: plain pages that work without scripts. */

import { KIND_WORDS } from '../../schema/kinds.ts';
import { formatDate } from '../../schema/words.ts';
import { nth } from '../../shared/nth.ts';
import { slugify } from '../../vietnamese/slug.ts';
import type { Entry } from '../archive/entries.ts';
import type { Library, ShelfItem } from '../archive/library.ts';
import { type DocumentLine, documentLine, type ShelfLine, shelfLine } from '../archive/listing.ts';
import { yearOf } from '../dates.ts';
import { issuerPath, kindListPath, yearPath } from '../paths.ts';
import { type ListPage, listPages } from './list-pages.ts';

export interface DocumentGroup {
  readonly slug: string;
  readonly url: string;
  readonly title: string;
  readonly documents: readonly Entry[];
}

/** Newest year first; what tells no year is in none. */
export function years(documents: readonly Entry[]): readonly DocumentGroup[] {
  const groups = Map.groupBy(documents, ({ data }) => yearOf(data));
  groups.delete(undefined);
  return Array.from(groups, ([year = '', own]) => ({
    slug: year,
    url: yearPath(year),
    title: `Năm ${year}`,
    documents: own,
  })).sort((a, b) => b.slug.localeCompare(a.slug));
}

/** Kinds of paper, those with most documents first. */
export function kinds(documents: readonly Entry[]): readonly DocumentGroup[] {
  const groups = Map.groupBy(documents, ({ data }) => data.kind);
  return Array.from(groups, ([kind, own]) => ({
    slug: kind,
    url: kindListPath(kind),
    title: KIND_WORDS[kind],
    documents: own,
  })).sort((a, b) => b.documents.length - a.documents.length || a.title.localeCompare(b.title, 'vi'));
}

/** Agencies in the order of their names; spellings that differ in marks or capitals only are one. */
export function issuers(documents: readonly Entry[]): readonly DocumentGroup[] {
  const groups = Map.groupBy(documents, ({ data }) => slugify(data.issuer ?? '', 80));
  groups.delete('');
  return Array.from(groups, ([slug, own]) => ({
    slug,
    url: issuerPath(slug),
    title: nth(own, 0).data.issuer ?? '',
    documents: own,
  })).sort((a, b) => a.title.localeCompare(b.title, 'vi'));
}

/** The whole list in pages. */
export function shelfPages({ shelf }: Library): readonly ListPage<ShelfItem>[] {
  return listPages(shelf, (item) => (item.type === 'bundle' ? item.bundle.documents.length + 1 : 1));
}

/** A page of the list: bundles by their month, then single documents by year and agency. */
export interface Catalogue {
  readonly months: readonly { readonly title: string; readonly lines: readonly ShelfLine[] }[];
  readonly years: readonly YearShelf[];
}

export interface YearShelf {
  readonly title: string;
  readonly issuers: readonly { readonly title: string; readonly lines: readonly DocumentLine[] }[];
}

export function grouped(shelf: readonly ShelfItem[]): Catalogue {
  const bundles = shelf.filter(({ type }) => type === 'bundle');
  const singles = shelf.flatMap((item) => (item.type === 'document' ? [item.entry] : []));
  const months = Map.groupBy(bundles, ({ date }) => date.slice(0, 7));
  const byYear = Map.groupBy(singles, ({ data }) => yearOf(data) ?? '');
  return {
    months: Array.from(months, ([month, items]) => ({
      title: month ? capital(formatDate(month)) : UNDATED,
      lines: items.map(shelfLine),
    })),
    years: Array.from(byYear, ([year, own]) => ({
      title: year ? `Năm ${year}` : UNDATED,
      issuers: byIssuer(own),
    })),
  };
}

const UNDATED = 'Không ghi ngày';

function byIssuer(documents: readonly Entry[]): YearShelf['issuers'] {
  const unnamed = documents.filter(({ data }) => !data.issuer);
  const named = issuers(documents).map(({ title, documents: own }) => ({
    title,
    lines: own.map(documentLine),
  }));
  return unnamed.length > 0
    ? [...named, { title: named.length > 0 ? 'Không ghi cơ quan' : '', lines: unnamed.map(documentLine) }]
    : named;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
