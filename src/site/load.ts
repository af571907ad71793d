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
import { type CitingDocument, citingDocument, type References, referencesOf } from './reference-pages.ts';
import { IMAGE_FOLDER } from './render/image.ts';
import { type Archive, renderDocument, type ShownDocument } from './render/index.ts';
import { createShelf } from './shelf.ts';

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

/** What one reading of a document gives: its page, its figures with the checks, and what it cites. */
interface ReadDocument {
  readonly shown: ShownDocument;
  readonly figures: DocumentFigures;
  readonly citing: CitingDocument;
}

function readDocument(entry: Entry): ReadDocument {
  const facts = { ...entry.data, archive: loadArchive()(entry) };
  const rendered = renderDocument(loadSource(entry), entry.file, facts);
  const { html, contents, corrected } = rendered;
  return {
    shown: { html, contents, corrected },
    figures: documentFigures(entry, rendered, basePath()),
    citing: citingDocument(entry, rendered, basePath()),
  };
}

/** What is read from the texts of all documents, without the pages. */
interface Derived {
  readonly figures: readonly DocumentFigures[];
  readonly references: References;
  readonly byFile: ReadonlyMap<string, Omit<ReadDocument, 'shown'>>;
}

/** Data, page and book tell of the same reading: it takes longer than all else in a build. */
const shelf = createShelf<ShownDocument>();
let derived: Derived | undefined;

/** Read once in a build. */
function loadDerived(): Derived {
  if (derived && !import.meta.env?.DEV) return derived;
  const read = loadLibrary().documents.map((entry) => {
    const { shown, ...rest } = readDocument(entry);
    shelf.put(entry.file, shown);
    return [entry.file, rest] as const;
  });
  derived = {
    figures: read.map(([, { figures }]) => figures),
    references: referencesOf(
      read.map(([, { citing }]) => citing),
      basePath(),
    ),
    byFile: new Map(read),
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

/** The document as pages show it, with its figures, references and what the checks found. */
export function loadDocument(entry: Entry): ReadDocument {
  if (import.meta.env?.DEV) return readDocument(entry);
  const rest = loadDerived().byFile.get(entry.file);
  const shown = shelf.get(entry.file);
  return shown && rest ? { shown, ...rest } : readDocument(entry);
}

export const loadShown = (entry: Entry): ShownDocument => loadDocument(entry).shown;

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
