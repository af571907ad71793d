/** Sums that the words tell and no list opens: `nâng tổng kinh phí lên …`, `hai đoàn đã kiểm tra …`, `tính cả …`. */
import { NUMBER_WORDS } from '../../../vietnamese/numerals.ts';
import type { Statement } from '../../statement/index.ts';
import { firstPart, lastPart } from '../../statement/words.ts';
import { type CheckedDocument, sameSentence } from '../base/document.ts';
import { balance, digitsFor, isAlike, isAmount, type Law, leadBefore, MOST, type Proposal } from './law.ts';

const TOTAL =
  /(?:^|\s)(?:(?:nâng|đưa)(?: \p{L}+){0,8} lên(?: tới| thành)?|(?:cộng|tổng cộng|cả thảy|tất cả|tính chung|gộp (?:chung|lại))(?: \p{L}+){0,4}|tổng(?: \p{L}+){0,8})$/u;
/** `quý I 8.412 tỷ đồng, quý II 9.106 tỷ đồng; 6 tháng 17.518 tỷ đồng` */
const SPAN =
  /^(?:(?:tính )?chung )?(?:(?:6|9|10|11|sáu|chín) tháng|cả năm|cả (?:hai|ba|bốn) (?:quý|vụ|đợt|năm))(?: (?:là|đạt|được|có|ước|thực hiện))*$/u;
/** `Hai đoàn đã kiểm tra`, `cả ba nguồn đạt` */
const ALL_OF = new RegExp(
  `^(?:cả )?(?<count>${NUMBER_WORDS.slice(2, 7).join('|')}) (?!lần|năm|tháng|quý)\\p{L}+`,
  'u',
);
/** One of the parts is named as what is counted in as well. */
const INCLUDING = /(?:(?:tính cả|cộng cả|kể cả|bao gồm cả)(?! (?:hai|ba|bốn) )|cùng với|cộng với|cộng thêm)/u;
/** Farther apart they are no parts of it, whatever the words say. */
const NEAR = 0.12;
/** A part is no more than its whole, but for a slip. */
const WIDE = 1.3;
const PARTS = 6;

export const totals: Law = (document, row, at) => {
  const stated = row[at];
  if (!stated || !isAmount(stated) || stated.measure !== 'value' || stated.earlier || stated.item.figure.pair)
    return [];
  return [...including(document, row, at), ...ofAll(document, row, at), ...ofTold(document, row, at)];
};

/** What may be a part: a value, or what was saved or cut. */
function isPart(one: Statement, stated: Statement): boolean {
  const told =
    one.measure === 'value' || (one.measure === 'change' && /cắt giảm|tiết kiệm|thêm/u.test(leadBefore(one)));
  return (
    one !== stated && told && !one.earlier && isAmount(one) && !one.item.figure.pair && isAlike(one, stated)
  );
}

function around(row: readonly Statement[], at: number): readonly Statement[] {
  return row.slice(Math.max(0, at - MOST), at + MOST);
}

function sumOf(
  document: CheckedDocument,
  stated: Statement,
  parts: readonly Statement[],
  sure: boolean,
): Proposal[] {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return [];
  const sum = balance(
    document,
    stated,
    parts.map((part) => [1, part] as const),
  );
  return [
    {
      kind: 'sum_of_parts',
      stated,
      others: [first, ...others],
      sure,
      digits: digitsFor(stated, parts),
      ...sum,
    },
  ];
}

function isNear(stated: Statement, parts: readonly Statement[]): boolean {
  const sum = parts.reduce((all, { amount }) => all + Math.abs(amount), 0);
  return Math.abs(sum / stated.amount - 1) <= NEAR;
}

/** `tổng nguồn 372,7 tỷ đồng, tính cả 214,5 tỷ đồng từ tăng thu`: the greatest of its sentence is made of all the others. */
function including(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const stated = row[at];
  if (!stated) return [];
  const parts = around(row, at).filter((one) => sameSentence(one, stated) && isPart(one, stated));
  if (parts.length > PARTS || parts.some(({ amount }) => amount > WIDE * stated.amount)) return [];
  if (!parts.some((part) => INCLUDING.test(leadBefore(part)))) return [];
  // `tiếp nhận 4.236 đơn, cộng với 187 đơn chuyển sang là 4.423 đơn`: the sum stands behind.
  if (parts.some((part) => part.amount > stated.amount && /(?:^|\s)là$/u.test(leadBefore(part)))) return [];
  // `không tính vào 608 tàu` is told beside it.
  if (/(?:không|chưa) (?:tính|kể|gồm|bao gồm)/u.test(leadBefore(stated))) return [];
  const level = parts.filter(({ worded }) => worded.depth === stated.worded.depth);
  return sumOf(document, stated, level, isNear(stated, level));
}

/** So many as were told in the sentence before. */
function ofAll(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const stated = row[at];
  if (!stated) return [];
  const count = ALL_OF.exec(lastPart(stated.worded.before, '.').trim())?.groups?.['count'];
  if (count === undefined) return [];
  const parts = row
    .slice(Math.max(0, at - MOST), at)
    .filter(
      (one) =>
        stated.worded.sentence - one.worded.sentence === 1 && one.worded.depth === 0 && isPart(one, stated),
    );
  const all = parts.length === (NUMBER_WORDS as readonly string[]).indexOf(count);
  const named = parts.every(({ words }) => [...words].some((word) => stated.words.has(word)));
  return all
    ? sumOf(
        document,
        stated,
        parts,
        named && stated.amount > Math.max(...parts.map(({ amount }) => amount)) / 2,
      )
    : [];
}

/** Behind its parts in the sentence. */
function ofTold(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const stated = row[at];
  if (!stated || !(TOTAL.test(leadBefore(stated)) || SPAN.test(leadBefore(stated)))) return [];
  const parts = row
    .slice(Math.max(0, at - MOST), at)
    .filter(
      (one) => sameSentence(one, stated) && one.worded.depth === stated.worded.depth && isPart(one, stated),
    );
  if (parts.length < 2 || parts.length > PARTS) return [];
  const raised = /lên(?: tới| thành)?$/u.test(leadBefore(stated));
  const told = firstPart(stated.worded.behind, ',;.').includes('trong đó');
  return parts.slice(0, -1).flatMap((_, from) => {
    const some = parts.slice(from);
    return sumOf(
      document,
      stated,
      some,
      from === 0 && !told && (raised || parts.length > 2) && isNear(stated, some),
    );
  });
}
