/** The same quantity told twice in the prose: in another section, a note, the conclusions. */
import type { Statement } from '../statement.ts';
import { agree, comparable, indexAlike, measureKey, samePeriod, samePlace } from './alike.ts';
import { type CheckedDocument, numberOf } from './document.ts';
import type { Finding } from './finding.ts';
import { tellingFinding } from './telling.ts';

/** How far apart two values may be and still be meant for the same; indexes may differ by anything. */
const NEAR = 0.02;

export function checkRestated(document: CheckedDocument): readonly Finding[] {
  const told = document.rows
    .flatMap((row, passage) => (document.passages[passage]?.cell ? [] : row))
    .filter((statement) => measureKey(statement) !== undefined && !statement.item.figure.pair);
  const common = commonplaces(told);
  const groups = Map.groupBy(
    told.filter((statement) => !common.has(nameOf(statement))),
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
function commonplaces(told: readonly Statement[]): ReadonlySet<string> {
  const amounts = new Map<string, Set<number>>();
  for (const statement of told) {
    const key = nameOf(statement);
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
  const [earlier] = rivals;
  // What agrees with one telling of it is no contradiction.
  if (!earlier || rivals.some((rival) => agree(rival, later))) return undefined;
  if (measureKey(later) === 'index') return tellingFinding(document, later, earlier, 'restated');
  const ratio = comparable(earlier) / comparable(later);
  const thousands = [1e-3, 1e3].some((factor) => Math.abs(ratio / factor - 1) <= NEAR);
  if (thousands) return tellingFinding(document, later, earlier, 'order_of_magnitude');
  const meant = rivals.find(
    (rival) => Math.abs(comparable(rival) / comparable(later) - 1) <= NEAR || isSlip(document, rival, later),
  );
  return meant && tellingFinding(document, later, meant, 'restated');
}

/** Digits that a slip of the pen needs at least; fewer are alike by chance. */
const DIGITS = 3;

/** One digit is another, or two have changed places: 4.999,21 and 4.899,21; 1.245 and 1.254. */
function isSlip(document: CheckedDocument, a: Statement, b: Statement): boolean {
  const [one, other] = [a, b].map(({ item }) => numberOf(document, item).replace(/\D/gu, '')) as [
    string,
    string,
  ];
  if (one.length !== other.length || one.length < DIGITS) return false;
  const off = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first = 0, second = 0] = off;
  // The same digits in another order: 5.557,87 and 5.575,78.
  if (one.length > DIGITS && [...one].sort().join('') === [...other].sort().join('')) return true;
  if (off.length === 1) return one.length > DIGITS || a.words.size === b.words.size;
  return (
    off.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first]
  );
}

function placeOf({ passages }: CheckedDocument, { item }: Statement): string {
  const { note, section = -1 } = passages[item.passage] ?? {};
  return note === undefined ? `section ${section}` : `note ${note}`;
}
