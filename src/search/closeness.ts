/** How well groups of words stand together in a stretch of text. */
import type { Span } from './lookup.ts';

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
  const phrases = phraseSpans(groups);
  const best = phrases.toSorted(
    (a, b) => a.unlike - b.unlike || length(a) - length(b) || a.start - b.start,
  )[0];
  if (best)
    return {
      phrases: phrases.length,
      slack: best.gap,
      unlike: best.unlike,
      start: best.start,
      end: best.end,
    };
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
  let chains: readonly Phrase[] = first.map((span) => ({ ...span, gap: 0 }));
  for (const next of rest) {
    if (chains.length === 0) break;
    const byStart = new Map(next.map((span) => [span.start, span]));
    chains = chains.flatMap(({ start, end, unlike, gap }) => {
      const follower = byStart.get(end + 1) ?? byStart.get(end + 1 + MOST_BETWEEN);
      if (!follower) return [];
      return [
        { start, end: follower.end, unlike: unlike + follower.unlike, gap: gap + follower.start - end - 1 },
      ];
    });
  }
  const least = chains.reduce((gap, chain) => Math.min(gap, chain.gap), Number.POSITIVE_INFINITY);
  return chains.filter(({ gap }) => gap === least);
}

/** Share of neighbours in the query that somewhere in the text are neighbours too; a group that is missing has none. */
export function neighbourShare(groups: readonly (readonly Span[])[]): number {
  const kept = groups.slice(1).filter((next, index) => {
    const starts = new Set(next.map(({ start }) => start));
    return groups[index]?.some(({ end }) => starts.has(end + 1) || starts.has(end + 1 + MOST_BETWEEN));
  });
  return groups.length < 2 ? 1 : kept.length / (groups.length - 1);
}

/** Moves the group that begins first as long as the stretch may still become shorter. */
function smallestWindow(groups: readonly (readonly Span[])[]): Omit<Closeness, 'phrases'> {
  const at = groups.map(() => 0);
  let best: Omit<Closeness, 'phrases'> | undefined;
  for (;;) {
    const spans = groups.flatMap((group, index) => group[at[index] ?? 0] ?? []);
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    const own = spans.reduce((sum, span) => sum + length(span) + 1, 0);
    const slack = Math.max(0, end - start + 1 - own);
    const unlike = spans.reduce((sum, span) => sum + span.unlike, 0);
    if (best === undefined || slack + unlike < best.slack + best.unlike) best = { slack, unlike, start, end };
    const first = spans.findIndex((span) => span.start === start);
    at[first] = (at[first] ?? 0) + 1;
    if ((at[first] ?? 0) >= (groups[first]?.length ?? 0)) return best;
  }
}

/** Higher is better; the steps between phrase, paragraph and section are wider than all else. */
export function closenessScore({ phrases, slack, unlike }: Closeness): number {
  const near =
    phrases > 0
      ? 100 + Math.min(6, 2 * Math.log2(phrases)) - Math.min(20, 8 * slack)
      : 70 - 0.75 * Math.min(slack, 40);
  return near - 8 * Math.min(unlike, 1) - 2 * unlike;
}
