/** A host as readers meet it: it may be renewed, lose files and go away, while its address stays. */
import { request as ask, createServer, type Server } from 'node:http';
import { type RunningServer, serve } from '../../scripts/shared/server.ts';

export interface Host {
  readonly url: string;
  /** Serves another folder from now on. */
  readonly renew: (dir: string) => Promise<void>;
  /** Requests whose address holds this fail half-way. */
  readonly breakOn: (part: RegExp | undefined) => void;
  /** Answers nothing at all. */
  readonly setReachable: (reachable: boolean) => void;
  /** Bytes sent since the last call, as they go over the wire. */
  readonly sentBytes: () => number;
  readonly close: () => Promise<void>;
}

export async function startHost(dir: string, base = '/'): Promise<Host> {
  let inner: RunningServer = await serve(dir, { port: 0, base });
  let broken: RegExp | undefined;
  let reachable = true;
  let bytes = 0;
  const server = createServer((request, response) => {
    const fails = !reachable || (broken?.test(request.url ?? '') ?? false);
    if (fails) return void request.socket.destroy();
    const target = new URL(request.url ?? '/', inner.url);
    const passed = ask(target, { headers: { ...request.headers, connection: 'close' } }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    passed.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${portOf(server)}${base.replace(/\/?$/u, '/')}`,
    renew: async (next) => {
      await inner.close();
      inner = await serve(next, { port: 0, base });
    },
    breakOn: (part) => {
      broken = part;
    },
    setReachable: (now) => {
      reachable = now;
      if (!now) server.closeAllConnections();
    },
    sentBytes: () => {
      const sent = bytes;
      bytes = 0;
      return sent;
    },
    close: async () => {
      await inner.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
