/** The only file of the site that reads content/. Texts are read document by document, so memory stays flat. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Frontmatter } from '../../schema/frontmatter.ts';
import { type IndicatorDecision, indicatorDecisionsSchema } from '../../schema/indicators.ts';
import { type ConversionRecord, forReaders } from '../../schema/record.ts';
import type { Explained } from '../../search/abbreviations.ts';
import { type Entry, entryOf, readEntry, readFront, readRecord } from '../archive/entries.ts';
import { buildLibrary, type Library } from '../archive/library.ts';
import { documentSlug, IMAGE_FOLDER } from '../paths.ts';
import { explainedBy } from './reading.ts';
import { openShelf, type Shelf } from './shelf.ts';

const RECORD_FOLDER = 'bien-ban';
const DECISIONS_FILE = 'chi-so.json';

export function contentDir(): string {
  const { CONTENT_DIR } = process.env;
  return resolve(CONTENT_DIR || 'content');
}

/** True in a build that is to go out: drafts have no page. */
export function isRelease(): boolean {
  const { RELEASE } = process.env;
  return RELEASE === '1';
}

let shelf: { readonly folder: string | undefined; readonly shelf: Shelf } | undefined;

/** Where readings are kept: in the folder of a build (`READINGS_DIR`, which is named after the code), else in memory. */
export function readings(): Shelf {
  const { READINGS_DIR: folder } = process.env;
  if (!shelf || shelf.folder !== folder) shelf = { folder, shelf: openShelf(folder) };
  return shelf.shelf;
}

/** A file of content/ as it was last read. */
interface Seen {
  readonly state: string;
  readonly hash: string;
  readonly entry: Entry;
}

const seen = new Map<string, Seen>();
const hashes = new WeakMap<Entry, string>();
const libraries = new Map<string, { readonly library: Library; readonly records: number }>();

/** In dev: what was just read, until something else may have happened. A page asks for it once for each of its lines. */
let now: { readonly folder: string; readonly library: Library } | undefined;

/** Front matter of every document and the ids of the records; read once in a build, what has changed on each request in dev. */
export function loadLibrary(): Library {
  const folder = contentDir();
  if (!import.meta.env?.DEV) return libraries.get(folder)?.library ?? readLibrary(folder);
  if (now?.folder !== folder) {
    now = { folder, library: readLibrary(folder) };
    setImmediate(() => {
      now = undefined;
    });
  }
  return now.library;
}

/** The same of any folder, as it is now; the same object as long as nothing changes. */
export function readLibrary(folder: string): Library {
  const root = resolve(folder);
  const known = libraries.get(root);
  const entries = listEntries(root);
  const records = listRecordIds(root);
  const same =
    known?.library.entries.length === entries.length &&
    known.library.entries.every((entry, index) => entry === entries[index]) &&
    known.records === records.length;
  if (same) return known.library;
  const library = buildLibrary(entries, records, isRelease());
  libraries.set(root, { library, records: records.length });
  return library;
}

function listEntries(root: string): Entry[] {
  return listDocuments(root).map((name) => readSeen(root, name).entry);
}

/** Paths of the documents below a folder, sorted. */
export function listDocuments(root: string): readonly string[] {
  if (!existsSync(root)) return [];
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.split(sep).join('/'))
    .sort();
}

/** Path of a document below content/. */
export const pathOf = ({ data }: Entry): string => `${documentSlug(data)}.mdx`;

/** True when nothing of a document has to be read before the library is known. */
export function isFrontRead(path: string): boolean {
  const hash = sourceHash(readFileSync(join(contentDir(), path), 'utf8'));
  return readings().has(frontKey(hash));
}

/** A document by its path below content/. */
export function loadEntry(path: string): Entry {
  return readSeen(contentDir(), path).entry;
}

/** What the library and the archive need of a document, before it is read whole. */
export const frontKey = (hash: string): string => `${hash}.front`;

function keepFront(entry: Entry, hash: string, source: string): readonly Explained[] {
  const explained = explainedBy(entry, source);
  readings().put(frontKey(hash), { data: entry.data, explained });
  return explained;
}

/** A document that does not lie in its folder yet; what the library needs of it is kept where readings are. */
export function newEntry(folder: string, path: string, source: string): Entry {
  const file = shownPath(join(folder, path));
  const entry = readEntry(file, path, source);
  const hash = sourceHash(source);
  hashes.set(entry, hash);
  if (!readings().has(frontKey(hash))) keepFront(entry, hash, source);
  return entry;
}

/** The abbreviations that a document explains. */
export function loadExplained(entry: Entry): readonly Explained[] {
  const found =
    explained.get(entry) ??
    readings().get<readonly Explained[]>(frontKey(hashOf(entry)), 'explained') ??
    keepFront(entry, hashOf(entry), loadSource(entry));
  explained.set(entry, found);
  return found;
}

/** An entry is read once, whatever comes and goes beside it. */
const explained = new WeakMap<Entry, readonly Explained[]>();

const sourceHash = (source: string): string => createHash('sha256').update(source).digest('hex').slice(0, 32);

function readSeen(root: string, path: string): Seen {
  const file = join(root, path);
  const { mtimeMs, size, ino } = statSync(file);
  const state = `${mtimeMs} ${size} ${ino}`;
  const known = seen.get(file);
  if (known?.state === state) return known;
  const source = readFileSync(file, 'utf8');
  const hash = sourceHash(source);
  const kept = readings().get<Frontmatter>(frontKey(hash), 'data');
  const entry = entryOf(shownPath(file), path, kept ?? readFront(shownPath(file), source));
  if (!kept) keepFront(entry, hash, source);
  const found = { state, hash, entry };
  seen.set(file, found);
  hashes.set(entry, hash);
  return found;
}

/** Names what a document was read from; of one that does not lie in a folder, its words. */
export function hashOf(entry: Entry): string {
  const hash = hashes.get(entry);
  if (hash === undefined) throw new Error(`${entry.file} was not read from a folder`);
  return hash;
}

function listRecordIds(root: string): string[] {
  const folder = join(root, RECORD_FOLDER);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => name.slice(0, -'.json'.length));
}

/** Names of the images of all documents that have a page. */
export function listImages(): string[] {
  const folder = join(contentDir(), IMAGE_FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const { entries, documents, drafts } = loadLibrary();
  if (documents.length + drafts.length === entries.length) return names;
  const texts = [...documents, ...drafts].map(loadSource);
  return names.filter((name) => texts.some((text) => text.includes(name)));
}

export function loadImage(name: string): Uint8Array {
  return readFileSync(join(contentDir(), IMAGE_FOLDER, name));
}

/** What editors decided about indicators; the conversion checked it and wrote it beside the documents. */
export function loadDecisions(): readonly IndicatorDecision[] {
  const file = join(contentDir(), DECISIONS_FILE);
  return existsSync(file) ? indicatorDecisionsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}

export function loadSource(entry: Entry): string {
  return readFileSync(resolve(entry.file), 'utf8');
}

/** Names the content of a record. */
export function recordHash(id: string): string {
  return sourceHash(readFileSync(join(contentDir(), RECORD_FOLDER, `${id}.json`), 'utf8'));
}

/** The record as readers may see it. */
export function loadRecord(id: string): ConversionRecord {
  const file = join(contentDir(), RECORD_FOLDER, `${id}.json`);
  return forReaders(readRecord(shownPath(file), readFileSync(file, 'utf8')));
}

function shownPath(file: string): string {
  return relative(process.cwd(), file).split(sep).join('/');
}
