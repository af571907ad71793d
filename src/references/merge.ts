/** One row for each cited document, over all that cite it. */
import { nth } from '../shared/nth.ts';
import type { Reference } from './recognise.ts';

export interface CitedDocument<Place> {
  /** ASCII, for ever: `vb-`, the key of its number and the year where that is known. */
  readonly id: string;
  readonly key: string;
  readonly kind?: string;
  readonly number: string;
  readonly year?: string;
  /** ISO 8601. */
  readonly date?: string;
  readonly issuer?: string;
  readonly issuerFrom?: 'text' | 'symbol';
  readonly title?: string;
  /** Never empty, in the order given. */
  readonly places: readonly Place[];
}

interface Cited {
  readonly reference: Reference;
}

/**
 * Numbers begin anew each year, so a number of another year, or of none, is another row. What the places tell
 * differently is taken as most of them tell it.
 */
export function mergeReferences<Place extends Cited>(
  places: readonly Place[],
): readonly CitedDocument<Place>[] {
  const groups = Map.groupBy(places, ({ reference }) => referenceId(reference));
  return Array.from(groups, ([id, own]) => merged(id, own));
}

/** `vb-48-ct-tw-2010`; a year that is part of the number is not said again. */
export function referenceId({ key, year }: Pick<Reference, 'key' | 'year'>): string {
  const said = year === undefined || key.split('-')[1] === year;
  return said ? `vb-${key}` : `vb-${key}-${year}`;
}

function merged<Place extends Cited>(id: string, places: readonly Place[]): CitedDocument<Place> {
  const told = places.map(({ reference }) => reference);
  const most = (name: 'kind' | 'number' | 'year' | 'date' | 'title'): string | undefined =>
    usual(told.map((one) => one[name]));
  const named = usual(told.map((one) => (one.issuerFrom === 'text' ? one.issuer : undefined)));
  const issuer = named ?? usual(told.map((one) => one.issuer));
  const [kind, year, date, title] = [most('kind'), most('year'), most('date'), most('title')];
  return {
    id,
    key: nth(told, 0).key,
    number: most('number') ?? '',
    ...(kind && { kind }),
    ...(year && { year }),
    ...(date && { date }),
    ...(issuer && { issuer, issuerFrom: named ? ('text' as const) : ('symbol' as const) }),
    ...(title && { title }),
    places,
  };
}

/** The most frequent value, of equally frequent ones the longest, which tells most; then the first. */
function usual(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length);
  return best?.[0];
}
