/** Words that answer a kind of question: `nhất` for “which most”, a date for “when”, `do` for “why”. */

import { nth } from '../../../../shared/nth.ts';
import type { Want } from '../../plan/frame-words.ts';
import type { Range } from '../../read/part-text.ts';

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}/]/gu, '');

const FIRST_WORD: Partial<Record<Want, RegExp>> = {
  cause: /^(?:do|vì|nguyên|bởi|nhờ)$/u,
  time: /^\d{1,2}\/\d*$/u,
  extreme: /^(?:nhất|đầu)$/u,
};
const BEFORE: Partial<Record<Want, RegExp>> = {
  extreme: /^(?:cao|thấp|nhiều|ít|lớn|nhỏ|mạnh|đông|dài|đứng|dẫn|tốt|nhanh|chậm)$/u,
};

/** Place of the first of them in the sentence. */
export function answeringWord(
  words: readonly string[],
  { start, end }: Range,
  wants: ReadonlySet<Want>,
): number | undefined {
  for (const want of wants) {
    const pattern = FIRST_WORD[want];
    for (let at = start; pattern && at < end; at++) {
      if (!pattern.test(bare(nth(words, at)))) continue;
      if (BEFORE[want]?.test(bare(words[at - 1] ?? '')) ?? true) return at;
    }
  }
  return undefined;
}
