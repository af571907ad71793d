/** Which parts of the archive hold the groups of a query, as far as the index tells; their text is not loaded yet. */
import { foldWord, isUnmarked } from '../../../fold.ts';
import type { TermGroup } from '../../plan/query.ts';
import { inAll, inAny } from '../../read/page-sets.ts';
import { type Like, likeOf, otherWords } from '../../read/spelling.ts';
import type { IndexReader, Spelling } from '../../types.ts';

export async function groupPages(
  reader: IndexReader,
  group: TermGroup,
  like: Like,
): Promise<readonly number[]> {
  const alternatives = group.alternatives.filter(({ doubtful }) => !doubtful || like.reach !== 'exact');
  return inAny(
    await eachOf(alternatives, ({ words, mended }) =>
      mended ? reader.find(words, 'folded') : wordsPages(reader, words, group, like),
    ),
  );
}

/** Parts that hold the words side by side; where words may differ by a letter, anywhere. */
async function wordsPages(
  reader: IndexReader,
  words: readonly string[],
  group: TermGroup,
  like: Like,
): Promise<readonly number[]> {
  const { reach } = likeOf(group, like, true);
  if (reach === 'begun') return reader.find(words, 'begun');
  if (reach === 'exact') return reader.find(words, spellingOf(words, like));
  return inAll(
    await eachOf(words, async (word) => {
      const others = await otherWords(reader.vocabulary, word);
      return inAny(await eachOf([word, ...others], (one) => reader.find([one], 'folded')));
    }),
  );
}

/** Words typed without marks stand for all words with their letters. */
function spellingOf(words: readonly string[], { unmarked }: Like): Spelling {
  return unmarked && words.every(isUnmarked) ? 'folded' : 'exact';
}

/** More pairs than these are of abbreviations in all their spellings, which are rare enough alone. */
const MOST_PAIRS = 12;

/** Parts where each group but the first stands right behind the one before it. */
export async function linkPages(
  reader: IndexReader,
  groups: readonly TermGroup[],
  unmarked: boolean,
): Promise<readonly (readonly number[])[]> {
  return eachOf(groups.slice(1), async (group, index) => {
    const pairs = (groups[index]?.alternatives ?? NOTHING).flatMap(({ words: left }) =>
      group.alternatives.map(({ words: right }) => [left.at(-1) ?? '', right[0] ?? '']),
    );
    const like = { reach: 'exact', unmarked } as const;
    const mended = [groups[index], group].some((one) => one?.alternatives[0]?.mended);
    return inAny(
      await eachOf(pairs.slice(0, MOST_PAIRS), (pair) =>
        mended ? reader.find(pair.map(foldWord), 'folded') : reader.find(pair, spellingOf(pair, like)),
      ),
    );
  });
}

const NOTHING: TermGroup['alternatives'] = [];

/** Results in the order of the items. */
export function eachOf<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  return Promise.all(items.map(work));
}
