/** What of the index is loaded before anything is looked up. */

import type { Query } from '../plan/query.ts';
import type { IndexReader } from '../types.ts';

/** All words that are sure to be asked for, in one go. */
export async function loadWords(reader: IndexReader, { groups, excluded }: Query): Promise<void> {
  const words = [...groups, ...excluded].flatMap(({ alternatives }) =>
    alternatives.filter(({ doubtful }) => !doubtful).flatMap((one) => one.words),
  );
  await reader.load([...new Set(words)]);
}
