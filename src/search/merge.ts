/**
 * Puts the word lists of several Pagefind runs together. Pagefind needs 2 MB of memory for each document it holds, so
 * that a large archive is indexed a few documents at a time.
 */
import { readCbor, writeCbor } from './cbor.ts';
import { itemsOf, joinPages, writeList } from './cbor-scan.ts';

/** A word as it is written: its folded form, its pages, and for each other spelling the form and its pages. */
export interface WrittenWord {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Words of one run, in order, and the page of the archive that its first page is. */
export interface Shard {
  readonly firstPage: number;
  readonly words: Iterable<WrittenWord>;
}

interface Head {
  readonly firstPage: number;
  readonly words: Iterator<WrittenWord>;
  word: WrittenWord;
}

/** Words of a file of Pagefind: a list in a list. */
export function* wordsIn(file: Uint8Array): Generator<WrittenWord> {
  const [list] = itemsOf(file, 0);
  if (!list) return;
  for (const { start, end } of itemsOf(file, list.start)) {
    const bytes = file.subarray(start, end);
    const [name] = itemsOf(bytes, 0);
    yield { name: name ? String(readCbor(bytes.subarray(name.start, name.end))) : '', bytes };
  }
}

/** Words of all shards in order; the shards stand in the order of their pages. */
export function* mergeWords(shards: readonly Shard[]): Generator<WrittenWord> {
  const heads: Head[] = shards.flatMap(({ firstPage, words: all }) => {
    const words = all[Symbol.iterator]();
    const first = words.next();
    return first.done ? [] : [{ firstPage, words, word: first.value }];
  });
  while (heads.length > 0) {
    const [least = ''] = heads.map(({ word }) => word.name).sort();
    const same = heads.filter(({ word }) => word.name === least);
    yield { name: least, bytes: joinWords(least, same) };
    for (const head of same) {
      const next = head.words.next();
      if (next.done) heads.splice(heads.indexOf(head), 1);
      else head.word = next.value;
    }
  }
}

interface Pages {
  readonly firstPage: number;
  readonly bytes: Uint8Array;
}

function joinWords(name: string, heads: readonly Head[]): Uint8Array {
  const own: Pages[] = [];
  const spellings = new Map<string, Pages[]>();
  for (const { firstPage, word } of heads) {
    const [, pages, others] = itemsOf(word.bytes, 0);
    if (!pages || !others) throw new Error(`unexpected form of the word “${name}” in the index of Pagefind`);
    own.push({ firstPage, bytes: word.bytes.subarray(pages.start, pages.end) });
    for (const other of itemsOf(word.bytes, others.start)) {
      const [form, at] = itemsOf(word.bytes, other.start);
      if (!form || !at) continue;
      const key = String(readCbor(word.bytes.subarray(form.start, form.end)));
      const known = spellings.get(key) ?? [];
      known.push({ firstPage, bytes: word.bytes.subarray(at.start, at.end) });
      spellings.set(key, known);
    }
  }
  const others = Array.from(spellings, ([form, parts]) => writeList(2, [writeCbor(form), joinPages(parts)]));
  return writeList(3, [writeCbor(name), joinPages(own), writeList(others.length, others)]);
}
