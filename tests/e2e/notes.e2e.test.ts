/** Notes where they are read: in a sheet on a phone, in the margin of a wide screen. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { hashOf, PAGES, tooWide } from './support.ts';
import { openPage } from './window.ts';

async function open(width: number): Promise<Page> {
  const page = await openPage({ viewport: { width, height: 740 } });
  await page.goto(new URL(PAGES['topic'] ?? '', inject('siteUrl')).href);
  return page;
}

const marker = (page: Page, number: number) =>
  page.locator('article > :not([data-footnotes]) [data-footnote-ref]', { hasText: String(number) });
const active = (page: Page) => page.evaluate(() => document.activeElement?.id);
const scrolled = (page: Page) => page.evaluate(() => scrollY);

test('on a phone a marker opens a sheet with its note, which stays and takes the focus', async () => {
  const page = await open(360);
  await marker(page, 2).click();
  const sheet = page.locator('dialog.sheet');
  await sheet.waitFor();
  expect(await sheet.getAttribute('aria-label')).toBe('Chú thích 2');
  expect(await sheet.textContent()).toContain('Nhóm 1: sách in.');
  expect(await sheet.locator('[id], [data-footnote-backref]').count()).toBe(0);
  expect(await sheet.evaluate((node) => node.contains(document.activeElement))).toBe(true);
  const before = await scrolled(page);
  // Over the text: the sheet would keep the turns to itself.
  await page.mouse.move(180, 150);
  const turned = async () => {
    await page.mouse.wheel(0, 40);
    return scrolled(page);
  };
  // A browser that has not painted the page yet drops a turn of the wheel, so it is turned until the text moves.
  await expect.poll(turned, { interval: 250 }).toBeGreaterThan(before);
  expect(await sheet.isVisible()).toBe(true);
  expect(hashOf(page)).toBe('');
});

test('the sheet closes with Esc, its button or a tap beside it; the focus returns to the marker', async () => {
  const page = await open(360);
  const sheet = page.locator('dialog.sheet');
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => sheet.getByRole('button', { name: 'Đóng' }).click(),
    () => page.mouse.click(3, 3),
  ]) {
    await marker(page, 2).focus();
    await page.keyboard.press('Enter');
    await sheet.waitFor();
    await close();
    await sheet.waitFor({ state: 'detached' });
    await expect.poll(() => active(page)).toBe('cn-2');
  }
});

test('from the sheet a link leads to the list', async () => {
  const page = await open(360);
  await marker(page, 3).click();
  await page.locator('dialog.sheet').getByRole('link', { name: 'Xem trong danh sách' }).click();
  await expect.poll(() => hashOf(page)).toBe('#chu-thich-3');
  await page.locator('dialog.sheet').waitFor({ state: 'detached' });
});

test('a finger need not be exact: the marker is 24 px wide and high at least', async () => {
  const page = await open(360);
  const hits = await marker(page, 2).evaluate((node) => {
    node.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = node.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const around = [
      [-11, -11],
      [11, -11],
      [-11, 11],
      [11, 11],
    ];
    return around.map(([dx = 0, dy = 0]) => document.elementFromPoint(x + dx, y + dy) === node);
  });
  expect(hits).toEqual([true, true, true, true]);
});

/** Pixels between what stands in the margin and where it should stand: beside its marker, or below the note before. */
const misplaced = (page: Page): Promise<readonly number[]> =>
  page.locator('.side-notes.shown .side-note').evaluateAll((boxes) => {
    let free = 0;
    return boxes.map((box) => {
      const { hash } = box.querySelector('a') as HTMLAnchorElement;
      const own = document.querySelector(`article a[data-footnote-ref][href="${hash}"]`);
      const { top, bottom } = box.getBoundingClientRect();
      const wanted = Math.max(own?.getBoundingClientRect().top ?? 0, free);
      free = bottom + 10;
      return Math.floor(Math.abs(top - wanted) / 2);
    });
  });

test('on a wide screen notes stand beside their lines, none over another, also in another size', async () => {
  const page = await open(1280);
  for (const width of [1280, 1440, 1210]) {
    await page.setViewportSize({ width, height: 740 });
    await page.waitForFunction((wanted) => innerWidth === wanted, width);
    await expect.poll(() => misplaced(page), { message: `${width}` }).toEqual([0, 0, 0]);
    await expect.poll(() => tooWide(page)).toBe(0);
  }
});

test('the margin is for the eye alone: nothing in it is in the way of the keyboard or of a search', async () => {
  const page = await open(1280);
  await page.locator('.side-notes.shown').waitFor();
  expect(await page.locator('.side-notes').getAttribute('aria-hidden')).toBe('true');
  expect(await page.locator('.side-notes a:not([tabindex="-1"])').count()).toBe(0);
  expect(await page.locator('article .side-notes').count()).toBe(0);
  // A tablet has a margin too; between it and a desk the contents take its room.
  await page.setViewportSize({ width: 800, height: 740 });
  await page.locator('.side-notes.shown').waitFor();
  await page.setViewportSize({ width: 1100, height: 740 });
  await page.locator('.side-notes').waitFor({ state: 'hidden' });
  await page.locator('.side-notes:not(.shown)').waitFor({ state: 'attached' });
  await marker(page, 2).click();
  await page.locator('dialog.sheet').waitFor();
});
