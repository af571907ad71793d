/** From a query to the places that answer it. */
import { type Choice, NO_CHOICE } from '../filters.ts';
import { type Answer, answer } from './answer.ts';
import type { Query } from './plan/query.ts';
import { isAsked, readQuestion, type SearchQuestion } from './plan/question.ts';
import { withSynonyms } from './plan/synonyms.ts';
import { type Candidates, type PartCandidate, partly, together } from './rank/parts/candidates.ts';
import { allowedPages } from './rank/parts/choice.ts';
import { loadWords } from './rank/parts/loading.ts';
import { mendQuery } from './rank/parts/mending.ts';
import { goodScore } from './rank/weights.ts';
import type { Reach } from './read/spelling.ts';
import type { Result } from './show/result.ts';
import type { IndexReader } from './types.ts';

const NOTHING: Answer = { results: [], pages: [], holding: [], nearest: true };

/** Strict spellings first; other names, unfinished words, other marks and a part of the words only where those give nothing good. */
export async function search(reader: IndexReader, query: Query, choice: Choice = NO_CHOICE): Promise<Answer> {
  if (query.groups.length === 0) return NOTHING;
  const question = readQuestion(query);
  await loadWords(reader, question);
  const begin = await beginWith(reader, query, choice);
  if (question.periods.length < 2 || choice.newestFirst) return inTurn(reader, question, begin);
  const answers = [];
  for (const period of question.periods)
    answers.push(await inTurn(reader, { ...question, periods: [period] }, begin));
  return sideBySide(question, answers);
}

type Begin = (candidates: Candidates) => Promise<Answer>;

async function beginWith(reader: IndexReader, excluding: Query, choice: Choice): Promise<Begin> {
  const allowed = await allowedPages(reader, choice);
  const newer = choice.newestFirst ? await newerFirst(reader) : () => 0;
  return ({ pages: candidates, ...asked }) => {
    const sorted = candidates
      .filter(({ page }) => allowed?.has(page) ?? true)
      .sort((a, b) => newer(a, b) || b.score - a.score || a.page - b.page);
    return answer(reader, sorted, {
      ...asked,
      choice,
      excluding,
      pages: sorted.map(({ page }) => page),
      holding: candidates.map(({ page }) => page),
      before: [],
    });
  };
}

/** Each looser way of searching is tried only where the ones before gave nothing good, and taken only where it is better. */
async function inTurn(reader: IndexReader, typed: SearchQuestion, begin: Begin): Promise<Answer> {
  const { question, candidates } = await asMeant(reader, typed);
  let best = await begin(candidates);
  let begun: Answer | undefined;
  const isGood = isGoodFor(question);
  const tryNext = async (candidates: Candidates): Promise<boolean> => {
    const next = candidates.pages.length > 0 ? await begin(candidates) : NOTHING;
    const better = isBetter(next, best);
    if (better) best = next;
    return better;
  };
  const others = isGood(best) ? undefined : await otherwise(reader, question);
  if (others) {
    const named = { ...readQuestion(others), periods: question.periods };
    await loadWords(reader, named);
    await tryNext(await together(reader, named, 'exact'));
    if (!isGood(best)) await tryNext(await partly(reader, named, 'exact'));
  }
  // A number is not begun: it was found in another notation.
  if (best.results.length === 0 && !question.query.groups.at(-1)?.figure) {
    if (await tryNext(await together(reader, question, 'begun'))) begun = best;
  }
  for (const [way, reach] of waysFor(question))
    if (!isGood(best)) await tryNext(await way(reader, question, reach));
  return best === begun && !best.nearest ? { ...best, begun: true } : best;
}

/** The question with its typing faults mended, and the parts that hold all of it. */
async function asMeant(
  reader: IndexReader,
  typed: SearchQuestion,
): Promise<{ question: SearchQuestion; candidates: Candidates }> {
  const candidates = await together(reader, typed, 'exact');
  const query = await mendQuery(reader, typed, candidates.nowhere);
  if (!query) return { question: typed, candidates };
  const question = { ...readQuestion(query), periods: typed.periods };
  await loadWords(reader, question);
  return { question, candidates: await together(reader, question, 'exact') };
}

/** The question in other names; a number has none. */
async function otherwise(
  reader: IndexReader,
  { query, topic, frame }: SearchQuestion,
): Promise<Query | undefined> {
  if (topic.every(({ group }) => group.figure)) return undefined;
  const named = new Set([...topic, ...frame].map(({ at }) => at));
  return withSynonyms(query, await reader.otherNames(), (at) => named.has(at));
}

type Way = readonly [typeof together, Reach];

/** Of a question typing faults are mended; other words that are like those typed lead its many words anywhere. */
function waysFor(question: SearchQuestion): readonly Way[] {
  const exact: Way = [partly, 'exact'];
  return isAsked(question) ? [exact] : [exact, [together, 'near'], [partly, 'near']];
}

const scoreOf = ({ results }: Answer): number => results[0]?.score ?? Number.NEGATIVE_INFINITY;
const isGoodFor =
  (question: SearchQuestion) =>
  ({ nearest, results: [first] }: Answer): boolean =>
    !nearest &&
    first !== undefined &&
    (first.verbatim || (first.answers && first.score >= goodScore(question)));

/** What is there is better than what is only near, however well that scores. */
function isBetter(next: Answer, best: Answer): boolean {
  if (next.results.length === 0) return false;
  if (next.nearest !== best.nearest) return best.nearest;
  return scoreOf(next) > scoreOf(best);
}

/** The best place of each time asked for, in the order of the question, then the others. */
function sideBySide({ periods }: SearchQuestion, answers: readonly Answer[]): Answer {
  const heads = answers.flatMap(({ results: [first] }, index): readonly Result[] => {
    const period = periods[index]?.text;
    return first && first.near === undefined && period !== undefined ? [{ ...first, period }] : [];
  });
  const seen = new Set(heads.map(({ url }) => url));
  const near = heads.length > 0 ? (one: Result) => one.near === undefined : () => true;
  const rest = answers
    .flatMap(({ results }) => results)
    .filter(near)
    .toSorted((a, b) => b.score - a.score)
    .filter(({ url }) => !seen.has(url) && seen.add(url));
  return {
    results: [...heads, ...rest],
    pages: union(answers.map(({ pages }) => pages)),
    holding: union(answers.map(({ holding }) => holding)),
    nearest: heads.length === 0,
  };
}

const union = (lists: readonly (readonly number[])[]): readonly number[] =>
  Array.from(new Set(lists.flat())).sort((a, b) => a - b);

async function newerFirst(reader: IndexReader): Promise<(a: PartCandidate, b: PartCandidate) => number> {
  const { byDate } = await reader.narrowing();
  const place = new Map(byDate.map((document, at) => [document, at]));
  const of = ({ page }: PartCandidate): number => place.get(reader.documentOf(page)) ?? 0;
  return (a, b) => of(b) - of(a);
}
