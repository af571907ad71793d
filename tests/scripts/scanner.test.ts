/** The machine itself, once and small: letters drawn on a sheet that lies askew come out as words. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { convertFolder } from '../../scripts/convert.ts';
import { papersOf } from '../../scripts/sources/picture-pages.ts';
import { openScanner, picturesIn, scanWords } from '../../scripts/sources/scanner.ts';
import { findSeeds, hashOfSeed } from '../../scripts/sources/seeds.ts';
import { bodyOf } from '../convert-support.ts';
import { convertPdf } from '../pdf-support.ts';

const LINES = ['Báo cáo kết quả sáu tháng đầu năm 2024', 'Toàn tỉnh có 1.462 thôn, đạt 95,1%'];

/** A machine without fonts draws no letters, and there is nothing to read. */
const FONTS = ['dejavu/DejaVuSerif.ttf', 'liberation/LiberationSerif-Regular.ttf'];
const drawn = FONTS.some((font) => existsSync(`/usr/share/fonts/truetype/${font}`));
if (!drawn) console.warn('\n*** NO SERIF FONT IS THERE: reading a drawn sheet is not tried. ***\n');

test.runIf(drawn)('a sheet that lies askew is read, and read once only', { timeout: 120_000 }, async () => {
  const text = LINES.map(
    (line, at) => `<text x="60" y="${110 + at * 70}" font-size="30">${line}</text>`,
  ).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="280" font-family="serif">${text}</svg>`;
  const flat = sharp(Buffer.from(svg)).flatten({ background: '#fff' });
  const file = await flat.rotate(0.8, { background: '#fff' }).jpeg({ quality: 70 }).toBuffer();
  const cache = mkdtempSync(join(tmpdir(), 'so-tay-quet-'));
  const begun: string[] = [];
  const scanner = openScanner(cache, (told) => begun.push(scanWords(told)));
  try {
    const pages = await scanner.scan({ file }, { page: 1, of: 2 });
    const [page] = pages;
    expect(page?.lines.map(({ words }) => words.map((word) => word.text).join(' '))).toEqual(LINES);
    expect(await scanner.scan({ file }, { page: 2, of: 2 })).toEqual(pages);
    expect(begun).toEqual(['Đọc ảnh quét: trang 1/2']);
    expect(await sharp(join(picturesIn(cache), page?.picture ?? '')).metadata()).toMatchObject({
      format: 'webp',
      channels: 3,
    });
    // A page that nobody waits for any more is read to its end before its machine goes.
    const late = scanner.scan({ file: await flat.png().toBuffer() }, { page: 2, of: 2 });
    await scanner.close();
    expect(await late).toHaveLength(1);
    await showsPictures(cache, file);
  } finally {
    await scanner.close();
    rmSync(cache, { recursive: true });
  }
});

/** The picture of a page lies beside the local record, and among those of the site where the editor says so. */
async function showsPictures(cache: string, file: Uint8Array): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'so-tay-anh-quet-'));
  const [seedsDir, content] = [join(root, 'nguon'), join(root, 'content')];
  const { CACHE_DIR: before } = process.env;
  process.env['CACHE_DIR'] = cache;
  const images = (): string[] => (existsSync(join(content, 'anh')) ? readdirSync(join(content, 'anh')) : []);
  try {
    mkdirSync(seedsDir);
    writeFileSync(join(seedsDir, 'to.jpg'), file);
    const first = await convertFolder({ root, seedsDir, contentDir: content });
    const id = first.pages[0]?.frontmatter.id ?? '';
    const local = join(root, 'content-noi-bo');
    expect(readFileSync(join(local, `${id}.md`), 'utf8')).toContain(`![Trang 1](${id}/trang-1.webp)`);
    expect(existsSync(join(local, id, 'trang-1.webp'))).toBe(true);
    expect(images()).toEqual([]);
    writeFileSync(join(seedsDir, 'to.yaml'), 'pageImages: true\n');
    const second = await convertFolder({ root, seedsDir, contentDir: content });
    expect(images()).toEqual(second.pages[0]?.frontmatter.scans?.map(({ image }) => image));
    expect(images()).toHaveLength(1);
    const redaction = "redactions: [{ find: '1.462', reason: thử, date: 2025-01-01 }]\n";
    writeFileSync(join(seedsDir, 'to.yaml'), `pageImages: true\n${redaction}`);
    const third = await convertFolder({ root, seedsDir, contentDir: content });
    expect(images()).toEqual([]);
    expect(third.messages.map(({ rule }) => rule)).toContain('redaction-picture');
  } finally {
    if (before === undefined) delete process.env['CACHE_DIR'];
    else process.env['CACHE_DIR'] = before;
    rmSync(root, { recursive: true });
  }
}

test('a noisy scan of our own sample gives its table, its note and its headings', {
  timeout: 120_000,
}, async () => {
  const cache = mkdtempSync(join(tmpdir(), 'so-tay-mau-quet-'));
  const scanner = openScanner(cache, () => undefined);
  try {
    const picture = new Uint8Array(readFileSync('tests/fixtures/scan/trang-2.jpg'));
    const { pages } = await convertPdf(picture, 'trang-2.jpg', undefined, { scan: scanner.scan });
    const body = bodyOf(pages[0]?.mdx ?? '');
    // Numbers that are not sure are marked; what they are is another matter.
    const plain = body.replace(/<[^>]*>|\*\*/gu, ' ').replace(/\s+/gu, ' ');
    for (const row of [
      'Huyện Bảo Lạc 3.450 1.242 36,0 198',
      'Huyện Nguyên Bình 2.650 901 34,0 203',
      'Cộng 28.400 11.900 41,9 2.140',
    ])
      expect(plain).toContain(row);
    expect(plain).toMatch(/đạt 60%\.? ?\[\^4\]/u);
    expect(plain).toContain('[^4]: Cao nhất là các xã của huyện Hòa An (78,2%)');
    expect(body.match(/rowSpan/gu)).toHaveLength(4);
  } finally {
    await scanner.close();
    rmSync(cache, { recursive: true });
  }
});

test('who waits is told which page of how many, and about how long', () => {
  expect(scanWords({ page: 3, of: 12, left: 38.2 })).toBe('Đọc ảnh quét: trang 3/12, còn khoảng 39 giây');
  expect(scanWords({ page: 3, of: 90, left: 350 })).toBe('Đọc ảnh quét: trang 3/90, còn khoảng 6 phút');
});

describe('pictures of one paper', () => {
  const pagesOf = (...names: readonly string[]) => papersOf(names).get(names[0] ?? '')?.pages;

  test('names that differ in a last number alone are its pages, in the order of the numbers', () => {
    const names = Array.from({ length: 10 }, (_, at) => `a/to-trinh-${at + 1}.jpg`).toSorted();
    expect(pagesOf(...names)?.slice(-2)).toEqual(['a/to-trinh-9.jpg', 'a/to-trinh-10.jpg']);
    expect(pagesOf('Báo cáo (1).png', 'Báo cáo (2).png')).toHaveLength(2);
    expect(pagesOf('bc_trang01.tif', 'bc_trang02.tif')).toHaveLength(2);
  });

  test('papers that are numbered or dated stay apart', () => {
    expect(pagesOf('bc-2023.jpg', 'bc-2024.jpg')).toBeUndefined();
    expect(pagesOf('cv-12.jpg', 'cv-15.jpg')).toBeUndefined();
    expect(pagesOf('cv1.jpg', 'cv2.jpg')).toBeUndefined();
    expect(pagesOf('to-1.jpg', 'khac-2.jpg')).toBeUndefined();
  });

  test('they are one source, with the file that is called as they are without their numbers', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'so-tay-anh-'));
    try {
      for (const name of ['to-1.jpg', 'to-2.jpg', 'khac.jpg']) writeFileSync(join(dir, name), name);
      writeFileSync(join(dir, 'to.yaml'), 'ocr: false\n');
      const { seeds, messages } = await findSeeds(dir, dir);
      expect(seeds.map(({ file, more = [], sidecarFile }) => [file, more.length, sidecarFile])).toEqual([
        ['khac.jpg', 0, undefined],
        ['to-1.jpg', 1, 'to.yaml'],
      ]);
      expect(messages.map(({ rule }) => rule)).toEqual(['pictures-joined']);
      const [, to] = seeds;
      expect(to && hashOfSeed(to)).not.toBe(to && hashOfSeed({ bytes: to.bytes }));
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
