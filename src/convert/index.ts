/** From one source file, as text or as a reader of its format gave it, to its pages: the only place that knows the order of the stages. */

import { type Lexicon, quality } from '../ocr/index.ts';
import type { Frontmatter } from '../schema/frontmatter.ts';
import type { Message } from '../schema/message.ts';
import { cleanText, foldSpaces } from '../vietnamese/chars.ts';
import { addressSlug } from '../vietnamese/slug.ts';
import { isScanned, runPasses } from './dialects.ts';
import type { Document } from './document.ts';
import type { DraftSource } from './draft.ts';
import { applyDecisions } from './editor/decided.ts';
import { editDraft, editText } from './editor/editing.ts';
import type { PlaceOf, Sidecar } from './editor/sidecar.ts';
import { typedTables } from './editor/typed-tables.ts';
import { judgeCirculation } from './gate/circulation.ts';
import type { Draft } from './model.ts';
import { correctOcr } from './ocr-pass.ts';
import { makePage, type Page } from './page.ts';
import { dialectOf, read } from './read/index.ts';
import type { Reading } from './read/reading.ts';
import { makeDocuments } from './structure/index.ts';
import { readSeries, type TopicSeries } from './structure/metadata.ts';
import { plain } from './text/inlines.ts';

export type { Page } from './page.ts';

export interface Input extends DraftSource {
  /** What the reader of a binary format gave; `text` is then that of the reading. */
  readonly reading?: Reading;
  readonly sha256: string;
  readonly bytes: number;
  readonly sidecar?: Sidecar;
  /** Where a value of the sidecar stands. */
  readonly placeOf?: PlaceOf;
  /** Texts of the CSV files beside the seed, by name. */
  readonly csv?: ReadonlyMap<string, string>;
  readonly sample?: boolean;
  /** What the texts of the folder make likely; without it no word is corrected. */
  readonly lexicon?: Lexicon;
}

export interface Conversion {
  readonly pages: readonly Page[];
  /** Why there are no pages; what concerns a page is in its record. */
  readonly messages: readonly Message[];
}

/** So much of the hash of a file names it in a decision. */
const DIGEST = 12;

export function convert(input: Input): Conversion {
  const { file, sha256, bytes, lexicon, sidecar = {}, sample = false } = input;
  const original = cleanText(input.text);
  const { draft: source, text, messages } = readSource(input, original);
  const tables = typedTables(file, sidecar.tables, input.csv, input.placeOf);
  const wrong = [...messages, ...tables.messages];
  if (wrong.length > 0) return { pages: [], messages: wrong };
  const { dialect } = source;
  const lines = original.split('\n');
  const { draft: passed, undecided } = judgeCirculation(
    runPasses(source),
    sidecar.circulation,
    sha256.slice(0, DIGEST),
  );
  const corrected = lexicon ? correctOcr(passed, { lexicon, lines: text.split('\n'), sidecar }) : passed;
  const decided = applyDecisions(corrected, sidecar);
  const { draft, documents } = makeDocuments(decided, lines.length, tables.tables);
  const series = documents.length > 1 ? readSeries(lines) : undefined;
  const score = lexicon && isScanned(dialect) ? (words: string) => quality(words, lexicon) : undefined;
  const context = {
    file,
    sha256,
    bytes,
    dialect,
    sidecar,
    sample,
    draft,
    lines,
    quality: score,
    marks: undecided,
  };
  const pages = documents.map((document, index) => {
    const bundle = bundleOf(input, series, documents, index + 1);
    return makePage(document, context, { bundle, date: series?.date });
  });
  return { pages, messages: [] };
}

interface Edited {
  readonly draft: Draft;
  readonly text: string;
  readonly messages: readonly Message[];
}

/** The draft of the source with the corrections of the editor made. */
function readSource({ file, reading, sidecar = {}, placeOf }: Input, original: string): Edited {
  if (reading) {
    const { source, corrections, messages } = editDraft(reading.draft, sidecar.corrections, placeOf);
    return { draft: withCorrections(source, corrections), text: original, messages };
  }
  const { source: text, corrections, messages } = editText(file, original, sidecar.corrections, placeOf);
  const draft = read({ file, text }, sidecar.dialect ?? dialectOf(text, file));
  return { draft: withCorrections(draft, corrections), text, messages };
}

function withCorrections(draft: Draft, corrections: Draft['corrections']): Draft {
  return { ...draft, corrections: [...corrections, ...draft.corrections] };
}

/** The bundle a document belongs to: named by the editor, by its series, else by its first document. */
function bundleOf(
  input: Input,
  series: TopicSeries | undefined,
  documents: readonly Document[],
  order: number,
): Frontmatter['bundle'] {
  const size = documents.length;
  if (size < 2) return undefined;
  const known = input.sidecar?.bundle ?? {};
  const { title = series?.title ?? collectionTitle(input, documents), slug, formerly } = known;
  return { slug: slug ?? addressSlug(title), title, ...(formerly && { formerly }), order, size };
}

/** The name of the file would tell of people, and is made for those who sent it. */
function collectionTitle({ sha256 }: Input, documents: readonly Document[]): string {
  const first = documents[0] ? foldSpaces(plain(documents[0].title)) : '';
  return first === '' ? `Tập văn bản ${sha256.slice(0, 8)}` : `${first} và văn bản kèm theo`;
}
