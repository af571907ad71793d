/** What opens over a page, judged by axe as the pages are. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { openBrowser, PAGES } from './support.ts';
import { openPage } from './window.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

interface Part {
  readonly page: keyof typeof PAGES;
  /** Opens it and waits until it is there. */
  readonly open: (page: Page) => Promise<void>;
  /** Widths at which there is such a part. */
  readonly widths: readonly number[];
}

/** A tablet shows what a phone does, but for sheets. */
const ALL = [360, 1280];

const PARTS: Readonly<Record<string, Part>> = {
  'figure card': {
    page: 'topic',
    widths: [360, 768, 1280],
    open: async (page) => {
      await page.locator('article p .figure').first().click();
      await page.locator('.figure-card').waitFor();
    },
  },
  'note sheet': {
    page: 'topic',
    widths: [360, 1100],
    open: async (page) => {
      await page.locator('a[data-footnote-ref]', { hasText: '2' }).click();
      await page.locator('.note-sheet').waitFor();
    },
  },
  'contents drawer': {
    page: 'topic',
    widths: [360, 768],
    open: async (page) => {
      await page.locator('.bottom-bar a', { hasText: 'Mục lục' }).click();
      await page.locator('dialog.drawer').waitFor();
    },
  },
  'display panel': {
    page: 'report',
    widths: ALL,
    open: async (page) => {
      await page.locator('.display summary').click();
      await page.locator('.display fieldset').first().waitFor();
    },
  },
  'quote bar': {
    page: 'report',
    widths: ALL,
    open: async (page) => {
      await page
        .locator('article p .figure')
        .first()
        .evaluate((node) => {
          getSelection()?.selectAllChildren(node.closest('p') ?? node);
        });
      await page.locator('.quote-bar').waitFor();
    },
  },
  'cue cards': {
    page: 'notebook',
    widths: ALL,
    open: async (page) => {
      await page.goto(new URL(PAGES['report'] ?? '', inject('siteUrl')).href);
      await page.locator('article p .figure').first().click();
      await page.locator('.figure-card button', { hasText: 'Ghi vào sổ tay' }).click();
      await page.getByRole('button', { name: 'Đã ghi vào sổ tay' }).waitFor();
      await page.goto(new URL(PAGES['notebook'] ?? '', inject('siteUrl')).href);
      await page.getByRole('button', { name: 'Mở thẻ nói' }).click();
      await page.locator('dialog.cards').waitFor();
    },
  },
  'filters of the search': {
    page: 'results',
    widths: ALL,
    open: async (page) => {
      await page.locator('[data-result]').first().waitFor();
      await page.locator('.choices').evaluate((details: HTMLDetailsElement) => {
        details.open = true;
      });
    },
  },
};

const told = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>) =>
  violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);

const cases = Object.entries(PARTS).flatMap(([name, { page, open, widths }]) =>
  widths.map((width) => ({ name, width, path: PAGES[page] ?? '', open })),
);

test.each(cases)('$name at $width px: no axe violations, light and dark', async ({ width, path, open }) => {
  const page = await openPage({ viewport: { width, height: 740 } });
  await page.goto(new URL(path, inject('siteUrl')).href);
  await open(page);
  const axe = () => new AxeBuilder({ page }).setLegacyMode();
  expect(told(await axe().analyze())).toEqual([]);
  // Dark pages differ in their colours alone.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(told(await axe().withRules(['color-contrast']).analyze())).toEqual([]);
});

test('with forced colours marked words can be read and the page one is on is underlined', async () => {
  const context = await browser.newContext({ forcedColors: 'active', colorScheme: 'dark' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(new URL(PAGES['results'] ?? '', inject('siteUrl')).href);
  const mark = page.locator('[data-result] mark').first();
  await mark.waitFor();
  const [colour, ground] = await mark.evaluate((node) => {
    const { color, backgroundColor } = getComputedStyle(node);
    return [color, backgroundColor];
  });
  expect(ground).not.toBe(colour);
  expect(ground).not.toBe('rgba(0, 0, 0, 0)');
  const here = page.locator('.site-header nav [aria-current]');
  expect(await here.evaluate((node) => getComputedStyle(node).textDecorationLine)).toBe('underline');
});
