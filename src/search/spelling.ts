/** Which words of a vocabulary stand for a word of a query. */
import { beginsWith, canonicalWord, foldedSpellings, foldWord, isUnmarked } from './fold.ts';
import { isNumber } from './numbers.ts';
import type { Group, Query } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * How far a word of the text may be from that of the query: `exact` allows other tone placement and i for y,
 * `begun` that the last word is still being typed, `near` other marks and one wrong letter.
 */
export type Reach = 'exact' | 'begun' | 'near';

export interface Like {
  readonly reach: Reach;
  /** The query was typed without marks. */
  readonly unmarked: boolean;
}

export interface Spelling<Found> {
  readonly found: Found;
  /** 1 where it is not spelt as in the query. */
  readonly unlike: number;
}

/** Only the last word of a query may be unfinished. */
export function reachOf(query: Query, index: number, reach: Reach): Like {
  const { groups, unmarked } = query;
  return { reach: reach === 'begun' && index < groups.length - 1 ? 'exact' : reach, unmarked };
}

/** A number is there or it is not, and so is the scale behind it. */
export function likeOf(group: Group, like: Like, isLast: boolean): Like {
  const exact = group.figure || (like.reach === 'begun' && !isLast);
  return exact ? { ...like, reach: 'exact' } : like;
}

/** m2 and m3 are also written m² and m³. */
const POWERS: Readonly<Record<string, string>> = { 2: '²', 3: '³' };

export function spellingsOf<Found extends { readonly canonical: string }>(
  vocabulary: Vocabulary<Found>,
  word: string,
  { reach, unmarked }: Like,
): readonly Spelling<Found>[] {
  if (/\d/u.test(word)) {
    const power = word.replace(/(?<=m)[23]$/u, (digit) => POWERS[digit] ?? digit);
    return Array.from(new Set([word, power])).flatMap((form) =>
      vocabulary.spellings(form).map((found) => ({ found, unlike: 0 })),
    );
  }
  const wanted = canonicalWord(word);
  const forms = [...foldedSpellings(word), ...(reach === 'exact' ? [] : others(vocabulary, word, reach))];
  return forms.flatMap(vocabulary.spellings).flatMap((found) => {
    const { canonical } = found;
    const same = canonical === wanted || (reach === 'begun' && beginsWith(canonical, word));
    if (!same && reach !== 'near' && !unmarked) return [];
    return [{ found, unlike: same || unmarked ? 0 : 1 }];
  });
}

/** Words with these letters first may be meant: what was typed so far, or the first two where the rest may be wrong. */
export function beginningOf(word: string, reach: Reach): string {
  const folded = foldWord(word);
  return reach === 'begun' ? folded : folded.slice(0, 2);
}

function others(vocabulary: Vocabulary<unknown>, word: string, reach: Reach): readonly string[] {
  const own = foldedSpellings(word);
  const folded = foldWord(word);
  if (reach === 'near' && folded.length < 4) return [];
  return vocabulary
    .vocabulary(beginningOf(word, reach))
    .filter((other) => !own.includes(other) && !isNumber(other))
    .filter((other) => reach === 'begun' || (isUnmarked(other) && likeLetters(folded, other)));
}

/** Syllables are shorter; a longer word is foreign and may go on: robot, robotics. */
const FOREIGN = 5;

function likeLetters(folded: string, other: string): boolean {
  return oneLetterApart(folded, other) || (folded.length >= FOREIGN && other.startsWith(folded));
}

function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
