import { expect, test } from 'vitest';
import { formatDate, formatNumber } from '../../src/schema/words.ts';
import { formatPlace } from '../../src/site/document/record-page.ts';
import { withBase } from '../../src/site/paths.ts';
import { slugify } from '../../src/vietnamese/slug.ts';

test('a date is written as exactly as the source gives it', () => {
  expect(formatDate('2020-08-18')).toBe('18/8/2020');
  expect(formatDate('2025-05')).toBe('tháng 5/2025');
  expect(formatDate('2021')).toBe('năm 2021');
});

test('numbers are grouped by dots', () => {
  expect([0, 999, 1000, 11728, 1234567].map(formatNumber)).toEqual([
    '0',
    '999',
    '1.000',
    '11.728',
    '1.234.567',
  ]);
});

test('a place names page and line when they are known', () => {
  expect(formatPlace({ file: 'a', page: 3, line: 1160 })).toBe('trang 3, dòng 1.160');
  expect(formatPlace({ file: 'a' })).toBe('');
});

test('a slug is ASCII, đ included, whether letters are composed or not', () => {
  expect(slugify('Đường lối – đổi mới')).toBe('duong-loi-doi-moi');
  expect(slugify('Đường lối'.normalize('NFD'))).toBe('duong-loi');
});

test('the base path of the host comes before every address, with one slash between', () => {
  expect(withBase('/', '/tim/')).toBe('/tim/');
  expect(withBase('/so-tay', '/tim/')).toBe('/so-tay/tim/');
  expect(withBase('/so-tay/', '/')).toBe('/so-tay/');
  expect(withBase('a/b', '/tim/')).toBe('/a/b/tim/');
});
