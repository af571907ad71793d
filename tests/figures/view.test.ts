import { describe, expect, test } from 'vitest';
import { type FigureLine, pack, unpack } from '../../src/figures/view/pack.ts';
import { optionsOf, select, type WantedRows } from '../../src/figures/view/select.ts';
import { figureWords, listOf, packsFor, soughtIn } from '../../src/figures/view/words.ts';

const line = (text: string, value: number, rest: Partial<FigureLine> = {}): FigureLine => ({
  url: `/tai-lieu/a/#sl-${value}`,
  document: 0,
  section: '1. Kinh tế',
  in: 'body',
  context: `Thu được ${text} trong năm`,
  at: 9,
  lead: '',
  subject: '',
  text,
  value,
  baseValue: value,
  baseUnit: 'tấn',
  unit: 'tấn',
  kind: 'mass',
  period: '',
  from: '2021-01-01',
  to: '2021-06-30',
  measure: 'value',
  doubt: '',
  ...rest,
});
const lines = [
  line('30 tấn', 30),
  line('2,5 tỷ đồng', 2.5, { baseValue: 2.5e9, baseUnit: 'đồng', unit: 'tỷ đồng', kind: 'money' }),
  line('11.728 tấn', 11_728, { context: 'Đã hoà giải và thu 11.728 tấn', in: 'note' }),
];
const wanted = (rest: Partial<WantedRows>): WantedRows => ({
  query: '',
  document: '',
  kind: '',
  unit: '',
  period: '',
  section: '',
  place: '',
  doubted: false,
  order: 'van-ban',
  ...rest,
});
const documents = [{ title: 'Báo cáo A', label: '', url: '/tai-lieu/a/', issuer: '' }];
const chosen = (rest: Partial<WantedRows>): readonly number[] =>
  select(lines, documents, wanted(rest)).indexes;

test('a pack gives back its lines', () => {
  const own = [...lines, line('7 tấn', 7, { context: 'Vụ xuân thu 7 tấn', at: 12, subject: 'Vụ xuân' })];
  const other = line('9 tấn', 9, { context: 'Thu 9,0 tấn', at: 4, subject: 'Lúa: Thu' });
  expect(unpack(pack(documents, [...own, other]))).toEqual([...own, other]);
});

describe('what is asked for is found', () => {
  test.each([
    ['words without marks', { query: 'hoa giai' }, [2]],
    ['words with marks', { query: 'hoà giải' }, [2]],
    ['words with the mark elsewhere', { query: 'hòa giải' }, [2]],
    ['a number in any notation', { query: '11728' }, [2]],
    ['a number as foreigners group it', { query: '11,728' }, [2]],
    ['a value in the base unit', { query: '2.500.000.000' }, [1]],
    ['a unit', { unit: 'tấn' }, [0, 2]],
    ['a kind', { kind: 'money' }, [1]],
    ['a place', { place: 'note' }, [2]],
    ['a document', { document: 'Báo cáo A' }, [0, 1, 2]],
    ['another document', { document: 'Báo cáo B' }, []],
    ['the largest first', { order: 'lon-nhat' }, [1, 2, 0]],
    ['the smallest first', { order: 'nho-nhat' }, [0, 2, 1]],
    ['units together', { order: 'don-vi' }, [1, 2, 0]],
  ] as const)('%s', (_, rest, expected) => {
    expect(chosen(rest)).toEqual(expected);
  });

  test('a year or a period narrows and is no figure to find', () => {
    const years = [
      line('30 tấn', 30, { from: '2020-01-01', to: '2020-12-31' }),
      line('31 tấn', 31),
      line('32 tấn', 32, { from: '2021-04-01', to: '2021-06-30' }),
    ];
    const found = (query: string) => select(years, documents, wanted({ query }));
    expect(found('thu 2020')).toEqual({ indexes: [0], given: '' });
    expect(found('2021').indexes).toEqual([1, 2]);
    expect(found('6 thang dau nam 2021').indexes).toEqual([1, 2]);
    expect(found('thu 6T/2021').indexes).toEqual([1, 2]);
    expect(found('quý II/2021').indexes).toEqual([2]);
    expect(found('thu 2019')).toEqual({ indexes: [0, 1, 2], given: 'time' });
  });

  test('what stands beside the words comes before what only shares the sentence', () => {
    const told = (context: string, text: string, rest: Partial<FigureLine> = {}): FigureLine =>
      line(text, Number.parseFloat(text), { context, at: context.indexOf(text), ...rest });
    const sentence = 'Tổng thu ngân sách đạt 700 tỷ đồng, so với dự toán đạt 54%';
    const rows = [
      told('Bán tài sản nộp ngân sách, góp phần tăng thu, được 5 tỷ đồng', '5 tỷ đồng'),
      told(sentence, '54%', { measure: 'share' }),
      told(sentence, '700 tỷ đồng'),
      told('Thu phạt nộp ngân sách 3 tỷ đồng', '3 tỷ đồng'),
    ];
    const { indexes } = select(rows, documents, wanted({ query: 'thu ngân sách', order: 'phu-hop' }));
    expect(indexes[0]).toBe(2);
  });

  test('what only names the things that are counted behind it comes after the count', () => {
    const context = 'Số thôn có 12 tổ: 30 thôn (thêm 02 thôn); số thôn có từ 8-11 tổ: 09 thôn';
    const rows = ['30 thôn', '8', '09 thôn'].map((text) =>
      line(text, Number.parseFloat(text), { context, at: context.indexOf(text) }),
    );
    const { indexes } = select(rows, documents, wanted({ query: 'số thôn có 12 tổ', order: 'phu-hop' }));
    expect(indexes[0]).toBe(0);
  });

  test('a short form and its words are the same', () => {
    const rows = [line('406 HTX', 406, { context: 'Có 406 HTX', at: 3 })];
    expect(select(rows, documents, wanted({ query: 'hợp tác xã' })).indexes).toEqual([0]);
    expect(select(rows, documents, wanted({ query: 'htx' })).indexes).toEqual([0]);
  });

  test('only what is put in question', () => {
    const rows = [line('30 tấn', 30), line('31 tấn', 31, { doubt: 'ghi 31, tính ra 30' })];
    expect(select(rows, documents, wanted({ doubted: true })).indexes).toEqual([1]);
  });

  test('a number is the figure itself, not a piece of another', () => {
    expect(chosen({ query: '117' })).toEqual([]);
    expect(chosen({ query: '28' })).toEqual([]);
  });
});

test('choices are counted, the most frequent first', () => {
  expect(optionsOf(lines, ({ unit }) => unit)).toEqual([
    { value: 'tấn', count: 2 },
    { value: 'tỷ đồng', count: 1 },
  ]);
});

describe('lists of words name every pack that holds what is asked for', () => {
  const found = figureWords(lines);
  const lists = Map.groupBy(found, listOf);
  const packs = (query: string): readonly ReadonlySet<number>[] =>
    soughtIn(query).map((sought) => {
      const words = sought.words.flatMap((word) => lists.get(listOf(word)) ?? []);
      return packsFor(sought, Object.fromEntries(words.map((word) => [word, [1]])));
    });

  test.each(['hoa giai', 'hoà giải', 'hoà gi', '11728', '11,728', '2.500.000.000', 'kinh te 30'])(
    '%s',
    (query) => {
      expect(packs(query).length).toBeGreaterThan(0);
      expect(packs(query).every((set) => set.has(1))).toBe(true);
    },
  );

  test.each(['hop tac', '117', 'gia hoa xyz'])('and none for what is not there: %s', (query) => {
    expect(packs(query).some((set) => set.size === 0)).toBe(true);
  });
});
