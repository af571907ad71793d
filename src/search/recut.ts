/**
 * Cuts the word lists of Pagefind finer. Its files hold some 30 KB each, so that a query of eight syllables, which
 * fall on eight places of the alphabet, would load nearly the whole index; from small files it takes what it needs.
 */
import { type Cbor, list, writeCbor } from './cbor.ts';

export interface WordFile {
  readonly from: string;
  readonly to: string;
  /** Content in Pagefind's own form, not yet compressed. */
  readonly bytes: Uint8Array;
}

/** About 4 KB over the wire; smaller files would make the list of them, which every search loads, longer. */
const MOST_BYTES = 8000;

export function cutWords(chunk: Cbor): readonly WordFile[] {
  const files: WordFile[] = [];
  let words: Cbor[] = [];
  let size = 0;
  const close = (): void => {
    if (words.length === 0) return;
    const [from = '', to = ''] = [words[0], words.at(-1)].map((word) => String(list(word)[0]));
    files.push({ from, to, bytes: writeCbor([words]) });
    words = [];
    size = 0;
  };
  for (const word of list(list(chunk)[0])) {
    const { length } = writeCbor(word);
    if (size + length > MOST_BYTES) close();
    words.push(word);
    size += length;
  }
  close();
  return files;
}

/** The list of files inside Pagefind's meta file, third of its parts, replaced. */
export function replaceWordFiles(
  meta: Cbor,
  files: readonly (readonly [from: string, to: string, name: string])[],
): Cbor {
  return list(meta).map((part, index) => (index === 2 ? files : part));
}
