/** What a figure is about: the words around it without those that only join, measure or compare. */

import { nth } from '../../shared/nth.ts';
import { isSecond } from './measure.ts';
import { firstPart, lastPart, type Worded } from './words.ts';

/** Words that say nothing about what is told. */
const EMPTY: ReadonlySet<string> = new Set(
  `đạt được là ước tính khoảng trên hơn gần bằng tăng giảm còn lên tới với so cùng kỳ năm trước và các của có trong đó cho tại ở về từ đến
theo do để mà thì này như tỉnh địa bàn thực hiện toàn tổng số giá trị tháng đầu ngày quý nay hiện đã khi bị ra vào chiếm
tỷ lệ tỉ mức thêm kế hoạch kh giao dự toán hđnd dưới ít nhất gồm cụ thể sau vượt cả lũy kế luỹ hoàn thành
kết quả bao nâng cộng lần gấp xuống tức hay hoặc những một mỗi cũng đều lại thời điểm hết cuối kỳ giai đoạn
trong ngoài nhiều nhằm nên qua việc`
    .trim()
    .split(/\s+/u),
);

export type Subject = ReadonlySet<string>;

export const NO_SUBJECT: Subject = new Set();

/** Clauses and labels are asked about again and again, by what states a figure and by each check. */
const known = new Map<string, Subject>();
const MOST_KNOWN = 5000;

/** Words of a label or clause that tell what it is about. */
export function subjectOf(text: string): Subject {
  let found = known.get(text);
  if (!found) {
    if (known.size >= MOST_KNOWN) known.clear();
    found = readSubject(text);
    known.set(text, found);
  }
  return found;
}

function readSubject(text: string): Subject {
  const lower = text.toLowerCase().normalize('NFC');
  const words = lower.replace(/tương (?:đương|ứng)|(?:^|\s)riêng /gu, ' ').match(/\p{L}+/gu) ?? [];
  const found = new Set<string>();
  for (const word of words) {
    const told = tellingWord(word);
    if (told !== '') found.add(told);
  }
  return found;
}

/** Words of all texts as they tell, nothing where they are empty: a language has few, and each is one string then. */
const telling = new Map<string, string>();
const MOST_WORDS = 50_000;

function tellingWord(word: string): string {
  let told = telling.get(word);
  if (told === undefined) {
    if (telling.size >= MOST_WORDS) telling.clear();
    told = EMPTY.has(word) ? '' : onePlacing(word);
    telling.set(word, told);
  }
  return told;
}

/** Tone marks on either vowel: thuỷ and thủy, hoà and hòa are one word. */
function onePlacing(word: string): string {
  if (!/[ou][àáảãạèéẻẽẹỳýỷỹỵ]$/u.test(word) || word.startsWith('qu')) return word;
  const [first = '', last = '', mark = ''] = word
    .slice(-2)
    .normalize('NFD')
    .replace(/^(.)(.)(.)$/u, '$1|$2|$3')
    .split('|');
  return `${word.slice(0, -2)}${`${first}${mark}${last}`.normalize('NFC')}`;
}

/** Words that name a property of something told before: sản lượng, năng suất. */
const PROPERTIES: ReadonlySet<string> = new Set(
  'sản lượng diện tích năng suất trồng gieo cấy doanh thu doanh số số lượng kinh phí vốn kim ngạch thu hoạch'.split(
    ' ',
  ),
);

/** What an item of a passage is about: `Mía:`, `(5) Đậu tương:`, `- Thu nội địa:`. */
const HEAD = /(?:^|[.;)\n]\s*|[-–+*]\s)(?:\(?\d{1,2}[.)]\s*|\p{L}\)\s*)?([^.;:()\d]{2,80}):/gu;

interface Head {
  readonly at: number;
  readonly text: string;
}

export interface About {
  /** As printed: what the item is about and the clause before the figure. */
  readonly subject: string;
  readonly words: Subject;
}

/**
 * What each figure of a passage is about. One that has no words of its own goes on with that before it, also over a
 * semicolon or into a sentence that only compares; one that only names a property takes what the item is about.
 */
export function subjectsIn(text: string, row: readonly Worded[]): readonly About[] {
  const heads = text.includes(':') ? headsIn(text) : [];
  const found: About[] = [];
  let head = -1;
  row.forEach((worded, at) => {
    while ((heads[head + 1]?.at ?? Number.POSITIVE_INFINITY) < worded.item.figure.start) head++;
    // 180 tạ/178,6 tạ/ha: the second number of a fraction is about what the first is.
    const own = isSecond(worded.item.figure) ? undefined : ownWords(text, row, at);
    const before = found[at - 1];
    const carried = /[.\n](?=\s|$)|\(\d+\)/u.test(worded.before) ? undefined : before;
    const about = own ?? carried ?? { subject: '', words: NO_SUBJECT };
    found.push(whole(about, heads[head]?.text ?? ''));
  });
  return found;
}

const headsIn = (text: string): readonly Head[] =>
  Array.from(text.matchAll(HEAD), ({ 1: words = '', index }) => ({ at: index, text: words }));

/** The last part of the words before a figure that says something, with what is counted behind it. */
function ownWords(text: string, row: readonly Worded[], at: number): About | undefined {
  const worded = row[at];
  if (!worded) return undefined;
  const { start, end, kind, numeral } = worded.item.figure;
  // What is counted is named behind the number: toàn tỉnh có 124 sản phẩm OCOP.
  const counted = kind === 'count' ? subjectOf(text.slice(numeral.end, end)) : NO_SUBJECT;
  const printed = text.slice(start - worded.before.length, start);
  const clause = lastClause(printed);
  const parts = clause.split(/[,(:]/u);
  // `187 trường mầm non, 201 trường tiểu học`: what stands right behind a number says more of what that one counts.
  const tail =
    at > 0 &&
    kind === 'count' &&
    clause === printed &&
    parts.length > 1 &&
    row[at - 1]?.item.figure.kind === 'count'
      ? 1
      : 0;
  for (let part = parts.length - 1; part >= tail; part--) {
    const words = subjectOf(nth(parts, part));
    if (words.size > 0) return { subject: labelOf(nth(parts, part)), words: new Set([...words, ...counted]) };
  }
  if (tail > 0) {
    const behind = firstPart(worded.behind, ',;.():').trim();
    const told = `${text.slice(numeral.end, end).trim()} ${behind}`.trim();
    const words = subjectOf(told);
    if (words.size > 0) return { subject: told, words };
  }
  return counted.size > 1 ? { subject: text.slice(numeral.end, end).trim(), words: counted } : undefined;
}

/** A sentence, item or clause that ends cuts off what was before. */
function lastClause(text: string): string {
  return text.split(/[.;\n](?=\s|$)|\(\d+\)/u).at(-1) ?? '';
}

/** Words that lead from the subject to the number. */
const TRAILING =
  /(?:[\s,:=(]+(?:ước|đạt|là|được|có|gồm|khoảng|trên|gần|hơn|bằng|còn|tới|đến|lên|thực hiện|tính|dự kiến|với|chiếm|tổng số|tăng|giảm))+[\s,:=(]*$/iu;

function labelOf(text: string): string {
  return ` ${text}`
    .replace(TRAILING, '')
    .replace(/[\s,:=(–-]+$/u, '')
    .replace(/^[\s,)(–+*-]+/u, '')
    .replace(/\s+/gu, ' ');
}

function whole(about: About, head: string): About {
  const only = [...about.words].every((word) => PROPERTIES.has(word));
  if (!only) return about;
  const words = subjectOf(head);
  // Without it nobody knows whose property it is.
  if (words.size === 0) return { subject: about.subject, words: NO_SUBJECT };
  const subject = about.subject === '' ? head.trim() : `${head.trim()}: ${about.subject}`;
  return { subject, words: new Set([...words, ...about.words]) };
}

/** `huyện Hà Quảng`, `thành phố Cao Bằng`: the last one that a text names. */
const PLACE =
  /(?:huyện|thành phố|thị xã|thị trấn|phường|xã|tỉnh|quận|đặc khu)\s+(?:\p{Lu}[\p{Ll}\p{M}]+)(?:\s\p{Lu}[\p{Ll}\p{M}]+){0,3}/gu;

export function placeIn(text: string): string | undefined {
  return text.match(PLACE)?.at(-1);
}

/** What stands before the number in its own part of the clause. */
export function leadOf({ before }: Pick<Worded, 'before'>): string {
  return lastPart(before, ',;.(:').trim();
}

/**
 * How near two subjects are, from 0 to 1: the share of words of the longer that the shorter has. Where each has a word
 * of its own (thịt trâu, thịt bò) they are different things.
 */
export function likeness(a: Subject, b: Subject): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return many.size > 0 && few.isSubsetOf(many) ? few.size / many.size : 0;
}
