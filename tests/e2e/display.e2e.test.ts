/** Colours and size of type as the reader chose them. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { openBrowser, PAGES, tooWide } from './support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

type Options = Parameters<Browser['newContext']>[0];

async function context(options: Options = {}): Promise<BrowserContext> {
  const made = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  onTestFinished(() => made.close());
  return made;
}

async function open(where: BrowserContext, name = 'report'): Promise<Page> {
  const page = await where.newPage();
  await page.goto(new URL(PAGES[name] ?? '', inject('siteUrl')).href);
  return page;
}

const look = (page: Page) =>
  page.evaluate(() => ({
    paper: getComputedStyle(document.body).backgroundColor,
    size: getComputedStyle(document.documentElement).fontSize,
    bar: [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
      .filter(({ media }) => matchMedia(media).matches)
      .map(({ content }) => content),
  }));

const LIGHT = 'rgb(251, 249, 244)';
const DARK = 'rgb(23, 21, 18)';

test('the page follows the machine until the reader chooses', async () => {
  for (const [colorScheme, paper] of [
    ['light', LIGHT],
    ['dark', DARK],
  ] as const) {
    const page = await open(await context({ colorScheme }));
    await expect.poll(() => look(page)).toMatchObject({ paper, size: '18px' });
  }
});

test('what is chosen holds on every page, against the machine too, and in other windows at once', async () => {
  const own = await context({ colorScheme: 'light' });
  const [page, other] = [await open(own), await open(own, 'home')];
  await page.getByText('Hiển thị').click();
  await page.getByLabel('Tối').check();
  await page.getByLabel('Rất lớn').check();
  const chosen = { paper: DARK, size: '23px', bar: ['#171512'] };
  await expect.poll(() => look(page)).toEqual(chosen);
  await expect.poll(() => look(other)).toEqual(chosen);
  await page.reload();
  await expect.poll(() => look(page)).toEqual(chosen);
  await page.getByText('Hiển thị').click();
  await expect.poll(() => page.getByLabel('Tối').isChecked()).toBe(true);
  await page.getByLabel('Theo máy').check();
  await page.getByLabel('Vừa').check();
  await expect.poll(() => look(page)).toEqual({ paper: LIGHT, size: '18px', bar: ['#fbf9f4'] });
});

test('the choice is applied before the first paint: by a script that the parser waits for, ahead of the styles', async () => {
  const own = await context({ colorScheme: 'light' });
  await own.addInitScript(() => {
    localStorage.setItem('hien-thi', '{"theme":"toi","size":"lon"}');
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      if (document.body) seen.push(document.documentElement.dataset['theme'] ?? '');
    }).observe(document, { childList: true, subtree: true });
  });
  const page = await open(own);
  expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen[0])).toBe('toi');
});

test('what a browser forbids to remember, or another wrote, leaves the page as it is made', async () => {
  const own = await context();
  await own.addInitScript(() => localStorage.setItem('hien-thi', 'x'));
  const page = await open(own);
  await expect.poll(() => look(page)).toMatchObject({ size: '18px' });
});

test('the panel closes with Esc or beside it, and is not there without scripts', async () => {
  const page = await open(await context());
  const summary = page.getByText('Hiển thị');
  const choice = page.getByLabel('Tối');
  await summary.click();
  await choice.waitFor();
  await page.keyboard.press('Escape');
  await choice.waitFor({ state: 'hidden' });
  await expect.poll(() => summary.evaluate((node) => node === document.activeElement)).toBe(true);
  await summary.click();
  await choice.waitFor();
  await page.mouse.click(5, 300);
  await choice.waitFor({ state: 'hidden' });
  const plain = await open(await context({ javaScriptEnabled: false }));
  expect(await plain.getByText('Hiển thị').isVisible()).toBe(false);
});

test.each([{ width: 360 }, { width: 640 }, { width: 1280 }])(
  'at the largest size, and zoomed to double, nothing is wider than $width px',
  async ({ width }) => {
    const own = await context({ viewport: { width, height: 740 } });
    await own.addInitScript(() => localStorage.setItem('hien-thi', '{"size":"rat-lon"}'));
    const page = await open(own, 'topic');
    await expect.poll(() => tooWide(page)).toBe(0);
    const half = Math.max(320, width / 2);
    await page.setViewportSize({ width: half, height: 370 });
    await page.waitForFunction((wanted) => innerWidth === wanted, half);
    await expect.poll(() => tooWide(page)).toBe(0);
  },
);

test('more contrast is given where it is asked for', async () => {
  const page = await open(await context({ contrast: 'more', colorScheme: 'light' }));
  await expect.poll(() => look(page)).toMatchObject({ paper: 'rgb(255, 255, 255)' });
});
