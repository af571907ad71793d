/** Which words of a text stand for a word of a query. */
import { beginsWith, canonicalWord, foldedSpellings, foldWord, isUnmarked } from '../../fold.ts';
import { indexForm } from '../../transform.ts';
import { isNumber } from '../plan/numbers.ts';
import type { TermGroup } from '../plan/query.ts';
import type { PartWords, PlacedWord } from './part-words.ts';

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

export interface Spelt {
  readonly found: PlacedWord;
  /** 1 where it is not spelt as in the query. */
  readonly unlike: number;
}

/** Only the last word of a query may be unfinished. */
export function reachOf(isLast: boolean, reach: Reach, unmarked: boolean): Like {
  return { reach: reach === 'begun' && !isLast ? 'exact' : reach, unmarked };
}

/** A number is there or it is not, and so is the scale behind it. */
export function likeOf(group: TermGroup, like: Like, isLast: boolean): Like {
  const exact = group.figure || (like.reach === 'begun' && !isLast);
  return exact ? { ...like, reach: 'exact' } : like;
}

export function spellingsOf(part: PartWords, word: string, { reach, unmarked }: Like): readonly Spelt[] {
  if (/\d/u.test(word)) {
    return part.spellings(indexForm(word)).map((found) => ({ found, unlike: 0 }));
  }
  const wanted = canonicalWord(word);
  const own = foldedSpellings(word);
  const forms = [...own, ...(reach === 'exact' ? [] : others(part, word, reach))];
  return forms.flatMap((form) =>
    part.spellings(form).flatMap((found) => {
      const { canonical } = found;
      const same = canonical === wanted || (reach === 'begun' && beginsWith(canonical, word));
      if (!same && reach !== 'near' && !unmarked) return [];
      // Without marks any marks are right, but another letter is not.
      const asTyped = same || (unmarked && (own.includes(form) || reach === 'begun'));
      return [{ found, unlike: asTyped ? 0 : 1 }];
    }),
  );
}

/** The first letters are typed right; what follows may be wrong. */
const SURE_LETTERS = 2;
/** Shorter words are too much alike. */
const LEAST_LETTERS = 4;

/** Words of the archive that may be meant by one with a wrong letter. */
export async function otherWords(
  vocabulary: (beginning: string) => Promise<readonly string[]>,
  word: string,
): Promise<readonly string[]> {
  const folded = foldWord(word);
  if (/\d/u.test(word) || folded.length < LEAST_LETTERS) return [];
  const known = await vocabulary(folded.slice(0, SURE_LETTERS));
  return known.filter((other) => other !== folded && likeLetters(folded, other));
}

function others(part: PartWords, word: string, reach: Reach): readonly string[] {
  const own = foldedSpellings(word);
  const folded = foldWord(word);
  if (reach === 'near' && folded.length < LEAST_LETTERS) return [];
  return part
    .vocabulary(reach === 'begun' ? folded : folded.slice(0, SURE_LETTERS))
    .filter((other) => !own.includes(other) && !isNumber(other))
    .filter((other) => reach === 'begun' || (isUnmarked(other) && likeLetters(folded, other)));
}

/** Syllables are shorter; a longer word is foreign and may go on: robot, robotics. */
const FOREIGN = 5;

export function likeLetters(folded: string, other: string): boolean {
  return (
    oneLetterApart(folded, other) ||
    isSwapped(folded, other) ||
    (folded.length >= FOREIGN && other.startsWith(folded))
  );
}

function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** Two letters typed in the wrong order: `haoch`, `nagn`. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && `${a.slice(0, at)}${a[at + 1]}${a[at]}${a.slice(at + 2)}` === b;
}
