/**
 * What was read from documents, kept under a name that tells what it was made of: in a folder, where later builds find
 * it again, or packed in memory. What is kept of one document stands together in parts; a damaged one counts as not there.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Values must come through JSON as they were. */
export interface Shelf {
  readonly get: <Value>(key: string, part: string) => Value | undefined;
  readonly has: (key: string) => boolean;
  readonly put: (key: string, parts: Readonly<Record<string, unknown>>) => void;
}

export function openShelf(folder: string | undefined): Shelf {
  const memory = new Map<string, Buffer>();
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  return {
    get: (key, part) => {
      const content = folder === undefined ? memory.get(key) : readKept(join(folder, key));
      return content && readPart(content, part);
    },
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

function readPart<Value>(content: Buffer, wanted: string): Value | undefined {
  let at = LENGTH_BYTES + (content.length < LENGTH_BYTES ? 0 : content.readUInt32LE());
  for (const [part, length, seal] of readHeading(content.subarray(LENGTH_BYTES, at))) {
    const bytes = content.subarray(at, at + length);
    at += length;
    if (part === wanted)
      return sealOf(bytes) === seal ? JSON.parse(zstdDecompressSync(bytes).toString()) : undefined;
  }
  return undefined;
}

function readHeading(bytes: Buffer): Heading {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return [];
  }
}

function readKept(file: string): Buffer | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** Whole or not at all: several processes may write the same. */
function writeKept(file: string, content: Uint8Array): void {
  const next = `${file}.${process.pid}-${++writes}`;
  writeFileSync(next, content);
  renameSync(next, file);
}

let writes = 0;
