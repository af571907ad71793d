import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { indexSite } from '../../scripts/index.ts';
import { openIndex } from '../../src/search/index-reader.ts';
import { recordsOf } from '../search/support.ts';

async function site(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'index-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  return dir;
}

const quiet = { log: () => undefined };
const two = [recordsOf('/a/', 'Tủ sách'), recordsOf('/b/', 'Bạn đọc')];

test('a second run gives the same files and no more', async () => {
  const dir = await site();
  expect((await indexSite(dir, { ...quiet, documents: two })).documents).toBe(2);
  const first = (await readdir(join(dir, 'pagefind'), { recursive: true })).sort();
  await writeFile(join(dir, 'pagefind', 'stale.pf_index'), '');
  await indexSite(dir, { ...quiet, documents: two });
  expect((await readdir(join(dir, 'pagefind'), { recursive: true })).sort()).toEqual(first);
  expect(first.filter((name) => /\.(?:js|css)$|wasm/.test(name))).toEqual([]);
});

test('a site without documents has an empty index', async () => {
  const dir = await site();
  expect((await indexSite(dir, { ...quiet, documents: [] })).documents).toBe(0);
  const reader = await openIndex((name) => readFile(join(dir, 'pagefind', name)));
  await reader.load(['sach']);
  expect([reader.pages, reader.spellings('sach')]).toEqual([0, []]);
});
