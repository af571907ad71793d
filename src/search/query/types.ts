/** What the layers of the search hand to each other: plan → read → rank → show. */
import type { OtherNames } from '../files.ts';

/** How the words of the index may differ from those asked for; numbers never differ. */
export type Spelling =
  /** Marks as typed; the tone may stand on another vowel (hoà, hòa) and a final y be i (tỷ, tỉ). */
  | 'exact'
  /** Any marks: for words typed without them, and for the nearest where nothing is there as typed. */
  | 'folded'
  /** As `exact`, and the last word may go on. */
  | 'begun';

/** A part of a document as the index holds it. */
export interface Fragment {
  /** Address of the document below the root of the site and, behind `#`, which part of it this is. */
  readonly url: string;
  /** Text of the index (transform.ts) with the marks of places.ts. */
  readonly content: string;
  /** `title`, `label` and `date` of the document. */
  readonly meta: Readonly<Record<string, string>>;
}

/** Values of the filters and the order of the documents, as the search page narrows and sorts. */
export interface Narrowing {
  /** Pages of each value of each filter, rising. */
  readonly filters: Readonly<
    Record<string, readonly { readonly value: string; readonly pages: readonly number[] }[]>
  >;
  /** Documents from the oldest to the newest. */
  readonly byDate: readonly number[];
}

/**
 * One archive, asked through Pagefind. A page is a part of a document, numbered from 0 in the order of the archive. Every call
 * rejects when something could not be loaded: “nothing found” is always true.
 */
export interface IndexReader {
  /** Number of parts. */
  readonly pages: number;
  /**
   * Loads what `find` needs for these words of one query, all at a time; calls of `find` load one after the other. Words that stand
   * nearly everywhere are left out where others tell more: until the next call `find` goes by the others alone.
   */
  readonly load: (words: readonly string[]) => Promise<void>;
  /** Parts, rising, in which the words stand side by side in this order, and perhaps others, which their text tells. Words are those of `wordsOf` (transform.ts). */
  readonly find: (words: readonly string[], spelling: Spelling) => Promise<readonly number[]>;
  /** Parts, rising, in which the words stand side by side as typed, and in a large archive perhaps others; loads what it needs. */
  readonly phrase: (words: readonly string[]) => Promise<readonly number[]>;
  /** How well Pagefind ranks the parts that hold all of the words, from 0 to 1 for the best; where they stand plays no role. Empty where it would take too long. */
  readonly rank: (words: readonly string[], spelling: Spelling) => Promise<ReadonlyMap<number, number>>;
  /** Words of the archive without marks that begin so; for typing errors. */
  readonly vocabulary: (beginning: string) => Promise<readonly string[]>;
  /** What the archive calls what people name otherwise. */
  readonly otherNames: () => Promise<OtherNames>;
  readonly fragment: (page: number) => Promise<Fragment>;
  /** Number of the document that a page belongs to. */
  readonly documentOf: (page: number) => number;
  readonly narrowing: () => Promise<Narrowing>;
}
