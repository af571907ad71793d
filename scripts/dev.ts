/** `npm run dev`: Astro's development server; a change in the sources or the converter converts again. */
import { spawn } from 'node:child_process';
import { existsSync, utimesSync, watch } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();
const { SEEDS_DIR } = process.env;
const watched = [SEEDS_DIR ?? 'seeds', 'src/convert', 'src/schema'].filter(
  (dir) => existsSync(join(root, dir)) || existsSync(dir),
);
/** Editors write a file in several steps; wait until they are through. */
const SETTLE = 150;

let timer: NodeJS.Timeout | undefined;
let running: Promise<void> | undefined;
let again = false;

/** A process of its own, so that changed converter code is read anew. */
function convert(): Promise<void> {
  return new Promise((done) => {
    spawn(process.execPath, ['scripts/convert.ts'], { cwd: root, stdio: 'inherit' }).on('close', () =>
      done(),
    );
  });
}

async function refresh(): Promise<void> {
  if (running) {
    again = true;
    return;
  }
  running = convert();
  await running;
  // Astro keeps the list of pages until a module that makes it changes.
  utimesSync(join(root, 'src/site/load.ts'), new Date(), new Date());
  running = undefined;
  if (again) {
    again = false;
    await refresh();
  }
}

await refresh();
for (const dir of watched) {
  watch(dir, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, SETTLE);
  });
}
const bin = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
const server = spawn(process.execPath, [bin, 'dev', '--host', '127.0.0.1'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
server.on('close', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
