/** What the prose tells against the tables: by name, or by the plan that alone gives the share told. */
import type { Statement } from '../statement.ts';
import { agree, comparable, indexAlike, measureKey, samePeriod } from './alike.ts';
import type { CheckedDocument } from './document.ts';
import type { Finding } from './finding.ts';
import { halfUnit } from './interval.ts';
import { tellingFinding } from './telling.ts';

/** A cell this far off is of something else, unless its row has the very words. */
const FAR = 0.5;

export function checkBodyAgainstTables(document: CheckedDocument): readonly Finding[] {
  const isCell = ({ item }: Statement): boolean => document.passages[item.passage]?.cell !== undefined;
  const all = document.rows.flat();
  const tabled = all.filter((statement) => isCell(statement) && statement.measure !== 'plan');
  if (tabled.length === 0) return [];
  const told = all.filter((statement) => !isCell(statement) && measureKey(statement) !== undefined);
  const ties = Map.groupBy(
    tiedByPlan(
      document,
      all.filter((one) => !isCell(one)),
      all.filter(isCell),
    ),
    ([, cell]) => cell,
  );
  const index = indexAlike(told);
  return tabled.flatMap((cell) => {
    const key = measureKey(cell);
    if (key === undefined) return [];
    const named = index.of(cell, 0.6).filter((other) => measureKey(other) === key && samePeriod(other, cell));
    const tied = (ties.get(cell) ?? []).map(([other]) => other).filter((other) => samePeriod(other, cell));
    return cellFinding(document, cell, [...named, ...tied]) ?? [];
  });
}

/** A row of a table is wrong only where no telling of it agrees; the nearest one is named. */
function cellFinding(
  document: CheckedDocument,
  cell: Statement,
  same: readonly Statement[],
): Finding | undefined {
  const agreeing = same.find((other) => agree(other, cell));
  if (agreeing) return tellingFinding(document, agreeing, cell, 'body_vs_table');
  const off = (other: Statement): number => Math.abs(comparable(other) - comparable(cell));
  const nearest = same.toSorted((a, b) => off(a) - off(b))[0];
  const far = nearest && Math.abs(comparable(nearest) / comparable(cell) - 1) > FAR;
  return nearest && !far ? tellingFinding(document, nearest, cell, 'body_vs_table') : undefined;
}

type Tie = readonly [told: Statement, cell: Statement];

/** `520 tỷ đồng, đạt 43% dự toán` belongs to the row whose plan is 1.200 tỷ đồng, for nothing else gives 43 %. */
function tiedByPlan(
  document: CheckedDocument,
  told: readonly Statement[],
  cells: readonly Statement[],
): Tie[] {
  const rows = plannedRows(document, cells);
  if (rows.length === 0) return [];
  return groupsOf(told).flatMap(({ value, share, growth }) => {
    const fitting = rows.filter(({ plan, others }) => fits(value, share, plan) && sharesWord(value, others));
    const [row] = fitting;
    if (!row || fitting.length > 1) return [];
    return [value, share, ...(growth ? [growth] : [])].flatMap((one): Tie[] => {
      const cell = row.others.find((other) => measureKey(other) === measureKey(one));
      return cell ? [[one, cell]] : [];
    });
  });
}

interface PlannedRow {
  readonly plan: Statement;
  readonly others: readonly Statement[];
}

function plannedRows({ passages }: CheckedDocument, cells: readonly Statement[]): PlannedRow[] {
  const rows = Map.groupBy(cells, ({ item }) => {
    const cell = passages[item.passage]?.cell;
    return `${cell?.table} ${cell?.row}`;
  });
  return [...rows.values()].flatMap((row) => {
    const plan = row.find(({ measure }) => measure === 'plan');
    return plan ? [{ plan, others: row.filter((cell) => cell !== plan) }] : [];
  });
}

interface Group {
  readonly value: Statement;
  readonly share: Statement;
  readonly growth: Statement | undefined;
}

/** A value, its share of the plan behind it, and perhaps its growth behind that. */
function groupsOf(told: readonly Statement[]): Group[] {
  return told.flatMap((value, at) => {
    const next = told.slice(at + 1, at + 3).filter(({ item }) => item.passage === value.item.passage);
    const share = next.find((other) => measureKey(other) === 'plan');
    if (value.measure !== 'value' || value.earlier || !share) return [];
    return [{ value, share, growth: next.find((other) => measureKey(other) === 'index') }];
  });
}

function fits(value: Statement, share: Statement, plan: Statement): boolean {
  const half = halfUnit(share.item.figure.numeral.decimals) * (1 + 1e-9);
  const same = value.baseUnit === plan.baseUnit && plan.amount > 0;
  return same && Math.abs((100 * value.amount) / plan.amount - share.amount) <= half;
}

/** At least one word of the subject in common, so that equal plans of other things do not count. */
function sharesWord(value: Statement, others: readonly Statement[]): boolean {
  return others.some(({ words }) => [...words].some((word) => value.words.has(word)));
}
