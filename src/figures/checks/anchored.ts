/**
 * Two numbers that are told side by side in one place and again in another, in prose or in a row of a table: where one of
 * them is the same and the other a slip of the pen away, it is that slip. `187 vụ/236 đối tượng` and `178 vụ/236 đối tượng`.
 */
import { nth } from '../../shared/nth.ts';
import type { Statement } from '../statement/index.ts';
import { type Subject, subjectOf } from '../statement/subject.ts';
import { firstPart, lastPart } from '../statement/words.ts';
import { type CheckedDocument, figureValue, sameSentence, sameThing } from './base/document.ts';
import type { Finding } from './base/finding.ts';
import { isSlip } from './base/slip.ts';
import { tellingFinding } from './base/telling.ts';

/** How far apart the two may stand, in figures. */
const BESIDE = 2;
/** A number of fewer digits is no anchor, and no slip of another. */
const ANCHOR = 2;
const DIGITS = 3;
/** So many are met nowhere else. */
const LONG = 4;
/** More places tell of a commonplace. */
const MOST = 24;

interface Couple {
  readonly anchor: Statement;
  readonly told: Statement;
  readonly digits: string;
}

/** What the prose tells beside a number, against what stands beside it elsewhere; `settled`: figures that other checks have told of. */
export function anchoredFindings(
  document: CheckedDocument,
  settled: ReadonlySet<string>,
): readonly Finding[] {
  const couples = couplesOf(document);
  const byAnchor = Map.groupBy(couples, ({ anchor }) => keyOf(document, anchor));
  const found = new Set<string>();
  return couples.flatMap((own) => {
    const { told, anchor } = own;
    if (settled.has(told.id) || found.has(told.id) || document.passages[told.item.passage]?.cell) return [];
    const others = byAnchor.get(keyOf(document, anchor)) ?? [];
    if (others.length > MOST) return [];
    const meant = meantBy(document, own, others);
    if (!meant) return [];
    found.add(told.id).add(meant.id);
    return [
      tellingFinding(
        document,
        told,
        meant,
        document.passages[meant.item.passage]?.cell ? 'body_vs_table' : 'restated',
      ),
    ];
  });
}

/** The value beside the same anchor that this one is a slip of; none where some place bears it out or several are meant. */
function meantBy(
  document: CheckedDocument,
  { anchor, told, digits }: Couple,
  others: readonly Couple[],
): Statement | undefined {
  const alike = others.filter(
    (other) =>
      other.told !== told &&
      other.anchor !== anchor &&
      other.told.item.passage !== told.item.passage &&
      isSameSort(other.told, told) &&
      isSameSort(other.anchor, anchor),
  );
  if (alike.some((other) => other.digits === digits)) return undefined;
  const slips = alike.filter(
    (other) =>
      other.told.item.figure.numeral.decimals === told.item.figure.numeral.decimals &&
      isSlip(digits, other.digits) &&
      (isTurned(digits, other.digits) || digitsOf(document, anchor).length >= LONG) &&
      (digitsOf(document, anchor).length > ANCHOR || digits.length >= LONG) &&
      sharesWord(document, told, other.told),
  );
  const values = new Set(slips.map((other) => other.digits));
  return values.size === 1 ? slips[0]?.told : undefined;
}

/** Each figure with those beside it in its sentence, or in its row of a table. */
function couplesOf(document: CheckedDocument): readonly Couple[] {
  const prose = document.rows.flatMap((row, passage) =>
    document.passages[passage]?.cell ? [] : row.flatMap((one, at) => besides(document, row, one, at)),
  );
  const lines = document.grids.flatMap((grid) =>
    grid.rows.map((line) => line.flatMap((index) => (index === undefined ? [] : nth(document.rows, index)))),
  );
  return [...prose, ...lines.flatMap((line) => line.flatMap((one) => pairsOf(document, one, line)))];
}

function besides(
  document: CheckedDocument,
  row: readonly Statement[],
  one: Statement,
  at: number,
): readonly Couple[] {
  const near = row
    .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
    .filter((other) => sameSentence(other, one));
  return pairsOf(document, one, near);
}

function pairsOf(
  document: CheckedDocument,
  anchor: Statement,
  near: readonly Statement[],
): readonly Couple[] {
  if (!isKnown(anchor) || digitsOf(document, anchor).length < ANCHOR) return [];
  return near.flatMap((told): Couple[] => {
    const digits = digitsOf(document, told);
    return told !== anchor && isKnown(told) && digits.length >= DIGITS ? [{ anchor, told, digits }] : [];
  });
}

/** Of this time and come about. */
function isKnown({ earlier, goal, measure, item }: Statement): boolean {
  return (
    !earlier &&
    !goal &&
    measure !== 'plan' &&
    measure !== 'change' &&
    measure !== 'index' &&
    item.figure.numeral.value !== 0
  );
}

function keyOf(document: CheckedDocument, one: Statement): string {
  return `${one.quantity === 'percent' ? '%' : ''}${one.item.figure.numeral.decimals} ${digitsOf(document, one)}`;
}

/** A bare cell may count whatever its head says. */
function isSameSort(a: Statement, b: Statement): boolean {
  if ((a.quantity === 'percent') !== (b.quantity === 'percent')) return false;
  return a.quantity === 'percent' || a.unit === '' || b.unit === '' || sameThing(a, b);
}

/** A word of both, besides what they count. */
function sharesWord(document: CheckedDocument, a: Statement, b: Statement): boolean {
  const [one, other] = [wordsOf(document, a), wordsOf(document, b)];
  return [...one].some((word) => other.has(word) && !a.unit.includes(word));
}

function wordsOf({ passages }: CheckedDocument, { item, words, worded, row, column }: Statement): Subject {
  if (column !== undefined) return new Set([...words, ...subjectOf(`${row} ${column}`)]);
  const behind = passages[item.passage]?.text.slice(item.figure.end, item.figure.end + 60) ?? '';
  return new Set([
    ...words,
    ...subjectOf(lastPart(worded.before, ';.')),
    ...subjectOf(firstPart(behind, ',;.(')),
  ]);
}

function isTurned(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}

function digitsOf(document: CheckedDocument, { item }: Statement): string {
  return figureValue(document, item).replace(/\D/gu, '');
}
