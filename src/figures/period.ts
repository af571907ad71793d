/** The time a figure tells of, as the words around it print it. */

/** Longest first: the first that fits at a place is taken. */
const PERIOD =
  /(?:\d{1,2} tháng(?:\/ ?| (?:đầu |cuối )?(?:năm )?)\d{4}|\d{1,2} tháng (?:đầu|cuối)(?: năm)?|quý (?:[IV]{1,3}|\d)(?:[/ ](?:năm )?\d{4})?|tháng \d{1,2}(?:[/ ](?:năm )?\d{4})|giai đoạn (?:năm )?\d{4}\s?[-–]\s?\d{4}|năm \d{4}(?:\s?[-–]\s?\d{4})?|ngày \d{1,2}\/\d{1,2}(?:\/\d{4})?|cùng kỳ(?: năm (?:trước|\d{4}))?)/giu;

/**
 * The last period named before offset `at` of a sentence; a comparison with an earlier time (`so với cùng kỳ`) is not
 * the time of the figure before it.
 */
export function periodBefore(sentence: string, at: number): string | undefined {
  let found: string | undefined;
  for (const match of sentence.matchAll(PERIOD)) {
    if (match.index >= at) break;
    const compared = /(?:so với|bằng|hơn)\s*$/iu.test(
      sentence.slice(Math.max(0, match.index - 12), match.index),
    );
    if (!compared && !/^cùng kỳ/iu.test(match[0])) found = match[0];
  }
  return found;
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
