import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { forgetBundles, keepBundles, openBundles } from '../../scripts/building/bundles.ts';

async function kept(): Promise<{ readonly dir: string; readonly folder: string }> {
  const dir = await mkdtemp(join(tmpdir(), 'bundles-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const out = join(dir, 'out');
  await mkdir(join(out, '.prerender', 'chunks'), { recursive: true });
  await mkdir(join(out, 'assets'));
  await mkdir(join(dir, 'dist'));
  await writeFile(join(out, '.prerender', 'prerender-entry.a.mjs'), 'export const app = {};');
  await writeFile(join(out, '.prerender', 'chunks', 'page.mjs'), 'export const page = 1;');
  await writeFile(join(out, 'assets', 's.js'), '');
  const folder = join(dir, 'site.kept');
  const pages = new Map([['/', { styles: [{ order: 1 }] }]]);
  await keepBundles(out, folder, { dist: join(dir, 'dist'), code: 'one', pages });
  return { dir, folder };
}

test('what was bundled is found again for the same code, with its styles and what stands beside the pages', async () => {
  const { folder } = await kept();
  expect(await openBundles(folder, 'one')).toMatchObject({
    statics: ['assets/s.js'],
    styles: [['/', [{ order: 1 }]]],
  });
  expect(await openBundles(folder, 'two')).toBeUndefined();
});

test.each([
  ['cut', (folder: string) => writeFile(join(folder, 'chunks', 'page.mjs'), 'export')],
  ['gone', (folder: string) => rm(join(folder, 'chunks', 'page.mjs'))],
  ['more', (folder: string) => writeFile(join(folder, 'chunks', 'more.mjs'), '')],
  ['without its note', (folder: string) => rm(join(folder, 'bundles.json'))],
])('what is %s counts as not there', async (_, spoil) => {
  const { folder } = await kept();
  await spoil(folder);
  expect(await openBundles(folder, 'one')).toBeUndefined();
});

test('what was kept of a site that is no more goes, that of others stays', async () => {
  const { dir } = await kept();
  await forgetBundles(dir, '.kept');
  expect(await readdir(dir)).toContain('site.kept');
  await rm(join(dir, 'dist'), { recursive: true });
  await forgetBundles(dir, '.kept');
  expect(await readdir(dir)).not.toContain('site.kept');
});
