/** `npm run convert`: seeds → content/. Writes beside the old content and swaps, so nothing is ever half-written. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { INDICATOR_FILE, readIndicatorFile } from '../src/convert/editor/indicator-file.ts';
import { type Register, registerSchema, withPages } from '../src/convert/folder/addresses.ts';
import {
  type Converted,
  convertAll,
  type KeptConversion,
  type KeptConversions,
} from '../src/convert/folder/all.ts';
import { localPicture, localRecord } from '../src/convert/gate/local-record.ts';
import { publicRecord } from '../src/convert/gate/withheld.ts';
import type { Page } from '../src/convert/index.ts';
import type { IndicatorDecision } from '../src/schema/indicators.ts';
import type { Message } from '../src/schema/message.ts';
import { recordSchema } from '../src/schema/record.ts';
import { type ConversionStore, openConversions } from './building/kept-conversions.ts';
import { takeFile } from './building/last-build.ts';
import { prove } from './building/prove.ts';
import { openReadings } from './building/readings.ts';
import { alone, faultWords, nextTo, recover, swap } from './building/swap.ts';
import { unknownAnswers } from './shared/answers.ts';
import { cpuTime } from './shared/clock.ts';
import { printMessages } from './shared/messages.ts';
import { progress, progressDone, seconds } from './shared/progress.ts';
import { IMAGE_FOLDER, imageStore, imagesIn, keepImages } from './sources/images.ts';
import { openScanner, picturesIn, scanWords } from './sources/scanner.ts';
import { findSeeds, hashOfSeed } from './sources/seeds.ts';

export interface ConvertOptions {
  readonly root: string;
  readonly seedsDir?: string | undefined;
  readonly contentDir?: string | undefined;
  /** Where conversions are kept between runs; without it none are. */
  readonly cacheDir?: string | undefined;
  /** What a process that converts again and again holds in memory of them. */
  readonly remembered?: Map<string, KeptConversion> | undefined;
}

export interface ConvertResult {
  readonly pages: readonly Page[];
  readonly messages: readonly Message[];
  /** True when content/ was written anew. */
  readonly changed: boolean;
  /** Sources that were converted now; what was made of the others is kept from before. */
  readonly converted: number;
  /** False when a seed could not be read or there was nothing to read. */
  readonly ok: boolean;
}

/** Pages and messages of a folder of seeds; writes nothing but the images, where it is told a folder for them. */
export async function convertSeeds(
  root: string,
  seedsDir: string | undefined,
  images?: {
    readonly dir: string;
    /** Where the pages will lie. */
    readonly content: string;
    readonly kept: (samples: boolean) => Promise<KeptConversions | undefined>;
    readonly register: Register;
  },
): Promise<Converted & { readonly decisions?: readonly IndicatorDecision[] }> {
  const found = await findSeeds(root, seedsDir);
  const kept = await images?.kept(found.samples);
  const seeds = found.seeds.map((seed) => ({
    ...seed,
    sha256: hashOfSeed(seed),
    csv: found.csv,
  }));
  const scanner = openScanner(resolve(root, cacheDir()), (told) => progress(scanWords(told)));
  const { pages, messages, failed, withdrawn } = await convertAll(seeds, {
    ...(scanner.isOn && { scan: scanner.scan }),
    samples: found.samples,
    now: cpuTime,
    storeImage: imageStore(images?.dir),
    prove: (page) => prove(page, images?.content),
    ...(kept && { kept }),
    ...(images && { register: images.register }),
    onFile: (file, number, count) => progress(`Chuyển đổi ${number}/${count}: ${file}`),
  });
  await scanner.close();
  progressDone();
  const { wrong, ...decided } = decisionsIn(found.indicators);
  const told = [...unknownAnswers(pages, found.seeds), ...pages.flatMap(tellPersons), ...wrong];
  return { pages, messages: [...found.messages, ...messages, ...told], failed, withdrawn, ...decided };
}

function decisionsIn(text = ''): {
  readonly decisions?: readonly IndicatorDecision[];
  readonly wrong: readonly Message[];
} {
  const read = readIndicatorFile(INDICATOR_FILE, text);
  return 'messages' in read ? { wrong: read.messages } : { wrong: [], decisions: read.decisions };
}

export function convertFolder(options: ConvertOptions): Promise<ConvertResult> {
  return alone(contentOf(options), () => convertHeld(options));
}

export function contentOf({ root, contentDir }: Pick<ConvertOptions, 'root' | 'contentDir'>): string {
  return resolve(root, contentDir ?? 'content');
}

/** The same for who holds the folder already, since it is read afterwards. */
export async function convertHeld(options: ConvertOptions): Promise<ConvertResult> {
  const { root, seedsDir, cacheDir, remembered } = options;
  const dir = contentOf(options);
  const next = nextTo(dir);
  await rm(next, { recursive: true, force: true });
  if (cacheDir) await openReadings(root, cacheDir);
  let store: ConversionStore | undefined;
  const kept = async (samples: boolean): Promise<KeptConversions | undefined> => {
    store = cacheDir
      ? await openConversions(root, cacheDir, { samples, from: dir, to: next, remembered })
      : undefined;
    return store;
  };
  const register = await readRegister(dir);
  const scanned = scannedIn(root);
  const made = await convertSeeds(root, seedsDir, { dir: next, content: dir, kept, register });
  const { pages, messages, failed, withdrawn, decisions } = made;
  const changed = pages.length > 0 || withdrawn;
  if (changed)
    await writeContent(dir, next, {
      pages,
      failed: new Set(failed),
      decisions,
      register: withPages(register, pages),
      scanned,
    });
  else await rm(next, { recursive: true, force: true });
  await writeLocal(`${dir}-noi-bo`, pages, scanned);
  await store?.prune();
  const converted = store?.made() ?? filesOf(pages).size;
  return { pages, messages, changed, converted, ok: !messages.some(({ level }) => level === 'error') };
}

/** The names stand in the record of the editor alone. */
function tellPersons({ persons, record }: Page): Message[] {
  if (persons.length === 0) return [];
  return [
    {
      rule: 'private-person',
      level: 'warning',
      reason: `${persons.length} chỗ nêu người không giữ chức vụ hoặc số riêng tư của họ.`,
      remedy: `Xem từng chỗ và các cách xử lý trong content-noi-bo/${record.id}.md.`,
      place: { file: record.source.file },
    },
  ];
}

/** Addresses of documents, below content/. */
const REGISTER_FILE = 'dia-chi.json';

async function readRegister(dir: string): Promise<Register> {
  const path = join(dir, REGISTER_FILE);
  return existsSync(path) ? registerSchema.parse(JSON.parse(await readFile(path, 'utf8'))) : [];
}

interface Made {
  readonly register: Register;
  readonly pages: readonly Page[];
  readonly failed: ReadonlySet<string>;
  /** Undefined where the file of editors is wrong: then those of the last conversion stay. */
  readonly decisions: readonly IndicatorDecision[] | undefined;
  /** Where the pictures of scanned pages are kept. */
  readonly scanned: string;
}

/** What editors decided about indicators, below content/. */
const DECISIONS_FILE = 'chi-so.json';

/** Writes the pages to a new folder, takes over what failed seeds gave before, and swaps the folders. */
async function writeContent(
  dir: string,
  next: string,
  { pages, failed, decisions, register, scanned }: Made,
): Promise<void> {
  try {
    await mkdir(next, { recursive: true });
    await keepImages(next, new Set(pages.flatMap(({ mdx }) => imagesIn(mdx))));
    for (const page of pages) await writePage(dir, next, page);
    for (const { image } of pages.flatMap(({ frontmatter }) => frontmatter.scans ?? []))
      await takePicture(join(scanned, image), join(next, IMAGE_FOLDER, image));
    if (failed.size > 0) await keepFailed(dir, next, failed);
    await write(join(next, REGISTER_FILE), `${JSON.stringify(register, null, 2)}\n`);
    const kept = join(dir, DECISIONS_FILE);
    if (decisions && decisions.length > 0)
      await write(join(next, DECISIONS_FILE), `${JSON.stringify(decisions, null, 2)}\n`);
    else if (!decisions && existsSync(kept)) await cp(kept, join(next, DECISIONS_FILE));
    if (existsSync(join(dir, 'README.md'))) await cp(join(dir, 'README.md'), join(next, 'README.md'));
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw error;
  }
  await swap(dir, next);
}

/** What only the editor may read lies beside content/, never in it. */
async function writeLocal(dir: string, pages: readonly Page[], scanned: string): Promise<void> {
  await recover(dir);
  const next = nextTo(dir);
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  for (const { record, persons, pictures } of pages) {
    const text = localRecord(record, persons, pictures);
    for (const { page, image } of pictures)
      await takePicture(join(scanned, image), join(next, localPicture(record.id, page)));
    if (text) await write(join(next, `${record.id}.md`), text);
  }
  if ((await readdir(next)).length > 0) await swap(dir, next);
  else for (const path of [dir, next]) await rm(path, { recursive: true, force: true });
}

/** A picture that was taken over with what was kept of its document is there already. */
async function takePicture(from: string, to: string): Promise<void> {
  if (existsSync(to)) return;
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to);
}

async function writePage(dir: string, next: string, page: Page): Promise<void> {
  await renew(dir, next, page.path, page.mdx);
  const record = publicRecord(page.record);
  await renew(dir, next, join('bien-ban', `${record.id}.json`), `${JSON.stringify(record, null, 2)}\n`);
}

/** A file that says what it said before is the same file: who has read it need not read it again. */
async function renew(dir: string, next: string, path: string, text: string): Promise<void> {
  const known = join(dir, path);
  if ((await readFile(known, 'utf8').catch(() => undefined)) === text) takeFile(known, join(next, path));
  else await write(join(next, path), text);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Pages made earlier from a seed that fails now stay as they were, unless their address is taken. */
async function keepFailed(dir: string, next: string, failed: ReadonlySet<string>): Promise<void> {
  const records = join(dir, 'bien-ban');
  if (!existsSync(records)) return;
  for (const name of await readdir(records)) {
    const record = recordSchema.safeParse(JSON.parse(await readFile(join(records, name), 'utf8')));
    if (!record.success || !failed.has(record.data.source.file) || existsSync(join(next, 'bien-ban', name)))
      continue;
    const path = `${record.data.id.replace('--', '/')}.mdx`;
    if (!existsSync(join(dir, path))) continue;
    await mkdir(dirname(join(next, path)), { recursive: true });
    await mkdir(join(next, 'bien-ban'), { recursive: true });
    await cp(join(dir, path), join(next, path));
    await keepImagesOf(dir, next, path);
    await cp(join(records, name), join(next, 'bien-ban', name));
  }
}

async function keepImagesOf(dir: string, next: string, path: string): Promise<void> {
  for (const name of imagesIn(await readFile(join(dir, path), 'utf8'))) {
    await mkdir(join(next, IMAGE_FOLDER), { recursive: true });
    await cp(join(dir, IMAGE_FOLDER, name), join(next, IMAGE_FOLDER, name));
  }
}

const filesOf = (pages: readonly Page[]): ReadonlySet<string> =>
  new Set(pages.map(({ record }) => record.source.file));

/** One line that says what was made. */
export function summary(result: ConvertResult, start: number): string {
  const notes = result.pages.reduce((sum, page) => sum + page.record.counts.notes, 0);
  const files = filesOf(result.pages).size;
  const kept = files > result.converted ? ` (${files - result.converted} tệp giữ từ lần trước)` : '';
  const warnings = result.messages.filter(({ level }) => level === 'warning').length;
  const more = warnings > 0 ? `, ${warnings} cảnh báo (xem biên bản chuyển đổi)` : '';
  return `Đã chuyển đổi ${files} tệp thành ${result.pages.length} tài liệu${kept}, ${notes} chú thích${more}, trong ${seconds(start)}.`;
}

const scannedIn = (root: string): string => picturesIn(resolve(root, cacheDir()));

/** Where builds keep what they may need again. */
export function cacheDir(): string {
  const { CACHE_DIR } = process.env;
  return CACHE_DIR || '.cache';
}

if (import.meta.main) {
  const start = performance.now();
  const { SEEDS_DIR, CONTENT_DIR } = process.env;
  try {
    const result = await convertFolder({
      root: process.cwd(),
      seedsDir: SEEDS_DIR,
      contentDir: CONTENT_DIR,
      cacheDir: resolve(cacheDir()),
    });
    printMessages(result.messages);
    console.log(summary(result, start));
    process.exitCode = result.ok ? 0 : 1;
  } catch (error) {
    console.error(faultWords(error));
    process.exitCode = 1;
  }
}
