import { type Closeness, phraseSpans } from '../rank/closeness.ts';
import { sectionName } from '../rank/sections.ts';
import type { Span } from '../rank/span.ts';
import type { Block, PartText, Range, Section } from '../read/part-text.ts';
import type { Fragment } from '../types.ts';
import { excerptOf, type Part } from './excerpt.ts';

/** A place in a document that answers the query. */
export interface Result {
  /** Address below the root of the site, with the id to land on. */
  readonly url: string;
  readonly document: string;
  readonly date: string;
  readonly section: string;
  readonly excerpt: readonly Part[];
  readonly score: number;
  /** Why this is not quite what was asked for. */
  readonly near?: string;
}

export const within = (spans: readonly Span[], { start, end }: Range): readonly Span[] =>
  spans.filter((span) => span.start >= start && span.end < end);

/** What was found in one section, and the block of it that shows it best. */
export interface Chosen {
  readonly block: Block;
  readonly near: Closeness;
  readonly groups: readonly (readonly Span[])[];
  readonly score: number;
}

export function toResult({ url, meta }: Fragment, part: PartText, section: Section, chosen: Chosen): Result {
  const { block, near, groups, score } = chosen;
  const phrases = near.phrases > 0 ? phraseSpans(groups.map((spans) => within(spans, section))) : [];
  const spans = phrases.length > 0 ? phrases : groups.flat();
  const shown = shownRange(section, block, spans);
  const focus = shown === block ? near.start : (within(spans, shown)[0]?.start ?? shown.start);
  const id = block.place.kind === 'p' && block.place.id ? block.place.id : section.place.id;
  return {
    url: url.replace(/(?:#.*)?$/u, id && `#${id}`),
    document: [meta['label'], meta['title']].filter(Boolean).join(' · '),
    date: meta['date'] ?? '',
    section: sectionName(section),
    excerpt: excerptOf(part.words, shown, Math.max(shown.start, Math.min(focus, shown.end - 1)), spans),
    score,
    ...(near.unlike > 0 && { near: 'khác dấu hoặc khác chữ so với từ đã gõ' }),
  };
}

/** A heading says less than what follows it: the text that has the words too, else the heading and how its text begins. */
function shownRange(section: Section, block: Block, spans: readonly Span[]): Range {
  if (block.place.kind !== 'h' || block.place.id === '') return block;
  const texts = section.blocks.filter(({ place }) => place.kind === 'p');
  const text = texts.find((one) => within(spans, one).length > 0);
  return text ?? { start: block.start, end: texts[0]?.end ?? block.end };
}
