/** The copy on the device: kept, read without network, renewed by what changed, never half of anything. */
import { mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { makeArchive } from './archive.ts';
import { type Host, startHost } from './host.ts';
import { siteOf } from './site-of.ts';
import { HOST } from './sites.ts';
import { type BuiltSite, buildSite, openBrowser, PAGES } from './support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

const state = (page: Page) => page.locator('[data-offline-state]');

async function keep(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.url}ngoai-tuyen/`);
  await page.getByRole('button', { name: 'Lưu vào máy này' }).click();
  await expectState(page, /Đã lưu đủ \d+ tệp \(.+\), bản (?:ngày|tháng|năm)/);
}

async function expectState(page: Page, words: RegExp): Promise<void> {
  await state(page).filter({ hasText: words }).waitFor();
}

const results = (page: Page) => page.locator('[data-result] > a');

async function firstResult(page: Page, host: Host, query: string): Promise<string | null> {
  await page.goto(`${host.url}tim/?q=${encodeURIComponent(query)}`);
  await results(page).first().waitFor();
  return results(page).first().getAttribute('href');
}

/** Below a path a page of each kind that asks for files of its own shows whether addresses have it. */
describe.each([
  { base: '/', site: 'fixture', pages: Object.keys(PAGES).filter((name) => name !== 'missing') },
  { base: HOST.base, site: 'below', pages: ['home', 'report', 'results', 'figures', 'notebook'] },
] as const)('below $base', ({ base, site, pages }) => {
  let host: Host;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    host = await startHost(await siteOf(site), base);
    context = await browser.newContext();
    page = await context.newPage();
    await keep(page, host);
  });
  beforeEach(() => host.setReachable(false));
  afterAll(async () => {
    await context?.close();
    await host?.close();
  });

  test.each(pages)('with the host gone, the page “%s” opens', async (name) => {
    const path = PAGES[name] ?? '';
    const failed: string[] = [];
    // What the page before had not finished loading is called aborted.
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
    });
    onTestFinished(() => void page.removeAllListeners('requestfailed'));
    await page.goto(new URL(path.slice(1), host.url).href);
    expect(await page.locator('h1').first().textContent()).not.toBe('');
    const broken = () =>
      page.evaluate(
        async () => [...(await document.fonts.ready)].filter(({ status }) => status === 'error').length,
      );
    expect(await broken()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    // Asking the host for a newer state is all that may fail.
    expect(failed.filter((url) => !/ngoai-tuyen\/[^/]+\.json/u.test(url))).toEqual([]);
  });

  test('words and a figure are found, and the result opens at its place', async () => {
    expect(await firstResult(page, host, 'tủ sách')).toContain('chuyen-de-01');
    expect(await firstResult(page, host, '11728')).toMatch(/bao-cao-1\d-bc-mau-202\d\/\?q=11728#d-/);
    await results(page).first().click();
    await page.locator('article h1').waitFor();
    await page.locator('.hits').waitFor();
  });

  test('figures are listed and lead to their place', async () => {
    await page.goto(`${host.url}so-lieu/`);
    await page.locator('[data-figures-list] a').first().click();
    await page.locator('article .figure:target').waitFor();
  });

  test('a page that is not kept says so', async () => {
    await page.goto(`${host.url}khong-co-trang-nay/`);
    expect(await page.locator('h1').textContent()).toBe('Chưa lưu trang này');
  });

  test('an address without its last slash leads to the page', async () => {
    await page.goto(`${host.url}tim`);
    await expect.poll(() => page.url()).toBe(`${host.url}tim/`);
  });

  /** Of a reader of their own: what these do to the copy is not undone when they fail. */
  async function ownPage(): Promise<Page> {
    const own = await browser.newContext();
    onTestFinished(() => own.close());
    host.setReachable(true);
    const opened = await own.newPage();
    await keep(opened, host);
    return opened;
  }

  test.runIf(base === '/')('the check reads every file again and tells what was lost', async () => {
    const page = await ownPage();
    host.setReachable(false);
    await page.goto(`${host.url}ngoai-tuyen/`);
    await expectState(page, /Đã lưu đủ/);
    await page.getByRole('button', { name: 'Kiểm tra' }).click();
    await expectState(page, /Đã kiểm tra \d+ tệp: nguyên vẹn/);
    await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      const keys = (await cache.keys()).filter(({ url }) => url.includes('.tep/') && url.endsWith('.html'));
      if (keys[0]) await cache.put(keys[0], new Response('damaged'));
      if (keys[1]) await cache.delete(keys[1]);
    });
    await page.getByRole('button', { name: 'Kiểm tra' }).click();
    await expectState(page, /thiếu 2 tệp/);
    host.setReachable(true);
    host.sentBytes();
    await page.getByRole('button', { name: 'Lưu vào máy này' }).click();
    await expectState(page, /Đã lưu đủ/);
    expect(host.sentBytes()).toBeLessThan(30_000);
  });

  test.runIf(base === '/')('a browser that cleared its memory is told of honestly', async () => {
    const page = await ownPage();
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.goto(`${host.url}ngoai-tuyen/`);
    await expectState(page, /Bộ nhớ của trình duyệt đã bị xóa/);
  });
});

/** A correction as editors make it: a word, and the note that tells readers. */
const correct = (text: string): string =>
  text
    .replace(/(?<=## 1\.[^\n]*\n\n\S+ )\S+/u, 'chỉnhsửa')
    .replace('\nsource:', '\nchanges:\n  - date: "2025-02-03"\n    text: Sửa một chữ\nsource:');

describe('an archive of forty documents', () => {
  const EDITED = 7;
  let first: BuiltSite;
  let second: BuiltSite;
  let host: Host;
  let context: BrowserContext;

  beforeAll(async () => {
    const before = makeArchive(40, (text) => text);
    const after = makeArchive(40, (text, index) => (index === EDITED ? correct(text) : text));
    const readings = mkdtempSync(resolve('.cache/readings-'));
    const shared = { READINGS_DIR: readings };
    [first, second] = [await buildSite(before.dir, shared), await buildSite(after.dir, shared)];
    for (const dir of [before.dir, after.dir, readings]) rmSync(dir, { recursive: true, force: true });
  });
  afterAll(async () => {
    await first?.remove();
    await second?.remove();
  });

  async function opened(): Promise<Page> {
    const ownHost = await startHost(first.dir);
    const ownContext = await browser.newContext();
    onTestFinished(async () => {
      await ownContext.close();
      await ownHost.close();
    });
    [host, context] = [ownHost, ownContext];
    return context.newPage();
  }

  /** Opening any page looks for a newer state; a look that another page began may have been too early, so it is opened again. */
  async function renewedBy(page: Page, path: string): Promise<void> {
    const version = async () => {
      await page.goto(host.url + path);
      return currentVersion(page);
    };
    await expect.poll(version, { interval: 500 }).toBe(await versionOn(host));
  }

  test('one changed document costs less than 5 % of the bytes, and open pages keep their state', async () => {
    const page = await opened();
    await keep(page, host);
    const whole = host.sentBytes();
    const reader = await context.newPage();
    await reader.goto(`${host.url}tim/?q=${encodeURIComponent('công tác')}`);
    await results(reader).first().waitFor();
    const entry = await indexOf(reader);
    await host.renew(second.dir);
    host.sentBytes();
    // A small change is fetched by itself.
    const other = await context.newPage();
    await renewedBy(other, 'viet-tat/');
    const renewed = host.sentBytes();
    expect(renewed / whole).toBeLessThan(0.05);
    // The page that was open goes on in the state it was opened in; the next one is of the new state.
    await other.goto(`${host.url}tai-lieu/bao-cao-${EDITED + 1}-bc-mau-2024/`);
    expect(await other.locator('article').textContent()).toContain('chỉnhsửa');
    const [old, now] = [await indexOf(reader), await indexOf(other)];
    expect(old).toBe(entry);
    expect(now).not.toBe(entry);
    host.setReachable(false);
    await other.goto(`${host.url}ngoai-tuyen/`);
    await expectState(other, /Đã lưu đủ .* bản ngày 3\/2\/2025/);
  });

  test('a download that fails leaves the old copy whole, and the next one goes on from there', async () => {
    const page = await opened();
    await keep(page, host);
    const before = await currentVersion(page);
    await host.renew(second.dir);
    // What is new of one document comes in one pack, or by itself where that is less.
    host.breakOn(new RegExp(`ngoai-tuyen/goi/|bao-cao-${EDITED + 1}-bc-mau`, 'u'));
    await page.goto(`${host.url}ngoai-tuyen/`);
    await page.getByRole('button', { name: 'Cập nhật' }).click();
    await expectState(page, /bản đã lưu trước đó vẫn dùng được nguyên vẹn/);
    expect(await currentVersion(page)).toBe(before);
    host.setReachable(false);
    await page.goto(`${host.url}tai-lieu/bao-cao-${EDITED + 1}-bc-mau-2024/`);
    expect(await page.locator('h1').textContent()).toContain(`số ${EDITED + 1}`);
    expect(await firstResult(page, host, 'công tác')).toContain('bao-cao-');
    host.setReachable(true);
    host.breakOn(undefined);
    await page.goto(`${host.url}ngoai-tuyen/`);
    await page
      .getByRole('button', { name: 'Cập nhật' })
      .or(state(page).filter({ hasText: '3/2/2025' }))
      .first()
      .waitFor();
    await renewedBy(page, 'ngoai-tuyen/');
  });

  test('a reader may keep one document only: the others are told as not kept', async () => {
    const page = await opened();
    await page.goto(`${host.url}ngoai-tuyen/`);
    await page.getByLabel('Chỉ những tập tôi chọn').check();
    await page.getByLabel('Báo cáo công tác số 3', { exact: false }).first().check();
    await page.getByRole('button', { name: 'Lưu vào máy này' }).click();
    await expectState(page, /Đã lưu đủ/);
    host.setReachable(false);
    const name = await page.evaluate(
      () => document.querySelector<HTMLInputElement>('input[name=nhom]:checked')?.value,
    );
    await page.goto(`${host.url}tai-lieu/${name}/`);
    expect(await page.locator('article h1').count()).toBe(1);
    await page.goto(`${host.url}tai-lieu/bao-cao-20-bc-mau-2024/`);
    expect(await page.locator('h1').textContent()).toBe('Chưa lưu trang này');
  });
});

/** What the page gets for the file of the index that always has the same name. */
function indexOf(page: Page): Promise<string> {
  return page.evaluate(async () => (await fetch('/pagefind/pagefind-entry.json')).text());
}

function currentVersion(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const key = (await cache.keys()).find(({ url }) => url.endsWith('.trang-thai'));
    const state = key && (await cache.match(key));
    return state ? (await state.json()).version : '';
  });
}

async function versionOn(host: Host): Promise<string> {
  return (await (await fetch(`${host.url}ngoai-tuyen/ban.json`)).json()).version;
}
