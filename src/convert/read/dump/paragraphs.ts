/** Lines put together to paragraphs: one ends where the next word would have fitted, or where the next line opens a part. */

import { labelOf } from '../../../vietnamese/labels.ts';
import { endsClause, endsSentence, isCapitals, startsInside } from '../../../vietnamese/sentences.ts';
import { isFixedLine } from '../../tables/genre-lines.ts';
import { itemStart } from '../../text/items.ts';
import type { DumpLine } from './lines.ts';
import { COUNTS } from './notes.ts';

/** Lines that belong together, in order. */
export interface LineGroup {
  readonly lines: readonly DumpLine[];
  /** The line is set in the middle. */
  readonly centred: boolean;
}

/** Blanks by which a line may miss the middle. */
const NEAR = 5;
/** A line that is set in the middle is indented by more than a paragraph is. */
const DEEP = 10;

/** Letters differ in width, so a full line may have fewer of them than another one. */
const NEARLY = 0.86;
/** Behind the end of a sentence only a line without room for one more word goes on. */
const FULL = 0.97;

export function groupDumpLines(
  lines: readonly DumpLine[],
  widthOf: (page: number) => number,
  layout: boolean,
): LineGroup[] {
  const groups: { lines: DumpLine[]; centred: boolean }[] = [];
  for (const line of lines) {
    const width = widthOf(line.page);
    const centred = layout && isCentred(line, width);
    const group = groups.at(-1);
    const before = group?.lines.at(-1);
    const joins =
      group &&
      before &&
      goesOn(before, line, { width, centred: [group.centred, centred], first: group.lines[0] as DumpLine });
    if (group && joins) group.lines.push(line);
    else groups.push({ lines: [line], centred });
  }
  return groups;
}

function isCentred({ indent, end }: DumpLine, width: number): boolean {
  return indent >= DEEP && Math.abs(indent - (width - end)) <= NEAR;
}

interface Between {
  readonly width: number;
  readonly centred: readonly [boolean, boolean];
  readonly first: DumpLine;
}

/** Words at the head of a paragraph, as bases of a decision have them. */
const BASE = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Thực hiện|Kính gửi|Nơi nhận)(?!\p{L})/u;
/** With the number of a paper behind it a base opens its paragraph, below a title without an end too. */
const BASE_NUMBERED = /^(?:Căn cứ|Thực hiện|Thi hành|Tiếp theo)\s\P{Lu}*\p{Lu}[^.;]{0,40}?số\s*:?\s*\d/u;
const PART = /^(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC)\s+(?:thứ\s+\p{L}+|[IVXLC\d]+)\s*[.:]?$/u;
/** A line of a letterhead or a closing begins with a capital and is short. */
const isFixed = (text: string): boolean =>
  /^\P{Ll}/u.test(text) && text.length <= 90 && (isFixedLine(text) || PART.test(text));

function goesOn(before: DumpLine, line: DumpLine, { width, centred, first }: Between): boolean {
  // The mark of a sentence alone on its line stood behind a raised number.
  if (/^[.,;:!?)”]$/u.test(line.text)) return line.gap === 0;
  if (/^[-–—_=*.]{3,}$/u.test(line.text) || /^[-–—_=*.]{3,}$/u.test(before.text)) return false;
  if (isFixed(before.text) || isFixed(line.text)) return false;
  if (centred[0] || centred[1])
    return centred[0] && centred[1] && line.gap === 0 && joinsTitle(before, line, width);
  const inside = startsInside(line.text) && !endsClause(before.text) && labelOf(line.text) === undefined;
  if (line.gap > 0 && !(inside && before.text.length > 40)) return false;
  if (opens(before, line, width)) return false;
  if (
    isCapitals(before.text) !== isCapitals(line.text) &&
    before.text.length < 0.8 * width &&
    labelOf(first.text) === undefined
  )
    return inside && !isCapitals(before.text);
  const full = before.end + 1 + (line.text.split(' ')[0]?.length ?? 0);
  const fits = full <= (endsSentence(before.text) ? FULL : NEARLY) * width;
  if (fits) return inside && (before.text.length > 30 || line.page !== before.page);
  // A full line that ends a sentence, and one that is indented like the first of a paragraph.
  return !(endsSentence(before.text) && line.indent > before.indent + 1);
}

/** A label or a bullet opens a part where the line before is at an end; some open one anywhere. */
function opens(before: DumpLine, line: DumpLine, width: number): boolean {
  const label = labelOf(line.text);
  const ended = endsClause(before.text) || before.end < 0.8 * width;
  if (label && /^(?:part|chapter|article)$/u.test(label.style))
    return label.style !== 'article' || ended || /^Điều\s+\d+\.\s+\p{Lu}/u.test(line.text);
  // A sentence seldom breaks in front of a label with a capital behind it, save where the number is counted.
  if (label)
    return (
      ended ||
      (/^\p{Lu}/u.test(line.text.slice(label.length)) && !COUNTS.test(before.text) && label.style !== 'roman')
    );
  if (itemStart(line.text) || /^[*+•o]\s/u.test(line.text)) return ended;
  if (BASE_NUMBERED.test(line.text)) return true;
  if (BASE.test(line.text)) return /[.;:,]\s*$/u.test(before.text);
  return /^\d{1,2}\.\d{1,3}\s+\p{Lu}/u.test(line.text) && ended;
}

/** Two lines of one title: both in capitals or both in small letters, and the first one nearly as wide as it could be. */
function joinsTitle(before: DumpLine, line: DumpLine, width: number): boolean {
  if (isCapitals(before.text) !== isCapitals(line.text) || endsSentence(before.text)) return false;
  return before.end - before.indent >= 0.5 * width || startsInside(line.text);
}
