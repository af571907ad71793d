/** What of a topic a heading holds. */
import { canonicalWord, foldWord } from '../../../fold.ts';
import { wordsOf } from '../../../transform.ts';
import type { SearchQuestion } from '../../plan/question.ts';

export interface HeadingMatch {
  /** For each term of the topic. */
  readonly has: readonly boolean[];
  /** For each two neighbours of the topic: they are neighbours here too. */
  readonly together: readonly boolean[];
}

/** Matches headings, each once. */
export function createHeadingMatch({ topic, query }: SearchQuestion): (title: string) => HeadingMatch {
  const form = (word: string): string => (query.unmarked ? foldWord(word) : canonicalWord(word));
  const wanted = topic.map(({ group }) => group.alternatives.map(({ words }) => words.map(form)));
  const known = new Map<string, HeadingMatch>();
  return (title) => {
    const before = known.get(title);
    if (before) return before;
    const words = titleWords(title).map(form);
    const places = wanted.map((alternatives) => alternatives.flatMap((own) => placesIn(words, own)));
    const match = {
      has: places.map((found) => found.length > 0),
      together: places
        .slice(1)
        .map((next, index) =>
          (places[index] ?? []).some(({ end }) => next.some(({ start }) => start >= end && start <= end + 1)),
        ),
    };
    known.set(title, match);
    return match;
  };
}

const KNOWN = new Map<string, readonly string[]>();
const MOST_KNOWN = 5000;

/** The same headings are matched with every query. */
function titleWords(title: string): readonly string[] {
  const words = KNOWN.get(title) ?? wordsOf(title);
  if (KNOWN.size > MOST_KNOWN) KNOWN.clear();
  KNOWN.set(title, words);
  return words;
}

function placesIn(
  words: readonly string[],
  own: readonly string[],
): readonly { start: number; end: number }[] {
  return words.flatMap((_, start) =>
    own.every((word, index) => words[start + index] === word) ? [{ start, end: start + own.length }] : [],
  );
}
