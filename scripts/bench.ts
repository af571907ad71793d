/**
 * `npm run bench -- [documents] [KB each]`: what an archive of made-up reports takes, 1,000 of 40 KB unless said; with
 * SEEDS_DIR it measures that folder instead. Times depend on the machine: compare runs on one machine, and the ratios.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { measureFigures } from './bench/figures.ts';
import { generateReport } from './bench/generate.ts';
import { type Cost, measureScript } from './bench/process-memory.ts';
import { archiveOf, drawQueries, type Measured, measureQueries } from './bench/queries.ts';

const QUERIES = 60;

const [count = 1000, kilobytes = 40] = process.argv.slice(2).map(Number);
const { SEEDS_DIR } = process.env;
const folder = resolve('.cache/bench');

async function generate(): Promise<string> {
  const seeds = join(folder, 'seeds');
  await mkdir(seeds, { recursive: true });
  for (let number = 0; number < count; number++) {
    const { file, text } = generateReport(number, kilobytes * 1024);
    await writeFile(join(seeds, file), text);
  }
  return seeds;
}

function report(what: string, { ms, peakBytes }: Cost, documents: number): void {
  const seconds = (ms / 1000).toFixed(1);
  const each = (ms / documents).toFixed(1);
  console.log(
    `${what.padEnd(12)} ${seconds.padStart(8)} s  ${each.padStart(7)} ms a document  ${megabytes(peakBytes)} at most`,
  );
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

function spread(values: readonly number[], unit: (value: number) => string): string {
  const sorted = values.toSorted((a, b) => a - b);
  return `median ${unit(at(sorted, 0.5))}, 9 of 10 within ${unit(at(sorted, 0.9))}, most ${unit(at(sorted, 1))}`;
}

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;
const ms = (value: number): string => `${value.toFixed(1)} ms`;

function reportQueries(measured: readonly Measured[]): void {
  console.log(
    `first result: ${spread(
      measured.map(({ bytes }) => bytes),
      kb,
    )}`,
  );
  console.log(
    `warm query:   ${spread(
      measured.map(({ warm }) => warm),
      ms,
    )}`,
  );
  const slowest = measured.toSorted((a, b) => b.warm - a.warm).slice(0, 5);
  for (const { query, found, bytes, warm } of slowest)
    console.log(`  ${ms(warm)}, ${kb(bytes)}, in ${found} parts: ${query}`);
}

/** The whole way from sources to the index. */
async function build(dist: string): Promise<readonly (readonly [string, Cost])[]> {
  const seeds = SEEDS_DIR ? resolve(SEEDS_DIR) : await generate();
  const env = { SEEDS_DIR: seeds, CONTENT_DIR: join(folder, 'content'), OUT_DIR: dist };
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  return [
    ['convert', await measureScript(['scripts/convert.ts'], env)],
    ['pages', await measureScript([astro, 'build'], { ...env, ASTRO_TELEMETRY_DISABLED: '1' })],
    ['index', await measureScript(['scripts/index.ts', dist], env)],
  ];
}

const speed = measureFigures();
console.log(
  `figures:      ${speed.recognised.toFixed(1)} MB/s recognised, ${speed.checked.toFixed(1)} MB/s with all checks (${speed.figures} figures)`,
);
await rm(folder, { recursive: true, force: true });
const dist = join(folder, 'dist');
const costs = await build(dist);
const reader = await archiveOf(dist).open();
const documents = reader.documentOf(reader.pages - 1) + 1;
console.log(`${documents} documents, ${reader.pages} parts, Node ${process.version}`);
for (const [what, cost] of costs) report(what, cost, documents);
const queries = await drawQueries(reader, QUERIES);
reportQueries(await measureQueries(dist, queries));
