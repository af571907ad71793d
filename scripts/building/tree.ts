/** The files of a folder. */
import { readdir } from 'node:fs/promises';
import { resolve, sep } from 'node:path';

/** Paths below the folder with `/` between their parts, sorted, so that what is made of them is always the same. */
export async function listFiles(dir: string): Promise<readonly string[]> {
  const root = resolve(dir);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}${sep}${name}`.slice(root.length + 1).replaceAll(sep, '/'))
    .sort();
}
