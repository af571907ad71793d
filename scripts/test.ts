/** `npm test`: types, lint, then unit, fixture, law and browser tests. Installs the browser where it can. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const { CHROMIUM_PATH: CHROMIUM = '/usr/bin/chromium', FIREFOX_PATH: FIREFOX = '/usr/bin/firefox-esr' } =
  process.env;

const RESULTS = '.cache/test-results.json';

function run(title: string, command: string, args: readonly string[]): boolean {
  console.log(`\n▸ ${title}`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/** Browser tests need Debian's browsers; apt brings them where this runs as root on Debian. */
function ensureBrowser(): boolean {
  const missing = [
    ...(existsSync(CHROMIUM) ? [] : ['chromium']),
    ...(existsSync(FIREFOX) ? [] : ['firefox-esr']),
  ];
  if (missing.length === 0) return true;
  const apt = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (apt) {
    console.log(`\n▸ Installing with apt-get: ${missing.join(', ')}`);
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quiet);
  }
  if (!existsSync(FIREFOX)) console.warn('Firefox is missing: what it should open by file:// is not tested.');
  if (existsSync(CHROMIUM)) return true;
  console.error(
    'Chromium is needed for the browser tests. Install it (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.',
  );
  return false;
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
const ok = ensureBrowser() && steps.every(([title, command, args]) => run(title, command, args));
if (existsSync(RESULTS)) {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(RESULTS, 'utf8'));
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
}
process.exitCode = ok ? 0 : 1;
