/** The editor's desk in a browser: a Word file, a PDF and a poor text, from the drop to what would be published, no file edited by hand. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { convertFolder } from '../../scripts/convert.ts';
import { type RunningDesk, startDesk } from '../../scripts/desk/server.ts';
import { openBrowser, tooWide } from './support.ts';

const FILES = ['mau-bao-cao-word.docx', 'mau-bao-cao-pdf-co-chu.pdf', 'mau-bao-cao-pdf.txt'] as const;
const [WORD, , POOR] = FILES;

let work: string;
let desk: RunningDesk;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  mkdirSync('.cache', { recursive: true });
  work = mkdtempSync(resolve('.cache/desk-e2e-'));
  mkdirSync(join(work, 'seeds'));
  desk = await startDesk({
    root: process.cwd(),
    port: 0,
    seedsDir: join(work, 'seeds'),
    contentDir: join(work, 'content'),
    outDir: join(work, 'dist'),
    cacheDir: join(work, 'cache'),
    today: () => '2026-01-05',
  });
  await desk.ready;
  context = await (await openBrowser()).newContext({ viewport: { width: 1280, height: 860 } });
  page = await context.newPage();
});

afterAll(async () => {
  await context?.close();
  await desk?.close();
  rmSync(work, { recursive: true, force: true });
});

const address = (path: string): string => new URL(path, desk.url).href;
const openFile = (file: string) => page.goto(address(`/soat?tep=${file}`));
const sidecar = (file: string): string =>
  readFileSync(join(work, 'seeds', file.replace(/\.\w+$/u, '.yaml')), 'utf8');

/** Presses a button and waits until the desk says what was done. */
async function answer(button: string, said: RegExp): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await page.locator('.said').filter({ hasText: said }).waitFor();
}

async function correct(from: string, to: string): Promise<void> {
  await page.getByLabel('Chữ trong bản gốc').fill(from);
  await page.getByLabel('Sửa thành').fill(to);
  await answer('Sửa chữ', /Đã sửa/u);
}

test('the address that is printed lets in and does not stay in the address bar', async () => {
  const refused = await page.goto(address('/'));
  expect(refused?.status()).toBe(403);
  await page.goto(desk.url);
  expect(new URL(page.url()).pathname).toBe('/');
  await page.getByText('Chưa có tài liệu nào').waitFor();
});

test('three dropped files are three pages, whatever they are', async () => {
  await page.getByLabel('Thả tệp vào đây').setInputFiles(FILES.map((file) => join('seeds/mau', file)));
  await page.getByRole('button', { name: 'Thêm vào sổ tay' }).click();
  await page.locator('.said').filter({ hasText: 'Đã thêm 3 tệp' }).waitFor();
  expect(await page.locator('.page-item').count()).toBe(3);
});

test('five corrections are made where they are asked, and the page beside shows them', async () => {
  await openFile(POOR);
  await answer('Sửa thành “Thư”', /Đã sửa “Thu” thành “Thư”/u);
  await answer('Sửa thành “tái”', /Đã sửa “tại” thành “tái”/u);
  await correct('XNK giảm sâu', 'xuất nhập khẩu giảm sâu');
  await page.frameLocator('.paper iframe').getByText('xuất nhập khẩu giảm sâu').waitFor();
  await page.getByLabel('Ngày ban hành').fill('14/6/2023');
  await answer('Đúng, ghi phần đầu', /Đã ghi phần đầu/u);
  await answer('Đúng theo nguồn', /Đã ghi câu trả lời/u);
  expect(sidecar(POOR).match(/2026-01-05/gu)?.length).toBeGreaterThanOrEqual(5);
  expect(sidecar(POOR)).toMatch(/date: 2023-06-14/u);
});

test('a question shows its words in the page beside, and the last answer can be undone', async () => {
  await openFile(POOR);
  await page.frameLocator('.paper iframe').locator('article').waitFor();
  await page.locator('#so-lieu .question').first().focus();
  const shown = page.frames().find((frame) => frame.name() === 'trang');
  await expect.poll(() => shown?.evaluate(() => CSS.highlights.get('cho-hoi')?.size)).toBe(1);
  const before = sidecar(POOR);
  await answer('Đúng theo nguồn', /Đã ghi câu trả lời/u);
  await answer('Hoàn tác lần ghi vừa rồi', /Đã hoàn tác/u);
  expect(sidecar(POOR)).toBe(before);
});

test('what cannot be done says why and keeps what was typed', async () => {
  await openFile(WORD);
  await page.getByLabel('Chữ trong bản gốc').fill('chữ không có ở đâu');
  await page.getByLabel('Sửa thành').fill('khác');
  await page.getByRole('button', { name: 'Sửa chữ', exact: true }).click();
  await page.getByRole('alert').getByText('Không thấy “chữ không có ở đâu”').waitFor();
  expect(await page.getByLabel('Chữ trong bản gốc').inputValue()).toBe('chữ không có ở đâu');
});

test('the command line makes of it the pages that the desk has shown', async () => {
  await page.goto(address('/cong-bo'));
  await page.getByText('Thêm: 3 tài liệu').waitFor();
  const made = await convertFolder({
    root: process.cwd(),
    seedsDir: join(work, 'seeds'),
    contentDir: join(work, 'content'),
  });
  expect(made.ok).toBe(true);
  await page.reload();
  await page.getByText('Không có tài liệu nào thay đổi').waitFor();
  expect(readdirSync(join(work, 'seeds')).sort()).toEqual([...FILES, 'mau-bao-cao-pdf.yaml'].sort());
});

test('no page of the desk is wider than a phone or hard to use without eyes', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/', '/cong-bo', '/cai-dat', `/soat?tep=${POOR}`]) {
    await page.goto(address(path));
    expect([path, await tooWide(page)]).toEqual([path, 0]);
    if (path === '/cong-bo') continue;
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    expect([path, violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)]).toEqual([path, []]);
  }
});

test('another site that is open in the browser gets nothing', async () => {
  const other = await context.newPage();
  await other.route('http://xau.vi-du.vn/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<form method="post"></form>' }),
  );
  await other.goto('http://xau.vi-du.vn/');
  const before = sidecar(POOR);
  const status = await other.evaluate(
    (target) =>
      fetch(target, { method: 'POST', mode: 'no-cors', credentials: 'include', body: 'viec=nhap' }).then(
        ({ type }) => type,
        () => 'failed',
      ),
    address('/tra-loi'),
  );
  // An answer that cannot be read, or none.
  expect(['opaque', 'failed']).toContain(status);
  expect(sidecar(POOR)).toBe(before);
  const framed = await other.evaluate(
    (target) =>
      fetch(target, { credentials: 'include' }).then(
        () => 'read',
        () => 'failed',
      ),
    address('/'),
  );
  expect(framed).toBe('failed');
  await other.close();
});
