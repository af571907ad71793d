import { describe, expect, test } from 'vitest';
import { addHeading, blockId, createOutline } from '../../src/document/places/anchors.ts';

function ids(...headings: readonly (readonly [number, string])[]): readonly string[] {
  const outline = createOutline();
  return headings.map(([depth, text]) => addHeading(outline, depth, text).id);
}

describe('ids come from the numbering of the document', () => {
  test('Roman, number, decimal that repeats the number above, letter', () => {
    expect(
      ids([2, 'I. TÌNH HÌNH'], [2, 'II. NHIỆM VỤ'], [3, '2. Về văn hóa'], [4, '2.1. Ở xã'], [5, 'a) Đọc']),
    ).toEqual(['muc-i', 'muc-ii', 'muc-ii-2', 'muc-ii-2-1', 'muc-ii-2-1-a']);
  });

  test('decimals of three parts under two, and without the levels above', () => {
    expect(ids([2, '1. A'], [3, '1.1. B'], [4, '1.1.1. C'])).toEqual(['muc-1', 'muc-1-1', 'muc-1-1-1']);
    expect(ids([2, 'II. A'], [3, '1.2. B'])).toEqual(['muc-ii', 'muc-ii-1-2']);
  });

  test('đ) differs from d)', () => {
    expect(ids([2, 'd) Một'], [2, 'đ) Hai'])).toEqual(['muc-d', 'muc-dd']);
  });

  test('Party style and named parts', () => {
    expect(ids([2, 'I- TÌNH HÌNH'], [3, '1- Một'])).toEqual(['muc-i', 'muc-i-1']);
    expect(ids([2, 'Phần thứ nhất'], [3, 'Điều 12. Áp dụng'])).toEqual([
      'muc-phan-thu-nhat',
      'muc-phan-thu-nhat-dieu-12',
    ]);
  });

  test('bullets are counted under their section', () => {
    expect(ids([2, '1. A'], [3, '* Ưu điểm'], [3, '* Hạn chế'], [2, '2. B'], [3, '* Khác'])).toEqual([
      'muc-1',
      'muc-1-s1',
      'muc-1-s2',
      'muc-2',
      'muc-2-s1',
    ]);
  });

  test('a heading without number takes its words, cut at a word; figures and years are not numbers', () => {
    expect(ids([2, 'Đặt vấn đề'], [2, '1.250 tủ sách'], [2, '2024 là năm đầu'])).toEqual([
      'muc-dat-van-de',
      'muc-1-250-tu-sach',
      'muc-2024-la-nam-dau',
    ]);
    const [long = ''] = ids([2, 'Một tiêu đề rất dài không có số nào ở đầu mà vẫn phải có địa chỉ ngắn gọn']);
    expect(long).toBe('muc-mot-tieu-de-rat-dai-khong-co-so-nao-o-dau-ma-van');
  });

  test('clashes get a count and never repeat', () => {
    const found = ids([2, '1. A'], [2, '1. B'], [3, '2. C'], [2, '1. D'], [2, '* * *'], [2, '…']);
    expect(found.slice(0, 3)).toEqual(['muc-1', 'muc-1-2', 'muc-1-2-2']);
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('ids of blocks with digits', () => {
  test('come from the words, so that other blocks may come and go; equal blocks are counted', () => {
    const taken = new Set<string>();
    const first = blockId(taken, 'Có 12 tủ');
    expect(first).toMatch(/^d-[a-z0-9]+$/);
    expect(blockId(taken, 'Có 12 tủ')).toBe(`${first}-2`);
    expect(blockId(new Set(), 'Có 12 tủ')).toBe(first);
    expect(blockId(taken, 'Có tủ')).toBeUndefined();
  });
});
