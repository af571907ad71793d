/** Finds its way through CBOR without reading the values: the words of a large archive would not fit in memory as lists. */
import { writeHead } from './cbor.ts';

/** Where a value ends and, of a list, how many items it has and where the first begins. */
export interface Scanned {
  readonly end: number;
  readonly count: number;
  readonly first: number;
}

const OPEN_LIST = 0x9f;
const CLOSE = 0xff;

export function scan(bytes: Uint8Array, at: number): Scanned {
  const byte = bytes[at] ?? 0;
  if (byte === OPEN_LIST) return scanItems(bytes, at + 1, Number.POSITIVE_INFINITY);
  const { value, end } = scanNumber(bytes, at);
  const major = byte >> 5;
  if (major === 4) return scanItems(bytes, end, value);
  return { end: major === 2 || major === 3 ? end + value : end, count: 0, first: end };
}

function scanItems(bytes: Uint8Array, first: number, most: number): Scanned {
  let end = first;
  let count = 0;
  while (count < most) {
    if (most === Number.POSITIVE_INFINITY && bytes[end] === CLOSE) return { end: end + 1, count, first };
    ({ end } = scan(bytes, end));
    count++;
  }
  return { end, count, first };
}

/** The number in the head of a value: itself, or the length of what follows. */
function scanNumber(bytes: Uint8Array, at: number): { readonly value: number; readonly end: number } {
  const info = (bytes[at] ?? 0) & 31;
  if (info < 24) return { value: info, end: at + 1 };
  if (info > 26) throw new Error(`unexpected CBOR argument ${info} at byte ${at}`);
  const size = 1 << (info - 24);
  let value = 0;
  for (let place = 1; place <= size; place++) value = value * 256 + (bytes[at + place] ?? 0);
  return { value, end: at + 1 + size };
}

/** Places of the items of a list. */
export function* itemsOf(bytes: Uint8Array, at: number): Generator<{ start: number; end: number }> {
  const { count, first } = scan(bytes, at);
  let start = first;
  for (let item = 0; item < count; item++) {
    const { end } = scan(bytes, start);
    yield { start, end };
    start = end;
  }
}

/** A list of so many items that are already written. */
export function writeList(count: number, pieces: readonly Uint8Array[]): Uint8Array {
  const head = writeHead(count);
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, head.length));
  let at = 0;
  for (const piece of [head, ...pieces]) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
