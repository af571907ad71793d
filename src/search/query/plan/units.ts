/** Units that reports write in several ways; they stand for each other behind a number only. */
const UNITS: readonly (readonly string[])[] = [
  ['đồng', 'dong', 'đ', 'vnđ', 'vnd'],
  ['ha', 'hecta'],
  ['kg', 'kilôgam', 'kilogam'],
  ['km', 'kilômét', 'kilomet'],
  ['m', 'mét', 'met'],
];

/** All ways to write a unit, that of the query first; of any other word the word alone. */
export function unitSpellings(word: string): readonly string[] {
  const unit = UNITS.find((spellings) => spellings.includes(word)) ?? [];
  return [word, ...unit.filter((other) => other !== word)];
}
