/**
 * `npm run build`: seeds → content/ → dist/. The site is built in a folder of its own and takes the place of
 * dist/ only when it is whole; a failed build leaves the last good one as it was.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { convertFolder, summary } from './convert.ts';
import { writeData } from './data.ts';
import { finishSite } from './finish.ts';
import { indexSite } from './index.ts';
import { printMessages } from './messages.ts';
import { progress, progressDone, seconds } from './progress.ts';
import { openReadings, pruneReadings, readAll } from './readings.ts';

export interface BuildOptions {
  readonly root: string;
  readonly seedsDir?: string | undefined;
  readonly contentDir?: string | undefined;
  readonly outDir?: string | undefined;
}

/** Builds the site. True when every seed was read and the site stands; messages are printed. */
export async function buildSite(options: BuildOptions): Promise<boolean> {
  const start = performance.now();
  const converted = await convertFolder(options);
  printMessages(converted.messages);
  if (converted.pages.length === 0) {
    console.error('Không có tài liệu nào để dựng trang; dist/ giữ nguyên như trước.');
    return false;
  }
  console.log(summary(converted, start));
  await buildPages(options);
  return converted.ok;
}

async function buildPages({ root, contentDir, outDir }: BuildOptions): Promise<void> {
  const start = performance.now();
  const dist = resolve(root, outDir ?? 'dist');
  const next = `${dist}.next-${process.pid}`;
  try {
    progress('Dựng trang…');
    const content = resolve(root, contentDir ?? 'content');
    process.env['CONTENT_DIR'] = content;
    await openReadings(root, cacheDir());
    await readAll();
    await astro(['build'], { OUT_DIR: next }, root);
    await writeData(next);
    progress('Lập chỉ mục tìm kiếm…');
    await indexSite(next, { log: () => undefined });
    progress('Hoàn tất để công bố…');
    await finishSite(next, content);
    progressDone();
    await swap(dist, next);
    await pruneReadings(root, cacheDir());
  } finally {
    progressDone();
    await rm(next, { recursive: true, force: true });
  }
  const { files, bytes } = await measure(dist);
  console.log(
    `Đã dựng ${files} tệp, ${(bytes / 1e6).toFixed(1).replace('.', ',')} MB trong ${outDir ?? 'dist'}/, trong ${seconds(start)}.`,
  );
}

function cacheDir(): string {
  const { CACHE_DIR } = process.env;
  return CACHE_DIR || '.cache';
}

async function swap(dist: string, next: string): Promise<void> {
  const old = `${dist}.old-${process.pid}`;
  if (existsSync(dist)) await rename(dist, old);
  await rename(next, dist);
  await rm(old, { recursive: true, force: true });
}

async function measure(dir: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries.filter((e) => e.isFile()).map(async (e) => (await stat(join(e.parentPath, e.name))).size),
  );
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Runs Astro quietly; what it printed is shown only when it fails. */
export function astro(args: readonly string[], env: Record<string, string>, root: string): Promise<void> {
  const bin = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: root,
      env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0
        ? done()
        : fail(new Error(`Dựng trang không thành; dist/ giữ nguyên như trước.\n${output.trim()}`)),
    );
  });
}

if (import.meta.main) {
  const { SEEDS_DIR, CONTENT_DIR, OUT_DIR } = process.env;
  const options = { root: process.cwd(), seedsDir: SEEDS_DIR, contentDir: CONTENT_DIR, outDir: OUT_DIR };
  try {
    process.exitCode = (await buildSite(options)) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
