/** Abbreviations and what they stand for: a query with one finds texts with the other. */
import { canonicalWord, foldWord, isUnmarked } from '../../fold.ts';
import { wordsOf } from '../../transform.ts';

interface Spelling {
  readonly words: readonly string[];
  readonly canonical: readonly string[];
  readonly folded: readonly string[];
}

/** Pairs of spellings that stand for each other. */
export type Abbreviations = readonly { readonly short: Spelling; readonly long: Spelling }[];

export interface Listed {
  readonly abbreviation: string;
  readonly expansion: string;
}

export function readAbbreviations(listed: readonly Listed[]): Abbreviations {
  return listed.map(({ abbreviation, expansion }) => ({
    short: spelling(abbreviation),
    long: spelling(expansion),
  }));
}

function spelling(text: string): Spelling {
  const words = wordsOf(text);
  return { words, canonical: words.map(canonicalWord), folded: words.map(foldWord) };
}

/** How many words from here on are an abbreviation or what one stands for; 0 when none are. */
export function spellingAt(words: readonly string[], at: number, abbreviations: Abbreviations): number {
  return Math.max(0, ...matchesAt(words, at, abbreviations).map(({ length }) => length));
}

interface Match {
  readonly length: number;
  /** What may stand in its place. */
  readonly other: readonly string[];
}

function matchesAt(words: readonly string[], at: number, abbreviations: Abbreviations): readonly Match[] {
  return abbreviations.flatMap(({ short, long }) => [
    ...(fits(words, at, short) ? [{ length: short.words.length, other: long.words }] : []),
    ...(fits(words, at, long) ? [{ length: long.words.length, other: short.words }] : []),
  ]);
}

/** Several words may be typed without marks; one alone could be any word. */
function fits(words: readonly string[], at: number, { words: own, canonical, folded }: Spelling): boolean {
  return own.every((_, index) => {
    const word = words[at + index];
    if (word === undefined) return false;
    return (
      (own.length > 1 && word === folded[index] && isUnmarked(word)) ||
      canonicalWord(word) === canonical[index]
    );
  });
}

const MOST_SPELLINGS = 8;

/** The words with each abbreviation in them replaced or not: vệ sinh an toàn thực phẩm, vệ sinh ATTP, VSATTP. */
export function respelled(
  words: readonly string[],
  abbreviations: Abbreviations,
  from = 0,
): readonly (readonly string[])[] {
  const spellings: (readonly string[])[] = [words];
  for (let at = from; at < words.length; at++) {
    for (const { length, other } of matchesAt(words, at, abbreviations)) {
      const changed = [...words.slice(0, at), ...other, ...words.slice(at + length)];
      spellings.push(...respelled(changed, abbreviations, at + other.length));
    }
  }
  const unique = new Map(spellings.map((one) => [one.join(' '), one]));
  return Array.from(unique.values()).slice(0, MOST_SPELLINGS);
}
