import { expect, test } from 'vitest';
import { listPages, listPath, PAGE_LINES } from '../../src/site/lists/list-pages.ts';

test('a long list loses no row, and no page has more lines than it should', () => {
  const rows = Array.from({ length: 1234 }, (_, index) => ({ index, lines: 1 + (index % 9) }));
  const pages = listPages(rows, ({ lines }) => lines);
  expect(pages.flatMap((page) => page.rows)).toEqual(rows);
  for (const { rows: own } of pages)
    expect(own.reduce((sum, { lines }) => sum + lines, 0)).toBeLessThanOrEqual(PAGE_LINES);
  expect(pages.map(({ page }) => page)).toEqual(pages.map((_, index) => index + 1));
  expect(new Set(pages.map(({ pages: all }) => all))).toEqual(new Set([pages.length]));
});

test('an empty list is a page too, and the first page has the address of the list', () => {
  expect(listPages([])).toEqual([{ page: 1, pages: 1, rows: [] }]);
  expect([listPath('/tai-lieu/', 1), listPath('/tai-lieu/', 2)]).toEqual([
    '/tai-lieu/',
    '/tai-lieu/trang-2/',
  ]);
});
