/** Numbers that state a quantity. Words are printed ones, cut behind a slash or a dash: `14/`, `6/`, `2023`; `36 `, `vụ `. */

import { nth } from '../../../../shared/nth.ts';
import type { Range } from '../../read/part-text.ts';

const NUMBER = /^[^\p{L}\p{N}]*\d/u;
const YEAR = /^[^\p{L}\p{N}]*(?:19|20)\d\d[^\p{L}\p{N}%]*$/u;
const DAY = /^[^\p{L}\p{N}]*\d{1,2}\/$/u;
/** `1468/` before `BC-`, `78/` before `2021/`. */
const OF_DOCUMENT = /\d[/-]$/u;
const SYMBOL = /^\p{Lu}{2,}/u;
/** Behind these a number is a name: `số 36`, `Điều 288`, `mốc 520`. */
const NAMED = /^(?:số|ngày|tháng|năm|quý|điều|khoản|khóa|khoá|kỳ|thứ|mốc|lớp|nghị|chỉ|luật|công)$/iu;
/** `(1)`, `1)`, `2.1.` where a sentence begins. */
const ORDINAL = /^\(\d{1,2}\)|^\d{1,2}\)/u;
const LABEL = /^\d{1,2}(?:\.\d{1,2})*\.\s*$/u;
/** `6 tháng đầu năm` and `10 năm` tell a time. */
const DURATION = /^(?:tháng|năm|quý|ngày|giờ|tuổi|khóa|khoá)$/iu;
/** `COVID -19`, `SARS-CoV-2`. */
const PART_OF_NAME = /^[-–]\s*\d/u;

const bare = (word: string | undefined): string => (word ?? '').replace(/[^\p{L}\p{N}]/gu, '');

/** Places of the words in the range that are a quantity, not part of a date, of the number of a document or of a list. */
export function quantitiesIn(words: readonly string[], range: Range): readonly number[] {
  const places: number[] = [];
  for (let at = range.start; at < range.end; ) {
    const length = nameLength(words, range, at);
    if (length === 0 && NUMBER.test(nth(words, at))) places.push(at);
    at += Math.max(1, length);
  }
  return places;
}

/** How many words from here are a date, a number of a document or a label; 0 when none are. */
function nameLength(words: readonly string[], range: Range, at: number): number {
  const [word = '', next = '', after = ''] = words.slice(at, at + 3);
  if (!NUMBER.test(word)) return 0;
  if (DAY.test(word) && DAY.test(next) && YEAR.test(after)) return 3;
  if (DAY.test(word) && YEAR.test(next)) return 2;
  if (OF_DOCUMENT.test(word) && (SYMBOL.test(next) || (/^\d{4}\/$/u.test(next) && SYMBOL.test(after))))
    return 2;
  if (YEAR.test(word) || ORDINAL.test(word) || DURATION.test(bare(next))) return 1;
  if (PART_OF_NAME.test(word) || /^\p{Lu}\p{L}+[-–]$/u.test((words[at - 1] ?? '').trim())) return 1;
  if (at === range.start && LABEL.test(word)) return 1;
  return at > range.start && NAMED.test(bare(words[at - 1])) && !word.includes('%') ? 1 : 0;
}
