/** The time a figure tells of, as the words around it print it. */

/** Longest first: the first that fits at a place is taken. */
const PERIOD =
  /(?:\d{1,2} tháng(?:\/ ?| (?:đầu |cuối )?(?:năm )?)\d{4}|\d{1,2} tháng (?:đầu|cuối)(?: năm)?|quý (?:[IV]{1,3}|\d)(?:[/ ](?:năm )?\d{4})?|tháng \d{1,2}(?:[/ ](?:năm )?\d{4})|giai đoạn (?:năm )?\d{4}\s?[-–]\s?\d{4}|năm \d{4}(?:\s?[-–]\s?\d{4})?|ngày \d{1,2}\/\d{1,2}(?:\/\d{4})?|cùng kỳ(?: năm (?:trước|\d{4}))?)/giu;

export interface NamedPeriod {
  readonly at: number;
  readonly text: string;
}

/** The periods that a text names; a comparison with an earlier time (`so với cùng kỳ`) is not the time of a figure. */
export function periodsIn(text: string): readonly NamedPeriod[] {
  return Array.from(text.matchAll(PERIOD)).flatMap((match) => {
    const compared = /(?:so với|bằng|hơn)\s*$/iu.test(text.slice(Math.max(0, match.index - 12), match.index));
    return compared || /^cùng kỳ/iu.test(match[0]) ? [] : [{ at: match.index, text: match[0] }];
  });
}

/** The last of the periods before offset `at`. */
export function periodBefore(periods: readonly NamedPeriod[], at: number): string | undefined {
  return periods.findLast((period) => period.at < at)?.text;
}

/** The first period that a head of a table names: what it is compared with comes behind. */
export function firstPeriod(text: string): string | undefined {
  return text.match(PERIOD)?.[0];
}

/** Two printings of one time: `6 tháng đầu năm 2023` and `6 tháng/2023` are `6t`. Undefined where none is told. */
export function periodKey(period: string | undefined): string | undefined {
  if (period === undefined) return undefined;
  const months = /^(\d{1,2}) tháng/iu.exec(period)?.[1];
  return months ? `${Number(months)}t` : period.toLowerCase().replace(/\s+/gu, ' ');
}
