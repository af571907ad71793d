/** Percentages against what they are a share of: a fraction, a plan, the total of the list, the whole told before. */

import type { Statement } from '../statement/index.ts';
import { PLAN } from '../statement/measure.ts';
import { subjectOf } from '../statement/subject.ts';
import { firstPart, lastPart } from '../statement/words.ts';
import {
  between,
  type CheckedDocument,
  isPeople,
  join,
  printed,
  sameSentence,
  sameThing,
} from './base/document.ts';
import { type Finding, finding } from './base/finding.ts';
import { divide, judge, printedInterval, scaled, show } from './base/interval.ts';
import { isSlipOf } from './base/slip.ts';
import { excessFinding } from './base/sum.ts';
import { listsIn, type PartList } from './lists.ts';

export function checkShares(document: CheckedDocument): readonly Finding[] {
  return [...shares(document), ...impossible(document), ...siblings(document)];
}

/** `đã xử lý 51/47 vụ`: a part of things that are counted is no more than all of them; a plan may be passed. */
function impossible(document: CheckedDocument): Finding[] {
  return document.rows.flatMap((row, passage) =>
    row.flatMap((whole, at) => {
      const part = row[at - 1];
      if (!part || document.passages[passage]?.cell || whole.measure !== 'whole' || !isFraction(part, whole))
        return [];
      const { start, end } = whole.sentence;
      const text = document.passages[passage]?.text.slice(start, end).toLowerCase() ?? '';
      if (part.amount <= whole.amount || whole.quantity !== 'count' || PLAN.test(text)) return [];
      const next = row[at + 1];
      if (next?.quantity === 'percent' && next.amount > 100) return [];
      return [excessFinding(document, 'ratio_percent', { part, whole })];
    }),
  );
}

/** Between a part and its share nothing else is told. */
const BESIDE = /^(?:[\p{L} ]{0,60}\(|\s*,?\s*(?:chiếm|tỷ lệ))[^,;.]{0,20}$/u;
/** How many parts with shares must agree about their whole before another is held against it. */
const WITNESSES = 2;

/** `61 vụ (28,5%); 27 vụ (12,6%); 24 vụ (11,2%)`: parts beside each other have one whole, told or not. */
function siblings(document: CheckedDocument): Finding[] {
  return document.rows.flatMap((row) => {
    const pairs = row.flatMap((share, at): (readonly [Statement, Statement])[] => {
      const part = row[at - 1];
      const told =
        part &&
        share.measure === 'share' &&
        share.against === 'whole' &&
        sameSentence(part, share) &&
        BESIDE.test(share.worded.before);
      return told && part.measure === 'value' && !part.item.figure.pair && share.amount > 0
        ? [[part, share]]
        : [];
    });
    const groups = Map.groupBy(
      pairs,
      ([part]) => `${part.worded.sentence} ${part.worded.depth} ${part.baseUnit}`,
    );
    return [...groups.values()].flatMap((group) => [
      ...outliers(document, group),
      ...halves(document, group),
    ]);
  });
}

/** `nam 4.982 người (69,5%), nữ 2.182 người (30,5%)`: two that are a whole by their shares, or but for one of these. */
function halves(
  document: CheckedDocument,
  group: readonly (readonly [Statement, Statement])[],
): readonly Finding[] {
  const [one, other] = group;
  if (!one || !other || group.length !== 2) return [];
  const whole = one[0].amount + other[0].amount;
  const own = ([part, { amount, half }]: readonly [Statement, Statement]): boolean =>
    Math.abs((100 * part.amount) / whole - amount) <= half * (1 + 1e-9);
  const sum = one[1].amount + other[1].amount;
  const slack = one[1].half + other[1].half + 1e-9;
  if (Math.abs(sum - 100) > slack && !own(one) && !own(other)) return [];
  return [one, other]
    .filter(([, { amount }]) => Math.min(amount, 100 - amount) > 0)
    .map(([part, share]) => {
      const { value, decimals } = share.item.figure.numeral;
      const computed = (100 * part.amount) / whole;
      const result = join(show(computed, decimals), '%');
      const half = 0.5 * 10 ** -decimals;
      return finding({
        kind: 'ratio_percent',
        verdict: judge(value, decimals, computed, { low: computed - half / 10, high: computed + half / 10 }),
        items: [share.item, part.item, ...(part === one[0] ? [other[0].item] : [one[0].item])],
        stated: printed(document, share.item),
        computed: result,
        arithmetic: `${printed(document, part.item)} : (${printed(document, one[0].item)} + ${printed(document, other[0].item)}) = ${result}`,
      });
    });
}

function outliers(document: CheckedDocument, group: readonly (readonly [Statement, Statement])[]): Finding[] {
  if (group.length <= WITNESSES) return [];
  const judged = group.map(([part, share]) => {
    const fits = group.filter(([other, its]) => {
      const computed = (100 * part.amount * its.amount) / (100 * other.amount);
      const slack = (share.half + (its.half * part.amount) / other.amount) * (1 + 1e-9);
      return other !== part && Math.abs(computed - share.amount) <= slack;
    });
    return { part, share, fits };
  });
  const sound = judged.filter(({ fits }) => fits.length >= Math.max(WITNESSES - 1, (group.length - 1) / 2));
  const [witness] = sound;
  if (!witness || sound.length < WITNESSES || sound.length < group.length / 2) return [];
  return judged
    .filter(({ fits }) => fits.length === 0)
    .map(({ part, share }) => {
      const computed = (witness.share.amount * part.amount) / witness.part.amount;
      const result = join(show(computed, share.item.figure.numeral.decimals), '%');
      return finding({
        kind: 'ratio_percent',
        verdict: 'lech',
        items: [share.item, part.item, witness.part.item, witness.share.item],
        stated: printed(document, share.item),
        computed: result,
        arithmetic: `Theo ${printed(document, witness.part.item)} là ${printed(document, witness.share.item)} thì ${printed(document, part.item)} là ${result}.`,
      });
    });
}

function shares(document: CheckedDocument): readonly Finding[] {
  const lists = Map.groupBy(
    listsIn(document).flatMap((list) => list.told.map((part) => ({ id: part.id, list }))),
    ({ id }) => id,
  );
  return document.rows.flatMap((row) =>
    row.flatMap((item, at) => {
      if (item.quantity !== 'percent' || item.measure === 'change' || item.measure === 'index') return [];
      const fraction = fractionBefore(document, row, at) ?? fractionBehind(document, row, at);
      if (fraction) return [shareFinding(document, item, fraction)];
      if (isNamedRate(item)) return namedRate(document, row, at) ?? [];
      if (item.measure !== 'share') return [];
      const own = (part: Statement): readonly PartList[] =>
        (lists.get(part.id) ?? []).map(({ list }) => list);
      // `29,4% so với kế hoạch 30%` is a rate of its own.
      const next = row[at + 1];
      if (next?.quantity === 'percent' && sameSentence(next, item) && /^\s*so với/u.test(item.worded.behind))
        return [];
      if (item.against === 'plan') return ofPlan(document, row, at) ?? [];
      const found = ofWhole(document, row, at, own);
      return found?.verdict === 'lech' ? (borneElsewhere(document, row, at) ?? found) : (found ?? []);
    }),
  );
}

type Fraction = readonly [part: Statement, whole: Statement];

/** What may stand right before the percentage of a fraction. */
const LEADS =
  /^(?:;\s*(?=đạt|bằng))?[\s,()=:]*(?:(?:đạt|chiếm|bằng|là|ước|được|với|tương đương|tương ứng|hoàn thành|tỷ lệ|tỉ lệ|khoảng|xấp xỉ|hay|tức)[\s,()=:]*)*$/u;
/** The same at the end of a clause: 148/161 xã đạt chuẩn tiếp cận pháp luật, đạt tỷ lệ 90,9%. */
const ENDS_WITH_LEAD =
  /^[^.;:()]{0,140}[,(=]\s*(?:đạt|chiếm|bằng|là|tương đương|tương ứng|đạt tỷ lệ|tỷ lệ|tỉ lệ|đạt tỉ lệ|ước đạt|chiếm tỷ lệ|hoàn thành)?\s*$/u;
/** Other results may stand between: 87/90 vụ, làm rõ 146 đối tượng, đạt tỷ lệ 96,6%. */
const BESIDES = /^[\s,()]*(?:[\p{L} ]{0,24})[\s,()]*$/u;
/** A comparison with an earlier time is no share of the fraction; a comparison with a plan is. */
const EARLIER =
  /^[\s,)]*(?:so với\s*)?(?:cùng kỳ|năm (?:trước|\d)|tháng|quý|giai đoạn|đầu năm)|^[\s,)]*so với(?! (?:kh|kế hoạch|dự toán|chỉ tiêu|tổng|nghị quyết|mục tiêu))/u;

function fractionBefore(
  document: CheckedDocument,
  row: readonly Statement[],
  at: number,
): Fraction | undefined {
  const item = row[at];
  if (!item || EARLIER.test(item.worded.behind)) return undefined;
  const words = item.worded.before.replace(/ năm \d{4}/gu, '');
  if (!LEADS.test(words) && (!ENDS_WITH_LEAD.test(words) || /tăng|giảm|so với|cùng kỳ/u.test(words)))
    return undefined;
  for (let back = at - 1; back >= Math.max(1, at - 3); back--) {
    const [part, whole, next] = [row[back - 1], row[back], row[back + 1]];
    if (!part || !whole || !next || whole.quantity === 'percent') return undefined;
    if (back < at - 1 && !BESIDES.test(between(document, whole, next))) return undefined;
    if (isFraction(part, whole)) return [part, whole];
  }
  return undefined;
}

/** `đạt 42,6% (3060/7181)`; `tỷ lệ hòa giải thành đạt 68,4% (4.285/6.262 vụ)` */
function fractionBehind(
  document: CheckedDocument,
  row: readonly Statement[],
  at: number,
): Fraction | undefined {
  const [item, part, whole] = [row[at], row[at + 1], row[at + 2]];
  if (!item || !part || !whole || !isFraction(part, whole)) return undefined;
  return /^[^.;,()]{0,60}\(\s*(?:đạt |có |là |với |tương ứng )?$/u.test(between(document, item, part))
    ? [part, whole]
    : undefined;
}

function isFraction(part: Statement, whole: Statement): boolean {
  const { pair } = whole.item.figure;
  return (
    pair?.type === 'ratio' &&
    pair.role === 1 &&
    part.item.figure.pair?.type === 'ratio' &&
    part.item.passage === whole.item.passage &&
    part.item.figure.end <= whole.item.figure.start &&
    whole.item.figure.numeral.value > 0
  );
}

/** `kế hoạch 500 ha; đã trồng 450 ha, đạt 90% kế hoạch`: the plan of the same unit in the sentence or the one before. */
function ofPlan(document: CheckedDocument, row: readonly Statement[], at: number): Finding | undefined {
  const item = row[at];
  if (!item) return undefined;
  const near = row.filter(
    (other) =>
      other.item !== item.item &&
      Math.abs(other.worded.sentence - item.worded.sentence) <= 1 &&
      other.quantity !== 'percent',
  );
  const part = partBefore(row, at);
  if (!part) return undefined;
  const plans = near.filter(
    (other) => other.measure === 'plan' && sameThing(other, part) && aboutTheSame(other, part, item),
  );
  // Plans in brackets are parts of the one that is meant.
  const outside = plans.filter(({ worded }) => worded.depth <= part.worded.depth);
  const meant =
    outside.length > 0 && plans.every(({ item: own }) => own.passage === item.item.passage) ? outside : plans;
  const findings = meant.map((plan) => shareFinding(document, item, [part, plan]));
  const fitting = findings.find(({ verdict }) => verdict !== 'lech');
  return fitting ?? (findings.length === 1 ? findings[0] : undefined);
}

/** One of them has no words of its own, or they share some. */
function aboutTheSame(plan: Statement, part: Statement, item: Statement): boolean {
  if (sameSentence(plan, item) || plan.words.size === 0) return true;
  return [...plan.words].some((word) => part.words.has(word));
}

/** The value that the share is told of: the nearest before it in its sentence. */
function partBefore(row: readonly Statement[], at: number): Statement | undefined {
  const item = row[at];
  for (let back = at - 1; item && back >= Math.max(0, at - 4); back--) {
    const other = row[back];
    if (!other || !sameSentence(other, item)) return undefined;
    if (other.measure === 'value' && !other.earlier && other.quantity !== 'percent') return other;
  }
  return undefined;
}

/** `đạt 101% KH`, `chiếm 12% tổng diện tích`: the whole is told to be something else. */
const OTHER_WHOLE = /^\s*(?:so với|kh|kế hoạch|dự toán|chỉ tiêu|cùng kỳ|tổng (?!số))/u;
/** A share without its whole beside it: `258 cơ sở, chiếm 16%`, `7.408 bị can, đạt 99,13%`. */
const SHARE =
  /^[^.;:()]{0,80}[\s,(](?:chiếm|đạt|tỷ lệ|tỉ lệ|bằng)(?: tỷ lệ| tỉ lệ| khoảng| gần| trên| hơn)?\s*$|^[^.;:()]{0,60}\(\s*$/u;
/** How near a whole told earlier must fit before it is taken for the one that was meant, as a share of the percentage. */
const NEAR = 0.02;

/** A share, the part that it is told of, and the words between the two. */
interface ShareTold {
  readonly document: CheckedDocument;
  readonly row: readonly Statement[];
  readonly at: number;
  readonly item: Statement;
  readonly part: Statement;
  readonly words: string;
  /** Totals of the lists that the part stands in. */
  readonly totals: readonly Statement[];
}

type ListsOf = (part: Statement) => readonly PartList[];

function ofWhole(
  document: CheckedDocument,
  row: readonly Statement[],
  at: number,
  listsOf: ListsOf,
): Finding | undefined {
  const [counted, last, item] = [row[at - 2], row[at - 1], row[at]];
  // `207.114 học sinh trên tổng số 208.501 học sinh, đạt 99,3%`
  if (item && counted && last?.measure === 'whole' && !last.item.figure.pair && sameThing(counted, last))
    return SHARE.test(between(document, last, item))
      ? shareFinding(document, item, [counted, last])
      : undefined;
  const share = shareTold(document, row, at, listsOf);
  if (!share) return undefined;
  const named = namedWhole(row, at, share.part);
  if (named) return shareFinding(document, share.item, [share.part, named]);
  const called = findingsOf(share, calledWholes(document, share.item, share.part));
  return fitting(called) ?? ofAllParts(share) ?? (called.length === 1 ? called[0] : ofWholeNear(share));
}

function shareTold(
  document: CheckedDocument,
  row: readonly Statement[],
  at: number,
  listsOf: ListsOf,
): ShareTold | undefined {
  const item = row[at];
  const part = partOf(row, at);
  if (!part || !item || part.measure !== 'value' || part.quantity === 'percent' || part.earlier)
    return undefined;
  // What is saved is a share of what was asked at first, not of what was paid.
  if (/(?:tiết kiệm|chênh lệch)[^,;.]*$/u.test(part.worded.before)) return undefined;
  const words = part === row[at - 2] ? item.worded.before : between(document, part, item);
  if (!SHARE.test(words) && !LEADS.test(words)) return undefined;
  const totals = listsOf(part)
    // `61 vụ (30,5%), 27 vụ (13,5%), …`: one that has a share of its own is no whole of those behind it.
    .flatMap(({ totals: told, unsaid }) => (unsaid ? told.filter((total) => !isPart(row, total)) : told))
    .filter((total) => sameThing(total, part) && total.measure === 'value' && total.amount > 0);
  return { document, row, at, item, part, words, totals };
}

function findingsOf({ document, item, part }: ShareTold, wholes: readonly Statement[]): readonly Finding[] {
  return wholes.map((whole) => shareFinding(document, item, [part, whole]));
}

function fitting(findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ verdict }) => verdict !== 'lech');
}

/** `huyện A 142,3 ha, huyện B 27,4 ha, chiếm 1,28% diện tích nuôi`: the share may be that of all parts together. */
function ofAllParts({ document, row, item, part, totals }: ShareTold): Finding | undefined {
  const others = row
    .slice(0, row.indexOf(part))
    .filter((other) => sameThing(other, part) && sameSentence(other, part));
  return fitting(
    [...totals, ...others].flatMap((all) =>
      calledWholes(document, item, all).map((whole) => shareFinding(document, item, [all, whole])),
    ),
  );
}

function ofWholeNear(share: ShareTold): Finding | undefined {
  const { item, totals, words } = share;
  if (OTHER_WHOLE.test(item.worded.behind)) return undefined;
  const wholes = [...totals, ...wholesBefore(share)];
  const findings = findingsOf(share, wholes);
  // The total of the list that the part stands in is its whole, however far off.
  const ofList = totals.length > 0 && isShareOfList(words) ? findings[0] : undefined;
  return fitting(findings) ?? ofList ?? ofWholeOfSentence(share, wholes) ?? ofKin(share, wholes, findings);
}

/** Greater values of the same before the part, the nearest first. */
function wholesBefore({ row, at, part }: ShareTold): readonly Statement[] {
  return row
    .slice(Math.max(0, at - 14), at - 1)
    .reverse()
    .filter(
      (other) =>
        sameThing(other, part) &&
        other.amount > part.amount &&
        !isPart(row, other) &&
        (other.measure === 'value' || other.measure === 'whole'),
    );
}

/** The only whole that the sentence offers, or the one of which the share is but for a slip. */
function ofWholeOfSentence(share: ShareTold, wholes: readonly Statement[]): Finding | undefined {
  const { document, row, item, part, words } = share;
  const own = wholes.filter((whole) => sameSentence(whole, part));
  const [only, ...more] = own;
  const sure = isShareOfList(words) || (only !== undefined && only === row[row.indexOf(part) - 1]);
  if (!sure) return undefined;
  const meant =
    only && more.length === 0 && only.unit === part.unit
      ? only
      : own.find((whole) => isSlipOf(item.item.figure.numeral, (100 * part.amount) / whole.amount));
  return meant && shareFinding(document, item, [part, meant]);
}

/** A whole that is called otherwise, then one told earlier that nearly fits, then one that fits but for a slip. */
function ofKin(
  share: ShareTold,
  wholes: readonly Statement[],
  findings: readonly Finding[],
): Finding | undefined {
  const { row, at, item, part } = share;
  const kin = kinBefore(row, at, part);
  const ofThem = findingsOf(share, kin);
  const off = (whole: Statement): number => Math.abs((100 * part.amount) / whole.amount / item.amount - 1);
  const near = wholes.findIndex((whole) => off(whole) < NEAR);
  const slipped = kin.findIndex((whole) =>
    isSlipOf(item.item.figure.numeral, (100 * part.amount) / whole.amount),
  );
  return fitting(ofThem) ?? findings[near] ?? ofThem[slipped];
}

/** Wholes of the sentence that are called otherwise: 198.640 học sinh … 23.837 em; 1.036 vụ việc … 402 vụ án. */
function kinBefore(row: readonly Statement[], at: number, part: Statement): readonly Statement[] {
  const noun = (unit: string): string => unit.split(' ')[0] ?? '';
  return row.slice(0, at).filter((other) => {
    const kin = isPeople(other) && isPeople(part);
    return (
      other !== part &&
      other.item.figure.start < part.item.figure.start &&
      sameSentence(other, part) &&
      other.measure === 'value' &&
      !other.earlier &&
      other.quantity === 'count' &&
      other.amount > part.amount &&
      (kin || noun(other.unit) === noun(part.unit))
    );
  });
}

/** `tỷ lệ người nghiện ngoài cộng đồng 65,3%` */
function isNamedRate({ measure, words, worded: { before } }: Statement): boolean {
  return measure === 'value' && words.size > 1 && /(?:tỷ|tỉ) (?:lệ|trọng) [^,;.():]*$/u.test(before);
}

/** A part of its sentence that has the words of the rate, and a whole that gives it, or but for a slip. */
function namedRate(document: CheckedDocument, row: readonly Statement[], at: number): Finding | undefined {
  const item = row[at];
  if (!item) return undefined;
  const told = row
    .slice(0, at)
    .filter(
      (other) =>
        Math.abs(other.worded.sentence - item.worded.sentence) <= 1 &&
        other.quantity === 'count' &&
        (other.measure === 'value' || other.measure === 'whole') &&
        !other.earlier,
    );
  const findings = told
    .filter((part) => [...part.words].filter((word) => item.words.has(word)).length > 1)
    .flatMap((part) =>
      told
        .filter((whole) => whole.amount > part.amount && sameThing(whole, part))
        .map((whole) => ({ part, whole, found: shareFinding(document, item, [part, whole]) })),
    );
  const fitting =
    findings.find(({ found }) => found.verdict !== 'lech') ??
    findings.find(({ part, whole }) =>
      isSlipOf(item.item.figure.numeral, (100 * part.amount) / whole.amount),
    );
  return fitting?.found;
}

/** How far back a whole that is called by name may stand, in passages. */
const BACK = 3;

/** `chiếm 28,3% thu nội địa`, `bằng 42,7% số học sinh dân tộc thiểu số`: values before it that the words behind it name. */
function calledWholes(
  { rows, passages }: CheckedDocument,
  { item, worded, sentence }: Statement,
  part: Statement,
): readonly Statement[] {
  const name = subjectOf(firstPart(worded.behind, ',;.():').split(/ so với | và /u)[0] ?? '');
  if (name.size === 0 || PLAN.test(worded.behind.slice(0, 24))) return [];
  const place = passages[item.passage];
  const found: Statement[] = [];
  for (let index = item.passage; index >= Math.max(0, item.passage - BACK); index--) {
    const passage = passages[index];
    if (!passage || passage.cell || passage.section !== place?.section || passage.note !== place.note) break;
    for (const whole of (rows[index] ?? []).toReversed()) {
      if (whole.item.passage === item.passage && whole.item.figure.start >= part.item.figure.start) continue;
      const counts = whole.measure === 'value' && !whole.earlier && whole.amount > part.amount;
      if (!counts || whole.baseUnit !== part.baseUnit) continue;
      const words = new Set([
        ...whole.words,
        ...subjectOf(`${whole.unit} ${firstPart(whole.worded.behind, ',;.(')}`),
      ]);
      if (name.isSubsetOf(words)) found.push(whole);
    }
  }
  // Told in the very sentence it is the one that is meant.
  const own = found.filter(
    (whole) => whole.item.passage === item.passage && whole.sentence.start === sentence.start,
  );
  return own.length > 0 ? own : found;
}

/** A share of what the parts before it leave. */
const OTHERS = /^\s*(?:các |những )?[\p{L}\s]{0,40}(?:khác|còn lại) (?:chiếm|đạt|là)\s*(?:\p{L}+\s*)?$/u;

/** The value that a share is told of: the last before it that stands in no bracket that has closed. */
function partOf(row: readonly Statement[], at: number): Statement | undefined {
  const [last, item] = [row[at - 1], row[at]];
  if (!last || !item) return last;
  // `các hành vi khác chiếm hơn 41%`: what is left has no number of its own.
  if (OTHERS.test(lastPart(item.worded.before, ',;.('))) return undefined;
  // `còn 18.206 hộ, giảm 3.224 hộ, chiếm 12,77% tổng số 142.600 hộ`
  const changed = row[at - 2];
  const goesOn = last.measure === 'change' && /chiếm/u.test(item.worded.before);
  if (goesOn && changed?.measure === 'value' && !changed.earlier && sameSentence(changed, item))
    return changed;
  if (last.worded.depth <= item.worded.depth) return last;
  return row.slice(Math.max(0, at - 4), at).findLast(({ worded }) => worded.bracket === item.worded.bracket);
}

/** Figures of a paragraph that are tried, so that the work grows with the text. */
const AROUND = 24;

/** Another whole of the paragraph that gives the share, whatever the words seem to say. */
function borneElsewhere(
  document: CheckedDocument,
  row: readonly Statement[],
  at: number,
): Finding | undefined {
  const [item, part] = [row[at], partOf(row, at)];
  if (!item || !part) return undefined;
  const { section } = document.passages[item.item.passage] ?? {};
  const before = document.passages[item.item.passage - 1];
  const above =
    before?.section === section && !before?.cell ? (document.rows[item.item.passage - 1] ?? []) : [];
  return [...row.slice(Math.max(0, at - AROUND), at + AROUND), ...above.slice(-AROUND)]
    .filter((whole) => whole !== part && sameThing(whole, part) && whole.amount > part.amount)
    .map((whole) => shareFinding(document, item, [part, whole]))
    .find(({ verdict }) => verdict === 'khop');
}

/** It has a share of its own behind it, so it is no whole of its neighbours. */
function isPart(row: readonly Statement[], statement: Statement): boolean {
  const next = row[row.indexOf(statement) + 1];
  return next?.quantity === 'percent' && next.measure === 'share' && next.against === 'whole';
}

function isShareOfList(words: string): boolean {
  return /(?:chiếm|tỷ lệ|tỉ lệ)[^,;.]*$|^\s*\(\s*$/u.test(words);
}

/** `chiếm 12,2% tổng số 139 xã`, `… trong tổng số 139 xã`, `(trên tổng số 139 xã)`. */
function namedWhole(row: readonly Statement[], at: number, part: Statement): Statement | undefined {
  const [item, next] = [row[at], row[at + 1]];
  if (!item || !next || !sameThing(next, part)) return undefined;
  return /^\s*\(?(?:trong |trên |của |so với )?tổng (?:số )?$/u.test(firstPart(item.worded.behind, ';.'))
    ? next
    : undefined;
}

function shareFinding(document: CheckedDocument, item: Statement, [part, whole]: Fraction): Finding {
  const { value, decimals } = item.item.figure.numeral;
  const [a, b] = [part.item.figure, whole.item.figure];
  const factor = 100 * (a.factor / b.factor);
  const computed = (factor * a.numeral.value) / b.numeral.value;
  const range = scaled(divide(printedInterval(a), printedInterval(b)), factor);
  const result = join(show(computed, decimals), item.unit);
  return finding({
    kind: 'ratio_percent',
    verdict: judge(value, decimals, computed, range),
    items: [item.item, part.item, whole.item],
    stated: printed(document, item.item),
    computed: result,
    arithmetic: `${printed(document, part.item)} : ${printed(document, whole.item)} = ${result}`,
  });
}
