/** A zip of files in their order, as EPUB wants it: no time of the day, no names but ASCII, the same files give the same bytes. */
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

export interface ZipFile {
  readonly name: string;
  readonly content: Uint8Array;
  /** Pictures are packed in themselves, and the type of a book has to stand as it is. */
  readonly stored?: boolean;
}

const LEVEL = 6;
/** 1 January 1980, the first day that a zip can name. */
const FIRST_DAY = 0x21;
const VERSION = 20;
const DEFLATED = 8;

const pack = promisify(deflateRaw) as (
  content: Uint8Array,
  options: { readonly level: number },
) => Promise<Buffer>;

/** Node packs on all cores; a library in the language of the page takes five times as long on one. */
export async function zip(files: readonly ZipFile[]): Promise<Uint8Array> {
  const packed = await Promise.all(
    files.map(({ content, stored }) => (stored ? content : pack(content, { level: LEVEL }))),
  );
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [index, { name, content, stored }] of files.entries()) {
    const body = packed[index] as Uint8Array;
    const facts = factsOf(content, body.length, stored ? 0 : DEFLATED, name.length);
    const own = [signed('PK\x03\x04', facts), Buffer.from(name), body];
    directory.push(entry(facts, at), Buffer.from(name));
    bodies.push(...own);
    at += own.reduce((sum, part) => sum + part.length, 0);
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([...bodies, ...directory, ending(files.length, size, at)]);
}

/** What both places tell of a file: version, flags, method, time, day, check, sizes, lengths of name and extra. */
function factsOf(content: Uint8Array, packed: number, method: number, name: number): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(VERSION, 0);
  facts.writeUInt16LE(method, 4);
  facts.writeUInt16LE(FIRST_DAY, 8);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(packed, 14);
  facts.writeUInt32LE(content.length, 18);
  facts.writeUInt16LE(name, 22);
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
