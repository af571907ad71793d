/** The files of a Pagefind index as the site publishes them: its word lists cut finer, its own browser code left out. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Cbor, readCbor, writeCbor } from '../src/search/cbor.ts';
import { SIGNATURE } from '../src/search/index-reader.ts';
import { cutWords, replaceWordFiles } from '../src/search/recut.ts';

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** In the order of their names. */
export function recutIndex(files: readonly IndexFile[]): readonly IndexFile[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) throw new Error('Pagefind không viết đủ tệp chỉ mục.');
  // Without documents there is nothing but the entry.
  if (!meta) return [entry];
  const words = files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .flatMap(({ content }) => cutWords(unpack(content)));
  const named = words
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, to, bytes }) => ({ from, to, name: `vi_${hash(bytes)}`, content: pack(bytes) }));
  const list = writeCbor(
    replaceWordFiles(
      unpack(meta.content),
      named.map(({ from, to, name }) => [from, to, name]),
    ),
  );
  const name = `vi_${hash(list)}`;
  return [
    ...files.filter(({ path }) => /\.pf_(?:fragment|filter)$/.test(path)),
    ...named.map((file) => ({ path: `index/${file.name}.pf_index`, content: file.content })),
    { path: `pagefind.${name}.pf_meta`, content: pack(list) },
    { path: 'pagefind-entry.json', content: renamed(entry.content, name) },
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The entry names the meta file by its hash. */
function renamed(entry: Uint8Array, hash: string): Uint8Array {
  const { languages, ...rest }: { languages: Record<string, object> } = JSON.parse(
    new TextDecoder().decode(entry),
  );
  const changed = Object.entries(languages).map(([language, data]) => [language, { ...data, hash }]);
  return new TextEncoder().encode(JSON.stringify({ ...rest, languages: Object.fromEntries(changed) }));
}

function unpack(content: Uint8Array): Cbor {
  return readCbor(new Uint8Array(gunzipSync(content).subarray(SIGNATURE.length)));
}

function pack(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 });
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}
