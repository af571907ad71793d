/**
 * The last step of a build: `node scripts/finish.ts [dist]` adds to the built and indexed site what is made of its
 * files as a whole: redirects, the catalogue of data, the list for the offline copy with its worker, rules for hosts,
 * and compressed forms.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  HASH_DIGITS,
  MANIFEST_FILE,
  type OfflineManifest,
  VERSION_FILE,
  WORKER_FILE,
  writeManifest,
} from '../src/offline/manifest.ts';
import { DATASETS } from '../src/publish/datasets.ts';
import { CATALOGUE_PATH, dcatCatalogue } from '../src/publish/dcat.ts';
import { headersFile } from '../src/publish/headers.ts';
import { groupOf, isKept, offlineGroups } from '../src/publish/offline-files.ts';
import { redirectPage, redirects, redirectsFile } from '../src/publish/redirects.ts';
import { host } from '../src/site/base.ts';
import { lastDay } from '../src/site/dates.ts';
import type { Library } from '../src/site/library.ts';
import { readLibrary } from '../src/site/load.ts';
import { classicScript } from './browser-code.ts';
import { compressSite } from './compress.ts';
import { listFiles } from './tree.ts';

export async function finishSite(dir: string, contentDir: string): Promise<void> {
  const library = readLibrary(contentDir);
  await writeRedirects(dir, library);
  await writeCatalogue(dir, library);
  await writeWorker(dir);
  await writeOffline(dir, library);
  await writeSite(dir, '_headers', headersFile(host().base, await topEntries(dir)));
  await compressSite(dir);
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

async function writeCatalogue(dir: string, library: Library): Promise<void> {
  const files = DATASETS.flatMap(({ files }) => files).filter(({ path }) => existsSync(join(dir, path)));
  const measures = new Map(
    await Promise.all(
      files.map(async ({ path }) => {
        const content = await readFile(join(dir, path));
        return [path, { bytes: content.length, sha256: sha256(content) }] as const;
      }),
    ),
  );
  const text = dcatCatalogue(host(), lastDay(library.documents), (path) => measures.get(path));
  await writeSite(dir, CATALOGUE_PATH.slice(1), text);
}

async function writeWorker(dir: string): Promise<void> {
  const worker = join(import.meta.dirname, '../src/offline/worker.ts');
  await writeSite(dir, WORKER_FILE, await classicScript(worker));
}

async function writeOffline(dir: string, library: Library): Promise<void> {
  const groups = offlineGroups(library);
  const paths = (await listFiles(dir)).filter(isKept);
  const files = await Promise.all(
    paths.map(async (path) => {
      const content = await readFile(join(dir, path));
      return {
        path,
        hash: sha256(content).slice(0, HASH_DIGITS),
        bytes: content.length,
        group: groupOf(groups, path),
      };
    }),
  );
  const version = sha256(JSON.stringify(files)).slice(0, HASH_DIGITS);
  const manifest: OfflineManifest = { version, date: lastDay(library.documents) ?? '', groups, files };
  await writeSite(dir, MANIFEST_FILE, writeManifest(manifest));
  await writeSite(dir, VERSION_FILE, `${JSON.stringify({ version, date: manifest.date })}\n`);
}

async function topEntries(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

if (import.meta.main) {
  const { OUT_DIR, CONTENT_DIR } = process.env;
  await finishSite(process.argv[2] ?? (OUT_DIR || 'dist'), CONTENT_DIR || 'content');
}
