import type { Asked } from '../../search/address.ts';
import { SIDE_FILE, type Side, WORDS_FILE } from '../../search/files.ts';
import { parseQuery } from '../../search/query/plan/query.ts';
import type { Abbreviations } from '../../search/query/plan/respelling.ts';
import type { Answer } from '../../search/query/rank/answer.ts';
import { search } from '../../search/query/rank/run.ts';
import { openIndex } from '../../search/query/read/reader.ts';
import type { IndexReader } from '../../search/query/types.ts';
import { fetchAbbreviations } from '../sheets/abbreviation-list.ts';
import { countFailures, fetchJson } from './failed-loads.ts';
import { type OtherSite, type ReachedSite, type Reaching, reachSites, silentSites } from './other-sites.ts';
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
  /**
   * Asks this site and the others as one: those that answer soon, then again with all, which also tells of the silent ones. There
   * only where others are configured.
   */
  readonly all?: (asked: Asked) => AsyncIterable<Answered>;
  /** Loads Pagefind and the list of the archive; rejects when they cannot be had. */
  readonly prepare: () => Promise<void>;
}

/** Opens the index and asks it; a failed load is tried again by the next search. */
export function createEngine(folder: string, abbreviations: string, sites: readonly OtherSite[]): AskEngine {
  const opened = again(async (): Promise<Engine> => {
    const [reader, known] = await Promise.all([openFolder(folder, []), fetchAbbreviations(abbreviations)]);
    return { reader, abbreviations: known };
  });
  const askEngine = async ({ reader, abbreviations: known }: Engine, { query, choice }: Asked) => {
    const answer = await search(reader, parseQuery(query, known), choice);
    return { reader, answer, silent: silentSites(sites) };
  };
  return {
    own: async (asked) => askEngine(await opened(), asked),
    ...(sites.length > 0 && { all: askAll(folder, sites, opened, askEngine) }),
    prepare: async () => {
      await opened();
    },
  };
}

function askAll(
  folder: string,
  sites: readonly OtherSite[],
  opened: () => Promise<Engine>,
  askEngine: (engine: Engine, asked: Asked) => Promise<Answered>,
): NonNullable<AskEngine['all']> {
  let reaching: Reaching | undefined;
  /** By how many sites are in it: sites only come, none goes. */
  const merged = new Map<number, () => Promise<Engine>>();
  const engineOf = (reached: readonly ReachedSite[]): Promise<Engine> => {
    const open =
      merged.get(reached.length) ??
      again(async () => {
        const [reader, { abbreviations }] = await Promise.all([openFolder(folder, reached), opened()]);
        return { reader, abbreviations };
      });
    merged.set(reached.length, open);
    return reached.length > 0 ? open() : opened();
  };
  return async function* (asked) {
    reaching ??= reachSites(sites);
    const soon = await reaching.soon;
    const settled = await Promise.race([reaching.all, NOT_YET]);
    if (!settled) yield await askEngine(await engineOf(soon), asked);
    const all = await reaching.all;
    if (!settled && soon.length === sites.length) return;
    yield await askEngine(await engineOf(all), asked);
  };
}

const NOT_YET = Promise.resolve(undefined);

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

async function openFolder(folder: string, others: readonly ReachedSite[]): Promise<IndexReader> {
  const failures = countFailures(folder);
  const [module, side] = await Promise.all([loadPagefind(folder), fetchJson<Side>(`${folder}${SIDE_FILE}`)]);
  return openIndex({
    module,
    folder,
    others,
    failures,
    sides: [side, ...others.map((other) => other.side)],
    words: () => fetchJson<readonly string[]>(`${folder}${WORDS_FILE}`),
  });
}
