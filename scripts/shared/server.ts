/** Static server for a built site. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { type HeaderRule, headersFor, readHeaders } from '../../src/publish/host/headers.ts';
import { compressedForm, contentType, type FileKind, type Reply, route } from './route.ts';

export interface ServeOptions {
  /** Taken when free, else the next free one; 0 lets the system choose. */
  readonly port?: number;
  readonly host?: string;
  readonly base?: string;
}

export interface RunningServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

async function kindOnDisk(path: string): Promise<FileKind> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return 'folder';
  return found?.isFile() ? 'file' : undefined;
}

/** Headers and compressed forms are sent as a host does that knows them, so that what is seen here is what will be. */
async function answer(
  root: string,
  base: string,
  rules: readonly HeaderRule[],
  request: IncomingMessage,
  response: ServerResponse,
) {
  const readable = request.method === 'GET' || request.method === 'HEAD';
  const reply: Reply = readable ? await route(root, base, request.url ?? '/', kindOnDisk) : { status: 405 };
  if (reply.status === 301) return void response.writeHead(301, { Location: reply.location }).end();
  if (!('file' in reply)) return void response.writeHead(reply.status).end();
  if (reply.status === 404) {
    const page = await readFile(reply.file).catch(() => 'Không có trang này.');
    const headers = { 'Content-Type': contentType('404.html'), ...headersFor(rules, base) };
    return void response.writeHead(404, headers).end(page);
  }
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const coding = await compressedForm(reply.file, accepted, kindOnDisk);
  response.writeHead(200, {
    'Content-Type': contentType(reply.file),
    'Cache-Control': 'no-cache',
    ...headersFor(rules, new URL(request.url ?? '/', 'http://localhost').pathname),
    ...(coding && { 'Content-Encoding': coding.name }),
    Vary: 'Accept-Encoding',
  });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(coding?.file ?? reply.file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Serves a folder until closed. */
export async function serve(dir: string, options: ServeOptions = {}): Promise<RunningServer> {
  const { port = 4321, host = '127.0.0.1', base = '/' } = options;
  const root = resolve(dir);
  if ((await kindOnDisk(root)) !== 'folder') {
    throw new Error(`Không có thư mục ${dir}. Hãy dựng trang trước bằng lệnh: npm run build`);
  }
  const rules = readHeaders(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));
  const server = createServer((request, response) => {
    answer(root, base, rules, request, response).catch(() => response.destroy());
  });
  const taken = await listen(server, host, port);
  return {
    url: `http://${host}:${taken}${base.replace(/\/?$/, '/')}`,
    close: () => stop(server),
  };
}

function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

const MOST_TRIES = 20;

async function listen(server: Server, host: string, first: number): Promise<number> {
  for (let port = first; ; port++) {
    const error = await tryPort(server, host, port);
    if (!error) break;
    if (error.code !== 'EADDRINUSE') throw error;
    if (port === first + MOST_TRIES) {
      throw new Error(`Các cổng từ ${first} đến ${port} đều đang bận. Hãy chọn cổng khác bằng --port.`);
    }
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : first;
}

function tryPort(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((done) => {
    server.once('error', done);
    server.listen(port, host, () => {
      server.off('error', done);
      done(undefined);
    });
  });
}
