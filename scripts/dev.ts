/**
 * `npm run dev`: Astro's development server; a change in the sources or the converter converts again, one in the code that
 * reads documents starts the server anew, since what it has read is no longer what that code would read.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, utimesSync, watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { openReadings, READING_CODE } from './building/readings.ts';
import { cacheDir } from './convert.ts';

const root = process.cwd();
const { SEEDS_DIR } = process.env;
/** Editors write a file in several steps; wait until they are through. */
const SETTLE = 150;

let running: Promise<void> | undefined;
let again = false;
let server: ChildProcess | undefined;
let ended = false;

/** A process of its own, so that changed converter code is read anew. */
function run(script: string): Promise<void> {
  return new Promise((done) => {
    spawn(process.execPath, [script], { cwd: root, stdio: 'inherit' }).on('close', () => done());
  });
}

async function refresh(): Promise<void> {
  if (running) {
    again = true;
    return;
  }
  running = run('scripts/convert.ts');
  await running;
  // Astro keeps the list of pages until a module that makes it changes.
  utimesSync(join(root, 'src/site/reading/load.ts'), new Date(), new Date());
  running = undefined;
  if (again) {
    again = false;
    await refresh();
  }
}

/** Documents are read ahead in a process of its own; a page that is asked for meanwhile reads what it needs. */
async function start(): Promise<void> {
  void run('scripts/building/readings.ts');
  const bin = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  server = spawn(process.execPath, [bin, 'dev', '--host', '127.0.0.1'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
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
watchAll([SEEDS_DIR ?? 'seeds', 'src/convert', 'src/ocr', 'src/schema'], () => void refresh());
watchAll(
  READING_CODE.filter((place) => !place.startsWith('src/site')),
  () => void restart(),
);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    ended = true;
    server?.kill(signal);
  });
