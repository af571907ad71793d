/**
 * Can what the codes of a font stand for be read? A font whose table of letters is wrong or shifted gives letters that
 * make no words, and text may come in the order of a mirror. Told by what holds for any language in Latin letters:
 * how many letters are vowels, and whether scripts are mixed inside a word; and by the shape of Vietnamese syllables.
 */

/** Fewer letters say nothing of a text. */
const ENOUGH = 200;
/** Syllables read from behind tell sooner. */
const ENOUGH_BACKWARD = 100;
/** Of the letters of a text in Latin letters at least this share are vowels; in Vietnamese about two in five. */
const VOWELS = 0.22;
/** Words that could be words of a language in Latin letters: a vowel in each, and capitals in order. */
const WORDS = 0.5;
/** From this share on, words in small letters tell what a text is. */
const FEW = 0.3;
/** Words that mix scripts, or letters with signs inside, are at most this share of a text. */
const MIXED = 0.25;
/** Words with a capital inside, of which a text has few (`iPhone`). */
const INNER = 0.12;
/** Share of words that have the shape of a syllable: read the right way, and read from behind. */
const FORWARD = 0.65;
const BACKWARD = 0.8;

export type Illegible = 'garbage' | 'reversed';

/** What is wrong with the letters of a text, or undefined. */
export function illegible(text: string): Illegible | undefined {
  const tokens = text.normalize('NFC').match(/\S*\p{L}\S*/gu) ?? [];
  const letters = tokens.reduce((sum, word) => sum + (word.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters < ENOUGH_BACKWARD) return undefined;
  const plain = tokens.map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  const long = plain.filter((word) => word.length > 1 && !/[\d/.-]/u.test(word));
  const share = (has: (word: string) => boolean): number =>
    long.filter(has).length / Math.max(1, long.length);
  const backward = (word: string): boolean => isSyllable(Array.from(word).reverse().join(''));
  if (share(isSyllable) < FORWARD && share(backward) > BACKWARD) return 'reversed';
  if (letters < ENOUGH) return undefined;
  const words = long.filter((word) => !isCapitals(word));
  // Abbreviations have no vowels; where hardly a word is in small letters they are no abbreviations.
  const judged = words.length > FEW * long.length ? words : long;
  const meant = judged.filter(isWord).length;
  const garbage =
    share(isMixed) > MIXED ||
    share((word) => /\p{Ll}\p{Lu}/u.test(word)) > INNER ||
    vowelShare(judged.join('')) < VOWELS ||
    meant < WORDS * judged.length;
  return garbage ? 'garbage' : undefined;
}

const isCapitals = (word: string): boolean => /^[\p{Lu}\p{M}]+$/u.test(word);

function isMixed(word: string): boolean {
  const latin = /\p{Script=Latin}/u.test(word);
  const other = /(?!\p{Script=Latin})\p{L}/u.test(word);
  return (latin && other) || /\p{L}[^\p{L}\p{M}'’,()“”"]+\p{L}/u.test(word);
}

/** Words in other scripts count as words: what they may be is not known here. */
function isWord(word: string): boolean {
  const letters = word.normalize('NFD').replace(/[^\p{L}]/gu, '');
  if (!/\p{Script=Latin}/u.test(letters)) return true;
  return /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u.test(letters) && /[aeiouyæœø]/iu.test(letters);
}

/** Share of vowels among the Latin letters; that of a text in another script is not looked at. */
function vowelShare(text: string): number {
  const letters = text.normalize('NFD').match(/\p{Script=Latin}/gu) ?? [];
  if (letters.length < ENOUGH / 2) return 1;
  return letters.filter((letter) => /[aeiouy]/iu.test(letter)).length / letters.length;
}

/** Initial, vowels and final of a Vietnamese syllable, without marks. */
const SYLLABLE =
  /^(?:b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/u;

function isSyllable(word: string): boolean {
  return SYLLABLE.test(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
}
