/** What stands beside the files of Pagefind. */

/** JSON of `Side`. */
export const SIDE_FILE = 'so-tay.json';
/** JSON: words of letters without marks, sorted. */
export const WORDS_FILE = 'tu.json';
