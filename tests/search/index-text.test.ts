import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArchiveKnowledge, readDocument } from '../../src/document/index.ts';
import { blocksOf } from '../../src/document/walkers/blocks.ts';
import { cutDocument } from '../../src/search/build/parts.ts';
import { canonicalWord, foldedSpellings } from '../../src/search/fold.ts';
import { readPlace, writePlace } from '../../src/search/places.ts';
import { partText, readPart } from '../../src/search/query/read/part-text.ts';
import {
  fromIndexText,
  indexedWord,
  indexForm,
  indexWords,
  toIndexText,
  wordsOf,
} from '../../src/search/transform.ts';
import { recordsOf } from './support.ts';

const ARCHIVE: ArchiveKnowledge = { addressOf: () => undefined, meaningOf: () => 'Ủy ban nhân dân' };

const SYLLABLES = [
  'buổi',
  'hoà',
  'QUÍ',
  'tỉ',
  'm³',
  'Đoàn',
  'thuỷ',
  'UBND',
  'CT',
  'km',
  '“bảo',
  'vệ”',
  '(PCTP)',
  'CoV',
  'người,',
  'm²',
  '–',
  '*',
];
const NUMBERS = ['498.539', '68,4%', '01', '2020', '11.728', '1.000.000', '3,5', '7'];
const GLUE = [' ', ' — ', '/', '-', '–', '', ' - ', '/ ', '- ', ', ', '; ', ':', '.'];

const text = fc
  .array(fc.tuple(fc.constantFrom(...SYLLABLES, ...NUMBERS), fc.constantFrom(...GLUE)), { maxLength: 30 })
  .map((pieces) => pieces.flat().join(''));

/** What the transform promises to keep: composed letters, single spaces. */
const normal = (value: string): string => value.normalize('NFC').replace(/\s+/gu, ' ').trim();

const check = (values: fc.Arbitrary<string>, test: (value: string) => void): void => {
  fc.assert(
    fc.property(values, (value) => {
      test(value);
    }),
    { numRuns: 500 },
  );
};

describe('text on its way into the index and back', () => {
  test('comes back as it was', () => {
    check(text, (value) => expect(fromIndexText(toIndexText(value))).toBe(normal(value)));
  });

  test('comes back whatever the characters, but for those that the transform uses itself', () => {
    const any = fc
      .string({ unit: 'binary' })
      .filter((value) => !/\uA4F8|\uA4F9|\u1E0F|\u1E0E|d\u0331|D\u0331|[\u2E44-\u2E4F]|\u205F/u.test(value));
    check(any, (value) => expect(fromIndexText(toIndexText(value))).toBe(normal(value)));
  });

  test('has the same words whether decomposed or not', () => {
    check(text, (value) => expect(wordsOf(value.normalize('NFD'))).toEqual(wordsOf(value)));
  });
});

describe('marks inside a line', () => {
  const textOf = (mdx: string) =>
    blocksOf(readDocument(`# Tên\n\n${mdx}\n`, 'a.mdx', { archive: ARCHIVE }).tree).at(-1)?.text;

  test('split no word and no figure, and hide nothing', () => {
    const plain = 'được 11.728 buổi/498.539 lượt, 68,4%; diện tích 32,5 km2, UBND tỉnh';
    expect(textOf(plain.replace('km2', 'km<sup>2</sup>'))).toBe(plain);
    expect(textOf('11<sup>.728</sup> bu<sub>ổ</sub>i')).toBe('11.728 buổi');
  });

  test('a figure in a cell and a heading is indexed as its text; a marker is not', () => {
    const [record] = recordsOf('/a/', '## Năm 5[^1]\n\n| Loại | Số |\n|-|-|\n| Sách | 1.250 |\n\n[^1]: Chú.');
    expect(fromIndexText(record?.content ?? '')).toMatch(/Năm 5 .*Sách · 1\.250/u);
  });
});

describe('words of the index', () => {
  test.each([
    ['11.728 buổi/498.539', ['11ꓸ728', 'buổi', '498ꓸ539']],
    ['32,9km, 400.000.000đ', ['32ꓹ9', 'km', '400ꓸ000ꓸ000', 'đ']],
    ['01/CT-TTg', ['01', 'ct', 'ttg']],
    ['SARS-CoV-2', ['sars', 'cov', '2']],
    ['đạt 68,4%.', ['đạt', '68ꓹ4']],
    [' – ', []],
    ['kinh tế - xã hội', ['kinh', 'tế', 'xã', 'hội']],
    ['nhựa hóa1 bê tông, 3,5km2', ['nhựa', 'hóa', '1', 'bê', 'tông', '3ꓹ5', 'km2']],
  ])('%s', (value, words) => expect(wordsOf(value)).toEqual(words));
});

test('a section whose heading shouts is called in sentence case, and its heading stays as it is', () => {
  const [record] = recordsOf('/a/', '## II. KẾT QUẢ TẠI XÃ BÌNH LÃNG\n\nỞ xã Bình Lãng đạt 5 ha.');
  const { sections, words } = readPart(record?.content ?? '');
  expect(sections.map(({ title }) => title)).toContain('II. Kết quả tại xã Bình Lãng');
  expect(words.join('')).toContain('II. KẾT QUẢ TẠI XÃ BÌNH LÃNG');
});

test('a dash that stands alone is no word of the index, so a phrase with it is found without', () => {
  const words = (value: string) => indexWords(toIndexText(value)).map(indexedWord);
  expect(words('an ninh - quốc phòng – đối ngoại')).toEqual(words('an ninh quốc phòng đối ngoại'));
});

describe('the spelling of the index', () => {
  test.each([
    ['hoà', 'hòa'],
    ['HOÀ', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['thuỷ', 'thủy'],
    ['quí', 'quý'],
    ['qúy', 'quý'],
    ['tỉ', 'tỷ'],
    ['kĩ', 'kỹ'],
    ['vỳ', 'vì'],
    ['m³', 'm3'],
    ['giải', 'giải'],
    ['gìn', 'gìn'],
    ['khuỷu', 'khuỷu'],
    ['người', 'người'],
    ['hoàng', 'hoàng'],
  ])('of %s is %s', (word, form) => expect(indexForm(word)).toBe(form));

  test('stands behind another one in the text, which comes back as it was printed', () => {
    const printed = '“HOÀ” giải, tỉ lệ 5 m³/hộ (Thuỷ lợi); quí II, hòa, tỷ';
    expect(fromIndexText(toIndexText(printed))).toBe(printed);
    expect(indexWords(toIndexText(printed)).map(indexedWord)).toEqual([
      'hòa',
      'giải',
      'tỷ',
      'lệ',
      '5',
      'm3',
      'hộ',
      'thủy',
      'lợi',
      'quý',
      'ii',
      'hòa',
      'tỷ',
    ]);
  });
});

describe('spellings of one word', () => {
  test.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['tỷ', 'tỉ'],
    ['kỹ', 'kĩ'],
    ['quý', 'quí'],
    ['Đoàn', 'đoàn'],
    ['hoà'.normalize('NFD'), 'hòa'],
  ])('%s is %s', (one, other) => {
    expect(canonicalWord(one)).toBe(canonicalWord(other));
    expect(foldedSpellings(one).some((spelling) => foldedSpellings(other).includes(spelling))).toBe(true);
  });

  test.each([
    ['hoà', 'hóa'],
    ['đa', 'da'],
    ['tai', 'tay'],
    ['y', 'i'],
  ])('%s is not %s', (one, other) => expect(canonicalWord(one)).not.toBe(canonicalWord(other)));
});

test('the sentence that a note says more about is found with it and belongs to no section', () => {
  const [part] = cutDocument({ title: '', fields: [] }, [
    {
      kind: 'note',
      id: 'chu-thich-1',
      label: 'Chú thích 1',
      text: 'Xã Ngọc Đào',
      context: 'Có 05 mô hình tự quản',
      section: { id: 'a', title: 'Kết quả' },
    },
    { kind: 'note', id: 'chu-thich-2', label: 'Chú thích 2', text: 'Không', section: { id: 'a', title: '' } },
  ]);
  expect(part?.content).toContain('mô hình tự quản');
  const { words, sections } = readPart(part?.content ?? '');
  expect(sections.map(({ context }) => context)).toEqual(['Có 05 mô hình tự quản', '']);
  expect(sections.map((section) => partText(words, section))).toEqual(['Xã Ngọc Đào', 'Không']);
});

test('the mark of a place can be read back', () => {
  const place = {
    kind: 'n',
    id: 'chu-thich-4',
    title: '2.3. Quản lý, bảo vệ',
    label: 'Chú thích 4',
    fields: ['Y tế', 'Đối ngoại'],
  } as const;
  expect(readPlace(writePlace(place))).toEqual(place);
});
