/** What an indicator is called: the printed words of its newest figure. */
import { clauseOf } from '../view/rank.ts';
import { isSmall, readWords } from '../view/reading.ts';
import type { IndicatorTold } from './model.ts';

const MOST = 110;
/** Fewer telling words than these need more of what stands before them, or the head they stand under. */
const ENOUGH = 3;
/** A longer head is a sentence. */
const LONGEST_HEAD = 70;

/**
 * Of the newest telling, unless an older one has the same words and one of them whole where the newest has lost letters
 * of it: `ăng suất`.
 */
export function nameOfAll(told: readonly IndicatorTold[]): string {
  const names = told.map(nameOf);
  const last = names.at(-1) ?? '';
  return names.findLast((name) => isWholeOf(name, last)) ?? last;
}

function isWholeOf(name: string, other: string): boolean {
  const [own, cut] = [name.toLowerCase().split(' '), other.toLowerCase().split(' ')];
  const differing = own.flatMap((word, at) => (word === cut[at] ? [] : [[word, cut[at] ?? ''] as const]));
  const [only] = differing;
  if (!only || differing.length > 1 || own.length !== cut.length) return false;
  const [whole, rest] = only;
  return whole.length === rest.length + 1 && (whole.endsWith(rest) || whole.startsWith(rest));
}

export function nameOf(told: IndicatorTold): string {
  const own = told.in === 'table' ? (told.subject ?? told.context) : proseName(told);
  const head = NUMBERED.test(told.head ?? '') ? '' : bare(told.head ?? '');
  const few = tellingWords(own) < ENOUGH;
  const needed = few && head !== '' && head.length <= LONGEST_HEAD;
  const headed = needed && !own.includes(head) && !head.includes(own);
  const counted =
    few && !headed && isCounted(told) && !own.toLowerCase().includes(told.unit.split(' ')[0] ?? '');
  const whole = headed
    ? `${head}: ${own === told.unit ? `số ${own}` : own}`
    : counted
      ? `${told.unit} ${lowered(own)}`
      : own || head;
  return shortened(capital(bare(whole)));
}

/** `Quyết định số` is the beginning of a number. */
const NUMBERED = /(?:quyết định|nghị quyết|chỉ thị|kế hoạch|công văn|thông báo)(?: số)?\s*$/iu;

function isCounted({ quantity, unit }: IndicatorTold): boolean {
  return quantity === 'count' && /^\p{Ll}/u.test(unit);
}

const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Without brackets, also such as the clause has cut. */
function bare(text: string): string {
  return text
    .replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ')
    .replace(/^.*[)\]]/u, '')
    .replace(/[([].*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

const tellingWords = (text: string): number => readWords(text).filter((word) => !isSmall(word)).length;

/** Words before the figure; where they say little, also what is counted, and the words before them. */
function proseName(told: IndicatorTold): string {
  const { context, at, text, subject, unit } = told;
  const [from, to] = clauseOf(told);
  const before = ownWords(context, from, at);
  const behind = context.slice(at + text.length, to);
  const counted = cleaned([unit, behind].join(' '));
  if (tellingWords(before) === 0) return counted;
  // `được duy trì tại 100% xã, phường`
  const place =
    /\s(?:tại|ở)\s*$/u.test(context.slice(from, at)) && unit === '%'
      ? placesOf(context, at + text.length)
      : '';
  if (place !== '') return `${before.replace(/\s(?:tại|ở)$/u, '')}: tỷ lệ ${place}`;
  const wider = subject && tellingWords(subject) > tellingWords(before) && !subject.endsWith(`, ${before}`);
  const own = wider ? cleaned(subject) : before;
  if (tellingWords(own) >= ENOUGH) return own;
  if (tellingWords(counted) > tellingWords(unit)) return `${own} ${counted}`;
  const longer = /[^;.:\d]*$/u.exec(context.slice(0, at))?.[0] ?? '';
  // `203 trường hợp, phạt tiền`: what the number before it counts is no part of the name.
  const goesOn = longer.includes(',') && /\d/u.test(context.charAt(at - longer.length - 1));
  return !goesOn && tellingWords(cleaned(longer)) > tellingWords(own) ? cleaned(longer) : own;
}

/** `xã, phường` right behind a percentage. */
function placesOf(context: string, from: number): string {
  const words = /^\s*\p{L}+(?: \p{L}+)?(?:, \p{L}+(?: \p{L}+)?)*(?=[;.:,(]|$)/u.exec(context.slice(from));
  return cleaned(words?.[0] ?? '');
}

/**
 * The clause before the figure. Behind another number it begins with what that one counts: `51 doanh nghiệp với tổng số vốn
 * đăng ký`, where the rest tells enough; `số xã đạt 19 tiêu chí:` is whole with its number.
 */
function ownWords(context: string, from: number, at: number): string {
  const clause = bare(context.slice(from, at));
  if (!/\d/u.test(context.charAt(from - 1))) return cleaned(clause);
  if (/:\s*$/u.test(context.slice(from, at)))
    return cleaned(/[^;.:]*:\s*$/u.exec(context.slice(0, at))?.[0] ?? clause);
  const { thing = '', rest = '' } = /^(?<thing>.*?)\svới (?<rest>.+)$/u.exec(clause)?.groups ?? {};
  const [own, counted] = [cleaned(rest), cleaned(thing)];
  if (tellingWords(own) < ENOUGH - 1) return cleaned(clause);
  return counted !== '' && counted.length <= LONGEST_THING ? `${own} của ${counted}` : own;
}
const LONGEST_THING = 30;

/** A time is no part of the name of what is told at several, nor is what leads to the number. */
const TIMES =
  /(?:trong |ước |tính )?(?:đến )?(?:hết )?(?:ngày \d[\d/]*|\d{1,2} tháng(?: đầu| cuối)?(?: năm)?(?: \d{4})?|năm \d{4}|\d{1,2}\/\d{1,2}\/\d{4})/giu;
const LEADING = /^(?:[\s,;:.()–+-]|(?:với|trong đó|và|đã|có|được|cho|của|toàn tỉnh|trên địa bàn)(?=\s))+/iu;
const TRAILING =
  /(?:[\s,;:.()–=-]|\s(?:ước|ước tính|tính|đạt|là|được|có|khoảng|trên|gần|hơn|bằng|còn|tới|đến|với|chiếm|dự kiến|đối|(?<!việc )làm|cho|của|tăng|giảm|mặc dù))+$/iu;

function cleaned(text: string): string {
  return ` ${text.replace(TIMES, ' ')}`
    .replace(TRAILING, '')
    .replace(LEADING, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function shortened(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, text.lastIndexOf(' ', MOST))}…`;
}
