/** What stands over a table: its title, its unit, its time. */

import type { Passage } from '../passage.ts';
import { lex } from '../recognise/lex.ts';
import { type Unit, unitAt } from '../recognise/units.ts';
import { headPeriod } from './columns.ts';
import type { CellGrid } from './grid.ts';
import { countedUnit, thingUnit, unitOf } from './label-units.ts';

/** `Đơn vị tính: triệu đồng`, right above the table or in its head. */
export const UNIT_LINE = /(?:đơn vị(?: tính)?|đvt)\s*:\s*([^.;()\n]{1,30})/iu;

export interface Above {
  readonly unit?: Unit;
  /** What the title says that the table is about, where nothing else tells: `Người tham gia BHYT theo nhóm`. */
  readonly thing?: Unit;
  readonly period?: string;
}

/** How many passages above a table belong to it: its number, its title, its unit. */
const CAPTIONS = 3;

export function aboveOf(passages: readonly Passage[], grid: CellGrid): Above {
  const first = grid.rows.flat().find((index) => index !== undefined) ?? 0;
  const above = passages.slice(Math.max(0, first - CAPTIONS), first).filter(({ cell }) => !cell);
  const head = grid.rows
    .slice(0, grid.headRows)
    .flatMap((row) => row.map((index) => (index === undefined ? '' : (passages[index]?.text ?? ''))));
  const front = passages[first]?.above;
  const texts = [...(front === undefined ? [] : [front]), ...above.map(({ text }) => text)];
  const named = [...texts.toReversed(), ...head].map((text) => UNIT_LINE.exec(text)?.[1]);
  const unit =
    unitOf(named.find((text) => text !== undefined) ?? '') ??
    texts.toReversed().flatMap((text) => captionUnit(text) ?? [])[0];
  const heading = passages.slice(0, first).findLast((passage) => passage.heading !== undefined);
  const period = titlePeriod(texts, heading?.text);
  const thing = unit ? undefined : texts.toReversed().flatMap((text) => titleThing(text) ?? [])[0];
  return { ...(unit && { unit }), ...(thing && { thing }), ...(period && { period }) };
}

/** The time that a title right above names, else the heading. */
function titlePeriod(texts: readonly string[], heading: string | undefined): string | undefined {
  const dated = (text: string): readonly string[] => {
    const bare = text.replace(ENCLOSED, ' ').trim();
    return headPeriod(bare) === undefined ? [] : [bare];
  };
  const titles = texts.flatMap(dated);
  const title =
    titles.findLast((text) => text.length <= LONGEST && TITLE.test(text)) ??
    // A sentence above a table may name any time.
    [...(heading === undefined ? [] : dated(heading)), ...titles].find((text) => !/[.;:]\s*$/u.test(text));
  return title === undefined ? undefined : headPeriod(title);
}

/** `(Kèm theo Báo cáo số 12/BC-SNV ngày 5 tháng 7 năm 2025 của Sở Nội vụ)`: the day of the letter it came with. */
const ENCLOSED = /\((?:ban hành )?kèm theo[^)]*\)?/giu;

/** `Bảng 2. Kết quả học tập học sinh THCS`, `Bảng 2. Người tham gia BHYT theo nhóm` */
function titleThing(text: string): Unit | undefined {
  const title = /^(?:bảng|biểu|phụ lục)(?: số)? [\dIVX.]+\s*[.:–-]?\s*(?<title>.{3,160})$/iu
    .exec(text.trim())
    ?.groups?.['title']?.toLowerCase();
  if (title === undefined || /kinh phí|vốn|tiền|giá trị|thu |chi |doanh thu|diện tích|sản lượng/u.test(title))
    return undefined;
  const first = thingUnit(title);
  if (first) return first;
  const named =
    /^(?:kết quả|tình hình|chất lượng|cơ cấu|phân loại|xếp loại)(?: \p{L}+){0,3}? (?<thing>học sinh|sinh viên|học viên|cán bộ|công chức|viên chức|đảng viên|hội viên|đoàn viên|giáo viên|hộ|người|lao động|đơn|hồ sơ)(?: |$)/u.exec(
      title,
    )?.groups?.['thing'];
  return named === undefined ? undefined : unitOf(named);
}
/** `Bảng 1. Kim ngạch xuất khẩu theo nhóm hàng (triệu USD)`, `Bảng 2. Số ca mắc một số bệnh`. */
function captionUnit(text: string): Unit | undefined {
  const title = /^(?:bảng|biểu|phụ lục)(?: số)? [\dIVX.]+\s*[.:–-]?\s*(?<title>.{3,160})$/iu.exec(text.trim())
    ?.groups?.['title'];
  if (title === undefined) return undefined;
  const inside = /\((?:đơn vị(?: tính)?|đvt)?:?\s*(?<unit>[^()]{1,24})\)\s*\.?$/iu.exec(title)?.groups?.[
    'unit'
  ];
  const tokens = lex(inside ?? '');
  const unit = unitAt(tokens, 0);
  return unit?.known && unit.next >= tokens.length ? unit : countedUnit(title);
}
/** A longer paragraph that speaks of results is no title. */
const LONGEST = 200;
const TITLE = /(?:^|\s)(?:bảng|biểu|phụ lục|kết quả|tình hình)/iu;
