/** What is asked for in the measurements, and what it takes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseQuery } from '../../src/search/query/plan/query.ts';
import { readAbbreviations } from '../../src/search/query/plan/respelling.ts';
import { search } from '../../src/search/query/run.ts';
import type { IndexReader } from '../../src/search/query/types.ts';
import { fromIndexText } from '../../src/search/transform.ts';
import { openFolder, overTheWire } from '../building/open-index.ts';
import { createChance, type SeededChance } from './chance.ts';

export interface MeasuredQuery {
  readonly query: string;
  /** Parts of the archive that hold the query. */
  readonly found: number;
  /** Over the wire for a first search: what the index and the abbreviations take. */
  readonly bytes: number;
  /** Milliseconds of the second and later searches with all files at hand; median of five. */
  readonly warm: number;
}

export interface Archive {
  readonly open: () => Promise<IndexReader>;
  readonly bytes: () => number;
}

export function benchArchive(dist: string): Archive {
  let bytes = 0;
  const open = (): Promise<IndexReader> =>
    openFolder(join(dist, 'pagefind'), (name, content) => {
      bytes += overTheWire(name, content);
    });
  return { open, bytes: () => bytes };
}

/** Phrases of two to five words and figures out of the archive itself, so that most have an answer; and one that has none. */
export async function drawQueries(reader: IndexReader, count: number): Promise<readonly string[]> {
  const chance = createChance(count);
  const drawn = [];
  for (let index = 0; index < count; index++) {
    const { content } = await reader.fragment(chance.between(0, reader.pages - 1));
    drawn.push(drawOne(content, chance));
  }
  return [...drawn, '98.765.432.109'];
}

const FIGURE = /\d+(?:[.,]\d+)*/gu;
const PHRASE = /(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*){1,4}/gu;

function drawOne(content: string, chance: SeededChance): string {
  const text = fromIndexText(content);
  const figures = text.match(FIGURE) ?? [];
  const phrases = text.match(PHRASE) ?? [];
  const from = chance.between(1, 4) === 1 && figures.length > 0 ? figures : phrases;
  return from.length > 0 ? chance.of(from) : 'kế hoạch';
}

export async function measureQueries(
  dist: string,
  queries: readonly string[],
): Promise<readonly MeasuredQuery[]> {
  const listed = await readFile(join(dist, 'data', 'viet-tat-tim.json'));
  const abbreviations = readAbbreviations(JSON.parse(listed.toString()));
  const shared = await benchArchive(dist).open();
  const measured: MeasuredQuery[] = [];
  for (const query of queries) {
    const cold = benchArchive(dist);
    await search(await cold.open(), parseQuery(query, abbreviations));
    const answer = await search(shared, parseQuery(query, abbreviations));
    const times: number[] = [];
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      await search(shared, parseQuery(query, abbreviations));
      times.push(performance.now() - start);
    }
    const warm = times.sort((a, b) => a - b)[2] ?? 0;
    measured.push({ query, found: answer.pages.length, bytes: cold.bytes() + listed.length, warm });
  }
  return measured;
}
