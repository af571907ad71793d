/** Which parts of an archive are looked at, as far as the index tells, and what is said of a place that is only near. */
import { describe, expect, test } from 'vitest';
import { type Choice, NO_CHOICE } from '../../src/search/filters.ts';
import { writePlace } from '../../src/search/places.ts';
import type { Query } from '../../src/search/query/plan/query.ts';
import { parseQuery } from '../../src/search/query/plan/query.ts';
import { readQuestion } from '../../src/search/query/plan/question.ts';
import { readAbbreviations } from '../../src/search/query/plan/respelling.ts';
import { partly, together } from '../../src/search/query/rank/parts/candidates.ts';
import { allowedPages, countDocuments } from '../../src/search/query/rank/parts/choice.ts';
import { linkPages } from '../../src/search/query/rank/parts/group-pages.ts';
import { loadWords } from '../../src/search/query/rank/parts/loading.ts';
import { inAll, inAny } from '../../src/search/query/read/page-sets.ts';
import { readPart } from '../../src/search/query/read/part-text.ts';
import { readPartWords } from '../../src/search/query/read/part-words.ts';
import { within } from '../../src/search/query/read/span.ts';
import type { IndexReader } from '../../src/search/query/types.ts';
import { toIndexText } from '../../src/search/transform.ts';

interface Archive {
  readonly pages?: number;
  /** Parts by the words that stand there side by side. */
  readonly found: Readonly<Record<string, readonly number[]>>;
  readonly ranks?: ReadonlyMap<number, number>;
  readonly filters?: Readonly<Record<string, readonly { value: string; pages: readonly number[] }[]>>;
}

function readerOf({ pages = 100, found, ranks = new Map(), filters = {} }: Archive) {
  const asked: string[] = [];
  const loaded: string[][] = [];
  const find = async (words: readonly string[]) => {
    asked.push(words.join(' '));
    return found[words.join(' ')] ?? [];
  };
  // Of the reader what is asked here.
  const reader = {
    pages,
    load: async (words) => {
      loaded.push([...words]);
    },
    find,
    phrase: find,
    rank: async () => ranks,
    vocabulary: async () => [],
    otherNames: async () => [],
    fragment: async () => ({ url: '', content: '', meta: {} }),
    documentOf: (page) => Math.floor(page / 2),
    narrowing: async () => ({ filters, byDate: [] }),
  } as Partial<IndexReader> as IndexReader;
  return { reader, asked, loaded };
}

const ask = (query: string) => readQuestion(parseQuery(query));
const to = (count: number) => Array.from({ length: count }, (_, page) => page);
const scores = (candidates: { pages: readonly { page: number; score: number }[] }) =>
  candidates.pages.map(({ page, score }) => [page, Math.round(score * 100) / 100]);

describe('parts that hold the whole topic', () => {
  test('are those of all its terms; ten are all looked at, of more the phrase goes first', async () => {
    const ten = readerOf({ found: { lúa: to(12), ngô: to(10), 'lúa ngô': [3] } });
    expect(scores(await together(ten.reader, ask('lúa ngô'), 'exact'))).toEqual(
      to(10).map((page) => [page, 0]),
    );
    const { reader } = readerOf({ found: { lúa: to(12), ngô: to(11), 'lúa ngô': [3] } });
    expect(scores(await together(reader, ask('lúa ngô'), 'exact'))).toEqual(
      to(11).map((page) => [page, page === 3 ? 72 : 0]),
    );
  });

  test('a part of the phrase counts by its pairs, only the whole of it twice', async () => {
    const { reader } = readerOf({
      found: { lúa: to(11), ngô: to(11), sắn: to(11), 'lúa ngô': [1, 2], 'ngô sắn': [2] },
    });
    const found = scores(await together(reader, ask('lúa ngô sắn'), 'exact'));
    expect(found.slice(0, 4)).toEqual([
      [0, 0],
      // Three words have two pairs: one of them may be missing for a dash.
      [1, 18 + 60],
      [2, 72 + 60],
      [3, 0],
    ]);
  });

  test('word for word sixty, twenty where each of its words stands the most often', async () => {
    const { reader } = readerOf({
      found: { lúa: to(11), ngô: to(11), sắn: to(11), 'lúa ngô sắn': [4] },
      ranks: new Map([[5, 0.5]]),
    });
    const found = scores(await together(reader, ask('lúa ngô sắn'), 'exact'));
    expect([found[4], found[5]]).toEqual([
      [4, 60],
      [5, 10],
    ]);
  });

  test('word for word with a dash somewhere: all pairs but one', async () => {
    const found = { lúa: to(11), ngô: to(11), sắn: to(11), khoai: to(11) };
    const pairs = { 'lúa ngô': [1, 2], 'ngô sắn': [2, 3], 'sắn khoai': [2, 1] };
    const { reader } = readerOf({ found: { ...found, ...pairs } });
    const result = scores(await together(reader, ask('lúa ngô sắn khoai'), 'exact'));
    expect(result[1]?.[1]).toBe(24 + 60);
    expect(result[2]?.[1]).toBe(72 + 60);
    expect(result[3]?.[1]).toBe(12);
  });

  test('a question is asked in words of one’s own: word for word counts where hardly more than a name is asked for', async () => {
    const found = { lúa: to(11), 'kết quả trồng lúa': [1], trồng: to(11), rẫy: to(11) };
    const named = await together(readerOf({ found }).reader, ask('kết quả trồng lúa'), 'exact');
    expect(scores(named)[1]).toEqual([1, 60]);
    const more = { ...found, 'kết quả trồng lúa rẫy': [1] };
    const asked = await together(readerOf({ found: more }).reader, ask('kết quả trồng lúa rẫy'), 'exact');
    expect(scores(asked)[1]).toEqual([1, 0]);
  });

  test('of the time asked for: thirty, without a date fifteen', async () => {
    const { reader } = readerOf({
      found: { lúa: to(11) },
      filters: {
        nam: [
          { value: '2023', pages: [0] },
          { value: '2021', pages: [1] },
          { value: '2020', pages: [2] },
        ],
      },
    });
    const of = async (query: string) => scores(await together(reader, ask(query), 'exact')).slice(0, 4);
    const base = (await of('lúa'))[3]?.[1] as number;
    expect((await of('lúa năm 2023')).map(([, score]) => (score as number) - base)).toEqual([30, 0, 0, 15]);
    expect((await of('lúa giai đoạn 2021 - 2023')).map(([, score]) => (score as number) - base)).toEqual([
      30, 30, 0, 15,
    ]);
  });

  test('words for a kind of section stand in headings and need not be there', async () => {
    const { reader } = readerOf({ found: { lúa: [2] } });
    const found = await together(reader, ask('hạn chế lúa'), 'exact');
    expect([found.needed, found.pages.map(({ page }) => page)]).toEqual([[false, false, true], [2]]);
    const only = await together(
      readerOf({ found: { hạn: [1], chế: [1, 2] } }).reader,
      ask('hạn chế'),
      'exact',
    );
    expect([only.needed, only.pages.map(({ page }) => page)]).toEqual([[true, true], [1]]);
  });

  test('terms weigh more the rarer they are, those that stand nowhere as the others do', async () => {
    const { reader } = readerOf({ found: { lúa: to(100), ngô: to(1) } });
    const { weights, nowhere } = await together(reader, ask('lúa ngô sắn'), 'exact');
    const [lua = 0, ngo = 0, san = 0] = weights;
    expect([lua, ngo]).toEqual([Math.log(2), Math.log(101)]);
    expect(san).toBe((lua + ngo) / 2);
    expect(nowhere).toEqual([false, false, true]);
    expect((await together(readerOf({ found: {} }).reader, ask('lúa ngô'), 'exact')).weights).toEqual([1, 1]);
  });

  test('plain words are known as neighbours where they are anywhere, those of a question where that is no chance', async () => {
    const found = { lúa: [0], ngô: [0], 'lúa ngô': [0] };
    expect((await together(readerOf({ found }).reader, ask('lúa ngô'), 'exact')).known).toEqual([true]);
    expect((await together(readerOf({ found }).reader, ask('ngô lúa'), 'exact')).known).toEqual([false]);
    const seldom = { lúa: to(20), ngô: to(30), 'lúa ngô': [0, 1] };
    expect(
      (await together(readerOf({ found: seldom }).reader, ask('kết quả lúa ngô'), 'exact')).known,
    ).toEqual([true]);
    const once = { ...seldom, 'lúa ngô': [0] };
    expect((await together(readerOf({ found: once }).reader, ask('kết quả lúa ngô'), 'exact')).known).toEqual(
      [false],
    );
    expect((await together(readerOf({ found: once }).reader, ask('lúa ngô'), 'exact')).known).toEqual([true]);
  });
});

describe('parts that hold most of the topic', () => {
  test('hold half of its weight, each number, and count by their share', async () => {
    const { reader } = readerOf({ found: { lúa: [1, 2], ngô: [2, 3] } });
    expect(scores(await partly(reader, ask('lúa ngô'), 'exact'))).toEqual([
      [1, 50],
      [2, 100],
      [3, 50],
    ]);
    const rare = readerOf({ found: { lúa: to(60), ngô: [70] } });
    expect(scores(await partly(rare.reader, ask('lúa ngô'), 'exact')).map(([page]) => page)).toEqual([70]);
    const figure = readerOf({ found: { lúa: [1, 2], '36': [2, 3] } });
    const found = await partly(figure.reader, ask('lúa 36'), 'exact');
    expect([scores(found).map(([page]) => page), found.needed]).toEqual([
      [2, 3],
      [false, true],
    ]);
  });

  test('more than ten of them go by their phrases too', async () => {
    const eleven = readerOf({ found: { lúa: to(11), ngô: to(11), 'lúa ngô': [3] } });
    expect(scores(await partly(eleven.reader, ask('lúa ngô'), 'exact'))[3]).toEqual([3, 172]);
    const ten = readerOf({ found: { lúa: to(10), ngô: to(10), 'lúa ngô': [3] } });
    expect(scores(await partly(ten.reader, ask('lúa ngô'), 'exact'))[3]).toEqual([3, 100]);
  });
});

describe('what is asked of the index', () => {
  test('pairs of neighbours by the end of one and the beginning of the other, twelve spellings at the most', async () => {
    const abbreviations = readAbbreviations([{ abbreviation: 'ATTP', expansion: 'an toàn thực phẩm' }]);
    const { reader, asked } = readerOf({ found: { 'sinh an': [1], 'sinh attp': [2] } });
    const { groups } = parseQuery('vệ sinh ATTP', abbreviations);
    expect(await linkPages(reader, groups.slice(1), false)).toEqual([[1, 2]]);
    expect(asked.toSorted()).toEqual(['sinh an', 'sinh attp']);
    const many = (word: string) => ({
      text: word,
      figure: false,
      alternatives: to(4).map((at) => ({ words: [`${word}${at}`], doubtful: false })),
    });
    const other = readerOf({ found: {} });
    await linkPages(other.reader, [many('a'), many('b')], false);
    expect(other.asked).toHaveLength(12);
  });

  test('all words that are sure to be looked up are loaded in one go, each once', async () => {
    const { reader, loaded } = readerOf({ found: {} });
    await loadWords(reader, ask('kết quả lúa giair lúa -ngô'));
    expect(loaded).toEqual([['lúa', 'giair', 'ngô']]);
  });
});

describe('filters', () => {
  const filters = {
    loai: [
      { value: 'Báo cáo', pages: [0, 1, 2] },
      { value: 'Kế hoạch', pages: [4, 5] },
    ],
    nam: [{ value: '2023', pages: [1, 4] }],
    'chu-thich': [{ value: '1', pages: [2, 4] }],
  };
  const allowed = async (choice: Partial<Choice>) => {
    const pages = await allowedPages(readerOf({ found: {}, filters }).reader, { ...NO_CHOICE, ...choice });
    return pages && Array.from(pages);
  };

  test('leave what has one value of each; none leaves all', async () => {
    expect(await allowed({})).toBeUndefined();
    expect(await allowed({ filters: { loai: [] } })).toBeUndefined();
    expect(await allowed({ filters: { loai: ['Báo cáo'] } })).toEqual([0, 1, 2]);
    expect(await allowed({ filters: { loai: ['Báo cáo', 'Kế hoạch'], nam: ['2023'] } })).toEqual([1, 4]);
    expect(await allowed({ filters: { loai: ['Báo cáo'], nam: ['2023'] } })).toEqual([1]);
    expect(await allowed({ notesOnly: true })).toEqual([2, 4]);
    expect(await allowed({ filters: { khac: ['x'] } })).toEqual([]);
  });

  test('count documents, whatever value of the same filter is chosen', async () => {
    const { reader } = readerOf({ found: {}, filters });
    const choice = { ...NO_CHOICE, filters: { loai: ['Báo cáo'], nam: ['2023'] } };
    expect(Array.from(await countDocuments(reader, choice, 'loai', [0, 1, 4, 5]))).toEqual([
      ['Báo cáo', 1],
      ['Kế hoạch', 1],
    ]);
    expect(Array.from(await countDocuments(reader, NO_CHOICE, 'loai', [0, 1, 2, 5]))).toEqual([
      ['Báo cáo', 2],
      ['Kế hoạch', 1],
    ]);
  });
});

describe('lists of parts', () => {
  test('of all and of any', () => {
    expect(inAll([])).toEqual([]);
    expect(
      inAll([
        [1, 2, 3],
        [2, 3],
        [3, 4],
      ]),
    ).toEqual([3]);
    expect(inAny([])).toEqual([]);
    expect(
      inAny([
        [3, 12],
        [1, 3],
      ]),
    ).toEqual([1, 3, 12]);
  });

  test('a span lies in a range whose end is behind its last word', () => {
    const spans = [1, 2, 4, 5].map((start) => ({ start, end: start, unlike: 0 }));
    expect(within(spans, { start: 2, end: 5 }).map(({ start }) => start)).toEqual([2, 4]);
    expect(within([{ start: 3, end: 5, unlike: 0 }], { start: 2, end: 5 })).toEqual([]);
  });
});

describe('a part that is loaded', () => {
  const content = [
    writePlace({ kind: 'h', id: 'a', title: '', label: '' }),
    toIndexText('Một'),
    writePlace({ kind: 't', id: '', title: '', label: 'Cây\tNăm' }),
    writePlace({ kind: 'r', id: '', title: '', label: '1\t0' }),
    toIndexText('12 · lúa'),
    writePlace({ kind: 'n', id: 'b', title: 'Một', label: 'Chú thích 1' }),
    toIndexText('Lúa hòa hoà'),
  ].join(' ');

  test('has its sections with their blocks, rows with the names of their columns', () => {
    const { sections } = readPart(content);
    expect(sections.map(({ place, title, start, end }) => [place.id, title, start, end])).toEqual([
      ['a', 'Một', 1, 7],
      ['b', 'Một', 8, 11],
    ]);
    expect(sections[0]?.blocks.map(({ names }) => names)).toEqual([undefined, ['Năm', 'Cây']]);
  });

  test('has its words by their letters, each spelling with its places', () => {
    const words = readPartWords(content);
    expect(words.spellings('lua').flatMap(({ positions }) => positions)).toEqual([6, 8]);
    expect(words.spellings('hoa').flatMap(({ positions }) => positions)).toEqual([9, 10]);
    expect(words.spellings('ngo')).toEqual([]);
    expect(words.vocabulary('l')).toEqual(['lua']);
  });
});

test('a query that nothing frames and that has no other name is plain', () => {
  const query: Query = parseQuery('lúa ngô');
  expect(readQuestion(query)).toMatchObject({ copied: true, named: false, oneName: false });
});
