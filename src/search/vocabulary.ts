/** The words of the index, loaded a range of the alphabet at a time. */
import { type Cbor, list, numbers } from './cbor.ts';
import type { Contents } from './contents.ts';
import { canonicalWord } from './fold.ts';
import { unstroke } from './index-text.ts';

/** Positions of a word in each page, rising. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** A word as it is spelt in the documents. */
export interface Entry {
  readonly canonical: string;
  readonly postings: Postings;
}

interface Chunk {
  readonly from: string;
  readonly file: string;
}

/** Spellings of the index by their folded form. */
type Words = ReadonlyMap<string, readonly Entry[]>;

export function createVocabulary(listed: Contents['words'], readFile: (file: string) => Promise<Cbor>) {
  const chunks: readonly Chunk[] = listed.map(({ from, name }) => ({ from, file: `index/${name}.pf_index` }));
  const loaded = new Map<Chunk, Words>();
  const holding = (word: string): Chunk | undefined =>
    chunks.findLast(({ from }) => from <= word) ?? chunks[0];
  const read = async (needed: ReadonlySet<Chunk | undefined>): Promise<void> => {
    await Promise.all(
      Array.from(needed, async (chunk) => {
        if (chunk && !loaded.has(chunk)) loaded.set(chunk, toWords(await readFile(chunk.file)));
      }),
    );
  };
  const beginning = (start: string): readonly Chunk[] => {
    const first = Math.max(
      0,
      chunks.findLastIndex(({ from }) => from <= start),
    );
    return chunks.filter(({ from }, index) => index === first || (index > first && from.startsWith(start)));
  };
  return {
    load: (folded: readonly string[]) => read(new Set(folded.map(holding))),
    loadFrom: (starts: readonly string[]) => read(new Set(starts.flatMap(beginning))),
    spellings: (folded: string): readonly Entry[] => {
      const chunk = holding(folded);
      return (chunk && loaded.get(chunk)?.get(folded)) ?? [];
    },
    vocabulary: (start: string): readonly string[] =>
      beginning(start)
        .flatMap((chunk) => Array.from(loaded.get(chunk)?.keys() ?? []))
        .filter((word) => word.startsWith(start)),
  };
}

function toWords(chunk: Cbor): Words {
  const words = new Map<string, readonly Entry[]>();
  for (const [folded, pages, others] of list(list(chunk)[0]).map(list)) {
    const spellings = [[folded, pages], ...list(others).map(list)].map(([form, at]) => ({
      canonical: canonicalWord(unstroke(String(form))),
      postings: toPostings(at),
    }));
    words.set(
      String(folded),
      spellings.filter(({ postings }) => postings.size > 0),
    );
  }
  return words;
}

/** Pages and positions are written as steps from the one before; a negative number is a weight and starts the counting anew. */
function toPostings(pages: Cbor | undefined): Postings {
  const postings = new Map<number, readonly number[]>();
  let page = 0;
  for (const [next, steps] of list(pages).map(list)) {
    page += Number(next);
    const at = new Set<number>();
    let position = 0;
    for (const step of numbers(steps)) {
      position = step < 0 ? 0 : position + step;
      if (step >= 0) at.add(position);
    }
    // A page that has the word in its title only has no positions.
    if (at.size > 0)
      postings.set(
        page,
        Array.from(at).sort((a, b) => a - b),
      );
  }
  return postings;
}
