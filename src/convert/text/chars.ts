/** Letters, digits and words: the units in which a conversion accounts for its source. */

const SIGNIFICANT = /[\p{L}\p{N}]/gu;

/** The letters and digits of a text, in order, composed (NFC). */
export function significant(text: string): string {
  return (text.normalize('NFC').match(SIGNIFICANT) ?? []).join('');
}

/** How often each letter and digit occurs, upper and lower case apart. */
export function countSignificant(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const char of text.normalize('NFC').match(SIGNIFICANT) ?? []) {
    counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  return counts;
}

/** Words as a reader counts them: runs without white space that hold a letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

/** White space of any kind folded into single blanks, ends trimmed. */
export function foldSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim();
}
