/** Places in the text of a block, which a page holds in pieces (text nodes); all count UTF-16 units from 0. */

/** Letters and digits alone, small, and where each stands. */
function lettersOf(text: string): { readonly letters: string; readonly places: readonly number[] } {
  const found = Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]/gu), ({ 0: letter, index }) => ({
    small: letter.toLowerCase(),
    index,
  }));
  return {
    letters: found.map(({ small }) => small).join(''),
    places: found.flatMap(({ small, index }) => Array.from({ length: small.length }, () => index)),
  };
}

/**
 * Where the words begin in a text, whatever stands between their letters; undefined where they are not. `whole`: neither
 * end lies inside a word or number, so that `5 tỷ` is not found in `15 tỷ`.
 */
export function placeOfWords(text: string, words: string, whole: boolean): number | undefined {
  const sought = lettersOf(words).letters;
  const { letters, places } = lettersOf(text);
  if (sought === '') return undefined;
  for (let at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + 1)) {
    const [start = 0, last = 0] = [places[at], places[at + sought.length - 1]];
    if (
      !whole ||
      !(/[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, start)) || /^.[\p{L}\p{M}\p{N}]/su.test(text.slice(last)))
    )
      return start;
  }
  return undefined;
}

/** In which piece a place of the whole lies, and how far in it; `starts` says where each piece begins. */
export function pieceAt(
  starts: readonly number[],
  place: number,
): { readonly piece: number; readonly within: number } | undefined {
  const piece = starts.findLastIndex((start) => start <= place);
  const start = starts[piece];
  return start === undefined ? undefined : { piece, within: place - start };
}
