/**
 * `node scripts/bench/scans.ts PRINTED SCANNED [name …]`: how much of printed papers comes out of their scans. PRINTED holds
 * PDF files with their text, SCANNED scans of them whose names begin alike (`bao-cao.pdf`, `bao-cao-200.pdf`). What the
 * engine reads is kept below .cache/bench/scans, so that everything behind it can be measured again in seconds.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { convertAll } from '../../src/convert/folder/all.ts';
import type { Grey } from '../../src/convert/read/scan/pixels.ts';
import type { Scanner } from '../../src/convert/read/scan/scanned.ts';
import { openMachine } from '../sources/scan-machine.ts';
import { type Engine, openEngine } from '../sources/tesseract.ts';
import { compare, type Measured, type Outcome, outcomeOf } from './scan-measure.ts';

const CACHE = resolve('.cache/bench/scans');
const [printed = '', scanned = '', ...only] = process.argv.slice(2);
await mkdir(CACHE, { recursive: true });

const hashOf = ({ pixels, width, height }: Grey): string =>
  createHash('sha256').update(`${width} ${height} `).update(pixels).digest('hex');

/** An engine that is opened for what it has not read before. */
function keptEngine(): Engine & { readonly cost: () => { pages: number; marks: number; seconds: number } } {
  let own: Promise<Engine> | undefined;
  let [pages, marks, seconds] = [0, 0, 0];
  const pageRead = (): number => ++pages;
  const markRead = (): number => ++marks;
  const kept = async <T>(
    key: string,
    count: () => number,
    read: (engine: Engine) => Promise<T>,
  ): Promise<T> => {
    const file = join(CACHE, `${key}.json`);
    if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8')) as T;
    count();
    own ??= openEngine();
    const engine = await own;
    const start = process.cpuUsage();
    const value = await read(engine);
    const { user, system } = process.cpuUsage(start);
    seconds += (user + system) / 1e6;
    await writeFile(file, JSON.stringify(value));
    return value;
  };
  return {
    lines: (page) => kept(`lines-${hashOf(page)}`, pageRead, (engine) => engine.lines(page)),
    block: (picture) => kept(`block-${hashOf(picture)}`, markRead, (engine) => engine.block(picture)),
    line: (line) => kept(`line-${hashOf(line)}`, markRead, (engine) => engine.line(line)),
    digits: (line) => kept(`digits-${hashOf(line)}`, markRead, (engine) => engine.digits(line)),
    close: async () => (await own)?.close(),
    cost: () => ({ pages, marks, seconds }),
  };
}

async function outcomes(files: readonly string[], scan?: Scanner): Promise<Map<string, Outcome>> {
  const seeds = await Promise.all(
    files.map(async (file) => {
      const bytes = new Uint8Array(await readFile(file));
      return { file: basename(file), bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    }),
  );
  const found = new Map<string, Outcome>();
  // Printed papers one by one: they teach the scans nothing.
  for (const seed of seeds) {
    const { pages, messages } = await convertAll([seed], {
      samples: false,
      now: () => 0,
      storeImage: async () => undefined,
      ...(scan && { scan }),
    });
    if (pages.length === 0) console.log(seed.file, messages.map(({ reason }) => reason).join(' '));
    found.set(seed.file, outcomeOf(pages));
    await writeFile(join(CACHE, `${seed.file}.mdx`), pages.map(({ mdx }) => mdx).join('\n'));
  }
  return found;
}

const pdfs = async (dir: string): Promise<string[]> =>
  (await readdir(dir))
    .filter(
      (name) => name.endsWith('.pdf') && (only.length === 0 || only.some((own) => name.startsWith(own))),
    )
    .map((name) => join(dir, name));
const originals = await outcomes(await pdfs(printed));
const engine = keptEngine();
const machine = await openMachine(engine);
const read = await outcomes(await pdfs(scanned), machine.read);
await machine.close();
const percent = (share: number | undefined): string => (share === undefined ? '–' : (100 * share).toFixed(1));
const columns = [
  'words',
  'letters',
  'headings',
  'notes',
  'markers',
  'cells',
  'facts',
  'digits',
  'marked',
] as const;
console.log(`| scan | ${columns.join(' | ')} | said |`);
const groups = new Map<string, Measured[]>();
for (const [name, outcome] of read) {
  const original = [...originals].find(([file]) => name.startsWith(`${basename(file, '.pdf')}-`))?.[1];
  if (!original) continue;
  const measured = compare(original, outcome);
  const kind = name.replace(/^.*-|\.pdf$/gu, '');
  groups.set(kind, [...(groups.get(kind) ?? []), measured]);
  console.log(
    `| ${name} | ${columns.map((column) => percent(measured[column])).join(' | ')} | ${measured.said} |`,
  );
}
for (const [kind, all] of groups) {
  const mean = (column: (typeof columns)[number]): number | undefined => {
    const known = all.flatMap((one) => one[column] ?? []);
    return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  console.log(`| mean ${kind} | ${columns.map((column) => percent(mean(column))).join(' | ')} | |`);
}
const { pages, marks, seconds } = engine.cost();
console.log(`${pages} pages and ${marks} marks read anew, ${seconds.toFixed(1)} s of CPU`);
