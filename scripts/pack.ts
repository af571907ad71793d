/** The form of all files of the index: compressed, with the signature of Pagefind in front. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { SIGNATURE } from '../src/search/index-reader.ts';

export function unpack(content: Uint8Array): Uint8Array {
  return new Uint8Array(gunzipSync(content).subarray(SIGNATURE.length));
}

export function pack(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 });
}
