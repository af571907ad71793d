/** One wrong cell breaks every relation that it is a part of: the cell is accused once, and not those beside it. */
import type { CheckedDocument } from '../base/document.ts';
import type { Finding } from '../base/finding.ts';

/** The findings of tables without those that only follow from another cell in question. */
export function withOneCause(
  { passages }: CheckedDocument,
  findings: readonly Finding[],
): readonly Finding[] {
  const open = findings.filter(({ verdict, passage }) => verdict === 'lech' && passages[passage]?.cell);
  const sums = open.filter(({ kind }) => kind === 'sum_of_parts');
  const rows = open.filter(({ kind }) => kind !== 'sum_of_parts');
  const stated = new Map(open.map((one) => [one.figures[0] ?? '', one]));
  // A cell that its own row puts in question makes the total below it wrong as well.
  const followed = new Set(
    sums.filter(({ figures: [total = '', ...parts] }) =>
      parts.some((part) => stated.get(part)?.figures.includes(total) === false),
    ),
  );
  const totals = new Set(
    sums.filter((sum) => !followed.has(sum)).flatMap(({ figures }) => figures.slice(0, 1)),
  );
  const accused = new Set(
    rows.filter(
      ({ figures: [stated = '', ...terms] }) => !totals.has(stated) && terms.some((term) => totals.has(term)),
    ),
  );
  const doubled = new Set(rows.filter((one) => !accused.has(one) && isTwin(one, rows, findings)));
  return findings.filter((one) => !followed.has(one) && !accused.has(one) && !doubled.has(one));
}

/** The same cells told the other way round: `185 = 274 − 89` where `88 = 274 − 185` is in question; the last column is the result. */
function isTwin(one: Finding, rows: readonly Finding[], all: readonly Finding[]): boolean {
  const cells = keyOf(one);
  const twins = rows.filter((other) => keyOf(other) === cells);
  const borne = ({ figures }: Finding): boolean =>
    all.some(({ verdict, figures: other }) => verdict === 'khop' && other[0] === figures[0]);
  const unborne = twins.filter((twin) => !borne(twin));
  return (unborne.length > 0 ? unborne : twins).at(-1) !== one;
}

function keyOf({ figures }: Finding): string {
  return figures.toSorted().join(' ');
}
