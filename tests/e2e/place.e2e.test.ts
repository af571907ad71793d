/** The line that is read, in a document of which a phone lays out only what is near the screen. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { PAGES } from './support.ts';
import { openPage } from './window.ts';

const address = (name: keyof typeof PAGES) => new URL(PAGES[name] ?? '', inject('siteUrl')).href;

async function open(): Promise<Page> {
  const page = await openPage({
    viewport: { width: 360, height: 240 },
    hasTouch: true,
    isMobile: true,
  });
  await page.goto(address('topic'));
  return page;
}

/** The paragraph at the top of the screen and where it begins. */
const line = (page: Page) =>
  page.evaluate(() => {
    const block = Array.from(document.querySelectorAll('article > *')).find(
      (one) => one.getBoundingClientRect().bottom > 0,
    );
    return [block?.textContent?.slice(0, 40), Math.round(block?.getBoundingClientRect().top ?? 0)];
  });

test('a reload and the way back lead to the line that was read', async () => {
  const page = await open();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(() => {
    const block = document.querySelector('article > h2 ~ p');
    scrollTo(0, scrollY + (block?.getBoundingClientRect().top ?? 0) + 15);
  });
  const before = await line(page);
  expect(before[1]).toBeLessThan(0);
  await page.reload();
  await expect.poll(() => line(page)).toEqual(before);
  await page.goto(address('home'));
  await page.goBack();
  await expect.poll(() => line(page)).toEqual(before);
});

test('an address leads to its place, however far the text above it is from the screen', async () => {
  const page = await open();
  for (const id of ['chu-thich-3', 'muc-1-1', 'cn-2']) {
    await page.goto(address('home'));
    await page.goto(`${address('topic')}#${id}`);
    const shown = () =>
      page.locator(`#${id}`).evaluate((node) => {
        const { top, bottom } = node.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
    await expect.poll(shown, { message: id }).toBe(true);
  }
});

test('wide screens, whose margins hold numbers and pages, lay out everything', async () => {
  const page = await open();
  const kind = () =>
    page
      .locator('article > p')
      .first()
      .evaluate((node) => getComputedStyle(node).contentVisibility);
  expect(await kind()).toBe('auto');
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await kind()).toBe('visible');
});
