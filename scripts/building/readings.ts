/** Reads the documents that have changed, on all cores, before the site is built of what was read. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  contentDir,
  isFrontRead,
  listDocuments,
  loadEntry,
  loadLibrary,
  pathOf,
} from '../../src/site/reading/load.ts';
import { documents } from '../../src/site/reading/read-documents.ts';
import { codeHash } from './code-hash.ts';

/** The code that a reading is made by. */
export const READING_CODE = [
  'src/document',
  'src/figures',
  'src/references',
  'src/schema',
  'src/search',
  'src/site',
  'src/vietnamese',
] as const;

/** Names the folder of readings for this state of the code and tells the rest of the build of it. */
export async function openReadings(root: string, cache: string): Promise<void> {
  const name = await codeHash(root, READING_CODE);
  const folder = join(cache, 'readings', name);
  await mkdir(folder, { recursive: true });
  process.env['READINGS_DIR'] = folder;
}

/** Below this many documents a second thread takes longer to start than it saves. */
const WORTH_A_THREAD = 24;

/** What is asked of a thread: pages of content/, and how far to read them. */
export interface Order {
  readonly pass: 'front' | 'whole';
  readonly paths: readonly string[];
}

/**
 * Two passes, since what all documents explain has to be known before one is read whole. Gives how many were read whole: of
 * the others the reading of an earlier build, or the proof of the conversion, still holds.
 */
export async function readAll(): Promise<number> {
  await inThreads({ pass: 'front', paths: listDocuments(contentDir()).filter((path) => !isFrontRead(path)) });
  const { isRead } = documents();
  const unread = loadLibrary().entries.filter((entry) => !isRead(entry));
  await inThreads({ pass: 'whole', paths: unread.map(pathOf) });
  return unread.length;
}

async function inThreads({ pass, paths }: Order): Promise<void> {
  const count = Math.min(availableParallelism(), Math.floor(paths.length / WORTH_A_THREAD));
  if (count <= 1) return obey({ pass, paths });
  const shares = Array.from({ length: count }, (_, at) =>
    paths.filter((_path, index) => index % count === at),
  );
  await Promise.all(shares.map((share) => inThread({ pass, paths: share })));
}

function inThread(order: Order): Promise<void> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./read-thread.ts', import.meta.url), { workerData: order });
    worker.on('error', fail);
    worker.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`a thread that reads documents ended with exit code ${code}`)),
    );
  });
}

/** Reads what is asked for; what is read already stays. */
export function obey({ pass, paths }: Order): void {
  if (pass === 'front') {
    for (const path of paths) loadEntry(path);
    return;
  }
  const { nameOf } = documents();
  const wanted = new Set(paths);
  for (const entry of loadLibrary().entries) if (wanted.has(pathOf(entry))) nameOf(entry);
}

/** Forgets what no document of this archive was made of, and what other states of the code left. */
export async function pruneReadings(): Promise<void> {
  const { READINGS_DIR: own } = process.env;
  if (!own) return;
  const folder = dirname(own);
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (path !== own) await rm(path, { recursive: true, force: true });
  }
  const needed = new Set(loadLibrary().entries.flatMap((entry) => documents().keysOf(entry)));
  for (const name of await readdir(own)) {
    const [document = '', , ...rest] = name.split('.');
    // What has a third part was being written by a run that was killed.
    if (!needed.has(document) || rest.length > 0) await rm(join(own, name), { force: true });
  }
}

if (import.meta.main) {
  await readAll();
  await pruneReadings();
}
