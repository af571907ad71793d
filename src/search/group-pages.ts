/** Which parts of the archive hold the groups of a query, as far as the index tells; their text is not loaded yet. */
import type { IndexReader } from './index-reader.ts';
import { inAny, inBoth } from './page-sets.ts';
import type { Pair } from './pair-places.ts';
import { NOWHERE, type Postings } from './postings.ts';
import type { Group, Query } from './query.ts';
import { type Like, likeOf, spellingsOf } from './spelling.ts';

export function groupPages(reader: IndexReader, group: Group, like: Like): Postings {
  const alternatives = group.alternatives.filter(({ doubtful }) => !doubtful || like.reach !== 'exact');
  return inAny(alternatives.map(({ words }) => wordsPages(reader, words, group, like)));
}

/** Parts that hold the words, side by side where pairs are loaded. */
function wordsPages(reader: IndexReader, words: readonly string[], group: Group, like: Like): Postings {
  const sets = words.map((word, index) => {
    const spellings = spellingsOf(reader, word, likeOf(group, like, index === words.length - 1));
    return inAny(spellings.map(({ found }) => found.postings));
  });
  const pairs = like.reach === 'exact' ? pairsIn(words).map(reader.pairs.of) : [];
  const known = pairs.filter((pair) => pair !== undefined);
  const [first = NOWHERE, ...rest] = [...sets, ...known].sort((a, b) => a.pages.length - b.pages.length);
  return rest.reduce(inBoth, first);
}

function pairsIn(words: readonly string[]): readonly Pair[] {
  return words.slice(1).map((word, index): Pair => [words[index] ?? '', word]);
}

/** More pairs than these are of abbreviations in all their spellings, which are rare enough alone. */
const MOST_PAIRS = 12;

/** Pairs between the groups of a query and inside them. */
export async function loadPairs(reader: IndexReader, { groups }: Query): Promise<void> {
  const between = groups.slice(1).flatMap((group, index) => pairsBetween(groups[index], group));
  const inside = groups.flatMap(({ alternatives }) => alternatives.flatMap(({ words }) => pairsIn(words)));
  await reader.pairs.load([...between, ...inside].slice(0, MOST_PAIRS));
}

/** Parts where one group stands right before the other; undefined when that is not known. */
export function linkPages(
  reader: IndexReader,
  before: Group | undefined,
  group: Group,
): Postings | undefined {
  const known = pairsBetween(before, group)
    .map(reader.pairs.of)
    .filter((pair) => pair !== undefined);
  return known.length > 0 ? inAny(known) : undefined;
}

function pairsBetween(before: Group | undefined, group: Group): readonly Pair[] {
  return (before?.alternatives ?? []).flatMap(({ words: left }) =>
    group.alternatives.map(({ words: right }): Pair => [left.at(-1) ?? '', right[0] ?? '']),
  );
}
