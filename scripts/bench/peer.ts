/**
 * MiniSearch on the same texts, the nearest library that people would take instead: what it loads before the first
 * result and how fast it answers. It knows words, not where they stand, so it finds less; it is a measure, no rival.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { readDocument } from '../../src/search/blocks.ts';

export interface PeerMeasured {
  /** Of the index as JSON, compressed: all of it is needed for the first result. */
  readonly bytes: number;
  readonly indexMs: number;
  readonly warm: readonly number[];
}

export async function measurePeer(dist: string, queries: readonly string[]): Promise<PeerMeasured> {
  const folder = join(dist, 'tai-lieu');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('index.html'));
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  let indexMs = 0;
  for (const name of names.toSorted()) {
    const html = await readFile(join(folder, name), 'utf8');
    const start = performance.now();
    for (const [at, { text }] of (readDocument(html)?.blocks ?? []).entries())
      index.add({ id: `${name}#${at}`, text });
    indexMs += performance.now() - start;
  }
  const warm = queries.map((query) => {
    index.search(query, { combineWith: 'AND' });
    const start = performance.now();
    index.search(query, { combineWith: 'AND' });
    return performance.now() - start;
  });
  return { bytes: gzipSync(JSON.stringify(index)).length, indexMs, warm };
}
