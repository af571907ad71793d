/** The references of one document, with the years that its other references tell. */
import type { Reference } from './recognise.ts';
import { referencesIn } from './recognise.ts';

/** A reference at its place in a document. */
export interface PlacedReference {
  /** Index of the passage. */
  readonly passage: number;
  readonly reference: Reference;
}

/**
 * A document dates what it cites once, mostly at the first mention, and goes on without. So a number without a year takes
 * the one that the document, or its title, names with it; where there are two, none.
 */
export function placedReferences(texts: readonly string[], title = ''): readonly PlacedReference[] {
  const found = texts.flatMap((text, passage) =>
    referencesIn(text).map((reference) => ({ passage, reference })),
  );
  if (found.length === 0) return found;
  const years = new Map<string, Set<string>>();
  for (const { key, year } of [...referencesIn(title), ...found.map(({ reference }) => reference)])
    if (year) years.set(key, (years.get(key) ?? new Set()).add(year));
  return found.map(({ passage, reference }) => {
    const [year, another] = years.get(reference.key) ?? [];
    const known = reference.year ?? (another === undefined ? year : undefined);
    return { passage, reference: known ? { ...reference, year: known } : reference };
  });
}
