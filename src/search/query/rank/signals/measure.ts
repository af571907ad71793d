/** What a question measures: numbers that are such a measure, and the name of the measure, which a text need not say. */
import type { Measure, SearchQuestion } from '../../plan/question.ts';
import type { PartText } from '../../read/part-text.ts';
import type { Span } from '../../read/span.ts';
import { quantitiesIn } from './quantities.ts';

/** Units behind a number, or letters at its end: `600 ha`, `19ha`. */
const UNIT_OF: Readonly<Record<Exclude<Measure, 'share'>, RegExp>> = {
  money: /^(?:đồng|tỷ|tỉ|triệu|nghìn|usd|đ)$/iu,
  area: /^(?:ha|km2|m2|km|m)$/iu,
};

/** The number at this place is a share, an amount of money or an area, as asked for. */
export function isMeasured(
  words: readonly string[],
  measure: Measure | undefined,
  quantity: number,
): boolean {
  const number = words[quantity] ?? '';
  if (measure === undefined) return false;
  if (measure === 'share') return number.includes('%');
  const unit = /\d(\p{L}+)/u.exec(number)?.[1] ?? (words[quantity + 1] ?? '').replace(/[^\p{L}\d]/gu, '');
  return UNIT_OF[measure].test(unit);
}

const NAME_OF_AREA = ['diện', 'tích'];

/** `745 ha cây trồng` is the area of it: there the number stands for `diện tích`. */
export function withMeasure(
  { topic, measure }: SearchQuestion,
  { words, sections }: PartText,
  places: readonly (readonly Span[])[],
): readonly (readonly Span[])[] {
  const first = topic.findIndex(({ group }) => group.text === NAME_OF_AREA[0]);
  if (measure !== 'area' || first < 0 || topic[first + 1]?.group.text !== NAME_OF_AREA[1]) return places;
  const numbers = sections
    .flatMap((section) => quantitiesIn(words, section))
    .filter((at) => isMeasured(words, measure, at));
  const stated = (shift: number): readonly Span[] =>
    numbers.map((at) => ({ start: at + shift, end: at + shift, unlike: 0 }));
  return places.map((spans, index) => {
    const shift = index - first;
    if (shift !== 0 && shift !== 1) return spans;
    return [...spans, ...stated(shift)].toSorted((a, b) => a.start - b.start);
  });
}
