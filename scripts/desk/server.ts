/** The desk: a page on this machine, for the browser that came in by the secret address alone. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { cookieHeader, DESK_HEADERS, ENTRANCE, judgeAccess, type Keys } from '../../src/desk/access.ts';
import { DESK, html, page } from '../../src/desk/pages/frame.ts';
import { faultWords } from '../building/swap.ts';
import { contentType } from '../shared/route.ts';
import { asset } from './assets.ts';
import { type Desk, openDesk } from './desk.ts';
import type { Answered } from './setting.ts';

export interface DeskOptions {
  readonly root: string;
  readonly port?: number | undefined;
  readonly seedsDir?: string | undefined;
  readonly contentDir?: string | undefined;
  readonly outDir?: string | undefined;
  readonly cacheDir: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** The present day, ISO 8601. */
  readonly today?: () => string;
}

export interface RunningDesk {
  /** With the secret. */
  readonly url: string;
  readonly close: () => Promise<void>;
  /** Settles once all sources were read. */
  readonly ready: Promise<void>;
}

/** Bytes that a form may have; a dropped file may be as large as a source. */
const MOST_BYTES = 220_000_000;
const FIRST_PORT = 4322;
const MOST_TRIES = 20;

export async function startDesk(options: DeskOptions): Promise<RunningDesk> {
  const { root, contentDir = 'content', outDir = 'dist', port = FIRST_PORT } = options;
  const desk = await openDesk({
    ...options,
    contentDir: resolve(root, contentDir),
    outDir: resolve(root, outDir),
    today: options.today ?? today,
    environment: options.environment ?? process.env,
  });
  const secrets = { secret: secret(), session: secret() };
  let keys: Keys = { port, ...secrets };
  const server = createServer((request, response) => {
    answer(request, response, keys, desk).catch((error: unknown) => fail(response, error));
  });
  keys = { port: await listen(server, port), ...secrets };
  const ready = desk.start();
  return {
    url: `http://127.0.0.1:${keys.port}${ENTRANCE}${keys.secret}`,
    ready,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
      await desk.settled();
    },
  };
}

const secret = (): string => randomBytes(32).toString('base64url');

/** The day on the clock of this machine. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  keys: Keys,
  desk: Desk,
): Promise<void> {
  const { method = 'GET', headers } = request;
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const access = judgeAccess(
    {
      method,
      path: url.pathname,
      host: headers.host,
      origin: headers.origin,
      site: headers['sec-fetch-site'] as string | undefined,
      cookie: headers.cookie,
    },
    keys,
  );
  if (access === 'enter')
    return void response
      .writeHead(303, { ...DESK_HEADERS, Location: DESK.list, 'Set-Cookie': cookieHeader(keys) })
      .end();
  if (access === 'refused')
    return void response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' }).end(REFUSED);
  if (method === 'POST') return send(response, await desk.post(url.pathname, await formOf(request)));
  const path = url.pathname;
  if (path.startsWith(`${DESK.assets}/`))
    return sendFile(response, path, await asset(path.slice(DESK.assets.length + 1)));
  const picture = pictureAt(path, desk);
  if (picture) return sendFile(response, path, await readFile(picture).catch(() => undefined));
  send(response, await desk.get(path, url.searchParams));
}

/** Where the picture of an address lies: one of a document, or a page of a scan. */
function pictureAt(path: string, desk: Desk): string | undefined {
  const [, folder, name] = /^(.+)\/([0-9a-f]{16}\.webp)$/u.exec(path) ?? [];
  if (name === undefined) return undefined;
  if (folder === `${DESK.preview}/anh`) return desk.image(name);
  return folder === DESK.originals ? desk.scanned(name) : undefined;
}

const REFUSED =
  'Trang này chỉ mở được bằng địa chỉ mà bàn biên tập in ra khi khởi động. Hãy mở lại bàn biên tập (bấm đúp Mo-so-tay, hoặc npm run desk).\n';

function send(response: ServerResponse, answered: Answered): void {
  if ('location' in answered)
    return void response.writeHead(303, { ...DESK_HEADERS, Location: answered.location }).end();
  const type = answered.type ?? 'text/html; charset=utf-8';
  response.writeHead(answered.status ?? 200, { ...DESK_HEADERS, 'Content-Type': type }).end(answered.body);
}

function sendFile(
  response: ServerResponse,
  path: string,
  content: string | Uint8Array | undefined | '',
): void {
  if (!content) return void response.writeHead(404, DESK_HEADERS).end();
  response.writeHead(200, { ...DESK_HEADERS, 'Content-Type': contentType(path) }).end(content);
}

function fail(response: ServerResponse, error: unknown): void {
  console.error(error);
  if (response.headersSent) return void response.destroy();
  const body = html`<h1>Chương trình gặp lỗi</h1><p>${faultWords(error)}</p><p>Những gì đã ghi vẫn còn nguyên. <a href="${DESK.list}">Về danh sách tài liệu</a></p>`;
  response
    .writeHead(500, { ...DESK_HEADERS, 'Content-Type': 'text/html; charset=utf-8' })
    .end(page({ title: 'Chương trình gặp lỗi', here: 'list', body }));
}

async function formOf(request: IncomingMessage): Promise<FormData> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw new Error('Tệp quá lớn; hãy chép thẳng vào thư mục nguồn rồi bấm Đọc lại.');
    pieces.push(piece);
  }
  const type = request.headers['content-type'] ?? 'application/x-www-form-urlencoded';
  return new Response(Buffer.concat(pieces), { headers: { 'Content-Type': type } }).formData();
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((done) => {
      server.once('error', done);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', done);
        done(undefined);
      });
    });
    if (!error) break;
    if (error.code !== 'EADDRINUSE' || port === first + MOST_TRIES) throw error;
  }
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the desk has no address');
  return address.port;
}

/** Where the address of a running desk is noted, for a second start. */
export const addressFile = (cacheDir: string): string => join(cacheDir, 'desk-address.json');
