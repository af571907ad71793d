/** `npm test`: types, lint, then unit, fixture, law and browser tests. Installs the browser where it can. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const { CHROMIUM_PATH: CHROMIUM = '/usr/bin/chromium' } = process.env;

const RESULTS = '.cache/test-results.json';

function run(title: string, command: string, args: readonly string[]): boolean {
  console.log(`\n▸ ${title}`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/** What else the tests use: without them the tests with Word files that others write are skipped, and say so. */
const OFFICE: readonly (readonly [program: string, packages: string])[] = [
  ['/usr/bin/pandoc', 'pandoc'],
  ['/usr/bin/soffice', 'libreoffice-writer-nogui'],
];

/** Browser tests need Debian's Chromium; apt brings it where this runs as root on Debian. On CI it brings the office programs too. */
function ensurePrograms(): boolean {
  const office = process.env['CI'] ? OFFICE.filter(([program]) => !existsSync(program)) : [];
  const missing = [...(existsSync(CHROMIUM) ? [] : ['chromium']), ...office.map(([, name]) => name)];
  const apt = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (missing.length > 0 && apt) install(missing);
  if (existsSync(CHROMIUM)) return true;
  console.error(
    'Chromium is needed for the browser tests. Install it (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.',
  );
  return false;
}

function install(names: readonly string[]): void {
  console.log(`\n▸ Installing with apt-get: ${names.join(', ')}`);
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  // One by one, so that a package that is not there does not keep the others away.
  for (const name of names)
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet);
}

const steps: readonly [string, string, readonly string[]][] = [
  ['Types', 'astro', ['check', '--minimumSeverity', 'warning']],
  ['Lint and format', 'biome', ['ci', '.']],
  [
    'Unit, fixture, law and browser tests',
    'vitest',
    [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${RESULTS}`,
      ...process.argv.slice(2),
    ],
  ],
];

rmSync(RESULTS, { force: true });
const ok = ensurePrograms() && steps.every(([title, command, args]) => run(title, command, args));
if (existsSync(RESULTS)) {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(RESULTS, 'utf8'));
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
}
process.exitCode = ok ? 0 : 1;
