/** The planner on an archive in memory: what is found, in which order, where, and what is said of it. No index is built. */
import { describe, expect, test } from 'vitest';
import { knownNames, readNames, TABLES } from '../../src/search/build/other-names.ts';
import { cutDocument } from '../../src/search/build/parts.ts';
import { type Choice, NO_CHOICE } from '../../src/search/filters.ts';
import { beginsWith, canonicalWord, foldWord } from '../../src/search/fold.ts';
import type { Answer } from '../../src/search/query/answer.ts';
import { parseQuery } from '../../src/search/query/plan/query.ts';
import { readQuestion } from '../../src/search/query/plan/question.ts';
import { findGroup } from '../../src/search/query/read/lookup.ts';
import { readPartWords } from '../../src/search/query/read/part-words.ts';
import { likeOf, otherWords, reachOf } from '../../src/search/query/read/spelling.ts';
import { search } from '../../src/search/query/run.ts';
import type { Fragment, IndexReader, Spelling } from '../../src/search/query/types.ts';
import { indexedWord, indexForm, indexWords, toIndexText } from '../../src/search/transform.ts';

interface Written {
  /** `## ` begins a section, `### ` one below it, any other line is a paragraph. */
  readonly text: string;
  readonly title?: string;
  readonly day?: string;
}

function partOf({ text, title = 'Báo cáo' }: Written): string {
  let open = '';
  const blocks = text.split('\n').map((line, at) => {
    const [, signs = '', name = ''] = /^(##+) (.*)$/u.exec(line) ?? [];
    if (signs === '') return { kind: 'text', id: '', text: line } as const;
    if (signs === '##') open = `m-${at}`;
    const id = signs === '##' ? open : `${open}-${at}`;
    return { kind: 'heading', id, text: name, level: signs.length } as const;
  });
  return cutDocument({ title, fields: [] }, blocks)[0]?.content ?? '';
}

/** An archive of documents of one part each, read as the contract of the reader says. */
function readerOf(documents: readonly Written[]): IndexReader {
  const fragments = documents.map(
    ({ title = 'Báo cáo', day = '', ...rest }, page): Fragment => ({
      url: `/${page}/#0`,
      content: partOf({ title, ...rest }),
      meta: { title, label: '', date: day },
    }),
  );
  const texts = fragments.map(({ content }) => indexWords(content).map(indexedWord));
  const same = (own: string, asked: string, spelling: Spelling, last: boolean): boolean => {
    const form = indexForm(asked);
    if (/\d/u.test(asked)) return own === form;
    if (spelling === 'folded') return foldWord(own) === foldWord(form);
    if (spelling === 'begun' && last && beginsWith(canonicalWord(own), asked)) return true;
    return canonicalWord(own) === canonicalWord(form);
  };
  const find = async (words: readonly string[], spelling: Spelling): Promise<readonly number[]> =>
    texts.flatMap((text, page) =>
      text.some((_, at) =>
        words.every((word, index) =>
          same(text[at + index] ?? '', word, spelling, index === words.length - 1),
        ),
      )
        ? [page]
        : [],
    );
  return {
    pages: documents.length,
    load: async () => undefined,
    find,
    phrase: (words) => find(words, 'exact'),
    rank: async () => new Map(),
    vocabulary: async (beginning) =>
      [...new Set(texts.flat().map(foldWord))].filter((word) => word.startsWith(beginning)).toSorted(),
    otherNames: async () => findNames(texts),
    fragment: async (page) => fragments[page] as Fragment,
    documentOf: (page) => page,
    narrowing: async () => ({
      filters: {},
      byDate: documents
        .map((_, page) => page)
        .toSorted((a, b) => ((documents[a]?.day ?? '') < (documents[b]?.day ?? '') ? -1 : 1) || a - b),
    }),
  };
}

/** Read once: it takes longer than all else that a search does here. */
const NAMES = readNames(TABLES);
const FORMS = new Map(
  NAMES.flatMap(([, names, kin]) => [...names, ...kin]).map((name) => [
    name,
    ` ${name.split(' ').map(indexForm).join(' ')} `,
  ]),
);

function findNames(texts: readonly (readonly string[])[]) {
  const whole = texts.map((words) => ` ${words.join(' ')} `);
  const found = Array.from(FORMS, ([name, form]) => (whole.some((text) => text.includes(form)) ? name : ''));
  return knownNames(new Set(found), NAMES);
}

const written = (one: string | Written): Written => (typeof one === 'string' ? { text: one } : one);

async function asked(
  query: string,
  documents: readonly (string | Written)[],
  choice: Choice = NO_CHOICE,
): Promise<Answer> {
  let answer = await search(readerOf(documents.map(written)), parseQuery(query), choice);
  while (answer.more) answer = await answer.more();
  return answer;
}

/** Documents in the order of the results. */
const order = async (query: string, documents: readonly (string | Written)[], choice?: Choice) =>
  (await asked(query, documents, choice)).results.map(({ url }) => Number(/^\/(\d+)\//u.exec(url)?.[1]));

const at = (text: string, day: string, title = 'Báo cáo'): Written => ({ text, day, title });
const far = (count: number) => Array.from({ length: count }, () => 'khác').join(' ');

describe('of two places the better comes first', () => {
  test.each<readonly [why: string, query: string, better: string | Written, worse: string | Written]>([
    ['the words side by side', 'hòa giải viên', 'hòa giải viên giỏi', 'viên chức hòa giải giỏi'],
    ['the words in their order', 'giải ngân vốn', 'giải ngân vốn tốt', 'vốn giải ngân tốt'],
    [
      'the words nearer to each other',
      'trồng rừng sản xuất',
      'trồng rừng để sản xuất tốt',
      `trồng rừng ${far(12)} sản xuất tốt`,
    ],
    ['all in one sentence', 'tủ sách pháp luật', 'có tủ sách pháp luật.', 'có tủ sách. Dạy pháp luật.'],
    [
      'under a heading that names it',
      'cháy rừng',
      '## Cháy rừng\ncháy rừng nhiều',
      '## Mục\ncháy rừng nhiều',
    ],
    ['a quantity where one is asked for', 'bao nhiêu vụ cháy', 'xảy ra 36 vụ cháy', 'xảy ra nhiều vụ cháy'],
    [
      'the quantity beside what is counted',
      'bao nhiêu vụ cháy rừng',
      `có 36 vụ cháy rừng ${far(10)}`,
      `cháy rừng ${far(10)} có 36 người`,
    ],
    ['a share where a share is asked for', 'tỷ lệ hộ nghèo', 'hộ nghèo còn 12,5%', 'hộ nghèo còn 12 hộ'],
    ['a figure, though none is asked for', 'đàn lợn', 'đàn lợn có 290.015 con', 'đàn lợn được chăm sóc'],
    [
      'the year asked for',
      'đàn lợn năm 2023',
      at('đàn lợn có 15 con', '2023', 'Báo cáo năm 2023'),
      at('đàn lợn có 15 con', '2021', 'Báo cáo năm 2021'),
    ],
    [
      'results before plans',
      'kết quả trồng rừng',
      '## Kết quả\ntrồng rừng 12 ha',
      '## Nhiệm vụ\ntrồng rừng 12 ha',
    ],
    [
      'limits where limits are asked for',
      'hạn chế trong trồng rừng',
      '## Hạn chế\ntrồng rừng chậm',
      '## Kết quả\ntrồng rừng chậm',
    ],
    [
      'the cause where a cause is asked for',
      'vì sao giải ngân chậm',
      'giải ngân chậm do thiếu vốn',
      'giải ngân chậm ở các xã',
    ],
    ['the province before the country', 'trồng rừng', 'tỉnh trồng rừng tốt', 'cả nước trồng rừng tốt'],
    ['a quantity before a number of a paper', '414', 'có 414 người', 'Kế hoạch số 414/KH-UBND'],
    [
      'a section that comes back to it',
      'hòa giải viên',
      'Có hòa giải viên. Bầu hòa giải viên. Dạy hòa giải viên.',
      'Có hòa giải viên. Bầu trưởng thôn. Dạy học sinh.',
    ],
  ])('%s: %s', async (_, query, better, worse) => {
    const one = await order(query, [better, worse]);
    const other = await order(query, [worse, better]);
    expect([one[0], other[0]]).toEqual([0, 1]);
  });

  test('what is equal stays in the order of the archive', async () => {
    expect(await order('trồng rừng', ['trồng rừng tốt', 'trồng rừng tốt', 'trồng rừng tốt'])).toEqual([
      0, 1, 2,
    ]);
  });

  test('the newest first where that is chosen', async () => {
    const documents = [
      at('trồng rừng', '2022-01-01'),
      at('trồng rừng', '2024-01-01'),
      at('trồng rừng 12 ha', '2023-01-01'),
    ];
    expect(await order('trồng rừng', documents, { ...NO_CHOICE, newestFirst: true })).toEqual([1, 2, 0]);
  });
});

describe('what is found, and what is only near', () => {
  test.each<readonly [query: string, documents: readonly string[], found: readonly number[], near: boolean]>([
    ['hòa giải', ['hòa giải', 'hòa tan', 'giải ngân'], [0], false],
    ['hoa giai', ['hòa giải', 'hoa giai', 'hóa giải'], [0, 1, 2], false],
    ['trường hợp khẩn', ['trường họp khẩn'], [0], true],
    ['11.728', ['được 11.728 buổi', 'được 11728 buổi', 'được 1.728 buổi'], [0, 1], false],
    ['11.729', ['được 11.728 buổi'], [], true],
    ['hòa giải -viên', ['hòa giải viên', 'hòa giải'], [1], false],
    ['đàn heo', ['đàn lợn có 15 con'], [0], false],
    ['bạn đọ', ['bạn đọc', 'bạn đo'], [0], false],
    ['', ['hòa giải'], [], true],
  ])('%s in %j: %j', async (query, documents, found, near) => {
    const answer = await asked(query, documents);
    expect(answer.results.map(({ url }) => Number(url.split('/')[1])).toSorted()).toEqual(found);
    expect(answer.nearest).toBe(near);
  });

  test.each<readonly [query: string, text: string, near: string | undefined]>([
    ['bao nhiêu vụ cháy rừng', 'xảy ra nhiều vụ cháy rừng', 'chỗ này không nêu con số'],
    ['trồng rừng sản xuất', 'trồng rừng', undefined],
    ['trường hợp khẩn', 'trường họp khẩn', 'khác dấu hoặc khác chữ so với từ đã gõ'],
    ['hòa giải', 'hòa giải', undefined],
  ])('%s of “%s”: %s', async (query, text, near) => {
    const { results } = await asked(query, [text]);
    if (near) expect(results[0]?.near).toBe(near);
    else expect(results.every((one) => one.near === undefined || one.near.startsWith('thiếu'))).toBe(true);
  });

  test('of another time than asked for is said to be', async () => {
    const { results, nearest } = await asked('đàn lợn năm 2023', [
      at('đàn lợn có 15 con', '2021', 'Báo cáo năm 2021'),
    ]);
    expect([nearest, results[0]?.near]).toEqual([true, 'không phải số liệu của “năm 2023”']);
  });

  test('two times stand side by side, each with its own', async () => {
    const documents = [2021, 2022, 2023].map((year) =>
      at(`đàn lợn có ${year - 2000} con`, `${year}`, `Báo cáo năm ${year}`),
    );
    const { results } = await asked('đàn lợn 2021 và 2023', documents);
    expect(results.slice(0, 2).map(({ url, period }) => [url.slice(0, 3), period])).toEqual([
      ['/0/', '2021'],
      ['/2/', '2023'],
    ]);
  });

  test('another name is told with the one that was typed', async () => {
    expect((await asked('đàn heo', ['đàn lợn'])).results[0]?.instead).toEqual([
      { typed: 'đàn heo', found: 'đàn lợn' },
    ]);
    // A number has none, the words beside it have.
    expect((await asked('đàn heo 15', ['đàn lợn có 15 con'])).results[0]?.instead).toEqual([
      { typed: 'đàn heo', found: 'đàn lợn' },
    ]);
  });

  test('a word that is still being typed is told', async () => {
    expect((await asked('bạn đọ', ['bạn đọc'])).begun).toBe(true);
    expect((await asked('bạn đọc', ['bạn đọc'])).begun).toBeUndefined();
  });
});

describe('where a result leads, and what it shows', () => {
  const text = `## Y tế\n${far(100)}. Có 12 bác sĩ giỏi. ${far(100)}.\n## Giáo dục\nCó 30 giáo viên giỏi.`;
  const first = async (query: string) => (await asked(query, [text])).results[0];
  const excerpt = async (query: string) =>
    (await first(query))?.excerpt.map((one) => (one.marked ? `[${one.text}]` : one.text)).join('');

  test('to its section', async () => {
    expect(await first('giáo viên')).toMatchObject({ url: '/0/#m-2', section: 'Giáo dục' });
    expect(await first('bác sĩ')).toMatchObject({ url: '/0/#m-0', section: 'Y tế' });
  });

  test('all of what is short, with the words marked', async () => {
    expect(await excerpt('giáo viên')).toBe('Có 30 [giáo viên] giỏi.');
  });

  test('of what is long as much as fits, from the beginning of the sentence', async () => {
    const shown = (await excerpt('bác sĩ')) ?? '';
    expect(shown).toContain('Có 12 [bác sĩ] giỏi.');
    expect([shown.startsWith('… '), shown.endsWith('…')]).toEqual([true, true]);
    expect(shown.match(/\p{L}+|\d+/gu)).toHaveLength(72);
  });
});

describe('which words stand for a word', () => {
  const part = readPartWords(toIndexText('hòa hoà hóa hoa giải giai giả 11.728 đường đương duong'));
  const spelt = (word: string, reach: 'exact' | 'begun' | 'near', unmarked = false) =>
    parseQuery(word).groups.flatMap((group) =>
      findGroup(part, group, { reach, unmarked }).map(({ start, unlike }) => [start, unlike]),
    );

  test.each<
    readonly [
      word: string,
      reach: 'exact' | 'begun' | 'near',
      unmarked: boolean,
      found: readonly (readonly number[])[],
    ]
  >([
    [
      'hòa',
      'exact',
      false,
      [
        [0, 0],
        [1, 0],
      ],
    ],
    [
      'hoa',
      'exact',
      true,
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [3, 0],
      ],
    ],
    [
      'hòa',
      'near',
      false,
      [
        [0, 0],
        [1, 0],
        [2, 1],
        [3, 1],
      ],
    ],
    [
      'giả',
      'begun',
      false,
      [
        [4, 0],
        [6, 0],
      ],
    ],
    ['giả', 'exact', false, [[6, 0]]],
    ['11.728', 'near', false, [[7, 0]]],
    ['1.728', 'near', false, []],
    [
      'đường',
      'near',
      false,
      [
        [8, 0],
        [9, 1],
        [10, 1],
      ],
    ],
  ])('%s (%s, typed without marks: %s)', (word, reach, unmarked, found) =>
    expect(spelt(word, reach, unmarked)).toEqual(found),
  );

  test('only the last word may go on, and no number', () => {
    const [word, figure] = parseQuery('hòa 5').groups;
    expect(reachOf(false, 'begun', false).reach).toBe('exact');
    expect(reachOf(true, 'begun', false).reach).toBe('begun');
    expect(reachOf(false, 'near', true)).toEqual({ reach: 'near', unmarked: true });
    expect(word && likeOf(word, { reach: 'near', unmarked: false }, false).reach).toBe('near');
    expect(word && likeOf(word, { reach: 'begun', unmarked: false }, false).reach).toBe('exact');
    expect(figure && likeOf(figure, { reach: 'near', unmarked: false }, true).reach).toBe('exact');
  });

  test.each([
    ['truong', ['truon', 'truonh', 'truongs', 'truongan', 'trung']],
    ['cho', []],
    ['2023', []],
  ])('%s may be meant by %j', async (word, others) => {
    const known = ['truong', 'truon', 'truonh', 'truongs', 'truongan', 'tru', 'trung', 'chon', '2024'];
    expect(await otherWords(async (begin) => known.filter((one) => one.startsWith(begin)), word)).toEqual(
      others,
    );
  });
});

const read = (query: string) => readQuestion(parseQuery(query));
const nearOf = async (query: string, ...documents: Parameters<typeof asked>[1]) =>
  (await asked(query, documents)).results[0]?.near;

describe('why a place is only near', () => {
  test('a word of two syllables is missing, or a good part of the topic', async () => {
    expect(await nearOf('kết quả lúa ngô sắn khoai robot', 'lúa ngô sắn khoai')).toBe('thiếu “robot”');
    expect(await nearOf('lúa robot', 'lúa tốt', 'robot tốt')).toBe('thiếu “robot”');
  });

  test('figures are told as they are typed', async () => {
    expect(await nearOf('lúa robot 1.250,5', 'lúa 1.250,5 tấn')).toBe('thiếu “robot”');
    expect((await asked('lúa 1.250,5', ['lúa tốt'])).results).toEqual([]);
  });

  test('the words stand apart in the section, where a question is asked', async () => {
    const apart = `robot tốt.\n${far(8)}\n${far(8)} lúa.\n${far(8)} ngô.`;
    expect(await nearOf('kết quả robot lúa ngô sắn', `${apart} sắn.`)).toMatch(/^thiếu|^các từ đứng rời/u);
  });

  test('word for word nothing is missing', async () => {
    expect(await nearOf('bao nhiêu lúa ngô sắn', 'hỏi bao nhiêu lúa ngô sắn')).toBeUndefined();
  });

  test('it is of another time, unless it names the time asked for', async () => {
    const of = (text: string) => nearOf('đàn lợn năm 2023', at(text, '2021', 'Báo cáo năm 2021'));
    expect(await of('đàn lợn có 15 con')).toBe('không phải số liệu của “năm 2023”');
    expect(await of('năm 2023 đàn lợn có 15 con')).toBeUndefined();
  });
});

describe('a word that is still being typed', () => {
  test('stands right behind the one before it', async () => {
    expect((await asked('bạn đọ', ['bạn đọc sách'])).begun).toBe(true);
    expect((await asked('bạn đọ', ['bạn rất đọc sách'])).begun).toBeUndefined();
    expect((await asked('đọ', ['ngồi đọc sách'])).begun).toBe(true);
  });

  test('is no number', async () => {
    expect((await asked('lúa 12', ['lúa 125'])).results).toEqual([]);
  });
});

describe('parts are loaded as far as they may hold what comes first', () => {
  const counted = async (query: string, documents: readonly string[]) => {
    const reader = readerOf(documents.map((text) => ({ text })));
    const loaded = new Set<number>();
    const answer = await search(
      {
        ...reader,
        fragment: (page) => {
          loaded.add(page);
          return reader.fragment(page);
        },
      },
      parseQuery(query),
      NO_CHOICE,
    );
    return { loaded: loaded.size, more: answer.more !== undefined, results: answer.results.length };
  };
  const many = (count: number, text = 'lúa ngô') => Array.from({ length: count }, () => text);

  test('ten at the most, the others when more is asked for', async () => {
    expect(await counted('lúa ngô', many(10))).toEqual({ loaded: 10, more: false, results: 10 });
    expect(await counted('lúa ngô', many(11))).toEqual({ loaded: 10, more: true, results: 10 });
    expect(await order('lúa ngô', many(11))).toHaveLength(11);
  });

  test('of few that stand out four, where nothing is asked', async () => {
    const one = ['lúa ngô', ...many(15, `lúa ${far(3)} ngô`)];
    expect((await counted('lúa ngô', one)).loaded).toBe(4);
    expect((await counted('bao nhiêu lúa ngô', one)).loaded).toBe(10);
  });

  test('and further until something is shown', async () => {
    const none = many(10);
    expect(await counted('lúa -ngô', [...none, 'lúa tốt'])).toEqual({ loaded: 11, more: false, results: 1 });
    expect((await counted('lúa -ngô', [...none, 'lúa tốt', 'lúa mới'])).results).toBe(2);
  });

  test('equally good ones stand in the order of the archive, also where the index puts the last first', async () => {
    const reader = readerOf(many(11).map((text) => ({ text })));
    const rank = async () => new Map([[5, 1]]);
    const { results } = await search({ ...reader, rank }, parseQuery('lúa ngô'), NO_CHOICE);
    expect(results.map(({ url }) => url)).toEqual(['/0/', '/1/', '/2/', '/5/']);
  });

  test('and further where the first hold nothing', async () => {
    const none = many(11, 'lúa khác\nngô');
    expect((await counted('"lúa khác ngô"', [...none])).results).toBe(0);
  });
});

describe('what stands beside each other', () => {
  test('what is near never stands beside what is right', async () => {
    expect(await order('bao nhiêu vụ cháy', ['có 36 vụ cháy', 'nhiều vụ cháy'])).toEqual([0]);
    expect(await order('bao nhiêu vụ cháy', ['nhiều vụ cháy'])).toEqual([0]);
  });

  test('but is shown where that holds the words of a question only far apart', async () => {
    const chance = `lúa ${far(40)} ngô ${far(40)} sắn`;
    expect((await order('lúa ngô sắn ra sao', [chance, 'lúa ngô tốt'])).toSorted()).toEqual([0, 1]);
  });

  test('what a heading above makes right only where a question is asked', async () => {
    const documents = ['## Lúa\nkhác\n### Mục\nrobot tốt', '## Mục\nlúa robot tốt'];
    expect(await order('lúa robot', documents)).toEqual([1]);
    expect((await order('kết quả lúa robot', documents)).toSorted()).toEqual([0, 1]);
  });

  test('a part of which nothing is shown does not hold the query', async () => {
    const answer = await asked('bao nhiêu vụ cháy', ['có 36 vụ cháy', 'nhiều vụ cháy', 'vụ khác cháy']);
    expect([answer.pages, answer.holding]).toEqual([[0], [0]]);
  });

  test('filters narrow what is shown, not what holds the query', async () => {
    const documents = [{ text: 'lúa tốt' }, { text: 'lúa mới' }];
    const reader = readerOf(documents);
    const filters = { loai: [{ value: 'a', pages: [1] }] };
    const narrowed = { ...reader, narrowing: async () => ({ filters, byDate: [0, 1] }) };
    const answer = await search(narrowed, parseQuery('lúa'), { ...NO_CHOICE, filters: { loai: ['a'] } });
    expect([answer.pages, answer.holding]).toEqual([[1], [0, 1]]);
  });

  test('only numbers are shown where those are chosen', async () => {
    const choice = { ...NO_CHOICE, figuresOnly: true };
    const answer = await asked('lúa', ['lúa tốt', 'lúa 12 tấn', 'lúa\n12'], choice);
    expect(answer.results.map(({ url }) => url.slice(0, 3))).toEqual(['/1/']);
  });
});

describe('two times', () => {
  const documents = [2021, 2023].map((year) => at(`lợn có ${year - 2000} con`, `${year}`, `Năm ${year}`));

  test('one of which nothing tells: the other, and what is near is left out', async () => {
    const { results, nearest } = await asked('lợn 2021 và 2025', documents);
    expect([results.map(({ period }) => period), nearest]).toEqual([['2021'], false]);
  });

  test('of which nothing tells: all is near', async () => {
    const { results, nearest } = await asked('lợn 2019 và 2020', documents);
    expect([results.map(({ period }) => period), nearest]).toEqual([[undefined, undefined], true]);
  });

  test('stand in the order of the question, and where the newest is wanted in that', async () => {
    const years = async (query: string, newestFirst = false) =>
      (await asked(query, documents, { ...NO_CHOICE, newestFirst })).results.map(({ url }) =>
        url.slice(0, 3),
      );
    expect(await years('lợn 2023 và 2021')).toEqual(['/1/', '/0/']);
    expect(await years('lợn 2021 và 2023')).toEqual(['/0/', '/1/']);
    expect(await years('lợn 2021 và 2023', true)).toEqual(['/1/', '/0/']);
  });
});

describe('a question', () => {
  test('of a few plain words is one name, a word of grammar is a syllable of it', () => {
    expect(read('nhà ở xã hội')).toMatchObject({ oneName: true, frame: [] });
    expect(read('nhà ở xã hội mới').oneName).toBe(false);
    expect(read('lúa ngô sắn').oneName).toBe(false);
    expect(read('ở nhà lá').oneName).toBe(false);
    expect(read('nhà ở').oneName).toBe(false);
    expect(read('nhà ở 12').oneName).toBe(false);
  });

  test('may be copied from a text unless it asks or begins with the name of a section', () => {
    expect(read('lúa ngô sắn khoai tốt').copied).toBe(true);
    expect(read('kết quả lúa').copied).toBe(false);
    expect(read('bao nhiêu lúa').copied).toBe(false);
    expect(read('xã trồng nhiều lúa nhất').copied).toBe(true);
    expect(read('thực hiện trồng lúa ngô mới').copied).toBe(true);
  });

  test.each([
    ['bao nhiêu phần trăm hộ nghèo', 'share'],
    ['tỷ lệ hộ nghèo', 'share'],
    ['bao nhiêu ha rừng', 'area'],
    ['diện tích rừng của cả tỉnh', 'area'],
    ['bao nhiêu tỷ đồng vốn', 'money'],
    ['bao nhiêu con lợn', undefined],
  ])('%s measures %s', (query, measure) => expect(read(query).measure).toBe(measure));

  test.each([
    ['10 năm qua lúa ngô', '10 năm'],
    ['6 tháng lúa ngô', undefined],
    ['lúa ngô năm 2023', undefined],
    ['10 năm qua và 5 năm qua lúa ngô', undefined],
  ])('%s tells of a stretch: %s', (query, stretch) => expect(read(query).stretch).toBe(stretch));

  test('a unit beside the asking word is what is counted, elsewhere it belongs to the topic', () => {
    const topic = (query: string) => read(query).topic.map(({ group }) => group.text);
    expect(topic('bao nhiêu con lợn')).toEqual(['lợn']);
    expect(topic('bao nhiêu tỷ đồng vốn')).toEqual(['vốn']);
    expect(topic('kết quả chăm con lợn')).toContain('con');
  });

  test('a slash or a dash ties a year to what stands before it', () => {
    expect(read('lúa 78/2021/NQ').periods).toEqual([]);
    expect(read('lúa tháng 5/2023').periods).toHaveLength(1);
    expect(read('lúa giai đoạn 2020-2023').periods).toMatchObject([{ from: 2020, to: 2023 }]);
  });
});

describe('a word with a wrong letter', () => {
  const like = async (word: string, ...known: readonly string[]) =>
    otherWords(async (begin) => known.filter((one) => one.startsWith(begin)), word);

  test('has one letter more, less, or another, behind the first two', async () => {
    expect(await like('robot', 'robo', 'robots', 'robit', 'rebot')).toEqual(['robo', 'robots', 'robit']);
    expect(await like('robot', 'robi', 'robbit', 'roto')).toEqual([]);
    expect(await like('lua', 'luat')).toEqual([]);
    expect(await like('luat', 'luats')).toEqual(['luats']);
    expect(await like('luat', 'luatsu')).toEqual([]);
    expect(await like('robot', 'robotics')).toEqual(['robotics']);
    expect(await like('aabbb', 'aabb', 'aabbbb')).toEqual(['aabb', 'aabbbb']);
    expect(await like('aabcbc', 'aabc')).toEqual([]);
  });
});
