/** A number of things, in digits or words, against the names that follow it: `ba xã: Tân Lập, Minh Khai và Hòa Bình`. */

import { nth } from '../../shared/nth.ts';
import { NUMBER_WORDS } from '../../vietnamese/numerals.ts';
import { hash } from '../identity.ts';
import type { Statement } from '../statement/index.ts';
import { type CheckedDocument, printed } from './base/document.ts';
import type { Finding } from './base/finding.ts';

const PLACE =
  'xã|phường|thị trấn|huyện|thị xã|thành phố|quận|tỉnh|thôn|bản|làng|xóm|ấp|buôn|đặc khu|tổ dân phố|khu phố';
/** Counted things that places may be called by. */
const AREAS =
  'đơn vị|địa phương|địa bàn|nước|quốc gia|huyện, thành phố|tỉnh, thành phố|xã, phường|vùng|khu vực';
const THINGS =
  'chỉ tiêu|tiêu chí|nguồn|loại cây trồng|nhóm hàng|nhóm mặt hàng|nhóm ngành|mặt hàng|lĩnh vực|khâu|quyết định|nghị quyết|kế hoạch|chỉ thị|dự án|sản phẩm|công trình|mô hình|lễ hội|di tích|cơ sở|doanh nghiệp|hợp tác xã|sở|ban|ngành|cơ quan|tổ|nhóm|đồng chí|trường|bệnh viện|nhà máy|khu công nghiệp|cụm công nghiệp|hồ(?! sơ)|hồ chứa|tuyến|tuyến đường|cầu|chợ|đề án|làng nghề|điểm du lịch|khu du lịch|cửa khẩu|đoàn|câu lạc bộ|tác phẩm|giống|loại|trung tâm|môn|sở, ngành';

const WORDS = NUMBER_WORDS.slice(2, 11);
const WRITTEN = new RegExp(
  `(?<![\\p{L}\\p{M}])(?<!(?:thứ|tháng|trong|trong số|lần|hạng|số|phó|quý|cả|mỗi|những|hơn|gần|khoảng|trên) )(?<word>${WORDS.join('|')}) (?<noun>${[...AREAS.split('|'), ...PLACE.split('|'), ...THINGS.split('|')].toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}])`,
  'giu',
);

/** What may stand between the thing and its names; words that lead to another thing end it. */
const BETWEEN =
  /^(?<more>(?:[^.;:()\d]|\d sao)*?)(?<mark>\s*(?:,? (?:bao gồm|gồm có|gồm|đó là|cụ thể là|cụ thể)|là)(?!\p{L})\s*:?|\s*[:(])\s*/u;
/** `ba xã Tân Lập, Minh Khai và Hòa Bình` */
const DIRECT = /^\s(?=\p{Lu})/u;
const ELSEWHERE = /(?:^|[\s,])(?:tại|ở|thuộc|của|cho|giữa|trên|do|từ|đến|vào|cùng|và|với|bởi|trong)(?:\s|$)/u;
/** The list is not the whole of it, or goes on elsewhere. */
const PARTIAL =
  /…|\.\.\.|v\.v|(?:^|[\s,(])(?:như|tiêu biểu|điển hình|chủ yếu|nhất là|đặc biệt|trong đó|ngoài ra|cùng|riêng|một số)(?:[\s,:]|$)/iu;

/** Roads are called by numbers. */
const ROAD = /(?:ĐT|QL|ĐH|TL|HL|Quốc lộ|Tỉnh lộ|đường tỉnh|quốc lộ)[.\s-]?\d+\p{Lu}?/gu;

const BODIES = /^(?:đơn vị|cơ quan|địa phương|cơ quan, đơn vị|sở, ngành|tổ chức)(?: |$)/u;
const BODY =
  /^(?:các )?(?:Sở|Ban|Chi cục|Cục|Công an|UBND|Ủy ban|Văn phòng|Hội|Liên đoàn|Tỉnh đoàn|Trung tâm|Bệnh viện|Trường|Đại học|Công ty|Kho bạc|Tòa án|Viện|Thanh tra|Bộ Chỉ huy|Đài|Báo|Quỹ|Ngân hàng|Đảng ủy|Mặt trận|Bảo hiểm|Điện lực|Bưu điện)(?: |$)/u;
const GOODS =
  /^(?:nhóm (?:hàng|mặt hàng|ngành|sản phẩm|cây|giải pháp)|mặt hàng|môn|lĩnh vực|loại cây|cây trồng|khâu|nguồn)(?: |$)/u;

/** More words are a clause, which may have commas of its own. */
const MOST_WORDS = 6;

/** Longer lists are told by examples. */
const MOST = 20;

export function namedFindings(document: CheckedDocument): readonly Finding[] {
  return document.passages.flatMap(({ text, cell }, passage) => {
    if (cell) return [];
    const row = nth(document.rows, passage);
    return countsIn(text, row).flatMap((count) => {
      const names = namesBehind(text, count, row);
      return names === undefined || names === count.value
        ? []
        : [nameFinding(document, passage, count, names)];
    });
  });
}

interface Count {
  readonly value: number;
  readonly noun: string;
  readonly start: number;
  /** Behind the noun. */
  readonly end: number;
  readonly statement?: Statement;
}

function countsIn(text: string, row: readonly Statement[]): readonly Count[] {
  const written = Array.from(
    text.matchAll(WRITTEN),
    ({ 0: all, index, groups = {} }): Count => ({
      value: WORDS.indexOf((groups['word'] ?? '').toLowerCase() as (typeof WORDS)[number]) + 2,
      noun: (groups['noun'] ?? '').toLowerCase(),
      start: index,
      end: index + all.length,
    }),
  );
  const figures = row.flatMap((statement): Count[] => {
    const { figure } = statement.item;
    const counts =
      statement.quantity === 'count' &&
      statement.measure === 'value' &&
      !figure.pair &&
      figure.factor === 1 &&
      figure.qualifier === undefined &&
      Number.isInteger(figure.numeral.value);
    const inRange = figure.numeral.value > 1 && figure.numeral.value <= MOST;
    return counts && inRange && figure.end > figure.numeral.end
      ? [
          {
            value: figure.numeral.value,
            noun: figure.unit.toLowerCase(),
            start: figure.start,
            end: figure.end,
            statement,
          },
        ]
      : [];
  });
  return [...written, ...figures];
}

/** How many names a list behind a count tells; undefined where it is none or may not be the whole. */
function namesBehind(text: string, { noun, end }: Count, row: readonly Statement[]): number | undefined {
  const rest = text.slice(end, end + 600);
  const direct = DIRECT.test(rest);
  const found = direct ? DIRECT.exec(rest) : BETWEEN.exec(rest);
  const { more = '', mark = '' } = found?.groups ?? {};
  if (!found || more.length > 90 || /^(?:\p{L}|$)/u.test(rest)) return undefined;
  const from = end + found[0].length;
  // Another number between is nearer to the names.
  if (isBetween(row, end, from)) return undefined;
  const place = new RegExp(`^(?:${PLACE})$`, 'u').test(noun);
  if (direct && !place) return undefined;
  const opened = mark.trim() === '(';
  const list = listOf(text.slice(from, from + 500), opened);
  if (list === undefined || PARTIAL.test(list) || PARTIAL.test(more)) return undefined;
  const items =
    itemsOf(list) ?? calledItems(list, noun, opened) ?? (GOODS.test(noun) ? plainItems(list) : undefined);
  if (items === undefined || items.length < 2) return undefined;
  // Each name begins with the thing itself.
  const [head = ''] = noun.split(/[ ,]/u);
  const called = items.filter((item) => item.toLowerCase().startsWith(`${head} `)).length;
  if (called === items.length) return called;
  if (
    ELSEWHERE.test(more) ||
    more.includes(',') ||
    called > 1 ||
    items.some((item) => /\d/u.test(item.replace(ROAD, ' ')))
  )
    return undefined;
  const areas = place || new RegExp(`^(?:${AREAS})(?:$| )`, 'u').test(noun);
  if (areas && items.every((item) => isPlaceName(item, place ? noun : undefined))) return items.length;
  if (areas && !BODIES.test(noun)) return undefined;
  // `bốn đơn vị: Sở Y tế, Sở Tư pháp, huyện Lâm Sơn`: bodies and places together.
  if (BODIES.test(noun) && items.every((item) => BODY.test(item) || isPlaceName(item, undefined)))
    return items.length;
  // Names of goods are common nouns, and none of them has a comma of its own.
  if (GOODS.test(noun) && !opened && items.every((item) => item.split(/\s+/u).length <= MOST_WORDS))
    return items.length;
  const things = new RegExp(`^(?:${THINGS})(?:$| )`, 'u').test(noun);
  return things && areThings(items) ? items.length : undefined;
}

/** A figure begins from one offset on and before the other; those of a row stand in order. */
function isBetween(row: readonly Statement[], from: number, to: number): boolean {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.item.figure.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const next = row[low]?.item.figure.start;
  return next !== undefined && next < to;
}

/** To the end of its bracket or sentence; a list of semicolons goes on to the point. */
function listOf(text: string, opened: boolean): string | undefined {
  if (opened) return /^[^()]*(?=\))/u.exec(text)?.[0];
  const whole = /^(?:[^.()]|\.(?=\d))*/u.exec(text)?.[0] ?? '';
  const [first = ''] = whole.split(';');
  return first.includes(',') || / và /u.test(first) ? first : whole;
}

/** Names parted by commas and closed by `và` or the end of the sentence, or parted by semicolons; undefined where nothing says which is the last. */
function itemsOf(list: string): readonly string[] | undefined {
  if (list.includes(';')) return list.split(';').map(trimmed).filter(Boolean);
  const last = list.lastIndexOf(' và ');
  if (last < 0) return closedBySentence(list);
  // The first that closes a row of names ends it, whatever the sentence goes on with.
  const named = list
    .split(/,|\svà\s/u, list.slice(0, list.indexOf(' và ')).split(',').length + 1)
    .map(trimmed);
  if (named.every((item) => isPlaceName(item, undefined))) return named;
  // Behind the last name the sentence may go on.
  const [end = '', ...more] = list.slice(last + 4).split(',');
  if (more.some((part) => isPlaceName(trimmed(part), undefined))) return undefined;
  return [...list.slice(0, last).split(/,|\svà\s/u), end].map(trimmed).filter(Boolean);
}

/** `(Quyết định số 12/2021/QĐ-UBND, Quyết định số 18/2022/QĐ-UBND)`: each begins with the thing. */
function calledItems(list: string, noun: string, opened: boolean): readonly string[] | undefined {
  const items = list.split(',').map(trimmed);
  return opened && items.every((item) => item.toLowerCase().startsWith(`${noun} `)) ? items : undefined;
}

function closedBySentence(list: string): readonly string[] | undefined {
  const items = list.split(',').map(trimmed).filter(Boolean);
  return items.every((item) => NAMED.test(item)) ? items : undefined;
}

/** `lúa, ngô, lạc, đậu tương`: to the end of the sentence, each of a few words and no number. */
function plainItems(list: string): readonly string[] | undefined {
  const items = list.split(',').map(trimmed);
  return items.every((item) => /^\p{Ll}[\p{L} ]*$/u.test(item)) ? items : undefined;
}

function trimmed(text: string): string {
  return text.trim();
}

const NAME = '\\p{Lu}[\\p{L}\\p{M}]*(?:[ -]\\p{Lu}[\\p{L}\\p{M}]*){0,4}';
/** Ends with a name of its own. */
const NAMED = new RegExp(`(?:^|\\s)${NAME}(?: \\p{Ll}+){0,2}$`, 'u');
const PLACE_NAME = new RegExp(`^(?:(?<noun>${PLACE}) )?${NAME}$`, 'u');

/** Only capitals, with or without what it is; `thị trấn Đông Khê` is no `xã`. */
function isPlaceName(item: string, noun: string | undefined): boolean {
  const found = PLACE_NAME.exec(item);
  const own = found?.groups?.['noun'];
  return found !== null && (noun === undefined || own === undefined || noun.includes(own));
}

/** `miến dong Bình Lư, chè Shan tuyết Phìn Hồ`: things with names of their own. */
function areThings(items: readonly string[]): boolean {
  const named = items.filter((item) => /(?:^|\s)\p{Lu}/u.test(item)).length;
  return items.every((item) => item.split(/\s+/u).length <= 8) && named * 3 >= items.length * 2;
}

function nameFinding(
  document: CheckedDocument,
  passage: number,
  { statement, start, end, noun }: Count,
  names: number,
): Finding {
  const text = document.passages[passage]?.text ?? '';
  const stated = statement ? printed(document, statement.item) : text.slice(start, end);
  const computed = `${names} ${statement?.unit ?? noun}`;
  return {
    id: `kt-${hash(`sum_of_parts ${statement?.id ?? `${passage} ${start}`} names`)}`,
    kind: 'sum_of_parts',
    verdict: 'lech',
    figures: statement ? [statement.id] : [],
    passage,
    stated,
    computed,
    source: 'tinh-ra',
    arithmetic: `Kể tên ${computed}.`,
  };
}
