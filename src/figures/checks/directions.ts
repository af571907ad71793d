/** Words that say it went up, and two values that say it went down: `tăng từ 19,3% xuống 18,0%`. */
import { hash } from '../identity.ts';
import { readNumeral } from '../recognise/numeral.ts';
import type { CheckedDocument } from './base/document.ts';
import type { Finding } from './base/finding.ts';

const UP = 'tăng|nâng|kéo dài|mở rộng|cải thiện|vươn';
const DOWN = 'giảm|hạ|rút ngắn|thu hẹp|tụt|sụt';
const MOVE = new RegExp(
  `(?<!\\p{L})(?<word>${UP}|${DOWN}) (?:mạnh |nhẹ |nhanh |dần |thêm )?từ (?:mức |gần |trên |khoảng )?(?<from>\\d[\\d.,]*\\d|\\d)(?<unit>[^\\d;.()]{0,40}?)(?:,? (?<way>lên|xuống còn|xuống|còn|đến|tới)) (?:mức |gần |trên |khoảng |thành )?(?<to>\\d[\\d.,]*\\d|\\d)`,
  'giu',
);
const RISES = new RegExp(`^(?:${UP})$`, 'iu');

export function checkDirections({ passages }: CheckedDocument): readonly Finding[] {
  return passages.flatMap(({ text, cell }, passage) =>
    cell ? [] : Array.from(text.matchAll(MOVE)).flatMap((match) => directionFinding(passage, match) ?? []),
  );
}

function directionFinding(passage: number, { 0: all, groups = {} }: RegExpMatchArray): Finding | undefined {
  const { word = '', from = '', to = '', unit = '', way = '' } = groups;
  // Dates, places in a ranking and spans of ages go either way.
  if (/ngày|tháng|năm|thứ|hạng|bậc|vị trí|tuổi|cấp|lớp|giờ|km/iu.test(unit) || /hạng|thứ/iu.test(all))
    return undefined;
  const [a, b] = [from, to].map(
    (printed) => readNumeral({ start: 0, end: printed.length, text: printed }).value,
  );
  if (a === undefined || b === undefined || a === b) return undefined;
  const rises = RISES.test(word);
  const told = way.startsWith('lên') ? true : /^(?:xuống|còn)/u.test(way) ? false : undefined;
  const rose = b > a;
  if (rises === rose && (told === undefined || told === rose)) return undefined;
  const right = rose ? 'tăng' : 'giảm';
  return {
    id: `kt-${hash(`growth_percent ${passage} ${all}`)}`,
    kind: 'growth_percent',
    verdict: 'lech',
    figures: [],
    passage,
    stated: `${word.toLowerCase()} từ ${from} ${way} ${to}`,
    computed: right,
    source: 'tinh-ra',
    arithmetic: `Từ ${from} đến ${to} là ${right}.`,
  };
}
