/** Places of a loaded part that answer the question. */

import { COMMA, POINT } from '../transform.ts';
import { isAsked, type QueryTerm, type SearchQuestion } from './plan/question.ts';
import { createScene, type PartPlaces } from './rank/scene.ts';
import { type Scene, type Scored, scoreSection, timeShare } from './rank/score.ts';
import { isSingleSyllable } from './rank/signals/neighbours.ts';
import { quantitiesIn } from './rank/signals/quantities.ts';
import { leastShare, MOST_MISSING, PLACE } from './rank/weights.ts';
import { type PartText, partText } from './read/part-text.ts';
import { type Span, within } from './read/span.ts';
import type { Reach } from './read/spelling.ts';
import { type Result, toResult } from './show/result.ts';
import type { Fragment } from './types.ts';

/** What is looked for in one part, and what must not be there. */
export interface WantedPlaces extends PartPlaces {
  readonly question: SearchQuestion;
  readonly reach: Reach;
  /** How much each term of the topic tells. */
  readonly weights: readonly number[];
  /** Terms of the topic that stand nowhere in the archive. */
  readonly nowhere: readonly boolean[];
  readonly excluded: readonly (readonly Span[])[];
  readonly figuresOnly: boolean;
}

export function resultsOf(fragment: Fragment, part: PartText, wanted: WantedPlaces): readonly Result[] {
  const { question, topic, weights, excluded, figuresOnly } = wanted;
  const scene = createScene(fragment, part, question, wanted, weights);
  return part.sections.flatMap((section) => {
    if (excluded.some((spans) => within(spans, section).length > 0)) return [];
    const held = figuresOnly
      ? { ...section, blocks: section.blocks.filter((block) => quantitiesIn(part.words, block).length > 0) }
      : section;
    if (wanted.reach === 'begun' && !goesOn(topic.map((spans) => within(spans, section)))) return [];
    const scored = scoreSection(scene, held);
    if (!scored || scored.share < leastShare(question) || scored.missing.some(({ group }) => group.figure))
      return [];
    return toResult(fragment, part, scored, {
      question,
      topic,
      near: nearOf({ ...scene, reach: wanted.reach, nowhere: wanted.nowhere }, scored),
    });
  });
}

/** A word that is still being typed stands right behind the one before it; anywhere else it could be any word. */
function goesOn(topic: readonly (readonly Span[])[]): boolean {
  const starts = new Set(topic.at(-1)?.map(({ start }) => start));
  return topic.length < 2 || (topic.at(-2)?.some(({ end }) => starts.has(end + 1)) ?? false);
}

/** Why a place is not quite what was asked for; undefined when it is. */
function nearOf(scene: Scene & Pick<WantedPlaces, 'reach' | 'nowhere'>, scored: Scored): string | undefined {
  const { question, part } = scene;
  const { unstated, sentence, unlike, verbatim } = scored;
  if (verbatim) return undefined;
  const missing = missed(scene, scored);
  if (missing.length > 0) return `thiếu ${missing.map(quoted).join(', ')}`;
  const [period] = question.periods;
  const text = partText(part.words, sentence);
  if (period && timeShare(scene, scored, scored.block, text) < 0)
    return `không phải số liệu của “${period.text}”`;
  if (unstated) return 'chỗ này không nêu con số';
  const scattered = isAsked(question) ? scored.share < PLACE.block : question.oneName && !scored.close;
  if (scattered) return 'các từ đứng rời nhau trong mục';
  return unlike ? 'khác dấu hoặc khác chữ so với từ đã gõ' : undefined;
}

/**
 * Missing words that make it another thing. Who asks a question puts it in words of his own: there a verb may be missing, but neither a
 * word of two syllables, nor a good part of the topic, nor what the archive does not know at all.
 */
function missed(
  { question, weights, reach, nowhere }: Scene & Pick<WantedPlaces, 'reach' | 'nowhere'>,
  { missing }: Scored,
): readonly QueryTerm[] {
  const { topic } = question;
  const share = (terms: readonly QueryTerm[]): number =>
    terms.reduce((all, term) => all + (weights[topic.indexOf(term)] ?? 0), 0) /
    weights.reduce((all, weight) => all + weight, 0);
  if (!isAsked(question) || reach === 'begun' || share(missing) > MOST_MISSING) return missing;
  const runs = missing.filter(({ at }) => missing.some((other) => Math.abs(other.at - at) === 1));
  return missing.filter(
    (term) =>
      nowhere[topic.indexOf(term)] ||
      !isSingleSyllable(term.group.text) ||
      (runs.includes(term) && share(runs) > MOST_MISSING / 2),
  );
}

const quoted = ({ group }: QueryTerm): string =>
  `“${group.text.replaceAll(POINT, '.').replaceAll(COMMA, ',')}”`;
