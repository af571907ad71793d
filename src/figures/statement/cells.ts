/** What the heads of a table say about its cells, and the figures of the cells, whose unit often stands there. */

import { nth } from '../../shared/nth.ts';
import type { Figure } from '../model.ts';
import type { Passage } from '../passage.ts';
import { recognise } from '../recognise/index.ts';
import { lex } from '../recognise/lex.ts';
import { isExact, readNumeral } from '../recognise/numeral.ts';
import { type Unit, unitAt } from '../recognise/units.ts';
import { type CellGrid, columnLabel, rowLabel, textAt } from './grid.ts';
import { EARLIER, type Measured, PLAN } from './measure.ts';
import { firstPeriod } from './period.ts';
import { type Subject, subjectOf } from './subject.ts';

/** A number alone in its cell, with a sign of comparison or direction before it. */
const BARE = /^\s*(?<sign>[<>≥≤~±]?)\s*(?<minus>[-–−+]?)\s*(?<number>\d(?:[\d.,]*\d)?)\s*$/u;

const ORDER_HEAD = /^(?:s[ốô]?\s*tt|tt|stt)(?!\p{L})/iu;
const UNIT_HEAD = /(?:^|\s)(?:đơn vị(?: tính)?|đvt|đv tính|đv)\s*$/iu;

export interface CellFacts {
  /** Heads of its row and column, as printed. */
  readonly row: string;
  readonly column: string;
  /** Telling words of the head of the row. */
  readonly words: Subject;
  readonly unit?: Unit;
  /** As printed in the head of the column or row, or above the table. */
  readonly period?: string;
  readonly measured: Measured;
}

/** What a column says about its numbers. */
export interface Column {
  readonly role: 'order' | 'unit' | 'values';
  readonly label: string;
  readonly unit?: Unit;
  readonly period?: string;
  readonly measured: Measured;
}

/** The columns of a table, in its order. */
export function columnsOf(passages: readonly Passage[], grid: CellGrid): readonly Column[] {
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  const columns: Column[] = [];
  let last: string | undefined;
  for (let column = 0; column < width; column++) {
    const label = columnLabel(passages, grid, column).trim();
    const read = readColumn(label, {
      signed: () => hasSigns(passages, grid, column),
      measured: () => holdsUnits(passages, grid, column),
    });
    // What compares with a plan or an earlier time tells of the time of the values it stands behind.
    const compares = read.measured.measure !== 'value' && read.measured.measure !== 'plan';
    const period = read.period ?? (compares ? last : undefined);
    columns.push({ ...read, ...(period && { period }) });
    if (read.measured.measure === 'value' && !read.measured.earlier) last = laterOf(last, read.period);
  }
  return columns;
}

/** What only the cells of a column tell. */
interface Content {
  readonly signed: () => boolean;
  readonly measured: () => boolean;
}

/** Under `Đơn vị` may stand units, and as well the bodies and places that the rows are about. */
function holdsUnits(passages: readonly Passage[], grid: CellGrid, column: number): boolean {
  const texts = grid.rows
    .slice(grid.headRows)
    .map((_, row) => textAt(passages, grid, grid.headRows + row, column).trim())
    .filter((text) => text !== '');
  const units = texts.filter((text) => {
    const tokens = lex(text);
    const unit = unitAt(tokens, 0);
    return /^["”“''’]+$/u.test(text) || (unit !== undefined && unit.next >= tokens.length);
  });
  return units.length * 2 >= texts.length;
}

/** Of `10 tháng 2024` and `10 tháng 2023` beside it the later year is meant. */
function laterOf(one: string | undefined, other: string | undefined): string | undefined {
  const year = (text: string | undefined): number => Number(YEAR.exec(text ?? '')?.[0] ?? Number.NaN);
  return other === undefined || year(one) > year(other) ? one : other;
}

function readColumn(label: string, { signed, measured: holds }: Content): Column {
  const value: Measured = { measure: 'value' };
  // Years are no amounts.
  if (ORDER_HEAD.test(label) || /^(?:năm|tháng|quý)$/iu.test(label))
    return { role: 'order', label, measured: value };
  if (UNIT_HEAD.test(label) && holds()) return { role: 'unit', label, measured: value };
  const unit = headUnit(label);
  const measured = columnMeasure(label.toLowerCase(), unit, signed);
  const period = periodOf(label, measured);
  return { role: 'values', label, measured, ...(unit && { unit }), ...(period && { period }) };
}

function columnMeasure(label: string, unit: Unit | undefined, signed: () => boolean): Measured {
  const percent = unit?.label === '%';
  const compared = /so (?:với|sánh)|\/|tỷ lệ|tỉ lệ|%|đạt/u.test(label);
  const moved = /tăng|giảm|chênh lệch|tốc độ/u.test(label);
  const earlier = EARLIER.test(label);
  if (percent && PLAN.test(label) && compared && !earlier) return { measure: 'share', against: 'plan' };
  if (percent && earlier)
    return moved || signed()
      ? { measure: 'change', against: 'earlier' }
      : { measure: 'index', against: 'earlier' };
  if (moved) return { measure: 'change', against: 'earlier' };
  if (percent && /cơ cấu|tỷ trọng|tỷ lệ|tỉ lệ|%/u.test(label)) return { measure: 'share', against: 'whole' };
  if (PLAN.test(label) && !/thực hiện|ước|kết quả|(?:^|\s)th(?:\s|$)/u.test(label))
    return { measure: 'plan' };
  return earlier ? { measure: 'value', earlier: true } : { measure: 'value' };
}

/** What is compared with comes behind `so với` and is not the time of the column. */
function periodOf(label: string, { measure }: Measured): string | undefined {
  const bare = label.replace(/so sánh/giu, '');
  return headPeriod(measure === 'value' || measure === 'plan' ? bare : bare.replace(/(?:^|\s)so\s.*$/iu, ''));
}

const PART =
  /(?:^|[^\p{L}\d])(?<part>quý (?:iv|i{1,3}|[1-4])|tháng \d{1,2}|\d{1,2}\s?(?:T|tháng))(?![\p{L}\d])(?!\s?\/?\s?\d)/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** Of a head of several rows: `Năm 2024 Quý II`, `Năm 2024 TH 9T`; a year alone is `năm 2024`. */
function headPeriod(text: string): string | undefined {
  const part = PART.exec(text)?.groups?.['part'];
  const year = YEAR.exec(text)?.[0];
  if (part !== undefined && year !== undefined) return `${part}/${year}`;
  const period = firstPeriod(text);
  return period === undefined || !/^\d{4}$/u.test(period) ? (period ?? part) : `năm ${period}`;
}

/** A part of a year (`Quý I`) with the year that the table tells. */
function withYear(period: string | undefined, around: string | undefined): string | undefined {
  const told = YEAR.exec(around ?? '')?.[0];
  return period === undefined || YEAR.test(period) || told === undefined || /đến|ngày/iu.test(period)
    ? period
    : `${period}/${told}`;
}

function hasSigns(passages: readonly Passage[], grid: CellGrid, column: number): boolean {
  return grid.rows.some(
    (_, row) => row >= grid.headRows && /^\s*[-–−+]\s*\d/u.test(textAt(passages, grid, row, column)),
  );
}

/** `(%)`, `(triệu đồng)`, `Điểm 2021`, `Tăng/giảm hạng`, `Số hộ`; a comparison without a unit is in percent. */
function headUnit(label: string): Unit | undefined {
  const inBracket = bracketUnit(label);
  if (inBracket) return inBracket;
  const moved = /(?:tăng|giảm|chênh lệch)[^()%]*? số (?<noun>[\p{L} ]+)/iu.exec(label)?.groups?.['noun'];
  const movedUnit = moved === undefined || /tỷ lệ|tốc độ/iu.test(label) ? undefined : unitOf(moved);
  // `Tăng, giảm số vụ so với cùng kỳ` counts cases.
  if (movedUnit?.known && movedUnit.kind === 'count') return movedUnit;
  if (/so với|so sánh|tỷ lệ|tỉ lệ|%|tốc độ|cơ cấu|tỷ trọng/iu.test(label)) return unitOf('%');
  const word = /(?:^|[\s/])(điểm|(?:xếp |thứ )?hạng|bậc)(?:$|[\s/])/iu.exec(label.replace(/^.*\\/u, ''))?.[1];
  return word
    ? unitOf(word.replace(/^xếp /iu, ''))
    : (commaUnit(label) ?? quotientUnit(label) ?? countedUnit(label) ?? thingUnit(label));
}

/** Things that a head names without `Số`: `Hộ còn dư nợ`, `Lao động nữ được học nghề`; programmes and places hold money as well. */
const COUNTED =
  /^(?:hộ|người|phụ nữ|trẻ|học sinh|giáo viên|sinh viên|học viên|cán bộ|công chức|viên chức|lao động|đảng viên|hội viên|đoàn viên|bác sĩ|giường|vụ|vụ án|bị can|bị cáo|hồ sơ|trường hợp|đơn|đơn thư|ca|lượt|lớp|văn bản|cuộc|giấy chứng nhận|giấy phép|đối tượng|khách|phương tiện|sản phẩm|hợp tác xã|doanh nghiệp|căn nhà|tổ hợp tác|thí sinh)(?: |$)/u;

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

/** The unit that a difference, or what a head divides, has from the columns before it. */
function borrowedUnit(columns: readonly Column[], at: number, passed = 0): Unit | undefined {
  const { label = '', unit, role } = columns[at] ?? {};
  if (unit || role !== 'values') return undefined;
  const before = columns
    .slice(0, at)
    .findLast((column) => column.unit && column.unit.kind === 'count' && !column.unit.label.includes('/'));
  if (/^(?:tăng|giảm|chênh lệch|trong đó|còn lại|còn phải)/iu.test(label) && !/%|tỷ lệ|tốc độ/iu.test(label))
    return before?.unit;
  // What stands behind a column that divides goes on with it.
  const last = columns[at - 1];
  return passed < 3 && last && !last.unit && /^trong đó/iu.test(last.label)
    ? borrowedUnit(columns, at - 1, passed + 1)
    : undefined;
}

function isThingHead(label: string, unit: Unit | undefined): boolean {
  return unit !== undefined && thingUnit(label)?.label === unit.label;
}

function thingUnit(label: string): Unit | undefined {
  const bare = label.replace(/^[-+*\d.\s]+/u, '').toLowerCase();
  const unit = COUNTED.test(bare) || REACHED.test(bare) ? unitOf(bare) : undefined;
  return unit?.known && unit.kind === 'count' ? unit : undefined;
}

/** `Kinh phí (triệu đồng)`, `(ĐVT: ha)`; the last bracket that holds a unit. */
function bracketUnit(label: string): Unit | undefined {
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
function lastThing(label: string): Unit | undefined {
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
function countedUnit(label: string): Unit | undefined {
  const noun = /^(?:[-+*\d.\s]*)(?:tổng )?số(?: lượng)? (.+)$/iu.exec(label)?.[1];
  const unit = noun === undefined ? undefined : unitOf(` ${noun}`);
  // `Số thu` counts nothing; a noun that no table knows is no unit here, an abbreviation is.
  return unit?.known || /^\p{Lu}+$/u.test(unit?.label ?? '') ? unit : undefined;
}

function rowUnit(label: string): Unit | undefined {
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

function unitOf(text: string): Unit | undefined {
  return unitAt(lex(text), 0);
}

/** `Đơn vị tính: triệu đồng`, right above the table or in its head. */
const ABOVE = /(?:đơn vị(?: tính)?|đvt)\s*:\s*([^.;()\n]{1,30})/iu;

interface Above {
  readonly unit?: Unit;
  /** What the title says that the table is about, where nothing else tells: `Người tham gia BHYT theo nhóm`. */
  readonly thing?: Unit;
  readonly period?: string;
}

/** How many passages above a table belong to it: its number, its title, its unit. */
const CAPTIONS = 3;

function aboveOf(passages: readonly Passage[], grid: CellGrid): Above {
  const first = grid.rows.flat().find((index) => index !== undefined) ?? 0;
  const above = passages.slice(Math.max(0, first - CAPTIONS), first).filter(({ cell }) => !cell);
  const head = grid.rows
    .slice(0, grid.headRows)
    .flatMap((row) => row.map((index) => (index === undefined ? '' : (passages[index]?.text ?? ''))));
  const front = passages[first]?.above;
  const texts = [...(front === undefined ? [] : [front]), ...above.map(({ text }) => text)];
  const named = [...texts.toReversed(), ...head].map((text) => ABOVE.exec(text)?.[1]);
  const unit =
    unitOf(named.find((text) => text !== undefined) ?? '') ??
    texts.toReversed().flatMap((text) => captionUnit(text) ?? [])[0];
  const heading = passages.slice(0, first).findLast((passage) => passage.heading !== undefined);
  const titles = [...(heading ? [heading.text] : []), ...texts];
  const title =
    texts.findLast((text) => text.length <= LONGEST && TITLE.test(text) && headPeriod(text) !== undefined) ??
    // A sentence above a table may name any time.
    titles.find((text) => !/[.;:]\s*$/u.test(text) && headPeriod(text) !== undefined);
  const period = title === undefined ? undefined : headPeriod(title.replace(/^\(kèm theo.*$/iu, ''));
  const thing = unit ? undefined : texts.toReversed().flatMap((text) => titleThing(text) ?? [])[0];
  return { ...(unit && { unit }), ...(thing && { thing }), ...(period && { period }) };
}

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

/** Facts of each cell below the head, by its passage. */
export function cellFactsOf(passages: readonly Passage[], grid: CellGrid): ReadonlyMap<number, CellFacts> {
  const found = new Map<number, CellFacts>();
  const columns = columnsOf(passages, grid);
  const unitColumn = columns.findIndex(({ role }) => role === 'unit');
  const above = aboveOf(passages, grid);
  // A column that says nothing (targets, remarks) tells of what the first one that does is about.
  const usual = columns.find(
    ({ unit }, at) => unit && !isOfColumn(unit) && unit.kind !== 'count' && isNumeric(passages, grid, at),
  );
  let section: Unit | undefined;
  let group: Unit | undefined;
  let last: Unit | undefined;
  for (let row = grid.headRows; row < grid.rows.length; row++) {
    const label = rowLabel(passages, grid, row);
    const printed = unitColumn < 0 ? '' : textAt(passages, grid, row, unitColumn).trim();
    // A ditto goes on with the unit above it.
    const column: Unit | undefined = /^["”“''’]+$/u.test(printed) ? last : unitOf(printed);
    last = column ?? last;
    if (isGroup(passages, grid, row)) {
      group = bracketUnit(label) ?? unitOf(ABOVE.exec(label)?.[1] ?? '');
      section = undefined;
      continue;
    }
    const own = column ?? rowUnit(label) ?? group;
    const parent = /^\s*[-+*]/u.test(rowStart(passages, grid, row)) ? section : undefined;
    if (!parent) section = own;
    columns.forEach(({ role, unit, measured, label: head, period }, at) => {
      const index = grid.rows[row]?.[at];
      if (role !== 'values' || index === undefined) return;
      const time = withYear(period, above.period) ?? rowTime(passages, grid, row, columns) ?? above.period;
      const rows = own ?? parent;
      // A bracket in the head of the column says it for all rows.
      const certain = isOfColumn(unit) ? unit : bracketUnit(head);
      const ofRow = rowUnit(label);
      // `Đơn vị tính: triệu đồng` says it for heads that only begin with a thing: `Hộ nghèo`, `Doanh nghiệp`.
      const named = above.unit && isThingHead(head, unit) ? undefined : unit;
      const cell =
        ((unit?.kind === 'score' && ofRow) || certain) ??
        rows ??
        named ??
        above.unit ??
        borrowedUnit(columns, at) ??
        lastThing(head) ??
        (/\bGPLX\b/u.test(head) ? undefined : usual?.unit) ??
        (measured.measure === 'average' ? undefined : above.thing);
      found.set(index, {
        row: label,
        column: head,
        words: subjectOf(label.replace(/\([^()]*\)/gu, '')),
        measured,
        ...(cell && { unit: cell }),
        ...(time && { period: time }),
      });
    });
  }
  return found;
}

/** Percentages, points and places say what their column is, whatever the row counts. */
function isOfColumn(unit: Unit | undefined): boolean {
  return unit !== undefined && /^(?:percent|score|rank|percentage_point)$/u.test(unit.kind);
}

/** A row of one cell over all columns, or of words alone. */
function isGroup(passages: readonly Passage[], grid: CellGrid, row: number): boolean {
  const texts = nth(grid.rows, row).flatMap((index) =>
    index === undefined ? [] : (passages[index]?.text ?? ''),
  );
  const filled = texts.filter((text) => text.trim() !== '');
  return (
    filled.some((text) => /\p{L}{2}/u.test(text)) &&
    filled.length <= 2 &&
    !filled.some((text) => BARE.test(text) && !/^\d{1,2}$/u.test(text.trim()))
  );
}

/** The time that the first cells of a row name: `2023` and `II` below `Năm` and `Quý`. */
function rowTime(
  passages: readonly Passage[],
  grid: CellGrid,
  row: number,
  columns: readonly Column[],
): string | undefined {
  const named = columns.flatMap(({ label }, at): string[] => {
    const unit = /^(?:năm|quý|tháng)$/iu.exec(label)?.[0];
    if (unit === undefined) return [];
    let above = row;
    while (above > grid.headRows && grid.rows[above]?.[at] === undefined) above--;
    const text = textAt(passages, grid, above, at).trim();
    return /^[\dIVX]{1,4}$/u.test(text) ? [`${unit.toLowerCase()} ${text}`] : [text];
  });
  return named.length > 0 ? headPeriod(named.join(' ')) : rowPeriod(rowLabel(passages, grid, row));
}

/** A table of years has one in each row. */
function rowPeriod(label: string): string | undefined {
  const period = firstPeriod(label);
  return period !== undefined && period.length >= label.length - 12
    ? period.replace(/^(\d{4})$/u, 'năm $1')
    : undefined;
}

function rowStart(passages: readonly Passage[], grid: CellGrid, row: number): string {
  return textAt(passages, grid, row, 0) || textAt(passages, grid, row, 1);
}

function isNumeric(passages: readonly Passage[], grid: CellGrid, column: number): boolean {
  const texts = grid.rows
    .slice(grid.headRows)
    .map((_, row) => textAt(passages, grid, grid.headRows + row, column));
  const filled = texts.filter((text) => text.trim() !== '');
  return filled.length > 0 && filled.filter((text) => BARE.test(text)).length > filled.length / 2;
}

/** A cell of a number with at most a word or two behind it: `986`, `+ 0,1`, `35%`, `12 bậc`. */
export function isBare(text: string): boolean {
  return text.trim().length <= 24;
}

/** The figures of a cell. */
export function readCell(text: string, unit: Unit | undefined): readonly Figure[] {
  const bare = BARE.exec(text)?.groups;
  if (!bare) return recognise(text);
  const { sign = '', minus = '', number = '' } = bare;
  if (!isExact(number)) return [];
  const start = text.indexOf(number);
  const numeral = readNumeral({ start, end: start + number.length, text: number });
  const negative = /[-–−]/u.test(minus);
  return [
    {
      start,
      end: numeral.end,
      numeral: { ...numeral, value: negative ? -numeral.value : numeral.value },
      unit: unit?.label ?? '',
      kind: unit?.kind ?? 'other',
      factor: unit?.factor ?? 1,
      baseUnit: unit?.base ?? '',
      ...(sign && { qualifier: sign }),
    },
  ];
}
