/** Spellings that tell the same word: the place of the tone mark (hoà, hòa), small letters, the two forms of Đ. */

/** The tone mark of an open syllable on its second vowel, and on its first; `quý` and `đoàn` have one place only. */
const PLACES: ReadonlyMap<string, string> = new Map(
  'oà òa oá óa oả ỏa oã õa oạ ọa oè òe oé óe oẻ ỏe oẽ õe oẹ ọe uỳ ùy uý úy uỷ ủy uỹ ũy uỵ ụy'
    .match(/\S+ \S+/gu)
    ?.map((pair) => pair.split(' ') as [string, string]),
);
const MODERN = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu;

/** The text in small letters with the tone mark where older spelling sets it; as many characters as before. */
export function foldTone(text: string): string {
  // Ð (eth) is drawn like Đ, and typists take one for the other.
  const small = text.replace(/[Ðð]/gu, 'đ').toLowerCase();
  return small.replace(MODERN, (modern) => PLACES.get(modern) ?? modern);
}
