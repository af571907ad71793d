/**
 * `npm run build`: seeds → content/ → dist/. The site is built in a folder of its own and takes the place of
 * dist/ only when it is whole; a failed build leaves the last good one as it was. What has not changed since is taken
 * over from it (`--fresh`: nothing is). `--release` leaves out drafts: what is to go out is built so.
 */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { documentPath } from '../src/site/paths.ts';
import type { PageKeys } from '../src/site/reading/kept-pages.ts';
import { isRelease, readLibrary } from '../src/site/reading/load.ts';
import { codeHash } from './building/code-hash.ts';
import { writeData } from './building/data.ts';
import { finishSite } from './building/finish.ts';
import {
  ChangedFile,
  type FileFacts,
  type LastBuild,
  NO_BUILD,
  readLastBuild,
  type ShardNote,
  sha256,
  stampOf,
  takeFiles,
  writeLastBuild,
} from './building/last-build.ts';
import { forgetPages, keptPages, type MadePages, type PageMaker, startPages } from './building/pages.ts';
import { openReadings, pruneReadings, readAll } from './building/readings.ts';
import { alone, faultWords, nextTo, swap } from './building/swap.ts';
import { listFiles } from './building/tree.ts';
import { cacheDir, contentOf, convertHeld, summary } from './convert.ts';
import { indexSite, type TakeOver } from './index.ts';
import { writeSbom } from './licences.ts';
import { printMessages } from './shared/messages.ts';
import { progress, progressDone, seconds } from './shared/progress.ts';

export interface BuildOptions {
  readonly root: string;
  readonly seedsDir?: string | undefined;
  readonly contentDir?: string | undefined;
  readonly outDir?: string | undefined;
  /** Forgets all that was kept of earlier builds. */
  readonly fresh?: boolean;
}

/** Builds the site. True when every seed was read and the site stands; messages are printed. */
export async function buildSite(options: BuildOptions): Promise<boolean> {
  const start = performance.now();
  const { root, outDir } = options;
  const cache = resolve(root, cacheDir());
  const [content, dist] = [contentOf(options), resolve(root, outDir ?? 'dist')];
  if (options.fresh) await forget(cache);
  process.env['CONTENT_DIR'] = content;
  const places = { root, dist, content, cache, name: outDir ?? 'dist' };
  // Pages are made of content/, so that nobody else may write it till they are done.
  return alone(content, () => alone(dist, () => buildHeld(options, places, start)));
}

interface Places {
  readonly root: string;
  readonly dist: string;
  readonly content: string;
  readonly cache: string;
  /** What the folder of the site is called in messages. */
  readonly name: string;
}

async function buildHeld(options: BuildOptions, places: Places, start: number): Promise<boolean> {
  const { root, dist, cache } = places;
  const last = await readLastBuild(cache, dist);
  const code = await siteCode(root);
  const known = last.code === code;
  if (!known) await forgetPages(root, dist);
  // Of another state of the code nothing is run again.
  if (last.code !== '' && !known) await rm(join(cache, 'compiled'), { recursive: true, force: true });
  await openReadings(root, cache);
  // Where nothing can be taken over there will be pages to make.
  const pages = known ? undefined : await startPages({ ...places, code });
  try {
    const converted = await convertHeld({ ...options, cacheDir: cache });
    printMessages(converted.messages);
    if (!converted.changed) {
      console.error('Không có tài liệu nào để dựng trang; dist/ giữ nguyên như trước.');
      return false;
    }
    console.log(summary(converted, start));
    await buildInto(places, { last: known ? last : NO_BUILD, code, pages });
    return converted.ok;
  } finally {
    await pages?.end();
  }
}

interface Begun {
  /** What may be taken over. */
  readonly last: LastBuild;
  readonly code: string;
  /** Where Astro was started already. */
  readonly pages: PageMaker | undefined;
}

async function buildInto(places: Places, { last, code, pages }: Begun): Promise<void> {
  const { root, dist, content, cache, name } = places;
  const start = performance.now();
  const state = sha256(`${code} ${await contentState(content)}`);
  if (last.state === state) {
    console.log(`Không có gì thay đổi; ${name}/ giữ nguyên.`);
    return;
  }
  const job = { root, dist, cache, content, code, state };
  const work = await buildAnew({ ...job, last, pages }).catch((error) => {
    // Somebody changed the built site by hand: nothing of it can be trusted.
    if (error instanceof ChangedFile) return buildAnew({ ...job, last: NO_BUILD, pages: undefined });
    throw error;
  });
  tellDrafts(content);
  const { files, bytes } = await measure(dist);
  console.log(
    `Đã dựng ${files} tệp, ${(bytes / 1e6).toFixed(1).replace('.', ',')} MB trong ${name}/ (làm mới ${work.pages} trang, đọc lại ${work.read} tài liệu), trong ${seconds(start)}.`,
  );
}

/** Says which pages are drafts, and whether they are in what was built. */
function tellDrafts(content: string): void {
  const drafts = readLibrary(content).entries.filter(({ data }) => data.draft);
  if (drafts.length === 0) return;
  const where = isRelease()
    ? `Bản phát hành không có ${drafts.length} bản nháp:`
    : `${drafts.length} bản nháp; bản để công bố dựng bằng npm run build -- --release sẽ không có:`;
  console.log([where, ...drafts.map(({ data }) => `  ${documentPath(data)}  ${data.title}`)].join('\n'));
}

/** Other folders of the cache belong to others. */
async function forget(cache: string): Promise<void> {
  for (const name of ['conversions', 'readings', 'sites'])
    await rm(join(cache, name), { recursive: true, force: true });
}

interface Job extends Begun {
  readonly root: string;
  readonly dist: string;
  readonly cache: string;
  readonly content: string;
  readonly state: string;
}

/** How much was done and not taken over from the last build. */
interface Work {
  /** Documents that were read again because the archive says something else of them now. */
  readonly read: number;
  /** Pages and data of documents that were made anew. */
  readonly pages: number;
}

async function buildAnew(job: Job): Promise<Work> {
  const { dist, cache, content, last, code, state } = job;
  const next = nextTo(dist);
  try {
    progress('Đọc tài liệu…');
    const read = await readAll();
    progress('Dựng trang, lập chỉ mục tìm kiếm…');
    await mkdir(next, { recursive: true });
    const [made, { data, index }] = await both(makePages(job, next), makeData(job, next));
    const pages = { ...made.pages, ...data };
    const taken = takeFiles(dist, next, [...Object.keys(pages), ...made.statics], last);
    progress('Hoàn tất để công bố…');
    const known = new Map([...taken, ...index.taken]);
    const files = await finishSite(next, content, { dir: dist, files: last.files, taken: known });
    progressDone();
    await swap(dist, next);
    const stamps = stampsOf(dist, Object.keys(files));
    await writeLastBuild(cache, { dist, code, state, pages, files, stamps, shards: index.shards });
    await pruneReadings();
    return { read, pages: Object.keys(pages).length - (taken.size - made.statics.length) };
  } finally {
    progressDone();
    await rm(next, { recursive: true, force: true });
  }
}

/** What is made here while Astro makes the pages. */
async function makeData(
  job: Job,
  next: string,
): Promise<{ readonly data: PageKeys; readonly index: Awaited<ReturnType<typeof makeIndex>> }> {
  const data = await writeData(next, job.last.pages);
  return { data, index: await makeIndex(job, next) };
}

/** Where one fails the other is waited for: it writes into the same folder. */
async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<readonly [A, B]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/** Makes the index, of a large archive the parts of it that are not as they were; gives these and the files of the others. */
async function makeIndex(
  { dist, last }: Job,
  next: string,
): Promise<{ readonly shards: readonly ShardNote[]; readonly taken: ReadonlyMap<string, FileFacts> }> {
  const taken = new Map<string, FileFacts>();
  const take: TakeOver = async (fits) => {
    const paths = Object.keys(last.files).filter(fits);
    for (const [path, facts] of takeFiles(dist, next, paths, last)) taken.set(path, facts);
  };
  const { shards } = await indexSite(next, { log: () => undefined, earlier: { shards: last.shards, take } });
  return { shards, taken };
}

/** Has Astro make the pages that are not as they were; gives what each page is made of. */
async function makePages(job: Job, next: string): Promise<MadePages> {
  const kept = job.last.code === job.code ? await keptPages(job) : undefined;
  const maker = job.pages ?? kept ?? (await startPages(job));
  try {
    return await maker.make(job.last.pages, next);
  } finally {
    await maker.end();
  }
}

/** All that a page may be made of besides content/. */
function siteCode(root: string): Promise<string> {
  const { SITE_URL, BASE_PATH, RELEASE, SITE_NAME, SITE_PUBLISHER, SEARCH_SITES } = process.env;
  const host = [SITE_URL, BASE_PATH, RELEASE, SITE_NAME, SITE_PUBLISHER, SEARCH_SITES];
  const places = ['src', 'public', 'scripts', 'astro.config.mjs'];
  return codeHash(root, places).then((code) => sha256([code, ...host].join('\0')));
}

async function contentState(content: string): Promise<string> {
  const hash = createHash('sha256');
  for (const path of await listFiles(content))
    hash.update(`${path}\0`).update(await readFile(join(content, path)));
  return hash.digest('hex');
}

function stampsOf(dist: string, paths: readonly string[]): LastBuild['stamps'] {
  return Object.fromEntries(paths.map((path) => [path, stampOf(join(dist, path)) ?? '']));
}

async function measure(dir: string): Promise<{ files: number; bytes: number }> {
  const files = await listFiles(dir);
  const bytes = files.reduce((sum, path) => sum + statSync(join(dir, path)).size, 0);
  return { files: files.length, bytes };
}

/** What goes out is told to whoever has to know what it was made with. */
async function tellPackages({ root, outDir }: BuildOptions): Promise<void> {
  const file = join(dirname(resolve(root, outDir ?? 'dist')), 'so-tay.cdx.json');
  await writeSbom(root, file);
  console.log(`Đã ghi danh mục phần mềm (SBOM, CycloneDX): ${relative(root, file)}`);
}

if (import.meta.main) {
  const { SEEDS_DIR, CONTENT_DIR, OUT_DIR } = process.env;
  if (process.argv.includes('--release')) process.env['RELEASE'] = '1';
  const options = {
    root: process.cwd(),
    seedsDir: SEEDS_DIR,
    contentDir: CONTENT_DIR,
    outDir: OUT_DIR,
    fresh: process.argv.includes('--fresh'),
  };
  try {
    process.exitCode = (await buildSite(options)) ? 0 : 1;
    if (isRelease()) await tellPackages(options);
  } catch (error) {
    console.error(faultWords(error));
    process.exitCode = 1;
  }
}
