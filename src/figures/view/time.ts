/** Times as days from and to, so that `2023`, `6T/2023` and `quý I năm 2023` can be compared. */

/** Days in ISO 8601, both included. */
export interface TimeInterval {
  readonly from: string;
  readonly to: string;
}

export interface TypedTime {
  readonly start: number;
  readonly end: number;
  readonly interval: TimeInterval;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const two = (value: number): string => String(value).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function months(year: number, from: number, to: number): TimeInterval {
  return { from: `${year}-${two(from)}-01`, to: `${year}-${two(to)}-${two(lastDay(year, to))}` };
}

type Read = (groups: Readonly<Record<string, string | undefined>>) => TimeInterval | undefined;

const YEAR = '(?<year>(?:19|20)\\d{2})';
const ENDS = '(?![\\d.,/%]*\\d)';

/** Longest first; written for words without marks. */
const FORMS: readonly (readonly [form: RegExp, read: Read])[] = [
  [
    new RegExp(
      `(?<count>\\d{1,2}) ?t(?:hang)?(?: ?/ ?| )(?:(?<half>dau|cuoi) )?(?:nam )?${YEAR}${ENDS}`,
      'gu',
    ),
    ({ count, half, year }) => {
      const [own, length] = [Number(year), Number(count)];
      if (length < 1 || length > 12) return undefined;
      return half === 'cuoi' ? months(own, 13 - length, 12) : months(own, 1, length);
    },
  ],
  [
    new RegExp(`quy (?<quarter>iv|i{1,3}|[1-4])(?: ?/ ?| )(?:nam )?${YEAR}${ENDS}`, 'gu'),
    ({ quarter = '', year }) => {
      const place = ROMAN[quarter] ?? Number(quarter);
      return months(Number(year), 3 * place - 2, 3 * place);
    },
  ],
  [
    new RegExp(`(?<day>\\d{1,2}) ?[/-] ?(?<month>\\d{1,2}) ?[/-] ?${YEAR}${ENDS}`, 'gu'),
    ({ day, month, year }) => {
      const one = `${year}-${two(Number(month))}-${two(Number(day))}`;
      return Number(month) > 12 || Number(day) > 31 ? undefined : { from: one, to: one };
    },
  ],
  [
    new RegExp(`thang (?<month>\\d{1,2})(?: ?[/-] ?| nam | )${YEAR}${ENDS}`, 'gu'),
    ({ month, year }) =>
      Number(month) < 1 || Number(month) > 12
        ? undefined
        : months(Number(year), Number(month), Number(month)),
  ],
  [
    new RegExp(`(?<first>(?:19|20)\\d{2}) ?(?:-|–|den(?: nam)?) ?${YEAR}${ENDS}`, 'gu'),
    ({ first, year }) =>
      Number(first) > Number(year)
        ? undefined
        : { from: months(Number(first), 1, 1).from, to: months(Number(year), 12, 12).to },
  ],
  [new RegExp(`(?:nam )?(?<![\\d.,/])${YEAR}${ENDS}`, 'gu'), ({ year }) => months(Number(year), 1, 12)],
];

/** The times that a text without marks and in lower case names, in its order; none overlaps another. */
export function timesIn(folded: string): readonly TypedTime[] {
  const found: TypedTime[] = [];
  for (const [form, read] of FORMS)
    for (const match of folded.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const interval = read(match.groups ?? {});
      if (interval && found.every((other) => end <= other.start || start >= other.end))
        found.push({ start, end, interval });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** True where a time lies whole within another. */
export function isWithin(inner: TimeInterval, outer: TimeInterval): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
