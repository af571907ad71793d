/** What of the index is loaded before anything is looked up. */
import { foldedSpellings, foldWord } from './fold.ts';
import type { IndexReader } from './index-reader.ts';
import { isNumber } from './numbers.ts';
import type { Query } from './query.ts';
import { beginningOf } from './spelling.ts';

/**
 * Loads the words of a query: first the numbers, then what stands with those that are there. A number in all its scales comes
 * with nghìn, triệu and tỷ, which stand on every page and would be most of what is loaded.
 */
export async function loadWords(reader: IndexReader, { groups, excluded }: Query): Promise<void> {
  const spelled = [...groups, ...excluded].flatMap(({ alternatives }) =>
    alternatives.map(({ words }) => words),
  );
  await reader.load(spelled.flat().filter(isNumber));
  const there = spelled.filter((words) =>
    words.every((word) => !isNumber(word) || reader.spellings(word).length > 0),
  );
  await reader.load(there.flat().flatMap(foldedSpellings));
}

/** Loads what a looser way of searching looks at beside the words themselves. */
export async function loadOthers(reader: IndexReader, query: Query, reach: 'begun' | 'near'): Promise<void> {
  const words = query.groups
    .filter(({ figure }) => !figure)
    .flatMap(({ alternatives }) => alternatives.flatMap((one) => one.words));
  const asked = reach === 'begun' ? words.slice(-1) : words;
  const letters = asked.filter(
    (word) => !/\d/u.test(word) && (reach === 'begun' || foldWord(word).length >= 4),
  );
  await reader.loadFrom(letters.map((word) => beginningOf(word, reach)));
}
