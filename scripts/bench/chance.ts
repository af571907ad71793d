/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface SeededChance {
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly of: <Item>(items: readonly Item[]) => Item;
  /** Rank from 0, the first most often: Zipf's law. */
  readonly rank: (count: number) => number;
}

export function createChance(seed: number): SeededChance {
  let state = (seed + 1) * 0x9e3779b1;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    of: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new Error('nothing to choose from');
      return item;
    },
    // The inverse of the harmonic sum, which grows like the logarithm; the shift keeps the first word from being half of all.
    rank: (count) => Math.min(count - 1, Math.floor(SHIFT * ((count / SHIFT + 1) ** next() - 1))),
  };
}

const SHIFT = 6;
