/**
 * What every search loads first: how many parts each document has, and the names of the files of words and pairs. A name tells
 * the content of its file and cannot be made smaller, so there is one for each document, not for each of its parts.
 */
import { type Cbor, list, numbers, writeCbor } from './cbor.ts';

export interface Contents {
  /** In the order of the archive; the files of a document are called `<name>-<part>`. */
  readonly documents: readonly { readonly name: string; readonly parts: number }[];
  /** In the order of the alphabet. */
  readonly words: readonly { readonly from: string; readonly name: string }[];
  /** Names of the files of pairs in the order of their slots. */
  readonly pairs: readonly string[];
  /** Name of the file with the filters. */
  readonly filters: string;
}

export function writeContents({ documents, words, pairs, filters }: Contents): Uint8Array {
  return writeCbor([
    writeNames(documents.map(({ name }) => name)),
    documents.map(({ parts }) => parts),
    writeNames(words.map(({ name }) => name)),
    words.map(({ from }) => from).join(' '),
    writeNames(pairs),
    filters,
  ]);
}

export function readContents(value: Cbor): Contents {
  const [documents, parts, names, words, pairs, filters] = list(value);
  const sizes = numbers(parts);
  const from = String(words).split(' ');
  return {
    documents: readNames(documents).map((name, at) => ({ name, parts: sizes[at] ?? 0 })),
    words: readNames(names).map((name, at) => ({ name, from: from[at] ?? '' })),
    pairs: readNames(pairs),
    filters: String(filters),
  };
}

/** Eight hexadecimal digits each. */
const NAME_BYTES = 4;

function writeNames(names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(NAME_BYTES * names.length);
  const view = new DataView(bytes.buffer);
  for (const [at, name] of names.entries()) view.setUint32(NAME_BYTES * at, Number.parseInt(name, 16));
  return bytes;
}

function readNames(value: Cbor | undefined): readonly string[] {
  if (!(value instanceof Uint8Array)) throw new Error('names of the index are missing');
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  return Array.from({ length: value.length / NAME_BYTES }, (_, at) =>
    view
      .getUint32(NAME_BYTES * at)
      .toString(16)
      .padStart(8, '0'),
  );
}

/** Pages of each value of each filter, rising. */
export type Filters = Readonly<
  Record<string, readonly { readonly value: string; readonly pages: readonly number[] }[]>
>;

/** What narrows and sorts; loaded when the results are shown. */
export interface Narrowing {
  readonly filters: Filters;
  /** Documents from the oldest to the newest. */
  readonly byDate: readonly number[];
}

export function writeNarrowing({ filters, byDate }: Narrowing): Uint8Array {
  const written = Object.entries(filters).map(([name, values]) => [
    name,
    values.map(({ value, pages }) => [value, toSteps(pages)]),
  ]);
  return writeCbor([written, byDate]);
}

export function readNarrowing(value: Cbor): Narrowing {
  const [filters, byDate] = list(value);
  const read = list(filters)
    .map(list)
    .map(([name, values]) => [String(name), list(values).map(list).map(toValue)]);
  return { filters: Object.fromEntries(read), byDate: numbers(byDate) };
}

function toValue([value, steps]: readonly Cbor[]): Filters[string][number] {
  let page = 0;
  return { value: String(value), pages: numbers(steps).map((step) => (page += step)) };
}

/** Steps are small and alike, and compress to next to nothing. */
function toSteps(pages: readonly number[]): readonly number[] {
  return pages.map((page, index) => page - (pages[index - 1] ?? 0));
}
