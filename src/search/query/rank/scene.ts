/** A loaded part of a document, set up for a question. */
import { yearsIn } from '../plan/periods.ts';
import type { SearchQuestion } from '../plan/question.ts';
import type { PartSection, PartText } from '../read/part-text.ts';
import type { Span } from '../read/span.ts';
import type { Fragment } from '../types.ts';
import type { Scene } from './score.ts';
import { createHeadingMatch } from './signals/headings.ts';
import { kindsAsked } from './signals/section-kinds.ts';

export interface PartPlaces {
  readonly topic: readonly (readonly Span[])[];
  readonly frame: readonly (readonly Span[])[];
  readonly verbatim: readonly Span[];
  /** For each two neighbours of the topic: the archive has them side by side. */
  readonly known: readonly boolean[];
}

/** `weights` are those of the terms of the topic. */
export function createScene(
  { meta }: Pick<Fragment, 'meta'>,
  part: PartText,
  question: SearchQuestion,
  { topic, frame, verbatim, known }: PartPlaces,
  weights: readonly number[],
): Scene {
  const title = meta['title'] ?? '';
  return {
    part,
    question,
    asked: kindsAsked(question.query.groups.map(({ text }) => text)),
    topic,
    frame,
    verbatim,
    known,
    weights,
    heading: createHeadingMatch(question),
    title: `${meta['label'] ?? ''} ${title}`,
    years: documentYears(title, meta['period'] ?? '', meta['date'] ?? ''),
    above: createAbove(part),
  };
}

/** What the title says it is about, else the period that the front states, else the year of its date. */
function documentYears(title: string, period: string, date: string): readonly number[] {
  const told = [title, period].map(yearsIn).find((years) => years.length > 0);
  return told ?? Array.from(date.matchAll(/\d{4}/gu), ([year]) => Number(year));
}

/** Ids grow from those above them: `muc-ii-2` stands above `muc-ii-2-4`. */
function createAbove({ sections }: PartText): (section: PartSection) => readonly string[] {
  const titles = new Map(
    sections
      .filter(({ place }) => place.kind !== 'n' && place.id !== '')
      .map(({ place, title }) => [place.id, title]),
  );
  return ({ place, title }) => {
    const id =
      place.kind === 'n'
        ? (sections.find((one) => one.place.kind !== 'n' && one.title === title)?.place.id ?? '')
        : place.id;
    const steps = Array.from(id.matchAll(/-/gu), ({ index }) => id.slice(0, index));
    return steps.reverse().flatMap((step) => titles.get(step) ?? []);
  };
}
