/** Words typed with the keys of Telex while the keyboard did not compose them: `hoaf giair` is hòa giải. */

const TONES: Readonly<Record<string, string>> = {
  f: '\u0300',
  s: '\u0301',
  x: '\u0303',
  r: '\u0309',
  j: '\u0323',
};

/** Keys of a letter, longest first. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/uow|uwow|uwo/gu, 'ươ'],
  [/aa/gu, 'â'],
  [/aw/gu, 'ă'],
  [/ee/gu, 'ê'],
  [/oo/gu, 'ô'],
  [/ow/gu, 'ơ'],
  [/uw|(?<=^[^aeiouy]*)w/gu, 'ư'],
  [/dd/gu, 'đ'],
];

/** A syllable: consonants, vowels, consonants; the key of the tone behind the vowels or at the end. */
const SYLLABLE = /^([bcdđghklmnpqrstvx]*)([aăâeêioôơuưy]{1,4})([fsxrj]?)(ch|ng|nh|[cmnpt])?([fsxrj]?)$/u;

/** The word that such keys stand for; undefined when they are not the keys of a syllable, or those of a plain word. */
export function composeTelex(word: string): string | undefined {
  const keys = /^[a-z]*d([a-ce-z]+)d$/u.test(word) ? `d${word.slice(0, -1)}` : word;
  const letters = LETTERS.reduce((text, [pattern, letter]) => text.replace(pattern, letter), keys);
  const [, start = '', vowels = '', inner = '', end = '', outer = ''] = SYLLABLE.exec(letters) ?? [];
  if (vowels === '' || (inner && outer)) return undefined;
  const tone = TONES[inner || outer] ?? '';
  const composed = `${start}${vowels}${tone}${end}`.normalize('NFC');
  return composed === word.normalize('NFC') ? undefined : composed;
}
