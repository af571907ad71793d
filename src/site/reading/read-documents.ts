/** The documents of an archive as they are read. Each is read once and kept; a later build asks again what has changed. */
import { createHash } from 'node:crypto';
import type { ArchiveKnowledge } from '../../document/index.ts';
import { type AbbreviationRow, abbreviationRows } from '../archive/abbreviations.ts';
import { archiveOf, type Holdings, holdingsOf } from '../archive/archive.ts';
import type { Entry } from '../archive/entries.ts';
import type { Library } from '../archive/library.ts';
import { basePath, host, publicUrl } from '../base.ts';
import type { DocumentFigures } from '../figures/pages.ts';
import { IMAGE_FOLDER } from '../paths.ts';
import { type References, referencesOf } from '../references/pages.ts';
import { type ArchiveQuestions, isStillTrue, listen } from './asked.ts';
import { hashOf, loadExplained, loadLibrary, loadSource, newEntry, readings } from './load.ts';
import {
  type Addresses,
  documentUrl,
  type OwnReading,
  type Reading,
  readingOf,
  type ShownDocument,
  type Summary,
  shownAgain,
  type TextForms,
} from './reading.ts';

/** All documents of a library. */
export interface Documents {
  readonly abbreviations: () => readonly AbbreviationRow[];
  readonly summary: (entry: Entry) => Summary;
  readonly figures: (entry: Entry) => DocumentFigures;
  readonly rows: (entry: Entry) => Reading['rows'];
  readonly checks: (entry: Entry) => Reading['checks'];
  /** Figures and checks as JSON, for files that hold those of all documents. */
  readonly json: (entry: Entry, which: 'rows' | 'checks') => string;
  readonly found: (entry: Entry) => Reading['found'];
  readonly shown: (entry: Entry) => ShownDocument;
  readonly text: (entry: Entry) => TextForms;
  readonly references: () => References;
  readonly holdings: () => Holdings;
  /** True when the reading of a document is kept and still holds. */
  readonly isRead: (entry: Entry) => boolean;
  /**
   * What is made of the text and front of a document: kept under a name that tells what it is. Of what something else has a part
   * in, `holds` tells whether it is still true.
   */
  readonly made: <Value>(
    entry: Entry,
    what: string,
    make: () => Value,
    holds?: (kept: Value) => boolean,
  ) => Value;
  /** What the names of all that is kept of a document begin with, up to a point. */
  readonly keysOf: (entry: Entry) => readonly string[];
  /** Names the reading of a document and all that it rests on. */
  readonly nameOf: (entry: Entry) => string;
}

export function openDocuments(library: Library): Documents {
  const once = rememberer();
  const addresses = addressesNow();
  const abbreviations = once(() => explainedIn(library.documents, addresses.base));
  const archive = once(() => archiveOf(library.documents, abbreviations(), addresses.base));
  const place: Place = { addresses, archiveFor: (entry) => archive()(entry) };
  const nameOf = namesIn(place);
  const part = partsIn(place, nameOf);
  const summary = summariesIn(place, part);
  return {
    abbreviations,
    summary,
    figures: (entry) => ({
      ...part(entry, 'figures'),
      figures: part(entry, 'rows'),
      checks: part(entry, 'checks'),
    }),
    json: (entry, which) => {
      nameOf(entry);
      return readings().json(ownKey(entry, addresses), which) ?? JSON.stringify(part(entry, which));
    },
    rows: (entry) => part(entry, 'rows'),
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
    isRead: (entry) => readings().has(ownKey(entry, addresses)) && keptAsked(entry, place) !== undefined,
    made: (entry, what, make, holds) => madeOf(`${keyOf(entry, addresses)}.${what}`, what, make, holds),
    keysOf: (entry) => [hashOf(entry), keyOf(entry, addresses)],
    nameOf,
  };
}

/** Where documents stand, and what the archive around them knows. */
interface Place {
  readonly addresses: Addresses;
  readonly archiveFor: (entry: Entry) => ArchiveKnowledge;
}

function namesIn(place: Place): Documents['nameOf'] {
  const names = new WeakMap<Entry, string>();
  return (entry) => {
    const name =
      names.get(entry) ??
      nameOfReading(entry, place.addresses, keptAsked(entry, place) ?? show(entry, place));
    names.set(entry, name);
    return name;
  };
}

type Part = <Name extends keyof Reading>(entry: Entry, which: Name) => Reading[Name];

function partsIn(place: Place, nameOf: Documents['nameOf']): Part {
  return <Name extends keyof Reading>(entry: Entry, which: Name): Reading[Name] => {
    nameOf(entry);
    const key = which === 'shown' ? shownKey : ownKey;
    // What is not there was taken away or damaged since it was asked for.
    return (
      readings().get<Reading[Name]>(key(entry, place.addresses), which) ??
      keep(entry, loadSource(entry), place)[which]
    );
  };
}

function summariesIn({ addresses }: Place, part: Part): Documents['summary'] {
  return (entry) => {
    const key = ownKey(entry, addresses);
    const known = summaries.get(entry);
    if (known?.key === key) return known.summary;
    // What the archive has no part in holds as long as the document does.
    const found = readings().get<Summary>(key, 'summary') ?? part(entry, 'summary');
    summaries.set(entry, { key, summary: found });
    return found;
  };
}

function madeOf<Value>(
  key: string,
  what: string,
  make: () => Value,
  holds: (kept: Value) => boolean = () => true,
): Value {
  const kept = readings().get<Value>(key, what);
  if (kept !== undefined && holds(kept)) return kept;
  const value = make();
  readings().put(key, { [what]: value });
  return value;
}

/** Small, asked for by every list, and in dev the same while other documents change. */
const summaries = new WeakMap<Entry, { readonly key: string; readonly summary: Summary }>();

function rememberer() {
  return <Value>(make: () => Value): (() => Value) => {
    let made: { readonly value: Value } | undefined;
    return () => {
      made ??= { value: make() };
      return made.value;
    };
  };
}

const addressesNow = (): Addresses => ({
  base: basePath(),
  images: publicUrl(host(), `/${IMAGE_FOLDER}/`),
});

function explainedIn(entries: readonly Entry[], base: string): readonly AbbreviationRow[] {
  return abbreviationRows(
    entries.map((entry) => ({
      title: entry.data.title,
      url: documentUrl(entry, base),
      explained: loadExplained(entry),
    })),
  );
}

/** Names a document and where it stands. */
function keyOf(entry: Entry, { base, images }: Addresses): string {
  return hash([hashOf(entry), entry.file, base, images].join('\0'));
}

/** Under this is kept what the archive has no part in. */
const ownKey = (entry: Entry, addresses: Addresses): string => `${keyOf(entry, addresses)}.own`;
/** Under this is kept what is shown, with what was asked of the archive for it. */
const shownKey = (entry: Entry, addresses: Addresses): string => `${keyOf(entry, addresses)}.shown`;

function nameOfReading(
  entry: Entry,
  addresses: Addresses,
  { addresses: cited, meanings }: ArchiveQuestions,
): string {
  return hash(JSON.stringify([keyOf(entry, addresses), cited, meanings]));
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** What was asked when the document was read; undefined where it was not, or where the archive would answer differently now. */
function keptAsked(entry: Entry, { addresses, archiveFor }: Place): ArchiveQuestions | undefined {
  const asked = readings().get<ArchiveQuestions>(shownKey(entry, addresses), 'asked');
  return asked && isStillTrue(asked, archiveFor(entry)) ? asked : undefined;
}

/** Makes what the page shows, and reads the document whole where that was not done before. */
function show(entry: Entry, place: Place): ArchiveQuestions {
  const { addresses, archiveFor } = place;
  const findings = readings().get<OwnReading['findings']>(ownKey(entry, addresses), 'findings');
  if (!findings) return keep(entry, loadSource(entry), place);
  const { asked, listening } = listen(archiveFor(entry));
  const shown = shownAgain(entry, loadSource(entry), listening, { ...addresses, findings });
  readings().put(shownKey(entry, addresses), { asked: asked(), shown });
  return asked();
}

function keep(entry: Entry, source: string, { addresses, archiveFor }: Place): ArchiveQuestions & Reading {
  const { asked, listening } = listen(archiveFor(entry));
  const { shown, ...own } = readingOf(entry, source, listening, addresses);
  readings().put(ownKey(entry, addresses), { ...own });
  readings().put(shownKey(entry, addresses), { asked: asked(), shown });
  return { ...asked(), ...own, shown };
}

/**
 * Reads a document that does not lie in its folder yet as if it were alone, and keeps what was read: where the archive
 * answers no otherwise, the build finds it there.
 */
export function readAlone(
  folder: string,
  path: string,
  source: string,
): { readonly entry: Entry; readonly reading: Reading } {
  const entry = newEntry(folder, path, source);
  const addresses = addressesNow();
  const archiveFor = archiveOf([entry], explainedIn([entry], addresses.base), addresses.base);
  return { entry, reading: keep(entry, source, { addresses, archiveFor }) };
}

let opened: { readonly library: Library; readonly documents: Documents } | undefined;

/** The documents of this site; in dev as they are now. */
export function documents(): Documents {
  const library = loadLibrary();
  if (opened?.library !== library) opened = { library, documents: openDocuments(library) };
  return opened.documents;
}
