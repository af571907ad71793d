/** Files of words: some kilobytes of the alphabet each, so that a query loads little beside what it asks for. */
import { type Cbor, list, writeCbor } from './cbor.ts';
import type { SpeltWord } from './collect.ts';
import { canonicalWord } from './fold.ts';
import { hashWord } from './pairs.ts';
import { NOWHERE, type Postings, readPostings, writePostings } from './postings.ts';

export interface WordFile {
  /** First folded word. */
  readonly from: string;
  readonly bytes: Uint8Array;
}

/** A word as it is spelt in the documents. */
export interface Entry {
  readonly canonical: string;
  readonly postings: Postings;
}

/** About 2 to 4 KB over the wire; smaller files would make the list of them, which every search loads, longer. */
const LEAST_BYTES = 5000;
const MOST_BYTES = 12_000;
/** One word in so many may begin a file: where files end depends on the words there, not on all before. */
const MAY_BEGIN = 8;

/** Words come in the order of their folded forms. */
export function* writeWordFiles(words: Iterable<SpeltWord>): Generator<WordFile> {
  let file: { from: string; words: Cbor[]; size: number } | undefined;
  const done = ({ from, words: all }: NonNullable<typeof file>): WordFile => ({
    from,
    bytes: writeCbor(all),
  });
  for (const { folded, spellings } of byFolded(words)) {
    const size = spellings.reduce((sum, one) => sum + one.written.length + 8, 0);
    const full = file && (file.size + size > MOST_BYTES || (file.size > LEAST_BYTES && mayBegin(folded)));
    if (file && full) yield done(file);
    if (!file || full) file = { from: folded, words: [], size: 0 };
    // Most words are spelt as they are folded.
    file.words.push([folded, spellings.map(({ form, written }) => [form === folded ? '' : form, written])]);
    file.size += size;
  }
  if (file) yield done(file);
}

const mayBegin = (folded: string): boolean => hashWord(folded) % MAY_BEGIN === 0;

interface Written {
  readonly form: string;
  readonly written: Uint8Array;
}

function* byFolded(words: Iterable<SpeltWord>): Generator<{ folded: string; spellings: readonly Written[] }> {
  let open: { folded: string; spellings: Written[] } | undefined;
  for (const { folded, form, postings } of words) {
    if (open && open.folded !== folded) {
      yield open;
      open = undefined;
    }
    open ??= { folded, spellings: [] };
    open.spellings.push({ form, written: writePostings([postings]) });
  }
  if (open) yield open;
}

/** Spellings of the words of a file by their folded form. */
export function readWordFile(
  file: Cbor,
  firstPages: readonly number[],
): ReadonlyMap<string, readonly Entry[]> {
  return new Map(
    list(file)
      .map(list)
      .map(([folded, spellings]) => [
        String(folded),
        list(spellings)
          .map(list)
          .map(([form, written]) => toEntry(String(form || folded), written, firstPages)),
      ]),
  );
}

/** Read when it is looked at: a file holds many words beside the one that is asked for. */
function toEntry(form: string, written: Cbor | undefined, firstPages: readonly number[]): Entry {
  let postings: Postings | undefined;
  return {
    canonical: canonicalWord(form),
    get postings() {
      if (!(written instanceof Uint8Array)) throw new Error(`postings of “${form}” are missing`);
      postings ??= readPostings(written, 1, firstPages)[0] ?? NOWHERE;
      return postings;
    },
  };
}
