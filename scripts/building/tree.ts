/** The files of a folder. */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Paths below the folder with `/` between their parts, sorted, so that what is made of them is always the same. */
export async function listFiles(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
