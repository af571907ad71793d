/** Astro is told by a word of its own that content is new; an update that drops the word would leave pages as they were. */
import { type ChildProcess, spawn } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';

const SOURCE = 'mau-bao-cao-pdf.txt';

async function startDev(dir: string): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const { MODE, DEV, PROD, SSR, BASE_URL, VITEST, NODE_ENV, BASE_PATH, SITE_URL, ...env } = process.env;
  const places = { SEEDS_DIR: 'seeds', CONTENT_DIR: 'content', CACHE_DIR: 'cache' };
  const own = Object.fromEntries(Object.entries(places).map(([name, place]) => [name, join(dir, place)]));
  const child = spawn(process.execPath, ['scripts/dev.ts'], { env: { ...env, ...own, NO_COLOR: '1' } });
  const url = await new Promise<string>((done, fail) => {
    let output = '';
    const listen = (chunk: unknown): void => {
      output += String(chunk);
      const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(output)?.[0];
      if (found) done(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('close', () => fail(new Error(output)));
  });
  return { child, url };
}

test('npm run dev shows a source that changed, and ends when it is told to', async () => {
  await mkdir('.cache', { recursive: true });
  const dir = await mkdtemp(resolve('.cache/dev-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await mkdir(join(dir, 'seeds'));
  await cp(join('seeds/mau', SOURCE), join(dir, 'seeds', SOURCE));
  const { child, url } = await startDev(dir);
  const ended = new Promise((done) => child.once('close', done));
  const read = async (path: string): Promise<string> => (await fetch(url + path)).text();
  const link = /href="(\/tai-lieu\/[a-z\d-]+\/)"/u;
  const [, page = ''] = link.exec(await read('/tai-lieu/')) ?? [];
  expect(await read(page)).not.toContain('12 hộ thêm sau');
  await appendFile(join(dir, 'seeds', SOURCE), '\nĐã hỗ trợ 12 hộ thêm sau.\n');
  while (!(await read(page)).includes('thêm sau')) await setTimeout(50);
  child.kill('SIGTERM');
  await ended;
});
