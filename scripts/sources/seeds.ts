/** The folder of sources: which files are read, and what stands beside them. */
import { createHash } from 'node:crypto';
import { type Dirent, existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { INDICATOR_FILE } from '../../src/convert/editor/indicator-file.ts';
import { likeZip } from '../../src/convert/read/docx/index.ts';
import { likeHtml } from '../../src/convert/read/html/index.ts';
import type { Message } from '../../src/schema/message.ts';
import { OFFICE_FILE, throughOffice } from './office-seeds.ts';
import { type Paper, papersOf } from './picture-pages.ts';

/** A file to convert. `file` is its path below the folder, with `/`. */
export interface Seed {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The pictures of the second and later pages, where the pages of a paper are pictures of their own. */
  readonly more?: readonly Uint8Array[];
  /** What another program made of the bytes, to be read in their place. */
  readonly made?: { readonly bytes: Uint8Array; readonly by: string };
  /** Text of `<seed>.yaml`, where there is one, and the name of that file. */
  readonly sidecar?: string;
  readonly sidecarFile?: string;
}

export interface Seeds {
  readonly dir: string;
  readonly seeds: readonly Seed[];
  readonly messages: readonly Message[];
  /** Texts of the CSV files, by path below the folder. */
  readonly csv: ReadonlyMap<string, string>;
  /** Text of `chi-so.yaml`, where there is one. */
  readonly indicators?: string;
  /** True when the folder is the one of the samples. */
  readonly samples: boolean;
}

/** One name for the same bytes only. */
export function hashOfSeed({ bytes, more = [] }: Pick<Seed, 'bytes' | 'more'>): string {
  const hash = createHash('sha256').update(bytes);
  for (const page of more) hash.update(createHash('sha256').update(page).digest());
  return hash.digest('hex');
}

/** Endings of files that are opened; what is in them is decided by their content. */
const READABLE =
  /\.(?:txt|md|markdown|text|docx|docm|dotx|dotm|pdf|html?|mht|mhtml|odt|ott|doc|dot|rtf|jpe?g|png|tiff?)$/iu;
/** Whether a file of this name is opened. */
export const isReadable = (name: string): boolean => READABLE.test(name);

/** Files above this size are not even taken into memory. */
const MOST_BYTES = 200_000_000;
/** Tables that a sidecar names. */
const TABLE = /\.csv$/iu;
const SIDECAR = /\.ya?ml$/iu;
/** Notepad adds its own ending to the name that it is given. */
const HIDDEN_SIDECAR = /\.ya?ml\.txt$/iu;

/** Folders and files below the sources that are published, parted by semicolons; nothing for all. */
function published(): readonly string[] {
  const { PUBLISHED } = process.env;
  return (PUBLISHED ?? '')
    .split(';')
    .map((path) => path.trim().replaceAll('\\', '/').replace(/\/+$/u, ''))
    .filter(Boolean);
}

/** The folder named by SEEDS_DIR; else seeds/ where it holds a source; else the samples in seeds/mau/. */
export async function findSeeds(root: string, named: string | undefined): Promise<Seeds> {
  if (named) return readSeeds(resolve(root, named), false);
  const own = await readSeeds(join(root, 'seeds'), false);
  const holds =
    own.seeds.length > 0 || own.messages.some(({ rule }) => rule !== 'no-seeds' && rule !== 'ignored');
  return holds ? own : readSeeds(join(root, 'seeds', 'mau'), true);
}

async function readSeeds(dir: string, samples: boolean): Promise<Seeds> {
  const nothing = { dir, samples, seeds: [], csv: new Map<string, string>() };
  if (!existsSync(dir)) {
    const remedy = 'Kiểm tra SEEDS_DIR hoặc tạo thư mục rồi chép văn bản vào.';
    return { ...nothing, messages: [message('no-seeds', dir, 'Không có thư mục nguồn này.', remedy)] };
  }
  const { names, ignored } = await listFiles(dir, samples);
  const papers = papersOf(names);
  const found: Named[] = [];
  for (const file of names) found.push(await readNamed(file, { dir, names, papers }));
  const seeds = found.flatMap(({ seed }) => (seed ? [seed] : []));
  const csv = new Map(found.flatMap(({ csv: table }) => (table ? [table] : [])));
  const messages = found.flatMap(({ messages: told = [] }) => told);
  if (seeds.length === 0 && messages.length === 0) {
    messages.push(
      message(
        'no-seeds',
        relative(process.cwd(), dir) || dir,
        'Thư mục nguồn không có văn bản nào.',
        'Chép tệp .docx, .pdf hoặc .txt vào thư mục này rồi chạy lại.',
      ),
    );
  }
  const indicators = names.includes(INDICATOR_FILE)
    ? { indicators: await readFile(join(dir, INDICATOR_FILE), 'utf8') }
    : {};
  return {
    dir,
    samples,
    seeds,
    csv,
    messages: [...messages, ...ignored, ...unnamedTables(csv, seeds)],
    ...indicators,
  };
}

interface Folder {
  readonly dir: string;
  readonly names: readonly string[];
  /** By the name of each page that is a picture of its own. */
  readonly papers: ReturnType<typeof papersOf>;
}

interface Named {
  readonly seed?: Seed;
  /** Name and text. */
  readonly csv?: readonly [string, string];
  readonly messages?: readonly Message[];
}

/** What a file of the folder is, as its name says. */
async function readNamed(file: string, folder: Folder): Promise<Named> {
  const { dir, names, papers } = folder;
  const paper = papers.get(file);
  if (paper && paper.pages[0] !== file) return {};
  const told = paper ? [joined(paper)] : [];
  const only = (message: Message): Named => ({ messages: [...told, message] });
  if (HIDDEN_SIDECAR.test(file)) return only(misnamed(file));
  if (TABLE.test(file)) return { csv: [file, await readFile(join(dir, file), 'utf8')] };
  if (READABLE.test(file)) {
    if (await isTooLarge(dir, file)) return only(tooLarge(file));
    const seed = await readSeed(dir, file, names, paper);
    if ('rule' in seed) return only(seed);
    const isShort = seed.sidecarFile !== undefined && /\.yml$/iu.test(seed.sidecarFile);
    return { seed, messages: isShort ? [...told, shortEnding(seed.sidecarFile)] : told };
  }
  if (!SIDECAR.test(file)) return only(unreadable(file));
  return file === INDICATOR_FILE || isBeside(file, folder) ? {} : only(lonely(file));
}

/** Whether a sidecar belongs to a paper of the folder. */
function isBeside(file: string, { names, papers }: Folder): boolean {
  return names.some(
    (name) =>
      READABLE.test(name) &&
      (papers.get(name)?.pages[0] ?? name) === name &&
      (isSidecarOf(file, name) || isSidecarOf(file, papers.get(name)?.stem ?? name)),
  );
}

/** Tables that no file beside a paper asks for. */
function unnamedTables(csv: ReadonlyMap<string, string>, seeds: readonly Seed[]): Message[] {
  const beside = seeds.map(({ sidecar = '' }) => sidecar.normalize('NFC')).join('\n');
  return [...csv.keys()]
    .filter((file) => !beside.includes((file.split('/').at(-1) ?? file).normalize('NFC')))
    .map((file) => ({
      rule: 'ignored',
      level: 'info',
      reason: 'Bảng CSV này không có tệp .yaml nào nhắc đến (mục tables), nên không được đọc.',
      remedy: 'Bảng thuộc văn bản nào thì ghi tên tệp này vào mục tables của tệp .yaml kèm văn bản ấy.',
      place: { file },
    }));
}

interface Listed {
  readonly names: readonly string[];
  /** What is passed over, each told of. */
  readonly ignored: readonly Message[];
}

/** Hidden parts of a path, and those an editor hid with an underscore or a program with a tilde. */
const HIDDEN = /(?:^|\/)[._~]/u;
const README = /(?:^|\/)readme\b[^/]*$/iu;
/** Notes to the people who keep the folder; nobody waits for a page of them. */
const NOTE_TO_PEOPLE = /(?:^|\/)readme(?:\.(?:md|txt))?$/iu;
/** What Windows leaves in a folder that was looked at. */
const OF_WINDOWS = /(?:^|\/)(?:thumbs\.db|ehthumbs\.db|desktop\.ini)$/iu;

/**
 * Files below the folder, without hidden ones, read-me files and the samples. No link is followed: what lies outside of
 * the folder was not given to be published, and what lies inside is read there.
 */
async function listFiles(dir: string, samples: boolean): Promise<Listed> {
  const names: string[] = [];
  const ignored: Message[] = [];
  const parts = samples ? [] : published();
  for (const entry of await entriesBelow(dir)) {
    const file = relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    const link = entry.isSymbolicLink();
    if ((!entry.isFile() && !link) || (!samples && file.startsWith('mau/'))) continue;
    // What a system hides was never meant; a paper with such a name may have been.
    if (/(?:^|\/)\./u.test(file) && !READABLE.test(file)) continue;
    if (!link && NOTE_TO_PEOPLE.test(file)) continue;
    if (!isPublished(file, parts)) ignored.push(notPublished(file));
    else if (link || HIDDEN.test(file) || README.test(file) || OF_WINDOWS.test(file))
      ignored.push(passedOver(file, link));
    else names.push(file);
  }
  ignored.sort((a, b) => (a.place.file < b.place.file ? -1 : 1));
  return { names: names.sort(), ignored };
}

/** What is given as a list of parts; the file about indicators belongs to all of them. */
function isPublished(file: string, parts: readonly string[]): boolean {
  if (parts.length === 0 || file === INDICATOR_FILE) return true;
  const name = file.normalize('NFC');
  return (
    TABLE.test(name) ||
    parts
      .map((part) => part.normalize('NFC'))
      .some((part) => name === part || name.startsWith(`${part}/`) || isSidecarOf(name, part))
  );
}

function notPublished(file: string): Message {
  return {
    rule: 'ignored',
    level: 'info',
    reason: 'Tệp cài đặt so-tay.yaml (mục cong-bo) không nêu tệp hoặc thư mục này, nên không được đọc.',
    remedy: 'Cần công bố thì thêm vào mục cong-bo.',
    place: { file },
  };
}

/** `readdir` with `recursive` walks into linked folders, so folders are walked one by one. */
async function entriesBelow(dir: string): Promise<Dirent[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  const below = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => entriesBelow(join(dir, name)));
  return [...entries, ...(await Promise.all(below)).flat()];
}

function passedOver(file: string, link: boolean): Message {
  return {
    rule: 'ignored',
    level: 'info',
    reason: link
      ? 'Là liên kết tới chỗ khác nên không được đọc.'
      : 'Tên tệp hoặc thư mục cho biết tệp không phải văn bản để công bố, nên không được đọc.',
    remedy: link
      ? 'Cần công bố thì chép chính tệp ấy vào thư mục nguồn.'
      : 'Cần công bố thì đổi tên (không bắt đầu bằng . _ ~).',
    place: { file },
  };
}

/** One source as it is now, with what stands beside it; nothing where it is gone. */
export async function findSeed(
  dir: string,
  file: string,
  samples: boolean,
): Promise<{ readonly seed?: Seed; readonly csv: Seeds['csv']; readonly messages: readonly Message[] }> {
  const { names } = await listFiles(dir, samples);
  const csv = new Map<string, string>();
  for (const name of names) if (TABLE.test(name)) csv.set(name, await readFile(join(dir, name), 'utf8'));
  if (!names.includes(file)) return { csv, messages: [] };
  if (await isTooLarge(dir, file)) return { csv, messages: [tooLarge(file)] };
  const paper = papersOf(names).get(file);
  if (paper && paper.pages[0] !== file) return { csv, messages: [] };
  const seed = await readSeed(dir, file, names, paper);
  return 'rule' in seed ? { csv, messages: [seed] } : { seed, csv, messages: [] };
}

/** The file that an editor's answers to a source stand in. */
export function sidecarName(file: string, names: readonly string[]): string {
  const plain = file.replace(READABLE, '.yaml');
  // Two sources of one name (Word and PDF) would share it.
  const shared = names.some((name) => name !== file && READABLE.test(name) && isSidecarOf(plain, name));
  return shared ? `${file}.yaml` : plain;
}

async function isTooLarge(dir: string, file: string): Promise<boolean> {
  return (await stat(join(dir, file))).size > MOST_BYTES;
}

async function readSeed(
  dir: string,
  file: string,
  names: readonly string[],
  paper?: Paper,
): Promise<Seed | Message> {
  const bytes = await readFile(join(dir, file));
  // Web pages and new Word files that are only called .doc need no office.
  const office =
    OFFICE_FILE.test(file) && !likeHtml(bytes) && !(/\.(?:doc|dot)$/iu.test(file) && likeZip(bytes));
  const made = office ? await throughOffice(join(dir, file), file) : undefined;
  if (made && 'rule' in made) return made;
  const [sidecar, second] = names.filter(
    (name) => isSidecarOf(name, file) || (paper && isSidecarOf(name, paper.stem)),
  );
  if (sidecar && second) return doubled(file, sidecar, second);
  const more: Uint8Array[] = [];
  for (const page of paper?.pages.slice(1) ?? []) more.push(await readFile(join(dir, page)));
  return {
    file,
    bytes,
    ...(more.length > 0 && { more }),
    ...(made && { made }),
    ...(sidecar && { sidecar: await readFile(join(dir, sidecar), 'utf8'), sidecarFile: sidecar }),
  };
}

/** `bao-cao.txt.yaml` or `bao-cao.yaml` stand beside `bao-cao.txt`. */
function isSidecarOf(sidecar: string, seed: string): boolean {
  const base = sidecar.replace(SIDECAR, '');
  return SIDECAR.test(sidecar) && (base === seed || base === seed.replace(READABLE, ''));
}

function misnamed(file: string): Message {
  return message(
    'sidecar',
    file,
    'Tệp kèm theo mang đuôi .yaml.txt nên không được đọc: Notepad đã thêm .txt vào tên.',
    `Đổi tên thành “${file.replace(/\.txt$/iu, '').replace(/^.*\//u, '')}” (Windows: bật hiện đuôi tên tệp để thấy).`,
  );
}

/** Read all the same; guides and lists speak of the long ending. */
function shortEnding(file: string): Message {
  return {
    rule: 'sidecar-yml',
    level: 'info',
    reason: 'Tệp kèm theo mang đuôi .yml; đã được đọc như tệp .yaml.',
    remedy: 'Không cần làm gì; đổi đuôi thành .yaml thì giống mọi tệp khác.',
    place: { file },
  };
}

function doubled(file: string, first: string, second: string): Message {
  return message(
    'sidecar',
    second,
    `Tệp nguồn “${file}” có hai tệp kèm theo: “${first}” và “${second}”.`,
    'Gộp vào một tệp .yaml rồi bỏ tệp kia.',
  );
}

/** What was put together is said, so that an editor sees a page that is lacking. */
function joined({ pages }: Paper): Message {
  const [file = ''] = pages;
  return {
    rule: 'pictures-joined',
    level: 'info',
    reason: `${pages.length} ảnh cùng tên được đọc là ${pages.length} trang của một văn bản: ${pages.map((page) => page.replace(/^.*\//u, '')).join(', ')}.`,
    remedy: 'Ảnh của các văn bản khác nhau thì đặt tên khác nhau, không chỉ khác số ở cuối.',
    place: { file },
  };
}

function unreadable(file: string): Message {
  return message(
    'unreadable-format',
    file,
    'Không phải loại tệp được đọc (.docx, .pdf, .odt, .doc, .rtf, .html, .md, .txt, .jpg, .png, .tif).',
    'Bỏ tệp khỏi thư mục nguồn, hoặc đổi tên bắt đầu bằng dấu gạch dưới để bỏ qua.',
  );
}

function tooLarge(file: string): Message {
  return message(
    'file-too-large',
    file,
    `Tệp lớn hơn ${MOST_BYTES / 1_000_000} MB nên không được mở.`,
    'Giảm cỡ ảnh trong văn bản, hoặc tách thành nhiều tệp.',
  );
}

function lonely(file: string): Message {
  return message(
    'sidecar',
    file,
    'Tệp .yaml không có tệp nguồn cùng tên bên cạnh.',
    'Đặt tên theo tệp nguồn (bao-cao.txt → bao-cao.yaml) hoặc xóa đi.',
  );
}

function message(rule: string, file: string, reason: string, remedy: string): Message {
  return { rule, level: 'error', reason, remedy, place: { file } };
}
