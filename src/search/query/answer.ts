/** Places of the candidates, loaded a few parts at a time. */

import { type Choice, FIELD_FILTER } from '../filters.ts';
import type { Query } from './plan/query.ts';
import { isAsked, type SearchQuestion } from './plan/question.ts';
import type { Candidates, PartCandidate } from './rank/parts/candidates.ts';
import { believable, boundPlaces, withoutNames } from './rank/signals/neighbours.ts';
import { verbatimSpans } from './rank/signals/verbatim.ts';
import { CLOSE_TO_BEST, goodScore, WEIGHT } from './rank/weights.ts';
import { breathe } from './read/breathe.ts';
import { findGroup } from './read/lookup.ts';
import { ofFields, type PartText, readPart } from './read/part-text.ts';
import { type PartWords, readPartWords } from './read/part-words.ts';
import type { Span } from './read/span.ts';
import { type Like, reachOf } from './read/spelling.ts';
import { resultsOf } from './results.ts';
import type { Result } from './show/result.ts';
import type { Fragment, IndexReader } from './types.ts';

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

/** What is asked for, and what of it was shown before. */
export interface AnswerProgress extends Omit<Candidates, 'pages'> {
  readonly choice: Choice;
  readonly excluding: Query;
  readonly pages: readonly number[];
  readonly holding: readonly number[];
  readonly before: readonly Result[];
}

/** Who asks in words of his own finds them in many parts, and asks again in other names: of each way only the best are read. */
const MOST_PARTS = 10;
const LEAST_PARTS = 4;

/** The next parts that may hold what comes first, best first; one that can hardly be among the first need not be loaded. */
export async function answer(
  reader: IndexReader,
  candidates: readonly PartCandidate[],
  progress: AnswerProgress,
): Promise<Answer> {
  const { question, choice, before } = progress;
  const least = (candidates[0]?.score ?? 0) - CLOSE_TO_BEST;
  const close = candidates.filter(({ score }) => score > least).length;
  const many = choice.newestFirst || isAsked(question);
  const size = many ? MOST_PARTS : Math.min(MOST_PARTS, Math.max(LEAST_PARTS, close));
  const [now, rest] = [candidates.slice(0, size), candidates.slice(size)];
  // Equally good places stand in the order of the archive.
  const ordered = choice.newestFirst ? now : now.toSorted((a, b) => a.page - b.page);
  const read = await Promise.all(
    ordered.map(async ({ page }) => {
      const fragment = await reader.fragment(page);
      await breathe();
      return { page, found: resultsIn(fragment, progress) };
    }),
  );
  const found = best(
    read.flatMap((one) => one.found ?? []),
    before,
    question,
  );
  // A part of which nothing is shown does not hold what was asked for.
  const kept = new Set(found);
  const without = new Set(
    read.filter((one) => !one.found?.some((result) => kept.has(result))).map(({ page }) => page),
  );
  const held = (pages: readonly number[]) => pages.filter((page) => !without.has(page));
  const [pages, holding] = [held(progress.pages), held(progress.holding)];
  const sorted = choice.newestFirst ? found : found.toSorted((a, b) => worth(b) - worth(a));
  const results = [...before, ...withoutRepeats(sorted, before)];
  const more = (): Promise<Answer> => answer(reader, rest, { ...progress, pages, holding, before: results });
  if (rest.length > 0 && results.length === before.length && !isAsked(question)) return more();
  const nearest = isNearest(results, isAsked(question));
  return { results, pages, holding, nearest, ...(rest.length > 0 && { more }) };
}

/** What is only near comes behind what is right that tells as much. */
const worth = ({ score, near }: Result): number => score - (near === undefined ? 0 : WEIGHT.near);

/** Of a question the first result tells, the others stand behind it. */
const isNearest = (results: readonly Result[], asked: boolean): boolean =>
  asked
    ? results.length === 0 || results[0]?.near !== undefined
    : results.every(({ near }) => near !== undefined);

/**
 * What is only near never stands beside what is right, unless that is poor: who asks in words of his own finds all of them by chance where
 * nothing is told of it. What a heading above makes right stands beside the other only for questions.
 */
function best(
  found: readonly Result[],
  before: readonly Result[],
  question: SearchQuestion,
): readonly Result[] {
  const asked = isAsked(question);
  const level = ({ near, whole }: Result): number => (near !== undefined ? 2 : whole || asked ? 0 : 1);
  const all = [...before, ...found];
  const good = all.some(({ near, score }) => near === undefined && score >= goodScore(question));
  if (asked && !good) return found;
  const least = Math.min(...all.map(level));
  return found.filter((one) => level(one) <= least);
}

interface Read {
  readonly text: PartText;
  readonly words: PartWords;
}

/** Reading a part takes longer than all the rest of a search. */
const READ = new WeakMap<Fragment, Read>();

/** Undefined when the part does not hold the topic: the index tells of words, the text whether they follow each other. */
function resultsIn(fragment: Fragment, progress: AnswerProgress): readonly Result[] | undefined {
  const { question, reach, weights, nowhere, needed, known, bound, excluding, choice } = progress;
  const { content } = fragment;
  const read = READ.get(fragment) ?? { text: readPart(content), words: readPartWords(content) };
  READ.set(fragment, read);
  const { unmarked, groups } = question.query;
  const found = question.topic.map(({ group, at }) =>
    findGroup(read.words, group, reachOf(at === groups.length - 1, reach, unmarked)),
  );
  const verbatim = verbatimSpans(question, read.text, read.words);
  const copied = (span: Span): boolean =>
    verbatim.some(({ start, end }) => start <= span.start && span.end <= end);
  const whole = isAsked(question)
    ? boundPlaces(read.text.words, found, bound).map((spans, index) =>
        verbatim.length > 0
          ? (found[index] ?? []).filter((span) => spans.includes(span) || copied(span))
          : spans,
      )
    : found;
  const named = isAsked(question) ? withoutNames(read.text.words, whole) : whole;
  const topic = reach === 'near' ? believable(question.topic, named) : named;
  const missing = topic.map((spans) => spans.length === 0);
  if (missing.every(Boolean) || missing.some((one, index) => one && needed[index])) return undefined;
  const like: Like = { reach: 'exact', unmarked };
  return resultsOf(fragment, ofFields(read.text, choice.filters[FIELD_FILTER] ?? []), {
    question,
    reach,
    topic,
    frame: question.frame.map(({ group }) => findGroup(read.words, group, like)),
    verbatim,
    weights,
    nowhere,
    known,
    excluded: excluding.excluded.map((group) => findGroup(read.words, group, like)),
    figuresOnly: choice.figuresOnly,
  });
}

/** A long section may stand in two parts. */
function withoutRepeats(results: readonly Result[], before: readonly Result[]): readonly Result[] {
  const seen = new Set(before.map(({ url }) => url));
  return results.filter(({ url }) => !seen.has(url) && seen.add(url));
}
