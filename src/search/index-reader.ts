/**
 * Reads the files that Pagefind 1.6 writes: which words stand where. Its own browser code (13 KB and 55 KB of
 * WebAssembly) folds all marks, ignores words it does not know and takes a file that cannot be loaded for an
 * empty one; here every word is told apart, and a failed request is an error.
 */
import { type Cbor, list, numbers, readCbor } from './cbor.ts';
import { createVocabulary, type Entry } from './vocabulary.ts';

/** Bytes of a file of the index folder; rejects when it cannot be had. */
export type FetchFile = (name: string) => Promise<Uint8Array>;

export interface IndexReader {
  readonly pages: number;
  /** Loads what is needed to look these folded words up. */
  readonly load: (folded: readonly string[]) => Promise<void>;
  /** Loads all words that begin so. */
  readonly loadFrom: (beginnings: readonly string[]) => Promise<void>;
  readonly spellings: (folded: string) => readonly Entry[];
  /** Folded words among those loaded that begin so. */
  readonly vocabulary: (beginning: string) => readonly string[];
  readonly fragment: (page: number) => Promise<Fragment>;
  readonly filters: () => Promise<Filters>;
  /** Place of each page when sorted by a key, first is 0. */
  readonly order: (key: string) => ReadonlyMap<number, number>;
}

export type Filters = Readonly<
  Record<string, readonly { readonly value: string; readonly pages: readonly number[] }[]>
>;

export interface Fragment {
  /** Address of the document and, behind `#`, which part of it this is. */
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** What every file of the index begins with, inside its compression. */
export const SIGNATURE = 'pagefind_dcd';

async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
  const plain = new Uint8Array(await new Response(stream).arrayBuffer());
  const start = new TextDecoder().decode(plain.subarray(0, SIGNATURE.length));
  if (start !== SIGNATURE) throw new Error('not a file of a Pagefind index');
  return plain.subarray(SIGNATURE.length);
}

export async function openIndex(fetchFile: FetchFile): Promise<IndexReader> {
  const text = new TextDecoder();
  const entry: { languages: Record<string, { hash: string }> } = JSON.parse(
    text.decode(await fetchFile('pagefind-entry.json')),
  );
  const hash = Object.values(entry.languages)[0]?.hash;
  const meta = hash ? list(readCbor(await unpack(await fetchFile(`pagefind.${hash}.pf_meta`)))) : [];
  const [, pages, chunks, filters, sorts] = meta.map(list);
  const fragments = (pages ?? []).map((page) => String(list(page)[0]));
  const once = remember(async (file: string) => unpack(await fetchFile(file)));
  const words = createVocabulary(chunks ?? [], async (file) => readCbor(await once(file)));
  return {
    pages: fragments.length,
    ...words,
    fragment: remember(async (page: number) =>
      JSON.parse(text.decode(await once(`fragment/${fragments[page]}.pf_fragment`))),
    ),
    filters: async () => {
      const files = (filters ?? []).map((filter) => `filter/${String(list(filter)[1])}.pf_filter`);
      return Object.fromEntries(
        await Promise.all(files.map(async (file) => toFilter(readCbor(await once(file))))),
      );
    },
    order: (key) => {
      const sort = (sorts ?? []).map(list).find(([name]) => name === key);
      return new Map(numbers(sort?.[1]).map((page, place) => [page, place]));
    },
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

function toFilter(item: Cbor): [string, Filters[string]] {
  const [name, values] = list(item);
  return [
    String(name),
    list(values)
      .map(list)
      .map(([value, pages]) => ({ value: String(value), pages: numbers(pages) })),
  ];
}
