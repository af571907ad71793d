/** Patterns of words as they are typed. */

/** A pattern of these letters and nothing else. */
export const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');

/** A pattern of the words of a text, whatever blanks and line ends stand between them. */
export function wordsPattern(text: string): string {
  return text.trim().split(/\s+/u).map(literally).join('\\s+');
}
