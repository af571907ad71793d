/** Compressed forms beside the text files of a site, for hosts that send files as they are. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './tree.ts';

/** Files that gain from it; fonts, images, EPUB and the index are compressed in themselves. */
export const TEXT_FILE = /\.(?:html|css|js|json|jsonld|svg|xml|txt|md|csv|webmanifest)$/u;

/** Below this the gain is lost in the headers of the answer. */
export const LEAST_BYTES = 1024;

/** 5 takes two thirds of the time and another 4 %; 11 would save a tenth and take forty times as long, minutes for a large archive. */
const BROTLI_QUALITY = 7;

const AT_ONCE = 8;

export async function compressSite(dir: string): Promise<void> {
  const queue = (await listFiles(dir)).filter((path) => TEXT_FILE.test(path) && !path.startsWith('_'));
  const work = async (): Promise<void> => {
    for (let path = queue.pop(); path; path = queue.pop()) await compressFile(join(dir, path));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  // A form left from before would be sent instead of the file.
  if (content.length < LEAST_BYTES) {
    await Promise.all([rm(`${file}.br`, { force: true }), rm(`${file}.gz`, { force: true })]);
    return;
  }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}
