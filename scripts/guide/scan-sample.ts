/**
 * `node scripts/guide/scan-sample.ts`: makes tests/fixtures/scan/trang-2.jpg out of our own printed sample (headings, the mark of a note, a ruled table, the note), as a photocopier
 * would send it: its second page at 150 dots an inch, turned by 0.6 degrees, noisy. Needs `pdftoppm` (Debian's
 * poppler-utils). The same sample gives the same picture.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import sharp from 'sharp';

const SAMPLE = resolve('seeds/mau/mau-bao-cao-pdf-co-chu.pdf');
const SCAN = resolve('tests/fixtures/scan/trang-2.jpg');
const TURN = 0.6;
/** Strength of the noise, in shades of 255. */
const NOISE = 12;

/** Numbers that look like chance and are the same each time (Park and Miller's generator), from 0 to 1. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const page = execFileSync('pdftoppm', ['-r', '150', '-gray', '-f', '2', '-l', '2', SAMPLE], {
  maxBuffer: 64_000_000,
});
const [head = '', wide, high] = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(page.toString('latin1', 0, 40)) ?? [];
const [width, height] = [Number(wide), Number(high)];
const turned = await sharp(page.subarray(head.length), { raw: { width, height, channels: 1 } })
  .rotate(TURN, { background: '#fff' })
  .toColourspace('b-w')
  .raw()
  .toBuffer({ resolveWithObject: true });
const next = chance(20_250_701);
// Three draws together lie about their middle, as noise does.
const noisy = turned.data.map((shade) =>
  Math.max(0, Math.min(255, shade + NOISE * (next() + next() + next() - 1.5))),
);
await mkdir(dirname(SCAN), { recursive: true });
const { width: across, height: down } = turned.info;
await sharp(noisy, { raw: { width: across, height: down, channels: 1 } })
  .jpeg({ quality: 25 })
  .toFile(SCAN);
console.log(`${SCAN}: ${across} × ${down}, ${(await stat(SCAN)).size} byte`);
