/** The forms under which one word stands in the index: hoà and hòa, tỷ and tỉ. */
import { canonicalWord, foldedSpellings, foldWord } from '../../fold.ts';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** m2 and m3 are also written m² and m³. */
const POWERS: Readonly<Record<string, string>> = { 2: '²', 3: '³' };

const powers = (word: string): readonly string[] => [
  ...new Set([word, word.replace(/(?<=m)[23]$/u, (digit) => POWERS[digit] ?? digit)]),
];

/** Letters of a word with the marks that make them (ê, ơ), tones apart. */
function lettersOf(word: string): readonly string[] {
  const letters: string[] = [];
  for (const sign of word.normalize('NFD')) {
    if (/\p{M}/u.test(sign) && !TONE.test(sign) && letters.length > 0)
      letters[letters.length - 1] = letters.at(-1) + sign;
    else letters.push(sign);
  }
  return letters;
}

/** The tone on any of the vowels, i or y at the end; the word as typed first. */
export function exactForms(word: string): readonly string[] {
  if (/\d/u.test(word)) return powers(word);
  const letters = lettersOf(word);
  const tone = letters.find((letter) => TONE.test(letter));
  const bare = letters.filter((letter) => !TONE.test(letter));
  const ends = foldedSpellings(word).length > 1 ? ['y', 'i'] : [bare.at(-1) ?? ''];
  const forms = ends.flatMap((end) => {
    const own = [...bare.slice(0, -1), end];
    if (!tone) return [own.join('')];
    return own.flatMap((letter, at) =>
      /^[aeiouy]/u.test(letter) ? [[...own.slice(0, at + 1), tone, ...own.slice(at + 1)].join('')] : [],
    );
  });
  const same = canonicalWord(word);
  const all = [word, ...forms.map((form) => form.normalize('NFC'))];
  return [...new Set(all)].filter((form) => canonicalWord(form) === same);
}

/** Without marks. */
export function foldedForms(word: string): readonly string[] {
  return /\d/u.test(word) ? powers(word) : [...new Set(foldedSpellings(word).map(foldWord))];
}

/** More than these stand nowhere. */
const MOST = 16;

/** The words in each of their forms, as phrases of the index. */
export function phrasesOf(
  words: readonly string[],
  forms: (word: string) => readonly string[],
): readonly string[] {
  let phrases: readonly string[] = [''];
  for (const word of words) {
    const own = phrases.flatMap((start) =>
      forms(word).map((form) => (start === '' ? form : `${start} ${form}`)),
    );
    phrases = own.slice(0, MOST);
  }
  return phrases.filter(Boolean);
}
