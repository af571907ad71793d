/** How well groups of words stand together in a stretch of text. */

import { nth } from '../../../../shared/nth.ts';
import type { Span } from '../../read/span.ts';

export interface Closeness {
  /** Whole query in order, at most one word between two groups. */
  readonly phrases: number;
  /** Words inside the smallest stretch that holds all groups and belong to none. */
  readonly slack: number;
  readonly unlike: number;
  readonly start: number;
  readonly end: number;
}

/** Undefined when a group is missing. */
export function closeness(groups: readonly (readonly Span[])[]): Closeness | undefined {
  if (groups.length === 0 || groups.some((spans) => spans.length === 0)) return undefined;
  const phrases: readonly (Span & { gap?: number })[] =
    groups.length === 1 ? nth(groups, 0) : phraseSpans(groups);
  const [first] = phrases;
  if (first) {
    const best = phrases.reduce(
      (a, b) => ((b.unlike - a.unlike || length(b) - length(a)) < 0 ? b : a),
      first,
    );
    return {
      phrases: phrases.length,
      slack: best.gap ?? 0,
      unlike: best.unlike,
      start: best.start,
      end: best.end,
    };
  }
  return { phrases: 0, ...smallestWindow(groups) };
}

const length = ({ start, end }: Span): number => end - start;

/** A dash or the “số” of `Nghị quyết số 57` may stand between. */
const MOST_BETWEEN = 1;

export interface Phrase extends Span {
  /** Words between the groups. */
  readonly gap: number;
}

/** Where the groups follow each other; with words between them only where they nowhere stand without. */
export function phraseSpans([first = [], ...rest]: readonly (readonly Span[])[]): readonly Phrase[] {
  let chains: readonly Phrase[] = [];
  for (const [index, next] of rest.entries()) {
    const before: readonly (Span & { gap?: number })[] = index === 0 ? first : chains;
    const longer: Phrase[] = [];
    for (const { start, end, unlike, gap = 0 } of before) {
      const follower = spanAt(next, end + 1) ?? spanAt(next, end + 1 + MOST_BETWEEN);
      if (!follower) continue;
      const apart = gap + follower.start - end - 1;
      longer.push({ start, end: follower.end, unlike: unlike + follower.unlike, gap: apart });
    }
    if (longer.length === 0) return [];
    chains = longer;
  }
  if (rest.length === 0) return first.map((span) => ({ ...span, gap: 0 }));
  const least = chains.reduce((gap, chain) => Math.min(gap, chain.gap), Number.POSITIVE_INFINITY);
  return chains.filter(({ gap }) => gap === least);
}

/** The last of the spans, sorted by where they start, that starts here. */
function spanAt(spans: readonly Span[], start: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span?.start === start ? span : undefined;
}

/**
 * Moves the group that begins first as long as the stretch may still become shorter. Common words stand in thousands of pages:
 * nothing is made anew in the loop.
 */
function smallestWindow(groups: readonly (readonly Span[])[]): Omit<Closeness, 'phrases'> {
  const at = groups.map(() => 0);
  let best = { slack: Number.POSITIVE_INFINITY, unlike: 0, start: 0, end: 0 };
  for (;;) {
    let start = Number.POSITIVE_INFINITY;
    let end = -1;
    let own = 0;
    let unlike = 0;
    let first = 0;
    for (let index = 0; index < groups.length; index++) {
      const span = groups[index]?.[nth(at, index)];
      if (!span) return best;
      if (span.start < start) {
        start = span.start;
        first = index;
      }
      if (span.end > end) end = span.end;
      own += span.end - span.start + 1;
      unlike += span.unlike;
    }
    const slack = Math.max(0, end - start + 1 - own);
    if (slack + unlike < best.slack + best.unlike) best = { slack, unlike, start, end };
    at[first] = nth(at, first) + 1;
  }
}
