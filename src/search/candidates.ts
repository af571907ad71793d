/** Parts of the archive that may hold an answer, by the places of the words alone: nothing of their text is loaded yet. */
import { closeness, closenessScore, neighbourShare } from './closeness.ts';
import { foldedSpellings } from './fold.ts';
import type { IndexReader } from './index-reader.ts';
import { findGroup, type Lookup, type Reach, type Spans } from './lookup.ts';
import type { Group, Query } from './query.ts';
import type { Span } from './span.ts';

export interface Candidate {
  readonly page: number;
  /** Where each group of the query stands; empty for one that is not there. */
  readonly groups: readonly (readonly Span[])[];
  /** How much each group tells: the rarer the more. */
  readonly weights: readonly number[];
  readonly score: number;
}

function rareness(reader: IndexReader, spans: Spans): number {
  return Math.log(1 + reader.pages / (spans.size || 0.5));
}

/** Parts that hold all of the query. Each group is looked for only where rarer ones stand. */
export function together(reader: IndexReader, query: Query, reach: Reach): readonly Candidate[] {
  const { groups, unmarked } = query;
  const found: Spans[] = groups.map(() => new Map());
  let pages: Lookup['pages'];
  const rarest = Array.from(groups.keys(), (index) => ({ index, size: pagesOf(reader, groups[index]) })).sort(
    (a, b) => a.size - b.size,
  );
  for (const { index } of rarest) {
    const group = groups[index];
    const own = reach === 'begun' && index < groups.length - 1 ? 'exact' : reach;
    const spans = group ? findGroup({ reader, reach: own, unmarked, pages }, group) : new Map();
    found[index] = spans;
    pages = spans;
  }
  const weights = found.map((spans) => rareness(reader, spans));
  const last = found[rarest.at(-1)?.index ?? 0];
  return Array.from(last?.keys() ?? []).flatMap((page) => toCandidate(page, found, 1, weights));
}

/** In how many pages a group may stand, at most. */
function pagesOf(reader: IndexReader, group: Group | undefined): number {
  const sizes = (group?.alternatives ?? []).map(({ words }) =>
    Math.min(
      ...words.map((word) =>
        foldedSpellings(word)
          .flatMap((form) => reader.spellings(form))
          .reduce((sum, { postings }) => sum + postings.size, 0),
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function toCandidate(
  page: number,
  found: readonly Spans[],
  share: number,
  weights: readonly number[],
): readonly Candidate[] {
  const groups = found.map((spans) => spans.get(page) ?? []);
  const near = closeness(groups.filter((spans) => spans.length > 0));
  if (!near) return [];
  const score = closenessScore(near);
  const apart = share < 1 ? 30 * share + 10 * neighbourShare(groups) + score / 5 : score;
  return [{ page, groups, weights, score: apart }];
}

/** Less than this much of a query is no answer to it. */
const LEAST_SHARE = 0.5;

/** Parts that hold most of the query. A number is there or it is not, so all numbers must be. */
export function partly(reader: IndexReader, query: Query): readonly Candidate[] {
  const { groups, unmarked } = query;
  if (groups.length < 2) return [];
  const found = groups.map((group) => findGroup({ reader, reach: 'near', unmarked }, group));
  const needed = found.filter((_, index) => groups[index]?.figure);
  const weights = found.map((spans) => rareness(reader, spans));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const pages = new Set(found.flatMap((spans) => Array.from(spans.keys())));
  return Array.from(pages).flatMap((page) => {
    if (needed.some((spans) => !spans.has(page))) return [];
    const present = weights.filter((_, index) => found[index]?.has(page));
    const share = present.reduce((sum, weight) => sum + weight, 0) / all;
    return present.length > 1 && share >= LEAST_SHARE
      ? toCandidate(page, found, Math.min(share, 0.99), weights)
      : [];
  });
}
