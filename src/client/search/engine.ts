import type { SearchRequest } from '../../search/address.ts';
import {
  indexFolders,
  NAMES_FILE,
  type OtherNames,
  SIDE_FILE,
  type Side,
  WORDS_FILE,
} from '../../search/files.ts';
import type { Answer } from '../../search/query/answer.ts';
import { parseQuery } from '../../search/query/plan/query.ts';
import type { Abbreviations } from '../../search/query/plan/respelling.ts';
import { countDocuments } from '../../search/query/rank/parts/choice.ts';
import { openIndex } from '../../search/query/read/reader.ts';
import { search } from '../../search/query/run.ts';
import type { Result } from '../../search/query/show/result.ts';
import { FILTER_WORDS } from '../../search/query/show/words.ts';
import type { IndexReader } from '../../search/query/types.ts';
import { fetchAbbreviations } from '../sheets/abbreviation-list.ts';
import { countFailures, fetchJson } from './failed-loads.ts';
import { type OtherSite, type ReachedSite, type Reaching, reachSites, silentSites } from './other-sites.ts';
import { loadPagefind } from './pagefind-module.ts';

/** What is searched, as the page says it. */
export interface Searched {
  /** Folder of the index, with a slash at its end. */
  readonly folder: string;
  /** Address of the list of abbreviations. */
  readonly abbreviations: string;
  readonly sites: readonly OtherSite[];
}

/** An answer as plain data, since it comes out of a worker. */
export interface Shown {
  /** Names the answer where more of it is asked for. */
  readonly turn: number;
  readonly results: readonly Result[];
  /** How many documents hold the query, shown or not. */
  readonly documents: number;
  readonly nearest: boolean;
  readonly begun: boolean;
  /** There are further results. */
  readonly more: boolean;
  /** Names of other sites that did not answer. */
  readonly silent: readonly string[];
}

/** Documents of each value of each filter, by the name of the filter. */
export type FilterCounts = Readonly<Record<string, ReadonlyMap<string, number>>>;

export interface AskEngine {
  /** Loads Pagefind and the list of the archive; rejects when they cannot be had. */
  readonly prepare: () => Promise<void>;
  /** Asks the index of this site. */
  readonly own: (asked: SearchRequest) => Promise<Shown>;
  /**
   * Asks this site and the others as one: those that answer soon, then again with all, which also tells of the silent ones. `show`
   * says whether the answer is still waited for.
   */
  readonly all: (asked: SearchRequest, show: (shown: Shown) => Promise<boolean>) => Promise<void>;
  /** An answer with its further results. */
  readonly more: (turn: number) => Promise<Shown>;
  readonly counts: (turn: number) => Promise<FilterCounts>;
}

interface Engine {
  readonly reader: IndexReader;
  readonly abbreviations: Abbreviations;
}

interface Held {
  readonly reader: IndexReader;
  readonly asked: SearchRequest;
  readonly answer: Answer;
}

/** Opens the index and asks it; a failed load is tried again by the next search. */
export function createEngine({ folder, abbreviations, sites }: Searched): AskEngine {
  const opened = again(async (): Promise<Engine> => {
    const [reader, known] = await Promise.all([openFolder(folder, []), fetchAbbreviations(abbreviations)]);
    return { reader, abbreviations: known };
  });
  const held = new Map<number, Held>();
  let turn = 0;
  const hold = (one: Held): Shown => {
    held.set(++turn, one);
    return shownOf(turn, one, silentSites(sites));
  };
  const heldAt = (at: number): Held => {
    const one = held.get(at);
    if (!one) throw new Error(`answer ${at} was given up for a later one`);
    return one;
  };
  const ask = async ({ reader, abbreviations: known }: Engine, asked: SearchRequest): Promise<Shown> =>
    hold({ reader, asked, answer: await search(reader, parseQuery(asked.query, known), asked.choice) });
  const engines = mergedEngines(folder, sites, opened);
  return {
    prepare: async () => {
      await opened();
    },
    own: async (asked) => {
      held.clear();
      return ask(await opened(), asked);
    },
    all: async (asked, show) => {
      for await (const engine of engines()) if (!(await show(await ask(engine, asked)))) return;
    },
    more: async (at) => {
      const { answer, ...one } = heldAt(at);
      return hold({ ...one, answer: (await answer.more?.()) ?? answer });
    },
    counts: (at) => filterCounts(heldAt(at)),
  };
}

function shownOf(turn: number, { reader, answer }: Held, silent: readonly string[]): Shown {
  const { results, pages, nearest, begun, more } = answer;
  return {
    turn,
    results,
    documents: new Set(pages.map(reader.documentOf)).size,
    nearest,
    begun: begun ?? false,
    more: more !== undefined,
    silent,
  };
}

async function filterCounts({ reader, asked: { choice }, answer: { holding } }: Held): Promise<FilterCounts> {
  const counted = Object.keys(FILTER_WORDS).map(
    async (name) => [name, await countDocuments(reader, choice, name, holding)] as const,
  );
  return Object.fromEntries(await Promise.all(counted));
}

/** This site with the others: those that answer soon, then all; nothing where no others are searched. */
function mergedEngines(
  folder: string,
  sites: readonly OtherSite[],
  opened: () => Promise<Engine>,
): () => AsyncIterable<Engine> {
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
  return async function* () {
    if (sites.length === 0) return;
    reaching ??= reachSites(sites);
    const soon = await reaching.soon;
    const settled = await Promise.race([reaching.all, NOT_YET]);
    if (!settled) yield await engineOf(soon);
    const all = await reaching.all;
    if (!settled && soon.length === sites.length) return;
    yield await engineOf(all);
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
  const [first = folder, ...rest] = indexFolders(folder, side);
  return openIndex({
    module,
    folder: first,
    others: [...rest.map((one) => ({ folder: one, root: '/' })), ...others.flatMap((other) => other.indexes)],
    failures,
    sides: [side, ...others.map((other) => other.side)],
    words: () => fetchJson<readonly string[]>(`${folder}${WORDS_FILE}`),
    names: () => fetchJson<OtherNames>(`${folder}${NAMES_FILE}`),
  });
}
