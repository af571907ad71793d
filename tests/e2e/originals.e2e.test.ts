/** A word that OCR misread shows what was read, when the reader asks and without scripts. */
import type { Browser } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, PAGES } from './support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

const shown = (element: Element): string => getComputedStyle(element, '::after').content;

test('the box shows what the scanner read beside the corrected word', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(PAGES['report']?.slice(1) ?? '', inject('siteUrl')).href);
  const word = page.locator('.corrected').first();
  expect(await word.textContent()).toBe('bạn');
  expect(await word.evaluate(shown)).toBe('none');
  await page.getByLabel('Hiện chữ máy đọc ở 1 chỗ đã sửa lỗi nhận dạng').check();
  await expect.poll(() => word.evaluate(shown)).toContain('bạm');
  await context.close();
});

test('the record lists what was doubtful, with the word in its sentence', async () => {
  const page = await browser.newPage();
  await page.goto(new URL(PAGES['record']?.slice(1) ?? '', inject('siteUrl')).href);
  await page.getByRole('heading', { name: 'Chữ đáng ngờ, chưa sửa' }).waitFor();
  await page.getByText('lượt [bạm] đọc').waitFor();
  await page.close();
});
