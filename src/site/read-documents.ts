/** The documents of an archive as they are read. Each is read once and kept; a later build asks again what has changed. */
import { createHash } from 'node:crypto';
import type { Archive } from '../document/index.ts';
import { type AbbreviationRow, abbreviationRows } from './abbreviations.ts';
import { archiveOf, type Holdings, holdingsOf } from './archive.ts';
import { type Asked, isStillTrue, listen } from './asked.ts';
import { basePath, host, publicUrl } from './base.ts';
import type { Entry } from './entries.ts';
import type { DocumentFigures } from './figure-pages.ts';
import type { Library } from './library.ts';
import { hashOf, loadEntry, loadLibrary, loadSource, readings } from './load.ts';
import { IMAGE_FOLDER } from './paths.ts';
import {
  type Addresses,
  documentUrl,
  explainedBy,
  type Reading,
  readingOf,
  type ShownDocument,
  type Summary,
  type TextForms,
} from './reading.ts';
import { type References, referencesOf } from './reference-pages.ts';

/** All documents of a library. */
export interface Documents {
  readonly abbreviations: () => readonly AbbreviationRow[];
  readonly summary: (entry: Entry) => Summary;
  readonly figures: (entry: Entry) => DocumentFigures;
  readonly shown: (entry: Entry) => ShownDocument;
  readonly text: (entry: Entry) => TextForms;
  readonly references: () => References;
  readonly holdings: () => Holdings;
  /** True when the reading of a document is kept and still holds. */
  readonly isRead: (entry: Entry) => boolean;
  /** Names of what is kept of a document. */
  readonly keysOf: (entry: Entry) => readonly string[];
  /** Names the reading of a document and all that it rests on. */
  readonly nameOf: (entry: Entry) => string;
}

export function openDocuments(library: Library): Documents {
  const once = rememberer();
  const addresses = { base: basePath(), images: publicUrl(host(), `/${IMAGE_FOLDER}/`) };
  const abbreviations = once(() =>
    abbreviationRows(library.documents.map((one) => explaining(one, addresses))),
  );
  const archive = once(() => archiveOf(library.documents, abbreviations(), addresses.base));
  const names = new WeakMap<Entry, string>();
  const nameOf = (entry: Entry): string => {
    const name = names.get(entry) ?? readAnew(entry, archive()(entry), addresses);
    names.set(entry, name);
    return name;
  };
  const part = <Name extends keyof Reading>(entry: Entry, which: Name): Reading[Name] => {
    const kept = readings().get<Reading[Name]>(`${nameOf(entry)}.${which}`);
    if (kept) return kept;
    // Taken away or damaged since it was asked for.
    return keep(nameOf(entry), entry, archive()(entry), addresses)[which];
  };
  const summaries = new WeakMap<Entry, Summary>();
  const summary = (entry: Entry): Summary => {
    const known = summaries.get(entry) ?? part(entry, 'summary');
    summaries.set(entry, known);
    return known;
  };
  return {
    abbreviations,
    summary,
    figures: (entry) => part(entry, 'figures'),
    shown: (entry) => part(entry, 'shown'),
    text: (entry) => part(entry, 'text'),
    references: once(() =>
      referencesOf(
        library.documents.map((entry) => summary(entry).citing),
        addresses.base,
      ),
    ),
    holdings: once(() => holdingsOf(library.documents, addresses.base)),
    isRead: (entry) => {
      const asked = readings().get<Asked>(`${nameOfText(entry, addresses)}.asked`);
      return asked !== undefined && isStillTrue(asked, archive()(entry));
    },
    keysOf: (entry) => [
      ...['front', 'explained'].map((which) => `${hashOf(entry)}.${which}`),
      `${nameOfText(entry, addresses)}.asked`,
      ...PARTS.map((which) => `${nameOf(entry)}.${which}`),
    ],
    nameOf,
  };
}

const PARTS = ['shown', 'summary', 'figures', 'text'] as const satisfies readonly (keyof Reading)[];

function rememberer() {
  return <Value>(make: () => Value): (() => Value) => {
    let made: { readonly value: Value } | undefined;
    return () => {
      made ??= { value: make() };
      return made.value;
    };
  };
}

/** What an entry explains; asked of all documents before one is read. */
export function explaining(entry: Entry, { base }: Pick<Addresses, 'base'>) {
  const key = `${hashOf(entry)}.explained`;
  const kept = readings().get<ReturnType<typeof explainedBy>>(key);
  const explained = kept ?? explainedBy(entry, loadSource(entry));
  if (!kept) readings().put(key, explained);
  return { title: entry.data.title, url: documentUrl(entry, base), explained };
}

/** Reads what the library and the archive need of a document. */
export function readFrontOf(path: string): void {
  explaining(loadEntry(path), { base: '' });
}

/** The name of a reading; makes it where there is none, or where the archive would answer differently now. */
function readAnew(entry: Entry, archive: Archive, addresses: Addresses): string {
  const text = nameOfText(entry, addresses);
  const asked = readings().get<Asked>(`${text}.asked`);
  if (asked && isStillTrue(asked, archive)) return nameOfReading(text, asked);
  return keep(undefined, entry, archive, addresses).name;
}

function nameOfText(entry: Entry, { base, images }: Addresses): string {
  return hash([hashOf(entry), entry.file, base, images].join('\0'));
}

const nameOfReading = (text: string, asked: Asked): string => hash(text + JSON.stringify(asked));

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

function keep(
  known: string | undefined,
  entry: Entry,
  archive: Archive,
  addresses: Addresses,
): Reading & { readonly name: string } {
  const { asked, listening } = listen(archive);
  const reading = readingOf(entry, loadSource(entry), listening, addresses);
  const text = nameOfText(entry, addresses);
  const name = known ?? nameOfReading(text, asked());
  for (const [which, value] of Object.entries(reading)) readings().put(`${name}.${which}`, value);
  // Last, so that a reading that is named is there.
  readings().put(`${text}.asked`, asked());
  return { ...reading, name };
}

let opened: { readonly library: Library; readonly documents: Documents } | undefined;

/** The documents of this site; in dev as they are now. */
export function documents(): Documents {
  const library = loadLibrary();
  if (opened?.library !== library) opened = { library, documents: openDocuments(library) };
  return opened.documents;
}
