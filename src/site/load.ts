/** The only file of the site that reads content/. Texts are read page by page, so memory stays flat. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { ConversionRecord } from '../schema/record.ts';
import { type AbbreviationRow, abbreviationRows } from './abbreviations.ts';
import { basePath } from './base.ts';
import { type Entry, readEntry, readRecord } from './entries.ts';
import { buildLibrary, type Library } from './library.ts';
import { IMAGE_FOLDER } from './render/image.ts';

const RECORD_FOLDER = 'bien-ban';

function contentDir(): string {
  const { CONTENT_DIR } = process.env;
  return resolve(CONTENT_DIR || 'content');
}

let library: Library | undefined;

/** Front matter of every document and the ids of the records; read once in a build, anew on each request in dev. */
export function loadLibrary(): Library {
  if (library && !import.meta.env?.DEV) return library;
  library = readLibrary(contentDir());
  return library;
}

/** The same of any folder, always read anew. */
export function readLibrary(folder: string): Library {
  return buildLibrary(listEntries(resolve(folder)), listRecordIds(resolve(folder)));
}

function listEntries(root: string): Entry[] {
  if (!existsSync(root)) return [];
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.mdx'),
  );
  return files.sort().map((name) => {
    const path = name.split(sep).join('/');
    return readEntry(shownPath(join(root, name)), path, readFileSync(join(root, name), 'utf8'));
  });
}

function listRecordIds(root: string): string[] {
  const folder = join(root, RECORD_FOLDER);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => name.slice(0, -'.json'.length));
}

/** Names of the images of all documents. */
export function listImages(): string[] {
  const folder = join(contentDir(), IMAGE_FOLDER);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

export function loadImage(name: string): Uint8Array {
  return readFileSync(join(contentDir(), IMAGE_FOLDER, name));
}

export function loadSource(entry: Entry): string {
  return readFileSync(resolve(entry.file), 'utf8');
}

const abbreviations = new WeakMap<Library, readonly AbbreviationRow[]>();

/** Reads all documents once for the pages that list their abbreviations. */
export function loadAbbreviations(): readonly AbbreviationRow[] {
  const own = loadLibrary();
  const rows = abbreviations.get(own) ?? abbreviationRows(own.documents, loadSource, basePath());
  abbreviations.set(own, rows);
  return rows;
}

export function loadRecord(id: string): ConversionRecord {
  const file = join(contentDir(), RECORD_FOLDER, `${id}.json`);
  return readRecord(shownPath(file), readFileSync(file, 'utf8'));
}

function shownPath(file: string): string {
  return relative(process.cwd(), file).split(sep).join('/');
}
