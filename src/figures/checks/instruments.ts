/** Official documents by their numbers and dates: one number has one date, and a plan follows what it carries out. */

import { type DocumentNumber, documentNumbersIn, numberKey } from '../../references/number.ts';
import { nth } from '../../shared/nth.ts';
import type { CheckedDocument } from './base/document.ts';
import type { Finding } from './base/finding.ts';
import { dateFinding, iso } from './dates.ts';

const NAMED = /số\s*$/u;
const DATED = /^(?:\s*,)?\s*ngày\s*(?<date>\d{1,2}\/\d{1,2}\/\d{4})/u;
/** `Kế hoạch số … ngày … thực hiện Chỉ thị số …`, within one sentence; what stands between the two numbers. */
const CARRIES_OUT =
  /^[^.;]{0,120}?(?:triển khai|thực hiện|thi hành|hướng dẫn|cụ thể hóa)(?:(?! và )[^.;,]){0,80}?số\s*$/u;
const AND_ANOTHER = /^[^.;]{0,60}? và [^.;]{0,40}?số\s*$/u;
const TITLED = /tầm nhìn (?:đến )?(?:năm )?(?<year>\d{4})/gu;
const TERM = /(?<name>\p{L}+ \p{L}+),? (?:thời kỳ|giai đoạn) (?<from>\d{4})\s?[-–]\s?(?<to>\d{4}),?\s*$/u;

interface Citation {
  readonly passage: number;
  /** As printed. */
  readonly number: string;
  readonly key: string;
  readonly date: string;
  readonly end: number;
}

export function checkInstruments(document: CheckedDocument): readonly Finding[] {
  const numbers = document.passages.map(({ text }) => documentNumbersIn(text));
  const cited = document.passages.flatMap(({ text }, passage) =>
    nth(numbers, passage).flatMap((number) => citation(text, passage, number) ?? []),
  );
  const dates = new Map<string, Citation>();
  for (const one of cited) if (!dates.has(one.key)) dates.set(one.key, one);
  return [
    ...otherDates(cited, dates),
    ...carriedOutBefore(document, numbers, cited, dates),
    ...otherTerms(document),
  ];
}

function citation(text: string, passage: number, number: DocumentNumber): Citation | undefined {
  const { start, end } = number;
  const dated = DATED.exec(text.slice(end, end + 40));
  if (!dated || !NAMED.test(text.slice(Math.max(0, start - 8), start))) return undefined;
  const date = dated.groups?.['date'] ?? '';
  return {
    passage,
    number: text.slice(start, end),
    key: numberKey(number),
    date,
    end: end + dated[0].length,
  };
}

function otherDates(cited: readonly Citation[], dates: ReadonlyMap<string, Citation>): Finding[] {
  return cited.flatMap(({ passage, number, key, date }) => {
    const first = dates.get(key);
    if (!first || iso(first.date) === iso(date)) return [];
    // Numbers begin anew each year, so another year may be another document.
    if (first.date.slice(-4) !== date.slice(-4)) return [];
    return [
      dateFinding(
        passage,
        `số ${number} ngày ${date}`,
        first.date,
        `Chỗ khác ghi số ${number} ngày ${first.date}.`,
      ),
    ];
  });
}

/** What is carried out must have been there. */
function carriedOutBefore(
  { passages }: CheckedDocument,
  numbers: readonly (readonly DocumentNumber[])[],
  cited: readonly Citation[],
  dates: ReadonlyMap<string, Citation>,
): Finding[] {
  return cited.flatMap(({ passage, number, key, date, end }) => {
    const { text = '' } = passages[passage] ?? {};
    const behind = nth(numbers, passage).filter(({ start }) => start >= end);
    return carriedOut(text, end, behind).flatMap((other) => {
      const printed = text.slice(other.start, other.end);
      const earlier = dates.get(numberKey(other));
      if (numberKey(other) === key || !earlier || iso(earlier.date) <= iso(date)) return [];
      const arithmetic = `Số ${number} ngày ${date} thực hiện số ${printed}, nhưng số ${printed} ghi ngày ${earlier.date}, sau đó.`;
      return [dateFinding(passage, `số ${number} ngày ${date}`, `sau ${earlier.date}`, arithmetic)];
    });
  });
}

function carriedOut(text: string, end: number, behind: readonly DocumentNumber[]): DocumentNumber[] {
  const [first, second] = behind;
  if (!first || !CARRIES_OUT.test(text.slice(end, first.start))) return [];
  const more = second !== undefined && AND_ANOTHER.test(text.slice(first.end, second.start));
  return more ? [first, second] : [first];
}

/** `Cao Bằng thời kỳ 2021-2030, tầm nhìn 2050` in one place, `2021-2025, tầm nhìn 2050` in another: the rarer is doubtful. */
function otherTerms(document: CheckedDocument): Finding[] {
  const told = document.passages.flatMap(({ text }, passage) =>
    [...text.matchAll(TITLED)].flatMap(({ index, groups: vision = {} }) => {
      const term = TERM.exec(text.slice(Math.max(0, index - 80), index))?.groups;
      if (!term) return [];
      const key = `${term['name']?.toLowerCase()} ${vision['year']}`;
      return [{ passage, key, years: `${term['from']}-${term['to']}`, vision: vision['year'] ?? '' }];
    }),
  );
  return told.flatMap(({ passage, key, years, vision }) => {
    const same = told.filter((other) => other.key === key);
    const most = same.toSorted((a, b) => count(same, b.years) - count(same, a.years))[0]?.years ?? years;
    if (most === years || count(same, most) === count(same, years)) return [];
    return [
      dateFinding(
        passage,
        `${years}, tầm nhìn ${vision}`,
        `${most}, tầm nhìn ${vision}`,
        `Chỗ khác ghi ${most}, tầm nhìn ${vision}.`,
      ),
    ];
  });
}

function count(told: readonly { readonly years: string }[], years: string): number {
  return told.filter((other) => other.years === years).length;
}
