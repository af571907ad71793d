import { nth } from '../../../shared/nth.ts';
import { bareWord } from '../../fold.ts';
import type { SearchQuestion } from '../plan/question.ts';
import { FACTS, type Scored } from '../rank/score.ts';
import { phraseSpans } from '../rank/signals/closeness.ts';
import type { PartText } from '../read/part-text.ts';
import { type Span, within } from '../read/span.ts';
import type { Fragment } from '../types.ts';
import { type ExcerptPart, excerptOf } from './excerpt.ts';
import { sectionName } from './section-name.ts';
import { shownRanges } from './shown-ranges.ts';

/** A place in a document that answers the query. */
export interface Result {
  /** Address below the root of the site, with the id to land on. */
  readonly url: string;
  readonly document: string;
  readonly date: string;
  readonly section: string;
  readonly excerpt: readonly ExcerptPart[];
  readonly score: number;
  /** All of the topic stands in the section itself. */
  readonly whole: boolean;
  /** The query stands there word for word. */
  readonly verbatim: boolean;
  /** It has what the question wants: a quantity, a date, a reason. */
  readonly answers: boolean;
  /** Why this is not quite what was asked for. */
  readonly near?: string;
  /** The time asked for that this answers, where several are asked for. */
  readonly period?: string;
  /** What was typed, and the name of the same thing that stands here. */
  readonly instead: readonly Instead[];
}

export interface Instead {
  readonly typed: string;
  readonly found: string;
}

export interface FoundPlaces {
  readonly question: SearchQuestion;
  /** Where each term of the topic stands in the part. */
  readonly topic: readonly (readonly Span[])[];
  readonly near: string | undefined;
}

export function toResult(
  { url, meta }: Fragment,
  part: PartText,
  scored: Scored,
  { question, topic, near }: FoundPlaces,
): Result {
  const { section, block, score } = scored;
  const shown = shownRanges(part.words, scored, wantsFacts(question));
  // The place that answers, where it is shown; below a heading what is shown of its text.
  const { place } = shown.some((one) => one.block === block) ? block : (shown[0]?.block ?? block);
  const id = place.kind !== 'h' && place.id ? place.id : section.place.id;
  return {
    url: url.replace(/(?:#.*)?$/u, id && `#${id}`),
    document: [meta['label'], meta['title']].filter(Boolean).join(' · '),
    date: meta['date'] ?? '',
    section: sectionName(section),
    excerpt: excerptOf(part.words, shown, marksIn(topic, scored)),
    score,
    whole: topic.every((spans) => within(spans, section).length > 0),
    answers: scored.answers,
    verbatim: scored.verbatim,
    instead: insteadIn(part, question, topic, scored),
    ...(near !== undefined && { near }),
  };
}

/** Numbers belong into the excerpt. */
export const wantsFacts = ({ wants, named }: SearchQuestion): boolean =>
  named || FACTS.some((want) => wants.has(want));

/** The topic where it stands together, so that common words are not marked all over; each word where it nowhere does. */
function marksIn(topic: readonly (readonly Span[])[], { section }: Scored): readonly Span[] {
  const here = topic.map((spans) => within(spans, section));
  const phrases = phraseSpans(here);
  return phrases.length > 0 ? phrases : here.flat();
}

/** Terms that stand in the section by another name only. */
function insteadIn(
  { words }: PartText,
  { topic: terms }: SearchQuestion,
  topic: readonly (readonly Span[])[],
  { section }: Scored,
): readonly Instead[] {
  return terms.flatMap(({ group }, index) => {
    const spans = within(topic[index] ?? [], section);
    const [first] = spans;
    if (first?.mended) return [{ typed: group.text, found: bareWord(nth(words, first.start)) }];
    return first?.instead && spans.every(({ instead }) => instead)
      ? [{ typed: group.text, found: first.instead }]
      : [];
  });
}
