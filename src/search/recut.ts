/**
 * Cuts the word lists of Pagefind finer. Its files hold some 30 KB each, so that a query of eight syllables, which
 * fall on eight places of the alphabet, would load nearly the whole index; from small files it takes what it needs.
 */
import { writeList } from './cbor-scan.ts';
import type { WrittenWord } from './merge.ts';

export interface WordFile {
  readonly from: string;
  /** A list in a list, as Pagefind has it; not yet compressed. */
  readonly bytes: Uint8Array;
}

/** About 4 KB over the wire; smaller files would make the list of them, which every search loads, longer. */
const MOST_BYTES = 8000;

export function* cutWords(all: Iterable<WrittenWord>): Generator<WordFile> {
  let from = '';
  let words: Uint8Array[] = [];
  let size = 0;
  const file = (): WordFile => ({ from, bytes: writeList(1, [writeList(words.length, words)]) });
  for (const { name, bytes } of all) {
    if (size + bytes.length > MOST_BYTES && words.length > 0) {
      yield file();
      words = [];
      size = 0;
    }
    if (words.length === 0) from = name;
    words.push(bytes);
    size += bytes.length;
  }
  if (words.length > 0) yield file();
}
