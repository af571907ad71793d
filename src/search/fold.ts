import { foldAscii } from '../vietnamese/fold.ts';

/** Tone marks: grave, acute, tilde, hook, dot. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Syllables that are written with i and with y alike: kỹ/kĩ, tỷ/tỉ, quý/quí. */
const ENDS_IN_Y = /^(h|k|l|m|s|t|v|qu)y$/u;
const ENDS_IN_I = /^(h|k|l|m|s|t|v|qu)i$/u;

/** Lower-case word without the punctuation around and inside it. */
export function bareWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** Letters without marks, as the index sorts its words. */
export function foldWord(word: string): string {
  return foldAscii(word);
}

/** Folded spellings under which the same word may stand in the index. */
export function foldedSpellings(word: string): readonly string[] {
  const folded = foldWord(word);
  if (ENDS_IN_Y.test(folded)) return [folded, folded.replace(/y$/u, 'i')];
  if (ENDS_IN_I.test(folded)) return [folded, folded.replace(/i$/u, 'y')];
  return [folded];
}

/** Forms that were asked for before: the words of headings and of tables come back with every part. */
const CANONICAL = new Map<string, string>();
const MOST_CANONICAL = 20_000;

/** One form for all spellings of a word: the tone stands at the end (hoà = hòa), final y is i (tỷ = tỉ). */
export function canonicalWord(word: string): string {
  const known = CANONICAL.get(word);
  if (known !== undefined) return known;
  if (CANONICAL.size >= MOST_CANONICAL) CANONICAL.clear();
  const form = canonicalForm(word);
  CANONICAL.set(word, form);
  return form;
}

function canonicalForm(word: string): string {
  const split = bareWord(word).normalize('NFD');
  const tone = split.match(TONE)?.join('') ?? '';
  const letters = split.replace(TONE, '').normalize('NFC');
  return letters.replace(ENDS_IN_Y, '$1i') + tone;
}

/** True for a word typed without any mark, which may stand for any word with these letters. */
export function isUnmarked(word: string): boolean {
  return /^[\p{ASCII}ꓸꓹ]*$/u.test(word.normalize('NFC'));
}

/** True when a word begins as was typed so far; marks that were typed count, others may still come. */
export function beginsWith(canonical: string, typed: string): boolean {
  if (isUnmarked(typed)) return foldWord(canonical).startsWith(foldWord(typed));
  const [start, tone] = partTone(canonicalWord(typed));
  const [letters, own] = partTone(canonical);
  return letters.startsWith(start) && (tone === '' || tone === own);
}

function partTone(canonical: string): readonly [letters: string, tone: string] {
  const letters = canonical.replace(TONE, '');
  return [letters, canonical.slice(letters.length)];
}

/** True when a word has no tone: typed in a hurry, it may stand for the same letters with one (`vơi` for `với`). */
export function isToneless(word: string): boolean {
  return word.normalize('NFD').search(TONE) < 0;
}
