/** Compressed forms beside the text files of a site, for hosts that send files as they are. */
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { takeFile } from './last-build.ts';

/** Files that gain from it; fonts, images, EPUB and the index are compressed in themselves. */
export const TEXT_FILE = /\.(?:html|css|js|json|jsonld|svg|xml|txt|md|csv|webmanifest)$/u;

/** Below this the gain is lost in the headers of the answer. */
export const LEAST_BYTES = 1024;

/**
 * Of 1,000 documents: Brotli 5 with gzip 6 take 19 s of CPU, 7 with 9 take 35 and save 4 %; Brotli 11 would save a tenth
 * and take minutes.
 */
const BROTLI_QUALITY = 5;
const GZIP_LEVEL = 6;

const AT_ONCE = 8;

/** SHA-256 of files by their path. */
export type FileHashes = Readonly<Record<string, string>>;

/** Forms of files that are as they were in the earlier build are taken over. */
export async function compressSite(
  dir: string,
  files: FileHashes,
  earlier?: { readonly dir: string; readonly files: FileHashes },
): Promise<void> {
  const queue = Object.keys(files).filter((path) => TEXT_FILE.test(path) && !path.startsWith('_'));
  const work = async (): Promise<void> => {
    for (let path = queue.pop(); path; path = queue.pop()) {
      const known = earlier && earlier.files[path] === files[path] ? join(earlier.dir, path) : undefined;
      if (!known || !(await takeForms(known, join(dir, path)))) await compressFile(join(dir, path));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

const FORMS = ['br', 'gz'] as const;

/** False where the earlier file has no packed forms. */
async function takeForms(from: string, to: string): Promise<boolean> {
  if (!FORMS.every((form) => existsSync(`${from}.${form}`))) return false;
  for (const form of FORMS) await takeFile(`${from}.${form}`, `${to}.${form}`);
  return true;
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
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: GZIP_LEVEL }));
}
