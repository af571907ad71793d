/** What filters and switches of the search page leave of an archive. */

import { type Choice, NOTE_FILTER } from '../../../filters.ts';
import type { IndexReader } from '../../types.ts';

/** Pages that the choice leaves; undefined when it leaves all. */
export async function allowedPages(
  reader: IndexReader,
  choice: Choice,
): Promise<ReadonlySet<number> | undefined> {
  const chosen = Object.entries(choice.filters).filter(([, values]) => values.length > 0);
  const notes: typeof chosen = choice.notesOnly ? [[NOTE_FILTER, ['1']]] : [];
  if (chosen.length + notes.length === 0) return undefined;
  const { filters } = await reader.narrowing();
  const sets = [...chosen, ...notes].map(([name, values]) => {
    const taken = (filters[name] ?? []).filter(({ value }) => values.includes(value));
    return new Set(taken.flatMap(({ pages }) => pages));
  });
  return sets.reduce((left, set) => new Set(Array.from(left).filter((page) => set.has(page))));
}

/**
 * Documents of each value of a filter among the pages that hold the query, as they would be if this were the only value chosen;
 * the parts of one document count once.
 */
export async function countDocuments(
  reader: IndexReader,
  choice: Choice,
  name: string,
  holding: readonly number[],
): Promise<ReadonlyMap<string, number>> {
  const { filters } = await reader.narrowing();
  const values = filters[name] ?? [];
  const others = await allowedPages(reader, { ...choice, filters: { ...choice.filters, [name]: [] } });
  const found = new Set(others ? holding.filter((page) => others.has(page)) : holding);
  return new Map(
    values.map(({ value, pages: own }) => [
      value,
      new Set(own.filter((page) => found.has(page)).map(reader.documentOf)).size,
    ]),
  );
}
