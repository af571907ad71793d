/** What an editor's folder may hold, good and bad, and what becomes of content/. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convertFolder } from '../../scripts/convert.ts';
import { barChart } from '../../scripts/samples/chart.ts';
import { docxOf, FRONT } from '../docx-support.ts';
import { hasOffice } from '../office.ts';

const REPORT = 'BÁO CÁO\n\nKết quả làm đường năm 2024\n\nI. KẾT QUẢ\n\nĐã xong 12 km.\n';
const OTHER = REPORT.replace('làm đường', 'trồng rừng');

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'so-tay-'));
  mkdirSync(join(root, 'seeds'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, data: string | Uint8Array): void {
  writeFileSync(join(root, 'seeds', name), data);
}
function run() {
  return convertFolder({ root, seedsDir: 'seeds' });
}
/** Paths and contents of everything below content/ but the register of addresses. */
function content(): Record<string, string> {
  const dir = join(root, 'content');
  const names = readdirSync(dir, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== 'dia-chi.json',
  );
  return Object.fromEntries(
    names.map((entry) => [
      join(entry.parentPath, entry.name).slice(dir.length + 1),
      readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    ]),
  );
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
/** Half a sign is lost at its end. */
const utf16 = Buffer.concat([bytes(0xff, 0xfe), Buffer.from(REPORT, 'utf16le'), bytes(0x41)]);
/** «Chữ đậm» as Windows-1258 (đ = F0) and as TCVN3 (đ = AE) would store it, many times. */
const windows1258 = Buffer.concat(
  Array.from({ length: 20 }, () => bytes(0x43, 0x68, 0xfd, 0xf0, 0xe2, 0x6d, 0x20)),
);
const tcvn3 = Buffer.concat(
  Array.from({ length: 20 }, () => bytes(0x43, 0x68, 0xf7, 0xae, 0xcb, 0x6d, 0x20)),
);

const BAD: readonly [what: string, name: string, data: string | Uint8Array, rule: string, words: RegExp][] = [
  ['an empty file', 'rong.txt', '', 'empty-file', /rỗng/u],
  ['a file of blanks', 'trang.txt', ' \n\n \n', 'empty-file', /không có chữ/u],
  ['a Word file with the name of a text', 'van-ban.txt', 'PK\u0003\u0004abc', 'docx-broken', /\.docx/u],
  ['a PDF with the name of a text', 'van-ban.txt', '%PDF-1.7\n', 'pdf-broken', /PDF/u],
  [
    'a binary file with the name of a text',
    'anh.txt',
    bytes(0x89, 0x50, 0, 0, 1, 2, 3),
    'binary-file',
    /nhị phân/u,
  ],
  ['a text in Windows-1258', 'cu.txt', windows1258, 'encoding-legacy', /Windows-1258/u],
  ['a text in TCVN3', 'cu.txt', tcvn3, 'encoding-legacy', /TCVN3/u],
  [
    'a text in TCVN3 kept as Latin letters',
    'cu.txt',
    '®¸nh gi¸ kÕt qu¶ ®µo t¹o c¸n bé '.repeat(20),
    'encoding-legacy',
    /TCVN3/u,
  ],
  ['UTF-16 that was cut', 'cu.txt', utf16, 'encoding-utf16', /UTF-16/u],
  ['a line of 50 MB', 'dai.txt', 'a'.repeat(50_000_000), 'file-too-large', /50 MB/u],
  ['a line of 2 MB', 'dai.txt', `${REPORT}${'chữ '.repeat(500_000)}`, 'line-too-long', /Dòng/u],
  ['a file of another kind', 'bang.xlsx', 'x', 'unreadable-format', /loại tệp/u],
  ['a text with the name of a Word file', 'bao-cao.docx', REPORT, 'wrong-content', /\.docx/u],
  [
    'a broken file of the old Word',
    'bao-cao.doc',
    'PK',
    hasOffice ? 'office-failed' : 'office-missing',
    /LibreOffice/u,
  ],
];

test.each(BAD)(
  '%s gets one message with the file and what to do; the good file beside it is converted',
  async (_what, name, data, rule, words) => {
    put(name, data);
    put('tot.txt', OTHER);
    const result = await run();
    const errors = result.messages.filter(({ level }) => level === 'error');
    expect(errors.map((error) => [error.rule, error.place.file])).toEqual([[rule, name]]);
    expect(errors[0]?.reason).toMatch(words);
    expect(errors[0]?.remedy).toMatch(/\S/u);
    expect(result.ok).toBe(false);
    expect(Object.keys(content()).sort()).toEqual([
      'bao-cao-ket-qua-trong-rung-nam-2024.mdx',
      'bien-ban/bao-cao-ket-qua-trong-rung-nam-2024.json',
    ]);
  },
);

test('a folder without files gets one message and content/ is not made', async () => {
  const result = await run();
  expect(result.messages.map(({ rule }) => rule)).toEqual(['no-seeds']);
  expect(result.ok).toBe(false);
  expect(readdirSync(root)).toEqual(['seeds']);
});

test('a folder that is not there gets one message', async () => {
  const result = await convertFolder({ root, seedsDir: 'khong-co' });
  expect(result.messages.map(({ rule }) => rule)).toEqual(['no-seeds']);
});

test('two seeds that give the same page: the second is refused with the name of the first', async () => {
  put('a.txt', REPORT);
  put('b.txt', `${REPORT}\nThêm một dòng.\n`);
  const result = await run();
  const errors = result.messages.filter(({ level }) => level === 'error');
  expect(errors.map((error) => [error.rule, error.place.file])).toEqual([['same-slug', 'b.txt']]);
  expect(errors[0]?.reason).toContain('a.txt');
  expect(content()['bao-cao-ket-qua-lam-duong-nam-2024.mdx']).not.toContain('Thêm một dòng');
});

test('what a seed gave before stays when the seed becomes unreadable', async () => {
  put('a.txt', REPORT);
  put('b.txt', OTHER);
  await run();
  const before = content();
  put('a.txt', '');
  expect((await run()).ok).toBe(false);
  expect(content()).toEqual(before);
});

test('nothing is left beside content/ and a page whose seed is gone goes too', async () => {
  put('a.txt', REPORT);
  put('b.txt', OTHER);
  await run();
  rmSync(join(root, 'seeds', 'b.txt'));
  expect((await run()).ok).toBe(true);
  expect(readdirSync(root).sort()).toEqual(['content', 'seeds']);
  expect(Object.keys(content())).toHaveLength(2);
});

test('two runs give the same bytes', async () => {
  put('a.txt', REPORT);
  await run();
  const before = content();
  await run();
  expect(content()).toEqual(before);
});

const PICTURE =
  '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="Đường mới"/><a:graphic><a:graphicData><a:blip r:embed="rId5"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
const word = docxOf({ body: FRONT + PICTURE, images: { rId5: barChart([50]) } });

test('an image of a Word file is stored below content/, once, and goes when its page goes', async () => {
  put('a.docx', word);
  const result = await run();
  expect(result.ok).toBe(true);
  const images = Object.keys(content()).filter((name) => name.startsWith('anh/'));
  expect(images).toHaveLength(1);
  expect(result.pages[0]?.mdx).toContain(`<img src="${images[0]?.slice(4)}"`);
  rmSync(join(root, 'seeds', 'a.docx'));
  put('b.txt', REPORT.replace('làm đường', 'khác'));
  await run();
  expect(Object.keys(content()).filter((name) => name.startsWith('anh/'))).toEqual([]);
  expect(readdirSync(root).sort()).toEqual(['content', 'seeds']);
});

test('the image of a Word file that becomes unreadable stays with its old page', async () => {
  put('a.docx', word);
  put('b.txt', OTHER);
  await run();
  const before = content();
  put('a.docx', word.subarray(0, 900));
  expect((await run()).messages.map(({ rule }) => rule)).toContain('docx-broken');
  expect(content()).toEqual(before);
});

test('corrections of the editor are made in Word files, across runs, and have to fit', async () => {
  const split =
    '<w:p><w:r><w:t>Đã xong cố</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>nq 12 km.</w:t></w:r></w:p>';
  put('a.docx', docxOf({ body: FRONT + split }));
  put('a.yaml', 'corrections:\n  - { find: cốnq, replace: cống, reason: lỗi gõ, date: 2026-01-05 }\n');
  const result = await run();
  expect(result.pages[0]?.mdx).toContain('Đã xong cống');
  expect(result.pages[0]?.record.conservation).toMatchObject({ ok: true, corrected: 1 });
  put('a.yaml', 'corrections:\n  - { find: khác, replace: x, reason: lỗi gõ, date: 2026-01-05 }\n');
  expect((await run()).messages.map(({ rule }) => rule)).toEqual(['correction-unmatched']);
});

test('a dialect of text for a Word file is a mistake of the sidecar', async () => {
  put('a.docx', word);
  put('a.yaml', 'dialect: word-dump\n');
  expect((await run()).messages.map(({ rule }) => rule)).toEqual(['sidecar']);
});

test('a sidecar overrules the dialect', async () => {
  put('a.txt', REPORT);
  put('a.yaml', 'dialect: word-dump\n');
  const result = await run();
  expect(result.pages[0]?.frontmatter.source.dialect).toBe('word-dump');
});

test.each([
  ['an unknown key', 'dialekt: word-dump', /dialekt/u],
  ['an unknown dialect', 'dialect: docx', /word-dump/u],
  ['broken YAML', 'a: [', /YAML/u],
])('a sidecar with %s stops its seed with a message', async (_what, sidecar, words) => {
  put('a.txt', REPORT);
  put('a.txt.yaml', sidecar);
  const result = await run();
  expect(result.pages).toEqual([]);
  expect(result.messages.map(({ rule }) => rule)).toEqual(['sidecar']);
  expect(result.messages[0]?.reason).toMatch(words);
});

test('a sidecar without a seed is reported', async () => {
  put('a.txt', REPORT);
  put('khac.yaml', 'dialect: word-dump');
  expect((await run()).messages.map(({ rule }) => rule)).toEqual(['sidecar']);
});

test('the samples are taken when seeds/ holds nothing else, and marked as samples', async () => {
  mkdirSync(join(root, 'seeds', 'mau'));
  put('mau/bao-cao.txt', REPORT);
  const samples = await convertFolder({ root });
  expect(samples.pages.map((page) => [page.frontmatter.source.file, page.frontmatter.sample])).toEqual([
    ['bao-cao.txt', true],
  ]);
  put('rieng.txt', OTHER);
  const own = await convertFolder({ root });
  expect(own.pages.map((page) => [page.frontmatter.source.file, page.frontmatter.sample])).toEqual([
    ['rieng.txt', undefined],
  ]);
});

test('what Windows leaves, what is hidden and what is linked from elsewhere is passed over and named', async () => {
  put('tot.txt', REPORT);
  put('Thumbs.db', 'x');
  put('desktop.ini', 'x');
  put('_nhap.txt', OTHER);
  put('bang.csv', 'Xã,Hộ\n');
  mkdirSync(join(root, 'ngoai'));
  writeFileSync(join(root, 'ngoai', 'mat.txt'), OTHER);
  symlinkSync(join(root, 'ngoai'), join(root, 'seeds', 'noi'));
  const result = await run();
  expect(result.ok).toBe(true);
  expect(result.pages.map(({ record }) => record.source.file)).toEqual(['tot.txt']);
  const ignored = result.messages.filter(({ rule }) => rule === 'ignored').map(({ place }) => place.file);
  expect(ignored).toEqual(['Thumbs.db', '_nhap.txt', 'desktop.ini', 'noi', 'bang.csv']);
});
