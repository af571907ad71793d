/** What is left, what there was before, what a sum makes, and how far a goal is: sums and differences that clauses tell. */
import { nth } from '../../../shared/nth.ts';
import type { Statement } from '../../statement/index.ts';
import { firstPart } from '../../statement/words.ts';
import { areHalves } from '../../tables/parts.ts';
import { type CheckedDocument, printed, sameSentence } from '../base/document.ts';
import {
  balance,
  before,
  digitsFor,
  inUnitOf,
  isAlike,
  isAmount,
  type Law,
  leadBefore,
  MOST,
  type Proposal,
} from './law.ts';

/** The rest of something told before it. */
const LEFT =
  /còn(?! (?:được|là|có|khoảng))(?:\s|$)|còn lại|còn thiếu|(?:^|\s)chưa |vắng|hủy|huỷ|trả lại|từ chối|bị loại|không sử dụng|(?:^|\s)bỏ (?:thi|học|dở|trống|phiếu)|không (?:đạt|dự|tham gia|đến|đỗ|trúng)|trượt|quá hạn|trễ hạn|tồn đọng|dở dang|(?:^|\s)đang (?:giải|xử|thi|thực|triển|xem)|số còn|phần còn/u;
/** What of a whole has come about, so that the rest is what has not. */
const DONE =
  /(?:^|\s)(?:đã|đạt|hoàn thành|xong|giải quyết|xử lý|sử dụng|giải ngân|thanh toán|dự thi|dự|công nhận|đúng hạn|trả|thu|nộp|khởi tố|thực hiện|chấp thuận|phê duyệt|thông qua|đồng ý|cấp)(?:\s|$)/u;
/** Told of an earlier time in plain words. */
const FORMER = /trước đó|đầu kỳ|cùng kỳ|năm (?:học )?(?:trước|\d{4})|kỳ trước/u;
/** What is added to a stock, and what is taken from it. */
const IN = /(?:^|\s)(?:thêm|mới|nhập|sinh|phát sinh|tuyển|kết nạp|bổ sung|tăng|thành lập|tiếp nhận)(?:\s|$)/u;
const OUT =
  /(?:^|\s)(?:giảm|xuất|bán|chết|thoát|nghỉ|giải thể|ra khỏi|thôi|mất|chuyển đi|thanh lý|rút|tiêu hủy|triệt xóa|xóa|phá|loại bỏ|đưa ra|giải quyết|xử lý|trả|thi hành xong|hoàn thành)(?:\s|$)/u;
const STOCK = /cuối (?:kỳ|năm|tháng|quý)|chuyển (?:kỳ|năm|sang)|(?:^|\s)còn(?:\s|$)|hiện (?:có|còn)/u;
/** More than these are no parts that a clause leaves a rest of. */
const PARTS = 4;

export const remainders: Law = (document, row, at) => {
  const stated = row[at];
  if (stated?.quantity === 'percentage_point') return goalOf(document, row, at);
  if (!stated || !isAmount(stated) || stated.measure !== 'value' || isOfPair(stated)) return [];
  const near = before(document, row, at).filter((one) => isAmount(one) && isAlike(one, stated));
  const tail = firstPart(stated.worded.behind, ',;.()').slice(0, 40);
  const lead = leadBefore(stated);
  const words = `${lead} ${tail}`;
  return [
    ...(LEFT.test(words) || /^đang /u.test(lead) ? leftOf(document, stated, near) : []),
    ...(STOCK.test(lead) ? stockOf(document, stated, near) : []),
    ...(THEREFORE.test(stated.worded.before) && LEFT.test(words) ? restOfBoth(document, row, at) : []),
    ...(NOT.test(lead) ? complementOf(document, row, at) : []),
    ...(FORMER.test(lead) ? formerOf(document, stated, near) : []),
    ...goalOf(document, row, at),
    ...restBefore(document, row, at),
    ...restOfShare(document, row, at),
    ...lastPartOf(document, row, at),
  ];
};

/** What is not as the part told before it. */
const NOT = /(?:^|\s)(?:không|chưa|còn|trễ|quá hạn|trùng)(?:\s|$)/u;

/** `5.846 đơn. … đủ điều kiện 5.104 đơn, chiếm 87,3%; … không đủ điều kiện 742 đơn`: of the whole that gives the share of the part. */
function complementOf(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const [stated, share] = [row[at], row[at - 1]];
  if (!stated || !share || share.quantity !== 'percent' || share.measure === 'change') return [];
  if (!sameSentence(share, stated)) return [];
  const near = row
    .slice(Math.max(0, at - MOST), at - 1)
    .filter((one) => isAmount(one) && isAlike(one, stated) && !one.earlier && one.measure !== 'change');
  return near.slice(-2).flatMap((part) =>
    near.flatMap((whole): Proposal[] => {
      const ratio = (100 * part.amount) / whole.amount;
      const fits = part.amount < whole.amount && Math.abs(ratio - share.amount) <= share.half * 1.001;
      if (!fits || !sameSentence(part, stated)) return [];
      const sum = balance(document, stated, [
        [1, whole],
        [-1, part],
      ]);
      const sure = share.item.figure.numeral.decimals > 0;
      return [{ kind: 'sum_of_parts', stated, others: [whole, part], sure, ...sum }];
    }),
  );
}

/** What follows from the two values told before it. */
const THEREFORE = /(?:^|[\s,;.])(?:như vậy|như thế|do đó|vì vậy|tức là|nghĩa là|tính ra)[^;.\d]*$/u;

/** `Đã cấp nước cho 8 thôn. Xã có 11 thôn, như vậy còn 3 thôn`: nothing else of the kind is told near. */
function restOfBoth(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const stated = row[at];
  if (!stated) return [];
  const near = row
    .slice(Math.max(0, at - MOST), at)
    .filter(
      (one) => stated.worded.sentence - one.worded.sentence <= 1 && isAmount(one) && isAlike(one, stated),
    );
  const [one, other, ...more] = near;
  if (!one || !other || more.length > 0 || near.some((told) => told.earlier || told.measure === 'change'))
    return [];
  const [whole, part] = one.amount > other.amount ? [one, other] : [other, one];
  const sum = balance(document, stated, [
    [1, whole],
    [-1, part],
  ]);
  return sum.computed > 0
    ? [{ kind: 'sum_of_parts', stated, others: [whole, part], sure: true, ...sum }]
    : [];
}

/** `còn 72.500 trường hợp trong tổng số 384.000 trường hợp (đã nhập 311.500)`: the whole and what is done stand behind. */
function restBefore(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const [stated, whole, part] = [row[at], row[at + 1], row[at + 2]];
  if (!stated || !whole || !part || !/(?:^|\s)còn$/u.test(leadBefore(stated))) return [];
  const told =
    sameSentence(stated, part) &&
    /trong (?:tổng )?số$/u.test(leadBefore(whole)) &&
    part.worded.depth > whole.worded.depth &&
    /^đã /u.test(leadBefore(part)) &&
    [whole, part].every((one) => isAmount(one) && isAlike(one, stated)) &&
    whole.amount > part.amount;
  if (!told) return [];
  const sum = balance(document, stated, [
    [1, whole],
    [-1, part],
  ]);
  return [{ kind: 'sum_of_parts', stated, others: [whole, part], sure: true, ...sum }];
}

/** `đạt 93,6% (11.876 người); số còn lại 812 người`: a share and its part tell the whole, wherever that is told. */
function restOfShare(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const [stated, part, share] = [row[at], row[at - 1], row[at - 2]];
  if (!stated || !part || share?.quantity !== 'percent' || share.measure === 'change') return [];
  const told =
    sameSentence(share, stated) &&
    part.worded.depth > share.worded.depth &&
    /^\s*\(\s*$/u.test(part.worded.before) &&
    /còn lại[^,;.()]*$/u.test(stated.worded.before) &&
    share.against !== 'plan' &&
    share.against !== 'earlier' &&
    isAmount(part) &&
    isAlike(part, stated);
  if (!told) return [];
  const { value } = inUnitOf(stated, part);
  const of = (percent: number): number => (value * (100 - percent)) / percent;
  return [
    {
      kind: 'sum_of_parts',
      stated,
      others: [part, share],
      sure: true,
      computed: of(share.amount),
      range: { low: of(share.amount + share.half), high: of(share.amount - share.half) },
      how: `${printed(document, part.item)} : ${printed(document, share.item)} − ${printed(document, part.item)}`,
    },
  ];
}

/** `Về trình độ: …`, `Chia theo cấp học: …` */
const OPENS = /^[^.;:\d]{0,60}:[^.;:\d]*$/u;
const DIVIDES = /^(?:chia|phân|về|theo|cơ cấu|trong (?:số )?(?:đó|này))/u;
/** How far parts may be from a whole that no word divides. */
const NEAR = 0.03;
/** The last of the parts that fill a sentence, of a whole told in the sentence before. */
function lastPartOf(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const stated = row[at];
  const next = row[at + 1];
  const goesOn = stated && next && sameSentence(next, stated) && isAmount(next) && next.measure === 'value';
  if (!stated || stated.earlier || (goesOn && next.worded.depth <= stated.worded.depth)) return [];
  const around = row.slice(Math.max(0, at - MOST), at + 1);
  // Shares, growths and what stands in brackets say more of a part.
  const parts = around.filter(
    (one) =>
      sameSentence(one, stated) &&
      one.worded.depth === stated.worded.depth &&
      isAmount(one) &&
      one.measure === 'value' &&
      !one.earlier,
  );
  const [first, ...others] = parts.slice(0, -1);
  if (!first || !parts.every((one) => isAlike(one, stated) && !one.item.figure.pair)) return [];
  const [one, other] = [leadBefore(first), leadBefore(stated)];
  const halves = parts.length === 2 && areHalves([one, other]);
  const opening = lastSentence(first.worded.before);
  const opened = parts.length > 2 && OPENS.test(opening);
  if (!halves && !opened) return [];
  const sum = parts.reduce((all, { amount }) => all + amount, 0);
  const far = row
    .slice(Math.max(0, at - MOST), at + 1)
    .filter(
      (whole) =>
        !sameSentence(whole, stated) &&
        whole.measure === 'value' &&
        !whole.earlier &&
        isAmount(whole) &&
        isAlike(whole, stated) &&
        whole.amount > sum / 2,
    );
  // One a few sentences before settles it; what is only in brackets is no whole in doubt.
  const wholes = far.filter(({ amount }) => Math.abs(sum / amount - 1) < 1e-9 || sum < 1.5 * amount);
  return wholes
    .map((whole): Proposal => {
      const terms = [whole, first, ...others].map((term, index) => [index === 0 ? 1 : -1, term] as const);
      const near = Math.abs(sum / whole.amount - 1) <= NEAR;
      const last = stated.worded.sentence - whole.worded.sentence <= 1 && whole.worded.depth === 0;
      const sure = last && wholes.length === 1 && (halves || DIVIDES.test(opening) || near);
      return {
        kind: 'sum_of_parts',
        stated,
        others: [whole, first, ...others],
        sure,
        ...balance(document, stated, terms),
      };
    })
    .filter(({ computed }) => computed > 0);
}

/** What stands behind the last point. */
function lastSentence(words: string): string {
  return (
    words
      .split(/[.](?=\s)/u)
      .at(-1)
      ?.trim() ?? ''
  );
}

/** A whole and parts of it behind it, all between it and the rest or the last ones of them. */
function leftOf(document: CheckedDocument, stated: Statement, near: readonly Statement[]): Proposal[] {
  const told = near.filter(
    ({ measure, earlier }) => (measure === 'value' || measure === 'whole' || measure === 'plan') && !earlier,
  );
  return told.flatMap((whole, at): Proposal[] => {
    // `Đã cấp 18.420 giấy trên 19.600 giấy phải cấp; còn 1.180 giấy`
    const ofFraction =
      (whole.item.figure.pair?.type === 'ratio' && whole.item.figure.pair.role === 1) ||
      (at > 0 && /(?:^|\s)(?:trên|trong)(?: tổng(?: số)?| số)?\s*$/u.test(whole.worded.before));
    const behind = told.slice(at + 1).filter(({ measure }) => measure === 'value');
    const part = ofFraction ? told[at - 1] : undefined;
    const lists = part
      ? [[part, ...behind], [part]]
      : [...behind.map((_, from) => behind.slice(from)), ...behind.slice(0, -1).map((one) => [one])];
    return lists.flatMap((parts): Proposal[] => {
      const [first] = parts;
      // `Đầu năm 17 điểm; đã xóa 11 điểm, phát sinh 2 điểm, hiện còn 8 điểm`: what came in is not to be left out.
      const came =
        STOCK.test(leadBefore(stated)) && behind.some((one) => !parts.includes(one) && signOf(one) > 0);
      if (
        !first ||
        came ||
        parts.length > PARTS ||
        whole.amount <= Math.max(...parts.map(({ amount }) => amount))
      )
        return [];
      const sum = balance(document, stated, [[1, whole], ...parts.map((one) => [-1, one] as const)]);
      if (sum.computed <= 0) return [];
      const done =
        part !== undefined ||
        parts.every((one) => DONE.test(`${leadBefore(one)} ${firstPart(one.worded.behind, ',;.(')}`));
      // One of a list with a share of its own is no whole of the next.
      const greatest = told.every(({ amount }) => amount <= whole.amount) && !hasShare(document, whole);
      const rest =
        /còn lại|số còn|phần còn/u.test(leadBefore(stated)) &&
        greatest &&
        parts.length === 1 &&
        behind.length === 1 &&
        !told.slice(0, at).some((one) => sameSentence(one, whole)) &&
        stated.worded.sentence - whole.worded.sentence <= 2;
      const sure =
        (rest && sameSentence(stated, first)) ||
        (done &&
          greatest &&
          sameSentence(stated, first) &&
          sameSentence(first, whole) &&
          parts.length <= 2 &&
          behind.length - parts.length < 2);
      return [
        {
          kind: 'sum_of_parts',
          stated,
          others: [whole, ...parts],
          sure,
          digits: digitsFor(stated, [whole, ...parts]),
          ...sum,
        },
      ];
    });
  });
}

function hasShare(document: CheckedDocument, { item, worded }: Statement): boolean {
  const row = nth(document.rows, item.passage);
  const next = row[row.findIndex(({ id }) => id === item.id) + 1];
  return next?.quantity === 'percent' && next.measure === 'share' && next.worded.depth > worded.depth;
}

/** `đầu kỳ 52.310 con; sinh thêm 4.120 con, xuất bán 3.905 con, cuối kỳ còn 52.525 con` */
function stockOf(document: CheckedDocument, stated: Statement, told: readonly Statement[]): Proposal[] {
  // Brackets divide what they stand behind.
  const near = told.filter(({ worded }) => worded.depth <= stated.worded.depth);
  return near.flatMap((first, at): Proposal[] => {
    // What came or went opens no stock.
    if (first.measure === 'whole' || first.earlier || signOf(first) !== 0) return [];
    const moves = near.slice(at + 1);
    const [one] = moves;
    if (!one || moves.length > PARTS) return [];
    const signs = moves.map((move) => signOf(move));
    if (signs.some((sign) => sign === 0)) return [];
    const terms = moves.map((move, index) => [signs[index] === 1 ? 1 : -1, move] as const);
    const sum = balance(document, stated, [[1, first], ...terms]);
    const [whole, ...others] = [first, ...moves];
    return sum.computed > 0
      ? [
          {
            kind: 'sum_of_parts',
            stated,
            others: [whole, ...others],
            sure: !hasUnread(document, whole, stated),
            ...sum,
          },
        ]
      : [];
  });
}

/** `trong kỳ triệt xóa 12, phát sinh 03`: a number between two figures that is no figure may be one of the moves. */
function hasUnread(document: CheckedDocument, from: Statement, to: Statement): boolean {
  const { passage } = to.item;
  if (from.item.passage !== passage) return false;
  const text = document.passages[passage]?.text ?? '';
  const [start, end] = [from.item.figure.end, to.item.figure.start];
  const read = nth(document.items, passage).filter(
    ({ figure }) => figure.start >= start && figure.end <= end,
  );
  const rest = read.reduceRight(
    (words, { figure }) => words.slice(0, figure.start - start) + words.slice(figure.end - start),
    text.slice(start, end),
  );
  return /(?<![\d/.])\d+(?![\d/.]*\d)/u.test(
    rest.replace(/(?:năm|tháng|ngày|quý) [\d/.]+|\d+ (?:tháng|năm|ngày|quý|tuần)/gu, ''),
  );
}

/** A fraction or a range tells of no rest; `27 vụ/25 đối tượng` of two. */
function isOfPair({ item }: Statement): boolean {
  return item.figure.pair !== undefined && item.figure.pair.type !== 'compound';
}

/** `giải ngân 1.142 tỷ đồng, thu nợ 864 tỷ đồng; dư nợ 4.286 tỷ đồng, tăng 278 tỷ đồng`: what came in without what went out. */
const FLOWS: readonly (readonly [RegExp, RegExp])[] = [
  [/giải ngân|cho vay/u, /thu nợ|thu hồi nợ/u],
  [/sinh/u, /chết|tử vong|mất/u],
  [
    /kết nạp|tuyển|bổ sung|tiếp nhận|thành lập|nhập/u,
    /giải thể|nghỉ|ra khỏi|thôi|chuyển đi|xuất|thoát|bớt|xóa tên/u,
  ],
];

export const flows: Law = (document, row, at) => {
  const [stated, stock] = [row[at], row[at - 1]];
  if (stated?.measure !== 'change' || !stock || !isAmount(stated) || !isAlike(stock, stated)) return [];
  const near = row
    .slice(Math.max(0, at - MOST), at - 1)
    .filter(
      (one) => sameSentence(one, stated) && one.measure === 'value' && isAmount(one) && isAlike(one, stated),
    );
  const [one, other, ...more] = near;
  if (!one || !other || more.length > 0) return [];
  const told = FLOWS.some(([into, from]) => into.test(leadBefore(one)) && from.test(leadBefore(other)));
  if (!told || one.amount <= other.amount === (stated.down !== true)) return [];
  const [more1, less] = one.amount > other.amount ? [one, other] : [other, one];
  const sum = balance(document, stated, [
    [1, more1],
    [-1, less],
  ]);
  return [{ kind: 'sum_of_parts', stated, others: [one, other], sure: true, ...sum }];
};

function signOf(move: Statement): 1 | -1 | 0 {
  if (move.measure === 'change') return move.down ? -1 : 1;
  const lead = leadBefore(move);
  if (move.measure !== 'value' || move.earlier) return 0;
  return OUT.test(lead) ? -1 : IN.test(lead) ? 1 : 0;
}

/** `268.450 em, tăng 5.120 em; năm học trước có 263.330 em`; `cấp 68.200 thẻ, nâng tổng số lên 842.650; trước đó 774.450 thẻ` */
function formerOf(document: CheckedDocument, stated: Statement, near: readonly Statement[]): Proposal[] {
  return near.flatMap((change, at): Proposal[] => {
    const then = near[at + 1];
    if (at === near.length - 1 && change.measure === 'change') {
      const nows = near.slice(0, at).filter(({ measure, earlier }) => measure === 'value' && !earlier);
      // Of a whole and its parts told before the change, the words do not say which has changed.
      return nows.map((now): Proposal => {
        const sum = balance(document, stated, [
          [1, now],
          [change.down ? 1 : -1, change],
        ]);
        const greatest = now === nows[0] && nows.every(({ amount }) => amount <= now.amount);
        const sure = greatest && sameSentence(stated, now);
        return { kind: 'sum_of_parts', stated, others: [now, change], sure, ...sum };
      });
    }
    if (
      then &&
      /trước đó/u.test(leadBefore(stated)) &&
      /lên|nâng/u.test(leadBefore(then)) &&
      then.amount > change.amount
    ) {
      const sum = balance(document, stated, [
        [1, then],
        [-1, change],
      ]);
      return [
        { kind: 'sum_of_parts', stated, others: [then, change], sure: sameSentence(stated, then), ...sum },
      ];
    }
    return [];
  });
}

const SHORT_OF = /thiếu|thấp hơn|ít hơn|kém|hụt|còn|vượt|cao hơn|nhiều hơn|hơn/u;

/** `361 trường, so với mục tiêu 380 trường còn thiếu 19 trường`; `đạt 96,2%, thấp hơn mục tiêu 98% là 1,8 điểm` */
function goalOf(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const stated = row[at];
  const [next, last] = [row[at + 1], row[at - 1]];
  if (!stated) return [];
  const aside =
    next?.measure !== undefined &&
    next.worded.depth > stated.worded.depth &&
    /kế hoạch|mục tiêu|chỉ tiêu/u.test(stated.worded.behind)
      ? next
      : undefined;
  const goal = aside ?? (last?.measure === 'plan' ? last : undefined);
  const told = aside ? leadBefore(stated) : `${last?.worded.before ?? ''} ${stated.worded.before}`;
  // `và hơn năm trước 312 đoàn viên` is held against another time.
  if (!goal || !SHORT_OF.test(told) || FORMER.test(stated.worded.before)) return [];
  const reached = row
    .slice(0, aside ? at : at - 1)
    .findLast(
      (one) =>
        sameSentence(one, stated) &&
        (one.measure === 'value' || one.quantity === 'percent') &&
        isAlike(one, goal),
    );
  const points = stated.quantity === 'percentage_point' || stated.quantity === 'percent';
  if (!reached || !(goal.quantity === 'percent' ? points : isAlike(stated, goal))) return [];
  const [more, less] = reached.amount > goal.amount ? [reached, goal] : [goal, reached];
  const sum = balance(document, stated, [
    [1, more],
    [-1, less],
  ]);
  return [{ kind: 'sum_of_parts', stated, others: [more, less], sure: true, ...sum }];
}
