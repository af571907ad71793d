/** Places of a loaded part that answer the query. */

import { COMMA, POINT } from '../../transform.ts';
import type { Query } from '../plan/query.ts';
import { type PartText, type Range, type Section, textOf } from '../read/part-text.ts';
import { type Result, toResult, within } from '../show/result.ts';
import type { Fragment } from '../types.ts';
import { closeness, closenessScore, neighbourShare } from './closeness.ts';
import { blockScore, figureBonus, holdsFigure, statesFigure, titleOverlap } from './sections.ts';
import type { Span } from './span.ts';

/** What is looked for in one part: where each group of the query stands, and what must not be there. */
export interface Wanted {
  readonly query: Query;
  readonly groups: readonly (readonly Span[])[];
  /** How much each group tells. */
  readonly weights: readonly number[];
  readonly excluded: readonly (readonly Span[])[];
  readonly figuresOnly: boolean;
}

export function resultsOf(fragment: Fragment, part: PartText, wanted: Wanted): readonly Result[] {
  const whole = part.sections.flatMap((section) => {
    const groups = wanted.groups.map((spans) => within(spans, section));
    return groups.every((spans) => spans.length > 0) ? [{ section, groups }] : [];
  });
  const results = whole.flatMap(({ section, groups }) => {
    if (wanted.excluded.some((spans) => within(spans, section).length > 0)) return [];
    return sectionResult(fragment, part, section, groups, wanted) ?? [];
  });
  return whole.length > 0 || wanted.figuresOnly || wanted.groups.length < 2
    ? results
    : spread(fragment, part, wanted);
}

function sectionResult(
  fragment: Fragment,
  part: PartText,
  section: Section,
  groups: readonly (readonly Span[])[],
  wanted: Wanted,
): Result | undefined {
  const blocks = section.blocks.filter(
    (block) => !wanted.figuresOnly || holdsFigure(textOf(part.words, block)),
  );
  const close = blocks.map((block) => ({
    block,
    near: closeness(groups.map((spans) => within(spans, block))),
  }));
  const whole = close.flatMap(({ block, near }) =>
    near
      ? [
          {
            block,
            near,
            score: blockScore(section, block, near) + statesFigure(part.words, block, near, wanted.query),
          },
        ]
      : [],
  );
  const best = whole.toSorted((a, b) => b.score - a.score)[0];
  if (best) {
    const count = Math.min(4, whole.length - 1);
    const score =
      best.score +
      count +
      titleOverlap(section.title, wanted.query) +
      figureBonus(part.words, best.near, groups);
    return toResult(fragment, part, section, { block: best.block, near: best.near, groups, score });
  }
  const near = closeness(groups);
  const block = blocks.find(({ start, end }) => near && near.start >= start && near.start < end);
  if (!near || !block || wanted.figuresOnly) return undefined;
  const text = block.place.kind === 'h' ? (section.blocks[1] ?? block) : block;
  const score =
    20 +
    22 * neighbourShare(groups) -
    0.1 * Math.min(near.slack, 150) -
    8 * Math.min(near.unlike, 1) +
    titleOverlap(section.title, wanted.query);
  return toResult(fragment, part, section, {
    block: text,
    near: { ...near, start: firstIn(groups, text) },
    groups,
    score,
  });
}

const firstIn = (groups: readonly (readonly Span[])[], block: Range): number =>
  Math.min(...groups.flatMap((spans) => within(spans, block)).map(({ start }) => start), block.end);

/** No section holds the whole query: the one with most of it. */
function spread(fragment: Fragment, part: PartText, wanted: Wanted): readonly Result[] {
  const counted = part.sections.flatMap((section) => {
    const groups = wanted.groups.map((spans) => within(spans, section));
    const present = groups.filter((spans) => spans.length > 0);
    const near = closeness(present);
    const told = wanted.weights.reduce((sum, weight, index) => sum + (groups[index]?.length ? weight : 0), 0);
    const share = told / wanted.weights.reduce((sum, weight) => sum + weight, 0);
    const score = near ? 20 * share + 14 * neighbourShare(groups) + closenessScore(near) / 20 : 0;
    return near && !wanted.excluded.some((spans) => within(spans, section).length > 0)
      ? [{ section, groups, near, score }]
      : [];
  });
  const best = counted.toSorted((a, b) => b.score - a.score)[0];
  const start = best?.near.start ?? 0;
  const block = best?.section.blocks.find((one) => start >= one.start && start < one.end);
  if (!best || !block) return [];
  const missing = wanted.query.groups
    .filter((_, index) => best.groups[index]?.length === 0)
    .map(({ text }) => printed(text));
  const groups = best.groups.filter((spans) => spans.length > 0);
  const result = toResult(fragment, part, best.section, {
    block,
    near: best.near,
    groups,
    score: best.score,
  });
  return [{ ...result, near: `thiếu ${missing.map((word) => `“${word}”`).join(', ')}` }];
}

const printed = (word: string): string => word.replaceAll(POINT, '.').replaceAll(COMMA, ',');
