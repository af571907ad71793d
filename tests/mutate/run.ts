/**
 * `npm run mutate -- [folder] [count] [seed]`: puts so many small faults into the code, one at a time, and counts those that the
 * unit tests notice. It works on a copy of the project; a survivor is printed with its place.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mutant, mutantsOf } from './mutants.ts';

/** Folders of code with the tests that are theirs: a fault that only a test elsewhere notices is found too late to be understood. */
const FOLDERS: Readonly<Record<string, string>> = {
  'src/convert/structure': 'tests/convert',
  'src/figures/checks': 'tests/figures',
  'src/search/query': 'tests/search',
  'src/offline': 'tests/offline',
  'src/publish': 'tests/publish',
};
const ROOT = join(import.meta.dirname, '../..');
/** A mutant that goes round in circles is noticed too. */
const LIMIT = 120_000;

const [only, count = '20', seed = '1'] = process.argv.slice(2);
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

/** `count` mutants of a folder, spread evenly; another seed takes others. */
function chosen(folder: string): readonly Placed[] {
  const all = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .flatMap((name) => {
      const file = join(folder, name);
      return mutantsOf(readFileSync(join(ROOT, file), 'utf8')).map((mutant) => ({ file, mutant }));
    });
  const step = all.length / Number(count);
  const first = (Number(seed) * 0.618) % 1;
  return Array.from(
    { length: Math.min(Number(count), all.length) },
    (_, index) => all[Math.floor((index + first) * step)],
  ).filter((placed) => placed !== undefined);
}

/** Whether a test of the folder that reads the file fails; an office program and a browser are not asked. */
function isKilled({ file, mutant }: Placed, tests: string): boolean {
  const path = join(copy, file);
  const code = readFileSync(path, 'utf8');
  writeFileSync(path, code.slice(0, mutant.from) + mutant.code + code.slice(mutant.to));
  const vitest = join(copy, 'node_modules/vitest/vitest.mjs');
  const words = [vitest, 'related', file, '--run', '--dir', tests, '--bail', '1'];
  for (const project of ['unit', 'whole']) words.push('--project', project);
  words.push('--exclude', '**/*.office.test.ts', '--experimental.fsModuleCache');
  const { status } = spawnSync(process.execPath, words, { cwd: copy, timeout: LIMIT, stdio: 'ignore' });
  writeFileSync(path, code);
  return status !== 0;
}

for (const [folder, tests] of Object.entries(FOLDERS)) {
  if (only && only !== folder) continue;
  const placed = chosen(folder);
  let killed = 0;
  for (const one of placed) {
    if (isKilled(one, tests)) killed++;
    else console.log(`survived: ${one.file}:${one.mutant.line} ${one.mutant.code}`);
  }
  console.log(`${folder}: ${killed} of ${placed.length} killed`);
}
