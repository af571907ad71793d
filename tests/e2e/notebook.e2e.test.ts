import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { addTo } from '../../src/notebook/edit.ts';
import { EMPTY } from '../../src/notebook/model.ts';
import { readNotebook, writeNotebook } from '../../src/notebook/read.ts';
import { STORAGE_KEY } from '../../src/notebook/store.ts';
import { openBrowser, PAGES, tooWide } from './support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

async function reader(width = 360): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height: 740 } });
  onTestFinished(() => context.close());
  return context;
}

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL(path, inject('siteUrl')).href);
  return page;
}

/** Adds the first figures of a document by its card. */
async function collect(page: Page, count: number, from = 0): Promise<void> {
  for (let index = from; index < from + count; index++) {
    await page.locator('article p .figure').nth(index).click();
    const button = page.locator('.figure-card button', { hasText: 'Ghi vào sổ tay' });
    await button.click();
    await page.locator('.figure-card button', { hasText: 'Đã ghi vào sổ tay' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.figure-card').waitFor({ state: 'detached' });
  }
}

const TOPIC = PAGES['topic'] ?? '';
const entries = '[data-notebook-list] > li';
const texts = (page: Page): Promise<string[]> => page.locator(`${entries} .value`).allTextContents();
const hasEntries = (page: Page, count: number) =>
  expect.poll(() => page.locator(entries).count()).toBe(count);
const shows = (page: Page, wanted: readonly (string | undefined)[]) =>
  expect.poll(() => texts(page)).toEqual(wanted);
const focused = (page: Page, attribute: string): Promise<string | null | undefined> =>
  page.evaluate((name) => document.activeElement?.getAttribute(name), attribute);

async function notebook(count: number, width = 360): Promise<Page> {
  const context = await reader(width);
  await collect(await open(context, TOPIC), count);
  const page = await open(context, '/so-tay/');
  await hasEntries(page, count);
  return page;
}

test('a figure is kept with its sentence, its words and its source, and leads back to its place', async () => {
  const context = await reader();
  const document = await open(context, PAGES['report'] ?? '');
  await collect(document, 1);
  await document.locator('article p .figure').first().click();
  await document.locator('.figure-card button', { hasText: 'Ghi vào sổ tay' }).click();
  await document.locator('.figure-card button', { hasText: 'Đã có trong sổ tay' }).waitFor();
  const page = await open(context, '/so-tay/');
  const entry = page.locator(entries);
  await hasEntries(page, 1);
  expect(await entry.locator('blockquote').textContent()).toContain('11.728 lượt bạn đọc');
  expect(await entry.locator('.words').textContent()).toBe('mười một nghìn bảy trăm hai mươi tám lượt');
  expect(await entry.locator('[data-source]').textContent()).toBe(
    'Báo cáo số 12/BC-MAU ngày 20/12/2024 của Thư viện mẫu, “Kết quả công tác thư viện năm 2024”, mục “1. Bạn đọc”',
  );
  await entry.locator('a').click();
  await page.locator('article .figure:target').waitFor();
});

test('a raised 2 belongs to the unit, on the card and in the quote', async () => {
  const context = await reader();
  const document = await open(context, TOPIC);
  await document.locator('article p .figure', { hasText: '32,5' }).click();
  expect(await document.locator('.figure-card .value').textContent()).toBe('32,5 km²');
  await document.locator('.figure-card button', { hasText: 'Ghi vào sổ tay' }).click();
  await document.locator('.figure-card button', { hasText: 'Đã ghi vào sổ tay' }).waitFor();
  const page = await open(context, '/so-tay/');
  await shows(page, ['32,5 km²']);
  expect(await page.locator('.entry .words').textContent()).toBe('ba mươi hai phẩy năm km vuông');
  expect(await page.locator('blockquote').textContent()).toContain('diện tích 32,5 km²;');
});

test('the marker of a note behind a figure is no power of its unit', async () => {
  const document = await open(await reader(), TOPIC);
  await document.locator('article p .figure', { hasText: '1.250' }).click();
  const card = document.locator('.figure-card');
  await card.waitFor();
  expect(await card.locator('.value').textContent()).toBe('1.250 tủ sách');
  expect(await card.locator('.words').textContent()).toBe('một nghìn hai trăm năm mươi tủ sách');
});

test('a notebook of 5,000 entries opens, an entry moves, and what is being written is kept when the page goes', async () => {
  const page = await open(await reader(), '/so-tay/');
  const none = { label: '', number: '', date: '', issuer: '', section: '', page: '' };
  const source = (at: number) => ({ ...none, title: 'Mẫu', url: `/tai-lieu/a/#muc-${at}` });
  const many = Array.from({ length: 5_000 }, (_, at) =>
    addTo(EMPTY, { text: `Câu ${at}`, source: source(at) }).entries.map((entry) => ({
      ...entry,
      added: at + 1,
    })),
  );
  await page.evaluate(
    ([key = '', text = '']) => localStorage.setItem(key, text),
    [STORAGE_KEY, writeNotebook({ ...EMPTY, entries: many.flat() })],
  );
  await page.reload();
  await hasEntries(page, 5_000);
  await page.locator(`${entries}:nth-child(3) button[name=len]`).click();
  const second = page.locator(`${entries}:nth-child(2)`);
  await expect.poll(() => second.locator('[data-text]').textContent()).toBe('Câu 2');
  await second.locator('textarea').fill('nhớ nói câu này');
  await page.reload();
  await hasEntries(page, 5_000);
  expect(await second.locator('textarea').inputValue()).toBe('nhớ nói câu này');
});

test('an empty notebook tells how to fill it, and without scripts the page says what it needs', async () => {
  const page = await open(await reader(), '/so-tay/');
  await page.getByText('Sổ tay chưa có mục nào').waitFor();
  await page.locator('[data-notebook-tools]').waitFor({ state: 'hidden' });
  const context = await browser.newContext({ javaScriptEnabled: false });
  onTestFinished(() => context.close());
  const plain = await open(context, '/so-tay/');
  expect(await plain.locator('main noscript').textContent()).toContain('Sổ tay cần JavaScript');
  expect(await plain.locator('main button:visible').count()).toBe(0);
});

test('entries are moved by buttons and by keys, and the focus goes with them', async () => {
  const page = await notebook(3);
  const [a, b, c] = await texts(page);
  await page.getByRole('button', { name: 'Xuống mục 1' }).click();
  await shows(page, [b, a, c]);
  await expect.poll(() => focused(page, 'aria-label')).toBe('Xuống mục 2');
  await page.keyboard.press('Alt+ArrowDown');
  await shows(page, [b, c, a]);
  await page.keyboard.press('Alt+ArrowUp');
  await shows(page, [b, a, c]);
  await page.reload();
  await shows(page, [b, a, c]);
});

test('an entry that is deleted comes back to its place with its remark', async () => {
  const page = await notebook(2);
  const before = await texts(page);
  await page.locator('textarea').first().fill('nhấn mạnh');
  await page.getByRole('button', { name: 'Xóa mục 1' }).click();
  await shows(page, before.slice(1));
  await expect.poll(() => focused(page, 'name')).toBe('hoan-tac');
  await page.keyboard.press('Enter');
  await shows(page, before);
  await page.reload();
  await expect.poll(() => page.locator('textarea').first().inputValue()).toBe('nhấn mạnh');
});

test('another tab shows what was added and removed, and leaves a remark that is being written alone', async () => {
  const page = await notebook(1);
  await page.locator('textarea').fill('đang viết');
  const other = await open(page.context(), TOPIC);
  await collect(other, 1, 1);
  await page.locator(entries).nth(1).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  expect(await page.locator('textarea').first().inputValue()).toBe('đang viết');
});

test('cue cards fill the screen, turn by keys, end with Esc, and are clean for axe', async () => {
  const page = await notebook(2, 1280);
  await page.locator('textarea').first().fill('nói chậm');
  await page.getByRole('button', { name: 'Mở thẻ nói' }).click();
  const cards = page.locator('dialog[open]');
  await expect.poll(() => cards.boundingBox()).toMatchObject({ width: 1280, height: 740 });
  const [first, second] = await texts(page);
  const value = () => cards.locator('[data-card-value]').textContent();
  await expect.poll(value).toBe(first);
  expect(await cards.locator('[data-card-remark]').textContent()).toBe('nói chậm');
  await page.keyboard.press('ArrowRight');
  await expect.poll(value).toBe(second);
  expect(await cards.locator('[data-card-place]').textContent()).toBe('Thẻ 2 trên 2');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(value).toBe(first);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  await cards.waitFor({ state: 'detached' });
});

test('a filled notebook is clean for axe and no wider than the screen', async () => {
  const page = await notebook(2);
  // Dark pages differ in their colours alone.
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  }
  await expect.poll(() => tooWide(page)).toBe(0);
});

async function exported(page: Page, name: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

test('Word, Markdown and the notebook file hold every entry', async () => {
  const page = await notebook(2);
  await page.locator('textarea').first().fill('nhấn mạnh');
  const quotes = await page.locator(`${entries} blockquote`).allTextContents();
  const word = unzipSync(await exported(page, 'Xuất Word'));
  const xml = new TextDecoder().decode(word['word/document.xml']);
  const body = xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  const markdown = new TextDecoder().decode(await exported(page, 'Xuất Markdown'));
  for (const quote of [...quotes, 'nhấn mạnh']) {
    expect(body).toContain(quote);
    expect(markdown.replace(/\\(?=[^\w\s])/gu, '')).toContain(quote);
  }
  expect(markdown).toContain(`](<${inject('siteUrl')}tai-lieu/`);
  const reading = readNotebook(new TextDecoder().decode(await exported(page, 'Xuất tệp sổ tay')));
  expect(reading.ok && reading.notebook.entries.map(({ text }) => text)).toEqual(quotes);
});

test('a notebook file fills another device, and a second time doubles nothing', async () => {
  const page = await notebook(2);
  const buffer = Buffer.from(await exported(page, 'Xuất tệp sổ tay'));
  const other = await open(await reader(), '/so-tay/');
  const file = { name: 'so-tay.json', mimeType: 'application/json', buffer };
  await other.setInputFiles('#nhap-tep', file);
  await other.getByText('Đã thêm 2 mục').waitFor();
  await shows(other, await texts(page));
  await other.setInputFiles('#nhap-tep', file);
  await other.getByText('Đã thêm 0 mục; 2 mục đã có sẵn').waitFor();
  await other.setInputFiles('#nhap-tep', { ...file, buffer: Buffer.from('{"x":1}') });
  await other.getByText('không phải tệp sổ tay').waitFor();
  expect(await texts(other)).toHaveLength(2);
});

test('a storage that is full or blocked, or cannot be read, is told', async () => {
  const page = await notebook(1);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await page.locator('textarea').fill('x');
  await page.getByText('đã đầy').waitFor();
  await page.evaluate((key) => localStorage.removeItem(key), STORAGE_KEY);

  const damaged = await open(page.context(), '/so-tay/');
  await damaged.evaluate((key) => localStorage.setItem(key, '{"version":1'), STORAGE_KEY);
  await damaged.reload();
  await damaged.getByText('Không đọc được sổ tay').waitFor();
  const saved = await exported(damaged, 'Tải bản đang lưu và bắt đầu sổ mới');
  expect(new TextDecoder().decode(saved)).toBe('{"version":1');
  await damaged.getByText('Sổ tay chưa có mục nào').waitFor();

  await damaged.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await damaged.reload();
  await damaged.getByText('Trình duyệt không cho trang này lưu').waitFor();
});

test('on paper there are entries and remarks, no buttons', async () => {
  const page = await notebook(1);
  await page.locator('textarea').fill('nói chậm');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.locator('.entry .own').waitFor();
  await expect.poll(() => page.locator('main button:visible').count()).toBe(0);
  expect(await page.locator('.entry .own').textContent()).toBe('nói chậm');
});

test('scripts of the notebook fit in 12 KB before an export', async () => {
  const dir = inject('siteDir');
  const html = await readFile(join(dir, 'so-tay/index.html'), 'utf8');
  const seen = new Set<string>();
  const add = async (path: string): Promise<void> => {
    if (seen.has(path)) return;
    seen.add(path);
    const code = await readFile(join(dir, path), 'utf8');
    for (const [, next = ''] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/gu))
      await add(join(path, '..', next));
  };
  for (const [, path = ''] of html.matchAll(/<script[^>]*\ssrc="([^"]+)"/gu)) await add(path);
  const bytes = await Promise.all(
    [...seen].map(async (path) => gzipSync(await readFile(join(dir, path))).length),
  );
  const total = bytes.reduce((sum, size) => sum + size, 0);
  console.info(`notebook scripts: ${total} bytes`);
  expect(total).toBeLessThanOrEqual(12_000);
});
