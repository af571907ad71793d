import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { openBrowser } from './support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function openSearch(query = ''): Promise<Page> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(`${inject('siteUrl')}tim/${query && `?q=${encodeURIComponent(query)}`}`);
  return page;
}

const status = (page: Page) => page.locator('[data-search-status]');

async function settled(page: Page, words: RegExp): Promise<string> {
  await status(page).filter({ hasText: words }).waitFor();
  return (await status(page).textContent()) ?? '';
}

test('a phrase is found in its section, marked, and the link leads there', async () => {
  const page = await openSearch('tủ sách');
  expect(await settled(page, /kết quả/)).toBe('1 kết quả trong 1 tài liệu.');
  const result = page.locator('[data-search-results] > li[data-result]').first();
  expect(await result.locator('[data-result-document]').textContent()).toContain('Phong trào đọc sách');
  expect(await result.locator('[data-result-section]').textContent()).toBe('1.1. Về tổ chức');
  expect(await result.locator('[data-result-excerpt] mark').allTextContents()).toEqual(['tủ', 'sách,']);
  await result.locator('a').click();
  expect(new URL(page.url()).hash).toBe('#muc-1-1');
});

test('a figure is found as printed; one that is not there is said not to be there', async () => {
  const page = await openSearch('11.728');
  expect(await settled(page, /kết quả/)).toBe('1 kết quả trong 1 tài liệu.');
  await page.locator('input[type=search]').fill('11.729');
  expect(await settled(page, /Không/)).toContain('Không tìm thấy “11.729”');
  expect(await page.locator('[data-result]').count()).toBe(0);
});

test('a note is a place to land; its marker is not part of the word before it', async () => {
  const page = await openSearch('sách giáo khoa');
  await settled(page, /kết quả/);
  expect(await page.locator('[data-result-section]').first().textContent()).toBe('Chú thích 3');
  expect(await page.locator('[data-result] a').first().getAttribute('href')).toMatch(/#chu-thich-3$/);
});

test('results come while typing, the address keeps the query, going back restores it', async () => {
  const page = await openSearch();
  expect(await status(page).textContent()).toBe('Gõ từ ngữ, số hiệu văn bản hoặc con số cần tìm.');
  const input = page.locator('input[type=search]');
  await input.pressSequentially('bạn đọ');
  await settled(page, /kết quả/);
  expect(await page.locator('[data-result-section]').allTextContents()).toContain('1. Bạn đọc');
  await input.fill('tủ sách');
  await input.press('Enter');
  await page.waitForURL(/t%E1%BB%A7/);
  await page.goBack();
  expect(await input.inputValue()).toBe('bạn đọ');
});

test('words that are nowhere give no results, whatever their beginning', async () => {
  const page = await openSearch('sáchxyz');
  expect(await settled(page, /Không/)).toContain('Không tìm thấy');
});

test('only documents are searched: not the frame, not the records', async () => {
  const page = await openSearch('biên bản chuyển đổi');
  expect(await settled(page, /Không|kết quả/)).toContain('Không tìm thấy');
});

test('when the engine cannot be loaded the page says what to do, and the next search tries again', async () => {
  const page = await openSearch();
  await page.route('**/pagefind.js', (route) => route.abort());
  await page.locator('input[type=search]').fill('tủ sách');
  expect(await settled(page, /Không tải/)).toContain('kiểm tra kết nối');
});

test('without scripts the page says how to search otherwise', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  onTestFinished(() => page.close());
  await page.goto(`${inject('siteUrl')}tim/`);
  expect(await page.locator('noscript').textContent()).toContain('danh sách tài liệu');
});
