import { beginsWith, canonicalWord, foldedSpellings, foldWord, isUnmarked } from './fold.ts';
import type { IndexReader } from './index-reader.ts';
import { isNumber } from './numbers.ts';
import type { Group, Query } from './query.ts';

/**
 * How far a word of the text may be from that of the query: `exact` allows other tone placement and i for y,
 * `begun` that the last word is still being typed, `near` other marks and one wrong letter.
 */
export type Reach = 'exact' | 'begun' | 'near';

/** Where a group stands in a page, both ends included. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Words that are not spelt as in the query. */
  readonly unlike: number;
}

export type Spans = ReadonlyMap<number, readonly Span[]>;

/**
 * Loads the words of a query: first the numbers, then what stands with those that are there. A number in all its scales comes
 * with nghìn, triệu and tỷ, which stand on every page and would be most of what is loaded.
 */
export async function loadWords(reader: IndexReader, { groups, excluded }: Query): Promise<void> {
  const spelled = [...groups, ...excluded].flatMap(({ alternatives }) =>
    alternatives.map(({ words }) => words),
  );
  await reader.load(spelled.flat().filter(isNumber));
  const there = spelled.filter((words) =>
    words.every((word) => !isNumber(word) || reader.spellings(word).length > 0),
  );
  await reader.load(there.flat().flatMap(foldedSpellings));
}

/** A step from one word of a phrase to the next; one more for a dash or the “số” of `Nghị quyết số 57`. */
const STEP = 1;

export interface Lookup {
  readonly reader: IndexReader;
  readonly reach: Reach;
  /** The query was typed without marks. */
  readonly unmarked: boolean;
  /** Pages that still count; the others need not be looked at. */
  readonly pages?: { readonly has: (page: number) => boolean } | undefined;
}

export function findGroup(lookup: Lookup, group: Group): Spans {
  const found = new Map<number, Span[]>();
  for (const { words, doubtful } of group.alternatives) {
    if (doubtful && lookup.reach === 'exact') continue;
    const inner = lookup.reach === 'begun' ? { ...lookup, reach: 'exact' as const } : lookup;
    const chains = words.map((word, index) => findWord(index < words.length - 1 ? inner : lookup, word));
    for (const [page, spans] of chain(chains)) found.set(page, [...(found.get(page) ?? []), ...spans]);
  }
  for (const spans of found.values()) spans.sort((a, b) => a.start - b.start || a.end - b.end);
  return found;
}

/** m2 and m3 are also written m² and m³. */
const POWERS: Readonly<Record<string, string>> = { 2: '²', 3: '³' };

function findWord({ reader, reach, unmarked, pages }: Lookup, word: string): Spans {
  const found = new Map<number, Span[]>();
  const wanted = canonicalWord(word);
  const add = (form: string, like: boolean): void => {
    for (const entry of reader.spellings(form)) {
      const same =
        like || entry.canonical === wanted || (reach === 'begun' && beginsWith(entry.canonical, word));
      if (!same && reach !== 'near' && !unmarked) continue;
      const unlike = same || unmarked ? 0 : 1;
      for (const [page, positions] of entry.postings) {
        if (pages && !pages.has(page)) continue;
        const spans = found.get(page) ?? [];
        for (const start of positions) spans.push({ start, end: start, unlike });
        found.set(page, spans);
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
  return found;
}

function others(reader: IndexReader, word: string, reach: Reach): readonly string[] {
  const folded = foldWord(word);
  const known = reader
    .vocabulary(beginningOf(word, reach))
    .filter((other) => other !== folded && !isNumber(other));
  if (reach === 'begun') return known;
  return folded.length < 4 ? [] : known.filter((other) => isUnmarked(other) && oneLetterApart(folded, other));
}

/** Words with these letters first may be meant: what was typed so far, or the first two where the rest may be wrong. */
function beginningOf(word: string, reach: Reach): string {
  const folded = foldWord(word);
  return reach === 'begun' ? folded : folded.slice(0, 2);
}

/** Loads what a looser way of searching looks at beside the words themselves. */
export async function loadOthers(reader: IndexReader, query: Query, reach: 'begun' | 'near'): Promise<void> {
  const words = query.groups.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.words));
  const asked = reach === 'begun' ? words.slice(-1) : words;
  const letters = asked.filter(
    (word) => !/\d/u.test(word) && (reach === 'begun' || foldWord(word).length >= 4),
  );
  await reader.loadFrom(letters.map((word) => beginningOf(word, reach)));
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
