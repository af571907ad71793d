import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentNumbersIn, formatReferenceNumber, numberKey } from '../../src/references/number.ts';

const formatted = (text: string): string[] => documentNumbersIn(text).map(formatReferenceNumber);
const keys = (text: string): string[] => documentNumbersIn(text).map(numberKey);

describe('a number of a document', () => {
  test.each([
    ['of a committee', 'theo số 412/KH-UBND', ['412/KH-UBND']],
    ['with its year', 'số 31/2022/NQ-HĐND và 7/2019/QĐ-TTg', ['31/2022/NQ-HĐND', '7/2019/QĐ-TTg']],
    ['of the Party', 'số 09-CT/TU, 15-CTr/TU', ['09-CT/TU', '15-CTr/TU']],
    ['of the National Assembly', 'Luật số 12/2021/QH14', ['12/2021/QH14']],
    ['with a department', 'số 55/KH-CAT-PC08', ['55/KH-CAT-PC08']],
    ['of two offices', 'số 8/KHPH/STP&MTTQ-HND', ['8/KHPH/STP&MTTQ-HND']],
    ['with a letter', 'số 15a/QĐ-UBND', ['15a/QĐ-UBND']],
    ['that ends in a small letter', 'số 7/UBND-VX-m', ['7/UBND-VX-m']],
    [
      'with blanks of a scan',
      '01 /CT-TTg, 20/ QĐ - TTg, 697 - BC/TU',
      ['01/CT-TTg', '20/QĐ-TTg', '697-BC/TU'],
    ],
    ['over the end of a line', '58/2016/QĐ-\nTTg', ['58/2016/QĐ-TTg']],
    ['with a doubled joint', '01/CT-/TTg', ['01/CT-TTg']],
    ['in capitals', 'CHỈ THỊ SỐ 02/CT-TTG', ['02/CT-TTg']],
  ])('%s', (_, text, expected) => {
    expect(formatted(text)).toEqual(expected);
  });

  test.each([
    ['a fraction', '7/7 huyện, 24/24 giờ'],
    ['a date', 'ngày 22/12/2024, tháng 5/2023'],
    ['figures with units of their own', '11 buổi/500 lượt người'],
    ['a number with a point', 'đạt 1.250/HTX'],
    ['a word with a capital', '10/Hội nghị, 5/Bộ'],
    ['a virus', 'COVID-19, H5N1'],
    ['a clause behind a dash', 'năm 2022 - So sánh'],
    ['a single letter', 'phòng 5/A, tổ 3-B'],
  ])('is not %s', (_, text) => {
    expect(formatted(text)).toEqual([]);
  });
});

test('printings of one number have one key; Trung ương and Tỉnh ủy have two', () => {
  expect(keys('48-CT/TW, 48/CT/TW, 048-CT/TW, 48–CT/TW')).toEqual(Array(4).fill('48-ct-tw'));
  expect(keys('1/CT-TTg, 01/CT-/TTg, 01/CT-TTG')).toEqual(Array(3).fill('1-ct-ttg'));
  expect(keys('7-ĐA/TƯ, 7-ĐA/TU')).toEqual(['7-da-tuw', '7-da-tu']);
});

const SYMBOLS = [
  'KH',
  'QĐ',
  'NQ',
  'CT',
  'CTr',
  'TTr',
  'UBND',
  'HĐND',
  'TTg',
  'CP',
  'TU',
  'TW',
  'BGDĐT',
  'QH15',
  'PC02',
  'SNN&PTNT',
];

test('law: a number that is printed is read back as it was', () => {
  const numbers = fc.record({
    ordinal: fc.integer({ min: 1, max: 99_999 }).map(String),
    year: fc.option(fc.integer({ min: 1990, max: 2040 }).map(String), { nil: undefined }),
    joint: fc.constantFrom('/' as const, '-' as const),
    symbols: fc.array(fc.tuple(fc.constantFrom('-', '/'), fc.constantFrom(...SYMBOLS)), {
      minLength: 1,
      maxLength: 3,
    }),
  });
  fc.assert(
    fc.property(
      numbers,
      fc.constantFrom('', 'số ', 'Kế hoạch số '),
      ({ ordinal, year, joint, symbols }, before) => {
        const number = {
          ordinal,
          ...(year && { year }),
          joint: year ? ('/' as const) : joint,
          symbols: symbols.map(([mark, name], index) => (index === 0 ? name : mark + name)),
        };
        const printed = formatReferenceNumber(number);
        const [found, ...others] = documentNumbersIn(`${before}${printed}, ngày 1/2/2023.`);
        expect(others).toEqual([]);
        expect(found).toEqual({ ...number, start: before.length, end: before.length + printed.length });
      },
    ),
  );
});
