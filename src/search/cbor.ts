/**
 * The part of CBOR (RFC 8949) that Pagefind's index files are written in: whole numbers, text and lists.
 * Anything else means that the format has changed, and is refused.
 */
export type Cbor = number | string | readonly Cbor[];

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
    if (major !== 3) throw new Error(`unexpected CBOR type ${major} at byte ${at - 1}`);
    at += size;
    return TEXT.decode(bytes.subarray(at - size, at));
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
  const bytes: number[] = [];
  const head = (major: number, size: number): void => {
    if (size < 24) bytes.push((major << 5) | size);
    else if (size < 0x100) bytes.push((major << 5) | 24, size);
    else if (size < 0x10000) bytes.push((major << 5) | 25, size >> 8, size & 255);
    else bytes.push((major << 5) | 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255);
  };
  const write = (item: Cbor): void => {
    if (typeof item === 'number') head(item < 0 ? 1 : 0, item < 0 ? -1 - item : item);
    else if (typeof item === 'string') {
      const text = new TextEncoder().encode(item);
      head(3, text.length);
      for (const byte of text) bytes.push(byte);
    } else {
      head(4, item.length);
      item.forEach(write);
    }
  };
  write(value);
  return Uint8Array.from(bytes);
}

/** Items of a list; none when the value is something else. */
export function list(value: Cbor | undefined): readonly Cbor[] {
  return Array.isArray(value) ? value : [];
}

export function numbers(value: Cbor | undefined): readonly number[] {
  return list(value).filter((item) => typeof item === 'number');
}
