/** Writes what a page shows as a picture of a guide. */
import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { formatMegabytes } from '../../src/schema/words.ts';

/** Of WebP, 0 to 100. */
const QUALITY = 60;

export async function takePicture(page: Page, path: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const picture = await sharp(await page.screenshot())
    .webp({ quality: QUALITY, effort: 6 })
    .toBuffer();
  await writeFile(path, picture);
  console.log(`${path}: ${formatMegabytes(picture.length)}`);
}
