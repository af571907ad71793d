/** The form of all files of the index: compressed, with a signature in front. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { SIGNATURE } from '../src/search/index-reader.ts';

const compress = promisify(gzip);

/** Compressed beside the main thread, several at a time. */
export function pack(bytes: Uint8Array): Promise<Uint8Array> {
  return compress(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 });
}
