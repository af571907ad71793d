/** The same quantity told twice: in the body, a note, the conclusions or a table of the appendix. */
import { formatNumeral } from '../numeral.ts';
import { type CheckedDocument, printed } from './document.ts';
import { type Finding, finding } from './finding.ts';
import { tiedByPlan } from './same-plan.ts';
import { type Statement, tabledStatements, toldStatements } from './statement.ts';
import { likeness } from './subject.ts';

export function checkStatements(document: CheckedDocument): readonly Finding[] {
  const told = toldStatements(document);
  const tabled = tabledStatements(document).filter(({ measure }) => measure !== 'target');
  return [...restated(document, told), ...againstTables(document, told, tabled)];
}

/** Subjects in nearly the same words; two words at least, for one is said of many things. */
function sameSubject(a: Statement, b: Statement, least: number): boolean {
  const [few, many] = a.subject.size <= b.subject.size ? [a, b] : [b, a];
  if (few.subject.size < 2 || few.subject.size < least * many.subject.size) return false;
  return (few.mask & ~many.mask) === 0 && likeness(few.subject, many.subject) >= least;
}

/** Months differ from months and years from years; a report on six months speaks of its year as well. */
function samePeriod(a: Statement, b: Statement): boolean {
  if (a.period === undefined || b.period === undefined || a.period === b.period) return true;
  return a.period.startsWith('năm ') !== b.period.startsWith('năm ');
}

function sameScale({ item: { figure: a }, measure }: Statement, { item: { figure: b } }: Statement): boolean {
  return measure !== 'value' || a.baseUnit === b.baseUnit;
}

function agree(a: Statement, b: Statement): boolean {
  return Math.abs(a.amount - b.amount) <= Math.max(a.half, b.half) * (1 + 1e-9);
}

/** Told three times with three values, the words name a property that many things have: số con xuất chuồng. */
function commonplaces(told: readonly Statement[]): ReadonlySet<string> {
  const amounts = new Map<string, Set<number>>();
  for (const { measure, words, amount } of told) {
    const key = `${measure} ${words}`;
    amounts.set(key, (amounts.get(key) ?? new Set()).add(amount));
  }
  return new Set(Array.from(amounts).flatMap(([key, values]) => (values.size > 2 ? [key] : [])));
}

/** How far apart two values may be and still be meant for the same; indexes may differ by anything. */
const NEAR = 0.02;

function restated(document: CheckedDocument, told: readonly Statement[]): Finding[] {
  const common = commonplaces(told);
  return told.flatMap((later, index) => {
    if (common.has(`${later.measure} ${later.words}`)) return [];
    const least = later.measure === 'value' ? 0.6 : 0.75;
    const rivals: Statement[] = [];
    // A long report has thousands of statements: what is compared with all before it must not be copied first.
    for (let at = 0; at < index; at++) {
      const earlier = told[at];
      if (earlier && areRivals(earlier, later, least)) rivals.push(earlier);
    }
    // What agrees with one telling of it is no contradiction.
    if (rivals.length === 0 || rivals.some((earlier) => agree(earlier, later))) return [];
    const [earlier] = rivals;
    if (!earlier) return [];
    if (later.measure !== 'value') return [statementFinding(document, later, earlier, 'restated')];
    const ratio = earlier.amount / later.amount;
    const thousands = [1e-3, 1e3].some((factor) => Math.abs(ratio / factor - 1) <= NEAR);
    if (thousands) return [statementFinding(document, later, earlier, 'order_of_magnitude')];
    return Math.abs(ratio - 1) <= NEAR ? [statementFinding(document, later, earlier, 'restated')] : [];
  });
}

function areRivals(earlier: Statement, later: Statement, least: number): boolean {
  return (
    earlier.measure === later.measure &&
    sameSubject(earlier, later, least) &&
    // Items of one section or note stand beside each other and tell of different things.
    earlier.place !== later.place &&
    sameScale(earlier, later) &&
    samePeriod(earlier, later)
  );
}

/** A row of a table is wrong only where no telling of it agrees; the nearest one is named. */
function againstTables(
  document: CheckedDocument,
  told: readonly Statement[],
  tabled: readonly Statement[],
): Finding[] {
  const tied = tiedByPlan(document);
  return tabled.flatMap((cell) => {
    const named = told.filter(
      (other) =>
        other.measure === cell.measure &&
        sameSubject(other, cell, 0.6) &&
        sameScale(other, cell) &&
        samePeriod(other, cell),
    );
    const ties = tied.filter(([, other]) => other.item === cell.item).map(([other]) => other);
    const same = [...named, ...ties.filter((other) => samePeriod(other, cell))];
    const agreeing = same.find((other) => agree(other, cell));
    if (agreeing) return [statementFinding(document, agreeing, cell, 'body_vs_table')];
    const nearest = same.toSorted(
      (a, b) => Math.abs(a.amount - cell.amount) - Math.abs(b.amount - cell.amount),
    )[0];
    const far = nearest && Math.abs(nearest.amount / cell.amount - 1) > 0.5;
    return nearest && !far ? [statementFinding(document, nearest, cell, 'body_vs_table')] : [];
  });
}

function statementFinding(
  document: CheckedDocument,
  stated: Statement,
  other: Statement,
  kind: 'restated' | 'body_vs_table' | 'order_of_magnitude',
): Finding {
  const place = other.table
    ? 'bảng'
    : document.passages[other.item.passage]?.note
      ? 'chú thích'
      : 'đoạn khác';
  const index =
    stated.measure === 'growth' ? ` (so với kỳ trước: ${percent(stated)} và ${percent(other)})` : '';
  return finding({
    kind,
    verdict: agree(stated, other) ? 'khop' : 'lech',
    items: [stated.item, other.item],
    stated: printed(document, stated.item),
    computed: printed(document, other.item),
    arithmetic: `Ở đây ghi ${printed(document, stated.item)}, ở ${place} ghi ${printed(document, other.item)}${index}.`,
  });
}

function percent({ amount, half }: Statement): string {
  return `${formatNumeral(amount, Math.max(0, Math.round(-Math.log10(half * 2))))}%`;
}
