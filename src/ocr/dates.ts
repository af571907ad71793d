/** The fixed words of a date: what stands between the number of a day and that of a month is `tháng`. */
import type { Mended } from './fragments.ts';
import { fold, type WordToken } from './model/tokens.ts';

const MONTH = 'tháng';

/** The tokens with `tháng` where one of its letters was misread: `ngày 14 thúng 8 năm 2025`. */
export function mendDates(tokens: readonly Mended[]): Mended[] {
  return tokens.map((token, index) => {
    if (token.kind !== 'word' || token.guarded || !isDated(tokens, index) || !isNear(fold(token.text)))
      return token;
    return { ...token, text: MONTH, printed: token.printed ?? token.text, fixed: true };
  });
}

/** `ngày # … # năm`. */
function isDated(tokens: readonly WordToken[], index: number): boolean {
  const [named, day, month, year] = [-2, -1, 1, 2].map((off) => tokens[index + off]);
  const isWord = (token: WordToken | undefined, word: string): boolean => fold(token?.text ?? '') === word;
  return isWord(named, 'ngày') && day?.kind === 'number' && month?.kind === 'number' && isWord(year, 'năm');
}

/** One letter other than `tháng` has, its mark apart. */
function isNear(word: string): boolean {
  const letters = word.normalize('NFD').replace(/\p{M}/gu, '');
  const other = [...letters].filter((letter, at) => letter !== 'thang'.charAt(at));
  return word !== MONTH && letters.length === MONTH.length && other.length <= 1;
}
