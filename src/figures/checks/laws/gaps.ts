/**
 * Two values and what lies between them: by how much (`cao hơn 38 triệu USD`, `chênh 4,2 điểm`), how far in percent, how
 * many times. The words say that there is a gap, which of the two came first, and which way it goes.
 */
import { NUMBER_WORDS } from '../../../vietnamese/numerals.ts';
import type { Statement } from '../../statement/index.ts';
import { subjectOf } from '../../statement/subject.ts';
import { firstPart, lastPart } from '../../statement/words.ts';
import { type CheckedDocument, printed, sameSentence } from '../base/document.ts';
import { judge } from '../base/interval.ts';
import { balance, inUnitOf, isAlike, isAmount, type Law, MOST, type Proposal } from './law.ts';
import { shareOf } from './shares.ts';

/** More, less, or only apart. */
type Way = 1 | -1 | 0;

const MORE =
  /(?:^|\s)(?:(?:cao|nhiều|lớn|dài|nhanh|tốt) hơn|hơn|vượt|tăng(?: thêm)?|thêm|dôi dư|thừa|kết dư|bội thu|xuất siêu|thặng dư)(?:\s|$)/u;
const LESS =
  /(?:^|\s)(?:(?:thấp|ít|nhỏ|ngắn|chậm|kém) hơn|kém|hụt|(?:cắt |rút )?giảm|tiết kiệm|thiếu(?! (?:niên|nhi|tướng|tá|úy))|rút ngắn|bội chi|nhập siêu|thâm hụt)(?:\s|$)/u;
const APART =
  /(?:^|\s)(?:chênh(?: lệch)?|cách biệt|số dư|còn dư|khoảng cách)(?! (?:đầu|cuối|đến|quỹ))(?:\s|$)/u;
/** Of each year or month, not of the whole time. */
const EACH = /bình quân|trung bình|mỗi (?:năm|tháng|quý|ngày)/u;
/** Words of how fast, not of what. */
const PACE: ReadonlySet<string> = new Set('tốc độ mức độ nhịp số lượng vậy như chủ yếu'.split(' '));
/** A gap by name, whatever else the clause compares. */
const NAMED =
  /(?:^|\s)(?:chênh(?: lệch)?|cách biệt|kết dư|số dư|còn dư|cắt giảm|tiết kiệm|hụt(?: thu)?|bội thu|bội chi|xuất siêu|nhập siêu|thặng dư|thâm hụt|tăng thu|giảm thu|vượt thu|(?:phần|số) (?:tăng|giảm|vượt|thiếu|hụt|dôi)|tăng tự nhiên|còn thiếu|vượt (?:dự toán|kế hoạch|chỉ tiêu))(?:\s|$)/u;
/** A value that is only told to be compared with. */
const FORMER =
  /so với|(?:^|[\s,(])(?:cùng kỳ|năm trước|năm ngoái|kỳ trước|quý trước|tháng trước|kế hoạch|dự toán|chỉ tiêu|mục tiêu|quy định|bình quân chung|mức chung|năm \d{4}|đầu (?:năm|kỳ|nhiệm kỳ))/u;
const UNTOLD = /^[^,;.()]{0,40}(?:so với|so cùng kỳ|cùng kỳ)/u;
/** How many sentences back the two may stand. */
const BACK = 2;
/** It goes on with the sentences before it. */
const CONCLUDES = /^(?:như vậy|do đó|vì vậy|theo đó|tính ra|so với|số (?:vượt|tăng|giảm|hụt|thiếu)|phần)/iu;

export const gaps: Law = (document, row, at) => {
  const stated = row[at];
  if (!stated || stated.item.figure.pair) return [];
  if (stated.earlier) return levels(document, row, at);
  if (stated.unit === 'lần') return multiples(document, row, at);
  if (stated.quantity === 'percent')
    return [...ofGap(document, row, at), ...growths(document, row, at), ...levels(document, row, at)];
  return [
    ...differences(document, row, at),
    ...reached(document, row, at),
    ...yearly(document, row, at),
    ...levels(document, row, at),
  ];
};

/** What a clause says of the gap it tells. */
export function wayOf(
  stated: Statement,
  previous: Statement | undefined,
): { readonly way: Way; readonly named: boolean } | undefined {
  const lead = leadTo(stated, previous);
  if (EACH.test(lead)) return undefined;
  const less = LESS.exec(lead);
  const more = MORE.exec(lead.replace(/(?:thấp|ít|nhỏ|ngắn|chậm|kém) hơn/gu, ' '));
  if (APART.test(lead)) return { way: 0, named: true };
  if (!less && !more) return undefined;
  const way = less && (!more || less.index > more.index) ? -1 : 1;
  return { way, named: NAMED.test(lead) };
}

/** `cao hơn cả nước (6,25) 0,17 điểm`: the words that lead to a figure may have a bracket behind them. */
function leadTo({ worded }: Statement, previous: Statement | undefined): string {
  const words =
    previous && isAside({ worded }, previous)
      ? previous.worded.before.replace(/\([^(]*$/u, '')
      : worded.before;
  return lastPart(words, ',;.(').trim();
}

/** Nothing but the end of its bracket parts it from the next. */
function isAside({ worded }: Pick<Statement, 'worded'>, previous: Statement): boolean {
  return previous.worded.depth > worded.depth && /^\s*\)\s*(?:là\s*)?$/u.test(worded.before);
}

/** Values that a gap may lie between, and which of them it is measured from. */
interface Ends {
  readonly now: Statement;
  readonly base: Statement;
  /** The words tell which is which. */
  readonly ordered: boolean;
  readonly sure: boolean;
}

function isEnd(one: Statement, stated: Statement): boolean {
  const points = stated.quantity === 'percentage_point';
  if (one === stated || one.item.figure.pair || one.measure === 'change' || one.measure === 'times')
    return false;
  if (points) return one.quantity === 'percent' && one.measure !== 'index';
  if (stated.quantity === 'score' || stated.unit === '‰') return one.baseUnit === stated.baseUnit;
  return isAmount(one) && isAmount(stated) && isAlike(one, stated);
}

/** Values around a figure that it may be the gap of, those of its sentence first. */
function endsNear(
  row: readonly Statement[],
  at: number,
  fits: (one: Statement) => boolean,
): {
  readonly own: readonly Statement[];
  readonly behind?: Statement;
  readonly before: readonly Statement[];
} {
  const stated = row[at];
  if (!stated) return { own: [], before: [] };
  const earlier = row.slice(Math.max(0, at - MOST), at).filter(fits);
  const own = earlier.filter((one) => sameSentence(one, stated));
  const next = row[at + 1];
  const aside =
    next && sameSentence(next, stated) && fits(next) && isBehind(stated, next) ? { behind: next } : {};
  return {
    own,
    before: earlier.filter(
      (one) =>
        !sameSentence(one, stated) &&
        stated.worded.sentence - one.worded.sentence <= BACK &&
        one.worded.depth === 0,
    ),
    ...aside,
  };
}

/** `… 5 vụ (14 vụ)`, `… so với mức 374,2 triệu USD của năm trước` */
function isBehind(stated: Statement, next: Statement): boolean {
  const between = next.worded.before;
  return (
    (next.worded.depth > stated.worded.depth &&
      /^[^,;.()]{0,60}\(\s*(?:là )?[^,;.()]{0,30}$/u.test(between)) ||
    /^[^,;.()]{0,20}so với [^,;.()]{0,60}$/u.test(between)
  );
}

function endsOf(
  document: CheckedDocument,
  row: readonly Statement[],
  at: number,
  named: boolean,
): Ends | undefined {
  const stated = row[at];
  if (!stated) return undefined;
  const { own, behind, before } = endsNear(row, at, (one) => isEnd(one, stated));
  const outer = own.filter((one) => one.worded.depth <= stated.worded.depth);
  const beside = endsBeside(row, at, own);
  if (beside) return beside;
  if (behind) {
    const now = outer.findLast((one) => !isFormer(one));
    // `Diện tích cho thuê 763,8 ha. … tăng 65,6 ha so với năm 2023 (698,2 ha)`: only the amount tells what is meant.
    const told =
      now ?? before.findLast((one) => isExact(gapBetween(document, stated, one, behind, true), stated));
    return told && !now
      ? { now: told, base: behind, ordered: true, sure: false }
      : now
        ? { now, base: behind, ordered: true, sure: outer.length === 1 || sameClause(now, stated) }
        : undefined;
  }
  // `vượt 0,4 điểm phần trăm so với kế hoạch`: what was there before is not the plan.
  const planned = /^[^,;.()]{0,20}so với (?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)/u.test(stated.worded.behind);
  // `vượt 426 đoàn viên so với chỉ tiêu (8.000 đoàn viên) và hơn năm trước 312 đoàn viên`
  const timed =
    HELD_AGAINST.test(stated.worded.before) ||
    /năm (?:trước|ngoái)|cùng kỳ|kỳ trước|quý trước|tháng trước/u.test(leadTo(stated, row[at - 1]));
  const times = timesTold(own, before, stated);
  if (own.length < 2 && times && !planned)
    return { ...times, ordered: true, sure: namesNoOther(stated, times) };
  const then = own.findLast((one) => isFormer(one) && (planned ? isPlan(one) : !(timed && isPlan(one))));
  if (timed && !then && own.some(isPlan)) return undefined;
  const now = outer.findLast((one) => one !== then && !isFormer(one));
  if (then && now)
    return {
      now,
      base: then,
      ordered: true,
      sure: own.length === 2 || Math.abs(own.indexOf(now) - own.indexOf(then)) === 1,
    };
  const [first, second, ...more] = outer;
  if (planned) return undefined;
  // `tăng 277 trường hợp so với cùng kỳ`: what it was then is not told.
  if (UNTOLD.test(stated.worded.behind)) return undefined;
  if (first && second && more.length === 0 && own.length === 2) {
    const inTime = betweenTimes(first, second);
    // `theo kế hoạch 89 cuộc, đột xuất 18 cuộc; so với năm 2021, tổng số tăng 9 cuộc`: two parts of now.
    return inTime || HELD_AGAINST.test(stated.worded.before)
      ? inTime
      : { now: second, base: first, ordered: false, sure: named };
  }
  if (own.length > 0 || !named) return undefined;
  const [one, other, ...others] = before;
  const text = lastPart(stated.worded.before, '.').trim();
  return one && other && others.length === 0
    ? { now: other, base: one, ordered: false, sure: CONCLUDES.test(text) }
    : undefined;
}

/** Both ends stand in brackets behind it, one in brackets right before it, or one on each side of what is needed. */
function endsBeside(row: readonly Statement[], at: number, own: readonly Statement[]): Ends | undefined {
  const [stated, aside] = [row[at], row[at - 1]];
  if (!stated) return undefined;
  const [one, other, ...more] = endsBehind(row, at);
  // `tức vượt 912 tỷ đồng (dự toán 10.000 tỷ đồng, thực hiện 10.912 tỷ đồng)`
  const bracketed = other && more.length === 0 && one?.worded.bracket === other.worded.bracket;
  if (one && bracketed && isOpened(stated, one)) return { now: other, base: one, ordered: false, sure: true };
  // `Toán 6,42 điểm, cao hơn cả nước (6,25) 0,17 điểm`
  const now = own.findLast((told) => told !== aside && told.worded.depth <= stated.worded.depth);
  if (aside && now && isEnd(aside, stated) && isAside(stated, aside))
    return { now, base: aside, ordered: true, sure: true };
  // `Để đủ 1.500 trạm, cần thêm 268 trạm, vì đến nay mới có 1.232 trạm`
  const [only] = own;
  const needed =
    own.length === 1 && only && one && !other && only.unit === one.unit && NEEDED.test(leadTo(stated, aside));
  return only && needed ? { now: only, base: one, ordered: false, sure: true } : undefined;
}

const NEEDED = /(?:^|\s)(?:thiếu|cần(?: phải)?(?: \p{L}+){0,4} (?:thêm|bổ sung)(?: \p{L}+)?)$/u;

/** Values behind a figure in its sentence. */
function endsBehind(row: readonly Statement[], at: number): readonly Statement[] {
  const stated = row[at];
  return stated === undefined
    ? []
    : row.slice(at + 1, at + 4).filter((one) => sameSentence(one, stated) && isEnd(one, stated));
}

/** A bracket is opened right behind it. */
function isOpened(stated: Statement, next: Statement): boolean {
  return next.worded.depth > stated.worded.depth && /^[^,;.()]{0,40}\([^()]*$/u.test(next.worded.before);
}

/** `Năm 2022 có 86 hợp tác xã; năm 2023 có 97 hợp tác xã, tăng 11 hợp tác xã` */
function betweenTimes(one: Statement, other: Statement): Ends | undefined {
  const order = earlierOf(one, other);
  return order && { base: order[0], now: order[1], ordered: true, sure: false };
}

const HELD_AGAINST =
  /(?:^|[;,.]\s*)so với (?:cùng kỳ|năm|kỳ|quý|tháng|đầu|cuối|nhiệm kỳ|giai đoạn)[^;.()\d]*(?:\d{4})?[^;.()\d]*$/u;

/** Two values of one thing, now and then. */
type Times = Pick<Ends, 'now' | 'base'>;

/** The only two of a thing that its own sentence and the two before tell, of two times: `… 1.286 vụ. Cùng kỳ năm trước 1.470 vụ. Số vụ giảm 12,5%`. */
function timesTold(
  own: readonly Statement[],
  before: readonly Statement[],
  stated: Statement,
): Times | undefined {
  const told = [...before, ...own].filter(
    (one) => one.measure === 'value' && one.worded.depth <= stated.worded.depth && !one.item.figure.pair,
  );
  const [one, other, ...more] = told;
  if (!one || !other || more.length > 0 || !isAlike(one, other) || one.amount === other.amount)
    return undefined;
  const order = earlierOf(one, other);
  return order && { base: order[0], now: order[1] };
}

/** The words that lead to it are those of the values, or none but of the pace itself. */
function namesNoOther(stated: Statement, { now, base }: Times): boolean {
  const names = new Set([now, base].flatMap((one) => [...one.words, ...subjectOf(one.unit)]));
  return [...stated.words].every((word) => names.has(word) || PACE.has(word));
}

function sameClause(a: Statement, b: Statement): boolean {
  return a.worded.clause === b.worded.clause;
}

function isPlan(one: Statement): boolean {
  return (
    one.measure === 'plan' || /kế hoạch|dự toán|chỉ tiêu|mục tiêu/u.test(lastPart(one.worded.before, ',;.'))
  );
}

function isFormer(one: Statement): boolean {
  if (one.earlier || one.measure === 'plan') return true;
  // `Vượt chỉ tiêu về hội viên mới: kết nạp 6.240 hội viên`: what a colon ends is said of the sentence.
  const lead = lastPart(one.worded.before, ',;.')
    .replace(/^.*:\s*(?=\p{L})/u, '')
    .trim();
  return (
    FORMER.test(lead) && !/đạt|thực hiện|lên|còn lại|nay/u.test(lead.replace(/.*(?:dự toán|kế hoạch)/u, ''))
  );
}

const YEARLY = /(?:bình quân|trung bình|mỗi năm|hằng năm|hàng năm)[^,;.()]*$/u;

/** `từ 12,8% năm 2020 xuống 11,3% năm 2023, trung bình mỗi năm giảm 0,5 điểm phần trăm`: the gap over its years. */
function yearly(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const stated = row[at];
  if (!stated || !YEARLY.test(stated.worded.before) || !/năm[^,;.()]*$/u.test(stated.worded.before))
    return [];
  const { own } = endsNear(row, at, (one) => isEnd(one, stated));
  const [from, to, ...more] = own;
  const text = document.passages[stated.item.passage]?.text ?? '';
  if (!from || !to || more.length > 0) return [];
  const years = yearsOf(text.slice(stated.sentence.start, stated.sentence.end));
  if (years === undefined) return [];
  const gap = gapBetween(document, stated, to, from, true);
  const [low, high] = [gap.range.low / years, gap.range.high / years];
  return [
    {
      ...gap,
      computed: gap.computed / years,
      range: { low, high },
      how: `(${gap.how}) : ${years} năm`,
      digits: 2,
    },
  ];
}

/** Years between two that are named, or as many as are told. */
function yearsOf(text: string): number | undefined {
  const named = [...new Set(text.match(/(?<=năm )(?:19|20)\d\d/gu) ?? [])].map(Number);
  const [from, to] = named;
  if (from !== undefined && to !== undefined && named.length === 2 && to > from) return to - from;
  const told = /(?:trong|sau|qua) (?<count>\d|hai|ba|bốn|năm) năm/u.exec(text)?.groups?.['count'];
  if (told === undefined) return undefined;
  return Number(told) || (NUMBER_WORDS as readonly string[]).indexOf(told);
}

/** By how much one of two values is more than the other. */
function differences(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const stated = row[at];
  const told = stated && wayOf(stated, row[at - 1]);
  if (!stated || !told) return [];
  if (
    !isAmount(stated) &&
    stated.unit !== '‰' &&
    stated.quantity !== 'percentage_point' &&
    stated.quantity !== 'score'
  )
    return [];
  const meant = endsOf(document, row, at, told.named);
  const { own, behind, before } = endsNear(row, at, (one) => isEnd(one, stated));
  const around = new Set([
    ...before.slice(-4),
    ...own.slice(-6),
    ...(behind ? [behind] : []),
    ...endsBehind(row, at),
  ]);
  const ends = [...around];
  const others = ends.flatMap((one, index) =>
    ends
      .slice(index + 1)
      .filter(
        (other) =>
          !(meant && [meant.now, meant.base].includes(one) && [meant.now, meant.base].includes(other)),
      )
      .map((other) => ({
        ...gapBetween(document, stated, one, other, false),
        digits: Number.POSITIVE_INFINITY,
      })),
  );
  const otherWay = meant ? [] : compared(document, row, at, told.way);
  if (!meant) return otherWay.length > 0 ? otherWay : others;
  const proposal = gapBetween(document, stated, meant.now, meant.base, meant.sure);
  const rises = meant.now.amount > meant.base.amount;
  const wrong = meant.ordered && told.way !== 0 && rises !== told.way > 0 && isExact(proposal, stated);
  return [wrong ? { ...proposal, sure: true, wrongWay: rises ? 'tăng' : 'giảm' } : proposal, ...others];
}

/** `hộ cận nghèo 10.318 hộ, nhiều hơn số hộ nghèo 554 hộ`: by the amount it is told of a value before; the words go the other way. */
function compared(document: CheckedDocument, row: readonly Statement[], at: number, way: Way): Proposal[] {
  const stated = row[at];
  const lead = stated && leadTo(stated, row[at - 1]);
  if (!stated || !lead || way === 0 || !/ hơn (?:so với )?(?:số|mức|tổng)? ?\p{L}/u.test(` ${lead}`))
    return [];
  const { own, before } = endsNear(row, at, (one) => isEnd(one, stated));
  const [now, ...more] = own;
  if (!now || more.length > 0) return [];
  return before.flatMap((base): Proposal[] => {
    const proposal = gapBetween(document, stated, now, base, true);
    const rises = now.amount > base.amount;
    const named = [...base.words].some((word) => lead.includes(word));
    if (!named || !isExact(proposal, stated) || rises === way > 0) return [];
    return [{ ...proposal, wrongWay: rises ? 'nhiều hơn' : 'ít hơn' }];
  });
}

function isExact({ computed, range }: Proposal, { item }: Statement): boolean {
  const { value, decimals } = item.figure.numeral;
  return judge(Math.abs(value), decimals, computed, range) === 'khop';
}

function gapBetween(
  document: CheckedDocument,
  stated: Statement,
  one: Statement,
  other: Statement,
  sure: boolean,
): Proposal {
  const [more, less] = one.amount >= other.amount ? [one, other] : [other, one];
  const sum = balance(document, stated, [
    [1, more],
    [-1, less],
  ]);
  return { kind: 'growth_percent', stated, others: [one, other], sure, ...sum };
}

/** `thấp hơn mức bình quân chung của tỉnh là 68,2%`, `5,12 điểm, thấp hơn cả nước (5,51 điểm)`: no gap is told, only which way. */
function levels(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const [stated, own] = [row[at], row[at - 1]];
  if (!stated || !own || !sameSentence(own, stated) || stated.measure === 'change') return [];
  const comparable = own.measure !== 'change' && own.measure !== 'index' && own.quantity === stated.quantity;
  if (!comparable || own.item.figure.pair || stated.item.figure.pair || own.amount === stated.amount)
    return [];
  const word = (own.quantity === 'percent' ? levelWord(stated, own) : undefined) ?? bracketWord(stated, own);
  if (word === undefined) return [];
  const [rises, up] = [own.amount > stated.amount, /^(?:cao|nhiều|lớn|tăng|vượt)/u.test(word)];
  if (rises === up) return [];
  return [
    {
      kind: 'growth_percent',
      stated,
      others: [own],
      computed: Math.abs(stated.item.figure.numeral.value),
      range: { low: 0, high: 0 },
      how: `${printed(document, own.item)} so với ${printed(document, stated.item)}`,
      sure: true,
      wrongWay: rises ? 'cao hơn' : 'thấp hơn',
    },
  ];
}

const LEVEL =
  /^\s*,?\s*(?:vẫn |còn )?(?<word>cao|thấp) hơn (?:so với )?(?:mức |tỷ lệ )?(?:bình quân|trung bình|chung)[^,;.()\d]{0,40}(?:là|\()\s*$/u;

function levelWord(stated: Statement, own: Statement): string | undefined {
  if (own.worded.depth !== stated.worded.depth) return undefined;
  return LEVEL.exec(stated.worded.before)?.groups?.['word'];
}

const BRACKET_LEVEL =
  /^[\p{L}\s]{0,40},?\s*(?:vẫn |còn |nhưng |song |và )?(?<word>(?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn|tăng|giảm)(?: so)?(?: với)? (?<than>[^,;.()]{2,60})\(\s*(?:là |mức )?$/u;
/** What differs more may be another thing in the brackets. */
const LEVELS = 2.5;

/** Only which way: `27 vụ, giảm so với năm trước (35 vụ)`. */
function bracketWord(stated: Statement, own: Statement): string | undefined {
  const { word = '', than = '' } = BRACKET_LEVEL.exec(stated.worded.before)?.groups ?? {};
  const apart = own.amount / stated.amount;
  const near = apart < LEVELS && apart > 1 / LEVELS && own.baseUnit === stated.baseUnit;
  const compared =
    /hơn$/u.test(word) || /^(?:so )?(?:với )?(?:cùng kỳ|năm|kỳ|quý|tháng|nhiệm kỳ|giai đoạn|đầu)/u.test(than);
  return near && compared && word !== '' ? word : undefined;
}

/** `tiết kiệm 6.687 triệu đồng, tỷ lệ tiết kiệm 4,5%`: the gap that its clause told, of one of the two it lies between. */
function ofGap(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const stated = row[at];
  const [last, previous] = [row[at - 1], row[at - 2]];
  // `giảm 1.213 trẻ so với năm 2020 (19.840 trẻ), tương ứng 6,1%`
  const based =
    stated &&
    last &&
    previous &&
    last.worded.depth > stated.worded.depth &&
    last.earlier &&
    isEnd(last, previous);
  if (
    based &&
    sameSentence(previous, stated) &&
    previous.measure === 'change' &&
    isAmount(previous) &&
    OF_GAP.test(stated.worded.before.replace(/^[^)]*\)/u, ''))
  )
    return [{ ...shareOf(document, stated, previous, last, true), kind: 'growth_percent' }];
  const gap = last;
  if (!stated || !gap || gap.quantity === 'percent' || !isAmount(gap) || !sameSentence(gap, stated))
    return [];
  const told = wayOf(gap, previous);
  if (!told || !OF_GAP.test(stated.worded.before)) return [];
  const { own: ends, before } = endsNear(row, at - 1, (one) => isEnd(one, gap));
  const times = ends.length < 2 ? timesTold(ends, before, gap) : undefined;
  const pairs = times
    ? [[times.now, times.base] as const]
    : ends.flatMap((one, index) => ends.slice(index + 1).map((other) => [one, other] as const));
  const borne = pairs.filter(([one, other]) => isExact(gapBetween(document, gap, one, other, true), gap));
  return borne.flatMap(([one, other]) => {
    const [more, less] = one.amount >= other.amount ? [one, other] : [other, one];
    // What is saved is saved of what was asked at first.
    return [{ ...shareOf(document, stated, gap, told.way > 0 ? less : more, true), kind: 'growth_percent' }];
  });
}

const OF_GAP =
  /^[\s,(]*(?:(?:tỷ|tỉ) lệ(?: [\p{L}]+){0,4}|bằng|tương (?:đương|ứng)(?: với)?|hay|tức|đạt|chiếm|là|mức)?(?: (?:đạt|là|giảm|tăng|khoảng))*[\s:]*$/u;

/** Two values of one thing in the sentence, one of them of an earlier time. */
function growths(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const stated = row[at];
  if (!stated || (stated.measure !== 'change' && stated.measure !== 'index') || stated.against === 'plan')
    return [];
  const near = row
    .slice(Math.max(0, at - MOST), at)
    .filter(
      (one) =>
        isAmount(one) &&
        one.measure === 'value' &&
        !one.item.figure.pair &&
        one.worded.depth <= stated.worded.depth,
    );
  const told = near.filter((one) => sameSentence(one, stated));
  // `Năm 2024 xảy ra 86 vụ; năm 2023 xảy ra 100 vụ. Như vậy số vụ giảm 14%`
  const farther = near.filter(
    (one) => !told.includes(one) && stated.worded.sentence - one.worded.sentence <= BACK,
  );
  const times = timesTold(told, told.length < 2 ? farther : [], stated);
  if (!times) return [];
  const { now, base: then } = times;
  const sign = stated.measure === 'index' ? 0 : stated.down ? -1 : 1;
  const [a, b] = [inUnitOf(then, now), inUnitOf(then, then)];
  const of = (value: number, base: number): number =>
    sign === 0 ? (100 * value) / base : sign * 100 * (value / base - 1);
  const ends = [of(a.value - a.half, b.value + b.half), of(a.value + a.half, b.value - b.half)];
  const computed = of(a.value, b.value);
  return [
    {
      kind: 'growth_percent',
      stated,
      others: [now, then],
      computed,
      range: { low: Math.min(...ends), high: Math.max(...ends) },
      how: `${printed(document, now.item)} : ${printed(document, then.item)}`,
      sure:
        told.length === 2
          ? now.words.size === 0 ||
            then.words.size === 0 ||
            [...now.words].some((word) => then.words.has(word))
          : namesNoOther(stated, times),
    },
  ];
}

/** The earlier one first; undefined where the words do not tell. */
function earlierOf(one: Statement, other: Statement): readonly [Statement, Statement] | undefined {
  const former = (told: Statement): boolean =>
    told.earlier === true ||
    /cùng kỳ|năm trước|năm ngoái|kỳ trước|năm học trước|quý trước|tháng trước|(?<!(?:tháng|quý|ngày|nửa|đợt|thời kỳ) )đầu (?:năm|kỳ|nhiệm kỳ)(?! \d)/u.test(
      `${lastPart(told.worded.before, ',;.')} ${firstPart(told.worded.behind, ',;.')}`,
    );
  const [a, b] = [former(one), former(other)];
  if (a !== b) return a ? [one, other] : [other, one];
  const [from, to] = [one.period?.from, other.period?.from];
  if (!one.dated || !other.dated || from === undefined || to === undefined || from === to) return undefined;
  return from < to ? [one, other] : [other, one];
}

/** `bằng 1,8 lần năm 2020 (3.600 tỷ đồng)`, `khách nội địa gấp 6 lần khách quốc tế`, `tăng 3 lần so với cùng kỳ (30 đoàn)` */
function multiples(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const stated = row[at];
  const lead = stated && lastPart(stated.worded.before, ',;.').trim();
  const word = /(?<word>gấp|bằng|tăng)(?: (?:lên|gần|hơn|khoảng|thêm))*$/u.exec(lead ?? '')?.groups?.['word'];
  if (!stated || word === undefined) return [];
  const next = row[at + 1];
  const fits = (one: Statement): boolean =>
    isAmount(one) &&
    one.unit !== 'lần' &&
    // `sưu tầm bổ sung 318 hiện vật, gấp 2,4 lần`: what was added is held against what was added.
    (one.measure !== 'change' || one === row[at - 1]) &&
    !one.item.figure.pair;
  const own = row.slice(Math.max(0, at - MOST), at).filter((one) => sameSentence(one, stated) && fits(one));
  const behind =
    next && sameSentence(next, stated) && fits(next) && /\(\s*[^,;.()]{0,30}$/u.test(next.worded.before)
      ? next
      : undefined;
  const pairs: (readonly [Statement, Statement, boolean])[] = [];
  if (behind) for (const now of own) if (isAlike(now, behind)) pairs.push([now, behind, now === own.at(-1)]);
  if (!behind) {
    const only = own.length === 2;
    own.forEach((one, index) => {
      for (const other of own.slice(index + 1))
        if (isAlike(one, other))
          pairs.push(one.amount > other.amount ? [one, other, only] : [other, one, only]);
    });
  }
  return pairs.flatMap(([now, then, sure]) =>
    multiplesOf(document, stated, now, then, sure, word === 'tăng'),
  );
}

/** `tăng 2 lần` may mean twice as much or as much again twice. */
function multiplesOf(
  document: CheckedDocument,
  stated: Statement,
  now: Statement,
  then: Statement,
  sure: boolean,
  again: boolean,
): Proposal[] {
  const [a, b] = [inUnitOf(then, now), inUnitOf(then, then)];
  const of = (less: number): Proposal => ({
    kind: 'growth_percent',
    stated,
    others: [now, then],
    computed: a.value / b.value - less,
    range: {
      low: (a.value - a.half) / (b.value + b.half) - less,
      high: (a.value + a.half) / (b.value - b.half) - less,
    },
    how: `${printed(document, now.item)} : ${printed(document, then.item)}`,
    sure: sure && less === 0,
  });
  return again ? [of(0), of(1)] : [of(0)];
}

/** `thêm 18 sản phẩm, đưa tổng số sản phẩm từ 124 lên 142 sản phẩm` */
function reached(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const [stated, base] = [row[at], row[at - 1]];
  if (
    !stated ||
    !base?.earlier ||
    !/^[^,;.()]{0,30}(?:lên|xuống(?: còn)?|còn)\s*$/u.test(stated.worded.before)
  )
    return [];
  if (!sameSentence(base, stated) || !isAmount(base) || !isAlike(base, stated)) return [];
  const change = row
    .slice(Math.max(0, at - MOST), at - 1)
    .findLast(
      (one) => one.measure === 'change' && sameSentence(one, stated) && isAmount(one) && isAlike(one, stated),
    );
  if (!change) return [];
  const sum = balance(document, stated, [
    [1, base],
    [change.down ? -1 : 1, change],
  ]);
  return [{ kind: 'growth_percent', stated, others: [base, change], sure: true, ...sum }];
}
