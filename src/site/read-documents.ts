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
import { frontKey, hashOf, loadExplained, loadLibrary, loadSource, readings } from './load.ts';
import { IMAGE_FOLDER } from './paths.ts';
import {
  type Addresses,
  documentUrl,
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
  readonly checks: (entry: Entry) => Reading['checks'];
  readonly found: (entry: Entry) => Reading['found'];
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
    abbreviationRows(
      library.documents.map((entry) => ({
        title: entry.data.title,
        url: documentUrl(entry, addresses.base),
        explained: loadExplained(entry),
      })),
    ),
  );
  const archive = once(() => archiveOf(library.documents, abbreviations(), addresses.base));
  const read = (entry: Entry): Asked & Reading => keep(entry, archive()(entry), addresses);
  const names = new WeakMap<Entry, string>();
  const nameOf = (entry: Entry): string => {
    const name =
      names.get(entry) ??
      nameOfReading(entry, addresses, keptAsked(entry, archive()(entry), addresses) ?? read(entry));
    names.set(entry, name);
    return name;
  };
  const part = <Name extends keyof Reading>(entry: Entry, which: Name): Reading[Name] => {
    nameOf(entry);
    // What is not there was taken away or damaged since it was asked for.
    return readings().get<Reading[Name]>(keyOf(entry, addresses), which) ?? read(entry)[which];
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
    checks: (entry) => part(entry, 'checks'),
    found: (entry) => part(entry, 'found'),
    shown: (entry) => part(entry, 'shown'),
    text: (entry) => part(entry, 'text'),
    references: once(() =>
      referencesOf(
        library.documents.map((entry) => summary(entry).citing),
        addresses.base,
      ),
    ),
    holdings: once(() => holdingsOf(library.documents, addresses.base)),
    isRead: (entry) => keptAsked(entry, archive()(entry), addresses) !== undefined,
    keysOf: (entry) => [frontKey(hashOf(entry)), keyOf(entry, addresses)],
    nameOf,
  };
}

function rememberer() {
  return <Value>(make: () => Value): (() => Value) => {
    let made: { readonly value: Value } | undefined;
    return () => {
      made ??= { value: make() };
      return made.value;
    };
  };
}

/** Under this the reading of a document is kept. */
function keyOf(entry: Entry, { base, images }: Addresses): string {
  return `${hash([hashOf(entry), entry.file, base, images].join('\0'))}.whole`;
}

function nameOfReading(entry: Entry, addresses: Addresses, { addresses: cited, meanings }: Asked): string {
  return hash(JSON.stringify([keyOf(entry, addresses), cited, meanings]));
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** What was asked when the document was read; undefined where it was not, or where the archive would answer differently now. */
function keptAsked(entry: Entry, archive: Archive, addresses: Addresses): Asked | undefined {
  const asked = readings().get<Asked>(keyOf(entry, addresses), 'asked');
  return asked && isStillTrue(asked, archive) ? asked : undefined;
}

function keep(entry: Entry, archive: Archive, addresses: Addresses): Asked & Reading {
  const { asked, listening } = listen(archive);
  const reading = readingOf(entry, loadSource(entry), listening, addresses);
  readings().put(keyOf(entry, addresses), { asked: asked(), ...reading });
  return { ...asked(), ...reading };
}

let opened: { readonly library: Library; readonly documents: Documents } | undefined;

/** The documents of this site; in dev as they are now. */
export function documents(): Documents {
  const library = loadLibrary();
  if (opened?.library !== library) opened = { library, documents: openDocuments(library) };
  return opened.documents;
}
