/**
 * Figures that no check has told of, against the likeliest of all that they may be reckoned from. The words need not say which
 * figures are meant: each claim has a weight, and a figure is doubted where it is a slip of the pen away from what a likely
 * claim gives and no claim bears it out. The longer the number and the closer the slip, the less the words must say.
 */
import type { Statement } from '../../statement/index.ts';
import { firstPart } from '../../statement/words.ts';
import { type CheckedDocument, join, printed, ROUGH } from '../base/document.ts';
import { type Finding, finding } from '../base/finding.ts';
import { judge, show } from '../base/interval.ts';
import { tellingFinding } from '../base/telling.ts';
import { wayOf } from '../laws/gaps.ts';
import { leadBefore } from '../laws/law.ts';
import { type Claim, claimsOf, tellingsOf } from './claims.ts';
import { type Names, namesOf } from './names.ts';

/** How often a printed number is wrong. */
const WRONG = 0.05;
/** What speaks for none of the claims, against a claim of weight 1. */
const NONE = 0.25;
/** The same where the words say the claim outright. */
const PLAIN = 0.03;
const OUTRIGHT = 2.2;
/** A claim of a number so many times as great is no rival. */
const RANGE = 10;
/** How far other likely claims make one less sure: the words were misread then. */
const RIVALS = 0.2;
/** How much likelier a slip must be than a chance. */
const SURE = 4;

export interface Likely {
  /** The findings without those that another reading of the words makes right. */
  readonly withoutBorneOut: (findings: readonly Finding[]) => readonly Finding[];
  /** The findings without those shares that are right only of another whole than the words name. */
  readonly withoutMistaken: (findings: readonly Finding[]) => readonly Finding[];
  readonly findings: (settled: ReadonlySet<string>) => readonly Finding[];
}

export function likelyIn(document: CheckedDocument): Likely {
  const names = namesOf(document);
  const known = new Map<Statement, readonly Claim[]>();
  const claims: ClaimsOf = (stated) => {
    const found = known.get(stated) ?? claimsOf(document, names, stated);
    known.set(stated, found);
    return found;
  };
  return {
    withoutBorneOut: (findings) => withoutBorneOut(document, claims, findings),
    withoutMistaken: (findings) => withoutMistaken(document, claims, findings),
    findings: (settled) => findingsOf(document, names, claims, settled),
  };
}

/** Of each figure what it may claim; reckoned once. */
type ClaimsOf = (stated: Statement) => readonly Claim[];

function findingsOf(
  document: CheckedDocument,
  names: Names,
  claimsFor: ClaimsOf,
  settled: ReadonlySet<string>,
): readonly Finding[] {
  const done = new Set(settled);
  return document.rows.flatMap((row, passage) =>
    document.passages[passage]?.cell
      ? []
      : row.flatMap((stated) => {
          if (done.has(stated.id) || ROUGH.test(stated.item.figure.qualifier ?? '')) return [];
          // A value that nothing is said of is reckoned from nothing; it may have been told before.
          const claims = isPlain(stated) ? tellingsOf(document, names, stated) : claimsFor(stated);
          const way = wayOf(stated, row[row.indexOf(stated) - 1])?.way ?? 0;
          const against =
            way === 0 || stated.goal || NEEDED.test(leadBefore(stated))
              ? undefined
              : turned(stated, claims, way);
          if (against) return [wayFinding(document, stated, against)];
          const claim = slipped(stated, claims) ?? outright(stated, claims);
          if (!claim) return [];
          done.add(stated.id);
          return [claimFinding(document, stated, claim)];
        }),
  );
}

/** Nothing is said of it but what it counts. */
function isPlain(stated: Statement): boolean {
  const { measure, unit, worded } = stated;
  if (measure !== 'value' || unit.includes('/')) return false;
  return !SAYS.test(`${leadBefore(stated)} ${firstPart(worded.behind, ',;.()')}`);
}

const SAYS =
  /còn|chưa|không|tổng|cộng|hơn|kém|vượt|thiếu|thêm|hụt|dư|chênh|mỗi|bình quân|trung bình|tương (?:đương|ứng)|tức|hay|với|riêng|bằng/u;

/** What is still to come goes neither way. */
const NEEDED = /thêm|cần|còn|phải|thiếu/u;

function fits({ item }: Statement, { computed, range }: Claim): boolean {
  const { value, decimals } = item.figure.numeral;
  return judge(Math.abs(value), decimals, computed, range) !== 'lech';
}

/** Reckoned from figures that the words only seem to name. */
const RECKONED: ReadonlySet<Finding['kind']> = new Set([
  'ratio_percent',
  'growth_percent',
  'average',
  'sum_of_parts',
  'restated',
]);

function withoutBorneOut(
  document: CheckedDocument,
  claimsFor: ClaimsOf,
  findings: readonly Finding[],
): readonly Finding[] {
  const byId = new Map(document.rows.flatMap((row) => row.map((one) => [one.id, one] as const)));
  const tables = Map.groupBy(
    findings.filter(({ kind, verdict }) => kind === 'body_vs_table' && verdict === 'lech'),
    ({ figures }) => figures[0] ?? '',
  );
  return findings.filter((one) => {
    const { kind, verdict, figures, arithmetic } = one;
    const [stated, ...terms] = figures.flatMap((id) => byId.get(id) ?? []);
    if (verdict !== 'lech' || !stated) return true;
    // Cells that say several things say them of others.
    if (kind === 'body_vs_table')
      return new Set((tables.get(stated.id) ?? []).map(({ computed }) => computed)).size < SEVERAL;
    if (kind === 'sum_of_parts' && /cộng các phần/iu.test(arithmetic) && isNoSum(document, stated, terms))
      return false;
    if (!RECKONED.has(kind) || stated.row !== undefined) return true;
    // Which way it goes is no number that others could bear out.
    if (/^Cộng các|= \p{L}/u.test(arithmetic)) return true;
    const { value, decimals } = stated.item.figure.numeral;
    if (digitsOf(value, decimals).replace(/^0+/u, '').length < FEW) return true;
    const computed = Number(
      /= (?:\p{L}+ )?-?([\d.,]+)[^=]*$/u.exec(arithmetic)?.[1]?.replaceAll('.', '').replace(',', '.'),
    );
    const slip = slipRate(digitsOf(value, decimals), digitsOf(computed, decimals)) > 0;
    const claims = claimsFor(stated);
    const borne = sumOf(claims.filter((claim) => fits(stated, claim) && isAnother(claim, one)));
    const own = Math.max(0, ...claims.filter((claim) => isOf(claim, figures)).map(({ weight }) => weight));
    // A total that is named may be told anywhere.
    const least = kind === 'ratio_percent' && TOTAL.test(stated.worded.behind) ? BORNE_TOTAL : BORNE;
    return borne < least + (slip ? BORNE_SLIP + own : 0.1 * own);
  });
}

/** `97.623 triệu đồng, bằng 52,4% tổng chi` where it is so much of all that came in: another whole is named. */
function withoutMistaken(
  document: CheckedDocument,
  claimsFor: ClaimsOf,
  findings: readonly Finding[],
): readonly Finding[] {
  const byId = new Map(document.rows.flatMap((row) => row.map((one) => [one.id, one] as const)));
  return findings.filter(({ kind, verdict, figures }) => {
    const stated = byId.get(figures[0] ?? '');
    if (verdict !== 'khop' || kind !== 'ratio_percent' || !stated || stated.row !== undefined) return true;
    if (ROUGH.test(stated.item.figure.qualifier ?? '')) return true;
    const claim = outright(stated, claimsFor(stated));
    return claim === undefined || isOf(claim, figures);
  });
}

/** A number that a sum does not fit for another reason than a slip. */
function isNoSum(document: CheckedDocument, stated: Statement, terms: readonly Statement[]): boolean {
  const amounts = terms.map(({ amount }) => Math.abs(amount));
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  // Under three numbers or more of a column the one that lies among them is their average.
  if (stated.row !== undefined)
    return terms.length > 2 && stated.amount < Math.max(...amounts) && stated.amount > Math.min(...amounts);
  return terms.length > 2 && isRightWithUnread(document, stated, terms, stated.amount - total);
}

/** `tốt 97, khá 191, trung bình 104, yếu 39`: a number among the parts that was not read as a figure is one of them. */
function isRightWithUnread(
  { passages, items }: CheckedDocument,
  stated: Statement,
  terms: readonly Statement[],
  rest: number,
): boolean {
  const { passage, figure } = stated.item;
  const text = passages[passage]?.text ?? '';
  const starts = terms.filter(({ item }) => item.passage === passage).map(({ item }) => item.figure.start);
  const [from, to] = [Math.min(figure.end, ...starts), Math.max(figure.end, ...starts)];
  const read = new Set((items[passage] ?? []).map(({ figure: { numeral } }) => numeral.start));
  return [...text.slice(from, to + UNREAD).matchAll(/\d[\d.]*(?:,\d+)?/gu)].some(({ 0: number, index }) => {
    const value = Number(number.replace(/\.(?=\d{3})/gu, '').replace(',', '.'));
    return !read.has(from + index) && rest > 0 && value * figure.factor === rest;
  });
}

/** Letters behind the last part in which another may stand. */
const UNREAD = 60;

/** It is reckoned from others than the finding is; what changed, taken of what is now, is the very mistake. */
function isAnother({ kind, others }: Claim, finding: Finding): boolean {
  return (
    kind !== 'restated' &&
    kind !== 'body_vs_table' &&
    (kind === 'sum_of_parts' ||
      kind !== finding.kind ||
      others.some(({ id }) => !finding.figures.includes(id))) &&
    others.every((one) => one.measure !== 'change' && !SAVED.test(leadBefore(one))) &&
    // A share of what there is now is none of what there was.
    (kind !== 'ratio_percent' || !others.some(({ earlier, id }) => earlier && !finding.figures.includes(id)))
  );
}

/** What was saved is saved of what was asked at first, whatever it is of the rest. */
const SAVED = /tiết kiệm|chênh lệch|cắt giảm/u;

/** It reckons from the same figures, or from most of them. */
function isOf({ others }: Claim, figures: readonly string[]): boolean {
  return others.every(({ id }) => figures.includes(id));
}

const SEVERAL = 3;

/** Fewer digits fit something by chance. */
const FEW = 3;
/** What claims that give the number must weigh against a finding; more where the number is but a slip away. */
const BORNE = 0.05;
const BORNE_TOTAL = 0.01;
const TOTAL = /^\s*(?:của |trong |so với )?tổng \p{L}/u;
const BORNE_SLIP = 0.6;

/**
 * The claim that the number is most likely a slip of. What speaks for it is held against the claims that bear the number out,
 * and against chance, which gives one of so many numbers of its length.
 */
function slipped(stated: Statement, claims: readonly Claim[]): Claim | undefined {
  const { value, decimals } = stated.item.figure.numeral;
  const own = digitsOf(value, decimals);
  const [right, wrong] = [
    claims.filter((claim) => fits(stated, claim)),
    claims.filter((claim) => !fits(stated, claim)),
  ];
  const all = sumOf(
    wrong.filter(({ computed }) => computed < RANGE * Math.abs(value) && computed > Math.abs(value) / RANGE),
  );
  const borne = sumOf(right);
  let [found, most]: [Claim | undefined, number] = [undefined, SURE];
  for (const claim of wrong) {
    if (!isExact(claim, decimals)) continue;
    const slip = claim.weight * WRONG * slipRate(own, digitsOf(claim.computed, decimals));
    if (slip === 0) continue;
    const none = claim.weight >= OUTRIGHT ? PLAIN : NONE;
    const odds = slip / (borne + (none + RIVALS * Math.max(0, all - claim.weight)) / chances(own));
    if (odds > most) [found, most] = [claim, odds];
  }
  return found;
}

/** What the words say outright is meant also where the number is no slip: it was divided by another, or something was forgotten. */
function outright(stated: Statement, claims: readonly Claim[]): Claim | undefined {
  const [first, ...more] = claims.filter(({ kind }) => kind !== 'restated' && kind !== 'body_vs_table');
  if (!first) return undefined;
  const claim = more.reduce((a, b) => (b.weight > a.weight ? b : a), first);
  const { value, decimals } = stated.item.figure.numeral;
  if (claim.weight < SAID || fits(stated, claim) || !isExact(claim, decimals)) return undefined;
  const others = claims.filter(
    (one) => digitsOf(one.computed, decimals) !== digitsOf(claim.computed, decimals),
  );
  // A share is of things of its own kind.
  const [part, whole] = claim.others;
  if (claim.kind === 'ratio_percent' && part.unit !== whole?.unit) return undefined;
  const rival = Math.max(0, ...others.map(({ weight }) => weight));
  const off = claim.computed / Math.abs(value);
  return rival < claim.weight / 3 && off < FAR && off > 1 / FAR ? claim : undefined;
}

/** The amount is right and the words go the other way, by every claim that gives it: `1.874 lượt (năm 2022: 1.692 lượt), giảm 182 lượt`. */
function turned(stated: Statement, claims: readonly Claim[], way: 1 | -1): Claim | undefined {
  const borne = claims.filter((claim) => fits(stated, claim));
  const gaps = borne
    .filter(({ weight }) => weight >= TURNED)
    .flatMap((claim) => {
      const [base, ...more] = claim.others.filter((one) => isBase(stated, one));
      const now = claim.others.find((one) => one !== base);
      const told = base && now && more.length === 0 && claim.others.length === 2 && now.measure === 'value';
      return told ? [{ claim, rises: now.amount > base.amount }] : [];
    });
  const [first] = gaps;
  const all = gaps.length > 0 && gaps.length === borne.filter(({ weight }) => weight >= TURNED).length;
  return first && all && gaps.every(({ rises }) => rises !== way > 0) ? first.claim : undefined;
}

/** Told to be held against: of another time, planned, or in the brackets of the comparison. */
function isBase(stated: Statement, one: Statement): boolean {
  const aside = one.worded.depth > stated.worded.depth && one.item.passage === stated.item.passage;
  return one.earlier === true || one.measure === 'plan' || aside;
}

/** What a claim must weigh to tell which way it goes. */
const TURNED = 0.15;

function wayFinding(document: CheckedDocument, stated: Statement, { others, how, kind }: Claim): Finding {
  const [first, second] = others;
  const base = [first, second].find((one) => one && isBase(stated, one));
  const now = [first, second].find((one) => one !== base);
  const word = (now?.amount ?? 0) > (base?.amount ?? 0) ? 'tăng' : 'giảm';
  const result = `${word} ${join(show(Math.abs(stated.item.figure.numeral.value), stated.item.figure.numeral.decimals), stated.unit)}`;
  return finding({
    kind: kind === 'sum_of_parts' ? 'growth_percent' : kind,
    verdict: 'lech',
    items: [stated.item, ...others.map(({ item }) => item)],
    stated: printed(document, stated.item),
    computed: result,
    arithmetic: `${how} = ${result}`,
  });
}

/** What a claim must weigh to hold without a slip. */
const SAID = 2.6;
/** Farther off it is another quantity. */
const FAR = 2;

function sumOf(claims: readonly Claim[]): number {
  return claims.reduce((sum, { weight }) => sum + weight, 0);
}

/** Rounding leaves no more open than the last digit. */
function isExact({ range }: Claim, decimals: number): boolean {
  return range.high - range.low <= 3.1 * 10 ** -decimals;
}

function digitsOf(value: number, decimals: number): string {
  return Math.abs(value).toFixed(decimals).replace('.', '');
}

/** How many numbers there are of so many digits; noughts at the end of round ones are none. */
function chances(own: string): number {
  return 9 * 10 ** Math.max(0, own.replace(/^0+|0+$/gu, '').length - 1);
}

/** Of all slips of the pen how many make this of that: neighbours change places, digits apart do, one digit is another, one is lost or the mark moves. */
function slipRate(own: string, meant: string): number {
  const [a, b] = [own.replace(/^0+/u, ''), meant.replace(/^0+/u, '')];
  if (a.length === 0 || b.length === 0) return 0;
  if (a === b) return 0;
  if (a.length !== b.length) return `${a}0` === b || `${b}0` === a ? 0.01 : 0;
  const off = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second = 0] = off;
  if (off.length === 1) return 0.35 / (9 * a.length);
  if (off.length !== 2 || a[first] !== b[second] || a[second] !== b[first]) return 0;
  return second === first + 1 ? 0.45 / Math.max(1, a.length - 1) : 0.1 / a.length;
}

function claimFinding(document: CheckedDocument, stated: Statement, claim: Claim): Finding {
  const { kind, computed, others, how } = claim;
  if (kind === 'body_vs_table') return tellingFinding(document, stated, others[0], kind);
  // What is told later is held against what was told first.
  const first = others[0].item.passage < stated.item.passage;
  if (kind === 'restated')
    return first
      ? tellingFinding(document, stated, others[0], kind)
      : tellingFinding(document, others[0], stated, kind);
  const amount = join(show(computed, stated.item.figure.numeral.decimals), stated.unit);
  return finding({
    kind,
    verdict: 'lech',
    items: [stated.item, ...others.map(({ item }) => item)],
    stated: printed(document, stated.item),
    computed: amount,
    arithmetic: `${how} = ${amount}`,
  });
}
