import { beginsWith, canonicalWord, foldedSpellings, foldWord, isUnmarked } from './fold.ts';
import type { IndexReader } from './index-reader.ts';
import { beginningOf } from './loading.ts';
import { isNumber } from './numbers.ts';
import type { Postings } from './postings.ts';
import type { Group } from './query.ts';
import { type Span, spansOf } from './span.ts';

/**
 * How far a word of the text may be from that of the query: `exact` allows other tone placement and i for y,
 * `begun` that the last word is still being typed, `near` other marks and one wrong letter.
 */
export type Reach = 'exact' | 'begun' | 'near';

export type Spans = ReadonlyMap<number, readonly Span[]>;

/** A step from one word of a phrase to the next; one more for a dash or the “số” of `Nghị quyết số 57`. */
const STEP = 1;

export interface Lookup {
  readonly reader: IndexReader;
  readonly reach: Reach;
  /** The query was typed without marks. */
  readonly unmarked: boolean;
  /** Pages that still count; the others need not be looked at. */
  readonly pages?: ReadonlyMap<number, unknown> | undefined;
}

export function findGroup(lookup: Lookup, group: Group): Spans {
  const found = new Map<number, Span[]>();
  for (const { words, doubtful } of group.alternatives) {
    if (doubtful && lookup.reach === 'exact') continue;
    // A number is there or it is not, and so is the scale behind it.
    const exact = { ...lookup, reach: 'exact' as const };
    const inner = group.figure || lookup.reach === 'begun' ? exact : lookup;
    const last = group.figure ? exact : lookup;
    const chains = words.map((word, index) => findWord(index < words.length - 1 ? inner : last, word));
    const own = chain(chains);
    if (group.alternatives.length === 1) return own;
    for (const [page, spans] of own) {
      const known = found.get(page);
      if (known) known.push(...spans);
      else found.set(page, [...spans]);
    }
  }
  for (const spans of found.values()) spans.sort((a, b) => a.start - b.start || a.end - b.end);
  return found;
}

/** m2 and m3 are also written m² and m³. */
const POWERS: Readonly<Record<string, string>> = { 2: '²', 3: '³' };

function findWord({ reader, reach, unmarked, pages }: Lookup, word: string): Spans {
  const found = new Map<number, readonly Span[]>();
  const wanted = canonicalWord(word);
  let spellings = 0;
  const add = (form: string, like: boolean): void => {
    for (const entry of reader.spellings(form)) {
      const same =
        like || entry.canonical === wanted || (reach === 'begun' && beginsWith(entry.canonical, word));
      if (!same && reach !== 'near' && !unmarked) continue;
      const unlike = same || unmarked ? 0 : 1;
      spellings++;
      for (const page of fewer(entry.postings, pages)) {
        const positions = entry.postings.get(page);
        if (!positions || (pages && !pages.has(page))) continue;
        const own = unlike ? positions.map((start) => ({ start, end: start, unlike })) : spansOf(positions);
        const known = found.get(page);
        found.set(page, known ? [...known, ...own] : own);
      }
    }
  };
  const figure = /\d/u.test(word);
  for (const form of figure
    ? [word, word.replace(/(?<=m)[23]$/u, (digit) => POWERS[digit] ?? digit)]
    : foldedSpellings(word)) {
    add(form, figure);
  }
  if (!figure && reach !== 'exact') {
    for (const form of others(reader, word, reach)) add(form, false);
  }
  if (spellings > 1)
    for (const [page, spans] of found)
      found.set(
        page,
        spans.toSorted((a, b) => a.start - b.start),
      );
  return found;
}

/** The pages that both have are among these. */
function fewer(postings: Postings, pages: Lookup['pages']): Iterable<number> {
  return pages && pages.size < postings.size ? pages.keys() : postings.keys();
}

function others(reader: IndexReader, word: string, reach: Reach): readonly string[] {
  const folded = foldWord(word);
  const known = reader
    .vocabulary(beginningOf(word, reach))
    .filter((other) => other !== folded && !isNumber(other));
  if (reach === 'begun') return known;
  return folded.length < 4 ? [] : known.filter((other) => isUnmarked(other) && oneLetterApart(folded, other));
}

function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** Places where the words follow each other. */
function chain(words: readonly Spans[]): Spans {
  const [first, ...rest] = words;
  let chains = first ?? new Map<number, readonly Span[]>();
  for (const next of rest) {
    const longer = new Map<number, readonly Span[]>();
    for (const [page, spans] of chains) {
      const followers = next.get(page);
      if (followers === undefined) continue;
      const byStart = new Map(followers.map((span) => [span.start, span]));
      const joined = spans.flatMap(({ start, end, unlike }) => {
        const span = byStart.get(end + STEP);
        return span ? [{ start, end: span.end, unlike: unlike + span.unlike }] : [];
      });
      if (joined.length > 0) longer.set(page, joined);
    }
    chains = longer;
  }
  return chains;
}
