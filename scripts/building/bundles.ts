/**
 * What Vite made of the code of the site, kept below the project for as long as the code is the same: a later build makes its
 * pages with it (prerender.ts) and spares loading Vite and bundling, most of what Astro takes for a few pages.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from './last-build.ts';
import { listFiles } from './tree.ts';

/** Where Astro puts what it runs to make pages, below the site that it writes. */
const RUN_FOLDER = '.prerender';
const NOTE = 'bundles.json';

const bundlesSchema = z.object({
  /** Of the site. */
  dist: z.string(),
  code: z.string(),
  /** SHA-256 of each file, the note left out. */
  files: z.record(z.string(), z.string()),
  /** Of each page of Astro: its style sheets. */
  styles: z.array(z.tuple([z.string(), z.array(z.unknown())])),
  /** Paths in the site of scripts, styles and public files. */
  statics: z.array(z.string()),
});

export type Bundles = Readonly<z.infer<typeof bundlesSchema>>;

/** Astro's list of its pages, by their keys. */
export type AstroPages = ReadonlyMap<string, { readonly styles: unknown[] }>;

const isPart = (path: string): boolean => path !== NOTE;

const writeNote = (folder: string, note: Bundles): Promise<void> =>
  writeFile(join(folder, NOTE), JSON.stringify(note));

/** Keeps what stands in the folder that Astro writes before it makes the first page; what holds good is noted last. */
export async function keepBundles(
  out: string,
  folder: string,
  { dist, code, pages }: Pick<Bundles, 'dist' | 'code'> & { readonly pages: AstroPages },
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeNote(folder, { dist, code: '', files: {}, styles: [], statics: [] });
  await cp(join(out, RUN_FOLDER), folder, { recursive: true });
  const statics = (await listFiles(out)).filter((path) => !path.startsWith(`${RUN_FOLDER}/`));
  const styles = Array.from(pages, ([key, page]): [string, unknown[]] => [key, page.styles]);
  await writeNote(folder, { dist, code, files: await hashesIn(folder), styles, statics });
}

/** Undefined where they are of other code or not as they were left. */
export async function openBundles(folder: string, code: string): Promise<Bundles | undefined> {
  const bundles = await readNote(folder);
  if (bundles?.code !== code) return undefined;
  const found = await hashesIn(folder);
  const isWhole =
    Object.keys(found).length === Object.keys(bundles.files).length &&
    Object.entries(bundles.files).every(([path, hash]) => found[path] === hash);
  return isWhole ? bundles : undefined;
}

export async function readNote(folder: string): Promise<Bundles | undefined> {
  try {
    return bundlesSchema.parse(JSON.parse(await readFile(join(folder, NOTE), 'utf8')));
  } catch {
    return undefined;
  }
}

async function hashesIn(folder: string): Promise<Record<string, string>> {
  const paths = (await listFiles(folder)).filter(isPart);
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, sha256(await readFile(join(folder, path)))] as const)),
  );
}

/** Takes away those of sites that are no more, and are not being built. */
export async function forgetBundles(beside: string, suffix: string): Promise<void> {
  if (!existsSync(beside)) return;
  for (const name of await readdir(beside)) {
    if (!name.endsWith(suffix)) continue;
    const note = await readNote(join(beside, name));
    if (!note || !(existsSync(note.dist) || existsSync(`${note.dist}.lock`)))
      await rm(join(beside, name), { recursive: true, force: true });
  }
}
