/**
 * Text on its way into the index and back. The index knows words without punctuation between blanks, as Pagefind does; so a figure gets letters that look like its marks, đ becomes ḏ, which folds to d as marked
 * letters do, and what stands glued together is parted by a space that can be taken out again.
 */

import { fromStandard, toStandard } from './standard.ts';

/** Lisu letters tone mya ti and tone na po: look like a full stop and a comma, count as letters. */
export const POINT = '\uA4F8';
export const COMMA = '\uA4F9';

/** Not d with a combining stroke: that would fall out as a lone mark, and đê would be found by dê. */
const D = '\u1E0F';
const CAPITAL_D = '\u1E0E';

/** Stands behind a word where the space after it is not what one expects there; rare punctuation, so no word to the index. */
const UNEXPECTED = '\u2E4F';

/** A space before a dash that stands alone behind a word of letters: the dash is no word, so `kinh tế - xã hội` is a phrase of four. */
const DASHED = '\u2E4D';
const DASH = /^[-–—]$/u;

/** Keeps the two kinds of space apart while a text is being changed. */
const BREAK = '\u205F';

/** A break is put after punctuation inside a word (`buổi/498`, `CT-TTg`) and between a number and its unit (`32km`). */
const GLUED = /(?<=[\p{L}\p{N}\p{M}])([^\p{L}\p{N}\p{M}\s]+)(?=[\p{L}\p{N}])/gu;
const UNIT = new RegExp(`(?<=\\p{N})(?=(?![${POINT}${COMMA}])\\p{L})`, 'gu');
/** No word with a mark ends with digits: they are a note that a reader of scans glued to it (`hóa1`), and Pagefind would not find it. */
const GLUED_NOTE = /(?<=[^\p{ASCII}]\p{Ll}*)(?<=\p{L})(?=\p{Nd})/gu;
const NO_LETTER = /[^\p{L}\p{N}\p{M}]/gu;

/** A slash or a dash behind a letter is expected to be glued to what follows. */
const isGlued = (word: string, next: string): boolean => isGluing(word) && isBegun(next);
const isGluing = (word: string): boolean =>
  GLUING.has(word.at(-1) ?? '') && /[\p{L}\p{N}\p{M}][^\p{L}\p{N}\p{M}]*$/u.test(word);
const isBegun = (word: string): boolean => /^[\p{L}\p{N}]/u.test(word);

const GLUING: ReadonlySet<string> = new Set(['/', '–', '-']);

/** What stands between two blanks of a text. */
interface Token {
  /** Words of the index with single spaces between. */
  readonly words: string;
  /** It is expected to be glued to what follows; another may be glued to it. */
  readonly gluing: boolean;
  readonly begun: boolean;
  /** Ends with letters, as they are or with punctuation. */
  readonly lettered: boolean;
}

const BEHIND: Token = { words: '', gluing: false, begun: false, lettered: false };

/** Words of the index with single spaces between; white space of the text is folded. */
export function toIndexText(text: string): string {
  const tokens = text.normalize('NFC').match(/\S+/gu) ?? [];
  let written = '';
  let last: Token | undefined;
  for (const printed of tokens) {
    const dashed = last?.lettered === true && DASH.test(printed);
    const token = dashed ? { ...BEHIND, words: printed, gluing: GLUING.has(printed) } : readToken(printed);
    if (last) written += dashed ? DASHED : last.gluing && token.begun ? `${UNEXPECTED} ` : ' ';
    written += token.words;
    last = token;
  }
  return written;
}

/** Most words stand in every document. */
const KNOWN = new Map<string, Token>();
const MOST_KNOWN = 100_000;

function readToken(printed: string): Token {
  const known = KNOWN.get(printed);
  if (known) return known;
  if (KNOWN.size > MOST_KNOWN) KNOWN.clear();
  const made = makeToken(printed);
  KNOWN.set(printed, made);
  return made;
}

function makeToken(printed: string): Token {
  const parted = printed
    .replace(GLUED_NOTE, BREAK)
    .replace(/(?<=\p{Nd})\.(?=\p{Nd})/gu, POINT)
    .replace(/(?<=\p{Nd}),(?=\p{Nd})/gu, COMMA)
    .replace(GLUED, `$1${BREAK}`)
    .replace(UNIT, BREAK);
  const pieces = parted.split(BREAK);
  const words = pieces.map((word, at) => {
    const next = pieces[at + 1];
    return toIndexWord(word) + (next === undefined || isGlued(word, next) ? '' : UNEXPECTED);
  });
  const last = pieces.at(-1) ?? '';
  return {
    words: words.join(' '),
    gluing: isGluing(last),
    begun: isBegun(pieces[0] ?? ''),
    lettered: /[\p{L}\p{M}][^\p{N}\s]*$/u.test(last),
  };
}

function toIndexWord(word: string): string {
  return stroke(word.replace(/\p{L}+[²³]?/gu, toStandard));
}

/** Words as the index counts them; punctuation that stands alone counts too. */
export function indexWords(indexText: string): readonly string[] {
  return indexText === '' ? [] : indexText.split(' ');
}

/** Words of the index as the page prints them, each with the space that follows it. */
export function printedWords(words: readonly string[]): readonly string[] {
  const plain = words.map(toPrintedWord);
  return plain.map((word, index) => {
    const unexpected = word.endsWith(UNEXPECTED);
    const bare = unexpected ? word.slice(0, -1) : word;
    const next = plain[index + 1];
    return next === undefined || isGlued(bare, next) !== unexpected ? bare : `${bare} `;
  });
}

const PRINTED = new Map<string, string>();

function toPrintedWord(word: string): string {
  const known = PRINTED.get(word);
  if (known !== undefined) return known;
  const made = fromStandard(
    unstroke(word).replaceAll(POINT, '.').replaceAll(COMMA, ',').replaceAll(DASHED, ' '),
  );
  if (PRINTED.size > MOST_KNOWN) PRINTED.clear();
  PRINTED.set(word, made);
  return made;
}

export function fromIndexText(text: string): string {
  return printedWords(indexWords(text)).join('');
}

/** Words of a text in lower case, each as it was written: `68,4%` → `68ꓹ4`, `CT-TTg` → `ct`, `ttg`. */
export function wordsOf(text: string): readonly string[] {
  return indexWords(toIndexText(text)).map(toPrintedForm).filter(Boolean);
}

const toPrintedForm = (word: string): string =>
  fromStandard(unstroke(word)).replace(NO_LETTER, '').toLowerCase();

/** One word of the index text without its punctuation; empty when nothing is left. */
export function indexedWord(word: string): string {
  return unstroke(word).replace(NO_LETTER, '').toLowerCase();
}

/** How the index holds a word of `wordsOf`. */
export function indexForm(word: string): string {
  return indexedWord(toStandard(word));
}

function stroke(text: string): string {
  return text.replaceAll('đ', D).replaceAll('Đ', CAPITAL_D);
}

/** How Pagefind is asked for a word of `wordsOf`, or several with spaces between. */
export function toIndexTerm(words: string): string {
  return stroke(words.split(' ').map(indexForm).join(' '));
}

/** Puts đ back. */
export function unstroke(text: string): string {
  return text.replaceAll(D, 'đ').replaceAll(CAPITAL_D, 'Đ');
}
