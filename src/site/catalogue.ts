import type { Kind } from '../schema/frontmatter.ts';
import type { Entry } from './entries.ts';
import { documentPath, withBase } from './paths.ts';

/** One document in data/tai-lieu.json (DESIGN §7); what the source does not give is null. */
export interface CatalogueItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly kind: Kind;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly bundle: string | null;
  readonly source: string;
  readonly words: number;
  readonly notes: number;
}

export function catalogue(entries: readonly Entry[], base: string): CatalogueItem[] {
  return entries.map(({ data }) => ({
    id: data.id,
    url: withBase(base, documentPath(data)),
    title: data.title,
    kind: data.kind,
    number: data.number ?? null,
    date: data.date ?? null,
    issuer: data.issuer ?? null,
    bundle: data.bundle?.slug ?? null,
    source: data.source.file,
    words: data.words,
    notes: data.notes,
  }));
}
