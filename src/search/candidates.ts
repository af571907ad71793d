/** Parts of the archive that may hold an answer, best first as far as the index tells: nothing of their text is loaded yet. */
import { groupPages, linkPages, loadPairs } from './group-pages.ts';
import type { IndexReader } from './index-reader.ts';
import { inBoth, marksOn } from './page-sets.ts';
import { isInHeading, NOWHERE, oftenness, type Postings } from './postings.ts';
import type { Query } from './query.ts';
import { type Reach, reachOf } from './spelling.ts';

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

/** So few parts are all loaded, whatever the pairs say. */
const FEW = 10;

/** Parts that hold all of the query. */
export async function together(reader: IndexReader, query: Query, reach: Reach): Promise<Candidates> {
  const whole = pagesOfAll(reader, query, reach);
  if (whole.pages.pages.length > FEW) await loadPairs(reader, query);
  const { pages, groups } = whole.pages.pages.length > FEW ? pagesOfAll(reader, query, reach) : whole;
  const scores = scoresOf(reader, query, pages.pages, groups);
  return {
    query,
    reach,
    pages: pages.pages.map((page, at) => ({ page, score: scores[at] ?? 0 })),
    weights: weightsOf(reader, groups),
    partly: false,
  };
}

interface Found {
  readonly pages: Postings;
  readonly groups: readonly Postings[];
}

function pagesOfAll(reader: IndexReader, query: Query, reach: Reach): Found {
  const groups = query.groups.map((group, index) => groupPages(reader, group, reachOf(query, index, reach)));
  const [first = NOWHERE, ...rest] = groups.toSorted((a, b) => a.pages.length - b.pages.length);
  return { pages: rest.reduce(inBoth, first), groups };
}

function weightsOf(reader: IndexReader, groups: readonly Postings[]): readonly number[] {
  return groups.map(({ pages }) => Math.log(1 + reader.pages / (pages.length || 0.5)));
}

/** A whole phrase first, in a heading before all; else how much of it stands side by side, and what is in headings. */
function scoresOf(
  reader: IndexReader,
  query: Query,
  pages: readonly number[],
  groups: readonly Postings[],
): readonly number[] {
  const found = groups.map((group) => marksOn(pages, group));
  const links = linksOf(reader, query).map((link) => link && marksOn(pages, link));
  const known = links.filter((link) => link !== undefined);
  return pages.map((_, at) => {
    const linked = known.map((marks) => marks[at]).filter((mark) => mark !== undefined);
    const own = found.map((marks) => marks[at] ?? 0);
    if (groups.length > 1 && (known.length < links.length || linked.length < known.length))
      return looseScore(linked.length / (links.length || 1), own);
    const mark = Math.min(...(groups.length > 1 ? linked : own));
    return 100 + 2 * oftenness(mark) + (isInHeading(mark) ? 12 : 0);
  });
}

function looseScore(linked: number, marks: readonly number[]): number {
  const titled = marks.filter(isInHeading).length / marks.length;
  const often = marks.reduce((sum, mark) => sum + oftenness(mark), 0) / marks.length;
  return 40 + 20 * linked + 8 * titled + 3 * often;
}

const linksOf = (reader: IndexReader, { groups }: Query): readonly (Postings | undefined)[] =>
  groups.slice(1).map((group, index) => linkPages(reader, groups[index], group));

/** Less than this much of a query is no answer to it. */
const LEAST_SHARE = 0.5;

/** Parts that hold most of the query. A number is there or it is not, so all numbers must be. */
export async function partly(reader: IndexReader, query: Query): Promise<Candidates> {
  const { groups } = query;
  await loadPairs(reader, query);
  const found = groups.map((group, index) => groupPages(reader, group, reachOf(query, index, 'near')));
  const weights = weightsOf(reader, found);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const needed = found.filter((_, index) => groups[index]?.figure);
  const held = new Map<number, { weight: number; groups: number; needed: number }>();
  for (const [index, { pages }] of found.entries()) {
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
  const links = linksOf(reader, query).map((link) => marksOn(pages, link ?? NOWHERE));
  const scored = pages.map((page, at) => {
    const linked = links.filter((marks) => marks[at] !== undefined).length / Math.max(1, links.length);
    const share = Math.min(0.99, (held.get(page)?.weight ?? 0) / all);
    return { page, score: 30 * share + 10 * linked + 10 };
  });
  return { query, reach: 'near', pages: scored, weights, partly: true };
}
