import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { openBrowser, PAGES, tooWide } from './support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Pages of every layout; others differ from them in their words alone. */
const LAYOUTS = ['home', 'topic', 'results', 'figures', 'record', 'references', 'notebook', 'styleGuide'];

// Up to 800 px there is one column, so that a tablet shows what a phone does: one page of each layout stands for all.
const cases = [360, 768, 1280].flatMap((width) =>
  Object.entries(PAGES)
    .filter(([name]) => width !== 768 || LAYOUTS.includes(name))
    .map(([name, path]) => ({ width, name, path })),
);

/** What shows that the scripts of a page have filled it; other pages are whole when they are loaded. */
const FILLED: Readonly<Record<string, string>> = {
  results: '[data-result]',
  hits: '.hits',
  figures: '[data-figures-list] > li',
  offline: 'button[name=luu]:visible',
};

async function violations(page: Page, rules: readonly string[] = []) {
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

test.each(cases)(
  '$name at $width px: nothing wider than the screen, nothing moves, no axe violations',
  async (screen) => {
    const { width, name, path } = screen;
    const page = await browser.newPage({ viewport: { width, height: 740 }, colorScheme: 'light' });
    onTestFinished(() => page.close());
    await page.addInitScript(watchShifts);
    await page.goto(new URL(path, inject('siteUrl')).href);
    const filled = FILLED[name];
    if (filled) await page.locator(filled).first().waitFor({ state: 'attached' });
    await expect.poll(() => tooWide(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    // The page of figures writes its first rows with a script (tests/e2e/figures).
    if (name !== 'figures')
      expect(await page.evaluate(() => Reflect.get(globalThis, 'shifted'))).toBeLessThanOrEqual(0.02);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast'])).toEqual([]);
  },
);
