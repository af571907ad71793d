/**
 * Text on its way into the index and back. The index knows words without punctuation between blanks, as Pagefind does; so a figure gets letters that look like its marks, đ becomes ḏ, which folds to d as marked
 * letters do, and what stands glued together is parted by a space that can be taken out again.
 */

/** Lisu letters tone mya ti and tone na po: look like a full stop and a comma, count as letters. */
export const POINT = '\uA4F8';
export const COMMA = '\uA4F9';

/** Not d with a combining stroke: that would fall out as a lone mark, and đê would be found by dê. */
const D = '\u1E0F';
const CAPITAL_D = '\u1E0E';

/** Stands behind a word where the space after it is not what one expects there; punctuation to the index. */
const UNEXPECTED = '\uE1FF';

/** Keeps the two kinds of space apart while a text is being changed. */
const BREAK = '\u205F';

/** A break is put after punctuation inside a word (`buổi/498`, `CT-TTg`) and between a number and its unit (`32km`). */
const GLUED = /(?<=[\p{L}\p{N}\p{M}])([^\p{L}\p{N}\p{M}\s]+)(?=[\p{L}\p{N}])/gu;
const UNIT = new RegExp(`(?<=\\p{N})(?=(?![${POINT}${COMMA}])\\p{L})`, 'gu');
const NO_LETTER = /[^\p{L}\p{N}\p{M}]/gu;

/** A slash or a dash behind a letter is expected to be glued to what follows. */
function isGlued(word: string, next: string): boolean {
  return /[\p{L}\p{N}\p{M}][^\p{L}\p{N}\p{M}]*[/–-]$/u.test(word) && /^[\p{L}\p{N}]/u.test(next);
}

/** Words of the index with single spaces between; white space of the text is folded. */
export function toIndexText(text: string): string {
  const parted = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=\p{Nd})\.(?=\p{Nd})/gu, POINT)
    .replace(/(?<=\p{Nd}),(?=\p{Nd})/gu, COMMA)
    .replace(GLUED, `$1${BREAK}`)
    .replace(UNIT, BREAK);
  const words = parted.match(/[^ \u205F]+[ \u205F]?/gu) ?? [];
  const marked = words.map((word, index) => {
    const space = word.at(-1) === BREAK || word.at(-1) === ' ' ? word.at(-1) : '';
    const bare = space ? word.slice(0, -1) : word;
    const unexpected = space !== '' && isGlued(bare, words[index + 1] ?? '') !== (space === BREAK);
    return bare + (unexpected ? UNEXPECTED : '');
  });
  return stroke(marked.join(' '));
}

/** Words as the index counts them; punctuation that stands alone counts too. */
export function indexWords(indexText: string): readonly string[] {
  return indexText === '' ? [] : indexText.split(' ');
}

/** Words of the index as the page prints them, each with the space that follows it. */
export function printedWords(words: readonly string[]): readonly string[] {
  const plain = words.map((word) => unstroke(word).replaceAll(POINT, '.').replaceAll(COMMA, ','));
  return plain.map((word, index) => {
    const unexpected = word.endsWith(UNEXPECTED);
    const bare = unexpected ? word.slice(0, -1) : word;
    const next = plain[index + 1];
    return next === undefined || isGlued(bare, next) !== unexpected ? bare : `${bare} `;
  });
}

export function fromIndexText(text: string): string {
  return printedWords(indexWords(text)).join('');
}

/** Words of a text as the index compares them, in lower case: `68,4%` → `68ꓹ4`, `CT-TTg` → `ct`, `ttg`. */
export function wordsOf(text: string): readonly string[] {
  return indexWords(toIndexText(text)).map(indexedWord).filter(Boolean);
}

/** One word of the index text without its punctuation; empty when nothing is left. */
export function indexedWord(word: string): string {
  return unstroke(word).replace(NO_LETTER, '').toLowerCase();
}

/** Words on their way to the index: only đ differs from what `wordsOf` gives. */
export function stroke(text: string): string {
  return text.replaceAll('đ', D).replaceAll('Đ', CAPITAL_D);
}

/** Puts đ back. */
export function unstroke(text: string): string {
  return text.replaceAll(D, 'đ').replaceAll(CAPITAL_D, 'Đ');
}
