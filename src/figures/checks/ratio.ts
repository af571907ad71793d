/** Percentages against the fraction they belong to: `4.285/6.262 vụ việc, đạt tỷ lệ 68,4%`. */
import type { Item } from '../passage.ts';
import { after, before, between, type CheckedDocument, join, printed, sameUnit } from './document.ts';
import { type Finding, finding } from './finding.ts';
import { divide, judge, printedInterval, scaled, show } from './interval.ts';

/** What may stand right before the percentage of a fraction. */
const LEADS =
  /^[\s,()=:]*(?:(?:đạt|chiếm|bằng|là|ước|được|với|tương đương|tương ứng|hoàn thành|tỷ lệ|tỉ lệ|khoảng)[\s,()=:]*)*$/u;
/** The same at the end of a clause: 148/161 xã đạt chuẩn tiếp cận pháp luật, đạt tỷ lệ 90,9%. */
const ENDS_WITH_LEAD =
  /^[^.;:()\d]{0,70}[,(=]\s*(?:đạt|chiếm|bằng|là|tương đương|tương ứng|đạt tỷ lệ|tỷ lệ|tỉ lệ|đạt tỉ lệ|ước đạt)?\s*$/u;
/** Other results may stand between: 87/90 vụ, làm rõ 146 đối tượng, đạt tỷ lệ 96,6%. */
const BESIDES = /^[\s,()]*(?:[\p{L} ]{0,24})[\s,()]*$/u;
/** A comparison with an earlier time is no share of the fraction; a comparison with a plan is. */
const EARLIER =
  /^[\s,)]*(?:so với\s*)?(?:cùng kỳ|năm (?:trước|\d)|tháng|quý|giai đoạn|đầu năm)|^[\s,)]*so với(?! (?:kh|kế hoạch|dự toán|chỉ tiêu|tổng|nghị quyết|mục tiêu))/u;

export function checkRatios(document: CheckedDocument): readonly Finding[] {
  return document.rows.flatMap((row) =>
    row.flatMap((item, at) => {
      if (item.figure.kind !== 'percent') return [];
      const fraction = fractionBefore(document, row, at) ?? fractionBehind(document, row, at);
      if (fraction) return [ratioFinding(document, item, fraction)];
      const share = shareOf(document, row, at);
      return share ? [share] : [];
    }),
  );
}

type Fraction = readonly [part: Item, whole: Item];

function fractionBefore(document: CheckedDocument, row: readonly Item[], at: number): Fraction | undefined {
  const item = row[at];
  const words = before(document, row, at);
  if (!item || EARLIER.test(after(document, row, at))) return undefined;
  if (!LEADS.test(words) && (!ENDS_WITH_LEAD.test(words) || /tăng|giảm|so với|cùng kỳ/u.test(words)))
    return undefined;
  for (let back = at - 1; back >= Math.max(1, at - 3); back--) {
    const [part, whole, next] = [row[back - 1], row[back], row[back + 1]];
    if (!part || !whole || !next || whole.figure.kind === 'percent') return undefined;
    if (back < at - 1 && !BESIDES.test(between(document, whole, next))) return undefined;
    if (isFraction(part, whole)) return [part, whole];
  }
  return undefined;
}

/** `đạt 42,6% (3060/7181)` */
function fractionBehind(document: CheckedDocument, row: readonly Item[], at: number): Fraction | undefined {
  const [item, part, whole] = [row[at], row[at + 1], row[at + 2]];
  if (!item || !part || !whole || !isFraction(part, whole)) return undefined;
  return /^\s*\(\s*$/u.test(between(document, item, part)) && !isRate(before(document, row, at))
    ? [part, whole]
    : undefined;
}

function isRate(words: string): boolean {
  return /(?:tăng|giảm)\s*$/u.test(words);
}

function isFraction(part: Item, whole: Item): boolean {
  const { pair } = whole.figure;
  return (
    pair?.type === 'ratio' &&
    pair.role === 1 &&
    part.figure.pair?.first === pair.first &&
    whole.figure.numeral.value > 0
  );
}

/** A share without its whole beside it: `258 cơ sở, chiếm 16%`, `7.408 bị can, đạt 99,13%`. */
const SHARE = /^[^.;:()]{0,60}[\s,(](?:chiếm|đạt)(?: tỷ lệ| tỉ lệ)?\s*$/u;
/** How near a whole told earlier must fit before it is taken for the one that was meant, as a share of the percentage. */
const NEAR = 0.01;

/** Wholes told before in the same unit; one that fits is the whole, one that nearly fits must be. */
function shareOf(document: CheckedDocument, row: readonly Item[], at: number): Finding | undefined {
  const [part, item] = [row[at - 1], row[at]];
  if (!part || !item || part.figure.kind !== 'count') return undefined;
  if (!SHARE.test(between(document, part, item)) || OTHER_WHOLE.test(after(document, row, at)))
    return undefined;
  const behind = /tổng (?:số)?\s*$/u.test(after(document, row, at)) ? row.slice(at + 1, at + 2) : [];
  const wholes = [...behind, ...row.slice(Math.max(0, at - 14), at - 1).reverse()].filter(
    ({ figure }) => sameUnit(figure, part.figure) && figure.numeral.value > part.figure.numeral.value,
  );
  const findings = wholes.map((whole) => ratioFinding(document, item, [part, whole]));
  const fitting = findings.find(({ verdict }) => verdict !== 'lech');
  const off = (whole: Item): number =>
    Math.abs((100 * part.figure.numeral.value) / whole.figure.numeral.value / item.figure.numeral.value - 1);
  const near = wholes.findIndex((whole) => off(whole) < NEAR);
  return fitting ?? (near < 0 ? undefined : findings[near]);
}

/** `đạt 101% KH`, `chiếm 12% tổng diện tích`: the whole is told to be something else. */
const OTHER_WHOLE = /^\s*(?:so với|kh|kế hoạch|dự toán|chỉ tiêu|cùng kỳ|tổng (?!số))/u;

function ratioFinding(document: CheckedDocument, item: Item, [part, whole]: Fraction): Finding {
  const { value, decimals } = item.figure.numeral;
  const factor = 100 * (part.figure.factor / whole.figure.factor);
  const computed = (factor * part.figure.numeral.value) / whole.figure.numeral.value;
  const range = scaled(divide(printedInterval(part.figure), printedInterval(whole.figure)), factor);
  const result = join(show(computed, decimals), '%');
  return finding({
    kind: 'ratio_percent',
    verdict: judge(value, decimals, computed, range),
    items: [item, part, whole],
    stated: printed(document, item),
    computed: result,
    arithmetic: `${printed(document, part)} : ${printed(document, whole)} = ${result}`,
  });
}
