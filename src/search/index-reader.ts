/**
 * Reads the index: which parts of which documents hold a word, and two words side by side. Every word is told apart, and a
 * failed request is an error, not an empty answer.
 */
import { readCbor } from './cbor.ts';
import { type Narrowing, readContents, readNarrowing } from './contents.ts';
import { createPairPlaces, type PairPlaces } from './pair-places.ts';
import { createVocabulary, type LoadedVocabulary } from './vocabulary.ts';

/** Bytes of a file of the index folder; rejects when it cannot be had. */
export type FetchFile = (name: string) => Promise<Uint8Array>;

export interface IndexReader extends LoadedVocabulary {
  readonly pages: number;
  readonly pairs: PairPlaces;
  readonly fragment: (page: number) => Promise<Fragment>;
  /** Number of the document that a page belongs to. */
  readonly documentOf: (page: number) => number;
  readonly narrowing: () => Promise<Narrowing>;
}

export interface Fragment {
  /** Address of the document and, behind `#`, which part of it this is. */
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Where a search begins; the only file whose name does not change with its content. */
export const CONTENTS_FILE = 'contents.pf_meta';

/** What every file of the index begins with, inside its compression. */
export const SIGNATURE = 'so-tay-index';

async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
  const plain = new Uint8Array(await new Response(stream).arrayBuffer());
  const start = new TextDecoder().decode(plain.subarray(0, SIGNATURE.length));
  if (start !== SIGNATURE) throw new Error('not a file of this index');
  return plain.subarray(SIGNATURE.length);
}

export async function openIndex(fetchFile: FetchFile): Promise<IndexReader> {
  const text = new TextDecoder();
  const contents = readContents(readCbor(await unpack(await fetchFile(CONTENTS_FILE))));
  const pages = contents.documents.flatMap(({ name, parts }, document) =>
    Array.from({ length: parts }, (_, part) => ({ document, file: `fragment/${name}-${part}.pf_fragment` })),
  );
  const firstPages: number[] = [];
  for (const [page, { document }] of pages.entries()) firstPages[document] ??= page;
  const once = remember(async (file: string) => unpack(await fetchFile(file)));
  const words = createVocabulary(contents.words, firstPages, async (file) => readCbor(await once(file)));
  const narrowing = remember(async (file: string) => readNarrowing(readCbor(await once(file))));
  return {
    pages: pages.length,
    ...words,
    pairs: createPairPlaces(contents.pairs, firstPages, once),
    fragment: remember(async (page: number) => JSON.parse(text.decode(await once(pages[page]?.file ?? '')))),
    documentOf: (page) => pages[page]?.document ?? -1,
    narrowing: () => narrowing(`filter/${contents.filters}.pf_filter`),
  };
}

/** Asks once for each file; one that failed is asked for again. */
function remember<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const value = known.get(key) ?? load(key);
    known.set(key, value);
    value.catch(() => known.delete(key));
    return value;
  };
}
