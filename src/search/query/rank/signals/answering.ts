/** What stands where a kind of question is answered: `do` for “why”, a date for “when”, `nhất` for “which most”, `chưa` for “whether”. */

import type { Want } from '../../plan/frame-words.ts';
import type { Range } from '../../read/part-text.ts';
import type { Span } from '../../read/span.ts';

/** How the words from a place on begin, in small letters; what a place or a person is called begins with a capital. */
const SIGNS: Partial<Record<Want, RegExp>> = {
  cause:
    /^(?:do|vì|bởi|nhờ|nguyên nhân|lý do|xuất phát|(?:ảnh hưởng|tác động) (?:của|bởi|từ|do)|yếu tố|dẫn đến)(?= |$)/u,
  time: /^(?:\d{1,2}\/\d*|(?:ngày|tháng|năm|quý|hết|trước|từ) \d)/u,
  extreme:
    /^(?:(?:cao|thấp|nhiều|ít|lớn|nhỏ|mạnh|đông|dài|tốt|nhanh|chậm) nhất|(?:đứng|dẫn|nhất|hàng) đầu)(?= |$)/u,
  change: /^(?:tăng|giảm|bằng|gấp|so với)(?= |$)/u,
  plan: /^(?:đạt|vượt|kế hoạch|kh|chỉ tiêu)(?= |$)/u,
  whether: /^(?:không|chưa|đã|đang)(?= |$)/u,
};
const NAMED: Partial<Record<Want, RegExp>> = {
  place: /^(?:huyện|xã|phường|thị trấn|thị xã|thành phố|tỉnh|xóm|thôn|bản|tổ|nước|tại|ở|vùng|khu)(?: |$)/u,
  person: /^(?:đồng chí|ông|bà|anh|chị|họ và tên)(?: |$)/u,
};

const CAPITAL = /^\P{L}*\p{Lu}/u;

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}/]/gu, '');

/** Places in the range where an answer of a kind that is wanted begins. */
export function answerSigns(
  words: readonly string[],
  { start, end }: Range,
  wants: ReadonlySet<Want>,
): readonly number[] {
  const places: number[] = [];
  const kinds = Array.from(wants).filter((want) => SIGNS[want] ?? NAMED[want]);
  for (let at = start; kinds.length > 0 && at < end; at++) {
    const begin = `${bare(words[at] ?? '')} ${bare(words[at + 1] ?? '')}`;
    const named = () => words.slice(at + 1, at + 3).some((word) => CAPITAL.test(word));
    if (kinds.some((want) => SIGNS[want]?.test(begin) || (NAMED[want]?.test(begin) && named())))
      places.push(at);
  }
  return places;
}

/** Words around the topic within which an answer belongs to it. */
const NEAR = 40;

export interface Answering {
  readonly at: number;
  /** 1 right beside the topic, less the farther away. */
  readonly worth: number;
}

/** The sign that stands nearest to the topic. */
export function nearestSign(places: readonly number[], spans: readonly Span[]): Answering | undefined {
  const told = places.map((at) => {
    const away = Math.min(NEAR, ...spans.map(({ start, end }) => Math.max(at - end - 1, start - at - 1, 0)));
    return { at, worth: 1 - away / NEAR / 1.5 };
  });
  return told.toSorted((a, b) => b.worth - a.worth || a.at - b.at)[0];
}
