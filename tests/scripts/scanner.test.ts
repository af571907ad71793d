/** The machine itself, once and small: letters drawn on a sheet that lies askew come out as words. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openScanner } from '../../scripts/sources/scanner.ts';

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
  const begun: number[] = [];
  const scanner = openScanner(cache, (number) => begun.push(number));
  try {
    const pages = await scanner.scan({ file });
    const [page] = pages;
    expect(page?.lines.map(({ words }) => words.map((word) => word.text).join(' '))).toEqual(LINES);
    expect(await scanner.scan({ file })).toEqual(pages);
    expect(begun).toEqual([1]);
  } finally {
    await scanner.close();
    rmSync(cache, { recursive: true });
  }
});
