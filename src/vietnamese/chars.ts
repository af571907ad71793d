/** Letters, digits and words: the units in which a conversion accounts for its source. */

/** Characters of one UTF-16 unit. */
const PLANE = 0x10000;

/** How often each letter and digit occurs, upper and lower case apart. */
export function countSignificant(text: string): Map<string, number> {
  return countChars(text.normalize('NFC'), /[\p{L}\p{N}]/u);
}

/** The same with each letter apart from its marks. */
export function countDecomposed(text: string): Map<string, number> {
  return countChars(text.normalize('NFD'), /[\p{L}\p{N}\p{M}]/u);
}

function countChars(composed: string, counted: RegExp): Map<string, number> {
  const counts = new Uint32Array(PLANE);
  const beyond = new Map<number, number>();
  let last = 0;
  for (let at = 0; at < composed.length; at++) {
    const code = composed.codePointAt(at) ?? 0;
    if (code < PLANE) {
      counts[code] = (counts[code] ?? 0) + 1;
      if (code > last) last = code;
    } else {
      beyond.set(code, (beyond.get(code) ?? 0) + 1);
      at++;
    }
  }
  // What is a letter is asked once for each kind of character: a source has a hundred kinds and half a million characters.
  const found: [number, number][] = Array.from(beyond);
  for (let code = 0; code <= last; code++) {
    const count = counts[code] ?? 0;
    if (count > 0) found.push([code, count]);
  }
  const named = found.map(([code, count]): [string, number] => [String.fromCodePoint(code), count]);
  return new Map(named.filter(([char]) => counted.test(char)));
}

/** Length of the text that was counted without all that is no letter and no digit. */
export function lengthOf(counts: ReadonlyMap<string, number>): number {
  return Array.from(counts).reduce((sum, [char, count]) => sum + count * char.length, 0);
}

/** Words as a reader counts them: runs without white space that hold a letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

/** White space of any kind folded into single blanks, ends trimmed. */
export function foldSpaces(text: string): string {
  return foldInside(text).trim();
}

/** Control characters that say nothing about lines and pages; some stand where a blank or a dash was. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** Text in NFC, a line end is `\n` whatever system wrote it, a control character is a blank. */
export function cleanText(text: string): string {
  return text
    .replace(/^\ufeff/u, '')
    .normalize('NFC')
    .replace(/\r\n?|\u0085/gu, '\n')
    .replace(CONTROL, ' ');
}

/** Most texts need no folding, and to see that is faster than to write them anew. */
const UNFOLDED = /[^\S ]|[\u200b\ufeff]| {2}/u;

/** The same with a blank at the ends where there was one. */
export function foldInside(text: string): string {
  return UNFOLDED.test(text) ? text.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ') : text;
}
