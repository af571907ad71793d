/** From a query to the places that answer it, a few parts of the archive at a time. */
import { type Candidate, partly, together } from './candidates.ts';
import { allowedPages, type Choice, NO_CHOICE } from './choice.ts';
import type { IndexReader } from './index-reader.ts';
import { loadOthers, loadWords } from './loading.ts';
import { findGroup, type Spans } from './lookup.ts';
import type { Query } from './query.ts';
import { withoutQuestion } from './question.ts';
import type { Result } from './result.ts';
import { resultsOf } from './results.ts';

export interface Answer {
  readonly results: readonly Result[];
  /** Parts of the archive that hold the query, shown or not. */
  readonly pages: readonly number[];
  /** The same without the filters. */
  readonly holding: readonly number[];
  /** Nothing holds the query as it was typed; the results are what comes nearest. */
  readonly nearest: boolean;
  /** The last word is not there, but words that begin so are. */
  readonly begun?: boolean;
  /** The rest of the results; not there when all are. */
  readonly more?: () => Promise<Answer>;
}

/** Most words side by side, or all in one paragraph: looser ways load every word that begins alike and seldom find better. */
const GOOD = 45;
/** Words that stand in different sections. */
const POOR = 25;

const NOTHING: Answer = { results: [], pages: [], holding: [], nearest: true };

/** Strict spellings first; unfinished words, other marks and a part of the words only where those give nothing good. */
export async function search(reader: IndexReader, query: Query, choice: Choice = NO_CHOICE): Promise<Answer> {
  if (query.groups.length === 0) return NOTHING;
  await loadWords(reader, query);
  const allowed = await allowedPages(reader, choice);
  const excluded = query.excluded.map((group) =>
    findGroup({ reader, reach: 'exact', unmarked: query.unmarked }, group),
  );
  const newer = choice.newestFirst ? await newerFirst(reader) : () => 0;
  const begin: Begin = (candidates, asked = query) => {
    const sorted = candidates
      .filter(({ page }) => allowed?.has(page) ?? true)
      .sort((a, b) => newer(a, b) || b.score - a.score || a.page - b.page);
    return answer(reader, sorted, {
      query: asked,
      choice,
      excluded,
      pages: sorted.map(({ page }) => page),
      holding: candidates.map(({ page }) => page),
      before: [],
    });
  };
  return inTurn(reader, query, begin);
}

type Begin = (candidates: readonly Candidate[], asked?: Query) => Promise<Answer>;

/** Each looser way of searching is tried only where the ones before gave nothing good, and taken only where it is better. */
async function inTurn(reader: IndexReader, query: Query, begin: Begin): Promise<Answer> {
  let best = await begin(together(reader, query, 'exact'));
  let begun: Answer | undefined;
  const score = (): number => best.results[0]?.score ?? 0;
  const tryNext = async (candidates: readonly Candidate[], asked = query): Promise<void> => {
    const next = candidates.length > 0 ? await begin(candidates, asked) : NOTHING;
    if ((next.results[0]?.score ?? 0) > score()) best = next;
  };
  if (best.results.length === 0) {
    await loadOthers(reader, query, 'begun');
    await tryNext(together(reader, query, 'begun'));
    // A number is not begun: it was found in another notation.
    if (!query.groups.at(-1)?.figure) begun = best;
  }
  const plain = withoutQuestion(query);
  if (score() < POOR && plain.groups.length < query.groups.length)
    await tryNext(together(reader, plain, 'exact'), plain);
  if (score() < GOOD) {
    await loadOthers(reader, query, 'near');
    await tryNext(together(reader, query, 'near'));
  }
  if (score() < POOR) await tryNext(partly(reader, query));
  return best === begun && best.results.length > 0 ? { ...best, begun: true } : best;
}

async function newerFirst(reader: IndexReader): Promise<(a: Candidate, b: Candidate) => number> {
  const { byDate } = await reader.narrowing();
  const place = new Map(byDate.map((document, at) => [document, at]));
  const of = ({ page }: Candidate): number => place.get(reader.documentOf(page)) ?? 0;
  return (a, b) => of(b) - of(a);
}

interface Progress {
  readonly query: Query;
  readonly choice: Choice;
  readonly excluded: readonly Spans[];
  readonly pages: readonly number[];
  readonly holding: readonly number[];
  readonly before: readonly Result[];
}

const MOST_PARTS = 10;
const LEAST_PARTS = 4;
const CLOSE_TO_BEST = 14;

/** The next parts that may hold what comes first; one whose words stand far apart need not be loaded for it. */
async function answer(
  reader: IndexReader,
  candidates: readonly Candidate[],
  progress: Progress,
): Promise<Answer> {
  const { query, choice, excluded, pages, holding, before } = progress;
  const least = (candidates[0]?.score ?? 0) - CLOSE_TO_BEST;
  const close = candidates.filter(({ score }) => score > least).length;
  const size =
    choice.newestFirst || query.quantity ? MOST_PARTS : Math.min(MOST_PARTS, Math.max(LEAST_PARTS, close));
  const [now, rest] = [candidates.slice(0, size), candidates.slice(size)];
  // Equally good places stand in the order of the archive.
  const found = await Promise.all(
    now
      .toSorted((a, b) => (choice.newestFirst ? 0 : a.page - b.page))
      .map(async ({ page, groups, weights }) => {
        const out = excluded.map((spans) => spans.get(page) ?? []);
        return resultsOf(await reader.fragment(page), {
          query,
          groups,
          weights,
          excluded: out,
          figuresOnly: choice.figuresOnly,
        });
      }),
  );
  const sorted = choice.newestFirst ? found.flat() : found.flat().sort((a, b) => b.score - a.score);
  const results = [...before, ...withoutRepeats(sorted, before)];
  const more = (): Promise<Answer> => answer(reader, rest, { ...progress, before: results });
  if (rest.length > 0 && results.length === before.length) return more();
  const nearest = results.every(({ near }) => near !== undefined);
  return { results, pages, holding, nearest, ...(rest.length > 0 && { more }) };
}

/** A long section may stand in two parts. */
function withoutRepeats(results: readonly Result[], before: readonly Result[]): readonly Result[] {
  const seen = new Set(before.map(({ url }) => url));
  return results.filter(({ url }) => !seen.has(url) && seen.add(url));
}
