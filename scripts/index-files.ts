/** The files of the search index. */
import { createHash } from 'node:crypto';
import { type Collection, createCollection } from '../src/search/collect.ts';
import { type Contents, type Filters, writeContents, writeNarrowing } from '../src/search/contents.ts';
import { CONTENTS_FILE } from '../src/search/index-reader.ts';
import type { IndexRecord } from '../src/search/records.ts';
import { writeWordFiles } from '../src/search/word-files.ts';
import { indexWords } from './index-words.ts';
import { pack } from './pack.ts';

/** Folders that the files of an index stand in. */
export const FOLDERS = ['fragment', 'filter', 'index'] as const;

/** Takes a file of the index, by its path in the folder. */
export type WriteFile = (path: string, content: Uint8Array) => Promise<void>;

/** Writes the index of documents, each given as its pages; the same documents give the same bytes. */
export async function writeIndex(
  documents: AsyncIterable<readonly IndexRecord[]> | Iterable<readonly IndexRecord[]>,
  write: WriteFile,
): Promise<void> {
  const collection = createCollection();
  const listed: { name: string; parts: number; day: string }[] = [];
  const filters = new Map<string, Map<string, number[]>>();
  let page = 0;
  for await (const batch of batchesOf(documents)) {
    const words = await indexWords(batch.flat());
    let first = 0;
    for (const records of batch) {
      const parts = records.map(({ content }, part) => ({ content, words: words[first + part] ?? [] }));
      first += records.length;
      collection.add(listed.length, parts);
      listed.push(await writeParts(records, write));
      for (const record of records) addFilters(filters, record, page++);
    }
  }
  const narrowing = { filters: toFilters(filters), byDate: orderOf(listed.map(({ day }) => day)) };
  const contents = {
    documents: listed,
    words: await writeWords(collection, write),
    pairs: await writePairs(collection, write),
    filters: await writeNamed('filter', 'pf_filter', writeNarrowing(narrowing), write),
  };
  await write(CONTENTS_FILE, await pack(writeContents(contents)));
}

/** Parts that Pagefind holds at a time: 2 MB of memory for each document of 40 KB. */
const AT_MOST = 600;

async function* batchesOf(
  documents: AsyncIterable<readonly IndexRecord[]> | Iterable<readonly IndexRecord[]>,
): AsyncGenerator<readonly (readonly IndexRecord[])[]> {
  let batch: (readonly IndexRecord[])[] = [];
  let parts = 0;
  for await (const records of documents) {
    batch.push(records);
    parts += records.length;
    if (parts < AT_MOST) continue;
    yield batch;
    batch = [];
    parts = 0;
  }
  if (batch.length > 0) yield batch;
}

async function writeParts(records: readonly IndexRecord[], write: WriteFile) {
  const texts = records.map(({ url, content, meta }) => JSON.stringify({ url, content, meta }));
  const name = hash(texts.join('\n'));
  await Promise.all(
    texts.map(async (text, part) =>
      write(`fragment/${name}-${part}.pf_fragment`, await pack(Buffer.from(text))),
    ),
  );
  return { name, parts: records.length, day: records[0]?.day ?? '' };
}

function addFilters(all: Map<string, Map<string, number[]>>, { filters }: IndexRecord, page: number): void {
  for (const [name, values] of Object.entries(filters)) {
    const known = all.get(name) ?? new Map<string, number[]>();
    all.set(name, known);
    for (const value of values) {
      const pages = known.get(value) ?? [];
      pages.push(page);
      known.set(value, pages);
    }
  }
}

function toFilters(all: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>): Filters {
  const named = Array.from(all, ([name, values]) => [
    name,
    Array.from(values, ([value, pages]) => ({ value, pages })),
  ]);
  return Object.fromEntries(named);
}

/** Without a date a document stands before those with one. */
function orderOf(days: readonly string[]): readonly number[] {
  return Array.from(days.keys()).sort((a, b) => ((days[a] ?? '') < (days[b] ?? '') ? -1 : 1) || a - b);
}

async function writeWords({ words }: Collection, write: WriteFile): Promise<Contents['words']> {
  return eachOf(writeWordFiles(words()), async ({ from, bytes }) => ({
    from,
    name: await writeNamed('index', 'pf_index', bytes, write),
  }));
}

function writePairs({ pairFiles }: Collection, write: WriteFile): Promise<Contents['pairs']> {
  return eachOf(pairFiles(), (bytes) => writeNamed('index', 'pf_pair', bytes, write));
}

const AT_ONCE = 16;

/** Results in the order of the items, of which only some are held at a time. */
async function eachOf<Item, Result>(
  items: Iterator<Item>,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let count = 0;
  const worker = async (): Promise<void> => {
    for (let next = items.next(); !next.done; next = items.next()) {
      const at = count++;
      results[at] = await work(next.value);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

async function writeNamed(
  folder: string,
  ending: string,
  bytes: Uint8Array,
  write: WriteFile,
): Promise<string> {
  const name = hash(bytes);
  await write(`${folder}/${name}.${ending}`, await pack(bytes));
  return name;
}

/** Half a name's length would do for one build; names must also differ from those of earlier builds in a cache. */
function hash(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}
