/** What conclusions tell again: a value that its report printed otherwise where the same words told it first. */
import type { Statement } from '../statement/index.ts';
import { type Subject, subjectOf } from '../statement/subject.ts';
import { firstPart, lastPart } from '../statement/words.ts';
import { agree, comparable, measureKey, samePeriod, samePlace, withinPeriod } from './base/alike.ts';
import { type CheckedDocument, figureValue, isPeople, ROUGH, sameThing } from './base/document.ts';
import type { Finding } from './base/finding.ts';
import { isSlip } from './base/slip.ts';
import { tellingFinding } from './base/telling.ts';

const SUMS_UP =
  /đánh giá|kết luận(?! (?:thanh tra|kiểm tra|kiểm toán|giám định))|nhận xét|tồn tại|hạn chế|khó khăn|ưu điểm|nguyên nhân|tóm tắt|tóm lại|kết quả nổi bật|tổng quan/iu;
const OPENS = /^(?:nhìn chung|tóm lại|đánh giá chung|như vậy|có thể thấy)/iu;
/** Words of praise and blame, and those that go on from before, name nothing. */
const PLAIN: ReadonlySet<string> = new Set(
  `chung mới chỉ tục tiếp duy trì nữa vẫn khá nhất rõ rệt tích cực chậm nhanh mạnh số lượng nhìn song tuy nhiên thấy như vậy
nghìn ngàn triệu tỷ vạn nêu đó nói riêng phải nhưng phục hồi ổn định vượt kém đều`.split(/\s+/u),
);
const AIM = /(?:chỉ tiêu|mục tiêu|kế hoạch|yêu cầu|quy định)[^;.]{0,60}$/u;
/** More figures under such headings are a report of their own. */
const MOST = 60;

/** What a number is said to be, by the words of its own part of the clause. */
interface Telling {
  readonly statement: Statement;
  /** Of its own part. */
  readonly own: Subject;
  /** Of its sentence and the heading over it. */
  readonly around: Subject;
}

export function checkSummedUp(document: CheckedDocument): readonly Finding[] {
  const sections = summingSections(document);
  const isSummed = ({ item }: Statement): boolean => {
    const { section = -1, note, text = '', cell } = document.passages[item.passage] ?? {};
    return !cell && note === undefined && (sections.has(section) || OPENS.test(text));
  };
  const all = document.rows.flat().filter((one) => measureKey(one) !== undefined);
  const summed = all.filter(
    (one) =>
      isSummed(one) &&
      !one.item.figure.pair &&
      !AIM.test(one.worded.before) &&
      !ROUGH.test(one.item.figure.qualifier ?? ''),
  );
  if (summed.length === 0 || summed.length > MOST) return [];
  const headings = headingsOf(document);
  const sorts = new Set(summed.map(sortOf));
  const told = Map.groupBy(
    all
      .filter((one) => sorts.has(sortOf(one)) && !isSummed(one))
      .map((one) => tellingOf(document, one, headings)),
    ({ statement }) => sortOf(statement),
  );
  return summed.flatMap((one) => contradiction(document, one, told.get(sortOf(one)) ?? []) ?? []);
}

/** Sections under a heading that sums up, and those below it. */
function summingSections({ passages }: CheckedDocument): ReadonlySet<number> {
  const found = new Set<number>();
  let under: number | undefined;
  for (const { heading, text, section } of passages) {
    if (heading === undefined) continue;
    if (under !== undefined && heading <= under) under = undefined;
    if (under === undefined && SUMS_UP.test(text)) under = heading;
    if (under !== undefined) found.add(section);
  }
  return found;
}

function headingsOf({ passages }: CheckedDocument): ReadonlyMap<number, string> {
  return new Map(
    passages.flatMap(({ heading, text, section }) => (heading === undefined ? [] : [[section, text]])),
  );
}

/** Values are held against values, percentages of a plan or whole against such, growths against growths. */
function sortOf(statement: Statement): string {
  const key = measureKey(statement) ?? '';
  if (key === 'plan' || key === 'rate') return 'share';
  return key.startsWith('value') || key.startsWith('average') ? statement.quantity : key;
}

function tellingOf(
  document: CheckedDocument,
  statement: Statement,
  headings: ReadonlyMap<number, string>,
): Telling {
  const passage = document.passages[statement.item.passage];
  const { start, end } = statement.sentence;
  const sentence = passage?.text.slice(start, end) ?? '';
  const heading = headings.get(passage?.section ?? -1) ?? '';
  const cell = `${statement.row ?? ''} ${statement.column ?? ''}`;
  const own = statement.row === undefined ? ownWords(document, statement) : telling(subjectOf(cell));
  return {
    statement,
    own: new Set([...own, ...telling(statement.words)]),
    around: telling(subjectOf(`${sentence} ${heading} ${cell}`)),
  };
}

function ownWords({ passages }: CheckedDocument, { item, worded }: Statement): Subject {
  const { text = '' } = passages[item.passage] ?? {};
  const lead = lastPart(worded.before, ',;.()');
  const behind = firstPart(text.slice(item.figure.end, item.figure.end + 90), ',;.(').split(
    / (?:và|nhưng|song|so với|cao hơn|thấp hơn|bằng|tăng|giảm) /u,
  )[0];
  return telling(
    subjectOf(`${lead} ${item.figure.kind === 'count' ? item.figure.baseUnit : ''} ${behind ?? ''}`),
  );
}

/** Figures of one sentence and one heading share their words. */
const known = new WeakMap<Subject, Subject>();

function telling(words: Subject): Subject {
  let found = known.get(words);
  if (!found) {
    found = words.difference(PLAIN);
    known.set(words, found);
  }
  return found;
}

function contradiction(
  document: CheckedDocument,
  statement: Statement,
  tellings: readonly Telling[],
): Finding | undefined {
  const plain = ownWords(document, statement);
  const own = plain.size > 0 ? plain : telling(statement.words);
  if (own.size < 2) return undefined;
  const alike = tellings.filter(
    ({ statement: other }) =>
      other !== statement &&
      (statement.quantity !== 'count' ||
        sameThing(other, statement) ||
        (isPeople(other) && isPeople(statement))),
  );
  // What is printed anywhere else in some of its words is that.
  if (alike.some(({ statement: other, around }) => agree(other, statement) && sharesWord(own, around)))
    return undefined;
  const named = alike.filter(
    ({ statement: other, around }) =>
      covers(own, around) &&
      (sortOf(statement) !== 'index' ||
        (other.measure === statement.measure && other.down === statement.down)) &&
      withinPeriod(other, statement) &&
      samePlace(other, statement),
  );
  const same = oneValue(
    named.filter(
      (one) =>
        own.size > FEW &&
        isSame(own, one) &&
        isNear(one.statement, statement) &&
        samePeriod(one.statement, statement),
    ),
  );
  const slipped = oneValue(
    named.filter(
      (one) =>
        isSlipped(document, one.statement, statement) &&
        (mostly(own, one) || (own.isSubsetOf(one.around) && isLong(document, statement))),
    ),
  );
  const meant = same ?? slipped;
  return meant && tellingFinding(document, statement, meant, 'restated');
}

/** A word of four may be another. */
function covers(own: Subject, around: Subject): boolean {
  return [...own].filter((word) => around.has(word)).length >= own.size * COVERED;
}
const COVERED = 0.75;

/** Half as much again is told of something else. */
function isNear(a: Statement, b: Statement): boolean {
  return Math.abs(a.amount / b.amount - 1) < FAR;
}
const FAR = 0.5;

function sharesWord(own: Subject, around: Subject): boolean {
  return [...own].some((word) => around.has(word));
}

/** Two syllables are one word: `giải ngân` is said of many things. */
const FEW = 2;

/** The very words, and no more. */
function isSame(own: Subject, { own: other }: Telling): boolean {
  return own.size === other.size && own.isSubsetOf(other);
}

function mostly(own: Subject, { own: other }: Telling): boolean {
  const shared = [...own].filter((word) => other.has(word)).length;
  return shared > 1 || shared * 2 >= own.size;
}

/** Where they tell different values nobody knows which is meant. */
function oneValue(tellings: readonly Telling[]): Statement | undefined {
  const values = new Set(tellings.map(({ statement }) => comparable(statement)));
  return values.size === 1 ? tellings[0]?.statement : undefined;
}

function isLong(document: CheckedDocument, { item }: Statement): boolean {
  return figureValue(document, item).replace(/\D/gu, '').length > 2;
}

/** Two digits may be a slip too where the words are the same; one is not. */
function isSlipped(document: CheckedDocument, a: Statement, b: Statement): boolean {
  // `vượt dự toán 16,0%` and `bằng 106,0% dự toán` are told on one scale.
  const scaled = a.measure !== b.measure;
  const [one, other] = [a, b].map((told) =>
    scaled
      ? comparable(told).toFixed(told.item.figure.numeral.decimals).replace(/\D/gu, '')
      : figureValue(document, told.item).replace(/\D/gu, ''),
  );
  if (one === undefined || other === undefined || one.length !== other.length || one.length < 2) return false;
  return one.length > 2 ? isSlip(one, other) : [...one].reverse().join('') === other;
}
