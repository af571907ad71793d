/** What is printed in capitals. */

const MOST_SMALL = 0.15;

/** Characters, those outside the first plane as one. */
function countIn(text: string, runs: RegExp): number {
  return (text.match(runs) ?? []).reduce((sum, run) => sum + Array.from(run).length, 0);
}

/** True for text whose letters are capitals; a few slips of OCR are allowed. */
export function isCapitals(text: string): boolean {
  const lower = countIn(text, /\p{Ll}+/gu);
  // The letters of an ordinary paragraph need not be counted.
  if (lower > MOST_SMALL * text.length) return false;
  const letters = countIn(text, /\p{L}+/gu);
  return letters >= 2 && lower / letters <= MOST_SMALL;
}
