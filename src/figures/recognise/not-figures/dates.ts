import type { NumberToken } from '../lex.ts';
import { isTime, unitAt } from '../units.ts';
import { chainAt, DASHES, isJoint, isPlain, isYearNumber, wordBefore } from './chain.ts';

const DATE_WORDS = new Set([
  'ngày',
  'đến',
  'từ',
  'trước',
  'sau',
  'tháng',
  'hết',
  'dịp',
  'lễ',
  'sáng',
  'chiều',
  'tối',
]);

export function isDate(tokens: readonly NumberToken[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (/^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/u.test(token.text)) return true;
  if (!isPlain(token)) return false;
  return isSlashed(tokens, at) || isWorded(tokens, at) || isSpan(tokens, at);
}

/** 15/5/2023, 5/2023, 27/7, ngày 15-18/5/2023; not 7/7 huyện. */
function isSlashed(tokens: readonly NumberToken[], at: number): boolean {
  const { members, numbers } = chainAt(tokens, at, '/');
  const [a = 0, b = 0, c] = numbers;
  if (numbers.length === 3) return a <= 31 && b <= 12 && c !== undefined && (isYearNumber(c) || c < 100);
  if (numbers.length !== 2) return false;
  if (isYearNumber(b)) return a <= 12 || isYearNumber(a);
  const [first = at, last = at] = members;
  const before = wordBefore(tokens, first);
  if (before === 'ngày' || CALENDARS.has(tokens[last + 1]?.text ?? '')) return true;
  const possible = a >= 1 && a <= 31 && b >= 1 && b <= 12;
  if (!possible || unitAt(tokens, last + 1)?.known) return false;
  // 01-02/6: the days before the slash are two.
  const days = DASHES.has(tokens[first - 1]?.text ?? '') && isPlain(tokens[first - 2]);
  return days || DATE_WORDS.has(before) || speaksOfDay(tokens, first) || !printedAsCount(tokens, first, last);
}

const CALENDARS = new Set(['âm', 'dương']);

/** Ngày Khoa học và Công nghệ Việt Nam (18/5): the day is named before the bracket. */
function speaksOfDay(tokens: readonly NumberToken[], first: number): boolean {
  if (tokens[first - 1]?.text !== '(') return false;
  return tokens.slice(Math.max(0, first - 12), first).some(({ text }) => text === 'ngày');
}

/** 06/10 giải, (3/8): an open fraction is written with a leading zero, in brackets or behind words of result. */
function printedAsCount(tokens: readonly NumberToken[], first: number, last: number): boolean {
  const zero = [first, last].some((index) => /^0\d/u.test(tokens[index]?.text ?? ''));
  const result = /^(?:đạt|được|có|hạng|thứ|là|=|\()$/u.test(tokens[first - 1]?.text ?? '');
  return unitAt(tokens, last + 1) !== undefined || result || (zero && tokens[last + 1]?.text !== '/');
}

/** ngày 15, tháng 5, năm 2023, quý 2, and what goes on from them: ngày 11 và 12, tháng 4, 5. */
function isWorded(tokens: readonly NumberToken[], at: number): boolean {
  const value = Number(tokens[at]?.text);
  const before = wordBefore(tokens, at);
  const limit = { ngày: 31, tháng: 12, quý: 4, tuần: 53, mùng: 31, rằm: 31 }[before];
  const unit = unitAt(tokens, at + 1);
  if (limit !== undefined && value <= limit) return !unit?.known || isTime(tokens, at + 1);
  if (before === 'năm' && isYearNumber(value)) return true;
  const joint = tokens[at - 1];
  const goesOn = joint?.text === ',' || joint?.text === 'và' || DASHES.has(joint?.text ?? '');
  return goesOn && isPlain(tokens[at - 2]) && unit === undefined && isWorded(tokens, at - 2);
}

/** giai đoạn 2016-2020, 2021 – 2025. */
function isSpan(tokens: readonly NumberToken[], at: number): boolean {
  const { members, numbers } = chainAt(tokens, at, '-');
  const [first = at, last = at] = members;
  const years = members.every((index) => tokens[index]?.text.length === 4) && numbers.some(isYearNumber);
  // 15-18/5/2023: the second number belongs to a date, the first to the same.
  if (members.length === 2 && at === first && isJoint(tokens[last + 1], '/') && isPlain(tokens[last + 2]))
    return isSlashed(tokens, last);
  return members.length === 2 && years;
}

/** A year that stands alone: Xuân 2023, World Championship 2023. Before a unit it may be a count of four digits. */
export function isYear(tokens: readonly NumberToken[], at: number): boolean {
  const token = tokens[at];
  if (!isPlain(token) || token.text.length !== 4 || !isYearNumber(Number(token.text))) return false;
  if (tokens[at + 1]?.text === '%') return false;
  return !unitAt(tokens, at + 1)?.known || wordBefore(tokens, at) === 'năm';
}

/** 17h00, 07h00', 8 giờ 30, 24/24 giờ, 24/7. */
export function isClock(tokens: readonly NumberToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (!isPlain(tokens[at])) return false;
  if (next && !next.spaced && /^(?:h|g|giờ)$/u.test(next.text) && isPlain(tokens[at + 2])) return true;
  const [back, mark] = [tokens[at - 2], tokens[at - 1]];
  if (isPlain(back) && mark && /^(?:h|g|giờ)$/u.test(mark.text)) return true;
  const { numbers } = chainAt(tokens, at, '/');
  return numbers[0] === 24 && (numbers[1] === 24 || numbers[1] === 7);
}
