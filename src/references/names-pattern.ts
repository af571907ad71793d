import { foldInPlace } from '../vietnamese/fold.ts';

/**
 * A pattern of names with free white space for text without marks; a capital inside a name may be small, as in
 * `Ban chấp hành Trung ương`. The longest name counts.
 */
export function namesPattern(names: readonly string[]): string {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return longestFirst
    .map((name) =>
      foldInPlace(name)
        .replace(/(?<=\s)[A-Z](?=[a-z])/gu, (letter) => `[${letter}${letter.toLowerCase()}]`)
        .replace(/\s+/gu, '\\s+'),
    )
    .join('|');
}
