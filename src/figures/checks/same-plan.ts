/**
 * The same quantity in the text and in a table under different names: `520 tỷ đồng, đạt 43% dự toán` belongs to the row
 * whose plan is 1.200 tỷ đồng, for nothing else gives 43 %.
 */
import type { Item } from '../passage.ts';
import type { CheckedDocument } from './document.ts';
import { halfUnit } from './interval.ts';
import { type Statement, tabledStatements, toldStatements } from './statement.ts';

/** Cells of a row by what they measure. */
interface PlannedRow {
  readonly plan: Statement;
  readonly others: readonly Statement[];
}

/** Pairs of a telling and the cell of the same measure that it must agree with. */
export function tiedByPlan(document: CheckedDocument): readonly (readonly [Statement, Statement])[] {
  const rows = plannedRows(document);
  if (rows.length === 0) return [];
  return groupsOf(toldStatements(document)).flatMap(({ value, share, growth }) => {
    const fitting = rows.filter(({ plan, others }) => fits(value, share, plan) && sharesWord(value, others));
    const [row] = fitting;
    if (!row || fitting.length > 1) return [];
    return [value, share, ...(growth ? [growth] : [])].flatMap((told): [Statement, Statement][] => {
      const cell = row.others.find(({ measure }) => measure === told.measure);
      return cell ? [[told, cell]] : [];
    });
  });
}

function plannedRows(document: CheckedDocument): PlannedRow[] {
  const cellOf = ({ item }: Statement): string => {
    const cell = document.passages[item.passage]?.cell;
    return `${cell?.table} ${cell?.row}`;
  };
  const rows = Map.groupBy(tabledStatements(document), cellOf);
  return [...rows.values()].flatMap((cells) => {
    const plan = cells.find(({ measure }) => measure === 'target');
    return plan ? [{ plan, others: cells.filter((cell) => cell !== plan) }] : [];
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
    const share = next.find(({ measure }) => measure === 'plan');
    if (value.measure !== 'value' || !share) return [];
    return [{ value, share, growth: next.find(({ measure }) => measure === 'growth') }];
  });
}

function fits(value: Statement, share: Statement, plan: Statement): boolean {
  const same = value.item.figure.baseUnit === plan.item.figure.baseUnit && plan.amount > 0;
  return same && Math.abs((100 * value.amount) / plan.amount - share.amount) <= shareHalf(share.item);
}

function shareHalf({ figure }: Item): number {
  return halfUnit(figure.numeral.decimals) * (1 + 1e-9);
}

/** At least one word of the subject in common, so that equal plans of other things do not count. */
function sharesWord(value: Statement, others: readonly Statement[]): boolean {
  return others.some(({ subject }) => [...subject].some((word) => value.subject.has(word)));
}
