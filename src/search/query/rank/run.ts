/** From a query to the places that answer it. */

import { type Choice, NO_CHOICE } from '../../filters.ts';
import type { Query } from '../plan/query.ts';
import { withoutQuestion } from '../plan/question.ts';
import type { IndexReader } from '../types.ts';
import { type Answer, answer } from './answer.ts';
import { type Candidate, type Candidates, partly, together } from './candidates.ts';
import { allowedPages } from './choice.ts';
import { loadWords } from './loading.ts';

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
  const newer = choice.newestFirst ? await newerFirst(reader) : () => 0;
  const begin: Begin = ({ pages: candidates, ...asked }) => {
    const sorted = candidates
      .filter(({ page }) => allowed?.has(page) ?? true)
      .sort((a, b) => newer(a, b) || b.score - a.score || a.page - b.page);
    return answer(reader, sorted, {
      ...asked,
      choice,
      excluding: query,
      pages: sorted.map(({ page }) => page),
      holding: candidates.map(({ page }) => page),
      before: [],
    });
  };
  return inTurn(reader, query, begin);
}

type Begin = (candidates: Candidates) => Promise<Answer>;

/** Each looser way of searching is tried only where the ones before gave nothing good, and taken only where it is better. */
async function inTurn(reader: IndexReader, query: Query, begin: Begin): Promise<Answer> {
  let best = await begin(await together(reader, query, 'exact'));
  let begun: Answer | undefined;
  const score = (): number => best.results[0]?.score ?? 0;
  const tryNext = async (candidates: Candidates): Promise<void> => {
    const next = candidates.pages.length > 0 ? await begin(candidates) : NOTHING;
    if ((next.results[0]?.score ?? 0) > score()) best = next;
  };
  if (best.results.length === 0) {
    await tryNext(await together(reader, query, 'begun'));
    // A number is not begun: it was found in another notation.
    if (!query.groups.at(-1)?.figure) begun = best;
  }
  const plain = withoutQuestion(query);
  if (score() < POOR && plain.groups.length < query.groups.length)
    await tryNext(await together(reader, plain, 'exact'));
  if (score() < GOOD) {
    await tryNext(await together(reader, query, 'near'));
  }
  if (score() < POOR && query.groups.length > 1) await tryNext(await partly(reader, query));
  return best === begun && best.results.length > 0 ? { ...best, begun: true } : best;
}

async function newerFirst(reader: IndexReader): Promise<(a: Candidate, b: Candidate) => number> {
  const { byDate } = await reader.narrowing();
  const place = new Map(byDate.map((document, at) => [document, at]));
  const of = ({ page }: Candidate): number => place.get(reader.documentOf(page)) ?? 0;
  return (a, b) => of(b) - of(a);
}
