/**
 * Puts the word lists of several Pagefind runs together. Pagefind needs 2 MB of memory for each document it holds, so
 * that a large archive is indexed a few documents at a time.
 */
import { type Cbor, list, numbers, readCbor, writeCbor } from './cbor.ts';
import { itemsOf } from './cbor-scan.ts';
import { writePostings } from './postings.ts';

/** A word as it is written; Pagefind writes its folded form, its pages, and the same for each other spelling. */
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

/** The folded form and, for each spelling, the form and where it stands. */
function joinWords(name: string, heads: readonly Head[]): Uint8Array {
  const spellings = new Map<string, Map<number, readonly number[]>>();
  for (const { firstPage, word } of heads) {
    const [, own = [], others] = list(readCbor(word.bytes));
    for (const [form, pages] of [[name, own], ...list(others).map(list)]) {
      const key = String(form);
      const known = spellings.get(key) ?? new Map<number, readonly number[]>();
      addPages(known, list(pages), firstPage);
      if (known.size > 0) spellings.set(key, known);
    }
  }
  return writeCbor([name, Array.from(spellings, ([form, pages]) => [form, writePostings(pages)])]);
}

/** Pages and positions are written as steps from the one before; a negative number is a weight and starts the counting anew. */
function addPages(known: Map<number, readonly number[]>, pages: readonly Cbor[], firstPage: number): void {
  let page = firstPage;
  for (const [next, steps] of pages.map(list)) {
    page += Number(next);
    const at = new Set<number>();
    let position = 0;
    for (const step of numbers(steps)) {
      position = step < 0 ? 0 : position + step;
      if (step >= 0) at.add(position);
    }
    // A page that has the word in its title only has no positions.
    if (at.size > 0)
      known.set(
        page,
        Array.from(at).sort((a, b) => a - b),
      );
  }
}
