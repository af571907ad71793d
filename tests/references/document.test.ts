import { expect, test } from 'vitest';
import { placedReferences } from '../../src/references/document.ts';
import { mergeReferences, referenceId } from '../../src/references/merge.ts';
import { referencesIn } from '../../src/references/recognise.ts';

const years = (texts: readonly string[], title?: string) =>
  placedReferences(texts, title).map(({ reference: { number, year } }) => `${number} ${year ?? '-'}`);

test('a number goes on with the year that the document tells once', () => {
  expect(years(['Theo Chỉ thị số 21/CT-TTg,', 'Chỉ thị số 21/CT-TTg ngày 5/3/2020 của Thủ tướng'])).toEqual([
    '21/CT-TTg 2020',
    '21/CT-TTg 2020',
  ]);
});

test('the title tells it too', () => {
  expect(years(['Chỉ thị số 21/CT-TTg'], 'Mười năm thực hiện Chỉ thị số 21/CT-TTg ngày 5/3/2015')).toEqual([
    '21/CT-TTg 2015',
  ]);
});

test('of two years none is guessed', () => {
  const texts = ['số 3-NQ/TW ngày 9/6/2014', 'số 3-NQ/TW ngày 28/9/2018', 'Nghị quyết số 3-NQ/TW'];
  expect(years(texts)).toEqual(['3-NQ/TW 2014', '3-NQ/TW 2018', '3-NQ/TW -']);
});

const places = (...texts: string[]) =>
  texts.flatMap((text) => referencesIn(text).map((reference) => ({ reference })));

test('one document is one row, with what most places tell', () => {
  const rows = mergeReferences(
    places(
      'Chỉ thị số 48-CT/TW ngày 22/10/2010 của Bộ Chính trị về “Phòng, chống tội phạm”',
      'Chỉ thị số 48/CT/TW ngày 22/10/2010',
      'Chỉ thị số 48-CT/TW ngày 22/10/2010',
    ),
  );
  expect(rows).toMatchObject([
    {
      id: 'vb-48-ct-tw-2010',
      kind: 'Chỉ thị',
      number: '48-CT/TW',
      date: '2010-10-22',
      issuer: 'Bộ Chính trị',
      issuerFrom: 'text',
      title: 'Phòng, chống tội phạm',
    },
  ]);
  expect(rows[0]?.places).toHaveLength(3);
});

test('numbers begin anew each year: another year, or none, is another row', () => {
  const ids = mergeReferences(
    places('số 7/KH-UBND ngày 1/2/2023', 'số 07/KH-UBND ngày 3/2/2024', 'Kế hoạch số 7/KH-UBND'),
  ).map(({ id }) => id);
  expect(ids).toEqual(['vb-7-kh-ubnd-2023', 'vb-7-kh-ubnd-2024', 'vb-7-kh-ubnd']);
});

test('a year that is part of the number is not said again', () => {
  expect(referenceId({ key: '30-2020-nd-cp', year: '2020' })).toBe('vb-30-2020-nd-cp');
});
