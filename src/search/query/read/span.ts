/** Where a group stands in a page, both ends included. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Words that are not spelt as in the query. */
  readonly unlike: number;
  /** The name that stands here in place of the one typed. */
  readonly instead?: string;
  /** It is only wider or narrower than what was typed. */
  readonly kin?: boolean;
  /** What was meant by a typing fault stands here. */
  readonly mended?: boolean;
}

/** Spans that lie in a range of words; `end` of a range is behind its last word. */
export const within = (
  spans: readonly Span[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Span[] => spans.filter((span) => span.start >= start && span.end < end);
