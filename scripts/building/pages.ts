/**
 * Astro makes the pages, in a process of its own. It may be started before the documents are read: then it loads its modules
 * and bundles styles and scripts meanwhile, and makes pages when it is told that all is there (astro.config.mjs).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageKeys } from '../../src/site/reading/kept-pages.ts';
import { sha256 } from './last-build.ts';
import { nextTo, recover } from './swap.ts';

export interface PageMaker {
  /** Makes the pages that are not as they were, below `next`, where others may write too; gives what each page is made of. */
  readonly make: (kept: PageKeys, next: string) => Promise<PageKeys>;
  /** Ends it, and clears what it left. */
  readonly end: () => Promise<void>;
}

/** Starts Astro for the site that will stand in `dist`; who starts it holds that folder. */
export async function startPages(root: string, dist: string, cache: string): Promise<PageMaker> {
  await recover(join(cache, 'pages'));
  const lists = nextTo(join(cache, 'pages'));
  await mkdir(lists, { recursive: true });
  const [KEPT_PAGES, BUILT_PAGES] = [join(lists, 'kept.json'), join(lists, 'built.json')];
  const near = await nearTo(root, dist);
  const { child, ended } = astro(
    ['build'],
    { OUT_DIR: near, KEPT_PAGES, BUILT_PAGES, PAGES_WAIT: '1' },
    root,
  );
  return {
    make: async (kept, next) => {
      await writeFile(KEPT_PAGES, JSON.stringify(kept));
      if (child.connected) child.send('read');
      await ended;
      await moveInto(near, next);
      return JSON.parse(await readFile(BUILT_PAGES, 'utf8'));
    },
    end: async () => {
      child.kill();
      await ended.catch(() => undefined);
      for (const folder of [lists, near]) await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Where Astro writes: below the project, since it keeps what it works with below the folder that it writes, but below one and
 * the same for all that lie elsewhere, where two builds would run each other's pages.
 */
async function nearTo(root: string, dist: string): Promise<string> {
  const near = join(root, '.astro', sha256(dist).slice(0, 16));
  await rm(near, { recursive: true, force: true });
  return near;
}

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

/** Runs Astro quietly; what it printed is told only when it fails. */
function astro(
  args: readonly string[],
  env: Record<string, string>,
  root: string,
): { readonly child: ChildProcess; readonly ended: Promise<void> } {
  const bin = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [bin, ...args], {
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
