/** Tables that are longer or wider than the screen. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { PAGES } from './support.ts';
import { openPage } from './window.ts';

/** The table of the style guide: six columns. */
async function openTable(viewport: { width: number; height: number }): Promise<Page> {
  const page = await openPage({ viewport });
  await page.goto(new URL(PAGES['styleGuide'] ?? '', inject('siteUrl')).href);
  await page.locator('article section.table').scrollIntoViewIfNeeded();
  return page;
}

const place = (page: Page, selector: string) =>
  page.locator(`article section.table ${selector}`).evaluate((cell) => {
    const { left, top } = cell.getBoundingClientRect();
    const frame = cell.closest('section')?.getBoundingClientRect();
    return [Math.round(left - (frame?.left ?? 0)), Math.round(top - (frame?.top ?? 0))];
  });

test('on a phone the names of the rows stay at the left; downwards the page alone scrolls', async () => {
  const page = await openTable({ width: 360, height: 200 });
  const before = await place(page, 'tbody tr:last-child td:last-child');
  await page.locator('article section.table').evaluate((frame) => frame.scrollTo(10_000, 10_000));
  const after = await place(page, 'tbody tr:last-child td:last-child');
  expect(after[0]).toBeLessThan(before[0] ?? 0);
  expect(after[1]).toBe(before[1]);
  expect(await place(page, 'tbody tr:last-child th')).toEqual([0, after[1]]);
  expect((await place(page, 'thead th.names'))[0]).toBe(0);
});

test('a row can be read as heads and values; its neighbour is one tap away', async () => {
  const page = await openTable({ width: 360, height: 740 });
  const row = page.locator('article section.table tbody tr').first();
  const name = (await row.locator('th').textContent()) ?? '';
  await row.locator('th').click();
  const sheet = page.locator('.row-sheet');
  await sheet.waitFor();
  const pairs = await sheet.locator('dl').evaluate((list) => {
    const words = (tag: string) => Array.from(list.querySelectorAll(tag), ({ textContent }) => textContent);
    return [words('dt'), words('dd')];
  });
  expect(pairs[0]).toHaveLength(pairs[1]?.length ?? 0);
  expect(pairs[0]?.every(Boolean)).toBe(true);
  expect(pairs[1]).toContain(name);
  await sheet.getByRole('button', { name: 'Dòng sau' }).click();
  await expect.poll(() => sheet.textContent()).toContain('Dòng 2 trên');
  expect(await sheet.textContent()).not.toContain(name);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await page.locator('article section.table').focus();
  await page.keyboard.press('Enter');
  await sheet.waitFor();
});

test('what is cut off on the right fades; a table that fits does not', async () => {
  const cut = (page: Page) =>
    page
      .locator('article section.table')
      .evaluate((frame) => getComputedStyle(frame).getPropertyValue('--cut'));
  const phone = await openTable({ width: 360, height: 740 });
  await expect.poll(() => cut(phone)).not.toBe('0px');
  await phone.locator('article section.table').evaluate((frame) => frame.scrollTo(10_000, 0));
  await expect.poll(() => cut(phone)).toBe('0px');
  expect(await cut(await openTable({ width: 1280, height: 900 }))).toBe('0px');
});

test('on paper the whole table is printed', async () => {
  const page = await openTable({ width: 360, height: 200 });
  await page.emulateMedia({ media: 'print' });
  const [shown, whole] = await page
    .locator('article section.table')
    .evaluate((frame) => [frame.clientHeight, frame.scrollHeight]);
  expect(shown).toBe(whole);
});
