/** Where sentences end and begin, as far as punctuation and capitals tell. */

export { isCapitals } from './capitals.ts';

/** Marks that may follow the end of a sentence: quotes and brackets that close. */
const CLOSERS = `["'”’»)\\]}*]*`;
const SENTENCE_END = new RegExp(`[.!?…]${CLOSERS}\\s*$`, 'u');
const CLAUSE_END = new RegExp(`[.!?…:;]${CLOSERS}\\s*$`, 'u');

/** True for text that ends like a sentence. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** True for text that ends like a sentence, an item of a list (;) or a lead-in (:). */
export function endsClause(text: string): boolean {
  return CLAUSE_END.test(text);
}

/** True when the first letter or digit is a lower-case letter, or the text goes on with a closing mark. */
export function startsInside(text: string): boolean {
  const first = text.trimStart().replace(/^["'“‘([]+/u, '');
  return /^[\p{Ll},;:.)\]”’%]/u.test(first);
}

/** True where a bracket or quotation mark is opened more often than it is closed. */
export function leavesOpen(text: string): boolean {
  const count = (sign: string): number => text.split(sign).length;
  return count('(') > count(')') || count('“') > count('”');
}

/**
 * Joins two parts of a text that a line or page break split. A hyphen glued to the word before it joins
 * without a blank (`NQ-` + `HĐND`, `Covid-` + `19`); a dash that stands free keeps its blanks.
 */
export function joinParts(before: string, after: string): string {
  const left = before.trimEnd();
  const right = after.trimStart();
  // A line may break behind a raised number, before the mark of its sentence.
  const mark = /^[,.;:)](?:\s|$)/u.test(right);
  return mark || /[\p{L}\p{N}][-/]$/u.test(left) ? left + right : `${left} ${right}`;
}
