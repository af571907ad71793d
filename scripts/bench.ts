/**
 * `npm run bench -- [documents] [KB each] [--peer]`: what an archive of made-up reports takes, 1,000 of 40 KB unless said:
 * built cold, again, with one document changed, with one added; the index alone; searches. With SEEDS_DIR it measures that
 * folder (cold and again). `--peer` installs Starlight and builds the same texts with it. Times depend on the machine:
 * compare CPU and ratios of one run.
 */
import { appendFile, cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { nth } from '../src/shared/nth.ts';
import { measureFigures } from './bench/figures.ts';
import { generateReport } from './bench/generate.ts';
import { measurePeer, PEER } from './bench/peer.ts';
import { type Cost, measureScript } from './bench/process-memory.ts';
import { benchArchive, drawQueries, type MeasuredQuery, measureQueries } from './bench/queries.ts';

const QUERIES = 60;

const options = process.argv.slice(2);
const [count = 1000, kilobytes = 40] = options.filter((option) => /^\d+$/u.test(option)).map(Number);
const { SEEDS_DIR } = process.env;
const folder = resolve('.cache/bench');
const seeds = SEEDS_DIR ? resolve(SEEDS_DIR) : join(folder, 'seeds');
const dist = join(folder, 'dist');
const env = {
  SEEDS_DIR: seeds,
  CONTENT_DIR: join(folder, 'content'),
  OUT_DIR: dist,
  CACHE_DIR: join(folder, 'cache'),
};

async function generate(number: number): Promise<void> {
  const { file, text } = generateReport(number, kilobytes * 1024);
  await writeFile(join(seeds, file), text);
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

function report(what: string, { seconds, cpu, peakBytes, largestBytes }: Cost): void {
  const cells = [
    what,
    `${cpu.toFixed(1)} s`,
    `${seconds.toFixed(1)} s`,
    megabytes(largestBytes),
    megabytes(peakBytes),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

/** Runs a build and tells what it took. */
async function build(what: string): Promise<void> {
  report(what, await measureScript(['scripts/build.ts'], env));
}

async function sizeOf(dir: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return { files: files.length, bytes };
}

const at = (sorted: readonly number[], share: number): number =>
  nth(sorted, Math.min(sorted.length - 1, Math.floor(share * sorted.length)));

function spread(values: readonly number[], unit: (value: number) => string): string {
  const sorted = values.toSorted((a, b) => a - b);
  return `median ${unit(at(sorted, 0.5))}, 9 of 10 within ${unit(at(sorted, 0.9))}, most ${unit(at(sorted, 1))}`;
}

async function searches(): Promise<readonly MeasuredQuery[]> {
  const reader = await benchArchive(dist).open();
  return measureQueries(dist, await drawQueries(reader, QUERIES));
}

async function measureBuilds(): Promise<void> {
  await build('cold');
  await build('nothing changed');
  if (SEEDS_DIR) return;
  await appendFile(join(seeds, generateReport(Math.floor(count / 2), 1024).file), 'Đã hỗ trợ thêm 12 hộ.\n');
  await build('one changed');
  await generate(count);
  await build('one added');
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
if (!SEEDS_DIR) {
  await mkdir(seeds, { recursive: true });
  for (let number = 0; number < count; number++) await generate(number);
}
console.log(
  `${SEEDS_DIR ? 'own files' : `${count} documents of ${kilobytes} KB`}, Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model})\n`,
);
console.log('| | CPU | time | largest process | all processes |\n| - | - | - | - | - |');
await measureBuilds();
// In a folder of its own, so that the site stays whole.
await cp(join(dist, 'data'), join(folder, 'index', 'data'), { recursive: true });
const [code = ''] = await readdir(join(folder, 'cache', 'readings'));
const READINGS_DIR = join(folder, 'cache', 'readings', code);
report(
  'index alone',
  await measureScript(['scripts/index.ts', join(folder, 'index')], { ...env, READINGS_DIR }),
);
if (options.includes('--peer')) {
  const names = Object.entries(PEER).map(([name, version]) => `${name} ${version}`);
  report(`Starlight (${names.join(', ')})`, await measurePeer(join(folder, 'peer'), dist));
}
const { files, bytes } = await sizeOf(dist);
console.log(`\ndist: ${files} files, ${megabytes(bytes)}`);
const measured = await searches();
console.log(
  `first result: ${spread(
    measured.map((one) => one.bytes),
    (value) => `${(value / 1000).toFixed(0)} KB`,
  )}`,
);
console.log(
  `warm query: ${spread(
    measured.map(({ warm }) => warm),
    (value) => `${value.toFixed(1)} ms`,
  )}`,
);
const speed = measureFigures();
console.log(
  `figures: ${speed.recognised.toFixed(1)} MB/s recognised, ${speed.checked.toFixed(1)} MB/s with all checks`,
);
