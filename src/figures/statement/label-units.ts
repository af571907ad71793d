/** Units that the labels of a table name: heads of columns and rows, captions. */

import { lex } from '../recognise/lex.ts';
import { type Unit, unitAt } from '../recognise/units.ts';
import { PEOPLE } from '../tables/people.ts';

export function unitOf(text: string): Unit | undefined {
  return unitAt(lex(text), 0);
}

/** What a comparison is told in where the head says so: `so với cùng kỳ (±)`, `Chênh lệch`. */
const DIFFERENCE = /±|\(\s*\+\s*[/,]?\s*[-–−]\s*\)|chênh lệch/iu;
const IN_PERCENT = /%|tỷ lệ|tỉ lệ|tốc độ|cơ cấu|tỷ trọng|tương đối/iu;

/** `Tăng, giảm (±)`, `Chênh lệch so với năm trước`: told in the unit of what is compared. */
export function isDifferenceHead(label: string): boolean {
  return DIFFERENCE.test(label) && !IN_PERCENT.test(label);
}

/**
 * `(%)`, `(triệu đồng)`, `Điểm 2021`, `Tăng/giảm hạng`, `Số hộ`; a comparison without a unit is in percent. Of heads of
 * several rows, from the top, the lowest says it: `Tiểu học`, `Năm học 2024-2025`, `Số lớp`.
 */
export function headUnit(heads: readonly string[]): Unit | undefined {
  const label = heads.join(' ');
  const [lowest = ''] = heads.slice(-1);
  const own = heads.length > 1 ? (bracketUnit(lowest) ?? countedUnit(lowest)) : undefined;
  if (own?.known && !/%/u.test(label.slice(0, -lowest.length))) return own;
  const inBracket = bracketUnit(label);
  if (inBracket) return inBracket;
  const moved = movedThing(label);
  if (moved) return moved;
  if (isDifferenceHead(label)) return undefined;
  if (/so với|so sánh|tỷ lệ|tỉ lệ|%|tốc độ|cơ cấu|tỷ trọng/iu.test(label)) return unitOf('%');
  const word = /(?:^|[\s/])(điểm|(?:xếp |thứ )?hạng|bậc)(?:$|[\s/])/iu.exec(label.replace(/^.*\\/u, ''))?.[1];
  if (word) return unitOf(word.replace(/^xếp /iu, ''));
  return (
    commaUnit(label) ??
    quotientUnit(label) ??
    countedUnit(label) ??
    thingUnit(label) ??
    (heads.length > 1 ? thingUnit(lowest) : undefined)
  );
}

/** `Tăng, giảm số vụ so với cùng kỳ` counts cases. */
function movedThing(label: string): Unit | undefined {
  const noun = /(?:tăng|giảm|chênh lệch)[^()%]*? số (?<noun>[\p{L} ]+)/iu.exec(label)?.groups?.['noun'];
  const unit = noun === undefined || /tỷ lệ|tốc độ/iu.test(label) ? undefined : unitOf(noun);
  return unit?.known && unit.kind === 'count' ? unit : undefined;
}

/** Things besides people that a head names without `Số`: `Hộ còn dư nợ`, `Vụ án thụ lý`; programmes and places hold money as well. */
const COUNTED =
  /^(?:hộ|sinh viên|giường|vụ|vụ án|hồ sơ|đơn|đơn thư|lượt|lớp|văn bản|cuộc|giấy chứng nhận|giấy phép|khách|phương tiện|sản phẩm|hợp tác xã|doanh nghiệp|căn nhà|tổ hợp tác)(?: |$)/u;

/** Places and works that are counted where a verb says what they have come to: `Xã đạt chuẩn`, `Công trình hoàn thành`. */
const REACHED =
  /^(?:xã|phường|thôn|huyện|trường|trạm|dự án|công trình|mô hình|cơ sở|chi bộ|tổ chức|tập thể|phòng học|nhà|căn|lớp|tiêu chí|tổ|điểm|sản phẩm) (?:đã |được |chưa |mới |không )?(?:đạt|có|hoàn thành|khởi công|được|đã|chưa|công nhận|vi phạm|kiểm tra|xử lý|thành lập)(?: |$)/u;

/** `Học sinh/lớp`, `Tiêu chí bình quân/xã`: of one thing for each of another. */
function quotientUnit(label: string): Unit | undefined {
  const [, above = '', below = ''] =
    /^(?:bình quân |trung bình )?([\p{L} ]+?)(?: bình quân| trung bình)?\s?\/\s?([\p{L} ]+)$/iu.exec(
      label.trim(),
    ) ?? [];
  const [one, other] = [above, below].map((name) => unitOf(` ${name.toLowerCase()}`));
  const known = [one, other].every((unit) => unit?.known && unit.kind === 'count' && unit.factor === 1);
  return known ? rateOf(`${one?.label}/${other?.label}`) : undefined;
}

export function isThingHead(label: string, unit: Unit | undefined): boolean {
  return unit !== undefined && thingUnit(label)?.label === unit.label;
}

export function thingUnit(label: string): Unit | undefined {
  const bare = label.replace(/^[-+*\d.\s]+/u, '').toLowerCase();
  const unit = PEOPLE.test(bare) || COUNTED.test(bare) || REACHED.test(bare) ? unitOf(bare) : undefined;
  return unit?.known && unit.kind === 'count' ? unit : undefined;
}

/** `Kinh phí (triệu đồng)`, `(ĐVT: ha)`; the last bracket that holds a unit. */
export function bracketUnit(label: string): Unit | undefined {
  const brackets = [...label.matchAll(/\((?:đơn vị(?: tính)?|đvt)?:?\s*([^()]{1,24})\)/giu)];
  for (const [, inside = ''] of brackets.reverse()) {
    const tokens = lex(inside);
    const unit = unitAt(tokens, 0);
    if (unit && unit.next >= tokens.length && (unit.known || brackets.length === 1))
      return overPeople(unit, label);
    if (unit && unit.kind === 'percent') return unit;
    // `ngày/lượt`: of one thing for another.
    if (/^\p{L}+(?: \p{L}+)?\/\p{L}+(?: \p{L}+)?$/u.test(inside.trim()))
      return rateOf(inside.trim().toLowerCase());
  }
  return undefined;
}

/** `Tạm giữ phương tiện`, `Tước giấy phép`: such a column counts things, whatever the others are told in. */
export function lastThing(label: string): Unit | undefined {
  if (/vốn|tiền|kinh phí|giá trị|doanh thu|nợ|(?:^|\s)(?:thu|chi)(?:\s|$)/iu.test(label)) return undefined;
  const words = label
    .toLowerCase()
    .replace(/\([^()]*\)/gu, ' ')
    .trim()
    .split(/\s+/u);
  return [3, 2].flatMap((count): Unit[] => {
    const unit = words.length > count ? unitOf(words.slice(-count).join(' ')) : undefined;
    return unit?.known && unit.kind === 'count' && unit.label.split(' ').length === count ? [unit] : [];
  })[0];
}

function rateOf(label: string): Unit {
  return { label, kind: 'other', base: label, factor: 1, known: true, next: 0 };
}

/** `Số bác sĩ/1 vạn dân (bác sĩ)` */
function overPeople(unit: Unit, label: string): Unit {
  const per = /\/(?:\d[\d.]* )?(?:vạn |nghìn |triệu )?dân/u.exec(label)?.[0];
  return per === undefined || unit.label.includes('/') || unit.kind === 'percent'
    ? unit
    : rateOf(`${unit.label}${per}`);
}

/** `Sản lượng, tấn` */
function commaUnit(label: string): Unit | undefined {
  const inside = /,\s*([^,]{1,30})$/u.exec(label)?.[1] ?? '';
  const unit = unitOf(inside);
  const measured = unit?.kind !== 'count' || unit.factor > 1;
  return unit?.known && measured && unit.next >= lex(inside).length ? unit : undefined;
}

/** `Số hộ nghèo`, `Tổng số trường`: what is counted. */
export function countedUnit(label: string): Unit | undefined {
  const noun = /^(?:[-+*\d.\s]*)(?:tổng )?số(?: lượng)? (.+)$/iu.exec(label)?.[1];
  const unit = noun === undefined ? undefined : unitOf(` ${noun}`);
  // `Số thu` counts nothing; a noun that no table knows is no unit here, an abbreviation is.
  return unit?.known || /^\p{Lu}+$/u.test(unit?.label ?? '') ? unit : undefined;
}

export function rowUnit(label: string): Unit | undefined {
  const inBracket = bracketUnit(label);
  return (
    // `Nậm Lịch (chính)` is no unit.
    (inBracket?.known ? inBracket : undefined) ??
    commaUnit(label) ??
    (/^(?:[-+*\d.\s]*)(?:tỷ|tỉ) (?:lệ|trọng)|^(?:[-+*\d.\s]*)tốc độ/iu.test(label)
      ? unitOf('%')
      : countedUnit(label))
  );
}
