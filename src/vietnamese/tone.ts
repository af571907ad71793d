/** Spellings that tell the same word: the place of the tone mark (hoà, hòa), small letters, the two forms of Đ. */

/** Ends of open syllables, whose tone mark stands on the first or the second vowel; `quý` and `đoàn` have one place only. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/oà(?!\p{L})/gu, 'òa'],
  [/oá(?!\p{L})/gu, 'óa'],
  [/oả(?!\p{L})/gu, 'ỏa'],
  [/oã(?!\p{L})/gu, 'õa'],
  [/oạ(?!\p{L})/gu, 'ọa'],
  [/oè(?!\p{L})/gu, 'òe'],
  [/oé(?!\p{L})/gu, 'óe'],
  [/oẻ(?!\p{L})/gu, 'ỏe'],
  [/oẽ(?!\p{L})/gu, 'õe'],
  [/oẹ(?!\p{L})/gu, 'ọe'],
  [/(?<!q)uỳ(?!\p{L})/gu, 'ùy'],
  [/(?<!q)uý(?!\p{L})/gu, 'úy'],
  [/(?<!q)uỷ(?!\p{L})/gu, 'ủy'],
  [/(?<!q)uỹ(?!\p{L})/gu, 'ũy'],
  [/(?<!q)uỵ(?!\p{L})/gu, 'ụy'],
];

/** The text in small letters with the tone mark where older spelling sets it; as many characters as before. */
export function foldTone(text: string): string {
  return PLACES.reduce(
    (folded, [modern, older]) => folded.replace(modern, older),
    // Ð (eth) is drawn like Đ, and typists take one for the other.
    text.replace(/[Ðð]/gu, 'đ').toLowerCase(),
  );
}
