/** The answers to a set of labelled queries over the samples: whoever changes a weight sees what it does to all of them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/search/query/answer.ts';
import { samples } from '../laws/corpus.ts';
import { libraryOf } from './support.ts';

interface Labelled {
  readonly query: string;
  readonly kind: 'keyword' | 'figure' | 'document' | 'natural' | 'both' | 'absent';
  /** Words of the excerpt that answers, any of them; of `both` one for each of the first results. */
  readonly answers: readonly string[];
}

const LABELLED: readonly Labelled[] = JSON.parse(
  readFileSync(new URL('../fixtures/search/queries.json', import.meta.url), 'utf8'),
);

/** What the ranking reaches today; a change may not fall behind it. */
const MISSED = 7;
const MEAN_RANK = 0.93;
const NOT_PAIRED = 1;
const CALLED_WRONG = 3;

const textsOf = ({ results }: Answer): readonly string[] =>
  results.map(({ excerpt }) => excerpt.map(({ text }) => text).join(''));

const { ask } = await libraryOf(samples);
const asked = await Promise.all(
  LABELLED.map(async (labelled) => ({ ...labelled, answer: await ask(labelled.query) })),
);
const found = asked.filter(({ kind }) => kind !== 'both' && kind !== 'absent');
const ranks = found.map(({ query, answers, answer }) => ({
  query,
  rank: textsOf(answer).findIndex((text) => answers.some((words) => text.includes(words))) + 1,
}));

test('the answer stands in the excerpt of the first result', () => {
  const missed = ranks.filter(({ rank }) => rank !== 1).map(({ query }) => query);
  expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(MISSED);
});

test('mean reciprocal rank', () => {
  const sum = ranks.reduce((all, { rank }) => all + (rank > 0 ? 1 / rank : 0), 0);
  expect(sum / ranks.length).toBeGreaterThanOrEqual(MEAN_RANK);
});

test('two times stand side by side, each with its figure', () => {
  const wrong = asked.filter(({ kind, answers, answer }) => {
    const heads = textsOf(answer).slice(0, answers.length);
    return kind === 'both' && !answers.every((words, index) => heads[index]?.includes(words));
  });
  expect(wrong.length, wrong.map(({ query }) => query).join('; ')).toBeLessThanOrEqual(NOT_PAIRED);
});

test('what is not there is said not to be there, and what is there is not called approximate', () => {
  const wrong = asked.filter(({ kind, answer }) => answer.nearest !== (kind === 'absent'));
  expect(wrong.length, wrong.map(({ query }) => query).join('; ')).toBeLessThanOrEqual(CALLED_WRONG);
});
