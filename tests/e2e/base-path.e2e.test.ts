import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, serve } from '../../scripts/serve.ts';
import { type BuiltSite, buildSite, FIXTURE_CONTENT, openBrowser } from './support.ts';

let site: BuiltSite;
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  site = await buildSite(FIXTURE_CONTENT, { BASE_PATH: '/so-tay' });
  server = await serve(site.dir, { port: 0, base: '/so-tay' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await site?.remove();
});

test('below a base path every address keeps it, search and data included', async () => {
  const page = await browser.newPage();
  const failed: string[] = [];
  page.on('response', (response) => void (response.ok() || failed.push(response.url())));
  await page.goto(`${server.url}tim/?q=11.728`);
  const result = page.locator('[data-result] a').first();
  expect(await result.getAttribute('href')).toMatch(
    /^\/so-tay\/tai-lieu\/bao-cao-12-bc-mau-2024\/\?q=11\.728#d-/,
  );
  await result.click();
  await page.waitForURL(/\/bao-cao-12-bc-mau-2024\//u);
  await page.locator('article h1').waitFor();
  const addresses = await page
    .locator('[href^="/"], [src^="/"]')
    .evaluateAll((elements) =>
      elements.map((element) => element.getAttribute('href') ?? element.getAttribute('src')),
    );
  expect(addresses.filter((address) => !address?.startsWith('/so-tay/'))).toEqual([]);
  expect(failed).toEqual([]);

  const catalogue: { url: string }[] = JSON.parse(
    await readFile(join(site.dir, 'data/tai-lieu.json'), 'utf8'),
  );
  expect(catalogue.map(({ url }) => url)).toContain('/so-tay/tai-lieu/bao-cao-12-bc-mau-2024/');
});
