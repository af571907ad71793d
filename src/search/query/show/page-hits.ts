/** Where the words of a query stand on a page that is being read. */

import { canonicalWord, foldWord } from '../../fold.ts';
import { COMMA, POINT } from '../../transform.ts';
import type { Query, TermGroup } from '../plan/query.ts';
import { phraseSpans } from '../rank/signals/closeness.ts';
import type { Span } from '../read/span.ts';

/** A word in a text, as the index would hold it, and where it stands there. */
export interface PageToken {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A figure with its marks, or letters and the digits behind them; a unit glued to a figure is a word of its own. */
const WORD = /\p{Nd}+(?:[.,]\p{Nd}+)*|\p{L}[\p{L}\p{M}\p{N}]*/gu;

export function tokensOf(text: string): readonly PageToken[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word: word.normalize('NFC').toLowerCase().replaceAll('.', POINT).replaceAll(',', COMMA),
    start: index,
    end: index + word.length,
  }));
}

/** Stands between the words of two blocks: wide enough that no phrase reaches over it. */
export const BLOCK_END: readonly string[] = ['', ''];

/** Words of the blocks of a page one after the other. The words as typed first, then with other marks, then any of them. */
export function findHits(words: readonly string[], { groups, unmarked }: Query): readonly Span[] {
  const exact = groups.map((group) => groupSpans(words, group, unmarked));
  const found = hitsTogether(words, exact);
  if (found.length > 0) return found;
  const folded = groups.map((group) => groupSpans(words, group, true));
  const near = hitsTogether(words, folded);
  if (near.length > 0) return near;
  return withoutOverlap(exact.some((spans) => spans.length > 0) ? exact.flat() : folded.flat());
}

function hitsTogether(words: readonly string[], found: readonly (readonly Span[])[]): readonly Span[] {
  const phrases = phraseSpans(found);
  return withoutOverlap(phrases.length > 0 ? phrases : spansTogether(words, found));
}

/** Only the blocks that hold all of the query; elsewhere its words are just words. */
function spansTogether(words: readonly string[], found: readonly (readonly Span[])[]): readonly Span[] {
  const block = blockNumbers(words);
  const blocks = found.map((spans) => new Set(spans.map(({ start }) => block[start])));
  const [first = new Set(), ...others] = blocks;
  const whole = others.reduce((left, set) => new Set(Array.from(left).filter((one) => set.has(one))), first);
  return found.flat().filter(({ start }) => whole.has(block[start]));
}

function blockNumbers(words: readonly string[]): readonly number[] {
  let block = 0;
  return words.map((word) => (word === '' ? ++block : block));
}

function groupSpans(words: readonly string[], { alternatives }: TermGroup, folded: boolean): readonly Span[] {
  return alternatives.flatMap(({ words: wanted }) => {
    const same = wanted.map((word) => sameWord(word, folded));
    return words.flatMap((_, start) => {
      const fits = same.every((test, index) => test(words[start + index] ?? ''));
      return fits ? [{ start, end: start + wanted.length - 1, unlike: 0 }] : [];
    });
  });
}

function sameWord(wanted: string, folded: boolean): (word: string) => boolean {
  if (/\d/u.test(wanted)) return (word) => word === wanted;
  const canonical = canonicalWord(wanted);
  const letters = foldWord(canonical);
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const own = word === '' ? '' : canonicalWord(word);
    const same = own !== '' && (folded ? foldWord(own) === letters : own === canonical);
    known.set(word, same);
    return same;
  };
}

function withoutOverlap(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((span) => {
    if (span.start <= end) return false;
    end = span.end;
    return true;
  });
}
