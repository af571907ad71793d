/** Counts of words, pairs and triples, in numbers that stand for them. */

/** So many different words are told apart; keys of pairs stay small integers. */
export const LIMIT = 2 ** 15;

export const pairKey = (a: number, b: number): number => a * LIMIT + b;
export const tripleKey = (a: number, b: number, c: number): number => (a * LIMIT + b) * LIMIT + c;
/** The words before the last of a pair or triple. */
export const historyOf = (key: number): number => Math.floor(key / LIMIT);

export interface Counts {
  readonly words: readonly number[];
  readonly pairs: ReadonlyMap<number, number>;
  readonly triples: ReadonlyMap<number, number>;
}

export class Tally implements Counts {
  readonly words: number[] = [];
  readonly pairs = new Map<number, number>();
  readonly triples = new Map<number, number>();

  /** One word with the two before it; `edges` says whether the begin of a sentence counts as a word. */
  add(before: number, last: number, id: number, weight: number, edges: boolean): void {
    this.words[id] = (this.words[id] ?? 0) + weight;
    if (edges || last !== 0) addCount(this.pairs, pairKey(last, id), weight);
    if (edges || before !== 0) addCount(this.triples, tripleKey(before, last, id), weight);
  }
}

export function addCount<K>(counts: Map<K, number>, key: K, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight);
}
