/** Averages against the sum and the number they are taken of: `75 doanh nghiệp … 400,31 tỷ … bình quân … 4,4 tỷ`. */

import type { Statement } from '../statement/index.ts';
import { subjectOf } from '../statement/subject.ts';
import { type CheckedDocument, isPeople, join, printed, sameSentence, sameThing } from './base/document.ts';
import { type Finding, finding } from './base/finding.ts';
import { divide, judge, printedInterval, scaled, show } from './base/interval.ts';
import { isSlipOf } from './base/slip.ts';

/** bình quân trên một doanh nghiệp là, trung bình mỗi hộ đạt */
const PER =
  /(?:bình quân|trung bình|tính (?:ra|trên|theo|cho))[^,;.]*?(?:(?:trên |cho )?(?:mỗi|một|1)|trên|\/)\s*(?<unit>\p{L}+(?: \p{L}+)?)/u;
/** Fewer are no sum: 68 xã đạt 19 tiêu chí. */
const MANY = 500;
/** How far back the sum and the number may stand, in figures of the passage. */
const BACK = 8;

export function checkAverages(document: CheckedDocument): readonly Finding[] {
  return [...averages(document), ...rates(document), ...timeRates(document)];
}

const PER_TIME = /(?:bình quân|trung bình) (?:mỗi |một |1 )?(?<unit>ngày|tháng)(?![\p{L}\d])/u;
/** `2.746 lượt; bình quân mỗi ngày có 15,2 lượt`: a sum over the days or months of its time. */
function timeRates(document: CheckedDocument): Finding[] {
  return document.rows.flatMap((row, passage) =>
    row.flatMap((item, at) => {
      const behind = item.measure === 'average' ? TIME_BEHIND.exec(item.worded.behind) : undefined;
      const unit = (PER_TIME.exec(item.worded.before) ?? behind)?.groups?.['unit'];
      if (unit === undefined || item.quantity === 'percent') return [];
      const text = document.passages[passage]?.text.slice(item.sentence.start, item.sentence.end) ?? '';
      const quarter = unit === 'tháng' && /quý/iu.test(text) ? MONTHS_OF_QUARTER : Number.NaN;
      const told = Number(
        new RegExp(
          `(?:(?:trong|sau|qua|làm việc|hoạt động|với) (?:vòng )?|\\()(?<count>\\d+) ${unit}(?! \\d)`,
          'iu',
        ).exec(text)?.groups?.['count'] ?? quarter,
      );
      const next = row[at + 1];
      // `764 hồ sơ (tổng số 186.500 hồ sơ cả năm)`
      const aside = next && next.worded.depth > item.worded.depth && sameSentence(next, item) ? [next] : [];
      const sums = [...row.slice(0, at), ...aside].filter(
        (sum) =>
          sum.measure === 'value' &&
          !sum.earlier &&
          !isOfDay(document, sum) &&
          (sameThing(sum, item) || (isPeople(sum) && isPeople(item))),
      );
      const found = sums.flatMap((sum) => {
        const time = timeFinding(document, item, sum, { unit, told });
        return time ? [{ sum, ...time }] : [];
      });
      const fitting =
        found.find(({ finding: { verdict } }) => verdict !== 'lech') ??
        found.find(
          ({ sum, computed }) =>
            item.worded.sentence - sum.worded.sentence <= 1 &&
            isSlipOf(item.item.figure.numeral, computed, DIGITS),
        );
      // Of the sums of its own sentence the greatest is meant.
      const [own] = found
        .filter(({ sum }) => sameSentence(sum, item))
        .toSorted((one, other) => other.sum.amount - one.sum.amount);
      const meant = fitting ?? own;
      return meant ? [meant.finding] : [];
    }),
  );
}

/** `165 nghìn m3 mỗi ngày` */
const TIME_BEHIND = /^\s*(?:mỗi |một |\/\s?)(?<unit>ngày|tháng)(?![\p{L}\d])/u;

/** `Ngày cao điểm 30/4 đón 78 nghìn lượt` tells of that day alone. */
function isOfDay({ passages }: CheckedDocument, { item, sentence }: Statement): boolean {
  const text = passages[item.passage]?.text.slice(sentence.start, item.figure.start) ?? '';
  return /^\s*(?:riêng )?(?:trong )?ngày\s/iu.test(text);
}

/** Of a slip; fewer are alike by chance. */
const DIGITS = 4;

const MONTHS_OF_QUARTER = 3;
const DAY = 86_400_000;
/** Days. */
const MONTH = 30.4;
const YEAR = 365;

function timeFinding(
  document: CheckedDocument,
  { item }: Statement,
  sum: Statement,
  { unit, told }: { readonly unit: string; readonly told: number },
): { readonly finding: Finding; readonly computed: number } | undefined {
  const { from = '', to = '' } = sum.period ?? {};
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  const count = told || (unit === 'ngày' ? days : Math.round(days / MONTH));
  if (!(count > 1)) return undefined;
  const scale = sum.item.figure.factor / item.figure.factor;
  const { value: printedValue, decimals: places } = item.figure.numeral;
  // Many reckon a year at 365 days, also the longer ones.
  const plain = judge(
    printedValue,
    places,
    (scale * sum.item.figure.numeral.value) / YEAR,
    scaled(printedInterval(sum.item.figure), scale / YEAR),
  );
  if (count === YEAR + 1 && plain !== 'lech') return undefined;
  const factor = scale / count;
  const computed = factor * sum.item.figure.numeral.value;
  const { value, decimals } = item.figure.numeral;
  const result = join(show(computed, decimals), item.figure.unit);
  const reckoned = finding({
    kind: 'average',
    verdict: judge(value, decimals, computed, scaled(printedInterval(sum.item.figure), factor)),
    items: [item, sum.item],
    stated: printed(document, item),
    computed: result,
    arithmetic: `${printed(document, sum.item)} : ${count} ${unit} = ${result}`,
  });
  return { finding: reckoned, computed };
}

/** `59,8 ca/100.000 dân`: cases told by the same words, by the people that the document tells of. */
function rates(document: CheckedDocument): Finding[] {
  const people = populationOf(document);
  if (!people) return [];
  return document.rows.flatMap((row, passage) =>
    row.flatMap((rate, at) => {
      const [thing = '', per = ''] = rate.baseUnit.split('/');
      const many = manyOf(per);
      const next = row[at + 1];
      const aside = next && next.worded.depth > rate.worded.depth && sameSentence(next, rate);
      // `số người chết do tai nạn giao thông`: why and where they did is told of no other number.
      const [name = ''] = rate.subject.toLowerCase().split(/ (?:do|vì|trong|trên|tại) /u);
      const named = new Set([...subjectOf(name)].filter((word) => !OF_RATES.has(word)));
      if (many === undefined || (named.size === 0 && !aside)) return [];
      const isOfRate = (one: Statement): boolean => isCase(one, thing, named) && one !== people;
      const near = [...(document.rows[passage - 1] ?? []), ...row].filter(isOfRate);
      const found = near.map((count) => quotient(document, rate, count, people, many));
      const borne = found.find(({ verdict }) => verdict !== 'lech');
      if (borne) return [borne];
      const [only] = found;
      if (only && found.length === 1) return [only];
      return farRate(document, rate, people, { many, cases: document.rows.flat().filter(isOfRate) });
    }),
  );
}

/** The things of a rate, or people where it tells of people, called by all the words that name it. */
function isCase(one: Statement, thing: string, named: ReadonlySet<string>): boolean {
  const { measure, baseUnit, earlier, words, unit, row = '', column = '' } = one;
  const same =
    baseUnit === thing || baseUnit.startsWith(`${thing} `) || (isPeople({ unit: thing }) && isPeople(one));
  const own = new Set([...words, ...subjectOf(`${unit} ${row} ${column}`)]);
  return measure === 'value' && !earlier && same && [...named].every((word) => own.has(word));
}

/** Told somewhere in the document: one that the rate is a slip of, and none that bears it out. */
function farRate(
  document: CheckedDocument,
  rate: Statement,
  people: Statement,
  { many, cases }: { readonly many: number; readonly cases: readonly Statement[] },
): Finding[] {
  if (cases.length > MOST_CASES) return [];
  const told = cases.map((count) => ({ count, found: quotient(document, rate, count, people, many) }));
  const borne = told.find(({ found }) => found.verdict !== 'lech');
  if (borne) return [borne.found];
  // Of two years in a table the later one is told of.
  const last = cases
    .map(({ period }) => period?.to ?? '')
    .toSorted()
    .at(-1);
  const slipped = told.filter(
    ({ count }) =>
      (count.period?.to ?? '') === last &&
      isSlipOf(rate.item.figure.numeral, (many * count.amount) / people.amount),
  );
  const values = new Set(slipped.map(({ count }) => count.amount));
  const [one] = slipped;
  return one && values.size === 1 ? [one.found] : [];
}
const MOST_CASES = 40;

/** They name the rate and nothing that it is of. */
const OF_RATES: ReadonlySet<string> = new Set('mật độ tỷ tỉ lệ suất bình quân trung đạt số'.split(' '));

const OVER = /^[^,;.()]{0,10}trên(?: tổng(?: số)?)?\s*$/u;

const PEOPLE_OF = /^(?:người dân|dân|đầu người)$/u;

/** The people that the document tells of. */
function populationOf(document: CheckedDocument): Statement | undefined {
  return document.rows
    .flat()
    .find(
      ({ words, unit, amount }) =>
        words.has('dân') && (unit === 'người' || unit === 'dân') && amount > PEOPLE,
    );
}

/** Fewer people are no population. */
const PEOPLE = 1000;

/** `100.000 dân`, `1 vạn dân` */
function manyOf(per: string): number | undefined {
  const found = /^(?<number>10*[.0]*) (?<scale>vạn |nghìn |triệu )?dân$/u.exec(per)?.groups;
  if (!found) return undefined;
  const scales: Readonly<Record<string, number>> = { 'vạn ': 1e4, 'nghìn ': 1e3, 'triệu ': 1e6 };
  return Number((found['number'] ?? '').replaceAll('.', '')) * (scales[found['scale'] ?? ''] ?? 1);
}

function averages(document: CheckedDocument): Finding[] {
  return document.rows.flatMap((row) =>
    row.flatMap((item, at) => {
      const per = perOf(item);
      // `một người hưởng 630 nghìn đồng/tháng`: of each, and of each month as well.
      if (
        per !== undefined &&
        /\/(?:tháng|năm|ngày|quý)/u.test(item.unit) &&
        !/^(?:tháng|năm|ngày|quý)/u.test(per)
      )
        return [];
      if (!per || item.measure === 'change' || item.quantity === 'percent') return [];
      const earlier = row
        .slice(Math.max(0, at - BACK), at)
        .reverse()
        .filter(({ measure, earlier: then }) => (measure === 'value' || measure === 'whole') && !then);
      const base = item.baseUnit.split('/')[0] ?? item.baseUnit;
      const next = row[at + 1];
      // Kg/người (dân số 512.300 người): what it is taken over may stand in brackets behind it.
      const aside = next && next.worded.depth > item.worded.depth && isOf(per, next.unit) ? [next] : [];
      const people = PEOPLE_OF.test(per) ? populationOf(document) : undefined;
      // `bình quân 86,5 m3/ha trên 4.770 ha`
      const over = next && sameSentence(next, item) && OVER.test(next.worded.before) && isOf(per, next.unit);
      const counts = (over ? [next] : [...aside, ...earlier, ...(people ? [people] : [])]).filter(
        ({ unit, baseUnit, amount }) =>
          (isOf(per, unit) || isOf(per, baseUnit) || amount === people?.amount) && amount > 0,
      );
      const all = earlier.filter(
        (other) =>
          // `mỗi người 1 triệu đồng; 1.127 người, mỗi người 2 triệu đồng`: what each was given is no sum.
          perOf(other) !== per &&
          (other.baseUnit === base || (isPeople(other) && isPeople(item) && sameSentence(other, item))),
      );
      // Where its own sentence tells of both, those are meant.
      const own = all.filter((other) => sameSentence(other, item));
      const counted = counts.some((other) => sameSentence(other, item));
      const sums = own.length > 0 && counted ? own : all;
      const findings = counts.flatMap((count) =>
        sums
          .filter((sum) => sum !== count)
          .map((sum) => ({ sum, count, found: quotient(document, item, sum, count) })),
      );
      const fitting = findings.find(({ found }) => found.verdict !== 'lech');
      // A number of things over a number of others is an average only where both are of one subject.
      const [first] = findings.filter(
        ({ sum, count }) =>
          sum.quantity !== 'count' ||
          (sum.amount >= MANY && (sharesWords(sum, count) || isUnder(item) || sameSentence(sum, item))),
      );
      if (fitting) return [fitting.found];
      // Brackets tell over how many, but not always of what.
      const sure = first && (aside.length === 0 || sameSentence(first.sum, item));
      return sure ? [first.found] : [];
    }),
  );
}

function sharesWords(a: Statement, b: Statement): boolean {
  return [...a.words].filter((word) => b.words.has(word)).length > 1;
}

/** `bình quân 15,3 buồng/cơ sở` */
function isUnder({ measure, worded: { behind } }: Statement): boolean {
  return measure === 'average' && UNDER.test(behind);
}
const UNDER = /^\s*(?:\/|mỗi |trên một |trên mỗi )\s*(?:(?:1|một) )?(?<unit>\p{L}+(?: \p{L}+)?)/u;

/** One of what: named before the number, or behind the slash of its unit. */
function perOf({ worded: { before, behind }, unit, measure }: Statement): string | undefined {
  const under = measure === 'average' ? UNDER.exec(behind) : undefined;
  const named = (PER.exec(before) ?? under)?.groups?.['unit'];
  if (named) return named;
  return measure === 'average' ? unit.split('/')[1] : undefined;
}

function isOf(per: string, unit: string): boolean {
  return unit === per || unit.startsWith(`${per} `) || per.endsWith(` ${unit}`) || per.startsWith(`${unit} `);
}

/** Thousands of things that are counted; a hectare is the unit of its own rate. */
function scaleOf({ item: { figure }, quantity }: Statement): number {
  return quantity === 'count' ? figure.factor : 1;
}

/** `one` over `other`, for each `many` of these, as the value states it. */
function quotient(
  document: CheckedDocument,
  { item, unit }: Statement,
  one: Statement,
  other: Statement,
  many?: number,
): Finding {
  const { value, decimals } = item.figure.numeral;
  // A rate names what it is taken of; an average is in its own unit.
  const factor =
    many === undefined
      ? one.item.figure.factor / item.figure.factor / scaleOf(other)
      : many * (one.item.figure.factor / other.item.figure.factor);
  const computed = (factor * one.item.figure.numeral.value) / other.item.figure.numeral.value;
  const range = scaled(divide(printedInterval(one.item.figure), printedInterval(other.item.figure)), factor);
  const result = join(show(computed, decimals), unit);
  return finding({
    kind: 'average',
    verdict: judge(value, decimals, computed, range),
    items: [item, one.item, other.item],
    stated: printed(document, item),
    computed: result,
    arithmetic: `${printed(document, one.item)} : ${printed(document, other.item)} = ${result}`,
  });
}
