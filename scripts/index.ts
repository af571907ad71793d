/** Search index of content/, written into a built site: `node scripts/index.ts [dist]`. */
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INDEX_FOLDER } from '../src/publish/host/policy.ts';
import { partSize, shardCount, wordFileSize } from '../src/search/build/parts.ts';
import { documentRecords, type IndexRecord } from '../src/search/build/records.ts';
import { type Beside, besideOf, type IndexFacts, writeIndex } from '../src/search/build/write.ts';
import { NAMES_FILE, SHARD_FOLDER, SIDE_FILE, WORDS_FILE } from '../src/search/files.ts';
import type { Entry } from '../src/site/archive/entries.ts';
import { searchedDocument } from '../src/site/document/page.ts';
import { documentPath } from '../src/site/paths.ts';
import { loadLibrary } from '../src/site/reading/load.ts';
import { documents } from '../src/site/reading/read-documents.ts';
import { type ShardNote, sha256 } from './building/last-build.ts';

export interface IndexReport {
  readonly documents: number;
  readonly folder: string;
  /** Of a large archive: the indexes that it was cut into. */
  readonly shards: readonly ShardNote[];
}

/** What Pagefind writes beside its index and module: its own search pages. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

/** Places in a file of words; read by Pagefind's own program when it starts. tests/search/budget.test.ts sees when a later one does not. */
const FILE_SIZE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** Writes an index of documents, each given as its parts, into a folder; `places`: those of a file of words. */
async function writeOne(
  records: AsyncIterable<readonly IndexRecord[]> | Iterable<readonly IndexRecord[]>,
  folder: string,
  places: number,
): Promise<IndexFacts> {
  // Files of an earlier index would stay beside the new ones.
  await rm(folder, { recursive: true, force: true });
  process.env[FILE_SIZE] = String(places);
  const { written, ...facts } = await writeIndex(records, (index) =>
    index.writeFiles({ outputPath: folder }),
  );
  if (written.errors.length > 0) throw new Error(`Pagefind báo lỗi: ${written.errors.join('; ')}`);
  for (const name of UNUSED) await rm(join(folder, name));
  return facts;
}

async function writeBeside(folder: string, { side, words, names }: Beside): Promise<void> {
  await writeFile(join(folder, SIDE_FILE), JSON.stringify(side));
  await writeFile(join(folder, WORDS_FILE), JSON.stringify(words));
  await writeFile(join(folder, NAMES_FILE), JSON.stringify(names));
}

/** The whole index of an archive that is not large; gives the number of documents. */
export async function writeIndexFolder(
  records: AsyncIterable<readonly IndexRecord[]> | Iterable<readonly IndexRecord[]>,
  folder: string,
  places = wordFileSize(1),
): Promise<number> {
  const facts = await writeOne(records, folder, places);
  await writeBeside(folder, besideOf([facts]));
  return facts.parts.length;
}

/** Documents that share one of several indexes. */
export interface ShardOrder {
  /** Names all that the index is made of. */
  readonly key: string;
  readonly records: () => Iterable<readonly IndexRecord[]>;
}

/** Takes over files of the last build, named below the site, into the new one. */
export type TakeOver = (paths: (path: string) => boolean) => Promise<void>;

/** What a build may take over from the one before. */
export interface EarlierIndex {
  readonly shards: readonly ShardNote[];
  readonly take: TakeOver;
}

/**
 * Writes several indexes that are searched as one: Pagefind makes each at once and holds all of it meanwhile. Those
 * whose documents have not changed are taken over.
 */
export async function writeShards(
  orders: readonly ShardOrder[],
  outDir: string,
  places: number,
  earlier?: EarlierIndex,
): Promise<readonly ShardNote[]> {
  const folder = join(outDir, INDEX_FOLDER);
  const below = `${INDEX_FOLDER}/${SHARD_FOLDER}/`;
  const notes: ShardNote[] = [];
  for (const { key, records } of orders) {
    const known = earlier?.shards.find((shard) => shard.key === key);
    if (known) await earlier?.take((path) => path.startsWith(`${below}${known.name}/`));
    notes.push(known ?? { ...(await writeShard(records(), folder, places)), key });
  }
  const module = join(folder, PAGEFIND_MODULE);
  if (!existsSync(module)) await earlier?.take((path) => path === `${INDEX_FOLDER}/${PAGEFIND_MODULE}`);
  const beside = besideOf(notes.map(({ facts }) => facts));
  await writeBeside(folder, { ...beside, side: { ...beside.side, shards: notes.map(({ name }) => name) } });
  return notes;
}

const PAGEFIND_MODULE = 'pagefind.js';
/** It names the list of the index by a hash of all that is in it. */
const ENTRY_FILE = 'pagefind-entry.json';

/** The module of all stands beside them. */
async function writeShard(
  records: Iterable<readonly IndexRecord[]>,
  folder: string,
  places: number,
): Promise<Omit<ShardNote, 'key'>> {
  const shards = join(folder, SHARD_FOLDER);
  const next = join(shards, 'next');
  const facts = await writeOne(records, next, places);
  await rename(join(next, PAGEFIND_MODULE), join(folder, PAGEFIND_MODULE));
  const name = sha256(await readFile(join(next, ENTRY_FILE))).slice(0, 16);
  await rename(next, join(shards, name));
  return { name, facts };
}

/** Indexes the documents of a site, and nothing else, into `<outDir>/pagefind/`. */
export async function indexSite(
  outDir: string,
  {
    log = console.log,
    earlier,
  }: { readonly log?: (line: string) => void; readonly earlier?: EarlierIndex } = {},
): Promise<IndexReport> {
  const folder = join(outDir, INDEX_FOLDER);
  const entries = loadLibrary().documents.toSorted((a, b) =>
    documentPath(a.data) < documentPath(b.data) ? -1 : 1,
  );
  const count = shardCount(entries.reduce((sum, { data }) => sum + data.words, 0));
  const [size, places] = [partSize(entries.length), wordFileSize(entries.length, count)];
  const shards =
    count > 1 ? await writeShards(shardOrders(entries, count, size, places), outDir, places, earlier) : [];
  if (count === 1) await writeIndexFolder(recordsOf(entries, size), folder, places);
  log(`Đã lập chỉ mục ${entries.length} tài liệu.`);
  return { documents: entries.length, folder, shards };
}

/** A document stays in its index whatever comes and goes beside it. */
function shardOrders(
  entries: readonly Entry[],
  count: number,
  size: number,
  places: number,
): readonly ShardOrder[] {
  const groups = Map.groupBy(
    entries,
    ({ data }) => Number.parseInt(sha256(documentPath(data)).slice(0, 8), 16) % count,
  );
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([, group]) => ({
      key: sha256(JSON.stringify([size, places, group.map(documents().keysOf)])),
      records: () => recordsOf(group, size),
    }));
}

/** Parts of the index for each document, in the order given. */
function* recordsOf(entries: readonly Entry[], size: number): Generator<readonly IndexRecord[]> {
  const { text, made } = documents();
  for (const entry of entries)
    yield made(entry, `parts-${size}`, () =>
      documentRecords(searchedDocument(entry), text(entry).blocks, size),
    );
}

if (import.meta.main) {
  const { OUT_DIR } = process.env;
  await indexSite(process.argv[2] ?? (OUT_DIR || 'dist'));
}
