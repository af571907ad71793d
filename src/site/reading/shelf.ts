/**
 * What was read from documents, kept under a name that tells what it was made of: in a folder, where later builds find
 * it again, or packed in memory. What is kept of one document stands together in parts; a damaged one counts as not there.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Values must come through JSON as they were. */
export interface Shelf {
  readonly get: <Value>(key: string, part: string) => Value | undefined;
  /** The JSON of a part as it was put. */
  readonly json: (key: string, part: string) => string | undefined;
  readonly has: (key: string) => boolean;
  readonly put: (key: string, parts: Readonly<Record<string, unknown>>) => void;
}

export function openShelf(folder: string | undefined): Shelf {
  const memory = new Map<string, Buffer>();
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const json = (key: string, part: string): string | undefined => {
    if (folder !== undefined) return fromFile(join(folder, key), part);
    const content = memory.get(key);
    return content && readPart((at, length) => content.subarray(at, at + length), part);
  };
  return {
    get: (key, part) => {
      const text = json(key, part);
      return text === undefined ? undefined : JSON.parse(text);
    },
    json,
    has: (key) => (folder === undefined ? memory.has(key) : existsSync(join(folder, key))),
    put: (key, parts) => {
      const content = writeParts(parts);
      if (folder === undefined) memory.set(key, content);
      else writeKept(join(folder, key), content);
    },
  };
}

/** Of each part: its name, its length, and a hash of its bytes. */
type Heading = readonly (readonly [part: string, bytes: number, seal: string])[];

const LENGTH_BYTES = 4;

/** Packing takes a third of the time that gzip would need. */
const PACKED = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

const sealOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 22);

function writeParts(parts: Readonly<Record<string, unknown>>): Buffer {
  const packed = Object.entries(parts).map(
    ([part, value]) => [part, zstdCompressSync(JSON.stringify(value), PACKED)] as const,
  );
  const heading: Heading = packed.map(([part, bytes]) => [part, bytes.length, sealOf(bytes)]);
  const head = Buffer.from(JSON.stringify(heading));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, ...packed.map(([, bytes]) => bytes)]);
}

/** Bytes of what is kept, from a place on; fewer where it ends before. */
type Read = (at: number, length: number) => Buffer;

/** Of a file with many parts only the heading and the part are read. */
function readPart(read: Read, wanted: string): string | undefined {
  const start = read(0, LENGTH_BYTES);
  if (start.length < LENGTH_BYTES) return undefined;
  const head = start.readUInt32LE();
  let at = LENGTH_BYTES + head;
  for (const [part, length, seal] of readHeading(read(LENGTH_BYTES, Math.min(head, MOST_HEAD)))) {
    if (part === wanted) {
      const bytes = read(at, length);
      return sealOf(bytes) === seal ? zstdDecompressSync(bytes).toString() : undefined;
    }
    at += length;
  }
  return undefined;
}

/** More are no heading of ours. */
const MOST_HEAD = 4096;

function readHeading(bytes: Buffer): Heading {
  try {
    const heading: unknown = JSON.parse(bytes.toString());
    return Array.isArray(heading) ? heading : [];
  } catch {
    return [];
  }
}

function fromFile(file: string, part: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const handle = openSync(file, 'r');
  try {
    const size = fstatSync(handle).size;
    return readPart((at, length) => {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - at)));
      readSync(handle, bytes, 0, bytes.length, at);
      return bytes;
    }, part);
  } finally {
    closeSync(handle);
  }
}

/** Whole or not at all: several processes and threads may write the same. The folder may be deleted at any time. */
function writeKept(file: string, content: Uint8Array): void {
  const next = `${file}.${process.pid}-${threadId}-${++writes}`;
  mkdirSync(dirname(next), { recursive: true });
  writeFileSync(next, content);
  renameSync(next, file);
}

let writes = 0;
