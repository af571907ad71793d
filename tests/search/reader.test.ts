/** The archive as the planner asks for it, over a Pagefind that answers from a table: what is asked of it, and how often. */
import { describe, expect, test } from 'vitest';
import type { Side } from '../../src/search/files.ts';
import type { PagefindModule } from '../../src/search/query/read/pagefind.ts';
import { openIndex } from '../../src/search/query/read/reader.ts';
import type { IndexReader } from '../../src/search/query/types.ts';

interface Told {
  readonly pages?: number;
  /** Pages of what is asked, quotes included; a page as text is one that only its metadata hold. */
  readonly found?: Readonly<Record<string, readonly (number | string)[]>>;
  readonly side?: Partial<Side>;
  readonly filters?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly others?: readonly { readonly folder: string; readonly root: string }[];
  readonly words?: readonly string[];
}

async function open({ pages = 4, found = {}, side = {}, filters = {}, others = [], words = [] }: Told) {
  const asked: string[] = [];
  const loaded: string[] = [];
  let failed = 0;
  let broken = false;
  const hit = (page: number | string, score = 1) => ({
    id: `p${page}`,
    score,
    words: typeof page === 'number' ? [1] : [],
    data: async () => ({ url: `/${page}/`, content: '', meta: {}, more: 'not used' }),
  });
  const module: PagefindModule = {
    createInstance: (options) => {
      let exact = options['exactDiacritics'] as boolean | undefined;
      return {
        mergeIndex: async (folder) => asked.push(`merge ${folder}`),
        options: async (changed) => {
          exact = changed['exactDiacritics'] as boolean;
          asked.push(`exact ${exact}`);
        },
        search: async (term, given) => {
          const chosen = Object.entries((given as { filters?: Record<string, string> })?.filters ?? {});
          const key = term ?? chosen.map(([name, value]) => `${name}=${value}`).join('');
          if (key !== '') asked.push(`${exact ? '' : '~'}${key}`);
          if (broken) failed++;
          const results = found[key] ?? (key === '' ? Array.from({ length: pages }, (_, page) => page) : []);
          return {
            results: results
              .map((page, at) => hit(page, 10 - at))
              .toReversed()
              .toReversed(),
          };
        },
        preload: async (term) => loaded.push(term),
        filters: async () => filters,
      };
    },
  };
  const source = {
    module,
    folder: '/pagefind/',
    others,
    failures: () => failed,
    sides: [{ parts: [1, pages - 1], days: ['2023-01-01', ''], common: [], ...side }],
    words: async () => words,
    names: async () => [],
  };
  const reader: IndexReader = await openIndex(source as unknown as Parameters<typeof openIndex>[0]);
  return {
    reader,
    asked,
    loaded,
    breakLoads: () => {
      broken = true;
    },
  };
}

describe('words', () => {
  test('are asked for in quotes, with marks or without, each once, and hits of metadata do not count', async () => {
    const { reader, asked } = await open({ found: { '"lúa ngô"': [2, 0, '3'], '"lua ngo"': [1] } });
    asked.length = 0;
    expect(await reader.find(['lúa', 'ngô'], 'exact')).toEqual([0, 2]);
    expect(await reader.find(['lúa', 'ngô'], 'exact')).toEqual([0, 2]);
    expect(await reader.find(['lúa', 'ngô'], 'folded')).toEqual([1]);
    expect(asked).toEqual(['"lúa ngô"', 'exact false', '~"lua ngo"']);
  });

  test('that are begun are asked for without quotes, those before them in quotes', async () => {
    const { reader } = await open({ found: { ngô: [1, 2, 3], '"lúa"': [0, 1, 2] } });
    expect(await reader.find(['lúa', 'ngô'], 'begun')).toEqual([1, 2]);
    expect(await reader.find(['ngô'], 'begun')).toEqual([1, 2, 3]);
  });

  test('that stand nearly everywhere are left out where two others tell more', async () => {
    const side = { common: ['của'] };
    const found = { '"lúa"': [1, 2], '"ngô"': [2, 3], '"lúa của ngô"': [3], '"của lúa"': [0] };
    const { reader, loaded } = await open({ found, side });
    await reader.load(['lúa', 'của', 'ngô']);
    expect(loaded).toEqual(['"lúa"', '"ngô"']);
    expect(await reader.find(['lúa', 'của', 'ngô'], 'exact')).toEqual([2]);
    expect(await reader.find(['của'], 'exact')).toEqual([0, 1, 2, 3]);
    await reader.load(['lúa', 'của']);
    expect(loaded.slice(2)).toEqual(['"lúa"', '"của"']);
    expect(await reader.find(['của', 'lúa'], 'exact')).toEqual([0]);
  });

  test('side by side as typed: those that stand everywhere are left out of more than five hundred parts only', async () => {
    const found = { '"lúa của ngô"': [3], '"lúa"': [1], '"ngô"': [1] };
    const side = { common: ['của'] };
    expect(await (await open({ pages: 500, found, side })).reader.phrase(['lúa', 'của', 'ngô'])).toEqual([3]);
    expect(await (await open({ pages: 501, found, side })).reader.phrase(['lúa', 'của', 'ngô'])).toEqual([1]);
  });

  test('of typing errors are those of the list that begin so', async () => {
    const { reader } = await open({ words: ['lua', 'ngo', 'luat'] });
    expect(await reader.vocabulary('lu')).toEqual(['lua', 'luat']);
  });
});

describe('the ranking', () => {
  test('gives the best part one, the others their share', async () => {
    const { reader } = await open({ found: { 'lúa ngô': [2, 1] } });
    expect(Array.from(await reader.rank(['lúa', 'ngô'], 'exact'))).toEqual([
      [2, 1],
      [1, 0.9],
    ]);
  });

  test('is not asked for where the words stand in more than two thousand places', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, page) => page);
    const ranked = async (count: number) => {
      const { reader } = await open({ pages: 2001, found: { '"lúa"': many(count), lúa: [2] } });
      return (await reader.rank(['lúa'], 'exact')).size;
    };
    expect([await ranked(2000), await ranked(2001)]).toEqual([1, 0]);
  });
});

describe('documents', () => {
  test('are those of the parts in their order; without a date they stand before the others', async () => {
    const { reader } = await open({});
    expect([0, 1, 3].map(reader.documentOf)).toEqual([0, 1, 1]);
    expect((await reader.narrowing()).byDate).toEqual([1, 0]);
    const same = await open({ side: { days: ['2023-01-01', '2023-01-01'] } });
    expect((await same.reader.narrowing()).byDate).toEqual([0, 1]);
  });

  test('a fragment has its address, text and facts', async () => {
    const { reader } = await open({});
    expect(await reader.fragment(2)).toEqual({ url: '/2/', content: '', meta: {} });
    await expect(reader.fragment(9)).rejects.toThrow('could not be loaded');
  });

  test('an index that does not go with its list is refused; one of nothing is empty', async () => {
    await expect(open({ side: { parts: [1] } })).rejects.toThrow('do not belong together');
    const { reader, asked } = await open({ pages: 0, side: { parts: [], days: [] } });
    expect([reader.pages, await reader.find(['lúa'], 'exact'), asked]).toEqual([0, [], []]);
  });

  test('filters are the parts of each value', async () => {
    const { reader } = await open({ filters: { nam: { 2023: 2 } }, found: { 'nam=2023': [3, 1] } });
    expect((await reader.narrowing()).filters).toEqual({ nam: [{ value: '2023', pages: [1, 3] }] });
  });
});

describe('loads that fail', () => {
  test('reject, and are tried again', async () => {
    const told = await open({ found: { '"lúa"': [1] } });
    told.breakLoads();
    await expect(told.reader.find(['lúa'], 'exact')).rejects.toThrow('could not be loaded');
    await expect(told.reader.find(['lúa'], 'exact')).rejects.toThrow('could not be loaded');
    expect(told.asked.filter((one) => one === '"lúa"')).toHaveLength(2);
  });
});

test('with other sites there is one Pagefind with marks and one without, each of all sites', async () => {
  const others = [{ folder: 'https://a.vn/pagefind/', root: 'https://a.vn/' }];
  const { reader, asked } = await open({ others, found: { '"lúa"': [1], '"lua"': [2] } });
  expect(await reader.find(['lúa'], 'exact')).toEqual([1]);
  expect(await reader.find(['lúa'], 'folded')).toEqual([2]);
  expect(await reader.find(['ngô'], 'folded')).toEqual([]);
  expect(asked.filter((one) => one.startsWith('merge'))).toEqual([
    'merge https://a.vn/pagefind/',
    'merge https://a.vn/pagefind/',
  ]);
});
