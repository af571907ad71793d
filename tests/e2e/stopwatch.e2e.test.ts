/** How far it is to what a reader comes for, in taps; how far the keyboard has to go; where reading goes on. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { startHost } from './host.ts';
import { PAGES } from './support.ts';
import { openPage } from './window.ts';

/** A phone on the home page, and taps that are counted. Typing is none. */
async function start(url = inject('siteUrl')) {
  const page = await openPage({ viewport: { width: 360, height: 740 } });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(url);
  let taps = 0;
  const tap = async (what: Locator): Promise<void> => {
    await what.first().click();
    taps += 1;
  };
  const type = async (words: string): Promise<void> => {
    await page.locator('input[type=search]:visible').fill(words);
    await page.keyboard.press('Enter');
  };
  return { page, tap, type, taps: () => taps };
}

const bar = (page: Page, name: string): Locator => page.locator('.bottom-bar a', { hasText: name });

test('a figure by its topic: one tap', async () => {
  const { page, tap, type, taps } = await start();
  await type('lượt bạn đọc');
  await tap(page.locator('[data-result] > a'));
  await page.locator('article .figure', { hasText: '11.728' }).waitFor();
  expect(taps()).toBeLessThanOrEqual(4);
});

test('where the number of a directive or plan is cited: one tap', async () => {
  const { page, tap, type, taps } = await start();
  await type('7/KH-UBND');
  await tap(page.locator('[data-result] > a'));
  await page.locator('article cite', { hasText: '7/KH-UBND' }).waitFor();
  expect(taps()).toBeLessThanOrEqual(4);
});

test('a sentence with its source on the clipboard: three taps, with a short address', async () => {
  const { page, tap, taps } = await start();
  await tap(page.locator('.document-item a', { hasText: 'Kết quả công tác thư viện' }));
  await tap(page.locator('article p .figure'));
  expect(await page.locator('.figure-card .detail').textContent()).toMatch(
    /^Thư viện mẫu · Báo cáo số 12\/\u2060BC-\u2060MAU · 20\/12\/2024 · mục I\.1 · kỳ: năm 2024$/iu,
  );
  await tap(page.getByRole('button', { name: 'Sao chép kèm nguồn' }));
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toMatch(/\nhttp:\S+\/bao-cao-12-bc-mau-2024\/#sl-[\w-]+$/u);
  expect(taps()).toBeLessThanOrEqual(4);
});

test('three quotes to Word: four taps from the home page, one for each quote and one for the file', async () => {
  const { page, tap, type, taps } = await start();
  await type('sách');
  for (const result of [0, 1, 2]) {
    await tap(
      page.locator('[data-result] .keep').nth(result).getByRole('button', { name: 'Ghi vào sổ tay' }),
    );
    await page
      .locator('[data-result]')
      .nth(result)
      .getByRole('button', { name: 'Đã ghi vào sổ tay' })
      .waitFor();
  }
  const download = page.waitForEvent('download');
  await tap(page.getByRole('button', { name: 'Xuất Word (3 mục)' }));
  expect(taps()).toBeLessThanOrEqual(4);
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('so-tay.ghi-chep') ?? '').entries);
  expect(kept).toHaveLength(3);
  const file = unzipSync(await readFile(await (await download).path()));
  const words = strFromU8(file['word/document.xml'] ?? new Uint8Array())
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  for (const { text, source } of kept) {
    // A whole sentence as printed, with whose it is: no dots where an excerpt leaves words out.
    expect(text).toMatch(/^[^…]*sách[^…]*$/iu);
    expect(source.label).not.toBe('');
    expect(words).toContain(text);
  }
});

test('a figure that is kept in the list of all figures is the one that its document gives', async () => {
  const { page, tap } = await start(new URL('/so-lieu/', inject('siteUrl')).href);
  const line = page.locator('[data-figures-list] > li', { hasText: '11.728' }).first();
  await tap(line.getByRole('button', { name: 'Ghi vào sổ tay' }));
  await line.getByRole('button', { name: 'Đã ghi vào sổ tay' }).waitFor();
  await tap(line.getByRole('link'));
  await tap(page.locator('article .figure', { hasText: '11.728' }));
  await tap(page.locator('.figure-card').getByRole('button', { name: 'Ghi vào sổ tay' }));
  await page.getByRole('button', { name: 'Đã có trong sổ tay' }).waitFor();
  await page.getByRole('button', { name: 'Xuất Word (1 mục)' }).waitFor();
});

test('reading without network: four taps, the first two while there is one', async () => {
  const host = await startHost(inject('siteDir'));
  onTestFinished(() => host.close());
  const { page, tap, taps } = await start(host.url);
  await tap(page.locator('main').getByRole('link', { name: 'Lưu để đọc khi không có mạng' }));
  await tap(page.getByRole('button', { name: 'Lưu vào máy này' }));
  await page.locator('[data-offline-state]', { hasText: 'Đã lưu đủ' }).waitFor();
  expect(await page.locator('[data-offline-room]').textContent()).toMatch(/đang dùng .+; .+ còn cho dùng/u);
  host.setReachable(false);
  await tap(bar(page, 'Tài liệu'));
  await tap(page.locator('.document-item a', { hasText: 'Kết quả công tác thư viện' }));
  await page.locator('article h1').waitFor();
  expect(taps()).toBeLessThanOrEqual(4);
});

test('with the keyboard a paragraph is one stop; arrows go on inside it', async () => {
  const page = await openPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(new URL(PAGES['topic'] ?? '', inject('siteUrl')).href);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('Tab');
  await expect.poll(focused).toBe('Đến nội dung');
  await page.locator('article .figure[role=button]').first().waitFor();
  await page.keyboard.press('Enter');
  const seen: string[] = [];
  for (let stop = 0; stop < 12 && !seen.includes('1.250 tủ sách'); stop++) {
    await page.keyboard.press('Tab');
    seen.push(await focused());
  }
  // The marker in the title, two headings, the paragraph.
  expect(seen).toContain('1.250 tủ sách');
  expect(seen.length).toBeLessThanOrEqual(5);
  await page.keyboard.press('ArrowRight');
  await expect.poll(focused).toBe('2');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('.figure-card .value', { hasText: '32,5' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await focused()).toContain('30 điểm');
});

test('the first ↓ on results that an address brought goes to the first of them', async () => {
  const page = await openPage();
  await page.goto(new URL(PAGES['results'] ?? '', inject('siteUrl')).href);
  await page.locator('[data-result]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const first = page.locator('[data-result] > a').first();
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Xóa chữ trong ô tìm' }).click();
  await expect.poll(() => page.locator('input[type=search]').inputValue()).toBe('');
  await expect.poll(() => page.locator('[data-result]').count()).toBe(0);
});

test('reading goes on where it stopped: the home page and the document offer it, and it can be cleared', async () => {
  const page = await openPage({ viewport: { width: 360, height: 240 } });
  const topic = new URL(PAGES['topic'] ?? '', inject('siteUrl')).href;
  await page.goto(topic);
  const item = page.locator('article > ul').first();
  const top = () => item.evaluate((node) => Math.round(node.getBoundingClientRect().top));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await item.evaluate((node) => scrollBy(0, node.getBoundingClientRect().top + 5));
  // Blocks above take their true heights when they come near the screen.
  await expect.poll(top).toBeLessThan(0);
  const left = await top();
  await page.goto(inject('siteUrl'));
  const begun = page.locator('[data-resume]');
  await begun.waitFor();
  expect(await begun.locator('.detail').textContent()).toMatch(/^“1\.1\. Về tổ chức”, trang 2, còn \d+%$/u);
  await begun.getByRole('link').click();
  await page.getByRole('button', { name: 'Đọc tiếp' }).click();
  await expect.poll(top).toBe(left);
  await page.goto(inject('siteUrl'));
  await begun.getByRole('button', { name: 'Xóa khỏi máy này' }).click();
  await begun.waitFor({ state: 'hidden' });
  await page.reload();
  expect(await begun.isVisible()).toBe(false);
});

test('name, links and display stand in the same place on every page', async () => {
  const page = await openPage({ viewport: { width: 1280, height: 800 } });
  const places = new Set<string>();
  for (const name of ['home', 'topic', 'documents', 'results', 'notebook', 'offline', 'missing']) {
    await page.goto(new URL(PAGES[name] ?? '', inject('siteUrl')).href);
    const place = await page
      .locator('.site-header :is(.site-name, nav a, .display summary)')
      .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().left)));
    places.add(place.join());
  }
  expect([...places]).toHaveLength(1);
});
