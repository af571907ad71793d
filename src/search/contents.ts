/**
 * What every search loads first: how many parts each document has, and where each range of the alphabet stands. Pagefind's own
 * list names a file for every part, 14 bytes each that no compression makes smaller; one name for each document is enough.
 */
import { type Cbor, list, numbers, writeCbor } from './cbor.ts';

export interface Contents {
  /** In the order of the archive; the files of a document are called `<name>-<part>`. */
  readonly documents: readonly { readonly name: string; readonly parts: number }[];
  /** In the order of the alphabet. */
  readonly words: readonly { readonly from: string; readonly name: string }[];
  /** Name of the file with the filters. */
  readonly filters: string;
}

export function writeContents({ documents, words, filters }: Contents): Uint8Array {
  return writeCbor([
    documents.map(({ name, parts }) => [name, parts]),
    words.map(({ from, name }) => [from, name]),
    filters,
  ]);
}

export function readContents(value: Cbor): Contents {
  const [documents, words, filters] = list(value);
  return {
    documents: list(documents)
      .map(list)
      .map(([name, parts]) => ({ name: String(name), parts: Number(parts) })),
    words: list(words)
      .map(list)
      .map(([from, name]) => ({ from: String(from), name: String(name) })),
    filters: String(filters),
  };
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
