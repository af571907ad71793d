/** An index as the reader's device asks it, opened from its files: for tests and measurements. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { indexFolders, NAMES_FILE, SIDE_FILE, type Side, WORDS_FILE } from '../../src/search/files.ts';
import type { PagefindModule } from '../../src/search/query/read/pagefind.ts';
import { openIndex } from '../../src/search/query/read/reader.ts';
import type { IndexReader } from '../../src/search/query/types.ts';

/** Told of each file that is asked for; may refuse it. */
export type OnLoad = (name: string, content: Uint8Array) => void;

const SCHEME = 'index-folder:';
const realFetch = globalThis.fetch;
const folders = new Map<string, { readonly folder: string; readonly onLoad: OnLoad; failures: number }>();

/** Pagefind fetches its files; here they are read. */
globalThis.fetch = async (input, options) => {
  const address = String(input);
  if (!address.startsWith(SCHEME)) return realFetch(input, options);
  const [, id, name] = /^[^:]+:(\d+)\/([^?]*)/u.exec(address) ?? [];
  const opened = id === undefined ? undefined : folders.get(id);
  if (!opened || name === undefined) throw new Error(`${address} is not open`);
  try {
    const content = await readFile(join(opened.folder, name));
    opened.onLoad(name, content);
    return new Response(content);
  } catch (error) {
    opened.failures++;
    throw error;
  }
};

/** Bytes of a file as hosts send it: text is compressed on the way, the files of Pagefind are so already. */
export function overTheWire(name: string, content: Uint8Array): number {
  return /\.(?:js|json)$/u.test(name) ? gzipSync(content).length : content.length;
}

/** `fetch` is replaced for good; a folder may be opened several times, each with an instance of its own. */
export async function openFolder(folder: string, onLoad: OnLoad = () => undefined): Promise<IndexReader> {
  const id = String(folders.size);
  const opened = { folder, onLoad, failures: 0 };
  folders.set(id, opened);
  onLoad('pagefind.js', await readFile(join(folder, 'pagefind.js')));
  const module: PagefindModule = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  const read = async (name: string) => {
    const response = await fetch(`${SCHEME}${id}/${name}`);
    return response.json();
  };
  const side: Side = await read(SIDE_FILE);
  const [first = '', ...rest] = indexFolders(`${SCHEME}${id}/`, side);
  return openIndex({
    module,
    folder: first,
    failures: () => opened.failures,
    others: rest.map((one) => ({ folder: one, root: '/' })),
    sides: [side],
    words: () => read(WORDS_FILE),
    names: () => read(NAMES_FILE),
  });
}
