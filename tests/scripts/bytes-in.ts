/** What a folder holds, byte by byte: files as they are, and all that is packed in them, however deep. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync, zstdDecompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** A file, or a part of one: `dist/so.zip › index.html`. */
export interface Part {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export function* partsOf(dir: string): Generator<Part> {
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    yield { path, bytes: Buffer.from(path.slice(dir.length)) };
    if (entry.isFile()) yield* unpacked({ path, bytes: readFileSync(path) });
  }
}

function* unpacked(part: Part): Generator<Part> {
  yield part;
  for (const [kind, inner] of insideOf(part))
    yield* unpacked({ path: `${part.path} › ${kind}`, bytes: inner });
}

function insideOf({ path, bytes }: Part): readonly (readonly [string, Uint8Array])[] {
  try {
    return inside(Buffer.from(bytes));
  } catch (cause) {
    throw new Error(`${path} cannot be unpacked`, { cause });
  }
}

const ZIP = Buffer.from('PK\u0003\u0004');
const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
/** Files that scripts carry, so that a page that was opened from a folder can read them. */
const BASE64 = /[A-Za-z\d+/]{120,}={0,2}/gu;

function inside(bytes: Buffer): readonly (readonly [string, Uint8Array])[] {
  if (bytes.subarray(0, ZIP.length).equals(ZIP))
    // Names of its files count as well as what they hold.
    return Object.entries(unzipSync(bytes)).flatMap(([name, inner]) => [
      ['tên', Buffer.from(name)],
      [name, inner],
    ]);
  if (bytes.subarray(0, GZIP.length).equals(GZIP)) return [['gzip', unzipped(bytes)]];
  const packed = framesOf(bytes);
  if (packed.length > 0) return packed.map((inner) => ['zstd', inner]);
  const text = bytes.toString('latin1');
  return [...text.matchAll(BASE64)].map(([run]) => ['base64', Buffer.from(run, 'base64')]);
}

const GZIP_HEADER = 10;

/** A pack holds files one behind the other, and the first may be gzipped itself; what follows stands in the folder as well. */
function unzipped(bytes: Buffer): Uint8Array {
  if (bytes[3] !== 0) return gunzipSync(bytes);
  return inflateRawSync(bytes.subarray(GZIP_HEADER));
}

/** What is kept of a document stands in one file, packed part by part. */
function framesOf(bytes: Buffer): readonly Uint8Array[] {
  const frames: Uint8Array[] = [];
  for (let at = bytes.indexOf(ZSTD); at >= 0; ) {
    const next = bytes.indexOf(ZSTD, at + 1);
    frames.push(zstdDecompressSync(bytes.subarray(at, next < 0 ? undefined : next)));
    at = next;
  }
  return frames;
}

/** Where words stand in any way of writing: composed or not, with marks or without, in capitals, as an address or an entity. */
export function whereIs(word: string, dirs: readonly string[]): readonly string[] {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  const ways = [word, word.normalize('NFD'), bare, encodeURIComponent(word)].map((way) =>
    way.toLowerCase().replaceAll(' ', '-'),
  );
  const found = new Set<string>();
  for (const dir of dirs)
    for (const { path, bytes } of partsOf(dir)) {
      const text = new TextDecoder()
        .decode(bytes)
        .replace(/&#x([\da-f]+);|\\u([\da-f]{4})/giu, (_, html, json) =>
          String.fromCodePoint(Number.parseInt(html ?? json, 16)),
        )
        .toLowerCase();
      const wide = new TextDecoder('utf-16le').decode(bytes).toLowerCase();
      if (ways.some((way) => text.includes(way) || wide.includes(way))) found.add(path);
    }
  return [...found];
}
