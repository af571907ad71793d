/** What a search loads, counted on an archive of made-up reports; times are measured by `npm run bench`. */
import { beforeAll, expect, test } from 'vitest';
import { generateReport } from '../../scripts/bench/generate.ts';
import { openIndex } from '../../src/search/index-reader.ts';
import { parseQuery } from '../../src/search/query.ts';
import { search } from '../../src/search/run.ts';
import { indexFiles, openLibrary } from './support.ts';

const DOCUMENTS = 24;
let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  const reports = Array.from({ length: DOCUMENTS }, (_, number) => generateReport(number, 12_000));
  const { records } = await openLibrary(reports.map(({ file, text }) => ({ name: file, text })));
  files = await indexFiles(records);
});

/** Names of the files that a first search loads, and their bytes. */
async function loadedBy(query: string): Promise<{ names: readonly string[]; bytes: number }> {
  const names: string[] = [];
  const reader = await openIndex(async (name) => {
    names.push(name);
    return files.get(name) ?? new Uint8Array();
  });
  await search(reader, parseQuery(query));
  return { names, bytes: names.reduce((sum, name) => sum + (files.get(name)?.length ?? 0), 0) };
}

test('the list that every search loads grows by a few bytes for a document, not by its parts', () => {
  const [, list] = Array.from(files).find(([name]) => name.endsWith('.pf_meta')) ?? [];
  const words = Array.from(files.keys()).filter((name) => name.startsWith('index/')).length;
  const parts = Array.from(files.keys()).filter((name) => name.startsWith('fragment/')).length;
  expect(parts).toBeGreaterThan(10 * DOCUMENTS);
  expect(list?.length).toBeLessThan(100 + 8 * DOCUMENTS + 14 * words);
});

test('filters are not loaded by a search that does not use them', async () => {
  const { names } = await loadedBy('hải sản');
  expect(names.filter((name) => name.startsWith('filter/'))).toEqual([]);
});

test('a phrase loads a file for each of its words and each two of them, and the parts that are shown', async () => {
  const { names, bytes } = await loadedBy('hải sản');
  expect(names.filter((name) => name.endsWith('.pf_index')).length).toBeLessThanOrEqual(2);
  expect(names.filter((name) => name.endsWith('.pf_pair')).length).toBeLessThanOrEqual(1);
  expect(names.filter((name) => name.startsWith('fragment/')).length).toBeLessThanOrEqual(10);
  expect(bytes).toBeLessThan(40_000);
});

test('a figure that is nowhere loads no more than the files in which it would stand', async () => {
  const { names, bytes } = await loadedBy('98.765.432.109');
  expect(names.filter((name) => name.startsWith('fragment/'))).toEqual([]);
  expect(bytes).toBeLessThan(30_000);
});
