/**
 * The part of CBOR (RFC 8949) that the index is written in: whole numbers, text, bytes and lists.
 * Anything else means that the format has changed, and is refused.
 */
export type Cbor = number | string | Uint8Array | readonly Cbor[];

const TEXT = new TextDecoder('utf-8', { fatal: true });

/** One value that takes up the bytes from `start` to the end. */
export function readCbor(bytes: Uint8Array, start = 0): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start;

  function argument(info: number): number {
    if (info < 24) return info;
    const size = { 24: 1, 25: 2, 26: 4 }[info];
    if (size === undefined) throw new Error(`unexpected CBOR argument ${info} at byte ${at}`);
    const value = size === 1 ? view.getUint8(at) : size === 2 ? view.getUint16(at) : view.getUint32(at);
    at += size;
    return value;
  }

  function value(): Cbor {
    const head = view.getUint8(at++);
    const major = head >> 5;
    if (head === 0x9f) return list(Number.POSITIVE_INFINITY);
    const size = argument(head & 31);
    if (major === 0) return size;
    if (major === 1) return -1 - size;
    if (major === 4) return list(size);
    if (major !== 2 && major !== 3) throw new Error(`unexpected CBOR type ${major} at byte ${at - 1}`);
    at += size;
    const content = bytes.subarray(at - size, at);
    return major === 2 ? content : TEXT.decode(content);
  }

  /** A list whose length is not known ends with a byte of its own. */
  function list(size: number): Cbor[] {
    const items: Cbor[] = [];
    while (items.length < size) {
      if (size === Number.POSITIVE_INFINITY && view.getUint8(at) === 0xff) {
        at++;
        break;
      }
      items.push(value());
    }
    return items;
  }

  const read = value();
  if (at !== bytes.length) throw new Error(`unexpected bytes after the CBOR value at ${at}`);
  return read;
}

export function writeCbor(value: Cbor): Uint8Array {
  const output: Output = { bytes: new Uint8Array(256), at: 0 };
  write(output, value);
  return output.bytes.slice(0, output.at);
}

/** What a list of so many items begins with. */
export function writeHead(count: number): Uint8Array {
  const output: Output = { bytes: new Uint8Array(8), at: 0 };
  addHead(output, 4, count);
  return output.bytes.slice(0, output.at);
}

interface Output {
  bytes: Uint8Array;
  at: number;
}

const ENCODER = new TextEncoder();

function write(output: Output, value: Cbor): void {
  if (typeof value === 'number') addHead(output, value < 0 ? 1 : 0, value < 0 ? -1 - value : value);
  else if (typeof value === 'string') {
    const text = ENCODER.encode(value);
    addHead(output, 3, text.length);
    append(output, text);
  } else if (value instanceof Uint8Array) {
    addHead(output, 2, value.length);
    append(output, value);
  } else {
    addHead(output, 4, value.length);
    for (const item of value) write(output, item);
  }
}

function append(output: Output, bytes: Uint8Array): void {
  makeRoom(output, bytes.length);
  output.bytes.set(bytes, output.at);
  output.at += bytes.length;
}

function makeRoom(output: Output, size: number): void {
  if (output.at + size <= output.bytes.length) return;
  const larger = new Uint8Array(2 * (output.bytes.length + size));
  larger.set(output.bytes.subarray(0, output.at));
  output.bytes = larger;
}

/** The type and, behind it, a number in as few bytes as it needs. */
function addHead(output: Output, major: number, size: number): void {
  makeRoom(output, 5);
  const { bytes } = output;
  const count = size < 24 ? 0 : size < 0x100 ? 1 : size < 0x10000 ? 2 : 4;
  bytes[output.at++] = (major << 5) | (count === 0 ? size : 23 + Math.ceil(Math.log2(count + 1)));
  for (let place = count - 1; place >= 0; place--) bytes[output.at++] = (size >>> (8 * place)) & 255;
}

/** Items of a list; none when the value is something else. */
export function list(value: Cbor | undefined): readonly Cbor[] {
  return Array.isArray(value) ? value : [];
}

export function numbers(value: Cbor | undefined): readonly number[] {
  return list(value).filter((item) => typeof item === 'number');
}
