/**
 * `npm run dev`: Astro's development server. A change in the sources converts again, in a process that remembers what it
 * converted before; one in the converter starts that process anew, one in the code that reads documents the server, since
 * what they hold is no longer what that code would make.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { openReadings, READING_CODE } from './building/readings.ts';
import { cacheDir } from './convert.ts';

const root = process.cwd();
const { SEEDS_DIR } = process.env;
/** Editors write a file in several steps; wait until they are through. */
const SETTLE = 150;

let converter: ChildProcess | undefined;
let running = false;
let again = false;
let server: ChildProcess | undefined;
let ended = false;

/** With a channel: a process that loses it ends, so that none is left behind. */
function begin(args: readonly string[]): ChildProcess {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

/** Has the sources converted; the process that does it stays for the next time. */
function convert(): Promise<void> {
  converter ??= begin(['scripts/building/convert-again.ts']);
  const own = converter;
  return new Promise((done) => {
    const end = (): void => {
      own.off('message', end).off('close', end);
      done();
    };
    own.once('message', end).once('close', end);
    own.once('close', () => {
      if (converter === own) converter = undefined;
    });
    own.send('convert');
  });
}

async function refresh(): Promise<void> {
  if (running) {
    again = true;
    return;
  }
  running = true;
  await convert();
  running = false;
  if (server?.connected) server.send('new-content');
  if (again) {
    again = false;
    await refresh();
  }
}

/** Changed code is read by a new process only. */
function convertAnew(): void {
  converter?.disconnect();
  converter = undefined;
  void refresh();
}

/** Documents are read ahead in a process of its own; a page that is asked for meanwhile reads what it needs. */
async function start(): Promise<void> {
  begin(['scripts/building/readings.ts']);
  server = begin([join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'dev', '--host', '127.0.0.1']);
  const own = server;
  server.on('close', (code) => {
    if (ended || own === server) process.exit(code ?? 0);
  });
}

async function restart(): Promise<void> {
  const old = server;
  server = undefined;
  await openReadings(root, resolve(root, cacheDir()));
  old?.once('close', () => void start());
  old?.kill();
}

function watchAll(places: readonly string[], changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  for (const place of places.filter((path) => existsSync(join(root, path)) || existsSync(path)))
    watch(place, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(changed, SETTLE);
    });
}

await openReadings(root, resolve(root, cacheDir()));
await refresh();
await start();
watchAll([SEEDS_DIR ?? 'seeds'], () => void refresh());
watchAll(['src/convert', 'src/ocr', 'src/schema'], convertAnew);
watchAll(
  READING_CODE.filter((place) => !place.startsWith('src/site')),
  () => void restart(),
);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    ended = true;
    server?.kill(signal);
  });
