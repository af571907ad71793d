/** What a search loads, counted on an archive of made-up reports; times are measured by `npm run bench`. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { generateReport } from '../../scripts/bench/generate.ts';
import { openFolder, overTheWire } from '../../scripts/building/open-index.ts';
import { parseQuery } from '../../src/search/query/plan/query.ts';
import { search } from '../../src/search/query/run.ts';
import { indexFolder, openLibrary } from './support.ts';

const DOCUMENTS = 24;
let folder: string;

beforeAll(async () => {
  const reports = Array.from({ length: DOCUMENTS }, (_, number) => generateReport(number, 12_000));
  const { records } = await openLibrary(reports.map(({ file, text }) => ({ name: file, text })));
  folder = await indexFolder(records);
});

/** Names of the files that a first search loads, and their bytes over the wire. */
async function loadedBy(query: string): Promise<{ names: readonly string[]; bytes: number }> {
  const names: string[] = [];
  let bytes = 0;
  const reader = await openFolder(folder, (name, content) => {
    names.push(name);
    bytes += overTheWire(name, content);
  });
  await search(reader, parseQuery(query));
  return { names, bytes };
}

test('filters are not loaded by a search that does not use them', async () => {
  const { names } = await loadedBy('hải sản');
  expect(names.filter((name) => name.startsWith('filter/'))).toEqual([]);
});

test('a phrase loads a file for each of its words at most, and the parts that are shown', async () => {
  const { names, bytes } = await loadedBy('hải sản');
  expect(names.filter((name) => name.endsWith('.pf_index')).length).toBeLessThanOrEqual(2);
  expect(names.filter((name) => name.startsWith('fragment/')).length).toBeLessThanOrEqual(10);
  expect(bytes).toBeLessThan(104_000);
});

test('a file of words is no larger than was asked of Pagefind, save for a word that alone is', async () => {
  const files = await readdir(join(folder, 'index'));
  const sizes = await Promise.all(files.map(async (name) => (await stat(join(folder, 'index', name))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(6000);
});

test('a figure that is nowhere loads no more than the files in which it would stand', async () => {
  const { names, bytes } = await loadedBy('98.765.432.109');
  expect(names.filter((name) => name.startsWith('fragment/'))).toEqual([]);
  expect(bytes).toBeLessThan(85_000);
});
