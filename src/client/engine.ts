import type { Asked } from '../search/address.ts';
import { SIDE_FILE, WORDS_FILE } from '../search/files.ts';
import { parseQuery } from '../search/query/plan/query.ts';
import type { Abbreviations } from '../search/query/plan/respelling.ts';
import type { Answer } from '../search/query/rank/answer.ts';
import { search } from '../search/query/rank/run.ts';
import { openIndex } from '../search/query/read/reader.ts';
import type { IndexReader } from '../search/query/types.ts';
import { fetchAbbreviations } from './abbreviation-list.ts';
import { countFailures } from './failed-loads.ts';
import { loadPagefind } from './pagefind-module.ts';

interface Engine {
  readonly reader: IndexReader;
  readonly abbreviations: Abbreviations;
}

export interface AskEngine {
  (asked: Asked): Promise<{ readonly reader: IndexReader; readonly answer: Answer }>;
  /** Loads Pagefind and the list of the archive; rejects when they cannot be had. */
  readonly prepare: () => Promise<void>;
}

/** Opens the index and asks it; a failed load is tried again by the next search. */
export function createEngine(folder: string, abbreviations: string): AskEngine {
  const failures = countFailures(folder);
  let engine: Promise<Engine> | undefined;
  const load = async (): Promise<Engine> => {
    const [reader, known] = await Promise.all([
      openFolder(folder, failures),
      fetchAbbreviations(abbreviations),
    ]);
    return { reader, abbreviations: known };
  };
  const opened = (): Promise<Engine> => {
    engine ??= load().catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
    return engine;
  };
  const ask = async ({ query, choice }: Asked) => {
    const { reader, abbreviations: known } = await opened();
    return { reader, answer: await search(reader, parseQuery(query, known), choice) };
  };
  return Object.assign(ask, {
    prepare: async () => {
      await opened();
    },
  });
}

/** A new instance each time: one that could not load its list is of no use any more. */
async function openFolder(folder: string, failures: () => number): Promise<IndexReader> {
  const [module, side] = await Promise.all([loadPagefind(folder), fetchJson(`${folder}${SIDE_FILE}`)]);
  return openIndex({
    module,
    folder,
    failures,
    side: async () => side,
    words: () => fetchJson(`${folder}${WORDS_FILE}`),
  });
}

async function fetchJson(address: string) {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}
