/** What a figure is about: the words before it without those that only join, measure or compare. */
import type { Item } from '../passage.ts';
import { before, type CheckedDocument, textOf } from './document.ts';

/** Words that say nothing about what is told. */
const EMPTY: ReadonlySet<string> = new Set(
  `đạt được là ước tính khoảng trên hơn gần bằng tăng giảm còn lên tới với so cùng kỳ năm trước và các của có trong đó cho tại ở về từ đến
theo do để mà thì này như tỉnh địa bàn thực hiện toàn tổng số giá trị tháng đầu ngày quý nay hiện đã loại riêng khi bị ra vào chiếm
tỷ lệ tỉ mức thêm kế hoạch kh giao dự toán hđnd dưới ít nhất gồm cụ thể sau vượt cả lũy kế luỹ tương đương ứng hoàn thành`
    .trim()
    .split(/\s+/u),
);

export type Subject = ReadonlySet<string>;

/** Words of a label or clause that tell what it is about. */
export function subjectOf(text: string): Subject {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)));
}

/** Words that name a property of something told before: sản lượng, năng suất. */
const PROPERTIES: ReadonlySet<string> = new Set(
  'sản lượng diện tích năng suất trồng gieo cấy doanh thu doanh số số lượng kinh phí vốn kim ngạch thu hoạch'.split(
    ' ',
  ),
);

/** What a passage or an item of it is about: `Mía:`, `(5) Đậu tương:`; the last one before an offset. */
function headingBefore(text: string, at: number): string {
  const found = [...text.slice(0, at).matchAll(/(?:^|[.;)]\s*)([^.;:()\d]{2,60}):/gu)].at(-1);
  return found?.[1] ?? '';
}

/**
 * The subject of each figure of a passage; one that has no words of its own goes on with that before it, and one that
 * only names a property takes what the item is about.
 */
export function subjectsIn(document: CheckedDocument, row: readonly Item[]): readonly Subject[] {
  const subjects: Subject[] = [];
  row.forEach((_, at) => {
    const words = before(document, row, at);
    // The last clause that says something; a sentence or item that ends cuts off what was before.
    const clauses = words.split(/[.;\n](?=\s|$)|\(\d+\)/u);
    const last = clauses.at(-1) ?? '';
    const parts = last.split(/[,(:]/u).map(subjectOf);
    const own = parts.findLast((part) => part.size > 0);
    // 1.120 tỷ đồng; so với dự toán đạt 39,5%: what only compares goes on with what was told.
    const carried = /[.\n](?=\s|$)|\(\d+\)/u.test(words) ? undefined : subjects[at - 1];
    subjects.push(whole(own ?? carried ?? new Set(), document, row[at]));
  });
  return subjects;
}

function whole(subject: Subject, document: CheckedDocument, item: Item | undefined): Subject {
  if (!item || ![...subject].every((word) => PROPERTIES.has(word))) return subject;
  const heading = subjectOf(headingBefore(textOf(document, item), item.figure.start));
  // Without it nobody knows whose property it is.
  return heading.size > 0 ? new Set([...heading, ...subject]) : new Set();
}

/**
 * How near two subjects are, from 0 to 1: the share of words of the longer that the shorter has. Where each has a word
 * of its own (thịt trâu, thịt bò) they are different things.
 */
export function likeness(a: Subject, b: Subject): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return many.size > 0 && few.isSubsetOf(many) ? few.size / many.size : 0;
}

/** A bit for each word: what is no part of a subject by its bits is none by its words. */
export function maskOf(subject: Subject): number {
  let mask = 0;
  for (const word of subject) {
    let bits = 0;
    for (let index = 0; index < word.length; index++) bits = (bits * 31 + word.charCodeAt(index)) | 0;
    mask |= 1 << (bits & 31);
  }
  return mask;
}
