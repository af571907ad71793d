/**
 * What was read from documents, kept under a name that tells what it was made of: in a folder, where later builds find
 * it again, or packed in memory. A kept file that is damaged counts as not there.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Values must come through JSON as they were. */
export interface Shelf {
  readonly get: <Value>(key: string) => Value | undefined;
  readonly has: (key: string) => boolean;
  readonly put: (key: string, value: unknown) => void;
}

export function openShelf(folder: string | undefined): Shelf {
  const memory = new Map<string, Uint8Array>();
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  return {
    get: (key) => {
      const bytes = folder === undefined ? memory.get(key) : readKept(join(folder, key));
      return bytes && JSON.parse(inflateRawSync(bytes).toString());
    },
    has: (key) => (folder === undefined ? memory.has(key) : existsSync(join(folder, key))),
    put: (key, value) => {
      const bytes = deflateRawSync(JSON.stringify(value), { level: 1 });
      if (folder === undefined) memory.set(key, bytes);
      else writeKept(join(folder, key), bytes);
    },
  };
}

const SEAL = 16;

const sealOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest().subarray(0, SEAL);

function readKept(file: string): Uint8Array | undefined {
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch {
    return undefined;
  }
  const bytes = content.subarray(SEAL);
  return sealOf(bytes).equals(content.subarray(0, SEAL)) ? bytes : undefined;
}

/** Whole or not at all: several processes may write the same. */
function writeKept(file: string, bytes: Uint8Array): void {
  const next = `${file}.${process.pid}-${++writes}`;
  writeFileSync(next, Buffer.concat([sealOf(bytes), bytes]));
  renameSync(next, file);
}

let writes = 0;
