/**
 * `npm run bundle`: the site as `so-tay-<date>.zip`, which a reader unpacks anywhere and opens by its index.html,
 * without a server. The date is that of the newest document: the same documents give the same bytes.
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { DATA_FOLDER, LOADER } from '../src/file-copy/names.ts';
import { dataScript, filePage, fileStyle } from '../src/file-copy/page.ts';
import { isKept } from '../src/publish/offline-files.ts';
import { formatMegabytes } from '../src/schema/words.ts';
import { lastDay } from '../src/site/dates.ts';
import { CARD_FOLDER } from '../src/site/paths.ts';
import { readLibrary } from '../src/site/reading/load.ts';
import { type BuildOptions, buildSite } from './build.ts';
import { classicScript } from './building/browser-code.ts';
import { faultWords, nextTo, recover } from './building/swap.ts';
import { listFiles } from './building/tree.ts';
import { cacheDir } from './convert.ts';

/** The first day a zip can name, in the time zone of the machine, since that is what is written. */
const FIRST_DAY = new Date(1980, 0, 1);

const PAGEFIND_MODULE = 'pagefind/pagefind.js';
/** Where the client looks for it (src/client/search/pagefind-module.ts). */
const PAGEFIND_VARIABLE = 'soTayPagefind';

const README = `SỔ TAY BÁO CÁO VIÊN - BẢN ĐỌC KHÔNG CẦN MẠNG

1. Giải nén cả thư mục này ra máy hoặc USB (đừng mở thẳng trong tệp .zip).
2. Bấm đúp tệp index.html; trang mở bằng trình duyệt có sẵn.
3. Đọc, tìm, tra số liệu đều không cần mạng.
`;

/** Files of a folder copy by their path, made of a built site whose base path is `/`. */
export async function folderCopy(dist: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const paths = await listFiles(dist);
  const read = (path: string): Promise<Uint8Array> => readFile(join(dist, path));
  const fonts = new Map<string, Uint8Array>();
  for (const path of paths.filter((one) => one.endsWith('.woff2')))
    fonts.set(basename(path), await read(path));
  const scripts = await pageScripts(dist, paths);
  const copy = new Map<string, Uint8Array>([
    ['DOC-TOI.txt', strToU8(README)],
    [LOADER, strToU8(await classicScript(join(import.meta.dirname, '../src/file-copy/loader.ts')))],
  ]);
  for (const path of paths) {
    for (const [name, content] of await copyFile(dist, path, { fonts, scripts })) copy.set(name, content);
  }
  return copy;
}

/** Variables of the scripts that every page runs, by the names of their files: a script that imports one of them finds it there. */
async function pageScripts(dist: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  let common: ReadonlySet<string> | undefined;
  for (const path of paths.filter((one) => one.endsWith('.html'))) {
    const page = await readFile(join(dist, path), 'utf8');
    const own = new Set(Array.from(page.matchAll(MODULE_TAG), ([, name = '']) => name));
    // A page that only leads to another has none.
    if (own.size > 0) common = common?.intersection(own) ?? own;
  }
  return new Map(Array.from(common ?? [], (name) => [name, `soTay_${name.replace(/\W/gu, '_')}`]));
}

const MODULE_TAG = /<script type="module" src="[^"]*\/([^"/]+)"/gu;

interface Beside {
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  readonly scripts: ReadonlyMap<string, string>;
}

/** A download is carried as it is; what scripts load, in a script; the rest of the site is of no use in a folder. */
async function copyFile(
  dist: string,
  path: string,
  { fonts, scripts }: Beside,
): Promise<readonly [string, Uint8Array][]> {
  // A folder has no address that could be passed on, and is not installed.
  if (path.startsWith(CARD_FOLDER) || path.endsWith('.webmanifest')) return [];
  const content = await readFile(join(dist, path));
  if (path.endsWith('.html')) return [[path, strToU8(filePage(content.toString(), path))]];
  if (path.endsWith('.css')) {
    return [[path, strToU8(fileStyle(content.toString(), (name) => fonts.get(name)))]];
  }
  if (path === PAGEFIND_MODULE)
    return [[path, strToU8(await classicScript(join(dist, path), PAGEFIND_VARIABLE))]];
  if (/\.js$/u.test(path)) {
    if (!path.startsWith('assets/')) return [];
    return [[path, strToU8(await classicScript(join(dist, path), scripts.get(basename(path)), scripts))]];
  }
  if (
    /\.(?:epub|svg|png|jpg|webp|csv|xml)$|^data\/|\/index\.md$/u.test(path) &&
    !/\.(?:br|gz)$/u.test(path)
  ) {
    const carried: [string, Uint8Array][] = isKept(path)
      ? [[scriptOf(path), strToU8(dataScript(path, content))]]
      : [];
    return [[path, content], ...carried];
  }
  if (!isKept(path) || path.endsWith('.woff2')) return [];
  return [[scriptOf(path), strToU8(dataScript(path, content))]];
}

const scriptOf = (path: string): string => `${DATA_FOLDER}/${path}.js`;

/** The zip of a folder copy; all in one folder, so that unpacking it strews nothing. */
export function zipCopy(copy: ReadonlyMap<string, Uint8Array>, folder: string): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of [...copy].sort(([a], [b]) => (a < b ? -1 : 1))) {
    files[`${folder}/${path}`] = [content, { level: path.endsWith('.epub') ? 0 : 6 }];
  }
  return zipSync(files, { mtime: FIRST_DAY });
}

/** Writes the zip into the folder `to`. */
async function bundle(options: BuildOptions, to: string): Promise<boolean> {
  const folder = resolve(options.root, cacheDir(), 'bundle');
  await recover(folder);
  const dist = nextTo(folder);
  await mkdir(dist, { recursive: true });
  try {
    const ok = await buildSite({ ...options, outDir: dist });
    const date = lastDay(readLibrary(resolve(options.root, options.contentDir ?? 'content')).documents);
    const name = date ? `so-tay-${date}` : 'so-tay';
    const zip = zipCopy(await folderCopy(dist), name);
    // Whole or not at all: a zip that is cut off cannot be told from a good one by its name.
    const path = join(to, `${name}.zip`);
    await writeFile(`${path}.next`, zip);
    await rename(`${path}.next`, path);
    console.log(`Đã ghi ${name}.zip (${formatMegabytes(zip.length)}).`);
    return ok;
  } finally {
    await rm(dist, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const { SEEDS_DIR, CONTENT_DIR } = process.env;
  // In a folder there is no base path, and what is passed on has no drafts.
  delete process.env['BASE_PATH'];
  process.env['RELEASE'] = '1';
  try {
    const options = { root: process.cwd(), seedsDir: SEEDS_DIR, contentDir: CONTENT_DIR };
    const { to } = parseArgs({ options: { to: { type: 'string', default: '.' } } }).values;
    process.exitCode = (await bundle(options, to)) ? 0 : 1;
  } catch (error) {
    console.error(faultWords(error));
    process.exitCode = 1;
  }
}
