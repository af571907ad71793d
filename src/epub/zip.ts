/** A zip of files in their order, as EPUB wants it: no time of the day, no names but ASCII, the same files give the same bytes. */
import { crc32, deflateRawSync } from 'node:zlib';

/** What a file comes to, packed or as it is; the body as a string in base64, so that it can be kept. */
export interface ZipBody {
  readonly body: string;
  readonly isPacked: boolean;
  readonly bytes: number;
  readonly crc: number;
}

export interface ZipFile extends ZipBody {
  readonly name: string;
}

const LEVEL = 6;
/** 1 January 1980, the first day that a zip can name. */
const FIRST_DAY = 0x21;
const VERSION = 20;
const DEFLATED = 8;

/** Pictures are packed in themselves, and the type of a book has to stand as it is: those are `stored`. */
export function packed(content: Uint8Array, stored = false): ZipBody {
  const body = stored ? Buffer.from(content) : deflateRawSync(content, { level: LEVEL });
  return {
    body: body.toString('base64'),
    isPacked: !stored,
    bytes: content.length,
    crc: crc32(content),
  };
}

export function zip(files: readonly ZipFile[]): Uint8Array {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const file of files) {
    const body = Buffer.from(file.body, 'base64');
    const facts = factsOf(file, body.length);
    const own = [signed('PK\x03\x04', facts), Buffer.from(file.name), body];
    directory.push(entry(facts, at), Buffer.from(file.name));
    bodies.push(...own);
    at += own.reduce((sum, part) => sum + part.length, 0);
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([...bodies, ...directory, ending(files.length, size, at)]);
}

/** What both places tell of a file: version, flags, method, time, day, check, sizes, lengths of name and extra. */
function factsOf({ name, isPacked, bytes, crc }: ZipFile, length: number): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(VERSION, 0);
  facts.writeUInt16LE(isPacked ? DEFLATED : 0, 4);
  facts.writeUInt16LE(FIRST_DAY, 8);
  facts.writeUInt32LE(crc, 10);
  facts.writeUInt32LE(length, 14);
  facts.writeUInt32LE(bytes, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

const signed = (sign: string, facts: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(sign, 'latin1'), facts]);

function entry(facts: Uint8Array, at: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(at, 10);
  const version = Buffer.alloc(2);
  version.writeUInt16LE(VERSION);
  return signed('PK\x01\x02', Buffer.concat([version, facts, rest]));
}

function ending(files: number, size: number, at: number): Buffer {
  const facts = Buffer.alloc(18);
  facts.writeUInt16LE(files, 4);
  facts.writeUInt16LE(files, 6);
  facts.writeUInt32LE(size, 8);
  facts.writeUInt32LE(at, 12);
  return signed('PK\x05\x06', facts);
}
