/** What is printed in capitals. */

const MOST_SMALL = 0.15;
/** Codes of a and z. */
const SMALL_A = 97;
const SMALL_Z = 122;

/** Characters, those outside the first plane as one. */
function countIn(text: string, runs: RegExp): number {
  return (text.match(runs) ?? []).reduce((sum, run) => sum + Array.from(run).length, 0);
}

/** True for text whose letters are capitals; a few slips of OCR are allowed. */
export function isCapitals(text: string): boolean {
  const most = MOST_SMALL * text.length;
  // The letters of an ordinary paragraph need not be counted: its a to z are enough.
  let plain = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= SMALL_A && code <= SMALL_Z && ++plain > most) return false;
  }
  const lower = countIn(text, /\p{Ll}+/gu);
  if (lower > most) return false;
  const letters = countIn(text, /\p{L}+/gu);
  return letters >= 2 && lower / letters <= MOST_SMALL;
}
