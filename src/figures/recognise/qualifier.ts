import { FILLERS, QUALIFIER_SIGNS, QUALIFIERS } from '../tables/qualifiers.ts';
import type { NumberToken } from './lex.ts';

/** The words before a number that say how exact it is, as printed: `ước đạt`, `trên`, `>`. */
export function qualifierBefore(tokens: readonly NumberToken[], at: number): string | undefined {
  // `trên 06 tuyến`: a count with its zero is exact, and the word tells where.
  if (/^0\d/u.test(tokens[at]?.text ?? '') && tokens[at - 1]?.text === 'trên') return undefined;
  let end = at - 1;
  if (QUALIFIER_SIGNS.has(tokens[end]?.text ?? '')) return tokens[end]?.text;
  for (let skipped = 0; skipped < 3; skipped++, end--) {
    const found = longestEndingAt(tokens, end);
    if (found) return found;
    if (!FILLERS.has(tokens[end]?.text ?? '')) return undefined;
  }
  return undefined;
}

const COMPARING = new Set(['thấp', 'cao', 'nhiều', 'ít', 'lớn', 'nhỏ', 'tốt', 'sớm', 'chậm']);

function longestEndingAt(tokens: readonly NumberToken[], end: number): string | undefined {
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(Math.max(0, end - length + 1), end + 1);
    if (words.length < length || words.some(({ kind }) => kind !== 'word')) continue;
    const text = words.map((word) => word.text).join(' ');
    // thấp hơn 1,5 điểm compares; hơn 3 tỷ is rough.
    const compares = words[0]?.text === 'hơn' && COMPARING.has(tokens[end - length]?.text ?? '');
    if (QUALIFIERS.has(text) && !compares) return text;
  }
  return undefined;
}
