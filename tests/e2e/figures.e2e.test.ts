import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { PAGES, queryOf } from './support.ts';
import { openPage } from './window.ts';

async function open(path: string, scripts = true): Promise<Page> {
  const page = await openPage({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: scripts,
  });
  await page.goto(new URL(path, inject('siteUrl')).href);
  return page;
}

const lines = '[data-figures-list] > li';

test('figures are found by words without marks, and each leads to its place in the text', async () => {
  const page = await open('/so-lieu/?q=ban%20doc');
  await page.getByText(/^\d+ số liệu\.$/u).waitFor();
  const link = page.locator(`${lines} a`).first();
  const printed = ((await link.textContent()) ?? '').split(' ')[0] ?? '';
  await link.click();
  await page.waitForURL(/#sl-/);
  const target = page.locator('article .figure:target');
  expect(await target.textContent()).toContain(printed);
  await expect.poll(() => target.evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(740);
});

test('filters and order stand in the address, and no match is said in words', async () => {
  const page = await open('/so-lieu/');
  await page.locator(lines).first().waitFor();
  await page.locator('.choices summary').click();
  await page.selectOption('select[name=sap]', 'lon-nhat');
  await expect.poll(() => queryOf(page)).toBe('?sap=lon-nhat');
  await page.reload();
  await page.locator(lines).first().waitFor();
  expect(await page.inputValue('select[name=sap]')).toBe('lon-nhat');
  await page.fill('.figure-search input', 'khong co chu nay');
  await page.getByText('Không có số liệu nào như vậy').waitFor();
  await expect.poll(() => page.locator(lines).count()).toBe(0);
});

test('a figure that is tapped says its number in words, and closes with Esc or outside', async () => {
  const page = await open(PAGES['report'] ?? '');
  const figure = page.locator('article p .figure').first();
  await figure.click();
  const card = page.locator('.figure-card');
  await card.waitFor();
  expect(await card.locator('.words').textContent()).toMatch(/^\p{Ll}+/u);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  await figure.click();
  await card.waitFor();
  await page.mouse.click(5, 5);
  await card.waitFor({ state: 'detached' });
});

test('the keyboard opens a figure that the address names', async () => {
  const first = await open(PAGES['report'] ?? '');
  const id = await first.locator('article .figure[id]').first().getAttribute('id');
  const page = await open(`${PAGES['report']}#${id}`);
  await page.waitForFunction((name) => document.activeElement?.id === name, id);
  await page.keyboard.press('Enter');
  await page.locator('.figure-card').waitFor();
});

test('without scripts the first figures stand in the page, and every document has its table', async () => {
  const page = await open('/so-lieu/', false);
  expect(await page.locator('.figure-search').isVisible()).toBe(false);
  expect(await page.locator(lines).first().isVisible()).toBe(true);
  await page.locator('.shelf a').first().click();
  await page.waitForURL(/\/so-lieu\/.+/u);
  await page.locator('.figure-table tbody tr').first().waitFor();
});
