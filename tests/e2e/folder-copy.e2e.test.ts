/** The zip, unpacked and opened by file://, gives what the host gives, in two browsers. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { folderCopy, zipCopy } from '../../scripts/bundle.ts';
import { type RunningServer, serve } from '../../scripts/shared/server.ts';
import { type Firefox, hasFirefox, openFirefox } from './firefox.ts';
import { siteOf } from './site-of.ts';
import { openBrowser } from './support.ts';

/** Words, phrases, figures in several notations, abbreviations, other spellings, misspellings, filters, nothing. */
const QUERIES = [
  'biên giới',
  'cột mốc',
  '11.728',
  '11728',
  '498.539 lượt',
  'nông sản sạch',
  'an toàn thực phẩm',
  'BĐBP',
  'Bộ đội Biên phòng',
  'UBND tỉnh',
  'chuyển đổi số',
  '97,0%',
  '161 xã',
  'thu ngân sách',
  'dịch bệnh',
  'hòa',
  'hoà giải',
  'tỉ lệ',
  'tỷ đồng',
  'bien gioi',
  'Chỉ thị 01/CT-TTg',
  '"đường biên" mốc',
  'hạn chế nguyên nhân',
  'không-có-từ-này',
  'truy xuất nguồn gốc',
  'du lịch cộng đồng',
  'y tế',
  'học sinh giỏi',
  'Quyết định&chu-thich=1',
  'tỉnh&moi-nhat=1&nam=2024',
] as const;

const IN_FIREFOX: readonly (typeof QUERIES)[number][] = [
  'biên giới',
  '11.728',
  'BĐBP',
  'tỷ đồng',
  'bien gioi',
  '"đường biên" mốc',
  'không-có-từ-này',
  'tỉnh&moi-nhat=1&nam=2024',
];

const address = (query: string): string => {
  const [words = '', ...filters] = query.split('&');
  return [`?q=${encodeURIComponent(words)}`, ...filters].join('&');
};

/** Runs in the page: waits for the answer, then tells what is shown. */
const SHOWN = `new Promise((done) => {
  // A folder keeps quotes from the document: lists on a host have a button for it.
  const words = (item) => {
    const copy = item.cloneNode(true);
    for (const button of copy.querySelectorAll('button')) button.remove();
    return copy.textContent;
  };
  const look = () => {
    const status = document.querySelector('[data-search-status]').textContent;
    const busy = document.querySelector('[data-search-results]').getAttribute('aria-busy');
    const choosing = document.querySelector('[data-search-filters]').getAttribute('aria-busy');
    if (choosing || busy || /^(?:|Đang .*)$/u.test(status)) return setTimeout(look, 20);
    const items = [...document.querySelectorAll('[data-result]')];
    const chosen = [...document.querySelectorAll('[data-search-filters] button')].map((one) => one.textContent);
    done({ status, chosen, items: items.map((item) => ({
      text: words(item),
      link: item.querySelector('a').href.replace(/^.*\\/tai-lieu\\//u, '').replace('index.html', ''),
    })) });
  };
  look();
})`;

interface Shown {
  readonly status: string;
  readonly items: readonly { readonly text: string; readonly link: string }[];
}

let dir: string;
let server: RunningServer;
let browser: Browser;
let folder: string;
let root: string;
let page: Page;

beforeAll(async () => {
  dir = await siteOf('samples');
  server = await serve(dir, { port: 0 });
  browser = await openBrowser();
  page = await browser.newPage();
  folder = mkdtempSync(resolve('.cache/thư mục có dấu '));
  for (const [name, bytes] of Object.entries(unzipSync(zipCopy(await folderCopy(dir), 'so-tay')))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  root = pathToFileURL(join(folder, 'so-tay/')).href;
});
afterAll(async () => {
  await page?.close();
  await server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

test('the same site gives the same bytes', async () => {
  const [one, two] = await Promise.all([folderCopy(dir), folderCopy(dir)]);
  expect(Buffer.compare(zipCopy(one, 'x'), zipCopy(two, 'x'))).toBe(0);
});

test('every link and file that a page names is in the folder, and none leads out of it', async () => {
  const copy = await folderCopy(dir);
  const text = new TextDecoder();
  const lost = [...copy]
    .filter(([path]) => path.endsWith('.html') && path !== '404.html')
    .flatMap(([path, bytes]) =>
      Array.from(text.decode(bytes).matchAll(/\s(?:href|src|action)="([^"#]*)/gu), ([, to = '']) => to)
        .filter((to) => to !== '' && !copy.has(new URL(to, `file:///${path}`).pathname.slice(1)))
        .map((to) => `${path} → ${to}`),
    );
  expect(lost).toEqual([]);
});

/** What the host shows, asked for once. */
const answers = new Map<string, Shown>();

async function expected(query: string): Promise<Shown> {
  const known = answers.get(query);
  if (known) return known;
  const shown = await ask(`${server.url}tim/`, query);
  answers.set(query, shown);
  return shown;
}

/** What the search page at `url` shows for a query: opened once, and then as a reader goes through the history. */
async function ask(url: string, query: string): Promise<Shown> {
  if (!page.url().startsWith(url)) await page.goto(url + address(query));
  else
    await page.evaluate((search) => {
      // Words of the answer before would be taken for those of this one.
      document.querySelector('[data-search-status]')?.replaceChildren();
      history.pushState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address(query));
  return page.evaluate<Shown>(SHOWN);
}

// Before the tests of the folder, so that the host's page is opened once.
test('the thirty queries ask for something: nearly all find', async () => {
  expect(QUERIES).toHaveLength(30);
  for (const query of QUERIES) await expected(query);
  expect(Array.from(answers.values()).filter(({ items }) => items.length > 0).length).toBeGreaterThan(25);
});

describe('Chromium', () => {
  test.each(QUERIES)('finds the same for “%s”', async (query) => {
    const wanted = await expected(query);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('requestfailed', (request) => {
      // What the page before was still loading does not count.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') errors.push(request.url());
    });
    onTestFinished(() => void page.removeAllListeners('pageerror').removeAllListeners('requestfailed'));
    expect(await ask(`${root}tim/index.html`, query)).toEqual(wanted);
    expect(errors).toEqual([]);
  });

  test('figures are listed, filtered, and lead to their place in the text', async () => {
    await page.goto(`${root}so-lieu/index.html`);
    const lines = page.locator('[data-figures-list] > li');
    await lines.first().waitFor();
    const status = page.locator('[data-figures-status]');
    await status.filter({ hasNotText: 'Đang tải' }).waitFor();
    const all = await status.textContent();
    await page.fill('.figure-search input', 'xã');
    await page.waitForURL(/\?q=/u);
    await expect.poll(() => status.textContent()).not.toBe(all);
    await lines.first().locator('a').click();
    await page.waitForURL(/#sl-/u);
    await page.locator('article .figure:target').click();
    await expect.poll(() => page.locator('.figure-card .words').textContent()).not.toBe('');
  });

  test('from the first page to a search, its filters, a result and back', async () => {
    await page.goto(`${root}index.html`);
    await page.locator('main input[type=search]').fill('biên giới');
    await page.keyboard.press('Enter');
    await page.locator('[data-result]').first().waitFor();
    await page.locator('details.choices').evaluate((choices: HTMLDetailsElement) => {
      choices.open = true;
    });
    await page.getByRole('button', { name: 'Mới nhất trước' }).click();
    await page.waitForURL(/moi-nhat=1/u);
    await page.locator('[data-result] > a').first().click();
    await page.locator('article h1').waitFor();
    await expect.poll(() => page.url()).toMatch(/^file:.*\/index\.html\?q=/u);
    await page.waitForFunction(() => document.fonts.check('16px "So Tay Serif"', 'Sổ'));
    await page.locator('.hits').waitFor();
    await page.goBack();
    await page.locator('[data-result]').first().waitFor();
    await page.goto(`${root}ngoai-tuyen/index.html`);
    await page.getByText('Anh chị đang mở bản chép vào máy').waitFor();
  });
});

test('Chromium keeps a notebook for the whole folder, and its links lead to files', async () => {
  await page.goto(`${root}tai-lieu/index.html`);
  await page.locator('.document-item a').first().click();
  // The page is whole then, and so are its scripts.
  await page.waitForURL(/tai-lieu\/.+\/index\.html/u);
  await page.locator('article p .figure').first().click();
  await page.getByRole('button', { name: 'Ghi vào sổ tay' }).click();
  await page.getByRole('button', { name: 'Đã ghi vào sổ tay' }).waitFor();
  await page.goto(`${root}so-tay/index.html`);
  await page.getByText('Đang mở bản chép vào máy').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Xuất Word' }).click(),
  ]);
  const parts = unzipSync(await readFile(await download.path()));
  expect(new TextDecoder().decode(parts['word/_rels/document.xml.rels'])).not.toContain('file:');
  await page.locator('.entry a').click();
  await page.locator('article .figure:target').waitFor();
  await expect.poll(() => page.url()).toMatch(/^file:.*\/index\.html#sl-/u);
});

describe.runIf(hasFirefox)('Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await openFirefox();
  });
  afterAll(() => firefox?.close());

  // How files are read is all that another browser may do otherwise: each kind of query once.
  test.each(IN_FIREFOX)('finds the same for “%s”', async (query) => {
    const wanted = await expected(query);
    await firefox.open(`${root}tim/index.html${address(query)}`);
    expect(await firefox.evaluate(SHOWN)).toEqual(wanted);
  });

  test('the pages show their type, and a result opens at its place with the words marked', async () => {
    await firefox.open(`${root}tim/index.html${address('biên giới')}`);
    await firefox.evaluate(SHOWN);
    const link = await firefox.evaluate<string>(`document.querySelector('[data-result] > a').href`);
    await firefox.open(link);
    const marked = `new Promise((done) => {
      const look = () => (document.querySelector('.hits') ? done(true) : setTimeout(look, 20));
      look();
    })`;
    expect(await firefox.evaluate(marked)).toBe(true);
    const fonts = `[...document.fonts].filter(({ status }) => status === 'loaded').length`;
    await expect.poll(() => firefox.evaluate<number>(fonts)).toBeGreaterThan(0);
  });
});

if (!hasFirefox) console.warn('Firefox is not installed: the folder copy is tested in Chromium only.');
