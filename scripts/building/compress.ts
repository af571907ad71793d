/** Forms packed by gzip beside the text files of a site, for hosts that send files as they are. */
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { takeFile } from './last-build.ts';

/** What pages load, and large downloads; fonts, images, EPUB and the index are compressed in themselves. */
export const TEXT_FILE = /\.(?:html|css|js|json|jsonld|svg|xml|txt|csv|webmanifest)$/u;

/** Below this the gain is lost in the headers of the answer. */
export const LEAST_BYTES = 1024;

/** 9 takes three times as long and saves a hundredth. */
const LEVEL = 6;

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
      if (known && existsSync(`${known}.gz`)) takeFile(`${known}.gz`, `${join(dir, path)}.gz`);
      else await compressFile(join(dir, path));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  // A form left from before would be sent instead of the file.
  if (content.length < LEAST_BYTES) await rm(`${file}.gz`, { force: true });
  else await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: LEVEL }));
}
