/**
 * Astro makes the pages, in a process of its own. It may be started before the documents are read: then it loads its modules
 * and bundles styles and scripts meanwhile, and makes pages when it is told that all is there (astro.config.mjs).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PageKeys } from '../../src/site/reading/kept-pages.ts';
import { forgetBundles, openBundles } from './bundles.ts';
import { sha256 } from './last-build.ts';
import { nextTo, recover } from './swap.ts';

export interface PageMaker {
  /** Makes the pages that are not as they were, below `next`, where others may write too; gives what each page is made of. */
  readonly make: (kept: PageKeys, next: string) => Promise<MadePages>;
  /** Ends it, and clears what it left. */
  readonly end: () => Promise<void>;
}

export interface MadePages {
  readonly pages: PageKeys;
  /** Scripts, styles and public files, which were not written again. */
  readonly statics: readonly string[];
}

/** A site, and the state of the code that it is made by. */
export interface Site {
  readonly root: string;
  readonly dist: string;
  readonly cache: string;
  readonly code: string;
}

const KEPT = '.kept';

/** Starts Astro for the site that will stand in `dist`; who starts it holds that folder. */
export async function startPages({ root, dist, cache, code }: Site): Promise<PageMaker> {
  const near = nearTo(root, dist);
  const env = { PAGES_WAIT: '1', KEEP_BUNDLES: near + KEPT, BUNDLES_OF: JSON.stringify({ dist, code }) };
  const args = [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'];
  return maker({ near, cache }, (lists) => run(args, { OUT_DIR: near, ...env, ...lists }, root), []);
}

/** The same with what an earlier build bundled; undefined where nothing of this code is kept. */
export async function keptPages({ root, dist, cache, code }: Site): Promise<PageMaker | undefined> {
  const near = nearTo(root, dist);
  const bundles = await openBundles(near + KEPT, code);
  if (!bundles) return undefined;
  const args = [join(import.meta.dirname, 'prerender.ts'), near + KEPT, near];
  return maker({ near, cache }, (lists) => run(args, lists, root), bundles.statics);
}

/** Forgets what was bundled for a site, and for sites that are no more. */
export async function forgetPages(root: string, dist: string): Promise<void> {
  const near = nearTo(root, dist);
  await rm(near + KEPT, { recursive: true, force: true });
  await forgetBundles(dirname(near), KEPT);
}

/** Files by which pages to take over are told, in the words of src/site/reading/kept-pages.ts. */
type Lists = Readonly<Record<'KEPT_PAGES' | 'BUILT_PAGES', string>>;

async function maker(
  { near, cache }: { readonly near: string; readonly cache: string },
  start: (lists: Lists) => Running,
  statics: readonly string[],
): Promise<PageMaker> {
  await recover(join(cache, 'pages'));
  const folder = nextTo(join(cache, 'pages'));
  await mkdir(folder, { recursive: true });
  await rm(near, { recursive: true, force: true });
  const lists = { KEPT_PAGES: join(folder, 'kept.json'), BUILT_PAGES: join(folder, 'built.json') };
  // What waits to be told reads the list when it is told; what does not is started when the list is there.
  const waits = statics.length === 0 ? start(lists) : undefined;
  let running = waits;
  return {
    make: async (kept, next) => {
      await writeFile(lists.KEPT_PAGES, JSON.stringify(kept));
      running ??= start(lists);
      if (waits?.child.connected) waits.child.send('read');
      await running.ended;
      await moveInto(near, next);
      return { pages: JSON.parse(await readFile(lists.BUILT_PAGES, 'utf8')), statics };
    },
    end: async () => {
      running?.child.kill();
      await running?.ended.catch(() => undefined);
      for (const one of [folder, near]) await rm(one, { recursive: true, force: true });
    },
  };
}

/**
 * Where Astro writes: below the project, since it keeps what it works with below the folder that it writes, but below one and
 * the same for all that lie elsewhere, where two builds would run each other's pages.
 */
const nearTo = (root: string, dist: string): string => join(root, '.astro', sha256(dist).slice(0, 16));

/** Also from one disk to another, where nothing can be renamed; folders that are there already take the files of the new ones. */
async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const there = new Set(await readdir(to));
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && there.has(entry.name)) await moveInto(source, target);
    else await rename(source, target).catch(() => cp(source, target, { recursive: true }));
  }
}

/** Memory in large pages saves Rolldown nothing and costs a fifth of what Astro holds, and the time to clear it. */
const SMALL_PAGES = { MIMALLOC_ALLOW_THP: '0' };

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
}

/** Runs a program quietly; what it printed is told only when it fails. */
function run(args: readonly string[], env: Readonly<Record<string, string>>, root: string): Running {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...SMALL_PAGES, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    // Over the channel Astro is told what it waits for, and when this process is no more (astro.config.mjs).
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = new Promise<void>((done, fail) => {
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(failure(output.trim()))));
  });
  // It may fail before anybody waits for it: who waits then is told.
  ended.catch(() => undefined);
  return { child, ended };
}

/** Of what Astro says when it fails, a fault of the disk is told as such. */
function failure(output: string): Error {
  const error = new Error(`Dựng trang không thành; dist/ giữ nguyên như trước.\n${output}`);
  const code = /\b(?:ENOSPC|EROFS|EACCES)\b/u.exec(output)?.[0];
  const path = /\b(?:open|mkdir|write|rename) '([^']+)'/u.exec(output)?.[1];
  return code ? Object.assign(error, { code, path }) : error;
}
