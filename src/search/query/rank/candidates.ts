/** Parts of the archive that may hold an answer, best first as far as the index tells: nothing of their text is loaded yet. */
import type { Query } from '../plan/query.ts';
import { type Reach, reachOf } from '../read/spelling.ts';
import type { IndexReader } from '../types.ts';
import { eachOf, groupPages, linkPages } from './group-pages.ts';
import { inAll } from './page-sets.ts';

export interface Candidate {
  readonly page: number;
  readonly score: number;
}

export interface Candidates {
  readonly query: Query;
  readonly reach: Reach;
  /** In the order of the archive. */
  readonly pages: readonly Candidate[];
  /** How much each group tells: the rarer the more. */
  readonly weights: readonly number[];
  /** A part need not hold all groups. */
  readonly partly: boolean;
}

/** So few parts are all loaded, whatever stands side by side in them. */
const FEW = 10;

/** Parts that hold all of the query. */
export async function together(reader: IndexReader, query: Query, reach: Reach): Promise<Candidates> {
  const groups = await groupsPages(reader, query, reach);
  const pages = inAll(groups);
  const scores = pages.length > FEW ? await scoresOf(reader, query, pages) : [];
  return {
    query,
    reach,
    pages: pages.map((page, at) => ({ page, score: scores[at] ?? 0 })),
    weights: weightsOf(reader, groups),
    partly: false,
  };
}

const groupsPages = (
  reader: IndexReader,
  query: Query,
  reach: Reach,
): Promise<readonly (readonly number[])[]> =>
  eachOf(query.groups, (group, index) => groupPages(reader, group, reachOf(query, index, reach)));

function weightsOf(reader: IndexReader, groups: readonly (readonly number[])[]): readonly number[] {
  return groups.map(({ length }) => Math.log(1 + reader.pages / (length || 0.5)));
}

/** What Pagefind's own ranking adds at most: how often the words stand there, in how long a text. */
const RANK = 14;

/** A whole phrase first; else how much of it stands side by side. */
async function scoresOf(
  reader: IndexReader,
  query: Query,
  pages: readonly number[],
): Promise<readonly number[]> {
  const { groups, unmarked } = query;
  const links = (await linkPages(reader, query)).map((own) => new Set(own));
  const words = groups.flatMap(({ alternatives }) => alternatives[0]?.words ?? []);
  const ranks = await reader.rank(words, unmarked ? 'folded' : 'exact');
  return pages.map((page) => {
    const linked = links.filter((link) => link.has(page)).length;
    const near = linked === links.length ? 100 : 40 + (20 * linked) / links.length;
    return near + RANK * (ranks.get(page) ?? 0);
  });
}

/** Less than this much of a query is no answer to it. */
const LEAST_SHARE = 0.5;

/** Parts that hold most of the query. A number is there or it is not, so all numbers must be. */
export async function partly(reader: IndexReader, query: Query): Promise<Candidates> {
  const { groups } = query;
  const found = await groupsPages(reader, query, 'near');
  const weights = weightsOf(reader, found);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const needed = found.filter((_, index) => groups[index]?.figure);
  const held = new Map<number, { weight: number; groups: number; needed: number }>();
  for (const [index, pages] of found.entries()) {
    for (const page of pages) {
      const known = held.get(page) ?? { weight: 0, groups: 0, needed: 0 };
      held.set(page, known);
      known.weight += weights[index] ?? 0;
      known.groups++;
      if (groups[index]?.figure) known.needed++;
    }
  }
  const pages = Array.from(held)
    .filter(([, own]) => own.groups > 1 && own.needed === needed.length && own.weight / all >= LEAST_SHARE)
    .map(([page]) => page)
    .sort((a, b) => a - b);
  const links = (await linkPages(reader, query)).map((own) => new Set(own));
  const scored = pages.map((page) => {
    const linked = links.filter((link) => link.has(page)).length / Math.max(1, links.length);
    const share = Math.min(0.99, (held.get(page)?.weight ?? 0) / all);
    return { page, score: 30 * share + 10 * linked + 10 };
  });
  return { query, reach: 'near', pages: scored, weights, partly: true };
}
