/** Where two words stand side by side, loaded a file of pairs at a time. */
import { hashPair, hashWord, isPaired, readPairs, slotOf } from './pairs.ts';
import type { Postings } from './postings.ts';

export type Pair = readonly [first: string, second: string];

export interface PairPlaces {
  readonly load: (pairs: readonly Pair[]) => Promise<void>;
  /** Parts that hold the two side by side, and perhaps a few others; undefined when that is not known. */
  readonly of: (pair: Pair) => Postings | undefined;
}

export function createPairPlaces(
  names: readonly string[],
  firstPages: readonly number[],
  readFile: (file: string) => Promise<Uint8Array>,
): PairPlaces {
  const loaded = new Map<number, readonly Postings[]>();
  const slot = ([first, second]: Pair) =>
    isPaired(first) && isPaired(second)
      ? slotOf(hashPair(hashWord(first), hashWord(second)), names.length)
      : undefined;
  return {
    load: async (pairs) => {
      const files = new Set(pairs.map(slot).map((one) => one?.file));
      await Promise.all(
        Array.from(files, async (file) => {
          if (file === undefined || loaded.has(file)) return;
          loaded.set(file, readPairs(await readFile(`index/${names[file]}.pf_pair`), firstPages));
        }),
      );
    },
    of: (pair) => {
      const at = slot(pair);
      return at && loaded.get(at.file)?.[at.slot];
    },
  };
}
