/** The archive as the planner asks for it, on Pagefind's own index. */
import type { Fragment, IndexReader, Narrowing, Spelling } from '../types.ts';
import { exactForms, foldedForms, phrasesOf } from './forms.ts';
import { type Asker, type Hit, openPagefind, type Source, truly } from './pagefind.ts';

/** What Pagefind cannot tell: which parts belong to one document, and in what order documents came. */
export interface Side {
  /** How many parts each document has, in the order of the archive. */
  readonly parts: readonly number[];
  /** Documents from the oldest to the newest. */
  readonly byDate: readonly number[];
}

export interface Files extends Source {
  readonly side: () => Promise<Side>;
  /** Words of letters without marks, sorted. */
  readonly words: () => Promise<readonly string[]>;
}

const PHRASE = { exact: exactForms, folded: foldedForms } as const;

/** Numbers pages in the order of the archive, which is that of a search for everything. */
export async function openIndex({
  side: loadSide,
  words: loadWords,
  ...source
}: Files): Promise<IndexReader> {
  const side = await loadSide();
  // Pagefind refuses to open an index of nothing.
  const pagefind = side.parts.length > 0 ? openPagefind(source) : EMPTY;
  const all = await pagefind.ask(null, true);
  const pageOf = new Map(all.map(({ id }, page) => [id, page]));
  const documents = side.parts.flatMap((parts, document) => Array.from({ length: parts }, () => document));
  if (documents.length !== all.length)
    throw new Error('the index and its list of documents do not belong together');
  const numbered = (hits: readonly Hit[]): readonly number[] =>
    hits.map(({ id }) => pageOf.get(id) ?? -1).sort((a, b) => a - b);
  const find = remember(async (key: string) => {
    const [spelling = 'exact', ...words] = key.split(' ');
    return numbered(await findWords(pagefind, words, spelling as Spelling));
  });
  const fragments = remember((page: number) =>
    truly(async () => fragmentOf(await all[page]?.data()), source.failures),
  );
  return {
    pages: all.length,
    load: (words) => pagefind.load(words),
    find: (words, spelling) => find([spelling, ...words].join(' ')),
    rank: (words, spelling) => rank(pagefind, words, spelling, pageOf),
    vocabulary: async (beginning) => (await loadWords()).filter((word) => word.startsWith(beginning)),
    fragment: fragments,
    documentOf: (page) => documents[page] ?? -1,
    narrowing: once(() => readNarrowing(pagefind, numbered, side)),
  };
}

const EMPTY: Asker = { ask: async () => [], load: async () => undefined, filters: async () => ({}) };

/** Hits in the text; the title and the other metadata of a document say nothing of a part of it. */
async function findWords(
  pagefind: Asker,
  words: readonly string[],
  spelling: Spelling,
): Promise<readonly Hit[]> {
  if (spelling === 'begun') return findBegun(pagefind, words);
  const found = new Map<string, Hit>();
  for (const phrase of phrasesOf(words, PHRASE[spelling])) {
    for (const hit of await pagefind.ask(`"${phrase}"`, spelling === 'exact'))
      if (hit.words.length > 0) found.set(hit.id, hit);
  }
  return Array.from(found.values());
}

/** Without quotes Pagefind finds words that go on. */
async function findBegun(pagefind: Asker, words: readonly string[]): Promise<readonly Hit[]> {
  const last = words.at(-1) ?? '';
  const begun = await pagefind.ask(last, /\P{ASCII}/u.test(last));
  const held = begun.filter((hit) => hit.words.length > 0);
  if (words.length === 1) return held;
  const before = new Set((await findWords(pagefind, words.slice(0, -1), 'exact')).map(({ id }) => id));
  return held.filter(({ id }) => before.has(id));
}

/** The best part has 1; all ways to write a word count alike. */
async function rank(
  pagefind: Asker,
  words: readonly string[],
  spelling: Spelling,
  pageOf: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<number, number>> {
  const scores = new Map<number, number>();
  const forms = spelling === 'folded' ? foldedForms : exactForms;
  const phrases = new Set([0, 1, 2].map((at) => words.map((word) => forms(word)[at] ?? word).join(' ')));
  for (const phrase of phrases) {
    const hits = await pagefind.ask(phrase, spelling !== 'folded');
    const most = Math.max(Number.MIN_VALUE, ...hits.slice(0, 1).map(({ score }) => score));
    for (const { id, score } of hits) {
      const page = pageOf.get(id) ?? -1;
      scores.set(page, Math.max(scores.get(page) ?? 0, score / most));
    }
  }
  return scores;
}

function fragmentOf(data: Fragment | undefined): Fragment {
  if (!data) throw new Error('a part of the index could not be loaded');
  const { url, content, meta } = data;
  return { url, content, meta };
}

async function readNarrowing(
  pagefind: Asker,
  numbered: (hits: readonly Hit[]) => readonly number[],
  { byDate }: Side,
): Promise<Narrowing> {
  const filters: [string, Narrowing['filters'][string]][] = [];
  for (const [name, values] of Object.entries(await pagefind.filters())) {
    const pages = [];
    for (const value of Object.keys(values))
      pages.push({ value, pages: numbered(await pagefind.ask(null, true, { [name]: value })) });
    filters.push([name, pages]);
  }
  return { filters: Object.fromEntries(filters), byDate };
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
