/** Where a query stands word for word, what frames it and the time it names too: it was copied from there. */
import { isPlace } from '../../../places.ts';
import type { SearchQuestion } from '../../plan/question.ts';
import { findGroup } from '../../read/lookup.ts';
import type { PartText } from '../../read/part-text.ts';
import type { PartWords } from '../../read/part-words.ts';
import type { Span } from '../../read/span.ts';
import { phraseSpans } from './closeness.ts';

/** Shorter phrases stand in many places by chance, those that ask in the words of a report sooner than others. */
const FEWEST = { copied: 3, asked: 4 } as const;

/** All words of the query as typed; none where there are too few to tell. */
export function typedWords({ query, copied }: SearchQuestion): readonly string[] {
  const words = query.groups.flatMap(({ alternatives }) => alternatives[0]?.words ?? []);
  return words.length < (copied ? FEWEST.copied : FEWEST.asked) ? [] : words;
}

export function verbatimSpans(question: SearchQuestion, text: PartText, words: PartWords): readonly Span[] {
  if (typedWords(question).length === 0) return [];
  const { groups, unmarked } = question.query;
  const found = groups.map(({ alternatives, ...group }) =>
    findGroup(words, { ...group, alternatives: alternatives.slice(0, 1) }, { reach: 'exact', unmarked }),
  );
  return phraseSpans(found).filter(({ start, end, gap }) => {
    const here = text.words.slice(start, end);
    return !here.some(isPlace) && here.filter((word) => !/[\p{L}\p{N}]/u.test(word)).length >= gap;
  });
}
