import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type FileKind, route } from '../../scripts/shared/route.ts';
import { serve } from '../../scripts/shared/server.ts';

const disk: Readonly<Record<string, FileKind>> = {
  '/site': 'folder',
  '/site/index.html': 'file',
  '/site/tim': 'folder',
  '/site/tim/index.html': 'file',
  '/site/data': 'folder',
  '/site/a b.json': 'file',
  '/etc/passwd': 'file',
  '/site-other/x.html': 'file',
};
const ask = (url: string, base = '/') => route('/site', base, url, async (path) => disk[path]);
const missing = { status: 404, file: '/site/404.html' };

test('folders answer with their index, and redirect to the trailing slash with the query kept', async () => {
  expect(await ask('/')).toEqual({ status: 200, file: '/site/index.html' });
  expect(await ask('/tim/?q=x')).toEqual({ status: 200, file: '/site/tim/index.html' });
  expect(await ask('/tim?q=x')).toEqual({ status: 301, location: '/tim/?q=x' });
  expect(await ask('/data/')).toEqual(missing);
});

test('nothing outside the folder is served', async () => {
  for (const url of [
    '/../etc/passwd',
    '/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '//etc/passwd',
    '/../site-other/x.html',
  ]) {
    expect(await ask(url)).toEqual(missing);
  }
  expect(await ask('/%zz')).toEqual({ status: 400 });
  expect(await ask('/a%00b')).toEqual({ status: 400 });
});

test('a redirect never names another host', async () => {
  expect(await ask('//tim')).toEqual({ status: 301, location: '/tim/' });
});

test('a base path is asked for, and other paths are missing', async () => {
  expect(await ask('/so-tay/tim/', '/so-tay')).toEqual({ status: 200, file: '/site/tim/index.html' });
  expect(await ask('/so-tay', '/so-tay')).toEqual({ status: 301, location: '/so-tay/' });
  expect(await ask('/tim/', '/so-tay')).toEqual(missing);
});

test('names are decoded, files are not folders', async () => {
  expect(await ask('/a%20b.json')).toEqual({ status: 200, file: '/site/a b.json' });
  expect(await ask('/a%20b.json/')).toEqual(missing);
});

test('types, 404 page and a busy port', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'serve-'));
  await writeFile(join(dir, 'index.html'), 'Trang');
  await writeFile(join(dir, '404.html'), 'Không có');
  const first = await serve(dir, { port: 0 });
  const second = await serve(dir, { port: Number(new URL(first.url).port) });
  onTestFinished(async () => {
    await Promise.all([first.close(), second.close()]);
    await rm(dir, { recursive: true });
  });
  expect(second.url).not.toBe(first.url);
  const home = await fetch(second.url);
  expect([home.status, home.headers.get('content-type'), await home.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    'Trang',
  ]);
  const lost = await fetch(`${second.url}x/`);
  expect([lost.status, await lost.text()]).toEqual([404, 'Không có']);
  expect((await fetch(second.url, { method: 'POST' })).status).toBe(405);
});

test('a missing folder is named, with what to do', async () => {
  await expect(serve('/khong-co')).rejects.toThrow('npm run build');
});
