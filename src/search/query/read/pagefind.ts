/** The part of Pagefind's browser module that is used, and one way to ask it that tells failed loads from “not found”. */
import type { Fragment } from '../types.ts';
import { breathe } from './breathe.ts';

/** `pagefind.js` as it lies beside the index. */
export interface PagefindModule {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => PagefindInstance;
}

interface PagefindInstance {
  /** Takes in the index of another site; rejects when its list cannot be had, and is of no use any more then. */
  readonly mergeIndex: (folder: string, options: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly search: (
    term: string | null,
    options?: object,
  ) => Promise<{ readonly results: readonly PagefindHit[] }>;
  readonly preload: (term: string) => Promise<unknown>;
  readonly filters: () => Promise<FilterCounts>;
}

export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  /** Places in the text; none where only the metadata hold the words. */
  readonly words: readonly number[];
  readonly data: () => Promise<Fragment>;
}

/** A further index: of the same archive, or of another site. */
export interface OtherIndex {
  /** With a slash at its end. */
  readonly folder: string;
  /** Put before the addresses of its documents. */
  readonly root: string;
}

export interface PagefindSource {
  readonly module: PagefindModule;
  readonly folder: string;
  readonly others: readonly OtherIndex[];
  /** How many files of the folder could not be loaded so far. */
  readonly failures: () => number;
}

export interface Asker {
  /** Hits of a term of the index, in quotes or not; `exact`: marks count. */
  readonly ask: (term: string | null, exact: boolean, filters?: object) => Promise<readonly PagefindHit[]>;
  readonly load: (terms: readonly string[]) => Promise<void>;
  readonly filters: () => Promise<FilterCounts>;
}

/** Pagefind takes a file that could not be loaded for one without the word, so failures are counted where files are fetched. */
export function openPagefind(source: PagefindSource): Asker {
  const { failures } = source;
  const asker = source.others.length > 0 ? askMerged(source) : askOne(source);
  return {
    ask: (...asked) => truly(() => asker.ask(...asked), failures),
    load: (terms) => truly(() => asker.load(terms), failures),
    filters: () => truly(asker.filters, failures),
  };
}

const optionsFor = ({ folder }: PagefindSource) => ({
  basePath: folder,
  baseUrl: '/',
  noWorker: true,
  metaCacheTag: '',
});

/** Whether marks count is a state of the instance, so searches stand in a line. */
function askOne(source: PagefindSource): Asker {
  const instance = source.module.createInstance(optionsFor(source));
  let exactNow: boolean | undefined;
  let line: Promise<unknown> = Promise.resolve();
  return {
    ask: (term, exact, filters = {}) => {
      const next = line.then(async () => {
        await breathe();
        if (exactNow !== exact) await instance.options({ exactDiacritics: exact });
        exactNow = exact;
        return (await instance.search(term, { filters })).results;
      });
      line = next.catch(() => undefined);
      return next;
    },
    load: (terms) => loadTerms(instance, terms),
    filters: instance.filters,
  };
}

/** The state cannot be changed for the indexes that were taken in, so there is one instance with marks and one without. */
function askMerged(source: PagefindSource): Asker {
  const open = async (exactDiacritics: boolean): Promise<PagefindInstance> => {
    const instance = source.module.createInstance({ ...optionsFor(source), exactDiacritics });
    // They stand in the order in which they are asked for, whichever is loaded first.
    await Promise.all(
      source.others.map(({ folder, root }) =>
        instance.mergeIndex(folder, { baseUrl: root, language: 'vi', exactDiacritics, metaCacheTag: '' }),
      ),
    );
    return instance;
  };
  const instances = new Map<boolean, Promise<PagefindInstance>>();
  const instanceFor = (exact: boolean): Promise<PagefindInstance> => {
    const known = instances.get(exact) ?? open(exact);
    instances.set(exact, known);
    return known;
  };
  return {
    ask: async (term, exact, filters = {}) => {
      await breathe();
      return (await (await instanceFor(exact)).search(term, { filters })).results;
    },
    load: async (terms) => loadTerms(await instanceFor(true), terms),
    filters: async () => (await instanceFor(true)).filters(),
  };
}

async function loadTerms(instance: PagefindInstance, terms: readonly string[]): Promise<void> {
  await Promise.all(terms.map((term) => instance.preload(`"${term}"`)));
}

/** The result of the work, unless something could not be loaded meanwhile. */
export async function truly<Value>(work: () => Promise<Value>, failures: () => number): Promise<Value> {
  const before = failures();
  const value = await work();
  if (failures() > before) throw new Error('a file of the index could not be loaded');
  return value;
}
