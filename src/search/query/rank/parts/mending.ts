/**
 * Typing faults in a query typed with marks: a word that stands nowhere in the archive, or one that was typed without its marks, or with
 * hỏi for ngã, and that its neighbours never have beside them. It is mended where its neighbours tell what was meant: the same letters with
 * other marks, or one letter away.
 */
import { foldWord, isToneless, isUnmarked } from '../../../fold.ts';
import type { Alternative, Query, TermGroup } from '../../plan/query.ts';
import type { QueryTerm, SearchQuestion } from '../../plan/question.ts';
import { inAll } from '../../read/page-sets.ts';
import { likeLetters } from '../../read/spelling.ts';
import type { IndexReader } from '../../types.ts';
import { isSingleSyllable } from '../signals/neighbours.ts';
import { BOUND } from './candidates.ts';
import { eachOf } from './group-pages.ts';

/** A letter alone names nothing; words shorter than three are one letter away from too many, long foreign ones from none. */
const LEAST_MARKED = 2;
const LEAST_LETTERS = 3;
const LEAST_FOREIGN = 7;

/** The query with its faulty words mended; undefined where none is, or what was meant is not plain. */
export async function mendQuery(
  reader: IndexReader,
  question: SearchQuestion,
  nowhere: readonly boolean[],
): Promise<Query | undefined> {
  const { query, topic } = question;
  if (query.unmarked) return undefined;
  const suspects = topic.flatMap((term, index): readonly Suspect[] =>
    isWord(term) && (nowhere[index] || isSlip(term.group.text))
      ? [{ ...term, neighbours: neighboursOf(question, term), nowhere: nowhere[index] ?? false }]
      : [],
  );
  const found = await eachOf(suspects, (suspect) => mendedGroup(reader, query, suspect));
  if (found.every((group) => !group)) return undefined;
  const mended = new Map(suspects.map(({ at }, index) => [at, found[index]] as const));
  return { ...query, groups: query.groups.map((group, at) => mended.get(at) ?? group) };
}

/** A word of the topic that may be a typing fault. */
interface Suspect extends QueryTerm {
  /** Words right before it and right behind it, as typed. */
  readonly neighbours: readonly Neighbour[];
  /** It stands nowhere in the archive; else only its neighbours speak against it. */
  readonly nowhere: boolean;
}

interface Neighbour {
  readonly word: string;
  readonly before: boolean;
}

const isWord = ({ group: { text, figure, alternatives } }: QueryTerm): boolean =>
  !figure && alternatives.length === 1 && /^\p{L}+$/u.test(text) && text.length >= LEAST_MARKED;

/** Typed without marks among words that have theirs, or with a tone that is often taken for another: `sữa chữa`. */
const isSlip = (word: string): boolean => isUnmarked(word) || /[\u0303\u0309]/u.test(word.normalize('NFD'));

function neighboursOf({ topic, frame }: SearchQuestion, { at }: QueryTerm): readonly Neighbour[] {
  return [...topic, ...frame.filter(({ role }) => role === 'counted')]
    .filter((one) => Math.abs(one.at - at) === 1)
    .flatMap(({ group, at: own }) =>
      group.alternatives.map(({ words }) => ({
        word: (own < at ? words.at(-1) : words[0]) ?? '',
        before: own < at,
      })),
    );
}

async function mendedGroup(
  reader: IndexReader,
  query: Query,
  suspect: Suspect,
): Promise<TermGroup | undefined> {
  const { group, at, nowhere, neighbours } = suspect;
  if (!nowhere && (await isTiedAsTyped(reader, suspect))) return undefined;
  const letters = foldWord(group.text);
  const words = nowhere ? await likeWords(reader, group.text, at === query.groups.length - 1) : [letters];
  const ties = await eachOf(words, (word) => tieOf(reader, word, neighbours));
  // What is a word of the language is a fault only where it would be half of a word that this archive knows.
  const least = isFaulty(suspect) || isUnmarked(group.text) ? Number.MIN_VALUE : BOUND;
  const tied = words.filter((word, index) => isLikely(suspect, word) && (ties[index] ?? 0) >= least);
  const sure = tied.length > 0 || !isFaulty(suspect) ? tied : await wordsOfLanguage(reader, suspect, words);
  if (sure.length === 0 || sure.length > MOST_MEANT) return undefined;
  const mended = sure.map((word): Alternative => ({ words: [word], doubtful: false, mended: true }));
  return { ...group, alternatives: mended };
}

/** It stands nowhere, and is no syllable of the language or lacks its tone. */
const isFaulty = ({ nowhere, group: { text } }: Suspect): boolean =>
  nowhere && (!isSingleSyllable(text) || isToneless(text));

/** More words than these, and none of them is plainly meant. */
const MOST_MEANT = 2;

/** Marks are forgotten, letters typed for others; other marks alone make another word. */
function isLikely(suspect: Suspect, word: string): boolean {
  const { text } = suspect.group;
  const letters = foldWord(text);
  return isFaulty(suspect) || (word === letters ? isSlip(text) : word.length === letters.length);
}

const pairWith = (word: string, { word: next, before }: Neighbour): readonly string[] =>
  before ? [next, word] : [word, next];

/** The word stands beside a neighbour as it was typed, or has none that could tell. */
async function isTiedAsTyped(reader: IndexReader, { group, neighbours }: Suspect): Promise<boolean> {
  const found = await eachOf(neighbours, (one) => reader.find(pairWith(group.text, one), 'exact'));
  return found.length === 0 || found.some((pages) => pages.length > 0);
}

/** Of the parts with the word, whatever its marks, or with its neighbour, whichever are fewer, the share in which they stand side by side. */
async function tieOf(reader: IndexReader, word: string, neighbours: readonly Neighbour[]): Promise<number> {
  const own = await reader.find([word], 'folded');
  const ties = await eachOf(neighbours, async (one) => {
    const next = await reader.find([one.word], 'exact');
    const beside = await reader.find(pairWith(word, one).map(foldWord), 'folded');
    return inAll([next, beside]).length / Math.max(1, Math.min(own.length, next.length));
  });
  return Math.max(0, ...ties);
}

/** Letters of words of the archive that may be meant: the same ones, whatever their marks; where it has none, those one letter away. */
async function likeWords(reader: IndexReader, typed: string, last: boolean): Promise<readonly string[]> {
  const letters = foldWord(typed);
  if ((await reader.find([letters], 'folded')).length > 0) return [letters];
  if (letters.length < LEAST_LETTERS) return [];
  // The last word may go on.
  if (last && (await reader.find([typed], 'begun')).length > 0) return [];
  const known = await reader.vocabulary(letters.slice(0, 1));
  return known.filter(
    (word) => (isSingleSyllable(word) || !isSingleSyllable(typed)) && likeLetters(letters, word),
  );
}

/** Where no neighbour of the archive tells: what people say has it beside a neighbour (`nghèo` in `thoát ngheo`), or it has none; a long foreign word needs none. */
async function wordsOfLanguage(
  reader: IndexReader,
  { group, neighbours }: Suspect,
  words: readonly string[],
): Promise<readonly string[]> {
  const letters = foldWord(group.text);
  if (!isSingleSyllable(letters) && letters.length >= LEAST_FOREIGN) return words;
  if (!words.includes(letters)) return [];
  if (neighbours.length === 0) return [letters];
  const said = (await reader.otherNames()).flatMap(([names]) => names.map((name) => name.split(' ')));
  const found = said.flatMap((name) =>
    name.filter(
      (word, index) =>
        foldWord(word) === letters &&
        neighbours.some(({ word: next, before }) => name[index + (before ? -1 : 1)] === next),
    ),
  );
  return [...new Set(found)];
}
