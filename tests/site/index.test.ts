import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openFolder } from '../../scripts/building/open-index.ts';
import { listFiles } from '../../scripts/building/tree.ts';
import { writeIndexFolder } from '../../scripts/index.ts';
import { recordsOf } from '../search/support.ts';

async function site(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'index-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  return dir;
}

const two = [recordsOf('/a/', 'Tủ sách'), recordsOf('/b/', 'Bạn đọc')];

test('a second run gives the same files and no more; of Pagefind only what searches', async () => {
  const dir = await site();
  expect(await writeIndexFolder(two, dir)).toBe(2);
  const first = await listFiles(dir);
  await writeFile(join(dir, 'index', 'stale.pf_index'), '');
  await writeIndexFolder(two, dir);
  expect(await listFiles(dir)).toEqual(first);
  expect(first.filter((name) => /\.(?:js|css)$|wasm/.test(name))).toEqual([
    'pagefind.js',
    'wasm.unknown.pagefind',
  ]);
});

test('a site without documents has an empty index', async () => {
  const dir = await site();
  expect(await writeIndexFolder([], dir)).toBe(0);
  const reader = await openFolder(dir);
  expect([reader.pages, await reader.find(['sách'], 'exact')]).toEqual([0, []]);
});
