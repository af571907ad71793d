/** Words that say it went up, and two values that say it went down: `tăng từ 19,3% xuống 18,0%`. */
import { hash } from '../identity.ts';
import { formatNumeral, readNumeral } from '../recognise/numeral.ts';
import type { CheckedDocument } from './base/document.ts';
import type { Finding } from './base/finding.ts';

const UP = 'tăng|nâng|kéo dài|mở rộng|cải thiện|vươn';
const DOWN = 'giảm|hạ|rút ngắn|thu hẹp|tụt|sụt';
const MOVE = new RegExp(
  `(?<!\\p{L})(?<word>${UP}|${DOWN}) (?:mạnh |nhẹ |nhanh |dần |thêm )?từ (?:mức |gần |trên |khoảng )?(?<from>\\d[\\d.,]*\\d|\\d)(?<unit>[^\\d;.()]{0,40}?)(?:,? (?<way>lên|xuống còn|xuống|còn|đến|tới)) (?:mức |gần |trên |khoảng |thành )?(?<to>\\d[\\d.,]*\\d|\\d)`,
  'giu',
);
const RISES = new RegExp(`^(?:${UP})$`, 'iu');

const NUMBER = '\\d[\\d.,]*\\d|\\d';
const TIME = 'ngày|giờ|phút|tháng|năm|tuần';
/** `còn 3,2 ngày, ngắn hơn 1,3 ngày so với quy định (4,5 ngày)`: times are no figures, but they are compared. */
const SPAN = new RegExp(
  `(?<now>${NUMBER}) (?<unit>${TIME})(?: làm việc)?[^\\d;.()]{0,30}?(?<word>tăng|giảm|rút ngắn|kéo dài|(?:ngắn|dài|nhanh|chậm|sớm|muộn|ít|nhiều|thấp|cao) hơn)(?: được)? (?<gap>${NUMBER}) (?:${TIME})[^\\d;.()]{0,20}so với [^\\d;.()]{0,40}(?:năm \\d{4} )?\\(?(?:là )?(?<then>${NUMBER}) (?<same>${TIME})`,
  'giu',
);
const LONGER = /^(?:tăng|kéo dài|dài hơn|chậm hơn|muộn hơn|nhiều hơn|cao hơn)$/iu;

const PLACE_IN = '(?:thứ|hạng|vị trí(?: thứ)?|thứ hạng)(?: hạng)?';
const STEPS =
  '(?<word>tăng|giảm|lên|tụt|xuống|vượt|thăng|lùi|cải thiện)(?: được| thêm)? (?<gap>\\d{1,3}) (?:bậc|hạng|vị trí|thứ hạng|thứ bậc)';
/** `đứng thứ 28 toàn quốc, tăng 5 bậc so với năm 2023 (thứ 33)`, `từ vị trí 33 lên vị trí 28, tăng 5 bậc`: the first is the best. */
const RANKS: readonly RegExp[] = [
  new RegExp(
    `${PLACE_IN} (?<now>\\d{1,3})(?:\\/\\d{1,3})?(?![\\d.,]\\d)[^\\d;.()]{0,60}?${STEPS}[^\\d;.()]{0,20}so với [^;.()]{0,40}?\\(?(?:xếp |đứng |ở )?${PLACE_IN} (?<then>\\d{1,3})(?!\\d)`,
    'giu',
  ),
  new RegExp(
    `từ ${PLACE_IN} (?<then>\\d{1,3})(?:\\/\\d{1,3})?[^\\d;.()]{0,30}(?:năm \\d{4}[^\\d;.()]{0,20})?(?:lên|xuống|còn) ${PLACE_IN} (?<now>\\d{1,3})(?:\\/\\d{1,3})?[^\\d;.()]{0,30}(?:năm \\d{4}[^\\d;.()]{0,20})?[,(] ?${STEPS}`,
    'giu',
  ),
];
const ROSE = /^(?:tăng|lên|vượt|thăng|cải thiện)$/iu;

/** A change that goes the other way than its word, or another way along. */
function wrongWay(
  passage: number,
  all: string,
  told: Pick<Finding, 'stated' | 'computed' | 'arithmetic'>,
): Finding {
  return {
    id: `kt-${hash(`growth_percent ${passage} ${all}`)}`,
    kind: 'growth_percent',
    verdict: 'lech',
    figures: [],
    passage,
    source: 'tinh-ra',
    ...told,
  };
}

function rankFinding(passage: number, { 0: all, groups = {} }: RegExpMatchArray): Finding | undefined {
  const { now = '', then = '', gap = '', word = '' } = groups;
  const rose = Number(now) < Number(then);
  const apart = Math.abs(Number(now) - Number(then));
  if (apart === 0 || (apart === Number(gap) && ROSE.test(word) === rose)) return undefined;
  const computed = `${rose ? 'tăng' : 'giảm'} ${apart} bậc`;
  return wrongWay(passage, all, {
    stated: `${word.toLowerCase()} ${gap} bậc`,
    computed,
    arithmetic: `Từ thứ ${then} đến thứ ${now} là ${computed}.`,
  });
}

export function checkDirections({ passages }: CheckedDocument): readonly Finding[] {
  return passages.flatMap(({ text, cell }, passage) =>
    cell
      ? []
      : [
          ...Array.from(text.matchAll(MOVE)).flatMap((match) => directionFinding(passage, match) ?? []),
          ...Array.from(text.matchAll(SPAN)).flatMap((match) => spanFinding(passage, match) ?? []),
          ...RANKS.flatMap((pattern) =>
            Array.from(text.matchAll(pattern)).flatMap((match) => rankFinding(passage, match) ?? []),
          ),
        ],
  );
}

function readValue(printed: string): number {
  return readNumeral({ start: 0, end: printed.length, text: printed }).value;
}

function spanFinding(passage: number, { 0: all, groups = {} }: RegExpMatchArray): Finding | undefined {
  const { now = '', then = '', gap = '', unit = '', same = '', word = '' } = groups;
  if (unit !== same) return undefined;
  const [a, b, told] = [readValue(now), readValue(then), readValue(gap)];
  const apart = Number(Math.abs(a - b).toFixed(6));
  const longer = a > b;
  if (apart === told && LONGER.test(word) === longer) return undefined;
  const computed = `${longer ? 'tăng' : 'giảm'} ${formatNumeral(apart, Number.isInteger(apart) ? 0 : 1)} ${unit}`;
  return wrongWay(passage, all, {
    stated: `${word.toLowerCase()} ${gap} ${unit}`,
    computed,
    arithmetic: `${now} ${unit} so với ${then} ${unit} là ${computed}.`,
  });
}

function directionFinding(passage: number, { 0: all, groups = {} }: RegExpMatchArray): Finding | undefined {
  const { word = '', from = '', to = '', unit = '', way = '' } = groups;
  // Dates, places in a ranking and spans of ages go either way.
  if (/ngày|tháng|năm|thứ|hạng|bậc|vị trí|tuổi|cấp|lớp|giờ|km/iu.test(unit) || /hạng|thứ/iu.test(all))
    return undefined;
  const [a, b] = [readValue(from), readValue(to)];
  if (a === b) return undefined;
  const rises = RISES.test(word);
  // `giảm từ 5% đến 10%` tells how far it fell.
  if (!rises && /^(?:đến|tới)/u.test(way) && b > a) return undefined;
  const told = way.startsWith('lên') ? true : /^(?:xuống|còn)/u.test(way) ? false : undefined;
  const rose = b > a;
  if (rises === rose && (told === undefined || told === rose)) return undefined;
  const right = rose ? 'tăng' : 'giảm';
  return wrongWay(passage, all, {
    stated: `${word.toLowerCase()} từ ${from} ${way} ${to}`,
    computed: right,
    arithmetic: `Từ ${from} đến ${to} là ${right}.`,
  });
}
