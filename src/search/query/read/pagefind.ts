/** The part of Pagefind's browser module that is used, and one way to ask it that tells failed loads from “not found”. */
import type { Fragment } from '../types.ts';

/** `pagefind.js` as it lies beside the index. */
export interface PagefindModule {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => PagefindInstance;
}

export interface PagefindInstance {
  /** Resolves when the instance exists; what failed shows in the first search. */
  readonly init: () => Promise<unknown>;
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly search: (term: string | null, options?: object) => Promise<{ readonly results: readonly Hit[] }>;
  readonly preload: (term: string) => Promise<unknown>;
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Places in the text; none where only the metadata hold the words. */
  readonly words: readonly number[];
  readonly data: () => Promise<Fragment>;
}

export interface Source {
  readonly module: PagefindModule;
  /** Folder of the index, with a slash at its end. */
  readonly folder: string;
  /** How many files of the folder could not be loaded so far. */
  readonly failures: () => number;
}

/** What a search of one instance is asked with. */
export interface Asker {
  /** Hits of a term of the index, in quotes or not; `exact`: marks count. */
  readonly ask: (term: string | null, exact: boolean, filters?: object) => Promise<readonly Hit[]>;
  readonly load: (terms: readonly string[]) => Promise<void>;
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

/**
 * Pagefind takes a file that could not be loaded for one without the word, so failures are counted where files are fetched. Whether
 * marks count is a state of the instance, so searches stand in a line.
 */
export function openPagefind({ module, folder, failures }: Source): Asker {
  const instance = module.createInstance({
    basePath: folder,
    baseUrl: '/',
    noWorker: true,
    metaCacheTag: '',
  });
  let exactNow: boolean | undefined;
  let line: Promise<unknown> = Promise.resolve();
  const inLine = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = line.then(() => truly(work, failures));
    line = next.catch(() => undefined);
    return next;
  };
  return {
    ask: (term, exact, filters = {}) =>
      inLine(async () => {
        if (exactNow !== exact) await instance.options({ exactDiacritics: exact });
        exactNow = exact;
        const { results } = await instance.search(term, { filters });
        return results;
      }),
    load: (terms) =>
      truly(async () => {
        await Promise.all(terms.map((term) => instance.preload(`"${term}"`)));
      }, failures),
    filters: () => inLine(instance.filters),
  };
}

/** The result of the work, unless something could not be loaded meanwhile. */
export async function truly<Value>(work: () => Promise<Value>, failures: () => number): Promise<Value> {
  const before = failures();
  const value = await work();
  if (failures() > before) throw new Error('a file of the index could not be loaded');
  return value;
}
