/** Law: the index tells of every word and every two words side by side in which parts they stand, and of nothing else. */

import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { close, createIndex } from 'pagefind';
import { describe, expect, test } from 'vitest';
import { type Cbor, list, numbers, readCbor, writeCbor } from '../../src/search/cbor.ts';
import { readContents, writeContents } from '../../src/search/contents.ts';
import { canonicalWord, foldWord } from '../../src/search/fold.ts';
import { indexedWord, indexWords } from '../../src/search/index-text.ts';
import { inAny, inBoth } from '../../src/search/page-sets.ts';
import type { Pair } from '../../src/search/pair-places.ts';
import { isPaired } from '../../src/search/pairs.ts';
import { readPartWords } from '../../src/search/part-words.ts';
import { isPlace } from '../../src/search/places.ts';
import { type Posting, readPostings, writePostings } from '../../src/search/postings.ts';
import { readWordFile, writeWordFiles } from '../../src/search/word-files.ts';
import { samples } from '../laws/corpus.ts';
import { openLibrary } from './support.ts';

/** Words of a part with their positions; an empty one where a block begins. */
const wordsIn = (content: string): readonly string[] =>
  indexWords(content).map((word) => (isPlace(word) ? '' : indexedWord(word)));

describe('the index of the samples', async () => {
  const { reader, records } = await openLibrary(samples);
  const texts = records.map(({ content }) => wordsIn(content));

  test('has each word in the parts that hold it, and no other word', async () => {
    const expected = new Map<string, number[]>();
    for (const [page, words] of texts.entries())
      for (const word of new Set(words.filter(Boolean)))
        expected.set(word, [...(expected.get(word) ?? []), page]);
    await reader.loadFrom(['']);
    const all = reader.vocabulary('').flatMap((folded) => reader.spellings(folded));
    expect(all.length).toBe(expected.size);
    const wrong = Array.from(expected).filter(([word, pages]) => {
      const own = reader.spellings(foldWord(word)).map(({ postings }) => postings.pages.join());
      return !own.includes(pages.join());
    });
    expect(wrong).toEqual([]);
  });

  test('has the words of each part where Pagefind finds them', async () => {
    const wrong: string[] = [];
    try {
      for (const { content, url } of records) {
        const { index } = await createIndex({ forceLanguage: 'vi' });
        await index?.addCustomRecord({ url, content, language: 'vi' });
        const files = (await index?.getFiles())?.files ?? [];
        const found = pagefindWords(files);
        const own = readPartWords(content);
        for (const folded of own.vocabulary('')) {
          const known = new Set(found.get(folded));
          const places = own.spellings(folded).flatMap(({ positions }) => positions);
          if (places.some((at) => !known.has(at))) wrong.push(`${url} ${folded}`);
        }
      }
    } finally {
      await close();
    }
    expect(wrong).toEqual([]);
  });

  test('has all pairs of words in the parts that hold them, and few others', async () => {
    const pairs = texts.flatMap((words, page) =>
      words.slice(1).flatMap((word, at) => {
        const before = words[at] ?? '';
        const paired = word !== '' && before !== '' && isPaired(word) && isPaired(before);
        return paired ? [{ pair: [before, word] as Pair, page }] : [];
      }),
    );
    await reader.pairs.load(pairs.map(({ pair }) => pair));
    const missing = pairs.filter(({ pair, page }) => !reader.pairs.of(pair)?.pages.includes(page));
    expect(missing).toEqual([]);
    const absent = pairs.map(({ pair: [first] }): Pair => [first, 'khôngcótừnày']);
    await reader.pairs.load(absent);
    const found = absent.reduce((sum, pair) => sum + (reader.pairs.of(pair)?.pages.length ?? 0), 0);
    expect(found / absent.length).toBeLessThan(8);
  });
});

/** Positions of each folded word in the word lists of Pagefind for one page, however it is spelt. */
function pagefindWords(files: readonly { path: string; content: Uint8Array }[]) {
  const words = new Map<string, readonly number[]>();
  for (const { path, content } of files) {
    if (!path.endsWith('.pf_index')) continue;
    const plain = new Uint8Array(gunzipSync(content).subarray('pagefind_dcd'.length));
    for (const [name, own, others] of list(list(readCbor(plain))[0]).map(list)) {
      const spellings = [list(own), ...list(others).map((other) => list(list(other)[1]))];
      const positions = spellings.flatMap((pages) => pages.flatMap((page) => positionsOf(list(page)[1])));
      words.set(
        String(name),
        Array.from(new Set(positions)).sort((a, b) => a - b),
      );
    }
  }
  return words;
}

/** Steps from the one before; a negative number is a weight and starts the counting anew. */
function positionsOf(steps: Cbor | undefined): readonly number[] {
  let position = 0;
  return numbers(steps).flatMap((step) => {
    position = step < 0 ? 0 : position + step;
    return step < 0 ? [] : [position];
  });
}

describe('files of the index', () => {
  const postings = fc
    .uniqueArray(fc.tuple(fc.nat(300), fc.nat(40), fc.nat(6)), {
      selector: ([document, part]) => `${document}/${part}`,
    })
    .map((all) =>
      all
        .sort((a, b) => a[0] - b[0] || a[1] - b[1])
        .map(([document, part, mark]): Posting => ({ document, part, mark })),
    );
  const firstPages = Array.from({ length: 301 }, (_, document) => document * 41);

  test('postings come back as they were', () => {
    fc.assert(
      fc.property(fc.array(postings, { maxLength: 5 }), (lists) => {
        const read = readPostings(writePostings(lists), lists.length, firstPages);
        expect(read).toEqual(
          lists.map((all) => ({
            pages: all.map(({ document, part }) => document * 41 + part),
            marks: all.map(({ mark }) => mark),
          })),
        );
      }),
    );
  });

  test('parts in both and in any list', () => {
    const pages = fc.uniqueArray(fc.nat(60)).map((all) => all.sort((a, b) => a - b));
    const toPostings = (own: readonly number[]) => ({ pages: own, marks: own.map(() => 0) });
    fc.assert(
      fc.property(pages, pages, (a, b) => {
        const [one, two] = [toPostings(a), toPostings(b)];
        expect(inBoth(one, two).pages).toEqual(a.filter((page) => b.includes(page)));
        const any = Array.from(new Set([...a, ...b])).sort((x, y) => x - y);
        expect(inAny([one, two])).toEqual(toPostings(any));
      }),
    );
  });

  const spelt = Array.from({ length: 3000 }, (_, index) => {
    const form = `từ${String(index).padStart(4, '0')}`;
    return { folded: foldWord(form), form, postings: [{ document: index % 9, part: 0, mark: 0 }] };
  });

  test('hold all words, each in one', () => {
    const files = Array.from(writeWordFiles(spelt));
    expect(files.length).toBeGreaterThan(3);
    const words = files.flatMap(({ bytes }) => Array.from(readWordFile(readCbor(bytes), firstPages)));
    expect(words.map(([folded]) => folded)).toEqual(spelt.map(({ folded }) => folded));
    expect(words.map(([, [one]]) => one?.canonical)).toEqual(spelt.map(({ form }) => canonicalWord(form)));
  });

  test('change only near a word that changes', () => {
    const before = new Set(Array.from(writeWordFiles(spelt), ({ bytes }) => bytes.join()));
    const [first, ...rest] = spelt;
    const grown = { folded: 'tu0000a', form: 'tu0000a', postings: first?.postings ?? [] };
    const after = Array.from(writeWordFiles([...spelt.slice(0, 1), grown, ...rest]), ({ bytes }) =>
      bytes.join(),
    );
    expect(after.filter((bytes) => !before.has(bytes)).length).toBeLessThanOrEqual(2);
  });

  test('the list of them comes back as it was', () => {
    const contents = {
      documents: [
        { name: '0000000a', parts: 3 },
        { name: 'ffffffff', parts: 1 },
      ],
      words: [
        { from: '0', name: '12345678' },
        { from: 'kế', name: '00abcdef' },
      ],
      pairs: ['01020304', '0a0b0c0d'],
      filters: '89abcdef',
    };
    expect(readContents(readCbor(writeContents(contents)))).toEqual(contents);
  });

  test('numbers of all sizes, bytes and lists of unknown length are read', () => {
    const values = [-25, 0, 23, 24, 255, 256, 65_535, 65_536, 'ữ', Uint8Array.from([1, 255]), []];
    expect(readCbor(writeCbor(values))).toEqual(values);
    const open = Uint8Array.from([0x9f, 0x82, 0x05, 0x80, 0x82, 0x18, 0x20, 0x80, 0xff]);
    expect(readCbor(open)).toEqual([
      [5, []],
      [32, []],
    ]);
  });
});
