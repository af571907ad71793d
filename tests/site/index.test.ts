import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { indexSite } from '../../scripts/index.ts';
import { openIndex } from '../../src/search/index-reader.ts';

async function site(pages: Readonly<Record<string, string>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'index-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  for (const [name, html] of Object.entries(pages)) await writeFile(join(dir, name), html);
  return dir;
}

const page = (text: string, body: string) =>
  `<html lang="vi"><body><main ${body}><article data-document="a"><h1>Tên</h1>${text}</article></main></body></html>`;
const quiet = { log: () => undefined };

test('only documents are indexed; a second run gives the same files and no more', async () => {
  const dir = await site({
    'a.html': page('<p>Tủ sách</p>', 'data-pagefind-body'),
    'b.html': page('<p>Bạn đọc</p>', 'data-pagefind-body'),
    'c.html': page('<p>Danh sách</p>', ''),
  });
  expect((await indexSite(dir, quiet)).documents).toBe(2);
  const first = (await readdir(join(dir, 'pagefind'), { recursive: true })).sort();
  await writeFile(join(dir, 'pagefind', 'stale.pf_index'), '');
  await indexSite(dir, quiet);
  expect((await readdir(join(dir, 'pagefind'), { recursive: true })).sort()).toEqual(first);
  expect(first.filter((name) => /\.(?:js|css)$|wasm/.test(name))).toEqual([]);
});

test('a site without documents has an empty index', async () => {
  const dir = await site({ 'c.html': page('<p>Danh sách</p>', '') });
  expect((await indexSite(dir, quiet)).documents).toBe(0);
  const reader = await openIndex((name) => readFile(join(dir, 'pagefind', name)));
  await reader.load(['sach']);
  expect([reader.pages, reader.spellings('sach')]).toEqual([0, []]);
});
