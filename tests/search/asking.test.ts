/** How a query is answered step by step: what is loaded, which way of searching is taken, why a place is only near. */
import { describe, expect, test } from 'vitest';
import { NO_CHOICE } from '../../src/search/filters.ts';
import { parseQuery } from '../../src/search/query/plan/query.ts';
import { readQuestion } from '../../src/search/query/plan/question.ts';
import { otherWords } from '../../src/search/query/read/spelling.ts';
import { search } from '../../src/search/query/run.ts';
import { asked, at, far, order, readerOf } from './in-memory.ts';

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
    const one = ['lúa ngô', ...many(11, `lúa ${far(3)} ngô`)];
    expect((await counted('lúa ngô', one)).loaded).toBe(4);
    expect((await counted('bao nhiêu lúa ngô', one)).loaded).toBe(10);
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
