/** Cited documents and abbreviations, as a reader meets them. */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { PAGES } from './support.ts';
import { openPage } from './window.ts';

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage({ viewport: { width: 360, height: 740 }, ...options });
  await page.goto(new URL(path, inject('siteUrl')).href);
  return page;
}

const sheet = 'dialog.sheet';

test('an abbreviation that is tapped shows its words in a sheet', async () => {
  const page = await open(PAGES['report'] ?? '', { hasTouch: true });
  await page.locator('article abbr', { hasText: 'HTX' }).tap();
  await page.locator(sheet).waitFor();
  expect(await page.locator(`${sheet} .words`).textContent()).toBe('hợp tác xã');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.locator(sheet).count()).toBe(0);
});

test.each(['Enter', 'Space'])('the keyboard opens it with %s, and the focus comes back', async (key) => {
  const page = await open(PAGES['report'] ?? '');
  const abbreviation = page.locator('article abbr', { hasText: 'HTX' });
  // The first key makes stops of what can be opened.
  await page.keyboard.press('Tab');
  await abbreviation.and(page.locator('[role=button]')).waitFor();
  await abbreviation.focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press(key);
  await page.locator(sheet).waitFor();
  await page.locator(`${sheet} button`, { hasText: 'Đóng' }).click();
  expect(await abbreviation.evaluate((node) => node === document.activeElement)).toBe(true);
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(300);
});

test('a cited document that is here is one tap away', async () => {
  const page = await open(PAGES['topic'] ?? '');
  await page.locator('article cite a').click();
  await page.waitForURL(/bao-cao-12-bc-mau-2024\/$/);
});

test('from the document to its list, to the row of a cited document, and back to the words', async () => {
  const page = await open(PAGES['topic'] ?? '', { javaScriptEnabled: false });
  await page.locator('.facts a', { hasText: '2 văn bản' }).click();
  await page.locator('.reference a', { hasText: 'Kế hoạch số 7/KH-UBND' }).click();
  await page.waitForURL(/van-ban\/ke-hoach\/#vb-7-kh-ubnd-2024$/);
  const row = page.locator('.reference:target');
  expect(await row.textContent()).toContain('Mở thêm nơi phục vụ');
  await row.locator('.places a').first().click();
  await page.waitForURL(/chuyen-de-01-phong-trao-doc-sach\/#d-/);
  expect(await page.locator(':target cite').count()).toBe(2);
});

test('on paper nothing of an abbreviation or reference is drawn', async () => {
  const page = await open(PAGES['report'] ?? '');
  await page.emulateMedia({ media: 'print' });
  const lines = await page
    .locator('article :is(abbr, cite)')
    .evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).textDecorationLine));
  expect(lines.length).toBeGreaterThan(1);
  expect(new Set(lines)).toEqual(new Set(['none']));
});
