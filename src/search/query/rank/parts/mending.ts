/**
 * Typing faults: a word that stands nowhere in the archive, in a query typed with marks. It is mended where what was meant is plain: the
 * same letters with other marks, or one letter away, right beside a neighbour of the query.
 */
import { foldWord, isToneless } from '../../../fold.ts';
import type { Alternative, Query, TermGroup } from '../../plan/query.ts';
import type { QueryTerm, SearchQuestion } from '../../plan/question.ts';
import { grammarFor } from '../../plan/question.ts';
import { likeLetters } from '../../read/spelling.ts';
import type { IndexReader } from '../../types.ts';
import { isSingleSyllable } from '../signals/neighbours.ts';
import { BOUND } from './candidates.ts';
import { eachOf } from './group-pages.ts';

/** Shorter words are one letter away from too many. */
const LEAST_LETTERS = 3;

/** The query with its faulty words mended; undefined where none is, or what was meant is not plain. */
export async function mendQuery(
  reader: IndexReader,
  { query, topic }: SearchQuestion,
  nowhere: readonly boolean[],
): Promise<Query | undefined> {
  if (query.unmarked) return undefined;
  const faulty = topic.filter((term, index) => nowhere[index] && isWord(term));
  const found = await eachOf(faulty, (term) => mendedGroup(reader, query, topic, term));
  const mended = new Map(faulty.map(({ at }, index) => [at, found[index]] as const));
  if (found.every((group) => !group)) return undefined;
  return { ...query, groups: query.groups.map((group, at) => mended.get(at) ?? group) };
}

const isWord = ({ group: { text, figure, alternatives } }: QueryTerm): boolean =>
  !figure && alternatives.length === 1 && /^\p{L}+$/u.test(text) && text.length >= LEAST_LETTERS;

async function mendedGroup(
  reader: IndexReader,
  query: Query,
  topic: readonly QueryTerm[],
  { group, at }: QueryTerm,
): Promise<TermGroup | undefined> {
  const grammar = grammarFor(group.text);
  if (grammar !== undefined)
    return { ...group, text: grammar, alternatives: [{ words: [grammar], doubtful: false }] };
  // The last word may go on.
  const last = at === query.groups.length - 1;
  if (last && (await reader.find([group.text], 'begun')).length > 0) return undefined;
  const neighbours = topic.filter((one) => Math.abs(one.at - at) === 1);
  const letters = foldWord(group.text);
  const words = await likeWords(reader, letters);
  const ties = await eachOf(words, (word) => tieOf(reader, word, at, neighbours));
  // What is a word, only of another archive, is a fault where it would be half of one that this archive knows.
  const isOther = isSingleSyllable(group.text) && !isToneless(group.text);
  const sure = words.filter((word, index) =>
    neighbours.length === 0
      ? word === letters && !isOther
      : (ties[index] ?? 0) > (isOther ? BOUND : 0) && !(isOther && !isReplaced(letters, word)),
  );
  if (sure.length === 0 || sure.length > MOST_MEANT) return undefined;
  return {
    ...group,
    alternatives: sure.map((word): Alternative => ({ words: [word], doubtful: false, mended: true })),
  };
}

/** The share of the parts with the word, whatever its marks, in which it stands right beside a neighbour. */
async function tieOf(
  reader: IndexReader,
  word: string,
  at: number,
  neighbours: readonly QueryTerm[],
): Promise<number> {
  const own = await reader.find([word], 'folded');
  const ties = await eachOf(
    neighbours.flatMap((one) => one.group.alternatives.map(({ words }) => ({ words, before: one.at < at }))),
    async ({ words, before }) => {
      const next = (before ? words.at(-1) : words[0]) ?? '';
      const pair = before ? [next, word] : [word, next];
      const beside = await reader.find(pair.map(foldWord), 'folded');
      return beside.length / Math.max(1, own.length);
    },
  );
  return Math.max(0, ...ties);
}

/** One letter is typed for another, none is left out; other marks alone make another word. */
const isReplaced = (letters: string, word: string): boolean =>
  word !== letters && word.length === letters.length;

/** More words than these, and none of them is plainly meant. */
const MOST_MEANT = 2;

/** Words of the archive with these letters whatever their marks; where there is none, those one letter away. */
async function likeWords(reader: IndexReader, letters: string): Promise<readonly string[]> {
  const known = await reader.vocabulary(letters.slice(0, 1));
  if (known.includes(letters)) return [letters];
  return known.filter((word) => isSingleSyllable(word) && likeLetters(letters, word));
}
