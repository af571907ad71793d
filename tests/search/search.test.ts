/** The planner on a real index of the sample documents. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cbor, list, readCbor, writeCbor } from '../../src/search/cbor.ts';
import { itemsOf } from '../../src/search/cbor-scan.ts';
import { NO_CHOICE } from '../../src/search/choice.ts';
import { canonicalWord, foldWord } from '../../src/search/fold.ts';
import { indexedWord, indexWords } from '../../src/search/index-text.ts';
import { mergeWords, wordsIn } from '../../src/search/merge.ts';
import { isPlace } from '../../src/search/places.ts';
import { readPostings, writePostings } from '../../src/search/postings.ts';
import { cutWords } from '../../src/search/recut.ts';
import { samples } from '../laws/corpus.ts';
import { indexFiles, library, openLibrary, openRecords } from './support.ts';

const record = (url: string, content: string) => ({
  url,
  content,
  language: 'vi',
  meta: { title: url },
  filters: {},
  day: '',
});

/** One document of one section for each text. */
async function archive(...texts: readonly string[]) {
  const { cutDocument } = await import('../../src/search/parts.ts');
  const records = texts.map((text, index) => {
    const blocks = [
      { kind: 'heading', id: 'muc-1', text: 'Mục' } as const,
      { kind: 'text', id: '', text } as const,
    ];
    return record(`/${index}/#0`, cutDocument({ attributes: {}, blocks })[0]?.content ?? '');
  });
  return library(await openRecords(records), records);
}

const urls = async (query: string, ...texts: readonly string[]) => {
  const { results } = await (await archive(...texts)).askAll(query);
  return results.map(({ url }) => url.replace('/#muc-1', '').slice(1));
};

describe('what comes first', () => {
  test('the phrase before the words, the words of one paragraph before those far apart', async () => {
    const far = `công ${'x '.repeat(60)} tác`;
    expect(await urls('công tác', 'tác có công', 'công tác', far)).toEqual(['1', '0', '2']);
  });

  test('of equal places the one that states a figure', async () => {
    expect(await urls('đàn lợn', 'chăm sóc đàn lợn', 'đàn lợn có 290.015 con')).toEqual(['1', '0']);
  });

  test('a question for a quantity is answered by a figure', async () => {
    const texts = ['tỷ lệ thành công còn thấp', 'công nhận thành tích, 9 tổ, tỷ lệ 68,4%'];
    expect(await urls('tỷ lệ thành công bao nhiêu', ...texts)).toEqual(['1', '0']);
  });

  test('the spelling of the query before other marks, which are marked as near', async () => {
    const { results, nearest } = await (await archive('trường họp khẩn')).ask('trường hợp khẩn');
    expect([nearest, results[0]?.near]).toEqual([true, 'khác dấu hoặc khác chữ so với từ đã gõ']);
    expect(await urls('trường hợp', 'trường họp', 'trường hợp')).toEqual(['1']);
  });
});

describe('never a neighbour', () => {
  test.each(['11.729', '1172', '11', '728', '1.728'])('%s is not 11.728', async (query) => {
    expect(await urls(query, 'được 11.728 buổi')).toEqual([]);
  });

  test('a number that is there with other words only is no answer to words without it', async () => {
    expect(await urls('buổi 11.729', 'được 11.728 buổi')).toEqual([]);
  });

  test('đ is not d', async () => {
    expect(await urls('con dê', 'con dê', 'con đê', 'con “đê”')).toEqual(['0']);
    expect(await urls('con đê', 'con dê', 'con đê', 'con “đê”')).toEqual(['1', '2']);
  });

  test('marks that were typed count in a word that is still being typed', async () => {
    expect(await urls('bạn đọ', 'bạn đọc', 'bạn đo')).toEqual(['0']);
  });
});

describe('how a thing is written', () => {
  test.each([
    ['hoà giải', 'hòa giải'],
    ['tỉ lệ', 'tỷ lệ'],
    ['doan thanh nien', 'Đoàn Thanh niên'],
    ['1 CT TTg', 'Chỉ thị số 01/CT-TTg'],
    ['chỉ thị 01', 'Chỉ thị số 01/CT-TTg'],
    ['2.500 triệu', 'hỗ trợ 2,5 tỷ đồng'],
    ['2,5 tỉ đồng', 'hỗ trợ 2.500.000.000 đồng'],
    ['11,728', 'được 11.728 buổi/498.539 lượt'],
    ['498539 lượt', 'được 11.728 buổi/498.539 lượt'],
    ['32,9 km', 'dài 32,9km'],
    ['11.542 m3', 'được 11.542m³'],
    ['350 triệu đồng', 'chuyển số tiền 350.000.000đ cho'],
    ['350 trieu dong', 'chuyển số tiền 350.000.000đ cho'],
    ['hoaf giair vieen', 'hòa giải viên'],
    ['thuyr lợi', 'thủy lợi nội đồng'],
    ['"hòa giải" -thanh', 'hòa giải viên'],
  ])('%s finds %s', async (query, text) => expect(await urls(query, text, 'không có gì')).toEqual(['0']));

  test('a word with a minus must not be there', async () => {
    expect(await urls('hòa giải -viên', 'hòa giải viên', 'hòa giải')).toEqual(['1']);
  });
});

test('a section with an excluded word does not make the others near', async () => {
  const { results } = await (await archive('tội phạm ma túy', 'tội nặng', 'tội phạm')).ask(
    'tội phạm -"ma túy"',
  );
  expect(results.map(({ url, near }) => [url, near])).toEqual([['/2/#muc-1', undefined]]);
});

describe('the index itself', async () => {
  const { reader, records, ask } = await openLibrary(samples);

  test('every word is found at its place, and nowhere else', async () => {
    for (let page = 0; page < reader.pages; page++) {
      const { content } = await reader.fragment(page);
      const places = new Map<string, number[]>();
      for (const [at, word] of indexWords(content).entries()) {
        const bare = isPlace(word) ? '' : indexedWord(word);
        if (bare) places.set(bare, [...(places.get(bare) ?? []), at]);
      }
      await reader.load(Array.from(places.keys(), foldWord));
      const wrong = Array.from(places).filter(([word, expected]) => {
        const own = reader
          .spellings(foldWord(word))
          .filter(({ canonical }) => canonical === canonicalWord(word));
        const found = own.flatMap(({ postings }) => postings.get(page) ?? []);
        return !expected.every((at) => found.includes(at));
      });
      expect(wrong).toEqual([]);
    }
  });

  test('the same records give the same bytes', async () => {
    const [one, two] = [await indexFiles(records), await indexFiles(records)];
    expect([...one.keys()]).toEqual([...two.keys()]);
    for (const [name, content] of one)
      expect(Buffer.from(content).equals(Buffer.from(two.get(name) ?? []))).toBe(true);
  });

  test('only notes', async () => {
    const { results } = await ask('số', { ...NO_CHOICE, notesOnly: true });
    expect(results.length).toBeGreaterThan(0);
    for (const { section } of results) expect(section).toContain('Chú thích');
  });
});

describe('word lists', () => {
  const written = (name: string, ...rest: readonly Cbor[]) => ({ name, bytes: writeCbor([name, ...rest]) });

  test('cut finer hold the same words', () => {
    const words = Array.from({ length: 900 }, (_, index) =>
      written(`từ${index}`, [[0, [-25, index, 70_000], []]], []),
    );
    const files = Array.from(cutWords(words));
    expect(files.length).toBeGreaterThan(1);
    expect(files.flatMap(({ bytes }) => Array.from(wordsIn(bytes)))).toEqual(words);
  });

  test('of several runs are one list, with pages counted through', () => {
    const shards = [
      {
        firstPage: 0,
        words: [
          written('a', [[1, [3]]], []),
          written(
            'b',
            [
              [0, [-25, 1, 2]],
              [2, [5, 300, -9, 4]],
            ],
            [['bá', [[1, [2]]]]],
          ),
        ],
      },
      {
        firstPage: 10,
        words: [
          written(
            'b',
            [[4, [7]]],
            [
              ['bá', [[0, [9]]]],
              ['bà', [[6, [1]]]],
            ],
          ),
          written('c', [], []),
        ],
      },
    ];
    const merged = Array.from(mergeWords(shards), ({ name, bytes }) => {
      const spellings = list(list(readCbor(bytes))[1]).map(list);
      return [name, ...spellings.map(([form, at]) => [form, ...readPostings(at as Uint8Array)])];
    });
    expect(merged).toEqual([
      ['a', ['a', [1, [3]]]],
      ['b', ['b', [0, [1, 3]], [2, [4, 5, 305]], [14, [7]]], ['bá', [1, [2]], [10, [9]]], ['bà', [16, [1]]]],
      ['c'],
    ]);
  });

  test('places come back as they were', () => {
    const positions = fc.uniqueArray(fc.nat(), { minLength: 1 }).map((all) => all.sort((a, b) => a - b));
    const pages = fc.uniqueArray(fc.tuple(fc.nat(), positions), { selector: ([page]) => page });
    fc.assert(
      fc.property(pages, (all) => {
        const postings = new Map(all.toSorted(([a], [b]) => a - b));
        expect(readPostings(writePostings(postings))).toEqual(postings);
      }),
    );
  });

  test('numbers of all sizes, bytes and lists of unknown length are read', () => {
    const values = [-25, 0, 23, 24, 255, 256, 65_535, 65_536, 'ữ', Uint8Array.from([1, 255]), []];
    expect(readCbor(writeCbor(values))).toEqual(values);
    const open = Uint8Array.from([0x9f, 0x82, 0x05, 0x80, 0x82, 0x18, 0x20, 0x80, 0xff]);
    expect(readCbor(open)).toEqual([
      [5, []],
      [32, []],
    ]);
    expect(Array.from(itemsOf(open, 0))).toEqual([
      { start: 1, end: 4 },
      { start: 4, end: 8 },
    ]);
  });
});

test('documents indexed in several runs are found as in one', async () => {
  const long = 'công tác '.repeat(120_000);
  const { askAll } = await archive('tủ sách', long, long, 'tủ sách thư viện');
  expect((await askAll('tủ sách')).results.map(({ url }) => url)).toEqual(['/0/#muc-1', '/3/#muc-1']);
});
