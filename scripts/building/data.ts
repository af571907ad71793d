/** The data files of the whole archive: `node scripts/building/data.ts [dist]` writes them into a built site, piece by piece. */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { figureFiles, isPacked } from '../../src/site/lists/figure-files.ts';
import type { PageKeys } from '../../src/site/reading/kept-pages.ts';
import { loadLibrary } from '../../src/site/reading/load.ts';
import { documents } from '../../src/site/reading/read-documents.ts';
import { sha256 } from './last-build.ts';

/** Pieces are small where documents are; the disk gets them together. */
const BUFFER = 1 << 20;

/** Of a download 6 takes half as long again and saves a sixteenth; packs are what readers wait for. */
const levelOf = (path: string): number => (path.endsWith('.gz') ? 4 : 6);

/**
 * Writes the files that are not as they were: `kept` tells what those of the last build were made of. Gives what each is
 * made of, by its path in the site.
 */
export async function writeData(dist: string, kept: PageKeys = {}): Promise<PageKeys> {
  const all = documents();
  const keys: Record<string, string> = {};
  for (const data of figureFiles(loadLibrary().documents, all)) {
    const { path, of, pieces } = data;
    const key = sha256(of.map(all.nameOf).join());
    keys[`data/${path}`] = key;
    if (kept[`data/${path}`] === key) continue;
    const file = join(dist, 'data', path);
    await mkdir(dirname(file), { recursive: true });
    const target = createWriteStream(file, { highWaterMark: BUFFER });
    // No time of the day is written, so the same rows give the same bytes.
    if (isPacked(data)) await pipeline(Readable.from(pieces()), createGzip({ level: levelOf(path) }), target);
    else await pipeline(Readable.from(pieces()), target);
  }
  return keys;
}

if (import.meta.main) {
  const { OUT_DIR } = process.env;
  await writeData(process.argv[2] ?? (OUT_DIR || 'dist'));
}
