import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, PAGES, tooWide } from './support.ts';

/** One reader who goes from page to page: nothing here is kept from one to the next. */
let page: Page;
beforeAll(async () => {
  page = await (await openBrowser()).newPage();
  await page.addInitScript(watchShifts);
});
afterAll(() => page?.close());

/** Pages of every layout; others differ from them in their words alone. */
const LAYOUTS = ['home', 'topic', 'results', 'figures', 'record', 'references', 'notebook', 'styleGuide'];

/** Each page is opened on a phone, layouts on a desk too; at the other widths what is open is only laid out anew. */
const loads = Object.entries(PAGES).flatMap(([name, path]) => {
  const isLayout = LAYOUTS.includes(name);
  return [
    { width: 360, name, path, others: isLayout ? [768] : [1280] },
    ...(isLayout ? [{ width: 1280, name, path, others: [] }] : []),
  ];
});

/** What shows that the scripts of a page have filled it; other pages are whole when they are loaded. */
const FILLED: Readonly<Record<string, string>> = {
  results: '[data-result]',
  hits: '.hits',
  figures: '[data-figures-list] > li',
  offline: 'button[name=luu]:visible',
};

async function violations(rules: readonly string[] = []) {
  // One page is enough here: nothing is framed.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const found = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
  return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}

/** Sums what moves without the reader having done anything (Layout Instability). */
function watchShifts(): void {
  Object.assign(globalThis, { shifted: 0 });
  const seen = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput)
        Reflect.set(globalThis, 'shifted', Reflect.get(globalThis, 'shifted') + entry.value);
  });
  seen.observe({ type: 'layout-shift', buffered: true });
}

test.each(loads)(
  '$name at $width px: nothing wider than the screen, nothing moves, no axe violations',
  async (load) => {
    await show(load);
    expect(await violations()).toEqual([]);
    for (const width of load.others) {
      await page.setViewportSize({ width, height: 740 });
      await expect.poll(() => tooWide(page)).toBe(0);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(['color-contrast'])).toEqual([]);
  },
);

async function show({ width, name, path }: (typeof loads)[number]): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(new URL(path, inject('siteUrl')).href);
  const filled = FILLED[name];
  if (filled) await page.locator(filled).first().waitFor({ state: 'attached' });
  await expect.poll(() => tooWide(page)).toBe(0);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'shifted'))).toBeLessThanOrEqual(0.02);
}
