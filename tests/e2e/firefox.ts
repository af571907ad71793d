/** Firefox by WebDriver BiDi, which it speaks itself: playwright-core knows only builds of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { FIREFOX_PATH = '/usr/bin/firefox-esr' } = process.env;

export const hasFirefox = existsSync(FIREFOX_PATH);

export interface Firefox {
  /** Opens an address and waits until it is loaded. */
  readonly open: (url: string) => Promise<void>;
  /** Value of an expression in the page; it may be a promise of text, number or JSON-like data. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly id: number;
  readonly type: 'success' | 'error';
  readonly message?: string;
  readonly result: Record<string, unknown>;
}

export async function openFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'so-tay-firefox-'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = spawn(FIREFOX_PATH, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const send = await connect(`${await listening(child)}/session`);
  await send('session.new', { capabilities: {} });
  const tree = await send('browsingContext.getTree', {});
  const context = (tree['contexts'] as { context: string }[])[0]?.context;
  return {
    open: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: async <Value>(expression: string): Promise<Value> => {
      const answer = await send('script.evaluate', {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`,
        target: { context },
        awaitPromise: true,
      });
      if (answer['type'] !== 'success') throw new Error(JSON.stringify(answer['exceptionDetails']));
      return JSON.parse((answer['result'] as { value: string }).value) as Value;
    },
    close: async () => {
      const gone = new Promise((done) => child.once('exit', done));
      child.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let printed = '';
    child.stderr?.on('data', (chunk) => {
      printed += chunk;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/u.exec(printed)?.[1];
      if (address) done(address);
    });
    child.once('exit', () => fail(new Error(`Firefox did not start: ${printed}`)));
  });
}

async function connect(url: string) {
  const socket = new WebSocket(url);
  await new Promise((done, fail) => {
    socket.onopen = done;
    socket.onerror = fail;
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.onmessage = ({ data }) => {
    const answer: Answer = JSON.parse(String(data));
    waiting.get(answer.id)?.(answer);
  };
  let last = 0;
  return (method: string, params: object): Promise<Record<string, unknown>> =>
    new Promise((done, fail) => {
      const id = ++last;
      waiting.set(id, (answer) =>
        answer.type === 'success' ? done(answer.result) : fail(new Error(`${method}: ${answer.message}`)),
      );
      socket.send(JSON.stringify({ id, method, params }));
    });
}
