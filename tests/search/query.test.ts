import { describe, expect, test } from 'vitest';
import { canonicalWord } from '../../src/search/fold.ts';
import { numberForms, rescaled } from '../../src/search/query/plan/numbers.ts';
import { parseQuery } from '../../src/search/query/plan/query.ts';
import { readAbbreviations } from '../../src/search/query/plan/respelling.ts';
import { composeTelex } from '../../src/search/query/plan/telex.ts';
import { COMMA, POINT } from '../../src/search/transform.ts';

const abbreviations = readAbbreviations([
  { abbreviation: 'BĐBP', expansion: 'Bộ đội Biên phòng' },
  { abbreviation: 'ATTP', expansion: 'an toàn thực phẩm' },
  { abbreviation: 'VSATTP', expansion: 'vệ sinh an toàn thực phẩm' },
]);

const print = (word: string): string => word.replaceAll(POINT, '.').replaceAll(COMMA, ',');
const spellings = (input: string): readonly (readonly string[])[] =>
  parseQuery(input, abbreviations).groups.map(({ alternatives }) =>
    alternatives.filter(({ doubtful }) => !doubtful).map(({ words }) => words.map(print).join(' ')),
  );

describe('a number in any notation', () => {
  test.each([
    ['11728', ['11728', '11.728']],
    ['11.728', ['11.728', '11728']],
    ['11 728', ['11 728', '11728', '11.728']],
    ['68.4%', ['68.4', '68,4']],
    ['19226,82', ['19226,82', '19226.82', '19,226.82', '19.226,82']],
    ['5', ['5', '05']],
  ])('%s', (typed, forms) => expect(spellings(typed)[0]?.toSorted()).toEqual(forms.toSorted()));

  test('thousands grouped with a comma are only perhaps meant', () => {
    expect(numberForms(`11${COMMA}728`)).toEqual({
      same: [`11${COMMA}728`],
      doubtful: [`11${POINT}728`, '11728'],
    });
  });

  test.each(['2,5 tỷ', '2.500 triệu', '2.500.000.000'])('%s in any scale', (typed) => {
    const all = spellings(typed)[0] ?? [];
    for (const form of ['2,5 tỷ', '2.500 triệu', '2.500.000.000']) expect(all).toContain(form);
  });

  test('of seven digits in any scale, of six as it is', () => {
    expect(spellings('1.250.000')[0]).toEqual(expect.arrayContaining(['1,25 triệu', '1.250 nghìn']));
    expect(spellings('1250000')[0]).toContain('1,25 triệu');
    expect(spellings('125.000')[0]?.toSorted()).toEqual(['125.000', '125000']);
    expect(spellings('125 000')[0]?.toSorted()).toEqual(['125 000', '125.000', '125000']);
    expect(spellings('0.000.000')[0]?.filter((form) => form.includes(' '))).toEqual([]);
  });

  test('a scale typed without marks is read too', () => {
    expect(spellings('2.500 trieu')[0]).toContain('2.500.000.000');
  });

  test('no scale that would need many decimals', () => {
    expect(rescaled(`1${POINT}234${POINT}567`, 0)).toEqual([
      ['1ꓸ234ꓹ567', 'nghìn'],
      ['1ꓸ234ꓹ567', 'ngàn'],
    ]);
  });
});

describe('keys that the keyboard did not compose', () => {
  test.each([
    ['hoaf', 'hòa'],
    ['giair', 'giải'],
    ['phuwowng', 'phương'],
    ['ddaats', 'đất'],
    ['ddoongf', 'đồng'],
    ['tuyeen', 'tuyên'],
    ['truowngf', 'trường'],
    ['nguwowif', 'người'],
    ['tuw', 'tư'],
    ['vieejc', 'việc'],
    ['dduowcj', 'được'],
    ['dang', undefined],
    ['sars', undefined],
    ['hòa', undefined],
    ['ocop', undefined],
  ])('%s → %s', (keys, word) =>
    expect(canonicalWord(composeTelex(keys) ?? '')).toBe(canonicalWord(word ?? '')),
  );
});

describe('abbreviations', () => {
  test.each([
    ['BĐBP tỉnh', [['bđbp', 'bộ đội biên phòng'], ['tỉnh']]],
    ['bộ đội biên phòng', [['bộ đội biên phòng', 'bđbp']]],
    ['bo doi bien phong', [['bo doi bien phong', 'bđbp']]],
    ['vệ sinh an toàn thực phẩm', [['vệ sinh an toàn thực phẩm', 'vsattp', 'vệ sinh attp']]],
  ])('%s', (typed, groups) => {
    expect(spellings(typed).map((forms) => forms.toSorted())).toEqual(
      groups.map((forms) => forms.toSorted()),
    );
  });
});

describe('the words of a query', () => {
  test('quotes keep words together, a minus leaves a word out', () => {
    const { groups, excluded } = parseQuery('công tác "hòa giải" -thanh -"tố cáo"');
    expect(groups.map(({ text }) => text)).toEqual(['công', 'tác', 'hòa giải']);
    expect(excluded.map(({ text }) => text)).toEqual(['thanh', 'tố cáo']);
  });

  test('a dash between words is no minus', () => {
    expect(parseQuery('giai đoạn 2020 - 2025, CT-TTg').excluded).toEqual([]);
  });

  test('quotes and punctuation alone ask for nothing', () => {
    expect(parseQuery(' " – ” ').groups).toEqual([]);
  });

  test('typed without marks', () => {
    expect(parseQuery('hoa giai vien').unmarked).toBe(true);
    expect(parseQuery('hoa giải vien').unmarked).toBe(false);
  });
});
