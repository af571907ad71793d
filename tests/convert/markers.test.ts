import { expect, test } from 'vitest';
import { place } from '../../src/convert/structure/notes/glued-markers.ts';

/** Text with the markers that were found put in brackets. */
function shown(text: string, ...numbers: number[]): string {
  const chosen = place(numbers, text);
  return numbers.reduceRight((out, number, index) => {
    const at = chosen[index];
    return at ? `${out.slice(0, at.from)}[${number}]${out.slice(at.to)}` : out;
  }, text);
}

test.each<[name: string, text: string, numbers: number[], expected: string]>([
  ['glued to a word', 'so với năm trước2.', [2], 'so với năm trước[2].'],
  ['glued to a year', 'mùa mưa năm 20237; hết năm 20238;', [7, 8], 'mùa mưa năm 2023[7]; hết năm 2023[8];'],
  ['glued to a number that is too long without a point', 'thi lớp 1227; cử', [27], 'thi lớp 12[27]; cử'],
  [
    'behind a percent sign and a full stop',
    'đạt 39%21. Giảm 26,9%.22',
    [21, 22],
    'đạt 39%[21]. Giảm 26,9%.[22]',
  ],
  ['behind a bracket', 'giảm nhẹ)5. Tiếp', [5], 'giảm nhẹ)[5]. Tiếp'],
  ['damaged letters', 'an toàn.. . I7.', [17], 'an toàn.. . [17].'],
  [
    'one digit lost, the next one printed twice',
    'vật thể Quốc gia2 , cấp quốc gia24 25. Đã',
    [24, 25],
    'vật thể Quốc gia[24] , cấp quốc gia[25]. Đã',
  ],
  [
    'not in a unit, a document number, a grouped number or a year',
    'dài 4 m3, số 43/2022/QH15, giá 1.815 đồng, năm 2015',
    [15],
    'dài 4 m3, số 43/2022/QH15, giá 1.815 đồng, năm 2015',
  ],
  ['not a free number', 'có 7 huyện và 12 xã', [7], 'có 7 huyện và 12 xã'],
])('a marker %s', (_name, text, numbers, expected) => {
  expect(shown(text, ...numbers)).toBe(expected);
});
