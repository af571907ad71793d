/** What stands beside the files of Pagefind, because Pagefind cannot tell it. */

/** JSON of `Side`. */
export const SIDE_FILE = 'so-tay.json';
/** JSON: words of letters without marks, sorted. */
export const WORDS_FILE = 'tu.json';
/** JSON of `OtherNames`. */
export const NAMES_FILE = 'ten-khac.json';

/**
 * Lines of names of one thing, each name as words with spaces between: what people say, what stands for it in the archive, and what there
 * is merely wider or narrower. See build/other-names.ts.
 */
export type OtherNames = readonly (readonly [
  said: readonly string[],
  written: readonly string[],
  kin: readonly string[],
])[];

export interface Side {
  /** How many parts each document has, in the order of the archive. */
  readonly parts: readonly number[];
  /** Date of each document as far as it is known (ISO 8601); empty where there is none. */
  readonly days: readonly string[];
  /** Words that stand in half of the parts or more, in the spelling of the index. */
  readonly common: readonly string[];
  /** Where the archive is large: the indexes that hold it together, by the names of their folders, in the order of the parts. */
  readonly shards?: readonly string[];
}

/** Below the folder of the index; what lies in it is named after what is in it. */
export const SHARD_FOLDER = 'phan';

/** Folders of Pagefind's indexes below that of the search, each with a slash at its end. */
export function indexFolders(folder: string, { shards }: Pick<Side, 'shards'>): readonly string[] {
  return shards?.map((name) => `${folder}${SHARD_FOLDER}/${name}/`) ?? [folder];
}
