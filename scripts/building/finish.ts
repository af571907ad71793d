/**
 * The last step of a build: `node scripts/building/finish.ts [dist]` adds to the built and indexed site what is made of its
 * files as a whole: redirects, the catalogue of data, the list for the offline copy with its worker, rules for hosts,
 * and compressed forms.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import {
  HASH_DIGITS,
  MANIFEST_FILE,
  type OfflineEdition,
  type OfflineFile,
  type OfflineManifest,
  type OfflinePack,
  PACK_FOLDER,
  packPath,
  sumBytes,
  VERSION_FILE,
  WORKER_FILE,
  writeManifest,
} from '../../src/offline/manifest.ts';
import { datasetsOf } from '../../src/publish/datasets.ts';
import { CATALOGUE_PATH, dcatCatalogue } from '../../src/publish/dcat.ts';
import { headersFile } from '../../src/publish/host/headers.ts';
import { INDEX_FOLDER } from '../../src/publish/host/policy.ts';
import { redirectPage, redirects, redirectsFile } from '../../src/publish/host/redirects.ts';
import { isKept, offlineGroups } from '../../src/publish/offline-files.ts';
import type { Library } from '../../src/site/archive/library.ts';
import { host } from '../../src/site/base.ts';
import { lastDay } from '../../src/site/dates.ts';
import { figureTables } from '../../src/site/lists/figure-files.ts';
import { documentPath } from '../../src/site/paths.ts';
import { readLibrary } from '../../src/site/reading/load.ts';
import { openDocuments } from '../../src/site/reading/read-documents.ts';
import { classicScript } from './browser-code.ts';
import { compressSite, type FileHashes } from './compress.ts';
import { type FileFacts, sha256, takeFile } from './last-build.ts';
import { listFiles } from './tree.ts';

/** What a build may take over from the one before: its folder, and the hashes of the files in it. */
export interface Earlier {
  readonly dir: string;
  readonly files: FileHashes;
  /** What was taken over already. */
  readonly taken: ReadonlyMap<string, FileFacts>;
}

/** Gives the hash of each file, packed forms left out. */
export async function finishSite(dir: string, contentDir: string, earlier?: Earlier): Promise<FileHashes> {
  const library = readLibrary(contentDir);
  await writeRedirects(dir, library);
  await writeWorker(dir);
  const files = await hashFiles(dir, earlier?.taken);
  await writeCatalogue(dir, library, files);
  await writeOffline(dir, library, files, earlier);
  await writeSite(dir, '_headers', headersFile(host().base, await topEntries(dir)));
  const hashes = Object.fromEntries(
    Array.from(await hashFiles(dir, files), ([path, { hash }]) => [path, hash]),
  );
  await compressSite(dir, hashes, earlier);
  return hashes;
}

const AT_ONCE = 8;

/** Hash and size of all files of a folder, in their order; those that are `known` are not read again. */
async function hashFiles(
  dir: string,
  known: ReadonlyMap<string, FileFacts> = new Map(),
): Promise<ReadonlyMap<string, FileFacts>> {
  const paths = await listFiles(dir);
  const found = new Map(known);
  const queue = paths.filter((path) => !known.has(path));
  const work = async (): Promise<void> => {
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      const content = await readFile(join(dir, path));
      found.set(path, { bytes: content.length, hash: sha256(content) });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return new Map(paths.map((path) => [path, found.get(path) as FileFacts]));
}

async function writeSite(dir: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), text);
}

async function writeRedirects(dir: string, library: Library): Promise<void> {
  const list = redirects(library.documents);
  for (const redirect of list)
    await writeSite(dir, `${redirect.from.slice(1)}index.html`, redirectPage(redirect, host()));
  if (list.length > 0) await writeSite(dir, '_redirects', redirectsFile(list, host().base));
}

async function writeCatalogue(
  dir: string,
  library: Library,
  all: ReadonlyMap<string, FileFacts>,
): Promise<void> {
  const datasets = datasetsOf(figureTables(library.documents, openDocuments(library)));
  const measure = (path: string): { bytes: number; sha256: string } | undefined => {
    const facts = all.get(path.slice(1));
    return facts && { bytes: facts.bytes, sha256: facts.hash };
  };
  await writeSite(
    dir,
    CATALOGUE_PATH.slice(1),
    dcatCatalogue(host(), lastDay(library.documents), measure, datasets),
  );
}

async function writeWorker(dir: string): Promise<void> {
  const worker = join(import.meta.dirname, '../../src/offline/worker.ts');
  await writeSite(dir, WORKER_FILE, await classicScript(worker));
}

async function writeOffline(
  dir: string,
  library: Library,
  all: ReadonlyMap<string, FileFacts>,
  earlier: Earlier | undefined,
): Promise<void> {
  const { groups, groupOf } = offlineGroups(library);
  const files = Array.from(all)
    .filter(
      ([path]) =>
        isKept(path) && !library.drafts.some(({ data }) => path.startsWith(documentPath(data).slice(1))),
    )
    .map(([path, { hash, bytes }]) => ({
      path,
      hash: hash.slice(0, HASH_DIGITS),
      bytes,
      group: groupOf(path),
    }))
    .sort((a, b) => a.group - b.group);
  const version = sha256(JSON.stringify(files)).slice(0, HASH_DIGITS);
  const date = lastDay(library.documents) ?? '';
  const packs = await writePacks(dir, files, earlier);
  const manifest: OfflineManifest = { version, date, groups, files, packs };
  const sizes = groups.map((_, place) => sumBytes(files.filter(({ group }) => group === place)));
  const edition: OfflineEdition = { version, date, sizes };
  await writeSite(dir, MANIFEST_FILE, writeManifest(manifest));
  await writeSite(dir, VERSION_FILE, `${JSON.stringify(edition)}\n`);
}

/** Bytes of a pack before it is compressed, save where one file has more. */
const PACK_BYTES = 1_500_000;
/** Files of words of a large archive are packed in themselves: they are fetched one by one, where packs would hold them a second time. */
const ALONE = /\.pf_index$/u;
/** Smaller ones are not worth a request each. */
const LEAST_ALONE = 16_000;
/** One file in so many may begin a pack: where packs end depends on the files there, not on all before. */
const MAY_BEGIN = 16;
/** Level 6 would take twice the time for a twentieth. */
const PACK_LEVEL = 4;

/** Writes the packs of files that follow each other and belong to one group; those of the earlier build are taken over. */
async function writePacks(
  dir: string,
  files: readonly OfflineFile[],
  earlier: Earlier | undefined,
): Promise<readonly OfflinePack[]> {
  await mkdir(join(dir, PACK_FOLDER), { recursive: true });
  const packs = cutPacks(files);
  const queue = [...packs];
  const work = async (): Promise<void> => {
    for (let pack = queue.pop(); pack; pack = queue.pop()) {
      const path = packPath(pack);
      const known = earlier && join(earlier.dir, path);
      if (known && existsSync(known)) takeFile(known, join(dir, path));
      else await writePack(dir, path, files.slice(pack.from, pack.to));
    }
  };
  await Promise.all(Array.from({ length: 2 }, work));
  return packs;
}

function cutPacks(files: readonly OfflineFile[]): readonly OfflinePack[] {
  const packs: OfflinePack[] = [];
  let from = 0;
  let bytes = 0;
  const close = (to: number): void => {
    const name = sha256(JSON.stringify(files.slice(from, to).map(({ hash }) => hash)));
    if (to > from) packs.push({ hash: name.slice(0, HASH_DIGITS), from, to });
    [from, bytes] = [to, 0];
  };
  for (const [at, file] of files.entries()) {
    if (ALONE.test(file.path) && file.bytes >= LEAST_ALONE) {
      close(at);
      from = at + 1;
      continue;
    }
    const begins = Number.parseInt(sha256(file.path).slice(0, 4), 16) % MAY_BEGIN === 0;
    const full = bytes + file.bytes > PACK_BYTES || (begins && 2 * bytes > PACK_BYTES);
    if (full || file.group !== files[at - 1]?.group) close(at);
    bytes += file.bytes;
  }
  close(files.length);
  return packs;
}

async function writePack(dir: string, path: string, files: readonly OfflineFile[]): Promise<void> {
  const contents = await Promise.all(files.map((file) => readFile(join(dir, file.path))));
  await writeFile(join(dir, path), await promisify(gzip)(Buffer.concat(contents), { level: PACK_LEVEL }));
}

async function topEntries(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  const index = await readdir(join(dir, INDEX_FOLDER), { withFileTypes: true });
  const loose = index.filter((entry) => entry.isFile()).map(({ name }) => `${INDEX_FOLDER}/${name}`);
  return [...entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)), ...loose].sort();
}

if (import.meta.main) {
  const { OUT_DIR, CONTENT_DIR } = process.env;
  await finishSite(process.argv[2] ?? (OUT_DIR || 'dist'), CONTENT_DIR || 'content');
}
