import { COUNTING_SO, NAMING } from '../../tables/names.ts';
import type { NumberToken } from '../lex.ts';
import { unitAt } from '../units.ts';
import { DASHES, isPlain, wordBefore } from './chain.ts';

/** H5N1, 5K, 3A, m3, Covid-19, UV2+: letters and digits in one word. Units may be glued to a number: 15ha. */
export function isInsideWord(tokens: readonly NumberToken[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  if (before?.kind === 'word' && !token.spaced)
    return !unitAt(tokens, at + 1)?.known || Boolean(before.capital);
  if (after?.kind === 'word' && !after.spaced) return !isGluedUnit(tokens, at);
  return isHyphenated(tokens, at);
}

function isGluedUnit(tokens: readonly NumberToken[], at: number): boolean {
  const after = tokens[at + 1];
  // 5K, 3A: a single capital is a name; 5M would be as well.
  if (after?.capital && after.end - after.start === 1) return false;
  return unitAt(tokens, at + 1)?.known ?? false;
}

/** Covid-19, COVID -19, SARS-CoV-2: a dash glued to the number behind a name. */
function isHyphenated(tokens: readonly NumberToken[], at: number): boolean {
  const [name, dash, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    DASHES.has(dash?.text ?? '') &&
    token?.spaced === false &&
    name?.kind === 'word' &&
    // COVID -19: with a space before the dash only a name in capitals.
    (dash?.spaced === false || (name.capital !== undefined && !unitAt(tokens, at + 1)?.known))
  );
}

/** lớp 12, Đề án 06, cơn bão số 3, Bạch Đằng 2, and what goes on from one: lớp 4, 8; mốc 730 - 731. */
export function isName(tokens: readonly NumberToken[], at: number, earlier: ReadonlySet<number>): boolean {
  const token = tokens[at];
  if (isStandardYear(tokens, at) || isClass(tokens, at) || isQuoted(tokens, at)) return true;
  // mức độ 3,4 names two.
  if (/^\d,\d$/u.test(token?.text ?? '')) return STRONG.has(wordsBefore(tokens, at));
  if (!isPlain(token)) return false;
  if (unitAt(tokens, at + 1)?.known) return isStrong(tokens, at);
  const before = wordBefore(tokens, at);
  if (before === 'số') return !COUNTING_SO.has(wordBefore(tokens, at, 2));
  // Pháp luật is no law of a number.
  if (before === 'luật' && wordBefore(tokens, at, 2) === 'pháp') return false;
  // `số văn bằng được cấp 187`: there are not so many levels.
  if (FEW.has(before) && (token?.text.length ?? 0) > 2) return false;
  if (NAMING.has(before) || NAMING.has(wordsBefore(tokens, at)))
    return !isRank(tokens, at) && !isOfEach(tokens, at);
  if (before === 'từ' && STRONG.has(wordBefore(tokens, at, 2))) return true;
  return isBehindName(tokens, at) || goesOn(tokens, at, earlier);
}

const FEW = new Set('cấp|loại|bước|vòng|lần|đợt|tầng'.split('|'));

/** The last two words that may name, the last one where two do not. */
function wordsBefore(tokens: readonly NumberToken[], at: number): string {
  const [one, two] = [wordBefore(tokens, at), wordBefore(tokens, at, 2)];
  return NAMING.has(`${two} ${one}`) ? `${two} ${one}` : one;
}

const STRONG = new Set(
  'lớp|khối|mũi|mốc|khoản|điều|thứ|quốc lộ|vòng|đợt|giai đoạn|mức độ|cấp độ|khóa|khoá'.split('|'),
);

/** Before these even a number with a noun behind it is a name, unless it is written as a count: lớp 9 trường, 09 trường. */
function isStrong(tokens: readonly NumberToken[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  const before = wordsBefore(tokens, at);
  if (isCommittee(tokens, at) || before === 'điều' || before === 'khoản') return true;
  if (before === 'quốc lộ' && HAPPENS.has(unitAt(tokens, at + 1)?.label ?? '')) return false;
  return (
    STRONG.has(before) &&
    text.length < 3 &&
    !text.startsWith('0') &&
    !isRank(tokens, at) &&
    !isOfEach(tokens, at)
  );
}

/** `quốc lộ 97 vụ, tỉnh lộ 64 vụ`: what happens on roads is counted by their kind. */
const HAPPENS = new Set('vụ|người|trường hợp|điểm|vị trí|lượt xe|lượt phương tiện'.split('|'));

/** `bình quân mỗi lớp 26 người`: of each of many, none of them by its number. */
function isOfEach(tokens: readonly NumberToken[], at: number): boolean {
  return /^(?:mỗi|một)$/u.test(wordBefore(tokens, at, 2));
}

/** Ban Chỉ đạo 138: committees are called by the number of a decision. */
function isCommittee(tokens: readonly NumberToken[], at: number): boolean {
  return [3, 2, 1].map((back) => wordBefore(tokens, at, back)).join(' ') === 'ban chỉ đạo';
}

function isRank(tokens: readonly NumberToken[], at: number): boolean {
  return (
    wordBefore(tokens, at) === 'thứ' &&
    /^(?:xếp|đứng|hạng|trí|từ|lên|xuống)$/u.test(wordBefore(tokens, at, 2)) &&
    speaksOfRank(tokens, at)
  );
}

/** `xếp hạng từ thứ 24 lên thứ 17`: the words for a ranking may stand a little before. */
function speaksOfRank(tokens: readonly NumberToken[], at: number): boolean {
  for (let back = at - 2; back >= Math.max(0, at - 10); back--)
    if (/^(?:xếp|đứng|hạng|trí)$/u.test(tokens[back]?.text ?? '')) return true;
  return false;
}

/** OCOP 4 sao. */
function isClass(tokens: readonly NumberToken[], at: number): boolean {
  return tokens[at + 1]?.text === 'sao';
}

/** ISO 9001:2015 */
function isStandardYear(tokens: readonly NumberToken[], at: number): boolean {
  return tokens[at - 1]?.text === ':' && !tokens[at]?.spaced && wordBefore(tokens, at - 2) === 'iso';
}

/** Bạch Đằng 2: a capital before it, not at the start of a sentence, and no unit behind it. */
function isBehindName(tokens: readonly NumberToken[], at: number): boolean {
  const name = tokens[at - 1];
  if (name?.kind !== 'word' || !name.capital || unitAt(tokens, at + 1) !== undefined) return false;
  if (isNamedPart(tokens, at)) return false;
  // `tiểu học 296, THCS 278, THPT 168`
  if (COUNTED_BY.has(name.text) && tokens[at - 2]?.text !== 'trường' && isLong(tokens, at)) return false;
  return name.capital === 'all' || tokens[at - 2]?.kind === 'word';
}

/** How far a list of parts with names of their own goes on both sides, in tokens. */
const PARTS = 40;

/** `(Nhật Bản 1.106, Đài Loan 412, Hàn Quốc 247)`, `(Lạc Biên 05, Mường Khiêng 03)`: parts called by places, not places by numbers. */
function isNamedPart(tokens: readonly NumberToken[], at: number): boolean {
  const isPart = (index: number): boolean =>
    tokens[index]?.kind === 'number' &&
    tokens[index - 1]?.kind === 'word' &&
    /^(?:[,;)]|và)$/u.test(tokens[index + 1]?.text ?? '');
  if (!isPart(at)) return false;
  const numbers: string[] = [];
  let opened = false;
  for (let back = at; back >= Math.max(0, at - PARTS) && !opened; back--) {
    const { text = '', kind } = tokens[back] ?? {};
    if (/^[.;/]$/u.test(text) || (kind === 'number' && !isPart(back))) return false;
    opened = /^[(:]$/u.test(text) || text === 'gồm';
    if (kind === 'number') numbers.push(text);
  }
  for (let next = at + 1; next < Math.min(tokens.length, at + PARTS); next++) {
    const { text = '', kind } = tokens[next] ?? {};
    if (/^[.;)/]$/u.test(text)) break;
    if (kind === 'number' && isPart(next)) numbers.push(text);
  }
  // Places are called by few digits and without a zero before them.
  return opened && numbers.length > 1 && numbers.some((text) => text.length > 2 || text.startsWith('0'));
}

/** Kinds of schools, insurances and bodies that are counted by their abbreviation. */
const COUNTED_BY = new Set('thcs|thpt|gdtx|bhxh|bhyt|bhtn|htx|dn|ntm|fdi|ocop'.split('|'));

function isLong(tokens: readonly NumberToken[], at: number): boolean {
  return (tokens[at]?.text.length ?? 0) > 1 && /^(?:[,;.()]|và|)$/u.test(tokens[at + 1]?.text ?? '');
}

/** A number that follows a name with nothing but a comma, dash, `và` or `đến` between. */
function goesOn(tokens: readonly NumberToken[], at: number, earlier: ReadonlySet<number>): boolean {
  const joint = tokens[at - 1]?.text ?? '';
  const joined = DASHES.has(joint) || /^(?:,|;|và|đến|tới|\/|\+)$/u.test(joint);
  return joined && earlier.has(at - 2) && !unitAt(tokens, at + 1)?.known;
}

/** "1+2", “5 không”, “4 nhà”: a slogan of a few words in quotes. */
function isQuoted(tokens: readonly NumberToken[], at: number): boolean {
  const opens = isQuote(tokens[at - 1]);
  if (opens && [1, 2, 3].some((step) => isQuote(tokens[at + step]))) return true;
  return (opens && tokens[at + 1]?.text === '+') || (isQuote(tokens[at + 1]) && tokens[at - 1]?.text === '+');
}

function isQuote(token: NumberToken | undefined): boolean {
  return token?.kind === 'mark' && /^["“”'‘’]$/u.test(token.text);
}
