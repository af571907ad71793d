/** The document on paper. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { PAGES } from './support.ts';
import { openPage } from './window.ts';

async function open(colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await openPage({ viewport: { width: 1280, height: 740 }, colorScheme });
  await page.goto(new URL(PAGES['topic'] ?? '', inject('siteUrl')).href);
  await page.locator('.side-notes.shown').waitFor();
  return page;
}

test('paper holds the text and the list of notes, and nothing to tap', async () => {
  const page = await open();
  await page.emulateMedia({ media: 'print' });
  for (const name of [
    '.site-header',
    '.bottom-bar',
    '.contents',
    '.side-notes',
    '.anchor',
    '.pager',
    '.crumbs',
  ])
    await expect.poll(() => page.locator(name).filter({ visible: true }).count(), { message: name }).toBe(0);
  expect(await page.locator('[data-footnotes] li').count()).toBe(3);
  await page.locator('[data-footnotes] li').first().waitFor();
  const heading = page.locator('#muc-1-1');
  expect(await heading.evaluate((node) => getComputedStyle(node).breakAfter)).toBe('avoid');
  // In the margin it would be cut off.
  expect(await heading.locator('.number').evaluate((node) => getComputedStyle(node).float)).toBe('none');
});

test('on the first page contents and issuer stand with the title; the checks are printed', async () => {
  const page = await open();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const [title, contents, text] = await page.evaluate(() =>
    ['h1', 'nav.contents', 'article > h2'].map(
      (name) => document.querySelector(name)?.getBoundingClientRect().top ?? 0,
    ),
  );
  expect(contents).toBeGreaterThan(title ?? 0);
  expect(contents).toBeLessThan(text ?? 0);
  await page.locator('nav.contents a', { hasText: 'Về tổ chức' }).waitFor();
  await page.locator('.colophon', { hasText: 'đối chiếu' }).waitFor();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('main > nav.contents').count()).toBe(1);
});

test('paper is white, also for a reader of dark pages', async () => {
  const page = await open('dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const look = () =>
    page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
  await expect.poll(look).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('the foot of every page names the document, its date and its address', async () => {
  const page = await open();
  await page.pdf({ preferCSSPageSize: true });
  const foot = await page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText))
      .join(),
  );
  expect(foot).toContain('@bottom-left');
  expect(foot).toContain('Chuyên đề 01 · tháng 5/2025');
  expect(foot).toContain(`${inject('siteUrl')}tai-lieu/`);
  const booklet = await page.evaluate(() => {
    document.documentElement.dataset['paper'] = 'a5';
    dispatchEvent(new Event('beforeprint'));
    return document.adoptedStyleSheets[0]?.cssRules[0]?.cssText;
  });
  expect(booklet).toMatch(/size: a5/iu);
});
