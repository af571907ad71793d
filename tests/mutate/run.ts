/**
 * `npm run mutate -- [folder] [count] [seed]`: puts so many small faults into the code, one at a time, and counts those that the
 * tests notice. A folder or a file inside one of the folders does too. It works on a copy of the project; a survivor is printed with
 * its place.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { compiler } from './compiles.ts';
import { type Mutant, mutantsOf } from './mutants.ts';

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
const ROOT = join(import.meta.dirname, '../..');
/** A mutant that goes round in circles is noticed too: it takes so many times as long as the code as it is, and no less than this. */
const PATIENCE = 5;
const LEAST_MS = 60_000;

const [only, count = '20', seed = '1'] = process.argv.slice(2);
const compiles = compiler(ROOT);
const copy = copyOfProject();
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));

function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mutate-'));
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  for (const file of files) cpSync(join(ROOT, file), join(folder, file));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

interface Placed {
  readonly file: string;
  readonly mutant: Mutant;
}

/** A file of tests of a folder. */
interface TestFile {
  readonly name: string;
  readonly ms: number;
  /** Files that it reads, itself or through others. */
  readonly reads: ReadonlySet<string>;
}

/** `count` mutants of a folder, spread evenly; another seed takes others. One that does not compile gives its place to the next. */
function chosen(folder: string): readonly Placed[] {
  const all = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => file.endsWith('.ts') && (!only || file === only || file.startsWith(`${only}/`)))
    .toSorted()
    .flatMap((file) => mutantsOf(readFileSync(join(ROOT, file), 'utf8')).map((mutant) => ({ file, mutant })));
  const step = all.length / Number(count);
  const first = (Number(seed) * 0.618) % 1;
  return Array.from({ length: Math.min(Number(count), all.length) }, (_, index) =>
    all
      .slice(Math.floor((index + first) * step), Math.floor((index + first + 1) * step))
      .find(({ file, mutant }) => compiles(file, mutated(readFileSync(join(ROOT, file), 'utf8'), mutant))),
  ).filter((placed) => placed !== undefined);
}

function mutated(code: string, mutant: Mutant): string {
  return code.slice(0, mutant.from) + mutant.code + code.slice(mutant.to);
}

const imported = new Map<string, readonly string[]>();

function importsOf(file: string): readonly string[] {
  const known = imported.get(file);
  if (known) return known;
  const names = ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.') && name.endsWith('.ts'))
    .map((name) => resolve(dirname(file), name));
  imported.set(file, names);
  return names;
}

function readBy(file: string): ReadonlySet<string> {
  const reached = new Set([file]);
  for (const one of reached) for (const other of importsOf(one)) reached.add(other);
  return new Set(Array.from(reached, (one) => relative(copy, one)));
}

function vitest(words: readonly string[], timeout?: number) {
  const program = join(copy, 'node_modules/vitest/vitest.mjs');
  const all = [program, 'run', '--config', 'tests/mutate/vitest.config.ts', '--project', 'unit', ...words];
  return spawnSync(process.execPath, all, { cwd: copy, timeout, stdio: 'ignore' });
}

/** The files of tests of a folder, the quickest first, as a run over the code as it is tells. It must be green: else all would seem noticed. */
function testFiles(folder: string): { readonly files: readonly TestFile[]; readonly limit: number } {
  const report = join(copy, 'report.json');
  const start = performance.now();
  const { status } = vitest([`${folder}/`, '--reporter', 'json', '--outputFile', report]);
  const took = performance.now() - start;
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: readonly { name: string; status: string; startTime: number; endTime: number }[];
  };
  const red = testResults.filter((result) => result.status === 'failed').map(({ name }) => name);
  if (status !== 0) throw new Error(`The tests fail without a fault in the code too: ${red.join(', ')}`);
  const files = testResults
    .map(({ name, startTime, endTime }) => ({
      name: relative(copy, name),
      ms: endTime - startTime,
      reads: readBy(name),
    }))
    .toSorted((a, b) => a.ms - b.ms);
  return { files, limit: Math.ceil(Math.max(LEAST_MS, PATIENCE * took)) };
}

/** Whether a test of the folder that reads the file fails. */
function isKilled({ file, mutant }: Placed, tests: readonly TestFile[], limit: number): boolean {
  const asked = tests.filter(({ reads }) => reads.has(file)).map(({ name }) => name);
  if (asked.length === 0) return false;
  const path = join(copy, file);
  const code = readFileSync(path, 'utf8');
  writeFileSync(path, mutated(code, mutant));
  const { status } = vitest([...asked, '--bail', '1'], limit);
  writeFileSync(path, code);
  return status !== 0;
}

for (const [folder, tests] of Object.entries(FOLDERS)) {
  if (only && only !== folder && !only.startsWith(`${folder}/`)) continue;
  const placed = chosen(folder);
  const { files, limit } = testFiles(tests);
  let killed = 0;
  for (const one of placed) {
    if (isKilled(one, files, limit)) killed++;
    else console.log(`survived: ${one.file}:${one.mutant.line} ${one.mutant.code}`);
  }
  console.log(`${folder}: ${killed} of ${placed.length} killed`);
}
