/** Number and day as a letterhead prints them, also where they were left to be filled in by hand. */

/** Dots, dashes or nothing where a number or a day is to be filled in. */
const BLANK = '[.…_\\s-]*';
/** Symbol behind the number: `BC-UBND`, `QĐ-TTg`, `QH15`, `SNV-CCHC&VTLT`. */
const SYMBOL = '\\p{L}[\\p{L}\\d]*(?:\\s?[-/&+.]\\s?[\\p{L}\\d]+)*';
/** Kinds that put their name before `số`: Luật số, Nghị quyết số. */
const NAMED = '(?:bộ luật|luật|nghị quyết|pháp lệnh|lệnh|nghị định|án lệ|quyết định|chỉ thị|thông tư)';

/** A number anywhere in a folded line, with `số` in front; for parting glued lines. */
export const NUMBER_AT = new RegExp(
  `(?:^(?:${NAMED}\\s+)?s[ốổô]\\s*:?|(?<=\\s)(?:${NAMED}\\s+)?s[ốổô]\\s*:)\\s*(?:\\d[\\d\\s]*|${BLANK})(?:/\\s?\\d{4})?\\s?[-/]\\s?[\\p{L}\\d]+(?:[-/&][\\p{L}\\d]+)*`,
  'u',
);
/** Place and day anywhere in a folded line. */
export const DATELINE_AT =
  /(?:^|(?<=\s{2}|\t|^s[ốổô]\s*:?\s*\S{3,30}\s))[^\d,;:.()“”"]{2,40},\s*ngày\s*[\d.…_\s]*tháng\s*[\d.…_\s]*năm\s*(?:\d{4}|20[.…_]*)/u;

const NUMBER = new RegExp(
  `^[*\\s]*(?:${NAMED}\\s+)?s[ốổô0]\\s*[:.]?\\s*(?<number>[\\d\\p{L}]{1,6}|\\d[\\d\\s]{0,6}|${BLANK})\\s*(?<year>/\\s?\\d{4})?\\s?(?<sign>[-/–])\\s?(?<symbol>${SYMBOL})[\\s.;*]*$`,
  'iu',
);
const BARE_NUMBER = /^(\d{1,5}(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d]*(?:[-/]\p{L}[\p{L}\d&]*)+)$/u;

/** What a number line says: the number as printed, or nothing where it is left blank; and the symbol behind it. */
export interface PrintedNumber {
  readonly number?: string;
  /** `/BC-UBND`, `-BC/TU`: known though the number is blank. */
  readonly symbol: string;
}

/** The number of a line that holds nothing else; undefined for another line. */
export function readNumber(line: string): PrintedNumber | undefined {
  const bare = BARE_NUMBER.exec(line)?.[1];
  if (bare) return { number: bare, symbol: bare.replace(/^\d+/u, '') };
  const found = NUMBER.exec(line)?.groups;
  if (!found) return undefined;
  const { number = '', year = '', sign = '', symbol = '' } = found;
  const tail = `${year}${sign}${symbol}`.replace(/\s+/gu, '');
  const printed = number.replace(/[\s.…_-]+/gu, '');
  return printed && /\d/u.test(printed) ? { number: printed + tail, symbol: tail } : { symbol: tail };
}

const DATELINE =
  /^[*\s]*(?:(?<place>[\p{Lu}.…][\p{L}\d\s.…'’-]{0,40}?)\s*[,.]\s*)?ng[àa]y\s*(?<day>\d{1,2}|[.…_\s-]*)\s*th[áa]ng\s*(?<month>\d{1,2}|[.…_\s-]*)\s*n[ăa]m\s*(?<year>\d{4}|20[.…_]*|[.…_]*)[\s.]*$/iu;
/** A scan loses the comma behind the place. */
const BARE_DATELINE =
  /^(?<place>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3})\s+ngày\s*(?<day>\d{1,2}|[.…_\s-]*)\s*tháng\s*(?<month>\d{1,2}|[.…_\s-]*)\s*năm\s*(?<year>\d{4})[\s.]*$/u;
const SHORT_DATELINE =
  /^(?<place>\p{Lu}[\p{L}\s.'’-]{1,40}?)\s*,\s*ngày\s*(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})\.?$/iu;

/** Place and day of a dateline; the day as exact as it is filled in (ISO 8601, reduced precision). */
export interface Dateline {
  readonly place?: string;
  readonly date?: string;
}

export function readDateline(line: string): Dateline | undefined {
  const found = (DATELINE.exec(line) ?? BARE_DATELINE.exec(line) ?? SHORT_DATELINE.exec(line))?.groups;
  if (!found) return undefined;
  const { place, day, month, year } = found;
  const date = partialDate(year, month, day);
  // A form leaves the place open too: `…, ngày … tháng … năm …`.
  return { ...(place && /\p{L}/u.test(place) && { place }), ...(date && { date }) };
}

/** `2025-11-28`, `2025-11` or `2025`; undefined for a day that the calendar has not. */
export function partialDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const filled = (value: string | undefined): string => /^\d+$/u.exec(value?.trim() ?? '')?.[0] ?? '';
  const [y, m, d] = [filled(year), filled(month).padStart(2, '0'), filled(day).padStart(2, '0')];
  if (!/^(?:19|20)\d\d$/u.test(y)) return undefined;
  if (m === '00') return y;
  if (Number(m) > 12) return undefined;
  if (d === '00') return `${y}-${m}`;
  const date = new Date(`${y}-${m}-${d}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${y}-${m}-${d}`)
    ? `${y}-${m}-${d}`
    : undefined;
}
