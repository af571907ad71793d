import type { Kind } from '../../schema/frontmatter.ts';
import { nameForEditors, nameForReaders } from '../../schema/source-name.ts';
import type { Entry } from '../archive/entries.ts';
import { documentPath, withBase } from '../paths.ts';

/** One document in data/tai-lieu.json; what the source does not give is null. */
export interface CatalogueItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly kind: Kind;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly bundle: string | null;
  /** Name of the source file, where it may be told; else what stands for it. */
  readonly source: string;
  readonly words: number;
  readonly notes: number;
}

/** `release`: what goes out tells no more of the source files than the editor asked for. */
export function catalogue(entries: readonly Entry[], base: string, release: boolean): CatalogueItem[] {
  return entries.map(({ data }) => ({
    id: data.id,
    url: withBase(base, documentPath(data)),
    title: data.title,
    kind: data.kind,
    number: data.number ?? null,
    date: data.date ?? null,
    issuer: data.issuer ?? null,
    bundle: data.bundle?.slug ?? null,
    source: release ? nameForReaders(data.source) : nameForEditors(data.source),
    words: data.words,
    notes: data.notes,
  }));
}
