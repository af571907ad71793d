/** Lists of parts behind a total: `gồm …`, `trong đó …`, `: …`, `(…)`, in the sentence, the next, a note, or the items below. */

import { nth } from '../../shared/nth.ts';
import type { Statement } from '../statement/index.ts';
import { type Brackets, bracketsOf, lastPart } from '../statement/words.ts';
import { type CheckedDocument, isPeople, sameThing } from './base/document.ts';

/**
 * whole: the words say that nothing is left out (gồm). list: they announce a list (cụ thể). open: they claim nothing (trong
 * đó). bare: only the punctuation makes it a list.
 */
export type ListClaim = 'whole' | 'list' | 'open' | 'bare';

export interface PartList {
  /** What it may be of: the last values before it, one of each unit, the nearest first. */
  readonly totals: readonly Statement[];
  /** What is told in it at its own depth, in order. */
  readonly told: readonly Statement[];
  readonly claim: ListClaim;
  /** Words of the list, in lower case. */
  readonly words: string;
  /** Its parts are the paragraphs or items below, of which nobody says which is the last. */
  readonly below?: true;
  /** No word and no mark says that it is a list. */
  readonly unsaid?: true;
  /** Its total stands behind its parts. */
  readonly behind?: true;
  /** A note that says nothing else. */
  readonly noted?: true;
  /** Its last part is what the others left; those may be two views of the same. */
  readonly rest?: true;
  /** Its whole may stand some sentences before. */
  readonly far?: true;
  /** Each part stands behind a colon of its own. */
  readonly labelled?: true;
}

const OPENER =
  /(?<open>trong (?:tổng số |số )?(?:đó|này)|trong (?:tổng )?số (?:\p{L}+ ){0,3}?(?:trên|này|đó|ấy)(?=[\s,:])|trong số đã (?:\p{L}+ ){1,3}có(?=\s\d))|(?<whole>bao gồm(?: cả)?|gồm có|gồm|chia ra|phân ra|phân theo[^:;.()]{0,40}:)|(?<list>cụ thể(?: là| như sau)?|như sau|(?:phân bổ|phân loại|bố trí|chia theo)[^:;.()\d]{0,30}:|(?:chia|phân|tính|xét|xếp|thống kê) theo [^:;.(),\d]{2,40}[,:]|(?<=(?:^|[.;]\s*))(?:theo|về) (?:(?:cơ cấu|giới tính|trình độ|độ tuổi|lứa tuổi|tuổi|cấp|bậc|loại|nhóm|nguồn|thành phần|hình thức|ngành|lĩnh vực|địa bàn|khu vực|tuyến)[^:;.(),\d]{0,30}?(?:[,:]|có|gồm)|[\p{L} ]{2,30}:)|phân bố (?:ở|tại|trên))|(?<among>(?<=(?:^|[.;]\s*))trong (?=\d))/giu;

/** The lists of the prose. */
export function listsIn(document: CheckedDocument): readonly PartList[] {
  return document.passages.flatMap(({ cell }, passage) =>
    cell || nth(document.rows, passage).length === 0 ? [] : passageLists(document, passage),
  );
}

interface Opening {
  readonly at: number;
  /** Where the list begins. */
  readonly start: number;
  readonly claim: ListClaim;
}

function passageLists(document: CheckedDocument, passage: number): PartList[] {
  const { text = '' } = document.passages[passage] ?? {};
  const row = nth(document.rows, passage);
  const brackets = bracketsOf(text);
  const openings = openingsIn(text, row, brackets);
  const lists = openings.flatMap((opening, index) =>
    listAt(document, passage, opening, { brackets, next: openings.slice(index + 1) }),
  );
  const parts = new Set(lists.flatMap(({ told }) => told));
  return [
    ...lists,
    ...noteLists(document, passage),
    ...leftOver(row.filter((one) => !parts.has(one))),
    ...chains(row),
    ...runningTotals(row),
    ...fractionLists(row),
    ...balances(row),
    ...unsaid(row.filter((one) => !parts.has(one))),
  ];
}

/** So much may stand between a value and the mark behind which its parts are told. */
const MOST_BETWEEN = 60;
const MARKED = new RegExp(`^(?:\\)\\s*(?=:))?[\\p{L}\\s,-]{0,${MOST_BETWEEN}}?(?<mark>[(:])`, 'u');

/** Openers by word, and by the mark right behind a value. */
function openingsIn(text: string, row: readonly Statement[], brackets: Brackets): Opening[] {
  const worded = Array.from(text.matchAll(OPENER), ({ 0: word, index, groups = {} }): Opening => {
    // `Trong 214 dự án được bố trí vốn, có 139 …`: the list begins behind its total.
    const among = groups['among'] === undefined ? undefined : totalAt(row, index + word.length);
    if (among) return { at: among.item.figure.end, start: among.item.figure.end, claim: 'list' };
    const start = index + word.length;
    const claim = (['whole', 'list', 'open'] as const).find((name) => groups[name] !== undefined) ?? 'open';
    return { at: index, start, claim };
  }).filter(({ at, start }) => at === start || isOpener(text, at, start));
  const marked = row.flatMap(({ item, measure, worded: { behind } }): Opening[] => {
    const { end } = item.figure;
    if (measure === 'change' || !/[(:]/u.test(behind.slice(0, MOST_BETWEEN + 1))) return [];
    const mark = MARKED.exec(behind)?.groups?.['mark'];
    if (mark === undefined) return [];
    const at = end + behind.indexOf(mark);
    const opened = worded.some((other) => other.at >= at && other.at - at < 4);
    return opened ? [] : [{ at, start: at + 1, claim: 'bare' }];
  });
  return [...worded, ...marked].filter(({ at }) => (brackets.depth[at] ?? 0) < 3).sort((a, b) => a.at - b.at);
}

function totalAt(row: readonly Statement[], start: number): Statement | undefined {
  return row.find(({ item, measure }) => item.figure.numeral.start === start && measure === 'value');
}

/** A word of its own: not `bao gồm` inside another, not `cụ thể hóa`. */
function isOpener(text: string, at: number, start: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return /(?:^|[\s,;.:({])$/u.test(before) && /^[\s:,(]|^$/u.test(text.charAt(start));
}

interface Surroundings {
  readonly brackets: Brackets;
  readonly next: readonly Opening[];
}

function listAt(
  document: CheckedDocument,
  passage: number,
  opening: Opening,
  { brackets, next }: Surroundings,
): PartList[] {
  const { text = '' } = document.passages[passage] ?? {};
  const row = nth(document.rows, passage);
  const end = regionEnd(text, opening, brackets);
  const near = totalsBefore(text, row, opening, brackets);
  const divides = opening.claim === 'list' || opening.claim === 'whole';
  const farther = divides ? totalsFarther(document, passage, opening, near) : [];
  const totals = [...near, ...farther];
  if (totals.length === 0) return [];
  const depth = brackets.depth[opening.start] ?? 0;
  // `Cụ thể tình hình vi phạm như sau`: a second opener before the first part opens the same list.
  const first = row.find(({ item }) => item.figure.start >= opening.start)?.item.figure.start ?? end;
  const inner = next.filter(
    ({ at, claim }) => at > first && at < end && claim !== 'bare' && (brackets.depth[at] ?? 0) === depth,
  );
  const ends = /^[\p{L}\s,]{0,40}:?\s*$/u.test(text.slice(opening.start));
  const below = ends ? itemsBelow(document, passage) : [];
  const told = row.filter(({ item: { figure } }) => {
    if (figure.start < opening.start || figure.end > end || (brackets.depth[figure.start] ?? 0) !== depth)
      return false;
    return !inner.some(({ at }) => at < figure.start && !text.slice(at, figure.start).includes(';'));
  });
  return [
    {
      totals,
      told: [...told, ...below],
      claim: opening.claim,
      words: text.slice(opening.at, end).toLowerCase(),
      ...(below.length > 0 && { below: true as const }),
      ...(farther.length > 0 && { far: true as const }),
    },
  ];
}

/** The list goes to the end of its bracket, else of its sentence. */
function regionEnd(text: string, { at, start }: Opening, { open, close }: Brackets): number {
  const bracket = open[start] ?? -1;
  const closing = bracket >= 0 ? close.get(bracket) : undefined;
  if (closing !== undefined) return closing;
  const stop = STOP.exec(text.slice(at));
  return at + (stop?.index ?? text.length - at);
}

/** The end of a sentence; the next may begin with a number. */
const STOP = /[.](?=\s+["“(]?[\p{Lu}\d]|\s*$)/u;

/** How many values before a list may be its total. */
const TOTALS = 5;

/** Values before it in the sentence, or in the one before where the list begins its own; the nearest first. */
function totalsBefore(
  text: string,
  row: readonly Statement[],
  { at, claim }: Opening,
  { close }: Brackets,
): Statement[] {
  const totals: Statement[] = [];
  const begins = /(?:^|[.;\n])[\s(]*$/u.test(text.slice(Math.max(0, at - 6), at));
  for (const statement of row.filter(({ item }) => item.figure.end <= at).reverse()) {
    const words = text.slice(statement.item.figure.end, at);
    if (words.length > 400 || sentencesBetween(words) > (begins ? 1 : 0)) break;
    // A mark alone opens a list of what stands right before it.
    if (claim === 'bare' && words.includes(';')) break;
    const sums = /^(?:value|plan|whole|change)$/u.test(statement.measure);
    // What stands in a bracket that has closed belongs to what stands before it.
    const closed = (close.get(statement.worded.bracket) ?? text.length) < at;
    if (sums && !closed && !statement.earlier && statement.quantity !== 'percent') totals.push(statement);
    if (totals.length === TOTALS) break;
  }
  return totals;
}

/** How far back what a sentence divides may stand, in paragraphs. */
const FARTHER = 1;

/** `Chia theo loại đường, quốc lộ 97 vụ, …` at the head of a sentence: what it divides may stand some sentences before. */
function totalsFarther(
  document: CheckedDocument,
  passage: number,
  { at }: Opening,
  near: readonly Statement[],
): Statement[] {
  const place = document.passages[passage];
  const first = nth(document.rows, passage).find(({ item }) => item.figure.start >= at);
  const own =
    first && nth(document.rows, passage).find(({ worded }) => worded.sentence === first.worded.sentence);
  if (!place || !first || own !== first || place.note !== undefined) return [];
  const found: Statement[] = [];
  for (let index = passage; index >= Math.max(0, passage - FARTHER); index--) {
    const other = document.passages[index];
    if (!other || other.cell || other.section !== place.section || other.note !== place.note) break;
    const above = index < passage ? nth(document.rows, index) : rowBefore(document, passage, at);
    for (const one of above.slice(-MOST_BEFORE).toReversed()) {
      const before = index < passage || one.item.figure.end <= at;
      const same = sameThing(one, first) || (isPeople(one) && isPeople(first));
      if (before && one.measure === 'value' && !one.earlier && same) found.push(one);
    }
  }
  return found.filter((one) => !near.includes(one)).slice(0, TOTALS);
}

/** Figures before a list that are tried, so that the work grows with the text. */
const MOST_BEFORE = 24;

function rowBefore({ rows }: CheckedDocument, passage: number, at: number): readonly Statement[] {
  return (rows[passage] ?? []).filter(({ item }) => item.figure.end <= at);
}

function sentencesBetween(words: string): number {
  return words.match(/[.](?=\s)/gu)?.length ?? 0;
}

/** Paragraphs or items right below, the first value of each. */
function itemsBelow(document: CheckedDocument, passage: number): Statement[] {
  const { section, note } = document.passages[passage] ?? {};
  const found: Statement[] = [];
  for (let index = passage + 1; index < document.passages.length; index++) {
    const below = document.passages[index];
    const [first] = nth(document.rows, index);
    if (!below || below.section !== section || below.note !== note || below.cell || !first) break;
    if (first.worded.before.length > 160) break;
    const [, second] = nth(document.rows, index);
    const both = first.item.figure.pair?.type === 'compound' && second?.item.figure.pair?.type === 'compound';
    found.push(first, ...(both ? [second] : []));
    // The last item of a list ends with a point, the others with semicolons.
    if (below.text.trimEnd().endsWith('.') && found.length > 1 && endsOpen(document, index - 1)) break;
  }
  return found;
}

function endsOpen({ passages }: CheckedDocument, index: number): boolean {
  return /[;,]$/u.test(passages[index]?.text.trimEnd() ?? '');
}

/** A note that opens with `Gồm`, or lists at once, tells the parts of the figure at its marker. */
function noteLists(document: CheckedDocument, passage: number): PartList[] {
  const { text = '', markers = [] } = document.passages[passage] ?? {};
  const row = nth(document.rows, passage);
  const around = bracketsOf(text);
  return markers.flatMap(({ at, note }): PartList[] => {
    const [index = -1] = document.notes.get(note) ?? [];
    const words = document.passages[index]?.text ?? '';
    const brackets = bracketsOf(words);
    const opener =
      /^[^.;:,()\d]{0,60}?(?:trong đó|bao gồm|gồm có|gồm|cụ thể|chia ra)(?=[\s:,])/iu.exec(words)?.[0] ?? '';
    const claim: ListClaim = opener === '' ? 'bare' : /trong đó/iu.test(opener) ? 'open' : 'whole';
    const stop = STOP.exec(words)?.index ?? words.length;
    // A note that is nothing but a list: `Nước thải 15 trạm, khí thải 8 trạm.`
    const plain = claim === 'bare' && words.slice(stop + 1).trim() === '';
    const told = (document.rows[index] ?? []).filter(
      ({ item: { figure } }) => figure.start < stop && (brackets.depth[figure.start] ?? 0) === 0,
    );
    const totals = row.filter(
      ({ item: { figure }, measure, earlier }) =>
        figure.end <= at &&
        (measure === 'value' || measure === 'plan') &&
        !earlier &&
        (around.depth[figure.start] ?? 0) === (around.depth[at] ?? 0) &&
        !/[.;]\s/u.test(text.slice(figure.end, at)),
    );
    return told.length > 0 && totals.length > 0
      ? [
          {
            totals: totals.reverse(),
            told,
            claim,
            words: `${plain ? ': ' : ''}${words.slice(0, stop).toLowerCase()}`,
            ...(plain && { noted: true as const }),
          },
        ]
      : [];
  });
}

/** `Tiếp nhận 120 đơn; đã giải quyết 100 đơn, còn lại 20 đơn`: what is left makes the parts a whole. */
function leftOver(row: readonly Statement[]): PartList[] {
  return row.flatMap((last, at): PartList[] => {
    const lead = lastPart(last.worded.before, ',;.(');
    const left = /còn lại|còn tồn|còn thiếu|vắng/u.test(lead);
    if (last.measure !== 'value' || (!left && !UNDONE.test(lead))) return [];
    // `đang thực hiện 96 công trình, chưa triển khai 51 công trình`: only the last of them leaves nothing out.
    const goesOn = row
      .slice(at + 1)
      .some(
        (other) =>
          other.worded.sentence === last.worded.sentence &&
          other.worded.bracket === last.worded.bracket &&
          other.measure === 'value' &&
          sameThing(other, last) &&
          UNDONE.test(lastPart(other.worded.before, ',;.(')),
      );
    if (goesOn) return [];
    const fraction = /còn|chưa|vắng|thiếu/u.test(lead) ? fractionBefore(row, last) : undefined;
    if (fraction) return [fraction];
    const same = row.filter(
      (other) =>
        other.item.figure.start <= last.item.figure.start &&
        other.worded.sentence === last.worded.sentence &&
        (other.worded.bracket === last.worded.bracket || /^\(?vắng/u.test(lead)) &&
        other.measure === 'value' &&
        sameThing(other, last),
    );
    // `đầu kỳ 19, triệt xóa 12, phát sinh 03, còn 10`: what came in makes it no division of a whole.
    const [begins] = same;
    const came = row.some(
      (other) =>
        begins !== undefined &&
        other.worded.sentence === last.worded.sentence &&
        other.item.figure.start > begins.item.figure.start &&
        other.item.figure.start < last.item.figure.start &&
        sameThing(other, last) &&
        CAME.test(lastPart(other.worded.before, ',;.(')),
    );
    return came ? [] : leftOf(same, left);
  });
}

/** What is added to a stock is no part that it was divided into. */
export const CAME = /phát sinh|tăng thêm|bổ sung|(?:tiếp nhận|nhập|kết nạp) thêm/u;
const LISTED = /trong đó|gồm|:/u;
const UNDONE = /chưa|đang|còn /u;

/** `kiên cố hóa 1.642,7/2.318,4 km kênh mương, còn 675,7 km kênh đất` */
function fractionBefore(row: readonly Statement[], last: Statement): PartList | undefined {
  const at = row.findLastIndex(
    (whole) =>
      whole.measure === 'whole' &&
      whole.item.figure.pair?.type === 'ratio' &&
      whole.item.figure.start < last.item.figure.start &&
      whole.worded.sentence === last.worded.sentence &&
      sameThing(whole, last),
  );
  const [part, whole] = [row[at - 1], row[at]];
  const others = row.slice(at + 1, row.indexOf(last)).some((other) => sameThing(other, last));
  return part && whole && part.amount < whole.amount && !last.item.figure.pair && !others
    ? { totals: [whole], told: [part, last], claim: 'list', words: '' }
    : undefined;
}

/** Of `318 văn bản, phát hiện 23 văn bản có sai sót, đã xử lý 21 văn bản, còn 2 văn bản` the nearest whole is meant. */
function leftOf(same: readonly Statement[], left: boolean): PartList[] {
  // The first of a list is a part as well.
  const [first] = same;
  if (!first || LISTED.test(first.worded.before)) return [];
  const lists = same.slice(0, -2).flatMap((total, at): PartList[] => {
    const told = same.slice(at + 1);
    const done = told.slice(0, -1).some(({ worded }) => /đã |hoàn thành|xong/u.test(worded.before));
    // The total comes first and is the greatest.
    const greatest = !LISTED.test(total.worded.before) && told.every(({ amount }) => amount <= total.amount);
    return greatest && (left || done)
      ? [{ totals: [total], told, claim: left && at === 0 ? 'whole' : 'list', words: '', rest: true }]
      : [];
  });
  const gap = ({ totals, told }: PartList): number =>
    Math.abs(told.reduce((sum, { amount }) => sum + amount, 0) / (totals[0]?.amount ?? 1) - 1);
  return lists.toSorted((a, b) => gap(a) - gap(b)).slice(0, 1);
}

/** `năm 2021 đón 318 nghìn lượt, năm 2022 742 nghìn lượt; lũy kế 1.060 nghìn lượt`: the total behind its parts. */
function runningTotals(row: readonly Statement[]): PartList[] {
  return row.flatMap((total, at): PartList[] => {
    if (total.measure !== 'value') return [];
    if (
      /[,;]\s*(?:tổng cộng|tổng số|tất cả|cả thảy|cộng(?: chung| lại| dồn)?|tính chung|gộp (?:chung|lại)|nâng tổng số [^,;.]*lên)(?: (?:là|có|được|đạt|gồm))?\s*$/u.test(
        total.worded.before,
      )
    )
      return addedUp(row, at);
    if (
      !/(?:lũy kế|luỹ kế|tổng cộng|cộng cả|tính chung|cả năm)[^,;.()]*$/u.test(
        lastPart(total.worded.before, ',;.('),
      )
    )
      return [];
    const told = row
      .slice(Math.max(0, at - 6), at)
      .filter(
        ({ measure, baseUnit, worded: { before, behind } }) =>
          measure === 'value' &&
          sameThing({ baseUnit }, total) &&
          (YEARLY.test(before) || YEARLY.test(behind.slice(0, 24))),
      );
    return told.length > 1 ? [{ totals: [total], told, claim: 'list', words: '' }] : [];
  });
}

/** `9.412,7 ha ngô xuân và 14.510,3 ha ngô hè thu, cộng 23.923,0 ha`: all of its sentence before it. */
function addedUp(row: readonly Statement[], at: number): PartList[] {
  const total = row[at];
  if (!total) return [];
  const told = row
    .slice(0, at)
    .filter(
      ({ sentence, worded }) =>
        sentence.start === total.sentence.start && worded.bracket === total.worded.bracket,
    );
  const counted = told.filter(({ measure, earlier }) => measure === 'value' && !earlier);
  return counted.length > 1
    ? [{ totals: [total], told: counted, claim: 'list', words: '', behind: true }]
    : [];
}

const YEARLY = /năm \d{4}|quý [iv\d]|tháng \d/u;

const BALANCE = /(?:xuất siêu|nhập siêu|chênh lệch|bội thu|bội chi|thặng dư)[^,;.(]*$/u;

/** `xuất khẩu 412,6 triệu USD, nhập khẩu 287,9 triệu USD; xuất siêu 124,7 triệu USD` */
function balances(row: readonly Statement[]): PartList[] {
  return row.flatMap((last, at): PartList[] => {
    if (!BALANCE.test(last.worded.before) || last.quantity === 'percent') return [];
    const [one, other, ...more] = row.slice(0, at).filter(
      (value) =>
        // `Xuất khẩu …, nhập khẩu …. Cán cân thương mại thặng dư …`
        last.worded.sentence - value.worded.sentence <=
          (last.worded.sentence === row[at - 1]?.worded.sentence ? 0 : 1) &&
        value.measure === 'value' &&
        !value.earlier &&
        value.worded.bracket === last.worded.bracket &&
        sameThing(value, last),
    );
    if (!one || !other || more.length > 0) return [];
    const [less, total] = one.amount < other.amount ? [one, other] : [other, one];
    return [{ totals: [total], told: [less, last], claim: 'list', words: '' }];
  });
}

/** So many of one thing in a row, and nothing else, may be the parts of what is told before them. */
const ROW = 3;

/** `148,2 tỷ đồng, cấp tỉnh 86,9 tỷ đồng, cấp huyện 49,7 tỷ đồng, cấp xã 11,6 tỷ đồng`; the total may end the sentence before. */
function unsaid(row: readonly Statement[]): PartList[] {
  const values = row.filter(
    ({ measure, earlier, quantity }) => measure === 'value' && !earlier && quantity !== 'percent',
  );
  const sentences = [...Map.groupBy(values, ({ worded }) => worded.sentence).values()];
  return sentences.flatMap((own, at): PartList[] => {
    const [first, ...rest] = own;
    if (!first) return [];
    const inside = isRow(rest, first) ? [{ totals: [first], told: rest }] : [];
    const before = (sentences[at - 1] ?? []).toReversed().filter((total) => isRow(own, total));
    const list = [...inside, ...(before.length > 0 ? [{ totals: before, told: own }] : [])];
    return list.map((one) => ({
      ...one,
      claim: 'open' as const,
      words: '',
      unsaid: true as const,
      ...(one.told.every(({ worded }) => /:\s*$/u.test(worded.before)) && { labelled: true as const }),
    }));
  });
}

function isRow(told: readonly Statement[], total: Statement): boolean {
  return (
    told.length >= ROW &&
    told.every(
      (part) =>
        (sameThing(part, total) || (isPeople(part) && isPeople(total) && part.unit === told[0]?.unit)) &&
        part.amount < total.amount &&
        part.worded.depth === told[0]?.worded.depth &&
        part.item.figure.pair === undefined,
    )
  );
}

/** `68/141 xã đạt 19 tiêu chí, 24 xã đạt 15 - 18 tiêu chí, 43 xã …, 6 xã …`: the first is a part of the whole it names. */
function fractionLists(row: readonly Statement[]): PartList[] {
  return row.flatMap((whole, at): PartList[] => {
    const part = row[at - 1];
    if (!part || whole.measure !== 'whole' || whole.item.figure.pair?.type !== 'ratio') return [];
    const others = row
      .slice(at + 1)
      .filter(
        (other) =>
          other.measure === 'value' &&
          !other.item.figure.pair &&
          other.sentence.start === whole.sentence.start &&
          other.worded.bracket === whole.worded.bracket &&
          sameThing(other, whole),
      );
    return others.length > 1 ? [{ totals: [whole], told: [part, ...others], claim: 'bare', words: '' }] : [];
  });
}

/** `26 vụ việc/21 cá nhân …; 10 vụ việc/10 cá nhân; 08/08; 08/03`: chains of the same two units behind the first. */
function chains(row: readonly Statement[]): PartList[] {
  const paired = row.filter(({ item }) => item.figure.pair?.type === 'compound');
  const sentences = Map.groupBy(paired, ({ worded }) => worded.sentence);
  return [...sentences.values()].flatMap((told): PartList[] => {
    const [a, b] = told;
    if (!a || !b || told.length < 6) return [];
    return [{ totals: [b, a], told: told.slice(2), claim: 'open', words: 'chuỗi' }];
  });
}
