import { expect, test } from 'vitest';
import { labelOf } from '../../src/vietnamese/labels.ts';

test.each([
  ['I. TÌNH HÌNH', 'roman', [1]],
  ['IV- PHƯƠNG HƯỚNG', 'roman', [4]],
  ['IIII. KẾT LUẬN', 'roman', [4]],
  ['Mục 2 KIỂM TRA', 'section', [2]],
  ['Tiểu mục 1. Hồ sơ', 'subsection', [1]],
  ['Bài 3. Cho ăn', 'lesson', [3]],
  ['ĐIỀU 4: CAM KẾT', 'article', [4]],
  ['2. Kết quả', 'number', [2]],
  ['3) Kết quả', 'number', [3]],
  ['2.1. Công tác', 'decimal', [2, 1]],
  ['2.10. Công tác', 'decimal', [2, 10]],
  ['3.2.1 Hạn chế', 'decimal', [3, 2, 1]],
  ['a) Trồng trọt', 'letter', [1]],
  ['đ) Nông thôn', 'letter', [5]],
  ['Điều 12. Hiệu lực', 'article', [12]],
  ['Chương II QUY ĐỊNH', 'chapter', [2]],
  ['Phần thứ hai NHIỆM VỤ', 'part', [2]],
  ['* Đánh giá chung', 'star', []],
])('%s is a label', (text, style, path) => {
  expect(labelOf(text)).toMatchObject({ style, path });
});

test.each([
  '13 vụ, 12 bị can',
  '19.445 lần',
  '6 tháng đầu năm',
  '2.709.177 triệu đồng',
  'ă) Không có',
  '2023. ',
  'IIIII. Sai',
  'Lĩnh vực',
  '1.5 tỷ',
  '- Gạch',
])('%s is no label', (text) => {
  expect(labelOf(text)).toBeUndefined();
});
