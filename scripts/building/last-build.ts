/** What the last build of a folder was made of and looks like: pages and packed forms that would come out the same are taken over. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

const hashes = z.record(z.string(), z.string());

const shardSchema = z.object({
  /** Names all that the index is made of. */
  key: z.string(),
  /** Of its folder. */
  name: z.string(),
  facts: z.object({
    parts: z.array(z.number()).readonly(),
    days: z.array(z.string()).readonly(),
    frequent: z.array(z.tuple([z.string(), z.number()]).readonly()).readonly(),
    words: z.array(z.string()).readonly(),
    names: z.array(z.string()).readonly(),
  }),
});

/** One of the indexes that a large archive is cut into. */
export type ShardNote = Readonly<z.infer<typeof shardSchema>>;

const buildSchema = z.object({
  dist: z.string(),
  /** Code, versions and addresses. */
  code: z.string(),
  /** Code and content: the same gives the same site. */
  state: z.string(),
  pages: hashes,
  /** SHA-256 of each file. */
  files: hashes,
  /** When each of them was written, and its size: who has the same is not read to see that it is as it was. */
  stamps: hashes,
  shards: z.array(shardSchema).readonly(),
});

export type LastBuild = z.infer<typeof buildSchema>;

export const NO_BUILD: LastBuild = {
  dist: '',
  code: '',
  state: '',
  pages: {},
  files: {},
  stamps: {},
  shards: [],
};

const fileOf = (cache: string, dist: string): string =>
  join(cache, 'sites', `${sha256(resolve(dist)).slice(0, 16)}.json`);

/** A note that is damaged is none: all is made anew. */
export async function readLastBuild(cache: string, dist: string): Promise<LastBuild> {
  const file = fileOf(cache, dist);
  return (existsSync(dist) && (await readNote(file))) || NO_BUILD;
}

async function readNote(file: string): Promise<LastBuild | undefined> {
  try {
    return buildSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

export async function writeLastBuild(cache: string, build: LastBuild): Promise<void> {
  const file = fileOf(cache, build.dist);
  await mkdir(dirname(file), { recursive: true });
  const next = `${file}.next`;
  await writeFile(next, JSON.stringify(build));
  await rename(next, file);
  await forgetGone(dirname(file));
}

/** Takes away the notes of folders that are no more. */
async function forgetGone(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const note = await readNote(join(folder, name));
    if (!note || !existsSync(note.dist)) await rm(join(folder, name), { force: true });
  }
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

export interface FileFacts {
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly hash: string;
}

/** A built file is not as the last build left it. */
export class ChangedFile extends Error {
  override readonly name = 'ChangedFile';
}

/** A file was hardly touched where this is the same; undefined where there is none. */
export function stampOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && `${stats.mtimeMs} ${stats.size}`;
}

/** Takes over the files of `from` that the build of `to` left out; throws {@link ChangedFile} where one is not as it was. */
export function takeFiles(
  from: string,
  to: string,
  paths: readonly string[],
  { files, stamps }: Pick<LastBuild, 'files' | 'stamps'>,
): ReadonlyMap<string, FileFacts> {
  const taken = new Map<string, FileFacts>();
  for (const path of paths) {
    if (existsSync(join(to, path))) continue;
    const source = join(from, path);
    const stamp = stampOf(source);
    const isKnown = stamp !== undefined && stamp === stamps[path];
    const hash = isKnown ? files[path] : sha256(stamp === undefined ? '' : readFileSync(source));
    if (hash === undefined || hash !== files[path]) throw new ChangedFile(path);
    takeFile(source, join(to, path));
    taken.set(path, { bytes: statSync(source).size, hash });
  }
  return taken;
}

/** Nobody writes into a built file, so both folders may share it. Of many files few are the first of their folder. */
export function takeFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    mkdirSync(dirname(to), { recursive: true });
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }
}
