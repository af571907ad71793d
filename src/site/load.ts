/** The only file of the site that reads content/. Texts are read page by page, so memory stays flat. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { ConversionRecord } from '../schema/record.ts';
import { type AbbreviationRow, abbreviationRows } from './abbreviations.ts';
import { archiveOf, type Holdings, holdingsOf } from './archive.ts';
import { basePath } from './base.ts';
import { type Entry, readEntry, readRecord } from './entries.ts';
import { type DocumentFigures, documentFigures } from './figure-pages.ts';
import { buildLibrary, type Library } from './library.ts';
import { citingDocument, type References, referencesOf } from './reference-pages.ts';
import { IMAGE_FOLDER } from './render/image.ts';
import { type Archive, type RenderedDocument, renderDocument } from './render/index.ts';

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

const archives = new WeakMap<Library, (entry: Entry) => Archive>();

function loadArchive(): (entry: Entry) => Archive {
  const own = loadLibrary();
  const found = archives.get(own) ?? archiveOf(own.documents, loadAbbreviations(), basePath());
  archives.set(own, found);
  return found;
}

/** The document as HTML, with its figures, references and what the checks found. */
export function loadRendered(entry: Entry): RenderedDocument {
  return renderDocument(loadSource(entry), entry.file, { ...entry.data, archive: loadArchive()(entry) });
}

/** What is read from the texts of all documents, without the pages. */
interface Derived {
  readonly figures: readonly DocumentFigures[];
  readonly references: References;
}

let derived: Derived | undefined;

/** Read once in a build. */
function loadDerived(): Derived {
  if (derived && !import.meta.env?.DEV) return derived;
  const base = basePath();
  const documents = loadLibrary().documents.map((entry) => {
    const rendered = loadRendered(entry);
    return {
      figures: documentFigures(entry, rendered, base),
      citing: citingDocument(entry, rendered, base),
    };
  });
  derived = {
    figures: documents.map(({ figures }) => figures),
    references: referencesOf(
      documents.map(({ citing }) => citing),
      base,
    ),
  };
  return derived;
}

/** Figures and findings of every document. */
export function loadFigures(): readonly DocumentFigures[] {
  return loadDerived().figures;
}

/** Official documents that the documents cite. */
export function loadReferences(): References {
  return loadDerived().references;
}

/** The documents of the archive by their numbers. */
export function loadHoldings(): Holdings {
  return holdingsOf(loadLibrary().documents, basePath());
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
