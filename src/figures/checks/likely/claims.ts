/**
 * What a figure may claim by the words it is told with: to be a share, a growth, a gap, a rest, a rate, or a number that was
 * told before. Each claim is weighed by how near and how well named the figures are that it would be reckoned from.
 */
import type { Statement } from '../../statement/index.ts';
import { type Subject, subjectOf } from '../../statement/subject.ts';
import { firstPart, lastPart } from '../../statement/words.ts';
import { type CheckedDocument, isPeople, printed, sameSentence, sameThing } from '../base/document.ts';
import type { CheckKind } from '../base/finding.ts';
import { judge, type NumberInterval } from '../base/interval.ts';
import { balance, inUnitOf, isAlike, isAmount, leadBefore } from '../laws/law.ts';
import { type Asked, askedBy, type Names } from './names.ts';
import {
  alongside,
  cellsLike,
  joined,
  type Term,
  termsCalled,
  termsNear,
  termsWritten,
  totalsOf,
} from './terms.ts';

export interface Claim {
  readonly kind: CheckKind;
  /** In the unit that the figure is printed in. */
  readonly computed: number;
  readonly range: NumberInterval;
  readonly others: readonly [Statement, ...Statement[]];
  readonly how: string;
  /** 1 where place and name fit, more where the words say it outright, towards 0 where little speaks for it. */
  readonly weight: number;
}

/** All that a claim is read from. */
interface Reading {
  readonly document: CheckedDocument;
  readonly names: Names;
  readonly stated: Statement;
  readonly row: readonly Statement[];
  readonly at: number;
  readonly lead: string;
  readonly tail: string;
  /** Told near or by the words that lead to the figure. */
  readonly near: readonly Term[];
  /** Words that name what it is about. */
  readonly about: Asked;
  /** Words behind it that name what it is taken of. */
  readonly of: Subject;
}

export function claimsOf(document: CheckedDocument, names: Names, stated: Statement): readonly Claim[] {
  if (stated.item.figure.pair?.type === 'range') return [];
  const reading = readingOf(document, names, stated);
  return everyClaim(reading).filter(({ others }) =>
    others.every(
      (one) => one.amount !== stated.amount || one.quantity !== stated.quantity || others.length === 1,
    ),
  );
}

/** A number of the same size is the same number, no term of it. */
function everyClaim(reading: Reading): readonly Claim[] {
  const { stated } = reading;
  if (stated.quantity === 'percentage_point') return gapsOfPercents(reading);
  if (stated.quantity === 'percent')
    return [
      ...shares(reading),
      ...sharesOfTwo(reading),
      ...growths(reading),
      ...tellings(reading),
      ...anchored(reading),
    ];
  return [
    ...rates(reading),
    ...gaps(reading),
    ...rests(reading),
    ...columns(reading),
    ...complements(reading),
    ...sums(reading),
    ...tellings(reading),
    ...anchored(reading),
  ];
}

function readingOf(document: CheckedDocument, names: Names, stated: Statement): Reading {
  const tail = firstPart(stated.worded.behind, ',;.()');
  const about = names.asked(stated);
  const row = document.rows[stated.item.passage] ?? [];
  return {
    document,
    names,
    stated,
    row,
    at: row.indexOf(stated),
    lead: leadBefore(stated),
    tail,
    near: joined(termsNear(document, stated), termsCalled(names, about, stated)),
    about,
    of: subjectOf(tail.slice(0, 60)),
  };
}

/** How much the name of a figure counts beside its place: one that is well named and told near weighs 1. */
const weightOf = (near: number, like: number): number => near * (0.3 + 0.7 * like);
/** The words leave little else to be meant. */
const OUTRIGHT = 5;

const TRIED = 8;
const best = <T extends { readonly weight: number }>(some: readonly T[], most = TRIED): readonly T[] =>
  some.toSorted((a, b) => b.weight - a.weight).slice(0, most);

interface Weighed {
  readonly one: Statement;
  readonly weight: number;
}

const isTold = ({ measure, earlier }: Statement): boolean =>
  !earlier && (measure === 'value' || measure === 'whole');
const isOfPair = ({ item }: Statement): boolean =>
  item.figure.pair !== undefined && item.figure.pair.type !== 'compound';

/** It stands right before, in its sentence, and no other there is called by the words that lead to the figure. */
const isBeside = ({ row, at, stated }: Reading, one: Statement): boolean => {
  if (row[at - 1] !== one || !sameSentence(one, stated)) return false;
  const calls = (other: Statement): boolean => [...stated.words].some((word) => other.words.has(word));
  return (
    calls(one) ||
    !row.slice(Math.max(0, at - 4), at - 1).some((other) => sameSentence(other, stated) && calls(other))
  );
};
/** It stands in brackets right behind. */
const isAside = ({ row, at, stated }: Reading, one: Statement): boolean =>
  row[at + 1] === one && sameSentence(one, stated) && one.worded.depth > stated.worded.depth;

/** The last of several of one thing that its sentence tells: more likely a part than what is meant. */
const isListed = ({ row, at, stated }: Reading, one: Statement): boolean =>
  row
    .slice(Math.max(0, at - 8), at)
    .some(
      (other) =>
        other !== one &&
        sameSentence(other, stated) &&
        isAmount(other) &&
        isTold(other) &&
        isAlike(other, one) &&
        other.amount > one.amount,
    );

const RATED =
  /(?:tỷ lệ|tỉ lệ|tỷ trọng|chiếm|đạt|bằng|tương (?:đương|ứng)|tức|bao phủ|mới|được|hay|còn|thu|thực hiện)/u;

function shares(reading: Reading): Claim[] {
  const { stated, names, near, lead, about, of, tail, document } = reading;
  if (stated.amount === 100 || stated.earlier || stated.measure === 'change') return [];
  const rated = stated.measure !== 'value' || RATED.test(lead) ? 1 : 0.4;
  const ofPlan = stated.against === 'plan';
  const ofThen = stated.against === 'earlier' || /cùng kỳ|so với (?:năm|thực hiện|quý|tháng)/u.test(tail);
  const parts = best(
    near
      .filter(({ one }) => isAmount(one) && (isTold(one) || one.measure === 'change') && !isOfPair(one))
      .map(({ one, near: place }) => ({
        one,
        weight: weightOf(place, names.likeness(about, one)) * (one.measure === 'change' ? 0.4 : 1),
      })),
  );
  const called = of.size > 0 && !ofThen ? termsCalled(names, askedBy(of), stated) : [];
  const wholes = joined(near, called).filter(({ one }) => isAmount(one) && one.measure !== 'change');
  return parts.flatMap(({ one: part, weight }) =>
    wholes.flatMap(({ one: whole, near: place }): Claim[] => {
      if (whole === part || !isKin(whole, part)) return [];
      if (ofPlan !== (whole.measure === 'plan') || (ofThen && !whole.earlier)) return [];
      if (!ofPlan && !ofThen && whole.amount <= Math.abs(part.amount)) return [];
      const like = wholeLikeness(reading, part, whole, ofPlan || ofThen);
      const unit = kinship(whole, part);
      const named = of.size > 0 && like >= 0.7;
      const outright =
        isBeside(reading, part) && (named || ((ofPlan || ofThen) && isAside(reading, whole))) ? OUTRIGHT : 1;
      const together = sameSentence(part, whole) && !sameSentence(part, stated) ? 2 : 1;
      const own = together * Math.sqrt(weightOf(Math.max(place, like > 0.8 ? 0.5 : 0), like));
      return [
        ratioClaim(
          document,
          'ratio_percent',
          part,
          whole,
          rated * weight * own * unit * outright * (whole.earlier === true && !ofThen ? 0.3 : 1),
        ),
      ];
    }),
  );
}

/** How much two are of one thing: the same, named by one word (`cuộc thanh tra`, `cuộc kiểm tra`), or only counted both. */
function kinship(a: Statement, b: Statement): number {
  if (a.quantity === 'count' && b.quantity === 'count' && (isBare(a) || isBare(b))) return 0.8;
  if (isAlike(a, b)) return a.unit === b.unit ? 1 : 0.8;
  if (a.quantity !== 'count' || b.quantity !== 'count') return 0;
  return a.unit.split(' ')[0] === b.unit.split(' ')[0] ? 0.7 : 0.2;
}
/** Its noun is only borrowed from one before. */
const isBare = ({ item: { figure } }: Statement): boolean => figure.end === figure.numeral.end;
const isKin = (a: Statement, b: Statement): boolean => kinship(a, b) > 0;

/** How well a whole fits: by the words behind the share; where there are none, by being what the part is a kind of. */
function wholeLikeness({ names, of }: Reading, part: Statement, whole: Statement, told: boolean): number {
  if (told) return 0.8;
  if (of.size > 0) return names.likeness(askedBy(of), whole);
  const [a, b] = [names.of(part), names.of(whole)];
  const shared = [...b].filter((word) => a.has(word)).length;
  return b.size === 0 ? 0.3 : 0.2 + (0.6 * shared) / b.size;
}

/** `tốt 58, khá 112, … yếu 31; tỷ lệ tốt, khá 54,5%`: of both that it names. */
function sharesOfTwo({ stated, document, row, at, near }: Reading): Claim[] {
  if (stated.measure === 'change' || stated.earlier) return [];
  const lead = subjectOf(stated.worded.before.slice(-60));
  const named = row
    .slice(Math.max(0, at - 8), at)
    .filter(
      (one) =>
        isAmount(one) &&
        isTold(one) &&
        one.words.size > 0 &&
        one.words.size <= lead.size &&
        [...one.words].some((word) => lead.has(word)),
    );
  const [one, other] = named.slice(-2);
  if (!one || !other || kinship(one, other) < 0.8) return [];
  return near.flatMap(({ one: whole, near: place }): Claim[] => {
    if (
      !isAmount(whole) ||
      !isTold(whole) ||
      kinship(whole, one) < 0.8 ||
      whole.amount <= one.amount + other.amount
    )
      return [];
    const scale = 100 / (whole.amount / (one.amount + other.amount));
    const half = (scale * whole.half) / whole.amount;
    return [
      {
        kind: 'ratio_percent',
        computed: scale,
        range: { low: scale - half, high: scale + half },
        others: [one, other, whole],
        how: `(${printed(document, one.item)} + ${printed(document, other.item)}) : ${printed(document, whole.item)}`,
        weight: 1.5 * Math.sqrt(place),
      },
    ];
  });
}

function ratioClaim(
  document: CheckedDocument,
  kind: CheckKind,
  part: Statement,
  whole: Statement,
  weight: number,
): Claim {
  const [a, b] = [inUnitOf(whole, part), inUnitOf(whole, whole)];
  return {
    kind,
    computed: (100 * a.value) / b.value,
    range: {
      low: (100 * (a.value - a.half)) / (b.value + b.half),
      high: (100 * (a.value + a.half)) / (b.value - b.half),
    },
    others: [part, whole],
    how: `${printed(document, part.item)} : ${printed(document, whole.item)}`,
    weight,
  };
}

/** `tăng 7,9%`: of what is now and what was then; of the change and what was then. */
function growths(reading: Reading): Claim[] {
  const { stated, names, near, about, document, row, at } = reading;
  const last = row[at - 1];
  // `tăng 642 tỷ đồng so với đầu năm, tương đương 7,3%`
  const goesOn =
    /tốc độ tăng|tương (?:đương|ứng)|hay|tức|^[\s(]*$/u.test(stated.worded.before) &&
    last !== undefined &&
    (last.measure === 'change' ||
      row[at - 2]?.measure === 'change' ||
      (row[at - 2]?.earlier === true && reading.of.size === 0 && /xuống|lên|còn/u.test(last.worded.before)));
  if (stated.measure !== 'change' && !goesOn) return [];
  const amounts = near.filter(({ one }) => isAmount(one) && !isOfPair(one));
  const weighed = best(
    amounts
      .filter(({ one }) => isTold(one) || (one.measure === 'change' && sameSentence(one, stated)))
      .map(({ one, near: place }) => ({ one, weight: weightOf(place, names.likeness(about, one)) })),
  );
  const ofPlan = stated.against === 'plan';
  return weighed.flatMap(({ one, weight }) =>
    amounts.flatMap(({ one: base, near: place }): Claim[] => {
      if (
        base === one ||
        base.measure === 'change' ||
        !isAlike(one, base) ||
        (base.measure === 'plan') !== ofPlan
      )
        return [];
      const told = base.earlier || ofPlan || isAside(reading, base) ? 1 : 0.25;
      const together = sameSentence(base, one) || isOfRow(base, one);
      const outright =
        told === 1 && together
          ? sameSentence(one, stated)
            ? isAside(reading, base)
              ? OUTRIGHT
              : 3
            : 3
          : 1;
      const all = weight * Math.sqrt(place) * told * outright;
      const ratio = ratioClaim(document, 'growth_percent', one, base, all);
      return [one.measure === 'change' ? ratio : asGrowth(ratio)];
    }),
  );
}

/** `cao hơn 1,8 điểm phần trăm`: between two percentages. */
function gapsOfPercents(reading: Reading): Claim[] {
  const { stated, names, near, about, document } = reading;
  const percents = best(
    near
      .filter(({ one }) => one.quantity === 'percent' && one.measure !== 'change')
      .map(({ one, near: place }) => ({ one, weight: weightOf(place, names.likeness(about, one)) })),
  );
  return pairs(percents).flatMap(([a, b, weight]) => gapClaim(document, stated, a, b, weight));
}

/** Both of a pair weigh; the likelier one as much as both. */
function pairs(some: readonly Weighed[]): readonly (readonly [Statement, Statement, number])[] {
  return some.flatMap(({ one, weight }, at) =>
    some.slice(at + 1).map((other) => [one, other.one, weight * Math.sqrt(other.weight)] as const),
  );
}

function gapClaim(
  document: CheckedDocument,
  stated: Statement,
  a: Statement,
  b: Statement,
  weight: number,
): Claim[] {
  const [more, less] = Math.abs(a.amount) > Math.abs(b.amount) ? [a, b] : [b, a];
  const { computed, range, how } = balance(document, stated, [
    [1, more],
    [-1, less],
  ]);
  return computed > 0 ? [{ kind: 'sum_of_parts', computed, range, how, others: [more, less], weight }] : [];
}

const GAP =
  /hơn|vượt|tăng|giảm|thêm|thiếu(?! (?:niên|nhi|tướng|tá|úy))|hụt|thừa|dư|chênh|tiết kiệm|rút ngắn|kém|bội|siêu|cần|phải|còn|chưa|không|số còn|tồn|dở|đang|chuyển/u;

function gaps(reading: Reading): Claim[] {
  const { stated, names, near, about, document, lead, tail, row } = reading;
  if (!isAmount(stated) || stated.measure === 'average') return [];
  const told = stated.measure === 'change' || GAP.test(lead) || /chưa|còn lại/u.test(tail) ? 1 : 0.1;
  const terms = best(
    near
      .filter(({ one }) => isAmount(one) && one.measure !== 'change' && kinship(one, stated) > 0.5)
      .map(({ one, near: place }) => ({
        one,
        weight: weightOf(place, names.likeness(about, one)) * kinship(one, stated),
      })),
  );
  return pairs(terms).flatMap(([a, b, weight]) => {
    const fraction = isFraction(a, b) && told === 1 ? 3 : 1;
    // A value and the plan or the time that it is held against, both in the sentence.
    const compared =
      stated.measure === 'change' &&
      [a, b].some((one) => one.earlier || one.measure === 'plan') &&
      [a, b].every((one) => row.includes(one) && sameSentence(one, stated))
        ? 2
        : 1;
    const together =
      sameSentence(a, b) && [a, b].some((one) => one.earlier === true || one.measure === 'plan');
    // `khối cao nhất (8,12 triệu đồng), khối thấp nhất (6,35 triệu đồng), chênh nhau 1,77 triệu đồng`
    const only =
      /chênh/u.test(lead) &&
      terms.filter(({ one }) => sameSentence(one, stated)).length === 2 &&
      [a, b].every((one) => sameSentence(one, stated))
        ? OUTRIGHT
        : 1;
    const ofRow = told === 1 && (isOfRow(a, b) || (together && !sameSentence(a, stated))) ? OUTRIGHT : 1;
    return gapClaim(document, stated, a, b, told * weight * fraction * compared * ofRow * only);
  });
}

/** Two cells of one row of a table: what was planned and what came about, then and now. */
function isOfRow(a: Statement, b: Statement): boolean {
  return a.row !== undefined && a.row === b.row && a.column !== b.column && a.baseUnit === b.baseUnit;
}

function isFraction(a: Statement, b: Statement): boolean {
  const [one, other] = [a.item.figure.pair, b.item.figure.pair];
  return (
    one?.type === 'ratio' &&
    other?.type === 'ratio' &&
    one.first === other.first &&
    a.item.passage === b.item.passage
  );
}

/** `697.300 người, đạt 93,9% dân số. Số chưa tham gia 45.300 người`: the rest of the whole that a share beside it is taken of. */
function complements({ document, names, stated, row, at, lead, tail }: Reading): Claim[] {
  if (!isAmount(stated) || stated.earlier || !REST.test(`${lead} ${tail}`)) return [];
  const told = row
    .slice(Math.max(0, at - 4), at)
    .filter(
      (one) =>
        one.quantity === 'percent' &&
        one.measure !== 'change' &&
        stated.worded.sentence - one.worded.sentence <= 1,
    );
  return told.flatMap((share) => {
    const { value, decimals } = share.item.figure.numeral;
    const borne = best(
      shares(readingOf(document, names, share)).filter(
        ({ computed, range }) => judge(value, decimals, computed, range) === 'khop',
      ),
      1,
    );
    return borne.flatMap(({ others: [part, whole], weight }) =>
      part && whole && kinship(part, stated) > 0.5
        ? gapClaim(document, stated, whole, part, 2 * Math.min(1, 4 * weight))
        : [],
    );
  });
}

const REST = /(?:^|\s)(?:chưa|không|còn|số còn|chuyển nguồn|tồn|dư|hụt|thiếu|trễ|quá hạn|đang|hủy)(?:\s|$)/u;

/** The parts of its sentence and the whole before them: what one of them must be. */
function rests({ stated, near, document, row, at }: Reading): Claim[] {
  if (!isAmount(stated) || !isTold(stated) || isOfPair(stated)) return [];
  const isPart = (one: Statement): boolean =>
    sameSentence(one, stated) &&
    one.worded.depth === stated.worded.depth &&
    isAmount(one) &&
    isTold(one) &&
    isKin(one, stated);
  const own = row.slice(Math.max(0, at - 12), at + 12).filter(isPart);
  const here = own.indexOf(stated);
  const found: Claim[] = [];
  // The parts are the last or all of the sentence; the whole stands before them.
  for (let from = Math.max(0, here - 8); from <= here; from++) {
    const parts = own.slice(from);
    const [first] = parts;
    if (!first || parts.length < 2 || parts.length > 9) continue;
    const before = own[from - 1];
    const outer = row
      .slice(0, row.indexOf(first))
      .findLast((one) => isAmount(one) && isTold(one) && isKin(one, stated));
    const told = [...new Set([before, outer])].flatMap((one) =>
      one ? [{ one, near: sameSentence(one, stated) ? 1 : 0.6 }] : [],
    );
    const wholes = joined(told, near.filter(({ one }) => row.indexOf(one) < row.indexOf(first)).slice(0, 24));
    const others = parts.filter((one) => one !== stated);
    const divides = DIVIDES.test(first.worded.before);
    for (const { one: whole, near: place } of wholes) {
      if (
        !isAmount(whole) ||
        !isTold(whole) ||
        !isAlike(whole, stated) ||
        others.some((one) => one.amount >= whole.amount)
      )
        continue;
      const { computed, range, how } = balance(document, stated, [
        [1, whole],
        ...others.map((one) => [-1, one] as const),
      ]);
      if (computed <= 0) continue;
      if (computed > 4 * stated.item.figure.numeral.value) continue;
      const kin = kinship(whole, stated);
      const weight = (divides ? 1.2 : 0.25) * place * kin * (parts.length > 2 ? 1 : 0.6);
      found.push({ kind: 'sum_of_parts', computed, range, how, others: [whole, ...others], weight });
    }
  }
  return found;
}

const DIVIDES = /:|gồm|trong (?:số )?(?:đó|này)|chia|phân|lần lượt|\(/u;

const ITEM = 240;
const ITEMS = 16;

/** Items of a list that all tell the same things of several places: what one must be by what all make together. */
function columns({ stated, document, row, at, names }: Reading): Claim[] {
  if (!isAmount(stated) || !isTold(stated)) return [];
  const { passage } = stated.item;
  const isItem = (index: number): boolean => {
    const [own, other] = [document.passages[passage], document.passages[index]];
    const line = document.rows[index] ?? [];
    return (
      other !== undefined &&
      !other.cell &&
      other.section === own?.section &&
      other.text.length <= ITEM &&
      line.length === row.length &&
      line.every(
        ({ baseUnit, measure }, place) =>
          baseUnit === row[place]?.baseUnit && measure === row[place]?.measure,
      )
    );
  };
  let [from, to] = [passage, passage];
  while (passage - from < ITEMS && isItem(from - 1)) from--;
  while (to - passage < ITEMS && isItem(to + 1)) to++;
  if (to - from < 2) return [];
  const others = document.rows
    .slice(from, to + 1)
    .flatMap((line) => (line[at] && line[at] !== stated ? [line[at]] : []));
  const least = Math.max(...others.map(({ amount }) => amount));
  return [from - 1, from - 2, from - 3, from - 4]
    .flatMap((index) =>
      document.passages[index]?.section === document.passages[passage]?.section
        ? (document.rows[index] ?? [])
        : [],
    )
    .filter((whole) => isAmount(whole) && isTold(whole) && isAlike(whole, stated) && whole.amount > least)
    .map((whole): Claim => {
      const { computed, range, how } = balance(document, stated, [
        [1, whole],
        ...others.map((one) => [-1, one] as const),
      ]);
      const like = names.likeness(askedBy(stated.words), whole);
      return {
        kind: 'sum_of_parts',
        computed,
        range,
        how,
        others: [whole, ...others],
        weight: 0.2 + 0.6 * like,
      };
    })
    .filter(({ computed }) => computed > 0);
}

/** Of two or three that stand before it. */
function sums({ stated, row, at, document, lead }: Reading): Claim[] {
  if (!isAmount(stated) || !isTold(stated) || isOfPair(stated)) return [];
  const told = /tổng|cộng|nâng|đưa|cả|gồm|lũy kế|chung|toàn/u.test(
    `${lead} ${lastPart(stated.worded.before, ';.')}`,
  )
    ? 1
    : 0.05;
  const parts = row
    .slice(Math.max(0, at - 8), at)
    .filter(
      (one) =>
        isAmount(one) &&
        isTold(one) &&
        isAlike(one, stated) &&
        !isOfPair(one) &&
        stated.worded.sentence - one.worded.sentence <= 1,
    );
  return [2, 3, 4].flatMap((many): Claim[] => {
    const some = parts.slice(-many);
    const [first, ...others] = some;
    if (!first || some.length < many) return [];
    const { computed, range, how } = balance(
      document,
      stated,
      some.map((one) => [1, one] as const),
    );
    const same = some.every((one) => sameSentence(one, stated)) ? 1 : 0.5;
    return [
      {
        kind: 'sum_of_parts',
        computed,
        range,
        how,
        others: [first, ...others],
        weight: (told * same) / (many - 1),
      },
    ];
  });
}

/** `9,6 bác sĩ/vạn dân`, `trung bình mỗi đơn vị 2.180 hóa đơn` */
const PER =
  /^[^,;()]{0,30}?(?:\/|(?:trên|cho|một|mỗi)\s)\s*(?:(?<many>1(?:\.000|0\.000|00\.000|00|\.000\.000)?)\s)?(?:(?<scale>vạn|nghìn|triệu)\s)?(?<noun>\p{L}+(?: \p{L}+)?)/u;
const PER_LEAD =
  /(?:bình quân|trung bình|tính (?:ra|trên|theo|cho)|mỗi|mật độ|tần suất|tỷ suất|tỷ số)[^;.]*$/u;
const PER_NOUN =
  /(?:mỗi|một|trên|1)\s(?:(?<many>1(?:\.000|0\.000|00\.000|00)?)\s)?(?:(?<scale>vạn|nghìn|triệu)\s)?(?<noun>\p{L}+(?: \p{L}+)?)/u;
const SCALES: Readonly<Record<string, number>> = { vạn: 1e4, nghìn: 1e3, triệu: 1e6 };
const TIMES = /^(?:năm|tháng|ngày|quý|tuần|giờ|lần)/u;

interface Per {
  /** One of what; empty where the words do not tell. */
  readonly noun: string;
  readonly many: number;
  /** The unit without what is behind its slash. */
  readonly own: string;
}

function perOf({ document, stated }: Reading): Per | undefined {
  const { figure, passage } = stated.item;
  const text = document.passages[passage]?.text ?? '';
  const behind = text.slice(figure.numeral.end, figure.numeral.end + 60).toLowerCase();
  const before = lastPart(text.slice(stated.sentence.start, figure.start).toLowerCase(), ';.').slice(-120);
  const slashed = figure.unit.includes('/') || /^[^,;()]{0,30}\//u.test(behind);
  const under = slashed ? PER.exec(behind)?.groups : undefined;
  const leading = PER_LEAD.exec(before)?.[0];
  if (!under && leading === undefined && stated.measure !== 'average') return undefined;
  const { noun = '', many = '1', scale = '' } = under ?? PER_NOUN.exec(leading ?? '')?.groups ?? {};
  if (TIMES.test(noun) || stated.measure === 'change') return undefined;
  return {
    noun,
    many: Number(many.replaceAll('.', '')) * (SCALES[scale] ?? 1),
    own: figure.unit.split('/')[0] ?? '',
  };
}

function rates(reading: Reading): Claim[] {
  const { stated, names, near, about, document } = reading;
  const per = perOf(reading);
  if (!per) return [];
  const { noun, many, own } = per;
  const nouns = subjectOf(noun);
  const dividends = best(
    near
      .filter(({ one }) => isTold(one) && isAmount(one) && !isOfPair(one) && isOver(one, stated, own))
      .map(({ one, near: place }) => ({ one, weight: weightOf(place, names.likeness(about, one)) })),
    6,
  );
  const counts = best(
    joined(near, noun === '' ? [] : termsCalled(names, askedBy(nouns), stated))
      .filter(
        ({ one }) =>
          isTold(one) &&
          COUNTED.has(one.quantity) &&
          !one.unit.includes('/') &&
          !isBasis(one) &&
          !isAimed(one),
      )
      .map(({ one, near: place }) => ({
        one,
        weight: weightOf(
          Math.max(place, place > 0 && nouns.has('dân') ? 0.5 : 0),
          noun === '' ? names.likeness(about, one) : nounLikeness(names, noun, nouns, one),
        ),
      })),
    6,
  );
  return dividends.flatMap(({ one: sum, weight }) =>
    counts.flatMap(({ one: count, weight: other }): Claim[] => {
      if (count === sum || (isAlike(count, sum) && many === 1)) return [];
      const outright =
        noun !== '' &&
        nounLikeness(names, noun, nouns, count) >= 0.8 &&
        ((isBeside(reading, sum) && !isListed(reading, sum)) ||
          isAside(reading, sum) ||
          (isAside(reading, count) && sameSentence(sum, stated)))
          ? OUTRIGHT
          : 1;
      return [quotient(document, stated, sum, count, per, outright * weight * Math.sqrt(other))];
    }),
  );
}

/** `trên 1 vạn dân`: so many are named only to be reckoned by. */
function isBasis({ item }: Statement): boolean {
  return /^10*$/u.test(String(item.figure.numeral.value));
}

/** `46.530 triệu đồng, mỗi nhà 45 triệu đồng; so với chỉ tiêu 850 nhà thì vượt 21,6%`: what was aimed at has not cost what was had. */
function isAimed({ worded }: Statement): boolean {
  return /so với (?:chỉ tiêu|kế hoạch|mục tiêu)[^,;.]*$/u.test(worded.before);
}

const COUNTED: ReadonlySet<Statement['quantity']> = new Set(['count', 'area', 'length', 'mass']);

function quotient(
  document: CheckedDocument,
  stated: Statement,
  sum: Statement,
  count: Statement,
  { own, many }: Per,
  weight: number,
): Claim {
  const { figure } = sum.item;
  const { numeral, factor } = count.item.figure;
  const size = Math.abs(numeral.value) * (count.quantity === 'count' ? factor : 1);
  const unit = own === stated.item.figure.unit ? stated.item.figure.factor : factorOf(sum, own);
  const scale = (figure.factor * many) / size / unit;
  const half = inUnitOf(sum, sum).half;
  const value = Math.abs(figure.numeral.value);
  const times = many > 1 ? ` × ${many.toLocaleString('de-DE')}` : '';
  return {
    kind: 'average',
    computed: value * scale,
    range: { low: (value - half) * scale, high: (value + half) * scale },
    others: [sum, count],
    how: `${printed(document, sum.item)} : ${printed(document, count.item)}${times}`,
    weight,
  };
}

const MONEY: Readonly<Record<string, number>> = {
  đồng: 1,
  'nghìn đồng': 1e3,
  'triệu đồng': 1e6,
  'tỷ đồng': 1e9,
};
const MASS: Readonly<Record<string, number>> = { kg: 1, tạ: 100, tấn: 1000 };

/** What one of the unit before the slash is in the base of the sum. */
function factorOf(sum: Statement, own: string): number {
  return MONEY[own] ?? (sum.quantity === 'mass' ? MASS[own] : undefined) ?? 1;
}

function isOver(one: Statement, stated: Statement, own: string): boolean {
  if (/đồng$/u.test(own)) return one.quantity === 'money';
  const named = subjectOf(own);
  return (
    sameThing(one, { baseUnit: own }) ||
    sameThing(one, stated) ||
    (one.quantity === 'mass' && MASS[own] !== undefined) ||
    (isPeople(one) && isPeople({ unit: own })) ||
    (one.quantity === 'count' && named.size > 0 && named.isSubsetOf(one.words))
  );
}

function nounLikeness(names: Names, noun: string, nouns: Subject, one: Statement): number {
  const same = one.unit === noun || one.unit.startsWith(`${noun} `);
  if (same || (one.unit !== '' && noun.startsWith(`${one.unit} `))) return 0.9;
  if (nouns.size > 0 && nouns.isSubsetOf(names.of(one))) return 0.8;
  return names.likeness(askedBy(nouns), one) * 0.5;
}

/** Digits of a number that finds its cell. */
const ANCHOR = 3;

/** `công nghiệp 3.806,2 tấn, chiếm 79,4%`: the number beside it stands in a table, and its row and column tell the rest. */
function anchored({ stated, document, row, at, names, about }: Reading): Claim[] {
  const beside = row
    .slice(Math.max(0, at - 3), at + 2)
    .filter((one) => one !== stated && sameSentence(one, stated) && isLong(one) && one.row === undefined);
  return beside.flatMap((part) =>
    cellsLike(document, part).flatMap((cell): Claim[] => {
      const weight =
        (0.4 + 0.8 * names.likeness(names.asked(part), cell)) / (row.indexOf(part) === at - 1 ? 1 : 1.6);
      const { others, total } = alongside(document, cell);
      const told = others.flatMap((one): Claim[] => {
        if (stated.quantity === 'percent') {
          const growth = stated.measure === 'change';
          const base =
            isAlike(one, cell) && isAmount(one) && isAmount(cell)
              ? [ratioClaim(document, growth ? 'growth_percent' : 'ratio_percent', cell, one, weight)]
              : [];
          const ratios = base.map((claim) => (growth ? asGrowth(claim) : claim));
          return one.quantity === 'percent'
            ? [...ratios, ...asTold(document, stated, one, weight, growth)]
            : ratios;
        }
        if (!isAmount(stated) || !isAmount(one) || !isAlike(one, stated)) return [];
        const like = names.likeness(about, one);
        return [
          ...asTold(document, stated, one, weight * (0.2 + like), false),
          ...(isAlike(one, cell)
            ? gapClaim(
                document,
                stated,
                cell,
                one,
                weight * (GAP.test(leadBefore(stated)) || stated.measure === 'change' ? 1 : 0.2),
              )
            : []),
        ];
      });
      const share =
        total && stated.quantity === 'percent' && stated.measure !== 'change' && total.amount > cell.amount
          ? [ratioClaim(document, 'ratio_percent', cell, total, 1.5 * weight)]
          : [];
      return [...told, ...share];
    }),
  );
}

function isLong({ item }: Statement): boolean {
  const { value, decimals } = item.figure.numeral;
  return Math.abs(value).toFixed(decimals).replace('.', '').replace(/^0+/u, '').length >= ANCHOR;
}

function asGrowth(ratio: Claim): Claim {
  const [low, high] = [ratio.range.low - 100, ratio.range.high - 100];
  return {
    ...ratio,
    computed: Math.abs(ratio.computed - 100),
    range: low < 0 && high < 0 ? { low: -high, high: -low } : { low: Math.max(0, low), high },
    how: `${ratio.how} − 100%`,
  };
}

/** As much as a cell says; an index also tells a growth. */
function asTold(
  document: CheckedDocument,
  stated: Statement,
  one: Statement,
  weight: number,
  growth: boolean,
): Claim[] {
  const { value, half } = inUnitOf(stated, one);
  const told = (number: number, some: number): Claim => ({
    kind: 'body_vs_table',
    computed: number,
    range: { low: number - half, high: number + half },
    others: [one],
    how: printed(document, one.item),
    weight: some,
  });
  return [
    told(value, weight),
    ...(growth
      ? [
          {
            ...told(Math.abs(value - 100), weight),
            kind: 'growth_percent' as const,
            how: `${printed(document, one.item)} − 100%`,
          },
        ]
      : []),
  ];
}

/** The same number told elsewhere, in prose or in a table. */
function tellings({ stated, names, near, about, document }: Reading): Claim[] {
  const asked = new Map([...about, ...askedBy(names.of(stated))]);
  const places = joined(near, termsCalled(names, asked, stated), totalsOf(document, stated));
  return told(document, names, stated, asked, places);
}

/** What else in the document the number may be a slip of, or the same as, by its digits. */
export function tellingsOf(document: CheckedDocument, names: Names, stated: Statement): readonly Claim[] {
  const places = termsWritten(document, stated);
  if (places.length === 0) return [];
  const asked = new Map([...names.asked(stated), ...askedBy(names.of(stated))]);
  return told(document, names, stated, asked, places);
}

function told(
  document: CheckedDocument,
  names: Names,
  stated: Statement,
  asked: Asked,
  places: readonly Term[],
): Claim[] {
  if (stated.earlier) return [];
  const own = document.passages[stated.item.passage];
  return places.flatMap(({ one, near: place }): Claim[] => {
    const other = document.passages[one.item.passage];
    const apart = other?.section !== own?.section || other?.note !== own?.note || other?.cell;
    if (!apart || !isSameMeasure(one, stated)) return [];
    const like = names.likeness(asked, one);
    const { value, half } = inUnitOf(stated, one);
    const otherTime = one.period && stated.period && one.period.to !== stated.period.to;
    const period = otherTime ? (one.dated && stated.dated ? 0.1 : 0.5) : 1;
    return [
      {
        kind: other?.cell ? 'body_vs_table' : 'restated',
        computed: value,
        range: { low: value - half, high: value + half },
        others: [one],
        how: printed(document, one.item),
        weight: period * (0.02 + 1.3 * like ** 3) * (0.7 + place) * (like > 0.7 ? 2 : 1),
      },
    ];
  });
}

function isSameMeasure(one: Statement, stated: Statement): boolean {
  if (one.quantity !== stated.quantity || one.item.figure.pair?.type === 'range') return false;
  if (one.earlier || (one.down ?? false) !== (stated.down ?? false)) return false;
  if ((one.measure === 'plan') !== (stated.measure === 'plan')) return false;
  if (stated.quantity === 'percent') return true;
  return (one.measure === 'change') === (stated.measure === 'change') && isAlike(one, stated);
}
