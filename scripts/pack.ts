/** The form of all files of the index: compressed, with the signature of Pagefind in front. */
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { SIGNATURE } from '../src/search/index-reader.ts';

export function unpack(content: Uint8Array): Uint8Array {
  return new Uint8Array(gunzipSync(content).subarray(SIGNATURE.length));
}

const compress = promisify(gzip);

/** Compressed beside the main thread, several at a time. */
export function pack(bytes: Uint8Array): Promise<Uint8Array> {
  return compress(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 });
}
