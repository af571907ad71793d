/** The unit of a number that has none behind it: `số hộ nghèo: 1.234`, `xếp hạng 56`, `tăng 10.880`. */

import type { Figure } from '../model.ts';
import { RANKING } from '../tables/names.ts';
import type { NumberToken } from './lex.ts';
import type { Linked } from './linking.ts';
import { readNumeral } from './numeral.ts';
import { type Unit, unitAt } from './units.ts';

/** Words and signs that a bare number follows when it tells a result. */
const RESULTS = new Set(
  'đạt|là|còn|=|:|lên|xuống|tăng|giảm|được|có|tổng|bằng|gồm|ước|khoảng|trên|gần|hơn|dưới|(|mức|số|vượt|thiếu|hụt|dư|thừa|thêm|bớt'.split(
    '|',
  ),
);

const RANK: Unit = { label: 'hạng', kind: 'rank', base: 'hạng', factor: 1, known: true, next: 0 };
const SCORE: Unit = { label: 'điểm', kind: 'score', base: 'điểm', factor: 1, known: true, next: 0 };
const NONE: Unit = { label: '', kind: 'other', base: '', factor: 1, known: false, next: 0 };

/** The unit that the sentence gives a bare number; undefined where it is no quantity at all. */
export function inferUnit(
  tokens: readonly NumberToken[],
  term: Linked,
  earlier: readonly Figure[],
): Unit | undefined {
  const token = tokens[term.at];
  const bare = !/[.,]/u.test(token?.text ?? '');
  // Đồn Biên phòng Cốc Pàng (155): alone in brackets it is a sign.
  const alone = tokens[term.at - 1]?.text === '(' && tokens[term.next]?.text === ')' && bare;
  if (alone && !term.pair) return undefined;
  const listed = respectiveUnit(tokens, term, earlier) ?? listedUnit(tokens, term, earlier);
  if (listed) return listed;
  const lead = tokens[term.at - 1]?.text ?? '';
  const moved = lead === 'từ' && /^(?:lên|xuống|còn)$/u.test(tokens[term.next]?.text ?? '');
  const result = moved || RESULTS.has(lead);
  const weighty = !bare || (token?.text.length ?? 0) >= 3 || term.pair !== undefined;
  const counted = countedBefore(tokens, term.at);
  // `Số dự án hoàn thành 96, bằng 34%`
  const closes = counted !== undefined && isCounted(tokens, term);
  const last = earlier.at(-1);
  const stock = last !== undefined && isMoveOfStock(tokens, term.at, last);
  if (!result && !weighty && !closes && !stock) return undefined;
  if (counted) return counted;
  if (stock && last) return carriedOf(last);
  const carried =
    last && inOneSentence(tokens, last.end, term.at) ? carriedUnit(tokens, term.at, last) : undefined;
  if (carried) return carried;
  if (speaksOfPoints(tokens, term.at)) return SCORE;
  // `được giao 4.610, sử dụng 4.287, chưa sử dụng 323`
  const goesOn = last?.unit === '' && inOneSentence(tokens, last.end, term.at);
  return weighty && (result || !bare || term.pair || goesOn) ? NONE : undefined;
}

/** `(52 vàng, 61 bạc, 73 đồng)`: behind silver it is no money. */
export function medalUnit({ unit }: Linked, earlier: readonly Figure[]): Unit | undefined {
  if (unit?.base !== 'đồng' || unit.factor !== 1) return undefined;
  return /(?:^|\s)bạc$/u.test(earlier.at(-1)?.unit ?? '') ? { ...MEDAL, next: unit.next } : undefined;
}

/** `17 điểm đen; phát sinh thêm 05 điểm`: places go on without what they are called. */
export function placeUnit({ unit, numeral }: Linked, earlier: readonly Figure[]): Unit | undefined {
  if (unit?.base !== 'điểm' || unit.kind !== 'score' || numeral.decimals > 0) return undefined;
  const told = earlier.findLast(({ baseUnit }) => baseUnit.startsWith('điểm'));
  return told?.kind === 'count' ? { ...carriedOf(told), next: unit.next } : undefined;
}

const MEDAL: Unit = {
  label: 'đồng',
  kind: 'count',
  base: 'đồng (huy chương)',
  factor: 1,
  known: true,
  next: 0,
};

/** The unit of a place in a ranking: xếp hạng 56/63, TOP 183 thế giới, đứng thứ 3. The count of places keeps its own. */
export function rankUnit(tokens: readonly NumberToken[], term: Linked): Unit | undefined {
  if (term.unit?.known && term.pair?.type !== 'ratio') return undefined;
  const { role = 0 } = term.pair ?? {};
  if (role > 0 && term.unit) return undefined;
  return isRanked(tokens, term.at - 2 * role) ? RANK : undefined;
}

function isRanked(tokens: readonly NumberToken[], at: number): boolean {
  const [one, two] = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? ''];
  return RANKING.has(one) || RANKING.has(`${two} ${one}`);
}

const LISTED: ReadonlySet<string> = new Set(['count', 'money', 'area', 'length', 'mass', 'volume']);
/** How far back the words that open a list may stand, in words. */
const FAR = 80;
const FAR_MORE = 30;
const OPENERS = new Set(['gồm', 'đó', ':', '(', 'thể']);

/** `246 lượt cơ sở, trong đó nhắc nhở 171, phạt tiền 68`: parts of a list go without the noun of their total. */
function listedUnit(
  tokens: readonly NumberToken[],
  { at, next, pair }: Linked,
  earlier: readonly Figure[],
): Unit | undefined {
  // `41.352 người, đạt 103,0% kế hoạch (40.150): viên uống 16.280`: a share of the whole, or its plan, may stand between.
  const told = earlier.slice(-3).findLast(({ kind }) => LISTED.has(kind));
  const last = told && inOneSentence(tokens, told.end, at) ? told : earlier.at(-1);
  const behind = tokens[next]?.text ?? '.';
  if (
    !last ||
    pair ||
    !LISTED.has(last.kind) ||
    tokens[at - 1]?.kind !== 'word' ||
    !/^(?:[,;.)(]|và|với)$/u.test(behind)
  )
    return undefined;
  // The part before it went without the noun as well, or a list was opened in the sentence.
  let opened = last.end === last.numeral.end;
  for (let back = at - 1; back >= Math.max(0, at - FAR); back--) {
    const { text = '', start = 0 } = tokens[back] ?? {};
    const between = start >= last.end;
    if ((opened || RESULTS.has(tokens[at - 1]?.text ?? '')) && !between) break;
    // `512 cơ sở giáo dục. Chia theo cấp học: mầm non 178`: a sentence that opens a list goes on with what was counted.
    if (text === '.') {
      if (between && !opensList(tokens, back, at)) return undefined;
      if (!between) break;
      opened = true;
    }
    if (OPENERS.has(text) || (text === 'ra' && /^(?:chia|phân)$/u.test(tokens[back - 1]?.text ?? '')))
      opened = true;
  }
  if (!opened && !isRow(tokens, at, last)) return undefined;
  // `316.480 lượt người qua 03 cửa khẩu (xuất 160.215, nhập 156.265)`: a part is no more than its whole.
  const own = tokens[at];
  const value = own ? readNumeral(own).value : 0;
  const opens = last.end !== last.numeral.end;
  const whole = opens
    ? earlier.findLast(
        (one) => one.numeral.value >= value && LISTED.has(one.kind) && inOneSentence(tokens, one.end, at),
      )
    : last;
  // Where nothing greater was told, the first part alone may have the noun.
  return whole || value < FAR_MORE * last.numeral.value ? carriedOf(whole ?? last) : undefined;
}

/** So many parts in a row, each a few words and a number, are a list that no word opens: `giữ nguyên 241, sửa đổi 98, bãi bỏ 47`. */
const ROW = 3;
/** Between two of them, in words and marks. */
const STEP = 9;
/** What follows one of these is called by its number. */
const CALLED =
  /^(?:số|khóa|khoá|lớp|khối|khu|tiểu khu|tổ|quý|năm|tháng|ngày|điều|khoản|mục|điểm|bảng|biểu|loại|hạng|cấp|đợt|kỳ|lần|lộ|nhóm|phần|chương|đội|đoàn|tuổi|giờ|mức|bậc|tuyến|vùng|từ|đến|lúc)$/u;

function isRow(tokens: readonly NumberToken[], at: number, { numeral }: Figure): boolean {
  let count = 0;
  let from = at;
  for (let next = at; next < tokens.length && next - from <= STEP; next++) {
    const token = tokens[next];
    if (!token || /^[.;:()/]$/u.test(token.text)) break;
    if (token.kind !== 'number') continue;
    const [lead, behind] = [tokens[next - 1], tokens[next + 1]];
    const part =
      lead?.kind === 'word' &&
      !lead.capital &&
      !CALLED.test(lead.text) &&
      (behind === undefined || /^(?:[,.;)(]|và)$/u.test(behind.text));
    const value = part ? readNumeral(token).value : Number.NaN;
    if (!(value < numeral.value)) return false;
    count++;
    from = next;
  }
  return count >= ROW;
}

/** `lần lượt là 262, 341, 398 và 283 nghìn lượt`: the last of such a row has the unit of all, else that told before them. */
function respectiveUnit(
  tokens: readonly NumberToken[],
  { at, pair }: Linked,
  earlier: readonly Figure[],
): Unit | undefined {
  const joins = (token: NumberToken | undefined): boolean => /^(?:[,;]|và)$/u.test(token?.text ?? '');
  let first = at;
  while (joins(tokens[first - 1]) && tokens[first - 2]?.kind === 'number') first -= 2;
  let last = at;
  while (joins(tokens[last + 1]) && tokens[last + 2]?.kind === 'number') last += 2;
  const lead = [3, 2, 1].map((back) => tokens[first - back]?.text ?? '').join(' ');
  if (pair || first === last || !RESPECTIVE.test(lead)) return undefined;
  const unit = unitAt(tokens, last + 1);
  if (unit) return unit;
  const whole = earlier.findLast(({ end }) => end <= (tokens[first]?.start ?? 0));
  return whole && LISTED.has(whole.kind) ? carriedOf(whole) : undefined;
}

const RESPECTIVE = /(?:lần lượt|thứ tự|tương ứng)(?: (?:là|với|gồm|đạt|có|:))?$/u;

/** A colon ends the first words of the sentence that begins behind token `from`. */
function opensList(tokens: readonly NumberToken[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]?.kind === 'number') return false;
    if (tokens[at]?.text === ':') return true;
  }
  return false;
}

/** `số` or `tổng số` and the noun behind it, up to a dozen words before the number in its sentence. */
function countedBefore(tokens: readonly NumberToken[], at: number): Unit | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 12); back--) {
    const token = tokens[back];
    if (!token || /^[.;()]$/u.test(token.text) || token.kind === 'number') return undefined;
    if (token.text !== 'số') continue;
    const unit = unitAt(tokens, back + 1);
    return unit && unit.next <= at ? unit : undefined;
  }
  return undefined;
}

/** How far the words of a stock may stand from its moves, in tokens. */
const STOCK = 60;

/** `Đầu kỳ có 19 tụ điểm; trong kỳ triệt xóa 12, phát sinh 03, hiện còn 10`: what came and what went goes without the noun. */
function isMoveOfStock(tokens: readonly NumberToken[], at: number, last: Figure): boolean {
  const lead = tokens[at - 1];
  if (!LISTED.has(last.kind) || lead?.kind !== 'word' || lead.capital || CALLED.test(lead.text)) return false;
  if (!/^(?:[,;(]|và)$/u.test(tokens[at + 1]?.text ?? '')) return false;
  let opened = false;
  for (let back = at - 1; back >= Math.max(0, at - STOCK) && !opened; back--) {
    if (tokens[back]?.text === '.') return false;
    opened = tokens[back]?.text === 'đầu' && /^(?:kỳ|năm|tháng|quý)$/u.test(tokens[back + 1]?.text ?? '');
  }
  for (let next = at + 1; opened && next < Math.min(tokens.length, at + STOCK); next++) {
    if (tokens[next]?.text === '.') return false;
    if (/^(?:còn|cuối)$/u.test(tokens[next]?.text ?? '')) return true;
  }
  return false;
}

/** A few digits end the clause that `số` and a noun of the tables open. */
function isCounted(tokens: readonly NumberToken[], { at, next }: Linked): boolean {
  const lead = tokens[at - 1];
  return (
    lead?.kind === 'word' &&
    !lead.capital &&
    !CALLED.test(lead.text) &&
    countedBefore(tokens, at)?.known === true &&
    /^(?:[,;.]|)$/u.test(tokens[next]?.text ?? '')
  );
}

function inOneSentence(tokens: readonly NumberToken[], from: number, to: number): boolean {
  for (let at = to - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.start < from) return true;
    if (/^[.;]$/u.test(token.text)) return false;
  }
  return true;
}

const CARRYING = new Set('tăng|giảm|còn|lên|xuống|bằng|từ|thêm|vượt|thiếu|hụt|dư|thừa|bớt'.split('|'));

/** tăng 10.880 tells of what was counted just before. */
function carriedUnit(tokens: readonly NumberToken[], at: number, last: Figure): Unit | undefined {
  if (!CARRYING.has(tokens[at - 1]?.text ?? '') || last.kind === 'percent') return undefined;
  return carriedOf(last);
}

function carriedOf({ unit: label, kind, baseUnit: base, factor }: Figure): Unit {
  return { label, kind: kind === 'ratio_part' ? 'count' : kind, base, factor, known: true, next: 0 };
}

function speaksOfPoints(tokens: readonly NumberToken[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 25); back--) {
    const text = tokens[back]?.text ?? '';
    // `điểm bưu điện` is a place.
    if (text === 'điểm' && unitAt(tokens, back)?.kind === 'count') return false;
    if (text === 'điểm' || (text === 'chỉ' && tokens[back + 1]?.text === 'số')) return true;
  }
  return false;
}
