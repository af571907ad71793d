/** The time a figure tells of, as the words around it print it and as days. */

import { NUMBER_WORDS } from '../../vietnamese/numerals.ts';

/** Numbers of months, also in words: `sáu tháng đầu năm`, `chín tháng năm 2025`. One month is told in other ways. */
const MONTH_WORDS: readonly string[] = ['', '', ...NUMBER_WORDS.slice(2, 12)];

/** How many months, in digits or words. */
const MONTHS = String.raw`(?:\d{1,2}|(?<!\p{L})(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: một)?)) tháng`;

/** From one day, month or year to another. */
const SPANS: readonly string[] = [
  String.raw`từ (?:ngày )?\d{1,2}/\d{1,2}(?:/\d{4})?\s?(?:đến|-|–)\s?(?:hết )?(?:ngày )?\d{1,2}/\d{1,2}/\d{4}`,
  String.raw`từ tháng \d{1,2}(?:/\d{4})? đến (?:hết )?tháng \d{1,2}(?:/| năm )\d{4}`,
  String.raw`từ năm \d{4} đến (?:hết )?(?:năm )?\d{4}`,
];

/** Longest first: the first that fits at a place is taken. */
const PERIOD = new RegExp(
  [
    String.raw`(?<!\p{L})(?:${SPANS.join('|')})`,
    String.raw`${MONTHS}(?:\s?/ ?| (?:đầu |cuối )?(?:năm )?)\d{4}`,
    `${MONTHS} (?:đầu|cuối)(?: năm)?`,
    String.raw`\d{1,2}\s?T/?\s?\d{4}`,
    String.raw`quý (?:[IV]{1,3}|\d)(?:\s?[/ ]\s?(?:năm )?\d{4})?`,
    String.raw`tháng \d{1,2}(?:\s?[/ ]\s?(?:năm )?\d{4})?`,
    String.raw`giai đoạn (?:năm )?\d{4}\s?[-–]\s?\d{4}`,
    String.raw`(?:năm(?: học)? )?\d{4}\s?[-–]\s?\d{4}`,
    String.raw`năm \d{4}`,
    String.raw`ngày \d{1,2}/\d{1,2}(?:/\d{4})?`,
    String.raw`cùng kỳ(?: năm (?:trước|\d{4}))?`,
  ].join('|'),
  'giu',
);

/** One of these is in each of them. Most sentences have none, and to see that is ten times faster. */
const MAY_TELL = /\d{4}|tháng|quý|cùng kỳ|ngày \d/iu;

/** In the head of a column a year may stand alone or be glued to what was measured: `2021`, `KH2023`, `Điểm 2021`. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

export interface NamedPeriod {
  readonly at: number;
  readonly text: string;
}

/** The periods that a text names; a comparison with an earlier time (`so với cùng kỳ`) is not the time of a figure. */
export function periodsIn(text: string): readonly NamedPeriod[] {
  if (!MAY_TELL.test(text)) return [];
  return Array.from(text.matchAll(PERIOD)).flatMap((match) => {
    const compared = /(?:so với|bằng|hơn)\s*$/iu.test(text.slice(Math.max(0, match.index - 12), match.index));
    const told =
      /^cùng kỳ|^\d{4}/iu.test(match[0]) ||
      (/^tháng \d+$/iu.test(match[0]) && isDate(text, match)) ||
      (/^ngày/iu.test(match[0]) && isOfPaper(text, match));
    return compared || told ? [] : [{ at: match.index, text: match[0] }];
  });
}

/** `ngày 5 tháng 6`: a month behind a day is no period. */
function isDate(text: string, { index }: RegExpExecArray): boolean {
  return /\d\s*$/u.test(text.slice(Math.max(0, index - 3), index));
}

/** `Nghị quyết số 12/NQ-HĐND ngày 5/6/2025`: the day of a paper is no time of a figure. */
function isOfPaper(text: string, { index }: RegExpExecArray): boolean {
  return /\d\/[\p{Lu}\d/-]+,?\s*$/u.test(text.slice(Math.max(0, index - 40), index));
}

/** The last of the periods before offset `at`. */
export function periodBefore(periods: readonly NamedPeriod[], at: number): string | undefined {
  return periods.findLast((period) => period.at < at)?.text;
}

/** The first period that a head of a table names: what it is compared with comes behind. */
export function firstPeriod(text: string): string | undefined {
  return text.match(PERIOD)?.[0] ?? YEAR.exec(text)?.[0];
}

/** A time as printed, and its first and last day in ISO 8601. */
export interface Period {
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/** Days of a period as printed; one without a year is of `year`. Undefined where neither tells the year. */
export function readPeriod(text: string, year?: number): Period | undefined {
  const ends = daysBetween(text) ?? monthsBetween(text);
  if (ends) return ends;
  const run = /(\d{1,2})\/(\d{4})\s?(?:đến|-|–)(?: hết)?(?: tháng)?\s?(\d{1,2})\/(\d{4})/iu.exec(text);
  if (run) return months(text, Number(run[2]), Number(run[1]), Number(run[4]), Number(run[3]));
  const span = /(\d{4})\s?(?:[-–]|đến(?: hết)?(?: năm)?)\s?(\d{4})/u.exec(text);
  if (span) return months(text, Number(span[1]), 1, Number(span[2]), 12);
  const day = /ngày (\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?/iu.exec(text);
  const named = Number(YEAR.exec(text)?.[0] ?? year ?? Number.NaN);
  if (Number.isNaN(named)) return undefined;
  if (day) {
    const date = `${named}-${pad(Number(day[2]))}-${pad(Number(day[1]))}`;
    return { text, from: date, to: date };
  }
  const count = /(\d{1,2})\s?(?:tháng|T(?=[/\s\d]))/iu.exec(text)?.[1];
  const word = /^(\p{L}+(?: một)?) tháng/iu.exec(text)?.[1]?.toLowerCase();
  const written = word === undefined ? -1 : MONTH_WORDS.indexOf(word);
  if (count !== undefined || written > 0) {
    const length = Math.min(12, count === undefined ? written : Number(count));
    return /cuối/iu.test(text)
      ? months(text, named, 13 - length, named, 12)
      : months(text, named, 1, named, length);
  }
  const quarter = quarterOf(/quý ([IV]{1,3}|\d)/iu.exec(text)?.[1]);
  if (quarter) return months(text, named, 3 * quarter - 2, named, 3 * quarter);
  const month = Number(/tháng (\d{1,2})/iu.exec(text)?.[1] ?? 0);
  if (month >= 1 && month <= 12) return months(text, named, month, named, month);
  return months(text, named, 1, named, 12);
}

/** `từ ngày 15/12/2024 đến hết ngày 14/6/2025`; the first year may be left out. */
function daysBetween(text: string): Period | undefined {
  const [from, to] = Array.from(text.matchAll(/(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?/gu));
  if (!from || !to?.[3]) return undefined;
  const day = (found: RegExpExecArray, year: string): string =>
    `${year}-${pad(Number(found[2]))}-${pad(Number(found[1]))}`;
  return { text, from: day(from, from[3] ?? to[3]), to: day(to, to[3]) };
}

/** `từ tháng 3 đến hết tháng 9 năm 2025`. */
function monthsBetween(text: string): Period | undefined {
  const ends = /tháng (\d{1,2})(?:\/(\d{4}))? đến (?:hết )?tháng (\d{1,2})(?:\/| năm )(\d{4})/iu.exec(text);
  if (!ends) return undefined;
  return months(text, Number(ends[2] ?? ends[4]), Number(ends[1]), Number(ends[4]), Number(ends[3]));
}

/** The same days `years` earlier: what `cùng kỳ năm trước` means. */
export function yearsBefore({ text, from, to }: Period, years = 1): Period {
  const moved = (date: string): string => `${Number(date.slice(0, 4)) - years}${date.slice(4)}`;
  return { text, from: moved(from), to: moved(to) };
}

function quarterOf(text: string | undefined): number | undefined {
  const at = ['I', 'II', 'III', 'IV'].indexOf((text ?? '').toUpperCase()) + 1 || Number(text);
  return at >= 1 && at <= 4 ? at : undefined;
}

function months(text: string, year: number, first: number, last: number, month: number): Period {
  const days = new Date(Date.UTC(last, month, 0)).getUTCDate();
  return { text, from: `${year}-${pad(first)}-01`, to: `${last}-${pad(month)}-${pad(days)}` };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
