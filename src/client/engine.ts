import type { Asked } from '../search/address.ts';
import { SIDE_FILE, type Side, WORDS_FILE } from '../search/files.ts';
import { parseQuery } from '../search/query/plan/query.ts';
import type { Abbreviations } from '../search/query/plan/respelling.ts';
import type { Answer } from '../search/query/rank/answer.ts';
import { search } from '../search/query/rank/run.ts';
import { openIndex } from '../search/query/read/reader.ts';
import type { IndexReader } from '../search/query/types.ts';
import { fetchAbbreviations } from './abbreviation-list.ts';
import { countFailures, fetchJson } from './failed-loads.ts';
import { type OtherSite, reachSites, silentSites } from './other-sites.ts';
import { loadPagefind } from './pagefind-module.ts';

interface Engine {
  readonly reader: IndexReader;
  readonly abbreviations: Abbreviations;
}

export interface Answered {
  readonly reader: IndexReader;
  readonly answer: Answer;
  /** Names of other sites that did not answer. */
  readonly silent: readonly string[];
}

export interface AskEngine {
  /** Asks the index of this site. */
  readonly own: (asked: Asked) => Promise<Answered>;
  /** Asks this site and the others as one; there only where others are configured. */
  readonly all?: (asked: Asked) => Promise<Answered>;
  /** Loads Pagefind and the list of the archive; rejects when they cannot be had. */
  readonly prepare: () => Promise<void>;
}

/** Opens the index and asks it; a failed load is tried again by the next search. */
export function createEngine(folder: string, abbreviations: string, sites: readonly OtherSite[]): AskEngine {
  const opened = again(async (): Promise<Engine> => {
    const [reader, known] = await Promise.all([openFolder(folder, []), fetchAbbreviations(abbreviations)]);
    return { reader, abbreviations: known };
  });
  const openedAll = again(async (): Promise<Engine> => {
    const [reader, { abbreviations: known }] = await Promise.all([openFolder(folder, sites), opened()]);
    return { reader, abbreviations: known };
  });
  const askWith =
    (open: () => Promise<Engine>) =>
    async ({ query, choice }: Asked): Promise<Answered> => {
      const { reader, abbreviations: known } = await open();
      const answer = await search(reader, parseQuery(query, known), choice);
      return { reader, answer, silent: silentSites(sites) };
    };
  return {
    own: askWith(opened),
    ...(sites.length > 0 && { all: askWith(openedAll) }),
    prepare: async () => {
      await opened();
    },
  };
}

/** Once, and anew after it failed: an instance of Pagefind that could not load its list is of no use any more. */
function again<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => {
    value ??= load().catch((error: unknown) => {
      value = undefined;
      throw error;
    });
    return value;
  };
}

async function openFolder(folder: string, sites: readonly OtherSite[]): Promise<IndexReader> {
  const failures = countFailures(folder);
  const [module, side, others] = await Promise.all([
    loadPagefind(folder),
    fetchJson<Side>(`${folder}${SIDE_FILE}`),
    reachSites(sites),
  ]);
  return openIndex({
    module,
    folder,
    others,
    failures,
    sides: [side, ...others.map((other) => other.side)],
    words: () => fetchJson<readonly string[]>(`${folder}${WORDS_FILE}`),
  });
}
