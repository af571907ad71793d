/** What is read from the texts of all documents: pages, figures with their checks, references. */
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
