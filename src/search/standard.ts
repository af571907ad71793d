/**
 * One spelling for each word, as the index holds it: the tone where the rules put it (hòa for hoà, thủy for thuỷ), final i or y
 * as it is mostly written (tỷ for tỉ, vi for vy), m3 for m³. How a word was printed is told by one sign behind it.
 */

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const VOWEL = /^[aeiouy]/iu;

/** Rare punctuation, which no word is made of, for the reader and the index alike. */
const FIRST_SIGN = 0x2e44;
/** Which vowel has the tone, and whether the last letter is the other one of i and y. */
const SIGNS = 8;
export const RAISED_SIGN = '\u2E4C';

const RAISED: Readonly<Record<string, string>> = { '²': '2', '³': '3' };
const LOWERED: Readonly<Record<string, string>> = { 2: '²', 3: '³' };

/** Syllables that are written with i and with y alike, after how they are mostly written. */
const WITH_Y = /^(?:h|k|l|m|t|qu)[iy]$/iu;
const WITH_I = /^(?:s|v)[iy]$/iu;

interface Syllable {
  /** Letters without the tone, in their case. */
  readonly letters: readonly string[];
  readonly tone: string;
  /** Which of the vowels has it; -1 where there is none. */
  readonly at: number;
}

/** Undefined for what is no syllable: it has one spelling. */
function parse(word: string): Syllable | undefined {
  if (word.length > MOST_LETTERS || !/^\p{L}+$/u.test(word)) return undefined;
  const letters: string[] = [];
  let tone = '';
  let at = -1;
  for (const sign of word.normalize('NFD')) {
    if (!/\p{M}/u.test(sign)) letters.push(sign);
    else if (!TONE.test(sign)) letters[letters.length - 1] += sign;
    else if (tone !== '' || !VOWEL.test(letters.at(-1) ?? '')) return undefined;
    else {
      tone = sign;
      at = letters.filter((letter) => VOWEL.test(letter)).length - 1;
    }
  }
  const syllable = { letters, tone, at };
  // Letters of other alphabets, and marks in another order.
  return at < MOST_VOWELS && spell(syllable, at) === word ? syllable : undefined;
}

const MOST_LETTERS = 8;
const MOST_VOWELS = 4;

/** Which of the vowels has the tone by the rules: one with a mark of its own, else the middle one, the last before a consonant. */
function standardPlace(letters: readonly string[]): number {
  const own = letters.flatMap((letter, index) => (VOWEL.test(letter) ? [{ letter, index }] : []));
  const text = letters.join('').toLowerCase();
  // u and i that belong to the consonant: quý, giải.
  const first = own.length > 1 && /^(?:qu|gi)/u.test(text) ? 1 : 0;
  const marked = own.findLastIndex(({ letter }) => letter.length > 1);
  if (marked >= first) return marked;
  const [last] = own.slice(-1);
  const count = own.length - first;
  if (count > 2) return first + 1;
  return count === 2 && last && last.index < letters.length - 1 ? first + 1 : first;
}

function spell({ letters, tone }: Syllable, at: number): string {
  if (tone === '') return letters.join('').normalize('NFC');
  let vowel = -1;
  const placed = letters.map((letter) => (VOWEL.test(letter) && ++vowel === at ? letter + tone : letter));
  return placed.join('').normalize('NFC');
}

/** i for y and y for i, in its case. */
function swapEnd(letters: readonly string[]): readonly string[] {
  const end = { i: 'y', y: 'i', I: 'Y', Y: 'I' }[letters.at(-1) ?? ''];
  return end === undefined ? letters : [...letters.slice(0, -1), end];
}

function isSwapped(letters: readonly string[]): boolean {
  const text = letters.join('');
  return (WITH_Y.test(text) && /i$/iu.test(text)) || (WITH_I.test(text) && /y$/iu.test(text));
}

/** The word in the spelling of the index, with a sign behind it where it was printed otherwise; NFC, in its own case. */
export function toStandard(word: string): string {
  const raised = /^\p{L}+([²³])$/u.exec(word)?.[1];
  if (raised !== undefined) return `${word.slice(0, -1)}${RAISED[raised]}${RAISED_SIGN}`;
  const syllable = parse(word);
  if (!syllable) return word;
  const swapped = isSwapped(syllable.letters);
  const letters = swapped ? swapEnd(syllable.letters) : syllable.letters;
  const place = syllable.tone === '' ? -1 : standardPlace(letters);
  if (!swapped && place === syllable.at) return word;
  const sign = String.fromCharCode(FIRST_SIGN + 2 * Math.max(0, syllable.at) + (swapped ? 1 : 0));
  const standard = spell({ ...syllable, letters }, place) + sign;
  // Letters of other languages may have no tone in one piece.
  return fromStandard(standard) === word ? standard : word;
}

const SIGNED = new RegExp(
  `(\\p{L}+)([${String.fromCharCode(FIRST_SIGN)}-${String.fromCharCode(FIRST_SIGN + SIGNS - 1)}])`,
  'gu',
);

/** Puts the words back as they were printed. */
export function fromStandard(text: string): string {
  return text
    .replace(new RegExp(`([23])${RAISED_SIGN}`, 'gu'), (_, digit: string) => LOWERED[digit] ?? digit)
    .replace(SIGNED, (whole, word: string, sign: string) => {
      const syllable = parse(word);
      if (!syllable) return whole;
      const code = sign.charCodeAt(0) - FIRST_SIGN;
      const letters = code % 2 === 1 ? swapEnd(syllable.letters) : syllable.letters;
      return spell({ ...syllable, letters }, code >> 1);
    });
}
