/**
 * `npm run mutate -- [folder] [every] [seed]`: StrykerJS puts small faults into the code, one at a time, and counts those that the
 * tests notice. A file inside one of the folders does too. One line of `every` is tried (1: all), another seed takes others. A
 * survivor is printed with its place.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Installed by this file, below the packages of the project: some 140 packages that nobody else needs. */
const STRYKER = { '@stryker-mutator/core': '10.1.1', '@stryker-mutator/vitest-runner': '10.1.1' } as const;

/**
 * Folders of code with the tests that are theirs. Only unit tests are asked: a fault that a test elsewhere or one over whole
 * folders notices is found too late to be understood.
 */
const FOLDERS: Readonly<Record<string, string>> = {
  'src/convert/structure': 'tests/convert',
  'src/figures/checks': 'tests/figures',
  'src/search/query': 'tests/search',
  'src/offline': 'tests/offline',
  'src/publish': 'tests/publish',
};

/** Words and patterns of the language are held by fixtures of sentences, not by one letter more or less. */
const NOT_TRIED = ['StringLiteral', 'Regex'];

/** Time for a hang, on a busy machine too. */
const PATIENCE_MS = 60_000;

const ROOT = join(import.meta.dirname, '../..');
const PACKAGES = join(ROOT, 'node_modules', '.cache', 'stryker');
const [only, every = '20', seed = '1'] = process.argv.slice(2);
if (only !== undefined && testsOf(only).length === 0)
  throw new Error(`${only} is in none of ${Object.keys(FOLDERS).join(', ')}.`);
if (!(Number(every) >= 1)) throw new Error(`One line of how many? "${every}" is no number from 1 on.`);

function testsOf(path: string): readonly (readonly [folder: string, tests: string])[] {
  return Object.entries(FOLDERS).filter(([folder]) => path === folder || path.startsWith(`${folder}/`));
}

function install(): void {
  const file = join(PACKAGES, 'package.json');
  const wanted = JSON.stringify({ private: true, dependencies: STRYKER });
  if (existsSync(join(PACKAGES, 'node_modules')) && readFileSync(file, 'utf8') === wanted) return;
  mkdirSync(PACKAGES, { recursive: true });
  writeFileSync(file, wanted);
  // What it asks for besides, vitest and typescript, is found in the project.
  const words = ['install', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', words, { cwd: PACKAGES, stdio: 'inherit' });
}

/** One line of `every` of the code of a folder, as patterns of StrykerJS (`file:first-last`). */
function linesOf(folder: string): readonly string[] {
  const lines = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => file.endsWith('.ts') && (!only || file === only || file.startsWith(`${only}/`)))
    .toSorted()
    .flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .map((_, at) => `${file}:${at + 1}-${at + 1}`),
    );
  return lines.filter((_, at) => at % Number(every) === Number(seed) % Number(every));
}

interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly mutants: readonly {
          readonly mutatorName: string;
          readonly replacement?: string;
          readonly status: string;
          readonly location: { readonly start: { readonly line: number } };
        }[];
      }
    >
  >;
}

function run(folder: string, tests: string, temporary: string): Report {
  const report = join(temporary, 'report.json');
  const config = join(temporary, 'stryker.json');
  const packages = join(PACKAGES, 'node_modules', '@stryker-mutator');
  writeFileSync(
    config,
    JSON.stringify({
      testRunner: 'vitest',
      plugins: [join(packages, 'vitest-runner', 'dist', 'src', 'index.js')],
      vitest: { configFile: 'tests/mutate/vitest.config.ts', related: false },
      mutate: linesOf(folder),
      mutator: { excludedMutations: NOT_TRIED },
      coverageAnalysis: 'perTest',
      warnings: { slow: false },
      timeoutMS: PATIENCE_MS,
      reporters: ['json'],
      jsonReporter: { fileName: report },
      tempDirName: join(temporary, 'copy'),
      ignorePatterns: ['/dist', '/content', '/.cache'],
    }),
  );
  const { status } = spawnSync(
    process.execPath,
    [join(packages, 'core', 'bin', 'stryker.js'), 'run', config],
    {
      cwd: ROOT,
      env: { ...process.env, MUTATE_TESTS: tests },
      stdio: 'inherit',
    },
  );
  if (status !== 0) throw new Error(`StrykerJS ended with ${status}.`);
  return JSON.parse(readFileSync(report, 'utf8')) as Report;
}

/** Prints survivors and the count. What no test reaches has survived too; what does not compile at all is no fault. */
function tell(folder: string, { files }: Report): void {
  const all = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.map((mutant) => ({ file, ...mutant })),
  );
  const killed = all.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  const survived = all.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  for (const { file, location, status, mutatorName, replacement = '' } of survived)
    console.log(
      `${status}: ${file}:${location.start.line} ${mutatorName} ${replacement.replace(/\s+/gu, ' ')}`,
    );
  const tried = killed.length + survived.length;
  console.log(
    `${folder}: ${killed.length} of ${tried} killed (${Math.round((100 * killed.length) / tried)} %)`,
  );
}

install();
for (const [folder, tests] of only ? testsOf(only) : Object.entries(FOLDERS)) {
  const temporary = mkdtempSync(join(tmpdir(), 'mutate-'));
  try {
    tell(folder, run(folder, tests, temporary));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
