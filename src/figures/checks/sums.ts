/** Totals against their parts. Where the parts are certain no gap is too wide; where they are not, only a narrow one tells. */
import type { Figure } from '../model.ts';
import type { Statement } from '../statement/index.ts';
import { lastPart } from '../statement/words.ts';
import { areAllOfFamily, areHalves } from '../tables/parts.ts';
import { type CheckedDocument, isPeople, OPEN_REST, sameThing } from './base/document.ts';
import type { Finding } from './base/finding.ts';
import { isSlipOf } from './base/slip.ts';
import { excessFinding, type Sum, sumFinding, sumOf } from './base/sum.ts';
import { CAME, listsIn, type PartList } from './lists.ts';
import { namesFindings } from './names.ts';
import { sharesOfWhole } from './structure.ts';

export function checkSums(document: CheckedDocument): readonly Finding[] {
  const told = listsIn(document).flatMap((list) => [
    ...listFindings(document, list),
    ...excess(document, list),
  ]);
  return [...unborne(told), ...namesFindings(document), ...sharesOfWhole(document)];
}

/** A whole that one reading of its parts bears out is not wrong by another, and parts that make a whole are of no other. */
function unborne(findings: readonly Finding[]): readonly Finding[] {
  const borne = findings.filter(({ verdict }) => verdict !== 'lech');
  const settled = new Set(borne.flatMap(({ figures }) => figures.slice(1)));
  const wholes = new Map(borne.map(({ figures }) => [figures[0], figures]));
  return findings.filter(({ verdict, figures: [total, ...parts] }) => {
    if (verdict !== 'lech' || parts.length === 0) return true;
    const known = wholes.get(total);
    return !parts.every((part) => settled.has(part)) && !parts.some((part) => known?.includes(part));
  });
}

/** `146 đơn thư, trong đó 164 đơn thuộc thẩm quyền`: a part of things that are counted is no more than all of them. */
function excess(document: CheckedDocument, { claim, words, told, totals }: PartList): Finding[] {
  const [part] = told;
  const same = totals.filter((total) => part !== undefined && sameThing(total, part));
  const [whole] = same;
  if (!part || !whole || claim !== 'open' || words === '' || part.item.figure.pair) return [];
  const exact = (one: Statement): boolean =>
    one.quantity === 'count' && one.measure === 'value' && one.item.figure.qualifier === undefined;
  if (!exact(part) || !exact(whole) || same.some(({ amount }) => amount >= part.amount)) return [];
  return [excessFinding(document, 'sum_of_parts', { part, whole })];
}

/** The sum that bears out, else the one that the words make certain; one for each unit of the list. */
function listFindings(document: CheckedDocument, list: PartList): Finding[] {
  const sums = list.totals.flatMap((total) => sumsFor(total, list));
  const borne = sums.filter(({ verdict }) => verdict !== 'lech');
  const used = new Set(borne.flatMap(({ parts }) => parts));
  const found = borne.filter((sum, at) => borne.findIndex(({ parts }) => shares(parts, sum.parts)) === at);
  for (const sum of sums.toSorted((a, b) => gapOf(a) - gapOf(b))) {
    if (sum.verdict !== 'lech' || sum.parts.some((part) => used.has(part))) continue;
    if (found.some(({ parts }) => shares(parts, sum.parts))) continue;
    // The same list told in two units (vụ, đối tượng): where one adds up, the other must.
    if (isCertain(sum, list, borne.length > 0)) found.push(sum);
  }
  return found.map((sum) => sumFinding(document, sum, 'Cộng các phần:'));
}

function gapOf({ total, amount }: Sum): number {
  return Math.abs(amount / total.item.figure.numeral.value - 1);
}

function shares(a: readonly Statement[], b: readonly Statement[]): boolean {
  return a.some((part) => b.includes(part));
}

/** All parts of the unit of a total, or the first of them where those alone add up. */
function sumsFor(total: Statement, list: PartList): Sum[] {
  const parts = partsFor(total, list);
  if (parts.length < 2) return [];
  const whole = sumOf(total, parts);
  if (whole.verdict !== 'lech') return [whole];
  // `148 người …; bồi dưỡng 2.746 lượt …`: parts that are called otherwise may belong to it as well.
  const mixed = list.told.filter(
    (part) => part.measure === 'value' && part.quantity === 'count' && !part.earlier && part !== total,
  );
  if (mixed.length > parts.length && parts.every((part) => mixed.includes(part))) {
    const all = sumOf(total, mixed);
    if (all.verdict === 'khop') return [all];
  }
  const came = parts.some(({ worded }) => CAME.test(lastPart(worded.before, ',;.(')));
  const left = !came && (list.rest === true || LEFT.test(parts.at(-1)?.worded.before ?? ''));
  const rest = left ? restOf(total, parts) : undefined;
  if (rest) return [rest];
  for (let count = parts.length - 1; count >= 2; count--) {
    const some = sumOf(total, parts.slice(0, count));
    if (some.verdict === 'khop') return [some];
  }
  // `31 người, 168 người, 15 người; đảng viên 205 người`: what comes behind a semicolon divides it anew.
  const clause = parts.filter(({ worded }) => worded.clause === parts[0]?.worded.clause);
  const divided = total.measure === 'value' && clause.length >= LISTED && clause.length < parts.length;
  const first = divided ? sumOf(total, clause) : whole;
  return [gapOf(first) < gapOf(whole) ? first : whole];
}

/** `dài 42,5 km; đã cứng hóa 31,8 km, nạo vét 18,6 km; còn 10,7 km`: what is left is of some that were told before it. */
function restOf(total: Statement, parts: readonly Statement[]): Sum | undefined {
  const [last, others] = [parts.at(-1), parts.slice(0, MOST_VIEWS)];
  if (!last || parts.length > MOST_VIEWS + 1) return undefined;
  for (let chosen = 1; chosen < 2 ** others.length; chosen++) {
    const some = others.filter((part, at) => part !== last && (chosen >> at) % 2 === 1);
    const sum = sumOf(total, [...some, last]);
    if (some.length > 0 && sum.verdict === 'khop') return sum;
  }
  return undefined;
}
const MOST_VIEWS = 4;
const LEFT = /(?:còn|chưa)[^,;.]*$/u;

/** Values of the total's unit; in a list of other things that together are what the total counts, all of them. */
function partsFor(
  total: Statement,
  { told, totals, claim, words, behind, unsaid, far }: PartList,
): Statement[] {
  if (total.quantity === 'rank' || total.quantity === 'score') return [];
  if (total.quantity === 'percent' && !behind) return [];
  const all = told.filter(
    ({ measure, earlier, worded, id }) =>
      (measure === 'value' || measure === total.measure) &&
      (!earlier || words === '') &&
      id !== total.id &&
      !isAnew(worded.before),
  );
  // `8.912 trẻ trai và 7.998 trẻ gái; 111,4 trẻ trai/100 trẻ gái`: a rate is no part.
  const plain = all.filter((part) => part.item.figure.pair?.type !== 'compound');
  const values = total.item.figure.pair || plain.length < 2 ? all : plain;
  const wholes = values.filter(({ measure }) => measure === 'whole');
  const counted = wholes.length > 0 && total.measure === 'whole' ? wholes : values;
  const same = counted.filter(
    (part) => sameThing(part, total) || ((unsaid ?? far) === true && isPeople(part) && isPeople(total)),
  );
  // `45 cuộc: 12 cuộc thanh tra, 33 cuộc kiểm tra`: where only a mark opens the list, it must begin at once.
  const begins =
    claim !== 'bare' ||
    words === '' ||
    /^[(:]\s*(?:[\p{L}\s,–-]{0,90}\s)?$/u.test(
      words.slice(0, 1) +
        (values[0]?.worded.before.split(/[(:]/u).at(-1) ?? '').replace(/\d+(?:,\d+)?\s*%/gu, ''),
    );
  if (same.length > 1) return begins && (claim !== 'bare' || values[0] === same[0]) ? same : [];
  // `41.260 phương tiện, gồm 4.318 ô tô, 36.412 mô tô và 530 phương tiện khác`
  const [only] = same;
  const rest = only !== undefined && only === values.at(-1) && REST.test(aboutOf(only).trim());
  // `11 đợt thiên tai, gồm 03 cơn bão, 02 áp thấp nhiệt đới và 06 đợt mưa lớn`
  const kind = claim === 'whole' && only !== undefined && only.unit !== total.unit && values.length >= LISTED;
  const others = totals.some(
    (other) => !((rest || kind) && other === total) && values.some((part) => sameThing(part, other)),
  );
  return others || !begins ? [] : kindsOf(total, values, words, claim);
}

/** `; số vụ đã xử lý: 89 vụ` counts the whole anew. */
function isAnew(before: string): boolean {
  return /(?:^|[.;])\s*(?:tổng )?số [^;.]*$/u.test(before) && !/^\s*[:,(]?\s*số/u.test(before);
}

/** Words for things of several kinds: 67 chủ thể, gồm 22 HTX, 14 doanh nghiệp. */
const GENERAL =
  /^(?:chủ thể|chủ đầu tư|đơn vị|cơ sở|cơ quan|tổ chức|văn bản|sản phẩm|di tích|di sản|giải|huy chương|tài khoản|chữ ký số|chứng thư số|công trình|trường|trường học|thành viên|vật nuôi|con|người|tập thể|đối tượng|trường hợp|ấn phẩm|tài liệu|đơn thư|đơn|danh hiệu|đồng chí|cán bộ|nhiệm vụ|dự án|phương tiện|xe|cán bộ|cơ quan, đơn vị|hoạt động|hình thức|loại hình|khách|lượt)/u;

function kindsOf(
  total: Statement,
  values: readonly Statement[],
  words: string,
  claim: PartList['claim'],
): Statement[] {
  const counts = values.filter(({ quantity }) => quantity === 'count');
  const others =
    counts.length === values.length && counts.every((part) => part.item.figure.pair === undefined);
  const [first] = counts;
  // 214 hướng dẫn viên được cấp thẻ, gồm 86 thẻ quốc tế, 128 thẻ nội địa
  const named =
    claim === 'whole' && first && (counts.length >= LISTED || counts.every((part) => sameThing(part, first)));
  return total.quantity === 'count' && (GENERAL.test(total.unit) || named) && others && !words.includes('/')
    ? counts
    : [];
}

/** Its parts are called otherwise than what they are said to be parts of. */
function isLoose(total: Statement, parts: readonly Statement[]): boolean {
  return !GENERAL.test(total.unit) && !parts.every((part) => sameThing(part, total));
}

/** One number of the sum is a slip away from what the others ask for. */
function isSlipped({ total, parts, amount }: Sum, least: number): boolean {
  const { figure } = total.item;
  const off = amount - figure.numeral.value;
  if (isSlipOf(figure.numeral, amount, least)) return true;
  return parts.some(({ item }) => {
    const scale = item.figure.factor / figure.factor;
    return isSlipOf(item.figure.numeral, item.figure.numeral.value - off / scale, least);
  });
}

/** Words that leave something out, or say that the number is rough. */
const PARTIAL =
  /(?<!khai )(?<!\p{L})trừ (?:đi )?\d|chủ yếu|nổi bật|điển hình|tiêu biểu|như:|…|\.\.\.|v\.v|một số|nhiều nhất|riêng|đáng chú ý/u;
const OVERLAP =
  /nữ|dân tộc|đảng viên|hộ nghèo|trẻ em|tái |lần đầu(?!.*(?:nhiệm|cấp|cử|bầu|xét|đổi) lại)|cả |đều/u;
/** What a person is besides another thing. */
const QUALITY =
  /(?:^|\s)(?:nữ|dân tộc(?: thiểu số)?|tôn giáo|ngoài đảng|đảng viên|trẻ|dưới \d+ tuổi|tái cử|có đạo)(?=\s|$)/u;
/** The last part takes what the others left. */
const REST = /(?:khác|còn lại)[^,;.]*$/u;
/** How near an open list must come to its total before it is taken for all of it. */
const NEAR_OPEN = 0.03;
const NEAR_UNSAID = 0.005;
const NEAR_BARE = 0.1;
const NEAR_LIST = 0.2;
/** Parts of one family may still be of a part of what is told before them. */
const NEAR_FAMILY = 0.3;
/** Parts that make less leave out most of their total. */
const HALF = 0.5;
/** A total told with `trên` or `gần`. */
const ROUGH = 0.1;

function isCertain(sum: Sum, list: PartList, proven: boolean): boolean {
  const { total, parts, amount } = sum;
  const { claim, words, told, below, behind } = list;
  const { numeral, qualifier = '' } = total.item.figure;
  const gap = gapOf(sum);
  if (/trên|hơn|gần|khoảng/u.test(qualifier) && gap < ROUGH) return false;
  if (PARTIAL.test(words) || OPEN_REST.test(words) || parts.some(({ item }) => isBroken(item.figure)))
    return false;
  // `cơ cấu: nữ 14, dân tộc thiểu số 11, ngoài Đảng 9`: one may be several of these.
  if (parts.filter((part) => QUALITY.test(aboutOf(part))).length > 1 && !isSlipped(sum, MANY_DIGITS))
    return false;
  const open = claim === 'open' || below === true;
  // Two parts that an open list tells may be two views of one whole: nộp trực tuyến, trả trước hạn.
  const views = claim === 'open' && parts.length === 2 && amount > numeral.value;
  if (views && (gap > NEAR_LIST || OVERLAP.test(parts.map(aboutOf).join(' ')))) return false;
  // Half of it was told otherwise: gồm tờ gấp 168.400, sách 12.700 và đề cương 34.500.
  if (parts.length === 2 && gap > HALF && amount < numeral.value && !isAllTold(told, parts)) return false;
  // A list that claims nothing comes that near to a slip of its whole by chance, unless it has parts enough.
  const many = open && (parts.length < LISTED || gap > NEAR_BARE || OVERLAP.test(words));
  if (isSlipped(sum, many ? MANY_DIGITS : FEW_DIGITS)) return true;
  const all =
    total.measure === 'value' &&
    gap <= NEAR_FAMILY &&
    areAllOfFamily(parts.map((one) => `${aboutOf(one)} ${one.unit}`));
  if (all && (parts.length >= LISTED || list.unsaid !== true)) return true;
  if (list.unsaid) return gap <= (list.labelled ? NEAR_OPEN : NEAR_UNSAID);
  if (list.noted || list.far) return gap <= NEAR_BARE;
  if (behind) return parts.length >= LISTED || gap <= NEAR_OPEN;
  // Words that leave nothing out make one of what the parts are called by different names.
  const kinds = claim === 'whole' && parts.length >= LISTED && isAllTold(told, parts);
  if (below || isLoose(total, parts)) return gap <= (kinds && !below ? NEAR_BARE : NEAR_OPEN);
  // What nothing was spent of is told in no numerator.
  if (proven && gap < 0.5 && total.measure !== 'whole') return true;
  if (claim === 'whole') return isAllTold(told, parts) || gap <= NEAR_LIST;
  if (total.measure === 'value' && isWhole(parts, amount > numeral.value)) return true;
  if (claim === 'open') return gap <= NEAR_OPEN;
  return isComplete(sum, list) || gap <= (claim === 'list' ? NEAR_LIST : NEAR_BARE);
}

/** Digits of a slip; where a list claims nothing, more of them, for any gap is near to some number of few digits. */
const FEW_DIGITS = 3;
const MANY_DIGITS = 4;

/** Three of the very thing right behind it, or more, and nothing else told among them. */
function isComplete({ total, parts }: Sum, { totals, told, words }: PartList): boolean {
  const values = told.filter(({ measure, earlier }) => measure === 'value' && !earlier);
  // Two parts may leave something out; they cannot be more than the whole.
  const over = parts.length > 1 && parts.reduce((sum, { amount }) => sum + amount, 0) > total.amount;
  const listed = words !== '' && (parts.length >= LISTED || over) && values.length === parts.length;
  return (
    listed &&
    !OVERLAP.test(words) &&
    total === totals[0] &&
    total.measure === 'value' &&
    parts.every((one) => sameThing(one, total)) &&
    isAllTold(told, parts)
  );
}
const LISTED = 3;

/** `329,5 lượt`: a thing in halves has lost its thousands, which is told by itself. */
function isBroken({ kind, factor, numeral }: Figure): boolean {
  return kind === 'count' && factor === 1 && numeral.decimals > 0;
}

/** Nothing else is counted between the first part and the last, and no number was left unread there. */
function isAllTold(told: readonly Statement[], parts: readonly Statement[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || first.item.passage !== last.item.passage) return true;
  if (told.some((other) => other.quantity === 'other' && other.measure === 'value')) return false;
  const before = first.worded.before.split(/(?:gồm|chia ra|phân ra|[:(])/u).at(-1) ?? '';
  const between = parts.slice(1).map(({ worded }) => worded.before);
  return ![before, ...between].some((words) => UNREAD.test(words.replace(NUMBERED, ' ')));
}

/** Numbers of documents, dates, roads and the like. */
const NUMBERED =
  /(?:số|năm|ngày|tháng|quý|điều|khoản|đợt|lớp|cấp|loại|hạng|nhóm|mức|thứ|khóa)\s*\d[\d/.-]*|\d+\/\d[\d/]*|\(\d+\)|\d+ sao/gu;
const UNREAD = /\d/u;

/** An open list that must be the whole by what its parts are. */
function isWhole(parts: readonly Statement[], over: boolean): boolean {
  const abouts = parts.map(aboutOf);
  if (OVERLAP.test(abouts.join(' '))) return false;
  const last = abouts.at(-1) ?? '';
  if (REST.test(last.trim())) return true;
  if (over && parts.length > 2) return true;
  return areHalves(abouts);
}

/** Words before a part and right behind it. */
function aboutOf({ worded: { before, behind } }: Statement): string {
  return `${before} ${/^[^,;.()]*/u.exec(behind)?.[0] ?? ''}`;
}
