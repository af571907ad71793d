/** The same quantity told twice in the prose: in another section, a note, the conclusions. */
import type { Statement } from '../statement/index.ts';
import { agree, comparable, indexAlike, measureKey, samePeriod, samePlace } from './base/alike.ts';
import { type CheckedDocument, figureValue, ROUGH } from './base/document.ts';
import type { Finding } from './base/finding.ts';
import { isSlip } from './base/slip.ts';
import { tellingFinding } from './base/telling.ts';

/** How far apart two values may be and still be meant for the same; indexes may differ by anything. */
const NEAR = 0.02;

export function checkRestated(document: CheckedDocument): readonly Finding[] {
  const told = document.rows
    .flatMap((row, passage) => (document.passages[passage]?.cell ? [] : row))
    .filter((statement) => measureKey(statement) !== undefined && !statement.item.figure.pair);
  const names = new Map(told.map((statement) => [statement, nameOf(statement)]));
  const common = commonplaces(names);
  const groups = Map.groupBy(
    told.filter((statement) => !common.has(names.get(statement) ?? '')),
    measureKey,
  );
  return [...groups.values()].flatMap((group) => {
    const index = indexAlike(group);
    return group.flatMap((later) => conflict(document, later, index.of(later, leastOf(later))) ?? []);
  });
}

function leastOf({ quantity }: Statement): number {
  return quantity === 'percent' ? 0.75 : 0.6;
}

function nameOf(statement: Statement): string {
  return `${measureKey(statement)} ${[...statement.words].sort().join(' ')}`;
}

/** Told three times with three values, the words name a property that many things have: số con xuất chuồng. */
function commonplaces(named: ReadonlyMap<Statement, string>): ReadonlySet<string> {
  const amounts = new Map<string, Set<number>>();
  for (const [statement, key] of named) {
    const known = amounts.get(key) ?? new Set();
    amounts.set(key, known.add(comparable(statement)));
  }
  return new Set(Array.from(amounts).flatMap(([key, values]) => (values.size > 2 ? [key] : [])));
}

function conflict(
  document: CheckedDocument,
  later: Statement,
  alike: readonly Statement[],
): Finding | undefined {
  const rivals = alike.filter(
    (earlier) =>
      earlier.item.passage < later.item.passage &&
      // Items of one section or note stand beside each other and tell of different things.
      placeOf(document, earlier) !== placeOf(document, later) &&
      samePeriod(earlier, later) &&
      samePlace(earlier, later),
  );
  // `trên 85%` where 86,3% was told is the same.
  if ([later, ...rivals].some(({ item }) => ROUGH.test(item.figure.qualifier ?? ''))) return undefined;
  const [earlier] = rivals;
  // What agrees with one telling of it is no contradiction.
  if (!earlier || rivals.some((rival) => agree(rival, later))) return undefined;
  if (measureKey(later) === 'index') return tellingFinding(document, later, earlier, 'restated');
  const ratio = comparable(earlier) / comparable(later);
  const thousands = [1e-3, 1e3].some((factor) => Math.abs(ratio / factor - 1) <= NEAR);
  if (thousands) return tellingFinding(document, later, earlier, 'order_of_magnitude');
  const meant = rivals.find(
    (rival) =>
      Math.abs(comparable(rival) / comparable(later) - 1) <= NEAR || isSlipped(document, rival, later),
  );
  return meant && tellingFinding(document, later, meant, 'restated');
}

/** Three digits are alike by chance, unless the same words tell of both. */
const FEW_DIGITS = 3;

function isSlipped(document: CheckedDocument, a: Statement, b: Statement): boolean {
  const [one, other] = [digitsOf(document, a), digitsOf(document, b)];
  const turned = [...one].sort().join('') === [...other].sort().join('');
  return isSlip(one, other) && (turned || one.length > FEW_DIGITS || a.words.size === b.words.size);
}

function digitsOf(document: CheckedDocument, { item }: Statement): string {
  return figureValue(document, item).replace(/\D/gu, '');
}

function placeOf({ passages }: CheckedDocument, { item }: Statement): string {
  const { note, section = -1 } = passages[item.passage] ?? {};
  return note === undefined ? `section ${section}` : `note ${note}`;
}
