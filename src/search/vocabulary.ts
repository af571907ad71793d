/** The words of the index, loaded a range of the alphabet at a time. */
import type { Cbor } from './cbor.ts';
import type { Contents } from './contents.ts';
import { type Entry, readWordFile } from './word-files.ts';

interface Chunk {
  readonly from: string;
  readonly file: string;
}

/** Words that can be asked for by their folded form. */
export interface Vocabulary<Found> {
  readonly spellings: (folded: string) => readonly Found[];
  /** Folded words that begin so. */
  readonly vocabulary: (beginning: string) => readonly string[];
}

export interface LoadedVocabulary extends Vocabulary<Entry> {
  /** Loads what is needed to look these folded words up. */
  readonly load: (folded: readonly string[]) => Promise<void>;
  /** Loads all words that begin so. */
  readonly loadFrom: (beginnings: readonly string[]) => Promise<void>;
}

/** `firstPages`: number of the first part of each document. */
export function createVocabulary(
  listed: Contents['words'],
  firstPages: readonly number[],
  readFile: (file: string) => Promise<Cbor>,
): LoadedVocabulary {
  const chunks: readonly Chunk[] = listed.map(({ from, name }) => ({ from, file: `index/${name}.pf_index` }));
  const loaded = new Map<Chunk, ReadonlyMap<string, readonly Entry[]>>();
  const holding = (word: string): Chunk | undefined =>
    chunks.findLast(({ from }) => from <= word) ?? chunks[0];
  const read = async (needed: ReadonlySet<Chunk | undefined>): Promise<void> => {
    await Promise.all(
      Array.from(needed, async (chunk) => {
        if (chunk && !loaded.has(chunk))
          loaded.set(chunk, readWordFile(await readFile(chunk.file), firstPages));
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
    load: (folded) => read(new Set(folded.map(holding))),
    loadFrom: (starts) => read(new Set(starts.flatMap(beginning))),
    spellings: (folded) => {
      const chunk = holding(folded);
      return (chunk && loaded.get(chunk)?.get(folded)) ?? [];
    },
    vocabulary: (start) =>
      beginning(start)
        .flatMap((chunk) => Array.from(loaded.get(chunk)?.keys() ?? []))
        .filter((word) => word.startsWith(start)),
  };
}
