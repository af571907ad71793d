/**
 * `npm run mutate -- [folder] [every] [seed]`: small faults are put into the code, one at a time, and those are counted that the
 * tests notice. A file inside one of the folders does too. One fault of `every` is tried (1: all), another seed takes others. A
 * survivor is printed with its place.
 *
 * The instrumenter of StrykerJS compiles all faults into a copy of the project, each behind a switch; ask.ts loads the tests once and
 * turns the switches.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SITE_TESTS, WHOLE_TESTS } from '../../vitest.config.ts';
import type { Outcome, Plan } from './plan.ts';

/** Installed by this file, below the packages of the project: nobody else needs them. */
const STRYKER = { '@stryker-mutator/instrumenter': '10.1.1' } as const;

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

/**
 * Not asked either: they convert whole files of their own dialects, some while they are loaded. Every fault in what all dialects share
 * would be asked of them, at seconds a fault.
 */
const NOT_ASKED = [
  ...SITE_TESTS,
  ...WHOLE_TESTS,
  'tests/figures/samples.test.ts',
  'tests/convert/{docx,pdf}/**',
  'tests/convert/{html,ocr,ocr-letters,scan,sent,sent-text,sidecar}.test.ts',
  'tests/publish/markdown.test.ts',
];

/** Words and patterns of the language are held by fixtures of sentences, not by one letter more or less. */
const NOT_TRIED = ['StringLiteral', 'Regex'];

const ROOT = join(import.meta.dirname, '../..');
const PACKAGES = join(ROOT, 'node_modules', '.cache', 'mutate');
const [only, every = '1', seed = '0'] = process.argv.slice(2);
if (only !== undefined && testsOf(only).length === 0)
  throw new Error(`${only} is in none of ${Object.keys(FOLDERS).join(', ')}.`);
if (!(Number(every) >= 1)) throw new Error(`One fault of how many? "${every}" is no number from 1 on.`);

function testsOf(path: string): readonly (readonly [folder: string, tests: string])[] {
  return Object.entries(FOLDERS).filter(([folder]) => path === folder || path.startsWith(`${folder}/`));
}

function install(): void {
  const file = join(PACKAGES, 'package.json');
  const wanted = JSON.stringify({ private: true, dependencies: STRYKER });
  if (existsSync(join(PACKAGES, 'node_modules')) && readFileSync(file, 'utf8') === wanted) return;
  mkdirSync(PACKAGES, { recursive: true });
  writeFileSync(file, wanted);
  const words = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', words, { cwd: PACKAGES, stdio: 'inherit' });
}

/** Of the instrumenter what is used here. */
interface Instrumenter {
  instrument(
    files: readonly { readonly name: string; readonly mutate: true; readonly content: string }[],
    options: {
      readonly ignorers: readonly never[];
      readonly excludedMutations: readonly string[];
      readonly plugins: null;
    },
  ): Promise<{
    readonly files: readonly { readonly name: string; readonly content: string }[];
    readonly mutants: readonly Mutant[];
  }>;
}

interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  /** `Ignored` for what is not tried. */
  readonly status?: string;
  /** Lines from 0. */
  readonly location: { readonly start: { readonly line: number } };
}

async function openInstrumenter(): Promise<Instrumenter> {
  const main = join(PACKAGES, 'node_modules/@stryker-mutator/instrumenter/dist/src/index.js');
  const { Instrumenter } = await import(pathToFileURL(main).href);
  const silent = (): void => undefined;
  const logger = { debug: silent, info: silent, warn: console.warn, isDebugEnabled: () => false };
  return new Instrumenter(logger);
}

const LEFT_BEHIND: ReadonlySet<string> = new Set(['node_modules', 'dist', 'content', '.git', '.cache']);

/** A copy of the project with all faults of a folder; the faults that are asked about. */
async function copyWithMutants(folder: string, copy: string): Promise<readonly Mutant[]> {
  for (const name of readdirSync(ROOT))
    if (!LEFT_BEHIND.has(name)) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const names = globSync(`${folder}/**/*.ts`, { cwd: copy }).toSorted();
  const sources = names.map((name) => ({
    name: join(copy, name),
    mutate: true as const,
    content: readFileSync(join(copy, name), 'utf8'),
  }));
  const instrumenter = await openInstrumenter();
  const options = { ignorers: [], excludedMutations: NOT_TRIED, plugins: null } as const;
  const { files, mutants } = await instrumenter.instrument(sources, options);
  for (const { name, content } of files) writeFileSync(name, content);
  return mutants
    .map((mutant) => ({ ...mutant, fileName: relative(copy, mutant.fileName) }))
    .filter(
      ({ status, fileName }) => !status && (!only || fileName === only || fileName.startsWith(`${only}/`)),
    )
    .filter((_, at) => at % Number(every) === Number(seed) % Number(every));
}

/** What became of each mutant; a process that dies of one is begun anew behind it. */
function ask(copy: string, tests: readonly string[], mutants: readonly Mutant[]): Map<string, Outcome['is']> {
  const outcomes = new Map<string, Outcome['is']>();
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  for (;;) {
    const left = mutants.map(({ id }) => id).filter((id) => !outcomes.has(id));
    if (left.length === 0) return outcomes;
    const plan: Plan = { tests, mutants: left };
    writeFileSync(join(copy, 'plan.json'), JSON.stringify(plan));
    writeFileSync(join(copy, 'outcomes.txt'), '');
    const words = [vitest, 'run', '--config', 'tests/mutate/vitest.config.ts', '--silent'];
    const { stdout } = spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' });
    const told = readFileSync(join(copy, 'outcomes.txt'), 'utf8').split('\n').filter(Boolean);
    if (told.length === 0) throw new Error(`No mutant was asked about.\n${stdout}`);
    for (const line of told) {
      const { id, is }: Outcome = JSON.parse(line);
      outcomes.set(id, is);
    }
  }
}

/** Prints survivors and the count. What no test reaches has survived too; what only the loading of the tests runs is not asked about. */
function tell(
  folder: string,
  mutants: readonly Mutant[],
  outcomes: ReadonlyMap<string, Outcome['is']>,
): void {
  const count = (...kinds: readonly Outcome['is'][]): number =>
    mutants.filter(({ id }) => kinds.some((kind) => kind === outcomes.get(id))).length;
  for (const { id, fileName, location, mutatorName, replacement } of mutants) {
    const is = outcomes.get(id);
    if (is === 'survived' || is === 'unreached')
      console.log(
        `${is}: ${fileName}:${location.start.line + 1} ${mutatorName} ${replacement.replace(/\s+/gu, ' ')}`,
      );
  }
  const killed = count('killed', 'asking');
  const tried = killed + count('survived', 'unreached');
  console.log(
    `${only ?? folder}: ${killed} of ${tried} killed (${((100 * killed) / tried).toFixed(1)} %), ${count('loaded')} run only while files are loaded`,
  );
}

install();
for (const [folder, tests] of only ? testsOf(only) : Object.entries(FOLDERS)) {
  const copy = mkdtempSync(join(tmpdir(), 'mutate-'));
  try {
    const mutants = await copyWithMutants(folder, copy);
    const files = globSync(`${tests}/**/*.test.ts`, { cwd: copy, exclude: NOT_ASKED }).toSorted();
    tell(folder, mutants, ask(copy, files, mutants));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
