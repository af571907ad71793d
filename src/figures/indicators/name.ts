/** What an indicator is called: the printed words of its newest figure. */
import { clauseOf } from '../view/rank.ts';
import { isSmall, readWords } from '../view/reading.ts';
import type { Told } from './model.ts';

const MOST = 110;
/** Fewer telling words than these need more of what stands before them, or the head they stand under. */
const ENOUGH = 3;
/** A longer head is a sentence. */
const LONGEST_HEAD = 70;

export function nameOf(told: Told): string {
  const own = told.in === 'table' ? (told.subject ?? told.context) : proseName(told);
  const head = told.head ?? '';
  const needed = tellingWords(own) < ENOUGH && head !== '' && head.length <= LONGEST_HEAD;
  const whole = needed && !own.includes(head) && !head.includes(own) ? `${head}: ${own}` : own || head;
  return shortened(capital(whole.replace(/\s+/gu, ' ').trim()));
}

const tellingWords = (text: string): number => readWords(text).filter((word) => !isSmall(word)).length;

/** Words before the figure; where they say little, also what is counted, and the words before them. */
function proseName(told: Told): string {
  const { context, at, text, subject, unit } = told;
  const [from, to] = clauseOf(told);
  const before = cleaned(context.slice(from, at));
  const counted = cleaned([unit, context.slice(at + text.length, to)].join(' '));
  if (tellingWords(before) === 0) return counted;
  const own = subject && tellingWords(subject) > tellingWords(before) ? cleaned(subject) : before;
  if (tellingWords(own) >= ENOUGH) return own;
  if (tellingWords(counted) > tellingWords(unit)) return `${own} ${counted}`;
  const longer = cleaned(/[^;.:\d]*$/u.exec(context.slice(0, at))?.[0] ?? '');
  return tellingWords(longer) > tellingWords(own) ? longer : own;
}

/** A time is no part of the name of what is told at several, nor is what leads to the number. */
const TIMES =
  /(?:trong |ước |tính )?(?:đến )?(?:hết )?(?:ngày \d[\d/]*|\d{1,2} tháng(?: đầu| cuối)?(?: năm)?(?: \d{4})?|năm \d{4}|\d{1,2}\/\d{1,2}\/\d{4})/giu;
const LEADING = /^(?:[\s,;:.()–+-]|(?:với|trong đó|và|đã|có|được|cho|của|toàn tỉnh|trên địa bàn)(?=\s))+/iu;
const TRAILING =
  /(?:[\s,;:.()–=-]|\s(?:ước|ước tính|tính|đạt|là|được|có|khoảng|trên|gần|hơn|bằng|còn|tới|đến|với|chiếm|dự kiến|đối|làm|cho|của))+$/iu;

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
