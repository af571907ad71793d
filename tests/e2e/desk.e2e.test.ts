/** The editor's desk in a browser: a Word file, a PDF and a poor text, from the drop to what would be published, no file edited by hand. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../scripts/building/tree.ts';
import { type RunningDesk, startDesk } from '../../scripts/desk/server.ts';
import { Sheet } from '../pdf-writer.ts';
import { openBrowser, tooWide } from './support.ts';

const FILES = ['mau-bao-cao-word.docx', 'mau-bao-cao-pdf-co-chu.pdf', 'mau-bao-cao-pdf.txt'] as const;
const [WORD, , POOR] = FILES;
const SIGNED = 'bao-cao-ky-so.pdf';
const MARKED = 'thong-bao.txt';
const TABLED = 'bao-cao-phu-luc.txt';
/** What was answered. */
const SIDECARS = [POOR, MARKED, TABLED];

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

/** A paper as an office sends it: what the signing program says is laid over the page. */
function signedPaper(): Buffer {
  const sheet = new Sheet();
  sheet.lines(85, 60, ['UBND TỈNH MẪU', 'SỞ GIAO THÔNG', 'Số: 228/BC-SGT']);
  sheet.text(330, 60, 'Tỉnh Mẫu, ngày 09 tháng 7 năm 2024');
  sheet.text(270, 140, 'BÁO CÁO', { bold: true });
  sheet.text(190, 156, 'Kết quả làm đường quý II năm 2024', { bold: true });
  sheet.lines(85, 190, [
    'Trong quý đã làm 12,5 km đường, đạt 52% kế hoạch năm; các xã đã',
    'giao đủ mặt bằng cho đơn vị thi công.',
  ]);
  sheet.lines(380, 260, ['GIÁM ĐỐC', '', 'Lê Văn Mẫu'], { bold: true });
  sheet.catalogue = '/AcroForm<</SigFlags 3/Fields[]>>';
  sheet.stamp(330, 12, 'Người ký: Sở Giao thông tỉnh Mẫu', { size: 7 });
  sheet.stamp(330, 21, 'Thời gian ký: 09.07.2024 16:32:41 +07:00', { size: 7 });
  return Buffer.from(sheet.bytes());
}

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
  // What is chosen is sent, as what is dropped is.
  await page.getByLabel('Chọn tệp').setInputFiles(FILES.map((file) => join('seeds/mau', file)));
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

test('a line that was taken for a heading is said to be none, and a fact that the paper has not is emptied', async () => {
  await openFile(POOR);
  await page.locator('#de-muc > summary').click();
  const headings = page.locator('#de-muc li');
  const count = await headings.count();
  await headings.locator('summary').first().click();
  await answer('Không phải đề mục', /không phải đề mục/u);
  await page.locator('#de-muc > summary').click();
  expect(await headings.count()).toBe(count - 1);
  expect(sidecar(POOR)).toMatch(/headings:\n {2}- \{ text: .*heading: false, date: 2026-01-05 \}/u);
  await page.locator('#dau-trang > details > summary').click();
  await page.getByLabel('Chức vụ người ký').fill('');
  await answer('Đúng, ghi phần đầu', /Đã ghi phần đầu/u);
  expect(sidecar(POOR)).toMatch(/^ {2}signer: null # bàn biên tập, 2026-01-05$/mu);
});

/** Goes on with the Tab key to what has this name. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const own = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      return at?.labels?.[0]?.textContent ?? at?.textContent ?? '';
    });
    if (name.test(own.trim())) return;
  }
  throw new Error(`no ${name} within 60 presses`);
}

test('a paper that says it is not for everybody waits as a draft until somebody decides, by the keyboard alone', async () => {
  await page.goto(address('/'));
  const text =
    'ĐẢNG ỦY XÃ MẪU\n\nSố 15-TB/ĐU\n\nLƯU HÀNH NỘI BỘ\n\nTHÔNG BÁO\n\nKết luận giao ban quý I năm 2025\n\nI. KẾT QUẢ\n\nĐã xong 4,5 km đường.\n';
  await page
    .getByLabel('Chọn tệp')
    .setInputFiles({ name: MARKED, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.locator('.page-item .draft').waitFor();
  await tabTo(/^Kết luận giao ban quý I năm 2025$/u);
  await page.keyboard.press('Enter');
  await page.locator('.panel').waitFor();
  await tabTo(/^Dấu hạn chế$/u);
  await page.keyboard.press('Enter');
  await tabTo(/^Ai quyết định công bố/u);
  await page.keyboard.type('Đảng ủy xã Mẫu');
  await page.keyboard.press('Tab');
  await page.keyboard.type('đã hỏi');
  await page.keyboard.press('Enter');
  await page.locator('.said').filter({ hasText: 'Đã ghi quyết định công bố' }).waitFor();
  expect(sidecar(MARKED)).toMatch(/circulation: .*publish: true, by: Đảng ủy xã Mẫu/u);
  expect(await page.locator('#luu-hanh').count()).toBe(0);
  await page.goto(address('/'));
  expect(await page.locator('.page-item .draft').count()).toBe(0);
});

test('a signed PDF shows its number, and nothing of what the signing program has laid over it', async () => {
  await page.goto(address('/'));
  await page
    .getByLabel('Chọn tệp')
    .setInputFiles({ name: SIGNED, mimeType: 'application/pdf', buffer: signedPaper() });
  await page.locator('.said').filter({ hasText: 'Đã thêm “' }).waitFor();
  await openFile(SIGNED);
  expect(await page.getByLabel('Số, ký hiệu').inputValue()).toBe('228/BC-SGT');
  const paper = page.frameLocator('.paper iframe').locator('article');
  expect(await paper.textContent()).toMatch(/12,5 km đường/u);
  expect(await paper.textContent()).not.toMatch(/Thời gian ký/u);
});

test('a table that an extraction broke is pasted from Excel, once for all that was said of it', async () => {
  await page.goto(address('/'));
  const rows = 'TT Xã Người được giúp Kinh phí\n1 Tân Lập 420 4.200 12 35\n2 Phú Cường 380 3.900\n';
  const text = `UBND XÃ MẪU\nSố: 21/BC-UBND\nXã Mẫu, ngày 12 tháng 7 năm 2025\nBÁO CÁO\nKết quả trợ giúp quý II năm 2025\nI. KẾT QUẢ\nToàn xã có 800 người được trợ giúp, nhiều hơn cùng kỳ năm\ntrước.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Mẫu\nPHỤ LỤC 1\nKẾT QUẢ TRỢ GIÚP XÃ HỘI\n${rows}`;
  await page
    .getByLabel('Chọn tệp')
    .setInputFiles({ name: TABLED, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.locator('.said').filter({ hasText: 'Đã thêm “' }).waitFor();
  await openFile(TABLED);
  expect(await page.getByLabel('Thuộc phụ lục').inputValue()).toBe('PHỤ LỤC 1');
  const cells = 'TT\tXã\tNgười được giúp\tKinh phí\n1\tTân Lập\t420\t4.200\n2\tPhú Cường\t380\t3.900';
  await page.getByLabel('Chọn các ô trong Excel hoặc Word').fill(cells);
  await answer('Thay bằng bảng này', /Đã thay bằng bảng/u);
  expect(await page.locator('#bang').count()).toBe(0);
  const table = page.frameLocator('.paper iframe').locator('table');
  expect(await table.locator('tr').allInnerTexts()).toHaveLength(3);
  expect(await table.locator('td').allInnerTexts()).toContain('3.900');
});

test('one press builds, checks and zips; the command line converts what the desk has written to the same bytes', async () => {
  await page.goto(address('/cong-bo'));
  await page.getByText('Thêm: 6 tài liệu').waitFor();
  await page.getByRole('button', { name: 'Dựng, kiểm tra và nén cho USB' }).click();
  await page.locator('#ket-qua').waitFor({ timeout: 500_000 });
  expect(await page.locator('.steps .done').count()).toBe(3);
  await page.getByText('Đã sẵn sàng để công bố').waitFor();
  await page.getByText('Không có tài liệu nào thay đổi').waitFor();
  const zip = readdirSync(work).find((name) => name.endsWith('.zip')) ?? '';
  expect(Object.keys(unzipSync(readFileSync(join(work, zip))))).toContain(`${zip.slice(0, -4)}/index.html`);
  const own = SIDECARS.map((file) => file.replace(/\.\w+$/u, '.yaml'));
  expect(readdirSync(join(work, 'seeds')).sort()).toEqual(
    [...FILES, MARKED, SIGNED, TABLED, TABLED.replace('.txt', '-bang-1.csv'), ...own].sort(),
  );

  // What is built of the same content is the same: tests/scripts/build-again.test.ts.
  await convert(join(work, 'again'));
  expect(await bytesIn(join(work, 'again', 'content'))).toEqual(await bytesIn(join(work, 'content')));
});

/** `npm run convert` with the sources that the desk has written beside, and nothing else of the desk. */
function convert(dir: string): Promise<void> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const words = ['--import', './scripts/settings.ts', 'scripts/convert.ts'];
  const folders = {
    SEEDS_DIR: join(work, 'seeds'),
    CONTENT_DIR: join(dir, 'content'),
    CACHE_DIR: join(dir, 'cache'),
  };
  mkdirSync(dir);
  const child = spawn(process.execPath, words, { env: { ...env, ...folders }, stdio: 'ignore' });
  return new Promise((done, fail) =>
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`the conversion ended with ${code}`)))),
  );
}

/** Hash of each file of a folder. */
async function bytesIn(dir: string): Promise<Readonly<Record<string, string>>> {
  const names = await listFiles(dir);
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(dir, name)))
        .digest('hex'),
    ]),
  );
}

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
