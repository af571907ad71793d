/** Names a state of the code: what is kept between builds is made of a source and of the code that read it. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './tree.ts';

/** Sixteen hexadecimal digits of the files below these folders, these files, and the versions of packages and Node. */
export async function codeHash(root: string, places: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const place of [...places, 'package-lock.json']) {
    const path = join(root, place);
    const names = statSync(path).isDirectory()
      ? (await listFiles(path)).map((name) => join(path, name))
      : [path];
    for (const name of names) hash.update(`${name.slice(root.length)}\0`).update(readFileSync(name));
  }
  return hash.digest('hex').slice(0, 16);
}
