/** How likely a word is in its place: a three-word model with absolute discounting. */

import { nth } from '../../shared/nth.ts';
import { isSyllable } from '../../vietnamese/syllables.ts';
import { type Counts, pairKey, tripleKey } from './counts.ts';
import type { Lexicon } from './lexicon.ts';

/** Taken off every count and given to what was never seen. */
const DISCOUNT = 0.6;
/** Counts given to words that were not seen: possible syllables, and letters that make none. */
const UNSEEN = 0.1;
const IMPOSSIBLE = 0.03;
/** What a small body of texts lacks may still be a word; what the language has is better known than that. */
const SMALL = 60_000;
/**
 * What stands in a badly read text is weak evidence, the more so for the very word that is printed there: the
 * same slip is made again and again. This much of it counts.
 */
const DOUBTFUL_PRINTED = 0.03;
const DOUBTFUL = 0.4;

/** Words of a text in order, by their ids, and which of them stand as they were counted when it was learned. */
export interface Stretch {
  readonly ids: readonly number[];
  readonly kept: readonly boolean[];
}

/** Counts as they speak for a word that is printed (without the place itself), or for one that may be meant. */
type Look = (kind: keyof Counts, key: number, own: boolean) => number;

export class Chance {
  private readonly lexicon: Lexicon;
  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  private get(counts: Counts, kind: keyof Counts, key: number): number {
    return (kind === 'words' ? counts.words[key] : counts[kind].get(key)) ?? 0;
  }

  readonly meant: Look = (kind, key) => {
    const all = this.get(this.lexicon.all, kind, key);
    return all === 0 ? 0 : all - (1 - DOUBTFUL) * this.get(this.lexicon.doubtful, kind, key);
  };

  /** The two for pairs, which are asked for most. */
  meantPair(key: number): number {
    const all = this.lexicon.all.pairs.get(key);
    if (all === undefined) return 0;
    const doubtful = this.lexicon.doubtful.pairs.get(key);
    return doubtful === undefined ? all : all - (1 - DOUBTFUL) * doubtful;
  }

  printedPair(key: number, own: boolean): number {
    const all = this.lexicon.all.pairs.get(key);
    if (all === undefined) return 0;
    const doubtful = this.lexicon.doubtful.pairs.get(key) ?? 0;
    const sum = all - (1 - DOUBTFUL_PRINTED) * doubtful;
    return own ? Math.max(0, sum - (doubtful > 0 ? DOUBTFUL_PRINTED : 1)) : sum;
  }

  readonly printed: Look = (kind, key, own) => {
    const all = this.get(this.lexicon.all, kind, key);
    if (all === 0) return 0;
    const doubtful = this.get(this.lexicon.doubtful, kind, key);
    const sum = all - (1 - DOUBTFUL_PRINTED) * doubtful;
    return own ? Math.max(0, sum - (doubtful > 0 ? DOUBTFUL_PRINTED : 1)) : sum;
  };

  /**
   * Logarithm of the chance of a stretch, given its first two words. What involves a word between the first two
   * and the last two is looked up with `look`.
   */
  stretch({ ids, kept }: Stretch, look: Look): number {
    const end = ids.length - 2;
    let sum = 0;
    for (let k = 2; k < ids.length; k++) {
      const [a, b, c] = [ids[k - 2] ?? 0, ids[k - 1] ?? 0, nth(ids, k)];
      const [keptA, keptB, keptC] = [kept[k - 2] ?? true, kept[k - 1] ?? true, kept[k] ?? true];
      const inner = (from: number, to: number): Look => (to >= 2 && from < end ? look : this.meant);
      const one = k < end ? this.alone(c, look('words', c, keptC)) : this.variety(c);
      const two = inner(k - 1, k)('pairs', pairKey(b, c), keptB && keptC);
      const three = inner(k - 2, k)('triples', tripleKey(a, b, c), keptA && keptB && keptC);
      const before = inner(k - 1, k - 1)('words', b, keptB);
      const pair = inner(k - 2, k - 1)('pairs', pairKey(a, b), keptA && keptB);
      const { followers, pairFollowers } = this.lexicon;
      const p = this.mix(two, before, followers[b], one);
      sum += Math.log(this.mix(three, pair, pairFollowers.get(pairKey(a, b)), p));
    }
    return sum;
  }

  private alone(id: number, seen: number): number {
    const { total } = this.lexicon;
    return seen > 0 ? Math.max(seen, UNSEEN) / total : this.floor(id) / Math.max(total, SMALL);
  }

  /**
   * Chance of a neighbour behind a word that it was never seen behind: by the number of words it was seen behind,
   * not by its count (Kneser and Ney). A syllable like `sung` is frequent, but behind `bổ` only.
   */
  private variety(id: number): number {
    const { preceders, doubtfulPreceders, kinds } = this.lexicon;
    const seen = (preceders[id] ?? 0) + DOUBTFUL * (doubtfulPreceders[id] ?? 0);
    return Math.max(seen, this.floor(id)) / kinds;
  }

  private floor(id: number): number {
    const spelling = this.lexicon.spellings[id];
    return spelling === undefined || isSyllable(spelling) ? UNSEEN : IMPOSSIBLE;
  }

  /** Discounted share of `count` in its history, and what the discounts leave for the shorter model. */
  private mix(count: number, history: number, kinds: number | undefined, lower: number): number {
    if (history <= 0) return lower;
    const share = Math.min(1, Math.max(0, count - DISCOUNT) / history);
    return share + Math.min(1, (DISCOUNT * Math.max(1, kinds ?? 1)) / history) * lower;
  }
}
