/** The data files of the whole archive: `node scripts/data.ts [dist]` writes them into a built site, piece by piece. */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { figureFiles } from '../src/site/figure-files.ts';
import { loadLibrary } from '../src/site/load.ts';
import { documents } from '../src/site/read-documents.ts';

/** Pieces are small where documents are; the disk gets them together. */
const BUFFER = 1 << 20;

export async function writeData(dist: string): Promise<void> {
  for (const { path, pieces } of figureFiles(loadLibrary().documents, documents())) {
    const file = join(dist, 'data', path);
    await mkdir(dirname(file), { recursive: true });
    const target = createWriteStream(file, { highWaterMark: BUFFER });
    // No time of the day is written, so the same rows give the same bytes.
    if (path.endsWith('.gz')) await pipeline(Readable.from(pieces()), createGzip(), target);
    else await pipeline(Readable.from(pieces()), target);
  }
}

if (import.meta.main) {
  const { OUT_DIR } = process.env;
  await writeData(process.argv[2] ?? (OUT_DIR || 'dist'));
}
