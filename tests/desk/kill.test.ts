/** A desk whose process dies while it writes an answer: what was written is whole, and the next start goes on from there. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const TEXT = 'BÁO CÁO\n\nKết quả làm đường năm 2024\n\nI. KẾT QUẢ\n\nĐã xong 12 km, đặt 40 cốnq.\n';

let work: string;
const seeds = (name = ''): string => join(work, 'seeds', name);

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'so-tay-ban-'));
  mkdirSync(seeds());
  writeFileSync(seeds('thu.txt'), TEXT);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  /** Settles when the process is no more. */
  readonly gone: Promise<unknown>;
  readonly get: (path: string) => Promise<string>;
  readonly post: (path: string, fields: Readonly<Record<string, string>>) => Promise<number | 'dead'>;
}

/** `broken`: see tests/faults/break-at.ts. */
async function start(broken = ''): Promise<Started> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const words = ['--import', resolve('tests/faults/break-at.ts'), 'scripts/desk.ts'];
  const child = spawn(process.execPath, words, {
    env: {
      ...env,
      BREAK: broken,
      DESK_PORT: '0',
      SEEDS_DIR: seeds(),
      CONTENT_DIR: join(work, 'content'),
      OUT_DIR: join(work, 'dist'),
      CACHE_DIR: join(work, 'cache'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((done) => child.on('close', done));
  const url = await new Promise<URL>((done, fail) => {
    let told = '';
    child.stdout?.on('data', (piece) => {
      told += piece;
      const found = /http:\/\/\S+/u.exec(told)?.[0];
      if (found) done(new URL(found));
    });
    child.on('close', () => fail(new Error(`the desk ended: ${told}`)));
  });
  const entered = await fetch(url, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { origin } = url;
  const get = async (path: string): Promise<string> =>
    (await fetch(origin + path, { headers: { cookie } })).text();
  // Until all is read the page says so.
  for (let page = await get('/soat?tep=thu.txt'); page.includes('Đang đọc tài liệu'); )
    page = await get('/soat?tep=thu.txt');
  return {
    child,
    gone,
    get,
    post: async (path, fields) => {
      const body = new URLSearchParams({ tep: 'thu.txt', bai: '1', ...fields });
      const asked = fetch(origin + path, {
        method: 'POST',
        headers: { cookie, origin },
        body,
        redirect: 'manual',
      });
      return asked.then(
        ({ status }) => status,
        () => 'dead' as const,
      );
    },
  };
}

const MENDED = { viec: 'tu-sua', from: 'cốnq', to: 'cống', reason: 'lỗi gõ' };

test('a desk that is killed before or behind its writing leaves a whole answer or none, and the next one takes it back', async () => {
  const before = await start('kill rename thu.yaml:1');
  expect(await before.post('/tra-loi', MENDED)).toBe('dead');
  await before.gone;
  expect(existsSync(seeds('thu.yaml'))).toBe(false);

  // The first thing taken away is what the killed desk had half written.
  const behind = await start('kill rm thu.yaml:2');
  expect(readdirSync(seeds())).toEqual(['thu.txt']);
  expect(await behind.post('/tra-loi', MENDED)).toBe('dead');
  await behind.gone;
  const written = readFileSync(seeds('thu.yaml'), 'utf8');
  expect(written).toMatch(
    /^corrections:\n {2}- \{ find: cốnq, replace: cống, reason: lỗi gõ, date: \d{4}-\d\d-\d\d \}\n$/u,
  );

  const next = await start();
  expect(await next.get('/soat?tep=thu.txt')).toMatch(/Bạn đã ghi 1 điều/u);
  expect(await next.post('/hoan-tac', {})).toBe(303);
  expect(readdirSync(seeds())).toEqual(['thu.txt']);
  expect(readFileSync(seeds('thu.txt'), 'utf8')).toBe(TEXT);
  next.child.kill();
  await next.gone;
});
