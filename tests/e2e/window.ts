/**
 * A window costs Chromium more than a page in it. So a test that wants a reader of its own gets the window of the test before, emptied of
 * all that was kept, listened to and set; who adds other scripts to pages opens a context instead.
 */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { keepSaid, openBrowser } from './support.ts';

/** Windows that no test has at the moment, by what cannot be changed of them. */
const free = new Map<string, Page[]>();

/** As Playwright opens one. */
const VIEWPORT = { width: 1280, height: 720 };

interface Wanted extends BrowserContextOptions {
  /** Words that say what was done stay; see `keepSaid`. */
  readonly keepsSaid?: boolean;
  /** A script that runs before those of each page. */
  readonly prepare?: string | undefined;
}

/** A page of a reader who was never here, until the test is over. */
export async function openPage({
  viewport = VIEWPORT,
  colorScheme = 'light',
  ...fixed
}: Wanted = {}): Promise<Page> {
  const key = JSON.stringify(fixed);
  const windows = free.get(key) ?? [];
  free.set(key, windows);
  const used = windows.pop();
  const page = used && !used.isClosed() ? await emptied(used) : await newWindow(fixed);
  onTestFinished(async ({ task }) => {
    // What is left of a failure is unknown.
    if (task.result?.state === 'fail') await page.context().close();
    else windows.push(page);
  });
  await page.setViewportSize(viewport ?? VIEWPORT);
  await page.emulateMedia({ colorScheme, media: null });
  return page;
}

async function newWindow({ keepsSaid, prepare, ...options }: Wanted): Promise<Page> {
  const context = await (await openBrowser()).newContext(options);
  const page = await context.newPage();
  if (keepsSaid) await keepSaid(page);
  if (prepare) await page.addInitScript(prepare);
  return page;
}

async function emptied(page: Page): Promise<Page> {
  const context = page.context();
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await context.clearPermissions();
  for (const other of context.pages()) if (other !== page) await other.close();
  if (page.url().startsWith('http')) await page.evaluate(() => sessionStorage.clear());
  // A page may still write when it is left.
  const origins = new Set([page.url(), inject('siteUrl')].map((url) => new URL(url).origin));
  await page.goto('about:blank');
  const devtools = await context.newCDPSession(page);
  for (const origin of origins)
    if (origin !== 'null') await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await devtools.detach();
  return page;
}
