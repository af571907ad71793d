import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type ShardNote, takeFile } from '../../scripts/building/last-build.ts';
import { openFolder } from '../../scripts/building/open-index.ts';
import { listFiles } from '../../scripts/building/tree.ts';
import { type TakeOver, writeIndexFolder, writeShards } from '../../scripts/index.ts';
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

/** Lays out folders as a build does, and counts the indexes that are made and not taken over. */
async function shardsOf(texts: readonly string[], last?: { dir: string; notes: readonly ShardNote[] }) {
  const dir = await site();
  let made = 0;
  const orders = texts.map((text, at) => ({
    key: text,
    records: () => {
      made++;
      return [recordsOf(`/${at}/`, text)];
    },
  }));
  const take: TakeOver = async (fits) => {
    const paths = await listFiles(last?.dir ?? '');
    for (const path of paths.filter(fits)) takeFile(join(last?.dir ?? '', path), join(dir, path));
  };
  const notes = await writeShards(orders, dir, 1000, last && { shards: last.notes, take });
  const reader = await openFolder(join(dir, 'pagefind'));
  return { dir, notes, made: () => made, reader };
}

test('several indexes are searched as one, in the order of their documents', async () => {
  const { reader } = await shardsOf(['Tủ sách của xã', 'Bạn đọc của xã', 'Tủ sách của bạn']);
  expect([await reader.find(['sách'], 'exact'), await reader.find(['sach'], 'folded')]).toEqual([
    [0, 2],
    [0, 2],
  ]);
  expect(await reader.find(['của', 'xã'], 'exact')).toEqual([0, 1]);
  expect((await reader.fragment(2)).url).toMatch(/^\/2\/#/);
  expect([0, 1, 2].map(reader.documentOf)).toEqual([0, 1, 2]);
  expect(await reader.vocabulary('sa')).toEqual(['sach']);
});

test('an index whose documents have not changed is taken over, and the bytes are those of a fresh one', async () => {
  const first = await shardsOf(['Tủ sách', 'Bạn đọc']);
  const next = await shardsOf(['Tủ sách', 'Bạn viết'], first);
  const fresh = await shardsOf(['Tủ sách', 'Bạn viết']);
  expect([first.made(), next.made(), fresh.made()]).toEqual([2, 1, 2]);
  expect(await contentsOf(next.dir)).toEqual(await contentsOf(fresh.dir));
  const same = await shardsOf(['Tủ sách', 'Bạn viết'], next);
  expect([same.made(), await contentsOf(same.dir)]).toEqual([0, await contentsOf(fresh.dir)]);
});

async function contentsOf(dir: string): Promise<readonly (readonly [string, string])[]> {
  const paths = await listFiles(dir);
  return Promise.all(
    paths.map(async (path) => [path, (await readFile(join(dir, path))).toString('latin1')] as const),
  );
}
