/** `npm test`: types, lint, then unit, fixture, law and browser tests. Installs the browser where it can. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { CHROMIUM } from './shared/chromium.ts';
import { ONE_IN, type Results, secondTries } from './shared/second-tries.ts';

const { FIREFOX_PATH: FIREFOX = '/usr/bin/firefox-esr' } = process.env;

const RESULTS = '.cache/test-results.json';

function run(title: string, command: string, args: readonly string[]): boolean {
  console.log(`\n▸ ${title}`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/** What else the tests use. Without one of them its tests are skipped, and say so. */
const OTHERS: readonly (readonly [program: string, packages: string, tests: string])[] = [
  [FIREFOX, 'firefox-esr', 'what it should open by file://'],
  ['/usr/bin/pandoc', 'pandoc', 'Word files that it writes'],
  ['/usr/bin/soffice', 'libreoffice-writer-nogui', 'Word and PDF files that LibreOffice writes'],
];

/** Browser tests need Debian's Chromium; apt brings it where this runs as root on Debian. On CI it brings the others too. */
function ensurePrograms(): boolean {
  const others = OTHERS.filter(([program]) => !existsSync(program));
  const wanted = process.env['CI'] ? others.map(([, name]) => name) : [];
  const missing = [...(existsSync(CHROMIUM) ? [] : ['chromium']), ...wanted];
  const apt = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (missing.length > 0 && apt) install(missing);
  for (const [program, name, tests] of OTHERS)
    if (!existsSync(program)) console.warn(`\n*** ${name} is missing: ${tests} are not tested. ***`);
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

/** Says how many browser tests needed their second try, and whether no more did than may. */
function tellSecondTries(results: Results): boolean {
  const { tests, retried, tooMany } = secondTries(results);
  if (tests + retried.length === 0) return true;
  const sentence = `${retried.length} of ${tests} browser tests needed a second try (at most 1 in ${ONE_IN} may)`;
  if (retried.length === 0) console.log(`\n${sentence}`);
  else {
    const why = retried.map(({ test, why: reason }) => `${relative('.', test)}\n${reason}`).join('\n\n');
    console.warn(`\n*** ${sentence.toUpperCase()} and must be mended: ***\n\n${why}`);
  }
  return !tooMany;
}

interface Counts extends Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

rmSync(RESULTS, { force: true });
let ok = ensurePrograms() && steps.every(([title, command, args]) => run(title, command, args));
if (existsSync(RESULTS)) {
  const results: Counts = JSON.parse(readFileSync(RESULTS, 'utf8'));
  const { numPassedTests, numFailedTests, numPendingTests } = results;
  ok = tellSecondTries(results) && ok;
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
}
process.exitCode = ok ? 0 : 1;
