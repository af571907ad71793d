/** So many things, each of so much, make so much together: any two of them give the third. */
import { NUMBER_WORDS } from '../../../vietnamese/numerals.ts';
import { lex } from '../../recognise/lex.ts';
import { unitAt } from '../../recognise/units.ts';
import type { Statement } from '../../statement/index.ts';
import { type CheckedDocument, isPeople, printed, sameSentence, sameThing } from '../base/document.ts';
import { digitsFor, inUnitOf, type Law, leadBefore, MOST, type Proposal } from './law.ts';

/** mỗi lớp, bình quân một đợt, trung bình mỗi hộ */
const EACH =
  /(?:mỗi|bình quân (?:mỗi |một |1 |trên )?(?:một )?|trung bình (?:mỗi |một )?)\s*(?<unit>\p{L}+(?: \p{L}+)?)[^,;.]*$/u;
/** 50 triệu đồng một lượt hộ, 1.710 lượt mỗi ngày */
const PER_BEHIND = /^\s*(?:\/|(?:một|mỗi|trên một|trên mỗi|cho mỗi)(?=\s))\s*(?<unit>\p{L}+(?: \p{L}+)?)/u;
/** How many figures around may be meant. */
const NEAR = 8;
/** Fewer things are no sum of others: 68 xã đạt 19 tiêu chí. */
const MANY = 500;

export const products: Law = (document, row, at) => {
  const stated = row[at];
  if (!stated) return [];
  return [
    ...asEach(document, row, at),
    ...asTotal(document, row, at),
    ...asHarvest(document, row, at),
    ...asYearly(document, row, at),
  ];
};

/** Of a yield: a quintal or a ton from a hectare, in kg. */
const YIELDS: Readonly<Record<string, number>> = { 'tạ/ha': 100, 'tấn/ha': 1000 };
const HECTARE = 1e4;

/** `33.480 ha lúa … Năng suất 61,5 tạ/ha, cho sản lượng 205.902 tấn` */
function asHarvest(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const stated = row[at];
  if (stated?.quantity !== 'mass' || stated.measure !== 'value' || stated.item.figure.pair) return [];
  const rate = row
    .slice(0, at)
    .findLast((one) => sameSentence(one, stated) && YIELDS[one.unit] !== undefined);
  if (!rate || rate.item.figure.pair) return [];
  const areas = row
    .slice(0, at)
    .filter(
      (one) =>
        one.quantity === 'area' &&
        one.measure === 'value' &&
        !one.earlier &&
        stated.worded.sentence - one.worded.sentence <= 2,
    );
  const own = areas.filter((area) => sameSentence(area, stated));
  return (own.length > 0 ? own : areas).map((area): Proposal => {
    const factor = ((YIELDS[rate.unit] ?? 0) * area.amount) / HECTARE / stated.item.figure.factor;
    const { value, decimals } = rate.item.figure.numeral;
    const half = 0.5 * 10 ** -decimals;
    return {
      kind: 'area_x_yield',
      stated,
      computed: value * factor,
      range: { low: (value - half) * factor, high: (value + half) * factor },
      others: [area, rate],
      how: `${printed(document, area.item)} × ${printed(document, rate.item)}`,
      sure: own.length === 1,
      digits: 4,
    };
  });
}

const YEARLY = /(?:bình quân|trung bình|tính ra)(?! ngày)[^,;.]{0,20} (?<unit>năm|tháng)(?![\p{L}\s]*\d{4})/u;
const WRITTEN: readonly string[] = NUMBER_WORDS.slice(0, 11);
const MONTHS = 12;
/** Years of a term of office. */
const TERM = 5;
const DAY = 86_400_000;

/** `Trong bốn năm, tổng vốn huy động 12.480 tỷ đồng … Bình quân mỗi năm huy động 3.120 tỷ đồng` */
function asYearly(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const stated = row[at];
  const unit = YEARLY.exec(stated?.worded.before ?? '')?.groups?.['unit'];
  if (!stated || unit === undefined || stated.quantity === 'percent' || stated.measure === 'change')
    return [];
  const text = (document.passages[stated.item.passage]?.text ?? '')
    .slice(0, stated.item.figure.start)
    .toLowerCase();
  const term = /nhiệm kỳ(?! (?:trước|sau|tới))/u.test(text) && unit === 'năm' ? TERM : undefined;
  const named = new RegExp(
    `(?:trong|sau|qua) (\\d+|${WRITTEN.slice(1).join('|')}) ${unit}(?! \\d)`,
    'u',
  ).exec(text)?.[1];
  const told = named === undefined ? term : Number(named) || WRITTEN.indexOf(named);
  const { from = '', to = '' } = stated.period ?? {};
  const months = Math.round((Date.parse(to) - Date.parse(from)) / DAY / 30.4);
  const count = told ?? (unit === 'tháng' ? months : Math.round(months / MONTHS));
  if (!(count > 1)) return [];
  return row
    .slice(0, at)
    .filter(
      (sum) =>
        (sum.measure === 'value' || sum.measure === 'whole' || sum.measure === 'change') &&
        !sum.earlier &&
        sum.amount > stated.amount &&
        (sameThing(sum, stated) || (isPeople(sum) && isPeople(stated))),
    )
    .map((sum): Proposal => {
      const { value, half } = inUnitOf(stated, sum);
      return {
        kind: 'average',
        stated,
        computed: value / count,
        range: { low: (value - half) / count, high: (value + half) / count },
        others: [sum],
        how: `${printed(document, sum.item)} : ${count} ${unit}`,
        sure: sameSentence(sum, stated),
        digits: digitsFor(stated, [sum]),
      };
    });
}

const AVERAGE = /bình quân|trung bình|khoảng|gần|trên|hơn/u;

interface Each {
  /** What one of is meant. */
  readonly noun: string;
  readonly factor: number;
  readonly base: string;
}

function eachOf({ measure, unit, baseUnit, item, worded, quantity }: Statement): Each | undefined {
  if (quantity === 'percent' || measure === 'change' || item.figure.pair) return undefined;
  const slash = unit.indexOf('/');
  // `lương thực bình quân đầu người 405 kg/năm`
  const head = /(?:đầu người|mỗi người|một người)[^,;.]*$/u.test(worded.before);
  if (slash > 0 && head && /^(?:năm|tháng)$/u.test(unit.slice(slash + 1))) {
    const own = unitAt(lex(unit.slice(0, slash)), 0);
    return own && { noun: 'người', factor: own.factor, base: own.base };
  }
  if (slash > 0) {
    const own = unitAt(lex(unit.slice(0, slash)), 0);
    // What each has in a year is told of a year.
    const noun = unit.slice(slash + 1).replace(/^(người|hộ|đối tượng|lao động|hội viên)\/năm$/u, '$1');
    return own && !/\d|ha|tháng|ngày|năm|vụ$/u.test(noun)
      ? { noun, factor: own.factor, base: own.base }
      : undefined;
  }
  const noun = (EACH.exec(worded.before) ?? PER_BEHIND.exec(worded.behind))?.groups?.['unit'];
  if (noun === undefined || /^(?:năm|tháng|ngày(?! công)|quý|đầu|chung|của|tăng|giảm)/u.test(noun))
    return undefined;
  return { noun, factor: item.figure.factor, base: baseUnit };
}

const MEETING = /^(?:hội nghị|buổi|cuộc|hội thảo|tọa đàm|lớp|đợt)(?: |$)/u;

function isOf(noun: string, { unit, item, quantity, measure }: Statement): boolean {
  // `mật độ 260 người/km²`
  if (quantity === 'area' || quantity === 'length') return unit === noun && measure === 'value';
  if (quantity !== 'count' && quantity !== 'other') return false;
  // `2.846 hội nghị …, mỗi cuộc 69 lượt người`
  if (noun === 'cuộc' && MEETING.test(unit)) return true;
  if (measure !== 'value' && measure !== 'whole') return false;
  if (item.figure.pair?.type === 'range') return false;
  const [first = ''] = noun.split(' ');
  const base = item.figure.baseUnit;
  return (
    (noun.startsWith('người') && unit !== 'người' && isPeople({ unit })) ||
    unit === noun ||
    unit === first ||
    base === noun ||
    base === first ||
    unit.startsWith(`${noun} `) ||
    noun.startsWith(`${unit} `) ||
    unit.startsWith(`${first} `)
  );
}

/** Things of which each has so much, and what they make together, near a figure that tells of each. */
function pairsFor(
  row: readonly Statement[],
  at: number,
  each: Each,
): readonly (readonly [Statement, Statement])[] {
  const own = row[at];
  if (!own) return [];
  const near = row
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .filter((one) => one !== own && Math.abs(one.worded.sentence - own.worded.sentence) <= 1 && !one.earlier);
  const counts = near.filter((one) => isOf(each.noun, one));
  const totals = near.filter(
    (one) =>
      (one.measure === 'value' || one.measure === 'plan') &&
      !one.unit.includes('/') &&
      // `mỗi người 1 triệu đồng; 1.127 người, mỗi người 2 triệu đồng`: what each was given is no sum.
      !EACH.test(one.worded.before) &&
      (one.quantity !== 'count' || one.amount >= MANY) &&
      !one.item.figure.pair &&
      (sameThing(one, { baseUnit: each.base }) ||
        one.baseUnit === `lượt ${each.base}` ||
        (one.unit === 'lượt' && one.worded.behind.trimStart().startsWith(each.base)) ||
        (isPeople(one) && isPeople({ unit: each.base }))),
  );
  return counts.flatMap((count) =>
    totals.filter((total) => total !== count && total.amount > 0).map((total) => [count, total] as const),
  );
}

/** `bình quân 34 học sinh/lớp` behind the number of classes and pupils. */
function asEach(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const stated = row[at];
  const each = stated && eachOf(stated);
  if (!stated || !each) return [];
  const reached = (one: Statement): boolean =>
    row.indexOf(one) < at ||
    (sameSentence(one, stated) &&
      one.worded.depth > stated.worded.depth &&
      !stated.worded.behind.includes('.'));
  const near = pairsFor(row, at, each).filter(([count, total]) => reached(count) && reached(total));
  const above = near.length > 0 ? near : pairsAbove(document, row, at, each);
  const earlier = above.length > 0 ? above : pairsFarther(document, row, at, each);
  return earlier.map(([count, total]): Proposal => {
    // Of each square kilometre, not of each square metre.
    const own = count.quantity === 'area' || count.quantity === 'length' ? 1 : count.item.figure.factor;
    const many = Math.abs(count.item.figure.numeral.value) * own;
    const sum = Math.abs(total.item.figure.numeral.value) * total.item.figure.factor;
    const half = inUnitOf(total, total).half * total.item.figure.factor;
    const [computed, slack] = [sum / many / each.factor, half / many / each.factor];
    return {
      kind: 'average',
      stated,
      computed,
      range: { low: computed - slack, high: computed + slack },
      others: [total, count],
      how: `${printed(document, total.item)} : ${printed(document, count.item)}`,
      digits: digitsFor(stated, [total, count]),
      sure:
        above.length > 0 && isSure(stated, count, total, earlier.length === 1 || isWholeOf(count, earlier)),
    };
  });
}

/** Of a whole and its parts told before, the whole is meant. */
function isWholeOf(count: Statement, pairs: readonly (readonly [Statement, Statement])[]): boolean {
  const counts = [...new Set(pairs.map(([one]) => one))];
  const parts = counts.filter((one) => one !== count);
  const sum = parts.reduce((all, { amount }) => all + amount, 0);
  return parts.length > 1 && Math.abs(sum / count.amount - 1) < 1e-6;
}

/** How many paragraphs above the things may be counted. */
const ABOVE = 3;

/** Statements of the paragraphs above in the same section, the nearest paragraph first. */
function rowsAbove(
  { passages, rows }: CheckedDocument,
  { item }: Statement,
): readonly (readonly Statement[])[] {
  const { section } = passages[item.passage] ?? {};
  const found: (readonly Statement[])[] = [];
  for (let index = item.passage - 1; index >= Math.max(0, item.passage - ABOVE); index--) {
    const passage = passages[index];
    if (!passage || passage.section !== section || passage.cell || passage.note !== undefined) break;
    found.push(rows[index] ?? []);
  }
  return found;
}

/** `Toàn tỉnh có 164 trạm y tế xã.`, and in a paragraph below: `418.200 lượt khám, bình quân 2.550 lượt/trạm`. */
function pairsAbove(
  document: CheckedDocument,
  row: readonly Statement[],
  at: number,
  each: Each,
): readonly (readonly [Statement, Statement])[] {
  const own = row[at];
  const total = row[at - 1];
  if (!own || !total || !sameSentence(own, total) || total.measure !== 'value' || total.earlier) return [];
  const same =
    sameThing(total, { baseUnit: each.base }) || (isPeople(total) && isPeople({ unit: each.base }));
  if (!same || total.amount < MANY) return [];
  const counts = rowsAbove(document, own).flatMap((line) =>
    line.slice(0, MOST).filter((one) => isOf(each.noun, one) && !one.earlier),
  );
  const [count] = counts;
  return count && counts.length === 1 ? [[count, total]] : [];
}

/** `127 dự án FDI với vốn đăng ký 3.846 triệu USD`, and in a paragraph below: `bình quân của dự án FDI 30,3 triệu USD/dự án`. */
function pairsFarther(
  document: CheckedDocument,
  row: readonly Statement[],
  at: number,
  each: Each,
): readonly (readonly [Statement, Statement])[] {
  const own = row[at];
  if (!own || own.words.size === 0) return [];
  return [row.slice(0, at), ...rowsAbove(document, own)].flatMap((line) =>
    line.slice(-MOST).flatMap((count, index, all): (readonly [Statement, Statement])[] => {
      const total = all[index + 1];
      const beside =
        total !== undefined && sameSentence(count, total) && isOf(each.noun, count) && !count.earlier;
      const same =
        beside && sameThing(total, { baseUnit: each.base }) && total.measure === 'value' && !total.earlier;
      const named = [...count.words, ...(total?.words ?? [])].some(
        (word) => own.words.has(word) && !each.noun.includes(word),
      );
      return same && named ? [[count, total]] : [];
    }),
  );
}

/** Both in the sentence of the average, or in that before it and nowhere else. */
function isSure(stated: Statement, count: Statement, total: Statement, only: boolean): boolean {
  return (
    stated.worded.sentence === total.worded.sentence &&
    (count.item.passage !== stated.item.passage ||
      stated.worded.sentence - count.worded.sentence <= (only ? 1 : 0)) &&
    stated.worded.clause - total.worded.clause <= 1
  );
}

/** `06 đợt, mỗi đợt 350 người, tổng cộng 2.100 người` */
function asTotal(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const stated = row[at];
  if (stated?.measure !== 'value' || !/tổng|cộng|với|là|trị giá|hết|được|cho/u.test(leadBefore(stated)))
    return [];
  const several = row
    .slice(Math.max(0, at - NEAR), at)
    .filter((one) => sameSentence(one, stated) && eachOf(one));
  if (several.length > 1) return ofSeveral(document, row, stated, several);
  return row.slice(Math.max(0, at - NEAR), at).flatMap((one): Proposal[] => {
    const each = eachOf(one);
    const index = row.indexOf(one);
    if (!each || one.worded.sentence !== stated.worded.sentence) return [];
    const same =
      sameThing(stated, { baseUnit: each.base }) || (isPeople(stated) && isPeople({ unit: each.base }));
    if (!same) return [];
    return row
      .slice(Math.max(0, index - NEAR), at)
      .filter(
        (count) =>
          count !== one && count.worded.sentence === stated.worded.sentence && isOf(each.noun, count),
      )
      .map((count): Proposal => {
        const many = Math.abs(count.item.figure.numeral.value) * count.item.figure.factor;
        const computed =
          (Math.abs(one.item.figure.numeral.value) * each.factor * many) / stated.item.figure.factor;
        // What each was given is no rounded number; what each has on an average is.
        const set = one.item.figure.numeral.decimals === 0 && !AVERAGE.test(one.worded.before);
        const slack = set ? 0 : (inUnitOf(one, one).half * each.factor * many) / stated.item.figure.factor;
        return {
          kind: 'average',
          stated,
          computed,
          range: { low: computed - slack, high: computed + slack },
          others: [count, one],
          how: `${printed(document, count.item)} × ${printed(document, one.item)}`,
          sure: /tổng|cộng/u.test(leadBefore(stated)),
        };
      })
      .filter(({ computed, range }) => !isToldBy(row, stated, computed, range.high - range.low));
  });
}

/** `doanh số 214,6 tỷ đồng (bình quân 52 triệu đồng/lượt); tổng dư nợ 396,8 tỷ đồng`: another figure is what they make. */
function isToldBy(row: readonly Statement[], stated: Statement, computed: number, slack: number): boolean {
  return row.some((one) => {
    const { value, half } = inUnitOf(stated, one);
    return one !== stated && sameThing(one, stated) && Math.abs(value - computed) <= half + slack / 2;
  });
}

/** `mức xây mới 60 triệu đồng/nhà, sửa chữa 30 triệu đồng/nhà; với 310 nhà xây mới và 225 nhà sửa chữa`: in the same order. */
function countedBehind(
  row: readonly Statement[],
  stated: Statement,
  rates: readonly Statement[],
): { amount: number; used: readonly Statement[] }[] {
  const last = rates.at(-1);
  const [each] = rates.flatMap((one) => eachOf(one) ?? []);
  if (!last || !each) return [];
  const counts = row.slice(row.indexOf(last) + 1, row.indexOf(stated)).filter((one) => isOf(each.noun, one));
  if (counts.length !== rates.length) return [];
  return rates.flatMap((one, at) => {
    const [count, own] = [counts[at], eachOf(one)];
    return count && own
      ? [{ amount: one.item.figure.numeral.value * own.factor * count.amount, used: [count, one] }]
      : [];
  });
}

/** `158 hộ mức 60 triệu đồng/hộ, 116 hộ mức 30 triệu đồng/hộ; tổng kinh phí 12.960 triệu đồng`: each with what stands before it. */
function ofSeveral(
  document: CheckedDocument,
  row: readonly Statement[],
  stated: Statement,
  rates: readonly Statement[],
): Proposal[] {
  const terms = rates.flatMap((one): { amount: number; used: readonly Statement[] }[] => {
    const each = eachOf(one);
    const count = row[row.indexOf(one) - 1];
    const same =
      each &&
      (sameThing(stated, { baseUnit: each.base }) || (isPeople(stated) && isPeople({ unit: each.base })));
    return each && same && count && isOf(each.noun, count)
      ? [{ amount: one.item.figure.numeral.value * each.factor * count.amount, used: [count, one] }]
      : [];
  });
  if (terms.length === 0) terms.push(...countedBehind(row, stated, rates));
  const [first, ...others] = terms.flatMap(({ used }) => used);
  if (terms.length !== rates.length || !first) return [];
  const computed = terms.reduce((sum, { amount }) => sum + amount, 0) / stated.item.figure.factor;
  return [
    {
      kind: 'average',
      stated,
      computed,
      range: { low: computed, high: computed },
      others: [first, ...others],
      how: terms.map(({ used }) => used.map(({ item }) => printed(document, item)).join(' × ')).join(' + '),
      sure: /tổng|cộng/u.test(leadBefore(stated)),
    },
  ];
}
