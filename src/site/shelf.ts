/** Values kept while a build goes on, packed: what pages show of a thousand documents would not fit in memory as it is. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

export interface Shelf<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly put: (key: string, value: Value) => void;
}

/** Values must come through JSON as they were. */
export function createShelf<Value>(): Shelf<Value> {
  const packed = new Map<string, Uint8Array>();
  return {
    get: (key) => {
      const bytes = packed.get(key);
      return bytes && JSON.parse(inflateRawSync(bytes).toString());
    },
    put: (key, value) => void packed.set(key, deflateRawSync(JSON.stringify(value), { level: 1 })),
  };
}
