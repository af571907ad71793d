/** Spellings that tell the same word: the place of the tone mark (hoà, hòa), small letters, the two forms of Đ. */

/** Syllable ends whose tone mark stands on the first or the second vowel. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/oà/gu, 'òa'],
  [/oá/gu, 'óa'],
  [/oả/gu, 'ỏa'],
  [/oã/gu, 'õa'],
  [/oạ/gu, 'ọa'],
  [/oè/gu, 'òe'],
  [/oé/gu, 'óe'],
  [/oẻ/gu, 'ỏe'],
  [/oẽ/gu, 'õe'],
  [/oẹ/gu, 'ọe'],
  [/uỳ/gu, 'ùy'],
  [/uý/gu, 'úy'],
  [/uỷ/gu, 'ủy'],
  [/uỹ/gu, 'ũy'],
  [/uỵ/gu, 'ụy'],
];

/** The text in small letters with the tone mark where older spelling sets it; as many characters as before. */
export function foldTone(text: string): string {
  return PLACES.reduce(
    (folded, [modern, older]) => folded.replace(modern, older),
    // Ð (eth) is drawn like Đ, and typists take one for the other.
    text.replace(/[Ðð]/gu, 'đ').toLowerCase(),
  );
}
