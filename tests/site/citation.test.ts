import { describe, expect, test } from 'vitest';
import { type CitationFacts, fullSource, quotation, shortSource } from '../../src/site/document/citation.ts';
import { sectionNumber } from '../../src/site/document/cited-place.ts';

const report: CitationFacts = {
  kind: 'Báo cáo',
  title: 'Kết quả công tác thư viện',
  label: 'Báo cáo số 12/BC-MAU',
  number: '12/BC-MAU',
  day: '2024-02-05',
  issuer: 'Thư viện mẫu',
};
const place = { section: 'II.1', pages: ['4', '4'] } as const;

test('the first citation names kind, number, day, issuer and title, then the place', () => {
  expect(fullSource(report, place)).toBe(
    'Báo cáo số 12/BC-MAU ngày 05 tháng 02 năm 2024 của Thư viện mẫu “Kết quả công tác thư viện”, mục II.1, tr. 4',
  );
});

test('a later one names kind and number only', () => {
  expect(shortSource(report, place)).toBe('Báo cáo số 12/BC-MAU, mục II.1, tr. 4');
});

test('what is not known is left out, not made up', () => {
  const topic = { kind: 'Chuyên đề', title: 'Đọc sách', label: 'Chuyên đề 01', day: '2025-05' };
  const nowhere = { section: '', pages: ['', ''] } as const;
  expect(fullSource(topic, nowhere)).toBe('Chuyên đề 01 tháng 5 năm 2025 “Đọc sách”');
  expect(shortSource({ ...topic, label: '' }, nowhere)).toBe('Chuyên đề');
});

test('words that run over a page end name both pages', () => {
  expect(shortSource(report, { section: '', pages: ['4', '5'] })).toBe('Báo cáo số 12/BC-MAU, tr. 4–5');
});

test('words of a note name it', () => {
  expect(shortSource(report, { section: 'I', note: '5', pages: ['', ''] })).toBe(
    'Báo cáo số 12/BC-MAU, mục I, chú thích 5',
  );
});

test('a quotation holds the words, the source and the address; inner quotation marks become single', () => {
  const citation = {
    text: 'Mô hình "tủ sách" và “giờ đọc”.',
    document: report,
    place,
    address: 'https://so-tay.example/#x',
  };
  expect(quotation(citation, true)).toBe(
    '“Mô hình ‘tủ sách’ và ‘giờ đọc’.”\n(Báo cáo số 12/BC-MAU, mục II.1, tr. 4)\nhttps://so-tay.example/#x',
  );
});

describe('the number of a section', () => {
  test.each([
    [['II. KẾT QUẢ', '1. Kinh tế'], 'II.1'],
    [['II. KẾT QUẢ', '2. Xã hội', '2.1. Y tế', 'a) Hạn chế'], 'II.2.1.a'],
    [['Phần thứ nhất. KẾT QUẢ', 'I. Kinh tế'], 'I'],
    [['1. Kết quả', '* Nguyên nhân'], '1'],
    [['Lời nói đầu'], ''],
    [[], ''],
  ])('%j is “%s”', (headings, number) => {
    expect(sectionNumber(headings)).toBe(number);
  });
});
