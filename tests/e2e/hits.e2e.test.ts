import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { PAGES, queryOf, tooWide } from './support.ts';
import { openPage } from './window.ts';

async function open(
  query: string,
  hash = '',
  options: BrowserContextOptions = {},
  prepare?: string,
): Promise<Page> {
  const page = await openPage({ ...options, prepare });
  const path = `${PAGES['topic']}?q=${encodeURIComponent(query)}${hash}`;
  await page.goto(new URL(path, inject('siteUrl')).href);
  return page;
}

const bar = (page: Page) => page.locator('.hits');
const counted = (page: Page, words: string) => page.locator('.hits-count', { hasText: words }).waitFor();
const marked = (page: Page, name: string): Promise<readonly string[]> =>
  page.evaluate((key) => Array.from(CSS.highlights.get(key) ?? [], (range) => String(range)), name);

test('all places are marked, the one in the section of the link is the first shown', async () => {
  const page = await open('1.250', '#chu-thich');
  await bar(page).waitFor();
  expect(await marked(page, 'hit')).toEqual(['1.250', '1.250']);
  const first = await open('1250');
  await bar(first).waitFor();
  await counted(first, '1 / 2 chỗ');
});

test('the reader steps through the places, around the end, and closes with Esc', async () => {
  const page = await open('tu sach');
  await bar(page).waitFor();
  expect(await marked(page, 'hit')).toEqual(['tủ sách']);
  const several = await open('sách');
  await bar(several).waitFor();
  const total = (await marked(several, 'hit')).length;
  await counted(several, `1 / ${total} chỗ`);
  await bar(several).getByRole('button', { name: 'Sau' }).click();
  await counted(several, `2 / ${total} chỗ`);
  await bar(several).getByRole('button', { name: 'Trước' }).press('Enter');
  await counted(several, `1 / ${total} chỗ`);
  await bar(several).getByRole('button', { name: 'Trước' }).press('Enter');
  await counted(several, `${total} / ${total} chỗ`);
  await several.keyboard.press('Escape');
  await bar(several).waitFor({ state: 'detached' });
  expect(await marked(several, 'hit')).toEqual([]);
  await expect.poll(() => queryOf(several)).toBe('');
});

test('the place is in sight, on a phone too', async () => {
  const page = await open('sách giáo khoa', '#chu-thich-3', { viewport: { width: 360, height: 740 } });
  await bar(page).waitFor();
  const seen = () =>
    page.evaluate(() => {
      const [range] = Array.from(CSS.highlights.get('hit-current') ?? []) as Range[];
      const { top = -1, bottom = -1 } = range?.getBoundingClientRect() ?? {};
      const cover = document.querySelector('.hits')?.getBoundingClientRect().top ?? 0;
      return top >= 0 && bottom <= cover;
    });
  await expect.poll(seen).toBe(true);
  await expect.poll(() => tooWide(page)).toBe(0);
});

test('a browser without the Custom Highlight API gets elements, and its text back', async () => {
  const page = await open('sách in', '', {}, 'delete CSS.highlights');
  await bar(page).waitFor();
  const before = await page.locator('article').textContent();
  expect(await page.locator('mark.hit.current').textContent()).toBe('sách in');
  await page.keyboard.press('Escape');
  await bar(page).waitFor({ state: 'detached' });
  expect(await page.locator('mark.hit').count()).toBe(0);
  expect(await page.locator('article').textContent()).toBe(before);
});

test('nothing of it is loaded without a query, and a query that is not there shows nothing', async () => {
  const page = await openPage();
  const scripts: string[] = [];
  page.on('request', (request) => void (request.url().includes('hits') && scripts.push(request.url())));
  await page.goto(new URL(PAGES['topic'] ?? '/', inject('siteUrl')).href, { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);
  const missing = await open('khongcotunay');
  await missing.waitForLoadState('networkidle');
  expect(await bar(missing).count()).toBe(0);
});
