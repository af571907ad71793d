/** Files that the desk writes: whole or not at all, and never outside of the folder of sources. */
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** Path of a file of a folder; throws where it would lie outside. */
export function within(dir: string, file: string): string {
  const path = resolve(dir, file);
  if (!path.startsWith(resolve(dir) + sep)) throw new Error(`${file} lies outside of ${dir}`);
  return path;
}

/** A name that no source has: hidden, and of no kind that is read. */
const half = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
const HALF = /^\..+\.\d+\.tmp$/u;

export async function writeWhole(path: string, content: string | Uint8Array, mode = 0o666): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const next = half(path);
  try {
    await writeFile(next, content, { mode });
    await rename(next, path);
  } finally {
    await rm(next, { force: true });
  }
}

/** A file of which nothing is left goes. */
export async function writeOrRemove(path: string, text: string): Promise<void> {
  if (text === '') await rm(path, { force: true });
  else await writeWhole(path, text);
}

/** Takes away what a desk that was killed had half written. */
export async function clearHalves(dir: string): Promise<void> {
  const names = await readdir(dir).catch(() => []);
  for (const name of names) if (HALF.test(name)) await rm(join(dir, name), { force: true });
}
