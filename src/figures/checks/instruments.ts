/** Official documents by their numbers and dates: one number has one date, and a plan follows what it carries out. */

import { dateFinding, iso } from './dates.ts';
import type { CheckedDocument } from './document.ts';
import type { Finding } from './finding.ts';

const CITED =
  /số\s*(?<number>\d[\d/]*[-/]\p{Lu}[\p{L}\d/-]*)(?:\s*,)?\s*ngày\s*(?<date>\d{1,2}\/\d{1,2}\/\d{4})/gu;
/** `Kế hoạch số … ngày … thực hiện Chỉ thị số …`, within one sentence. */
const CARRIES_OUT =
  /^[^.;]{0,120}?(?:triển khai|thực hiện|thi hành|hướng dẫn|cụ thể hóa)[^.;]{0,200}?số\s*(?<number>\d[\d/]*[-/]\p{Lu}[\p{L}\d/-]*)/u;
const TITLED = /tầm nhìn (?:đến )?(?:năm )?(?<year>\d{4})/gu;
const TERM = /(?<name>\p{L}+ \p{L}+),? (?:thời kỳ|giai đoạn) (?<from>\d{4})\s?[-–]\s?(?<to>\d{4}),?\s*$/u;

interface Citation {
  readonly passage: number;
  readonly number: string;
  readonly date: string;
  readonly end: number;
}

export function checkInstruments(document: CheckedDocument): readonly Finding[] {
  const cited = document.passages.flatMap(({ text }, passage) =>
    [...text.matchAll(CITED)].map(
      ({ 0: whole, index, groups = {} }): Citation => ({
        passage,
        number: groups['number'] ?? '',
        date: groups['date'] ?? '',
        end: index + whole.length,
      }),
    ),
  );
  const dates = new Map<string, Citation>();
  for (const citation of cited) if (!dates.has(citation.number)) dates.set(citation.number, citation);
  return [...otherDates(cited, dates), ...carriedOutBefore(document, cited, dates), ...otherTerms(document)];
}

function otherDates(cited: readonly Citation[], dates: ReadonlyMap<string, Citation>): Finding[] {
  return cited.flatMap(({ passage, number, date }) => {
    const first = dates.get(number);
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
  document: CheckedDocument,
  cited: readonly Citation[],
  dates: ReadonlyMap<string, Citation>,
): Finding[] {
  return cited.flatMap(({ passage, number, date, end }) => {
    const rest = document.passages[passage]?.text.slice(end) ?? '';
    const numbers = [...numbersCarriedOut(rest)].filter((other) => other !== number);
    return numbers.flatMap((other) => {
      const earlier = dates.get(other);
      if (!earlier || iso(earlier.date) <= iso(date)) return [];
      const arithmetic = `Số ${number} ngày ${date} thực hiện số ${other}, nhưng số ${other} ghi ngày ${earlier.date}, sau đó.`;
      return [dateFinding(passage, `số ${number} ngày ${date}`, `sau ${earlier.date}`, arithmetic)];
    });
  });
}

function* numbersCarriedOut(rest: string): Generator<string> {
  const first = CARRIES_OUT.exec(rest);
  if (!first) return;
  yield first.groups?.['number'] ?? '';
  const more = /^[^.;]{0,60}? và [^.;]{0,40}?số\s*(?<number>\d[\d/]*[-/]\p{Lu}[\p{L}\d/-]*)/u.exec(
    rest.slice(first[0].length),
  );
  if (more) yield more.groups?.['number'] ?? '';
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
