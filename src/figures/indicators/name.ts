/** What an indicator is called: the printed words of its newest figure. */
import { clauseOf } from '../view/rank.ts';
import { isSmall, readWords } from '../view/reading.ts';
import type { Told } from './model.ts';

const MOST = 110;
/** Fewer telling words than these need the head they stand under. */
const ENOUGH = 3;

export function nameOf(told: Told): string {
  const own = told.in === 'table' ? (told.subject ?? told.context) : proseName(told);
  const head = told.head ?? '';
  const telling = readWords(own).filter((word) => !isSmall(word)).length;
  const whole = telling < ENOUGH && head !== '' && !own.includes(head) && !head.includes(own) ? `${head}: ${own}` : own || head;
  return shortened(capital(whole.replace(/\s+/gu, ' ').trim()));
}

/** Words before the figure, or what stands behind it where they say nothing. */
function proseName(told: Told): string {
  const { context, at, text, subject, unit } = told;
  const [from, to] = clauseOf(told);
  const before = readWords(context.slice(from, at)).some((word) => !isSmall(word));
  const behind = context.slice(at + text.length, to).trim();
  if (!before && (behind !== '' || unit !== '')) return [unit, behind].filter(Boolean).join(' ').replace(/[\s,;.:()]+$/u, '');
  return (subject ?? '').replace(TIMES, ' ').trim();
}

/** A time is no part of the name of what is told at several. */
const TIMES =
  /(?:trong |ước |tính )?(?:đến )?(?:hết )?(?:ngày \d[\d/]*|\d{1,2} tháng(?: đầu| cuối)?(?: năm)?(?: \d{4})?|năm \d{4}|\d{1,2}\/\d{1,2}\/\d{4})/giu;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function shortened(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, text.lastIndexOf(' ', MOST))}…`;
}
