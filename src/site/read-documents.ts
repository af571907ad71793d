/** The documents as they are read: page, figures, references. Read once in a build. */
import { archiveOf, type Holdings, holdingsOf } from './archive.ts';
import { basePath } from './base.ts';
import type { Entry } from './entries.ts';
import { type DocumentFigures, documentFigures } from './figure-pages.ts';
import type { Library } from './library.ts';
import { loadAbbreviations, loadLibrary, loadSource } from './load.ts';
import { type CitingDocument, citingDocument, type References, referencesOf } from './reference-pages.ts';
import { type Archive, renderDocument, type ShownDocument } from './render/index.ts';
import { createShelf } from './shelf.ts';

const archives = new WeakMap<Library, (entry: Entry) => Archive>();

function loadArchive(): (entry: Entry) => Archive {
  const own = loadLibrary();
  const found = archives.get(own) ?? archiveOf(own.documents, loadAbbreviations(), basePath());
  archives.set(own, found);
  return found;
}

/** What is read from the text of a document, without its page. */
interface Derived {
  readonly figures: DocumentFigures;
  readonly citing: CitingDocument;
}

interface ReadDocument extends Derived {
  readonly shown: ShownDocument;
}

function readDocument(entry: Entry): ReadDocument {
  const facts = { ...entry.data, archive: loadArchive()(entry) };
  const rendered = renderDocument(loadSource(entry), entry.file, facts);
  const { html, contents, corrected } = rendered;
  const base = basePath();
  return {
    shown: { html, contents, corrected },
    figures: documentFigures(entry, rendered, base),
    citing: citingDocument(entry, rendered, base),
  };
}

/** Data, page and book tell of the same reading: it takes longer than all else in a build. */
const shelf = createShelf<ShownDocument>();
let derived: ReadonlyMap<string, Derived> | undefined;

function loadDerived(): ReadonlyMap<string, Derived> {
  if (derived && !import.meta.env?.DEV) return derived;
  const read = loadLibrary().documents.map((entry): [string, Derived] => {
    const { shown, ...own } = readDocument(entry);
    shelf.put(entry.file, shown);
    return [entry.file, own];
  });
  derived = new Map(read);
  return derived;
}

/** Figures and findings of every document. */
export function loadFigures(): readonly DocumentFigures[] {
  return Array.from(loadDerived().values(), ({ figures }) => figures);
}

let references: References | undefined;

/** Official documents that the documents cite. */
export function loadReferences(): References {
  if (references && !import.meta.env?.DEV) return references;
  const citing = Array.from(loadDerived().values(), (own) => own.citing);
  references = referencesOf(citing, basePath());
  return references;
}

/** The documents of the archive by their numbers. */
export function loadHoldings(): Holdings {
  return holdingsOf(loadLibrary().documents, basePath());
}

/** The document as pages show it, with its figures, references and what the checks found. */
export function loadDocument(entry: Entry): ReadDocument {
  if (import.meta.env?.DEV) return readDocument(entry);
  const own = loadDerived().get(entry.file);
  const shown = shelf.get(entry.file);
  return shown && own ? { shown, ...own } : readDocument(entry);
}

export const loadShown = (entry: Entry): ShownDocument => loadDocument(entry).shown;
