/** Which words of a section an excerpt shows: the sentence that answers, and a second place that says more. */

import type { Scored, ScoredSentence } from '../rank/score.ts';
import { quantitiesIn } from '../rank/signals/quantities.ts';
import type { PartBlock } from '../read/part-text.ts';
import type { Shown } from './excerpt.ts';

/** Some seven lines on a phone, and room for a second place in three of them. */
const MOST_WORDS = 72;
const ONE_OF_TWO = 46;
const LEAST_OF_TWO = 41;
/** Words behind a figure that say what it counts, and behind the beginning of an answer that tell it. */
const TAIL = 6;
const ANSWER_TAIL = 16;
/** A second place says about as much of the topic as the first. */
const AS_MUCH = 0.15;

/** In the order of the text. `facts`: numbers are wanted. */
export function shownRanges(words: readonly string[], scored: Scored, facts: boolean): readonly Shown[] {
  if (scored.asWhole) return beginnings(scored);
  const first =
    scored.block.place.kind === 'h' ? (scored.others[0] ?? firstText(words, scored, facts)) : scored;
  if (!first) return [{ ...scored.sentence, block: scored.block }];
  const second = scored.others.find(
    (other) =>
      other !== first &&
      other.share >= first.share - AS_MUCH &&
      (!facts || other.quantity !== undefined) &&
      !overlaps(other.sentence, widen(first, ONE_OF_TWO)),
  );
  if (!second) return [widen(first, MOST_WORDS)];
  // A short sentence leaves room for the other place.
  const size = Math.max(LEAST_OF_TWO, Math.min(ONE_OF_TWO, lengthOf(first)));
  const [above, below] = [widen(first, size), widen(second, MOST_WORDS - size)].sort(
    (a, b) => a.start - b.start,
  );
  if (!above || !below) return [];
  if (above.block !== below.block || above.end < below.start) return [above, below];
  return [{ ...above, end: Math.min(above.block.end, above.start + MOST_WORDS) }];
}

/** What such a section says stands where its first paragraphs begin: causes, tasks, lessons one after the other. */
function beginnings({ section, block }: Scored): readonly Shown[] {
  const [first, second] = section.blocks.filter(({ place }) => place.kind !== 'h' && place.kind !== 'c');
  if (!first) return [{ ...block, block }];
  const size = second ? ONE_OF_TWO : MOST_WORDS;
  const begin = (one: PartBlock, most: number): Shown => ({
    start: one.start,
    end: Math.min(one.end, one.start + most),
    block: one,
  });
  const shown = begin(first, size);
  return second ? [shown, begin(second, MOST_WORDS - (shown.end - shown.start))] : [shown];
}

const lengthOf = ({ sentence }: Told): number => sentence.end - sentence.start;

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

type Stretch = ScoredSentence['sentence'];
type Told = Pick<ScoredSentence, 'block' | 'sentence' | 'spans' | 'quantity' | 'answering' | 'share'>;

/** Text below a heading that alone holds what was asked for: the first that states a fact where facts are wanted. */
function firstText(words: readonly string[], { section, share }: Scored, facts: boolean): Told | undefined {
  const texts = section.blocks.filter(({ place }) => place.kind !== 'h' && place.kind !== 'c');
  const block = (facts ? texts.find((one) => quantitiesIn(words, one).length > 0) : undefined) ?? texts[0];
  if (!block) return undefined;
  const quantity = facts ? quantitiesIn(words, block)[0] : undefined;
  return { block, sentence: block, spans: [], quantity, answering: undefined, share };
}

/**
 * The sentence from its beginning where the words asked for and the figure beside them fit in, else from as far before them as there is
 * room. What is left goes to the words behind, where further figures stand.
 */
function widen({ block, sentence, spans, quantity, answering }: Told, most: number): Shown {
  const places = [...spans.flatMap(({ start, end }) => [start, end]), quantity, answering].filter(
    (at) => at !== undefined,
  );
  const size = Math.min(most, block.end - block.start);
  const last = Math.max(...places.map((at) => at + (at === answering ? ANSWER_TAIL : TAIL)), sentence.start);
  const first = Math.max(Math.min(...places, sentence.end) - 2, sentence.start);
  const from = last - sentence.start <= size ? sentence.start : last - size;
  const told = quantity !== undefined || answering !== undefined;
  // Where not all can be shown, what answers counts for more than the words asked for.
  const fits = Math.max(...places, sentence.start) - first < size;
  const reaching = fits || !told ? Math.min(from, first) : from;
  const start = Math.max(block.start, Math.min(reaching, block.end - size));
  return { start, end: Math.min(block.end, start + size), block };
}
