/** What stands beside the files of Pagefind, because Pagefind cannot tell it. */

/** JSON of `Side`. */
export const SIDE_FILE = 'so-tay.json';
/** JSON: words of letters without marks, sorted. */
export const WORDS_FILE = 'tu.json';

export interface Side {
  /** How many parts each document has, in the order of the archive. */
  readonly parts: readonly number[];
  /** Date of each document as far as it is known (ISO 8601); empty where there is none. */
  readonly days: readonly string[];
  /** Words that stand in half of the parts or more, in the spelling of the index. */
  readonly common: readonly string[];
}
