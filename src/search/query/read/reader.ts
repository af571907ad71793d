/** The archive as the planner asks for it, on Pagefind's own index. */
import type { OtherNames, Side } from '../../files.ts';
import { foldWord } from '../../fold.ts';
import { indexForm, toIndexTerm } from '../../transform.ts';
import type { Fragment, IndexReader, Narrowing, Spelling } from '../types.ts';
import { inAll } from './page-sets.ts';
import { type Asker, openPagefind, type PagefindHit, type PagefindSource, truly } from './pagefind.ts';

export interface Files extends PagefindSource {
  /** Of the index, and of the others in their order. */
  readonly sides: readonly Side[];
  /** Words of letters without marks, sorted. */
  readonly words: () => Promise<readonly string[]>;
  readonly names: () => Promise<OtherNames>;
}

/** Numbers pages in the order of the archive, which is that of a search for everything. */
export async function openIndex({ sides, words: loadWords, names, ...source }: Files): Promise<IndexReader> {
  const side: Side = {
    parts: sides.flatMap(({ parts }) => parts),
    days: sides.flatMap(({ days }) => days),
    common: sides[0]?.common ?? [],
  };
  // Pagefind refuses to open an index of nothing.
  const pagefind = side.parts.length > 0 ? openPagefind(source) : EMPTY;
  const all = await pagefind.ask(null, true);
  // What several sites have in the same words is taken from the first.
  const pageOf = new Map(all.map(({ id }, page) => [id, page] as const).toReversed());
  const documents = side.parts.flatMap((parts, document) => Array.from({ length: parts }, () => document));
  if (documents.length !== all.length)
    throw new Error('the index and its list of documents do not belong together');
  const words = once(loadWords);
  return {
    pages: all.length,
    ...createLookup({ pagefind, pageOf, pages: all.length, common: side.common }),
    vocabulary: async (beginning) => (await words()).filter((word) => word.startsWith(beginning)),
    otherNames: once(names),
    fragment: remember((page: number) =>
      truly(async () => fragmentOf(await all[page]?.data()), source.failures),
    ),
    documentOf: (page) => documents[page] ?? -1,
    narrowing: once(() => readNarrowing(pagefind, (hits) => numbered(hits, pageOf), side)),
  };
}

const numbered = (hits: readonly PagefindHit[], pageOf: ReadonlyMap<string, number>): readonly number[] =>
  hits.map(({ id }) => pageOf.get(id) ?? -1).sort((a, b) => a - b);

interface Numbered {
  readonly pagefind: Asker;
  readonly pageOf: ReadonlyMap<string, number>;
  readonly pages: number;
  readonly common: readonly string[];
}

/** What is looked up by words; each question is asked once. */
function createLookup({
  pagefind,
  pageOf,
  pages,
  common,
}: Numbered): Pick<IndexReader, 'load' | 'find' | 'phrase' | 'rank'> {
  const everywhere = new Set(common);
  const skipped = new Set<string>();
  const asked = (words: readonly string[]): readonly string[] => words.filter((word) => !skipped.has(word));
  const find = remember(async (key: string) => {
    const [spelling = 'exact', ...words] = key.split(' ');
    return numbered(await findWords(pagefind, words, spelling as Spelling), pageOf);
  });
  const findRuns = createRuns(
    find,
    Array.from({ length: pages }, (_, page) => page),
  );
  const ranks = remember((key: string) => {
    const [spelling = 'exact', ...words] = key.split(' ');
    return rank(pagefind, words, spelling as Spelling, pageOf);
  });
  return {
    load: (words) => {
      skipped.clear();
      for (const word of commonAmong(words, common)) skipped.add(word);
      return pagefind.load(asked(words).map(toIndexTerm));
    },
    find: async (words, spelling) =>
      findRuns(
        runsOf(words, (word) => skipped.has(word)),
        spelling,
      ),
    phrase: async (words) =>
      findRuns(
        runsOf(words, (word) => pages > MOST_SMALL && everywhere.has(indexForm(word))),
        'exact',
      ),
    rank: async (words, spelling) => {
      const told = asked(words);
      if (told.length === 0) return UNRANKED;
      const found = await Promise.all(told.map((word) => find([spelling, word].join(' '))));
      const places = found.reduce((sum, own) => sum + own.length, 0);
      return places > MOST_RANKED ? UNRANKED : ranks([spelling, ...told].join(' '));
    },
  };
}

/** Parts that hold each of the runs; all parts where there is none. */
const createRuns =
  (find: (key: string) => Promise<readonly number[]>, all: readonly number[]) =>
  async (runs: readonly (readonly string[])[], spelling: Spelling): Promise<readonly number[]> => {
    if (runs.length === 0) return all;
    // Only the last word may be unfinished.
    const found = runs.map((run, index) =>
      find([spelling === 'begun' && index < runs.length - 1 ? 'exact' : spelling, ...run].join(' ')),
    );
    return inAll(await Promise.all(found));
  };

/** Words that stand side by side, without those that are left out: what is left is looked for run by run. */
function runsOf(
  words: readonly string[],
  isLeftOut: (word: string) => boolean,
): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (isLeftOut(word)) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs.filter((run) => run.length > 0);
}

/** Up to so many parts a word that stands nearly everywhere is a file of 30 KB, later of 100 KB and more. */
const MOST_SMALL = 500;

/**
 * Words that stand nearly everywhere need not be asked for where others tell more: in a large archive each is 100 KB and more. Places
 * are read from the texts in any case.
 */
function commonAmong(words: readonly string[], common: readonly string[]): readonly string[] {
  const known = new Set(common);
  const found = words.filter((word) => known.has(indexForm(word)));
  return new Set(words).size - new Set(found).size >= LEAST_TELLING ? found : [];
}

/**
 * Pagefind's ranking comes with all places of all words; with more parts than these it would hold the page for longer than a reader
 * waits for a key.
 */
const MOST_RANKED = 2000;
const UNRANKED: ReadonlyMap<number, number> = new Map();

/** So many other words have to be there. */
const LEAST_TELLING = 2;

const EMPTY: Asker = { ask: async () => [], load: async () => undefined, filters: async () => ({}) };

/** Hits in the text; the title and the other metadata of a document say nothing of a part of it. */
async function findWords(
  pagefind: Asker,
  words: readonly string[],
  spelling: Spelling,
): Promise<readonly PagefindHit[]> {
  if (spelling === 'begun') return findBegun(pagefind, words);
  return inText(await pagefind.ask(`"${termOf(words, spelling)}"`, spelling === 'exact'));
}

const inText = (hits: readonly PagefindHit[]): readonly PagefindHit[] =>
  hits.filter((hit) => hit.words.length > 0);

function termOf(words: readonly string[], spelling: Spelling): string {
  return toIndexTerm((spelling === 'folded' ? words.map(foldWord) : words).join(' '));
}

/** Without quotes Pagefind finds words that go on. What is typed so far may be spelt as the index does, or not be a word yet. */
async function findBegun(pagefind: Asker, words: readonly string[]): Promise<readonly PagefindHit[]> {
  const last = words.at(-1) ?? '';
  const typed = last.replaceAll('đ', toIndexTerm('đ'));
  const found = new Map<string, PagefindHit>();
  for (const term of new Set([typed, toIndexTerm(last)]))
    for (const hit of inText(await pagefind.ask(term, /\P{ASCII}/u.test(last)))) found.set(hit.id, hit);
  const held = Array.from(found.values());
  if (words.length === 1) return held;
  const before = new Set((await findWords(pagefind, words.slice(0, -1), 'exact')).map(({ id }) => id));
  return held.filter(({ id }) => before.has(id));
}

/** The best part has 1. */
async function rank(
  pagefind: Asker,
  words: readonly string[],
  spelling: Spelling,
  pageOf: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<number, number>> {
  const hits = await pagefind.ask(termOf(words, spelling), spelling !== 'folded');
  const most = hits.reduce((best, { score }) => Math.max(best, score), Number.MIN_VALUE);
  return new Map(hits.map(({ id, score }) => [pageOf.get(id) ?? -1, score / most]));
}

function fragmentOf(data: Fragment | undefined): Fragment {
  if (!data) throw new Error('a part of the index could not be loaded');
  const { url, content, meta } = data;
  return { url, content, meta };
}

async function readNarrowing(
  pagefind: Asker,
  numbered: (hits: readonly PagefindHit[]) => readonly number[],
  { days }: Side,
): Promise<Narrowing> {
  const filters: [string, Narrowing['filters'][string]][] = [];
  for (const [name, values] of Object.entries(await pagefind.filters())) {
    const pages = [];
    for (const value of Object.keys(values))
      pages.push({ value, pages: numbered(await pagefind.ask(null, true, { [name]: value })) });
    filters.push([name, pages]);
  }
  return { filters: Object.fromEntries(filters), byDate: orderOf(days) };
}

/** Without a date a document stands before those with one. */
function orderOf(days: readonly string[]): readonly number[] {
  return Array.from(days.keys()).sort((a, b) => ((days[a] ?? '') < (days[b] ?? '') ? -1 : 1) || a - b);
}

/** Asks once for each key; what failed is asked for again. */
function remember<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const value = known.get(key) ?? load(key);
    known.set(key, value);
    value.catch(() => known.delete(key));
    return value;
  };
}

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  const known = remember((_: '') => load());
  return () => known('');
}
