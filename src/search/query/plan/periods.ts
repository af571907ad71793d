/** The time that a question is about. It picks the report or the figure of that time, and is no word that must stand beside the topic. */

export interface AskedPeriod {
  /** As typed, for what is shown. */
  readonly text: string;
  readonly from: number;
  /** The same as `from` for a single year. */
  readonly to: number;
}

/** A stretch of the query that names a time: words `start` up to, not including, `end`. Without a year it only frames (`10 năm qua`). */
export interface QueryPeriod {
  readonly period?: AskedPeriod;
  readonly start: number;
  readonly end: number;
}

const YEAR = /^(?:19[5-9]|20[0-4])\d$/u;
const isYear = (word: string | undefined): boolean => word !== undefined && YEAR.test(word);

const MONTHS = /^(?:tháng|thang)$/u;
const YEAR_WORD = /^(?:năm|nam)$/u;
const PART = /^(?:đầu|dau|cuối|cuoi|giữa|giua)$/u;
const STRETCH = /^(?:đoạn|doan)$/u;
const LATELY = /^(?:qua|nay|gần|gan)$/u;
const UNTIL = /^(?:đến|den|tới|toi)$/u;

/**
 * Reads `2023`, `năm 2023`, `cuối năm 2023`, `6 tháng đầu năm 2023`, `quý I/2023`, `tháng 5/2023`, `giai đoạn 2020 - 2025`, `từ 2020 đến 2023`.
 * `words` are those of the query; `glued` tells of each whether a slash or a dash ties it to the one before: a year in the number of
 * a document (78/2021/NQ-HĐND) or in a date (14/6/2023) names no period.
 */
export function periodsOf(words: readonly string[], glued: readonly boolean[]): readonly QueryPeriod[] {
  const found: QueryPeriod[] = [];
  for (let at = 0; at < words.length; ) {
    const named = periodAt(words, glued, at);
    if (named) found.push(named);
    at = named?.end ?? at + 1;
  }
  return found;
}

function periodAt(words: readonly string[], glued: readonly boolean[], at: number): QueryPeriod | undefined {
  const lead = leadAt(words, at);
  const first = at + lead;
  const year = words[first];
  if (!isYear(year)) return lead > 1 ? { start: at, end: first } : undefined;
  const monthBefore = lead > 0 && (MONTHS.test(words[at] ?? '') || /^(?:quý|quy)$/u.test(words[at] ?? ''));
  if ((glued[first] && !monthBefore) || (glued[first + 1] && !isYear(words[first + 1]))) return undefined;
  const last = rangeEnd(words, glued, first);
  const end = last + 1;
  return {
    period: { text: words.slice(at, end).join(' '), from: Number(year), to: Number(words[last]) },
    start: at,
    end,
  };
}

/** Index of the last year of a range that begins here; the same index for a single year. */
function rangeEnd(words: readonly string[], glued: readonly boolean[], first: number): number {
  if (isYear(words[first + 1]) && glued[first + 1]) return first + 1;
  const until = UNTIL.test(words[first + 1] ?? '') ? 1 : 0;
  const next = first + 1 + until + (YEAR_WORD.test(words[first + 1 + until] ?? '') ? 1 : 0);
  return until > 0 && isYear(words[next]) ? next : first;
}

/** How many words before the year belong to the period: `6 tháng đầu năm`, `quý I năm`, `tháng 5`, `giai đoạn`, `năm`. */
function leadAt(words: readonly string[], at: number): number {
  const [one = '', two = '', three = '', four = ''] = words.slice(at, at + 4);
  if (/^\d{1,2}$/u.test(one) && YEAR_WORD.test(two)) return LATELY.test(three) ? 3 : 2;
  if (/^(?:\d{1,2}|ba|sáu|sau|chín|chin)$/u.test(one) && MONTHS.test(two))
    return PART.test(three) ? (YEAR_WORD.test(four) ? 4 : 3) : YEAR_WORD.test(three) ? 3 : 2;
  if (/^(?:nửa|nua)$/u.test(one) && PART.test(two)) return YEAR_WORD.test(three) ? 3 : 2;
  if (PART.test(one) && (YEAR_WORD.test(two) || isYear(two))) return YEAR_WORD.test(two) ? 2 : 1;
  if (/^(?:giai)$/u.test(one) && STRETCH.test(two)) return 2;
  if (/^(?:quý|quy)$/u.test(one) && /^(?:[ivx]+|\d)$/u.test(two)) return YEAR_WORD.test(three) ? 3 : 2;
  if (MONTHS.test(one) && /^\d{1,2}$/u.test(two)) return YEAR_WORD.test(three) ? 3 : 2;
  return YEAR_WORD.test(one) ? 1 : 0;
}

const ONE_YEAR = '(?:19[5-9]|20[0-4])\\d';
/** Not the year of a day (22/10/2010), nor of the number of a document (78/2021/NQ-HĐND), nor digits of a figure. */
const YEARS = new RegExp(
  `(?<![\\d.,]|\\d/\\d{1,2}/|\\d{3}/|\\p{L}/)(${ONE_YEAR})(?:\\s*(?:[-–]|đến|tới)\\s*(?:năm\\s+|\\d{1,2}/)?(${ONE_YEAR}))?(?![\\d/]|[.,]\\d)`,
  'gu',
);
const MOST_YEARS = 30;

/** Years that a text names, ranges filled up: `giai đoạn 2020 - 2025` names six. */
export function yearsIn(text: string): readonly number[] {
  const years = new Set<number>();
  for (const [, from = '', to = from] of text.matchAll(YEARS)) {
    const last = Math.min(Number(to), Number(from) + MOST_YEARS);
    for (let year = Number(from); year <= last; year++) years.add(year);
  }
  return Array.from(years);
}
