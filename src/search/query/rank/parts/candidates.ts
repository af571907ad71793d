/** Parts of the archive that may hold an answer, best first as far as the index tells: nothing of their text is loaded yet. */

import { nth } from '../../../../shared/nth.ts';
import { YEAR_FILTER } from '../../../filters.ts';
import { canonicalWord } from '../../../fold.ts';
import type { AskedPeriod } from '../../plan/periods.ts';
import { isAsked, type SearchQuestion } from '../../plan/question.ts';
import { inAll } from '../../read/page-sets.ts';
import { type Reach, reachOf } from '../../read/spelling.ts';
import type { IndexReader } from '../../types.ts';
import { isSingleSyllable } from '../signals/neighbours.ts';
import { kindsAsked } from '../signals/section-kinds.ts';
import { typedWords } from '../signals/verbatim.ts';
import { leastShare, WEIGHT } from '../weights.ts';
import { eachOf, groupPages, linkPages } from './group-pages.ts';

export interface PartCandidate {
  readonly page: number;
  readonly score: number;
}

export interface Candidates {
  readonly question: SearchQuestion;
  readonly reach: Reach;
  /** In the order of the archive. */
  readonly pages: readonly PartCandidate[];
  /** How much each term of the topic tells: the rarer the more. */
  readonly weights: readonly number[];
  /** Terms of the topic that stand nowhere in the archive. */
  readonly nowhere: readonly boolean[];
  /** For each two neighbours of the topic: the archive has them side by side. */
  readonly known: readonly boolean[];
  /** For each two neighbours of the topic: where the archive has the rarer of them, the other mostly stands beside it: they are one word. */
  readonly bound: readonly boolean[];
  /** Terms of the topic that a part must hold. */
  readonly needed: readonly boolean[];
}

/** So few parts are all loaded, whatever stands side by side in them. */
const FEW = 10;

/** Parts that hold the whole topic. */
export async function together(
  reader: IndexReader,
  question: SearchQuestion,
  reach: Reach,
): Promise<Candidates> {
  const terms = await termPages(reader, question, reach);
  const needed = neededTerms(question);
  const pages = inAll(terms.filter((_, index) => needed[index]));
  const scores = pages.length > FEW ? await scoresOf(reader, question, pages) : [];
  return {
    question,
    reach,
    pages: pages.map((page, at) => ({ page, score: scores[at] ?? 0 })),
    weights: weightsOf(reader, question, terms),
    nowhere: await nowhereOf(reader, question, terms, reach),
    ...(await pairs(reader, question, terms)),
    needed,
  };
}

/** Two syllables that stand together in this share of the parts that hold the rarer of them are one word. */
export const BOUND = 0.4;
/** In fewer of them they follow each other by chance. */
const BY_CHANCE = 0.1;

async function pairs(
  reader: IndexReader,
  question: SearchQuestion,
  terms: readonly (readonly number[])[],
): Promise<Pick<Candidates, 'known' | 'bound'>> {
  const { topic, query } = question;
  const groups = topic.map(({ group }) => group);
  const links = await linkPages(reader, groups, query.unmarked);
  const bound = links.map((pages, index) => {
    const [left, right] = [topic[index], topic[index + 1]];
    if (right?.at !== (left?.at ?? 0) + 1) return false;
    if (![left, right].every((term) => isSingleSyllable(term?.group.text ?? ''))) return false;
    const rarer = Math.min(terms[index]?.length ?? 0, terms[index + 1]?.length ?? 0);
    return pages.length > 0 && pages.length >= BOUND * rarer;
  });
  // In a question words are strung together: a word of two syllables is what the archive has side by side more than by chance.
  const least = isAsked(question) ? BY_CHANCE : 0;
  const known = links.map((pages, index) => {
    const rarer = Math.min(terms[index]?.length ?? 0, terms[index + 1]?.length ?? 0);
    return pages.length > 0 && pages.length >= least * rarer;
  });
  return { bound, known };
}

/** Words for a kind of section (`hạn chế trong …`) stand in headings above, not in each part below them. */
function neededTerms({ topic, query }: SearchQuestion): readonly boolean[] {
  const { words } = kindsAsked(query.groups.map(({ text }) => text));
  const needed = topic.map(({ group }) => !words.has(canonicalWord(group.text)));
  return needed.includes(true) ? needed : topic.map(() => true);
}

const termPages = (
  reader: IndexReader,
  { topic, query }: SearchQuestion,
  reach: Reach,
): Promise<readonly (readonly number[])[]> =>
  eachOf(topic, ({ group, at }) =>
    groupPages(reader, group, reachOf(at === query.groups.length - 1, reach, query.unmarked)),
  );

/**
 * What stands nowhere tells no part from another, however rare it is: it weighs as the others do, and nothing in a question, which is put
 * in words of the asker's own.
 */
function weightsOf(
  reader: IndexReader,
  question: SearchQuestion,
  terms: readonly (readonly number[])[],
): readonly number[] {
  const there = terms.flatMap(({ length }) => (length > 0 ? [Math.log(1 + reader.pages / length)] : []));
  const mean = there.reduce((sum, weight) => sum + weight, 0) / there.length || 1;
  const nowhere = there.length > 0 && isAsked(question) ? 0 : mean;
  const needed = neededTerms(question);
  return terms.map(({ length }, index) => {
    const own = length > 0 ? Math.log(1 + reader.pages / length) : nowhere;
    return needed[index] ? own : own * KIND;
  });
}

/** Words for a kind of section tell what is looked for in a document, not which: every document has such a section. */
const KIND = 0.3;

/** As typed: that another word with a letter less is there says nothing. */
async function nowhereOf(
  reader: IndexReader,
  question: SearchQuestion,
  terms: readonly (readonly number[])[],
  reach: Reach,
): Promise<readonly boolean[]> {
  const typed = reach === 'near' ? await termPages(reader, question, 'exact') : terms;
  return typed.map(({ length }) => length === 0);
}

/** A whole phrase first, else how much of it stands side by side; then how often its words stand there; of the time asked for. */
async function scoresOf(
  reader: IndexReader,
  question: SearchQuestion,
  pages: readonly number[],
): Promise<readonly number[]> {
  const groups = question.topic.map(({ group }) => group);
  const { unmarked } = question.query;
  const links = (await linkPages(reader, groups, unmarked)).map((own) => new Set(own));
  const often = await howOften(reader, question);
  const timely = await timelyPages(reader, question.periods);
  const verbatim = new Set(await verbatimPages(reader, question));
  return pages.map((page) => {
    const linked = links.filter((link) => link.has(page)).length / Math.max(1, links.length);
    const whole = linked === 1 ? WEIGHT.together : 0;
    return (
      WEIGHT.together * linked +
      whole +
      (verbatim.has(page) ? WEIGHT.verbatim : 0) +
      WEIGHT.ranked * often(page) +
      WEIGHT.period * timely(page)
    );
  });
}

/** Names of one thing beyond these tell little more of where it is told of. */
const MOST_NAMES = 4;

/**
 * How much of the topic a part comes back to, from 0 to 1: each term by what Pagefind's own ranking says of it there (how often it stands,
 * in how long a text), the rarer the more. What all words of a part have in common tells less than the one it is about.
 */
async function howOften(reader: IndexReader, question: SearchQuestion): Promise<(page: number) => number> {
  const { topic, query } = question;
  const terms = await termPages(reader, question, 'exact');
  const weights = weightsOf(reader, question, terms);
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const ranks = await eachOf(topic, ({ group: { alternatives } }) =>
    eachOf(alternatives.filter(({ doubtful }) => !doubtful).slice(0, MOST_NAMES), ({ words, mended }) =>
      reader.rank(words, query.unmarked || mended ? 'folded' : 'exact'),
    ),
  );
  return (page) =>
    ranks.reduce(
      (sum, names, index) =>
        sum + nth(weights, index) * Math.max(0, ...names.map((pages) => pages.get(page) ?? 0)),
      0,
    ) / all;
}

/** Parts that hold a query word for word that may be copied, or that is hardly more than the name of a section. */
async function verbatimPages(reader: IndexReader, question: SearchQuestion): Promise<readonly number[]> {
  const words = typedWords(question);
  const { copied, named, wants, topic, query } = question;
  const asIs = copied || (named && wants.size === 0 && 2 * topic.length <= query.groups.length);
  if (!asIs || query.unmarked || words.length === 0) return [];
  const exact = await reader.phrase(words);
  return exact.length > 0 ? exact : inAllButOne(reader, words);
}

/** A dash that stands alone is a word to the index, so one pair of neighbours may be missing. */
async function inAllButOne(reader: IndexReader, words: readonly string[]): Promise<readonly number[]> {
  const pairs = await eachOf(words.slice(1), (word, index) => reader.phrase([nth(words, index), word]));
  const held = new Map<number, number>();
  for (const page of pairs.flat()) held.set(page, (held.get(page) ?? 0) + 1);
  return Array.from(held).flatMap(([page, count]) => (count >= pairs.length - 1 ? [page] : []));
}

/** 1 for parts of documents dated in the years asked for, 0 for others; a document without a date lies between. */
async function timelyPages(
  reader: IndexReader,
  periods: readonly AskedPeriod[],
): Promise<(page: number) => number> {
  if (periods.length === 0) return () => 0;
  const { filters } = await reader.narrowing();
  const dated = filters[YEAR_FILTER] ?? [];
  const years = new Map(
    dated.flatMap(({ value, pages }) => pages.map((page) => [page, Number(value)] as const)),
  );
  return (page) => {
    const year = years.get(page);
    if (year === undefined) return 1 / 2;
    return periods.some(({ from, to }) => year >= from && year <= to) ? 1 : 0;
  };
}

/** Parts that hold most of the topic. A number is there or it is not, so all numbers must be. */
export async function partly(
  reader: IndexReader,
  question: SearchQuestion,
  reach: Reach,
): Promise<Candidates> {
  const found = await termPages(reader, question, reach);
  const weights = weightsOf(reader, question, found);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const figures = question.topic.flatMap(({ group }, index) => (group.figure ? [index] : []));
  const held = new Map<number, Set<number>>();
  for (const [index, pages] of found.entries())
    for (const page of pages) held.set(page, (held.get(page) ?? new Set()).add(index));
  const share = (terms: ReadonlySet<number>): number =>
    Array.from(terms, (index) => weights[index] ?? 0).reduce((sum, weight) => sum + weight, 0) / all;
  const pages = Array.from(held)
    .filter(([, terms]) => figures.every((index) => terms.has(index)) && share(terms) >= leastShare(question))
    .map(([page]) => page)
    .sort((a, b) => a - b);
  const scores = pages.length > FEW ? await scoresOf(reader, question, pages) : [];
  const scored = pages.map((page, at) => ({
    page,
    score: WEIGHT.topic * share(held.get(page) ?? new Set()) + (scores[at] ?? 0),
  }));
  const needed = question.topic.map(({ group }) => group.figure);
  const told = await pairs(reader, question, found);
  return {
    question,
    reach,
    pages: scored,
    weights,
    nowhere: await nowhereOf(reader, question, found, reach),
    ...told,
    needed,
  };
}
