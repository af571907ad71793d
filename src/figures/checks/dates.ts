/** Dates that cannot be: 31/6, an instrument signed after the report that cites it, years that do not span an anniversary. */
import { hash } from '../identity.ts';
import type { CheckedDocument } from './base/document.ts';
import type { Finding } from './base/finding.ts';

const DATE = /(?<![\d/.])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>(?:19|20)\d\d)(?![\d/])/gu;
/** An instrument that had been signed when the text was written: Kế hoạch số 12/KH-UBND ngày … */
const SIGNED = /số\s*\d[^\s;.]*[-/]\p{Lu}[^;.]{0,20}ngày\s*$/u;
const ANNIVERSARY =
  /(?<years>\d{2,3}) năm[^();.]{0,90}\(\s*(?<from>(?:\d{1,2}\/\d{1,2}\/)?\d{4})\s*[-–]\s*(?<to>(?:\d{1,2}\/\d{1,2}\/)?\d{4})\s*\)/gu;
const SPAN_OF_DAYS =
  /từ (?:ngày )?(?<a>\d{1,2}\/\d{1,2}\/\d{4}) đến (?:hết )?(?:ngày )?(?<b>\d{1,2}\/\d{1,2}\/\d{4})/giu;

export function checkDates(document: CheckedDocument): readonly Finding[] {
  return document.passages.flatMap(({ text }, passage) => [
    ...impossibleDates(text, passage),
    ...lateInstruments(text, passage, document.date),
    ...anniversaries(text, passage),
    ...backwardSpans(text, passage),
    ...lengths(text, passage),
    ...yearsBetween(text, passage),
    ...monthsBetween(text, passage),
  ]);
}

function impossibleDates(text: string, passage: number): Finding[] {
  return [...text.matchAll(DATE)].flatMap(({ 0: stated, groups = {} }) => {
    const [day, month, year] = [groups['day'], groups['month'], groups['year']].map(Number) as [
      number,
      number,
      number,
    ];
    if (month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year)) return [];
    const arithmetic =
      month < 1 || month > 12
        ? `Không có tháng ${month}.`
        : `Tháng ${month}/${year} có ${daysIn(month, year)} ngày.`;
    return [dateFinding(passage, stated, 'không có ngày này', arithmetic)];
  });
}

function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO of `15/5/2023`. */
export function iso(text: string): string {
  const [day = '', month = '', year = ''] = text.split('/');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A date of the document that is less exact ends with its month or year. */
function lateInstruments(text: string, passage: number, date: string | undefined): Finding[] {
  if (!date) return [];
  const last = `${date}${'-99'.repeat(3 - date.split('-').length)}`;
  return [...text.matchAll(DATE)].flatMap(({ 0: stated, index }) => {
    if (iso(stated) <= last || !SIGNED.test(text.slice(Math.max(0, index - 60), index))) return [];
    const arithmetic = `Văn bản ghi ngày ${stated}, sau ngày của tài liệu này (${date.split('-').reverse().join('/')}).`;
    return [dateFinding(passage, stated, `không sau ${date.split('-').reverse().join('/')}`, arithmetic)];
  });
}

function anniversaries(text: string, passage: number): Finding[] {
  return [...text.matchAll(ANNIVERSARY)].flatMap(({ groups = {} }) => {
    const { years = '', from = '', to = '' } = groups;
    const computed = Number(to.slice(-4)) - Number(from.slice(-4));
    if (computed <= 0) return [];
    const arithmetic = `${to.slice(-4)} − ${from.slice(-4)} = ${computed} năm.`;
    return [dateFinding(passage, `${years} năm`, `${computed} năm`, arithmetic, Number(years) === computed)];
  });
}

function backwardSpans(text: string, passage: number): Finding[] {
  return [...text.matchAll(SPAN_OF_DAYS)].flatMap(({ 0: stated, groups = {} }) => {
    const { a = '', b = '' } = groups;
    return iso(a) <= iso(b)
      ? []
      : [dateFinding(passage, stated, 'ngày cuối trước ngày đầu', `${b} trước ${a}.`)];
  });
}

const LENGTH =
  /(?<![\d.,/])(?<days>\d{1,3}) ngày(?: đêm| làm việc| liên tục)?\s*[,(:]?\s*\(?từ (?:ngày )?(?<a>\d{1,2}\/\d{1,2}(?:\/\d{4})?)\s*(?:đến|-|–)\s*(?:hết )?(?:ngày )?(?<b>\d{1,2}\/\d{1,2}\/\d{4})/giu;
const DAY = 86_400_000;

/** `20 ngày (từ 01/9/2025 đến 20/9/2025)`: with or without the last day; working days are not counted. */
function lengths(text: string, passage: number): Finding[] {
  return [...text.matchAll(LENGTH)].flatMap(({ 0: stated, groups = {} }) => {
    const { days = '', a = '', b = '' } = groups;
    if (/làm việc/u.test(stated)) return [];
    const first = a.split('/').length === 3 ? a : `${a}/${b.slice(-4)}`;
    const count = Math.round((Date.parse(iso(b)) - Date.parse(iso(first))) / DAY);
    if (!(count > 0)) return [];
    const ok = Number(days) === count || Number(days) === count + 1;
    return [
      dateFinding(
        passage,
        `${days} ngày`,
        `${count + 1} ngày`,
        `Từ ${first} đến ${b} là ${count + 1} ngày.`,
        ok,
      ),
    ];
  });
}

/** `từ năm 1997 đến năm 2022, tròn 25 năm`; `giai đoạn 2021 - 2025 (5 năm)`; `trong 3 năm (2021 - 2023)` */
const YEARS: readonly RegExp[] = [
  /(?:từ|thành lập|khởi công|ra đời|bắt đầu|kể từ)[^;.\d]{0,40}năm (?<from>(?:19|20)\d\d)[^;.\d]{0,40}(?:đến|tới) (?:hết )?(?:năm )?(?<to>(?:19|20)\d\d)(?!\d)[^;.\d]{0,40}(?:tròn|trải qua|kéo dài|sau|được|là) (?<count>\d{1,3}) năm(?! \d)/giu,
  /(?:giai đoạn|nhiệm kỳ|trong các năm) (?<from>20\d\d)\s*[-–]\s*(?<to>20\d\d)\s*[,(]\s*(?:trong )?(?<count>\d{1,2}) năm(?! \d)/giu,
  /(?:trong|sau|qua|kết quả) (?<count>\d) năm[^;.()\d]{0,60}\((?:giai đoạn )?(?<from>20\d\d)\s*[-–]\s*(?<to>20\d\d)\)/giu,
];

/** With or without the first of them. */
function yearsBetween(text: string, passage: number): Finding[] {
  return YEARS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups = {} }) => {
      const { from = '', to = '', count = '' } = groups;
      const years = Number(to) - Number(from);
      const ok = Number(count) === years || Number(count) === years + 1;
      const arithmetic = `Từ ${from} đến ${to} là ${years} năm.`;
      return years > 0 && !ok ? [dateFinding(passage, `${count} năm`, `${years} năm`, arithmetic)] : [];
    }),
  );
}

const MONTHS =
  /(?:từ|khởi công|bắt đầu|khởi động|triển khai)[^;.\d]{0,30}tháng (?<a>\d{1,2})\/(?<from>20\d\d)[^;.\d]{0,60}(?:đến|tới|hoàn thành|kết thúc|xong|đưa vào sử dụng)[^;.\d]{0,30}tháng (?<b>\d{1,2})\/(?<to>20\d\d)[^;.\d]{0,40}(?:thời gian|kéo dài|trong|sau|tổng cộng|mất|là)[^;.\d]{0,30}?(?<count>\d{1,2}) tháng(?! \d)/giu;
const IN_YEAR = 12;

function monthsBetween(text: string, passage: number): Finding[] {
  return [...text.matchAll(MONTHS)].flatMap(({ groups = {} }) => {
    const { a = '', from = '', b = '', to = '', count = '' } = groups;
    const months = (Number(to) - Number(from)) * IN_YEAR + Number(b) - Number(a);
    const ok = Number(count) === months || Number(count) === months + 1;
    const arithmetic = `Từ tháng ${a}/${from} đến tháng ${b}/${to} là ${months} tháng.`;
    return months > 0 && !ok ? [dateFinding(passage, `${count} tháng`, `${months} tháng`, arithmetic)] : [];
  });
}

/** A finding about a date, which is no figure. */
export function dateFinding(
  passage: number,
  stated: string,
  computed: string,
  arithmetic: string,
  ok = false,
): Finding {
  const id = `kt-${hash(`date_anomaly ${passage} ${stated} ${arithmetic}`)}`;
  return {
    id,
    kind: 'date_anomaly',
    verdict: ok ? 'khop' : 'lech',
    figures: [],
    passage,
    stated,
    computed,
    source: 'tinh-ra',
    arithmetic,
  };
}
