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
  return findings.filter((one) => !followed.has(one) && !accused.has(one));
}
