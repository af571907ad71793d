/** Conclusions in words against the numbers beside them: `gần một nửa`, `tăng gấp đôi`, `hai phần ba`, `vượt kế hoạch`. */

import { nth } from '../../shared/nth.ts';
import { NUMBER_WORDS } from '../../vietnamese/numerals.ts';
import { hash } from '../identity.ts';
import { formatNumeral } from '../recognise/numeral.ts';
import type { Statement } from '../statement/index.ts';
import type { CheckedDocument } from './base/document.ts';
import { printed } from './base/document.ts';
import type { Finding } from './base/finding.ts';
import { isAlike, isAmount } from './laws/law.ts';

export function checkConclusions(document: CheckedDocument): readonly Finding[] {
  return document.passages.flatMap(({ text, cell }, passage) =>
    cell || !MAYBE.test(text)
      ? []
      : [
          ...claimsIn(text).flatMap((claim) => ratioFinding(document, passage, claim) ?? []),
          ...planFindings(document, passage),
        ],
  );
}

/** Nearly all paragraphs say nothing of the kind. */
const MAYBE = /nửa|phần (?:hai|ba|tư|năm)|gấp|kế hoạch|chỉ tiêu|mục tiêu|dự toán/iu;

/** A ratio told in words: what it may be at least and at most. */
interface RatioClaim {
  readonly words: string;
  /** A few words behind it. */
  readonly behind: string;
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  /** A part of a whole, how many times as much, or by which part it fell. */
  readonly of: 'whole' | 'times' | 'fall';
}

const LESS = 'chưa (?:đến|tới|được|đầy|quá|bằng)|không (?:đến|tới|đầy|quá)|dưới|ít hơn';
const ROUGH = `(?<rough>gần|xấp xỉ|khoảng|hơn|trên|quá|${LESS})`;
const COUNT = NUMBER_WORDS.slice(1, 10).join('|');
const PART = new RegExp(
  `(?<fall>giảm (?:được |tới |đến )?)?(?:${ROUGH} )?(?:(?<half>(?:một )?nửa(?! (?:đầu|cuối|năm|tháng|nhiệm kỳ|thế kỷ|ngày|còn lại|kia|sau))(?!\\p{L}))|(?<over>${COUNT}) phần (?<under>hai|ba|tư|bốn|năm|sáu|mười)(?!\\p{L}))`,
  'giu',
);
const TIMES = new RegExp(
  `(?:(?<before>gần|hơn|trên|khoảng) )?gấp (?:(?<rough>gần|hơn|trên|khoảng) )?(?:lên )?(?<count>đôi|rưỡi|${COUNT})(?! (?:năm|tháng|rưỡi))(?!\\p{L})`,
  'giu',
);
/** How rough a plain word may be: `một nửa` of 47 %, `gấp đôi` of 1,93 times. */
const PLAIN = 0.12;
const NEARLY = 0.25;
const BEHIND = 30;
const MORE = 0.5;

function claimsIn(text: string): readonly RatioClaim[] {
  const parts = Array.from(text.matchAll(PART), ({ 0: words, index, groups = {} }): RatioClaim => {
    const { half, over = '', under = '', rough = '', fall } = groups;
    const value = half === undefined ? numberOf(over) / numberOf(under) : 0.5;
    const range = rangeOf(value, rough.toLowerCase(), 1);
    const end = index + words.length;
    const behind = text.slice(end, end + BEHIND);
    return { words, behind, start: index, end, ...range, of: fall === undefined ? 'whole' : 'fall' };
  });
  const times = Array.from(text.matchAll(TIMES), ({ 0: words, index, groups = {} }): RatioClaim => {
    const { count = '', rough = '', before = '' } = groups;
    const range = rangeOf(numberOf(count), (rough || before).toLowerCase(), Number.POSITIVE_INFINITY);
    return { words, behind: '', start: index, end: index + words.length, ...range, of: 'times' };
  });
  return [...parts.filter(({ low }) => low >= 0), ...times];
}

function numberOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'đôi') return 2;
  if (lower === 'rưỡi') return 1.5;
  return lower === 'tư' ? 4 : (NUMBER_WORDS as readonly string[]).indexOf(lower);
}

function rangeOf(
  value: number,
  rough: string,
  most: number,
): { readonly low: number; readonly high: number } {
  if (/^(?:gần|xấp xỉ)$/u.test(rough)) return { low: value * (1 - NEARLY), high: value * 1.01 };
  if (/^(?:hơn|trên|quá)$/u.test(rough)) return { low: value, high: Math.min(most, value * (1 + MORE)) };
  if (rough !== '' && rough !== 'khoảng') return { low: 0, high: value };
  return { low: value * (1 - PLAIN), high: value * (1 + PLAIN) };
}

/** Two values whose ratio the words may tell, or the one percentage that tells it. */
interface Told {
  readonly terms: readonly [Statement, ...Statement[]];
  readonly ratio: number;
  readonly sure: boolean;
}

function ratioFinding(document: CheckedDocument, passage: number, claim: RatioClaim): Finding | undefined {
  const row = nth(document.rows, passage);
  const { start, end } = sentenceOf(document, passage, claim);
  const own = row.filter(({ item: { figure } }) => figure.start >= start && figure.end <= end);
  const told = claim.of === 'times' ? timesTold(own, claim) : partsTold(own, row, claim);
  const slack = 1e-9;
  if (told.some(({ ratio }) => ratio >= claim.low - slack && ratio <= claim.high + slack)) return undefined;
  const meant = told.find(({ sure }) => sure);
  if (!meant) return undefined;
  const [first] = meant.terms;
  const computed =
    claim.of === 'times' ? `${formatNumeral(meant.ratio, 2)} lần` : `${formatNumeral(100 * meant.ratio, 1)}%`;
  return {
    id: `kt-${hash(`ratio_percent ${first.id} ${claim.words}`)}`,
    kind: claim.of === 'times' ? 'growth_percent' : 'ratio_percent',
    verdict: 'lech',
    figures: meant.terms.map(({ id }) => id),
    passage,
    stated: claim.words.trim(),
    computed,
    source: 'tinh-ra',
    arithmetic: `${meant.terms.map(({ item }) => printed(document, item)).join(' : ')} là ${computed}.`,
  };
}

function sentenceOf(
  { passages }: CheckedDocument,
  passage: number,
  { start, end }: RatioClaim,
): { readonly start: number; readonly end: number } {
  const text = passages[passage]?.text ?? '';
  const before = Array.from(text.slice(0, start).matchAll(/[.](?=\s)/gu)).at(-1);
  const behind = /[.](?=\s|$)/u.exec(text.slice(end));
  return { start: before ? before.index + 1 : 0, end: behind ? end + behind.index : text.length };
}

/** How near to the words a percentage or fraction must stand to be what they tell. */
const BESIDE = 12;

function partsTold(own: readonly Statement[], row: readonly Statement[], claim: RatioClaim): readonly Told[] {
  const gap = (one: Statement): number =>
    one.item.figure.start >= claim.end
      ? one.item.figure.start - claim.end
      : claim.start - one.item.figure.end;
  const percents = own
    .filter(({ quantity, measure }) => quantity === 'percent' && measure !== 'index')
    .filter(({ measure }) => (measure === 'change') === (claim.of === 'fall'))
    .map(
      (one): Told => ({
        terms: [one],
        ratio: Math.abs(one.amount) / 100,
        sure: isSaidOf(one, claim) && gap(one) <= BESIDE,
      }),
    );
  const pairs = own.flatMap((one, at): Told[] => {
    const whole = own[at + 1];
    if (whole?.item.figure.pair?.type !== 'ratio' || whole.item.figure.pair.role !== 1) return [];
    return [{ terms: [one, whole], ratio: one.amount / whole.amount, sure: gap(one) <= WITHIN }];
  });
  const values = own.filter(
    (one) => isAmount(one) && one.measure !== 'change' && !one.item.figure.pair && one.unit !== 'lần',
  );
  const before = row
    .filter((one) => isAmount(one) && !own.includes(one) && one.measure === 'value')
    .slice(-MOST);
  const only = values.length === 2 && percents.length === 0 && pairs.length === 0;
  // `học sinh 41.240 lượt (chiếm gần một nửa)`: what stands right before the words is the part.
  const part = values.find((one) => one.item.figure.end <= claim.start && gap(one) <= BESIDE);
  const whole = values.find((one) => part && isAlike(one, part) && one.amount > part.amount);
  const both = values.flatMap((one, at) => [
    ...values
      .slice(at + 1)
      .flatMap((other) =>
        ratioTold(one, other, (only && part !== undefined) || (one === whole && other === part), claim.of),
      ),
    ...before.flatMap((other) => ratioTold(one, other, false, claim.of)),
  ]);
  const ofAll = /^[^,;.()]{0,12}tổng/u.test(claim.behind);
  const meant =
    part && whole
      ? both.filter(({ terms }) => terms.includes(part) && (!ofAll || terms.includes(whole)))
      : both;
  return [...percents, ...pairs, ...meant];
}

/** `chưa bằng một nửa kế hoạch (8,0%)`: what stands in brackets behind other words is told of those. */
function isSaidOf({ item, worded }: Statement, { start, end }: RatioClaim): boolean {
  if (item.figure.end <= start) return true;
  const between = worded.before.slice(-(item.figure.start - end));
  return /^[\s,(]*(?:chiếm |tức |đạt |là |bằng )?$/u.test(between);
}

const WITHIN = 40;
const MOST = 8;

/** The less of the greater; of a fall what has gone. */
function ratioTold(one: Statement, other: Statement, sure: boolean, of: RatioClaim['of']): Told[] {
  if (!isAlike(one, other) || one.amount === other.amount) return [];
  const [part, whole] = one.amount < other.amount ? [one, other] : [other, one];
  const ratio = part.amount / whole.amount;
  return [{ terms: [part, whole], ratio: of === 'fall' ? 1 - ratio : ratio, sure }];
}

function timesTold(own: readonly Statement[], { start }: RatioClaim): readonly Told[] {
  const values = own.filter(
    (one) => isAmount(one) && one.measure !== 'change' && one.unit !== 'lần' && !one.item.figure.pair,
  );
  const percents = own.filter(({ quantity, measure }) => quantity === 'percent' && measure !== 'index');
  const near = values.filter((one) => one.item.figure.end <= start).length > 0;
  return [values, percents].flatMap((list) =>
    list.flatMap((one, at) =>
      list.slice(at + 1).flatMap((other): Told[] => {
        if (!isAlike(one, other) || one.amount === 0 || other.amount === 0) return [];
        const [more, less] = one.amount > other.amount ? [one, other] : [other, one];
        const sure = list === values && list.length === 2 && near && one.baseUnit === other.baseUnit;
        return [{ terms: [more, less], ratio: more.amount / less.amount, sure }];
      }),
    ),
  );
}

const PLAN = '(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)';
const BEYOND = new RegExp(
  `^\\s*(?:${PLAN}(?: \\p{L}+){0,4})?,? (?:và |đã )?(?:vượt ${PLAN}|vượt mức ${PLAN})`,
  'iu',
);
const BELOW = new RegExp(
  `^\\s*(?:${PLAN}(?: \\p{L}+){0,4})?,? (?:vẫn |nhưng |song )?(?:chưa|không) (?:đạt|hoàn thành) (?:được )?${PLAN}`,
  'iu',
);

/** `đạt 96,3% kế hoạch, vượt chỉ tiêu đề ra`: the percentage of a plan and the words behind it go the other way. */
function planFindings(document: CheckedDocument, passage: number): readonly Finding[] {
  return nth(document.rows, passage).flatMap((one): Finding[] => {
    if (one.quantity !== 'percent' || one.measure !== 'share' || one.against !== 'plan') return [];
    const [beyond, below] = [BEYOND.exec(one.worded.behind), BELOW.exec(one.worded.behind)];
    const wrong = beyond ? one.amount < 100 : below !== null && one.amount >= 100;
    // A figure behind it tells how far, or of what.
    if (!wrong || /\d/u.test(one.worded.behind.charAt(one.worded.behind.length - 1))) return [];
    const stated = (beyond ?? below)?.[0]?.replace(/^[\s,]+/u, '') ?? '';
    const computed = `${printed(document, one.item)}${beyond ? ', chưa đạt' : ', đã đạt'}`;
    return [
      {
        id: `kt-${hash(`ratio_percent ${one.id} plan`)}`,
        kind: 'ratio_percent',
        verdict: 'lech',
        figures: [one.id],
        passage,
        stated,
        computed,
        source: 'tinh-ra',
        arithmetic: `Ghi ${stated} trong khi ${computed}.`,
      },
    ];
  });
}
