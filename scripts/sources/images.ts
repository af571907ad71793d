/** Images of documents made fit for a page: small, without what a camera wrote into them, named by their content. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sharp } from 'sharp';
import type { StoreImage } from '../../src/convert/source/images.ts';
import { groupOf } from '../../src/shared/nth.ts';
import { IMAGE_FOLDER } from '../../src/site/paths.ts';

export { IMAGE_FOLDER };

/** Bytes of an image at the most: on the slow net of a commune it loads in some seconds. */
const MOST_BYTES = 150_000;
/** Longest side in pixels and quality, tried until the image is small enough; 1,600 keeps a scanned table legible. */
const STEPS: readonly (readonly [longest: number, quality: number])[] = [
  [1600, 78],
  [1600, 60],
  [1200, 60],
  [900, 55],
];
/** Pixels that are decoded at the most: an A3 page scanned at 600 dpi. */
const MOST_PIXELS = 70_000_000;
/** What is decoded: formats of pixels, none that could fetch or run anything. */
const DECODED: readonly string[] = ['png', 'jpeg', 'webp', 'gif', 'tiff', 'heif'];

/** Stores images in a folder, or only measures them where none is given. */
export function imageStore(dir: string | undefined): StoreImage {
  return async (source) => {
    // A library of its own weight, and most papers have no image.
    const { default: sharp } = await import('sharp');
    const made = await shrink(() => sharp(source, { limitInputPixels: MOST_PIXELS, failOn: 'error' })).catch(
      () => undefined,
    );
    if (!made) return undefined;
    const { data, width, height } = made;
    const name = `${createHash('sha256').update(data).digest('hex').slice(0, 16)}.webp`;
    if (dir) {
      await mkdir(join(dir, IMAGE_FOLDER), { recursive: true });
      await writeFile(join(dir, IMAGE_FOLDER, name), data);
    }
    return { name, width, height };
  };
}

/** WebP, which old phones know too; turned upright, small enough for a page, nothing of the camera kept. */
async function shrink(open: () => Sharp) {
  let made: Awaited<ReturnType<typeof shrinkTo>>;
  for (const [longest, quality] of STEPS) {
    made = await shrinkTo(open(), longest, quality);
    if (!made || made.data.length <= MOST_BYTES) break;
  }
  return made;
}

async function shrinkTo(image: Sharp, longest: number, quality: number) {
  const { format } = await image.metadata();
  if (!DECODED.includes(format)) return undefined;
  const { data, info } = await image
    .rotate()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    .webp({ quality, effort: 4 })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The names of images that MDX shows, in its text or in its front matter. */
export function imagesIn(mdx: string): readonly string[] {
  return Array.from(mdx.matchAll(/(?:<img src="|^ +image: )([0-9a-f]{16}\.webp)/gmu), (match) =>
    groupOf(match, 1),
  );
}

/** Takes away the images that no page shows: those of files that were refused. */
export async function keepImages(dir: string, shown: ReadonlySet<string>): Promise<void> {
  const folder = join(dir, IMAGE_FOLDER);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (!shown.has(name)) await rm(join(folder, name));
  if (names.every((name) => !shown.has(name))) await rm(folder, { recursive: true, force: true });
}
