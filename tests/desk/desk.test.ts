/** The desk as a whole, without a browser: from a dropped file to entries beside it, and the same pages from the command line. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { convertFolder } from '../../scripts/convert.ts';
import { type RunningDesk, startDesk } from '../../scripts/desk/server.ts';

let work: string;
let desk: RunningDesk;
let origin: string;
let cookie: string;
const seeds = (): string => join(work, 'seeds');

beforeAll(async () => {
  mkdirSync('.cache', { recursive: true });
  work = mkdtempSync(resolve('.cache/desk-test-'));
  mkdirSync(seeds());
  await start();
});

afterAll(async () => {
  await desk.close();
  rmSync(work, { recursive: true, force: true });
});

async function start(): Promise<void> {
  desk = await startDesk({
    root: process.cwd(),
    port: 0,
    seedsDir: seeds(),
    contentDir: join(work, 'content'),
    outDir: join(work, 'dist'),
    cacheDir: join(work, 'cache'),
    today: () => '2026-01-05',
  });
  origin = new URL(desk.url).origin;
  const entered = await fetch(desk.url, { redirect: 'manual' });
  cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  await desk.ready;
}

const get = (path: string): Promise<Response> => fetch(origin + path, { headers: { cookie } });
const review = async (): Promise<string> => (await get('/soat?tep=mau.docx')).text();

function post(path: string, body: FormData | URLSearchParams): Promise<Response> {
  return fetch(origin + path, { method: 'POST', headers: { cookie, origin }, body, redirect: 'manual' });
}

const answer = (fields: Readonly<Record<string, string>>): Promise<Response> =>
  post('/tra-loi', new URLSearchParams({ tep: 'mau.docx', bai: '1', ...fields }));

const sidecar = (): string => readFileSync(join(seeds(), 'mau.yaml'), 'utf8');

test('a dropped file is a page; its name and its bytes are those that were given', async () => {
  const bytes = readFileSync('seeds/mau/mau-bao-cao-word.docx');
  const form = new FormData();
  form.append('tep', new File([bytes], 'mau.docx'));
  expect((await post('/tep', form)).status).toBe(303);
  expect(readFileSync(join(seeds(), 'mau.docx'))).toEqual(bytes);
  const other = new FormData();
  other.append('tep', new File(['khác'], 'mau.docx'));
  expect(await (await post('/tep', other)).text()).toMatch(/Đã có tệp “mau.docx”/u);
  expect(readFileSync(join(seeds(), 'mau.docx'))).toEqual(bytes);
});

test('what is asked is answered by entries; a correction that hits nothing changes nothing', async () => {
  const before = await review();
  expect(before).toMatch(/name="viec" value="dau-trang"/u);
  const facts = {
    title: 'Tên của biên tập viên',
    kind: 'bao-cao',
    number: '905/BC-MAU',
    date: '5/2024',
    issuer: 'Tỉnh ủy Mẫu',
  };
  expect((await answer({ viec: 'dau-trang', ...facts })).status).toBe(303);
  expect((await answer({ viec: 'tu-sua', from: 'không có chữ này', to: 'x', reason: 'gõ' })).status).toBe(
    422,
  );
  expect(sidecar()).toMatch(/^ {2}title: Tên của biên tập viên # bàn biên tập, 2026-01-05$/mu);
  expect(sidecar()).not.toMatch(/corrections/u);
  const after = await review();
  expect(after).toMatch(/<h1>Tên của biên tập viên<\/h1>/u);
  const page = /src="(\/trang\/[^"]+)"/u.exec(after)?.[1] ?? '';
  expect(await (await get(page)).text()).toMatch(/Tên của biên tập viên/u);
});

test('two tabs that answer at once both are written, and a desk that was closed has lost nothing', async () => {
  const words = await Promise.all([
    answer({ viec: 'da-xem', rule: 'note-sequence', line: '3', reason: 'một' }),
    answer({ viec: 'da-xem', rule: 'note-sequence', line: '5', reason: 'hai' }),
  ]);
  expect(words.map(({ status }) => status)).toEqual([303, 303]);
  const written = sidecar();
  expect(written).toMatch(/reason: một[\s\S]*reason: hai|reason: hai[\s\S]*reason: một/u);
  await desk.close();
  await start();
  expect(sidecar()).toBe(written);
  expect(await review()).toMatch(/Bạn đã ghi 7 điều/u);
});

test('the command line makes the same page of it', async () => {
  const contentDir = join(work, 'content');
  const made = await convertFolder({ root: process.cwd(), seedsDir: seeds(), contentDir });
  expect(made.ok).toBe(true);
  expect(made.pages.map(({ frontmatter }) => frontmatter.title)).toEqual(['Tên của biên tập viên']);
  // What publishing compares with is what the command line wrote.
  expect(await (await get('/cong-bo')).text()).toMatch(/Không có tài liệu nào thay đổi/u);
});

test('undo takes back the last answer, to the byte; of a file of which nothing is left, the file', async () => {
  const written = sidecar();
  await answer({ viec: 'da-xem', rule: 'heading-sequence', reason: 'ba' });
  expect(sidecar()).not.toBe(written);
  await post('/hoan-tac', new URLSearchParams({ tep: 'mau.docx', bai: '1' }));
  expect(sidecar()).toBe(written);
  const all = [...(await review()).matchAll(/name="answer" value="([^"]+)"/gu)].map(([, text = '']) =>
    text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  );
  for (const one of all) await answer({ viec: 'bo', answer: one });
  expect(existsSync(join(seeds(), 'mau.yaml'))).toBe(false);
});

test('the picture of a scanned page is given by its name alone, and to nobody else', async () => {
  const [name, folder] = ['00000000000000aa.webp', join(work, 'cache/scans-anh')];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), 'ảnh');
  expect(await (await get(`/anh-goc/${name}`)).text()).toBe('ảnh');
  expect((await fetch(`${origin}/anh-goc/${name}`)).status).toBe(403);
  expect((await get('/anh-goc/00000000000000ab.webp')).status).toBe(404);
  expect((await get(`/trang/anh/${name}`)).status).toBe(404);
  expect((await get('/anh-goc?tep=mau.docx')).status).toBe(404);
});

test('the page beside the questions comes with every sheet of its style', async () => {
  const text = await (await get('/kieu/index.css')).text();
  const sheets = Array.from(text.matchAll(/@import "\.\/([^"]+)"/gu), ([, name]) => name);
  expect(sheets.length).toBeGreaterThan(5);
  for (const name of sheets) expect((await get(`/kieu/${name}`)).status, name).toBe(200);
});

test('another host name, another origin, no cookie get nothing, and nothing is written', async () => {
  const ask = (headers: Readonly<Record<string, string>>, method = 'GET'): Promise<number | undefined> =>
    new Promise((done, fail) => {
      const { port } = new URL(origin);
      const asked = request(
        { host: '127.0.0.1', port, path: '/soat?tep=mau.docx', method, headers },
        (response) => {
          response.resume();
          done(response.statusCode);
        },
      );
      asked.on('error', fail);
      asked.end();
    });
  const host = new URL(origin).host;
  expect(await ask({ host, cookie })).toBe(200);
  expect(await ask({ host })).toBe(403);
  expect(await ask({ host: 'xau.vi-du.vn', cookie })).toBe(403);
  expect(await ask({ host, cookie, origin: 'https://xau.vi-du.vn' }, 'POST')).toBe(403);
  expect(await ask({ host, cookie }, 'POST')).toBe(403);
  expect(await ask({ host, cookie, 'sec-fetch-site': 'cross-site' })).toBe(403);
});
