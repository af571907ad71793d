/** A total held against the sum of its parts, in the unit of the total. */
import type { Figure } from '../../model.ts';
import type { Statement } from '../../statement/index.ts';
import { type CheckedDocument, figureValue, join, printed } from './document.ts';
import { type Finding, finding, type Verdict } from './finding.ts';
import { add, judge, printedInterval, scaled, show } from './interval.ts';

export interface Sum {
  readonly total: Statement;
  readonly parts: readonly Statement[];
  readonly amount: number;
  readonly verdict: Verdict;
}

export function sumOf(total: Statement, parts: readonly Statement[]): Sum {
  const { figure } = total.item;
  const scale = (part: Statement): number => part.item.figure.factor / figure.factor;
  const amount = parts.reduce((all, part) => all + part.item.figure.numeral.value * scale(part), 0);
  const { value, decimals } = figure.numeral;
  const range = add(
    parts.map((part) => {
      const interval = printedInterval(part.item.figure);
      // Parts of what is counted are counted, also where they go without its noun.
      const exact = figure.kind === 'count' && isWholeNumber(figure) && isWholeNumber(part.item.figure);
      const { value: own } = part.item.figure.numeral;
      return scaled(exact ? { low: own, high: own } : interval, scale(part));
    }),
  );
  return { total, parts, amount, verdict: judge(value, decimals, amount, range) };
}

function isWholeNumber({ numeral, factor }: Figure): boolean {
  return numeral.decimals === 0 && factor === 1;
}

/** `lead`: what is said before the arithmetic. */
export function sumFinding(
  document: CheckedDocument,
  { total, parts, amount, verdict }: Sum,
  lead: string,
): Finding {
  const { figure } = total.item;
  const digits = Math.max(figure.numeral.decimals, ...parts.map(({ item }) => item.figure.numeral.decimals));
  const result = join(show(amount, digits - 1), figure.unit);
  return finding({
    kind: 'sum_of_parts',
    verdict,
    items: [total.item, ...parts.map(({ item }) => item)],
    stated: printed(document, total.item),
    computed: result,
    arithmetic: `${lead} ${parts.map(({ item }) => figureValue(document, item)).join(' + ')} = ${result}`,
  });
}

/** A part that is greater than what it is a part of. */
export function excessFinding(
  document: CheckedDocument,
  kind: Finding['kind'],
  { part, whole }: { readonly part: Statement; readonly whole: Statement },
): Finding {
  const [stated, limit] = [printed(document, part.item), printed(document, whole.item)];
  return finding({
    kind,
    verdict: 'lech',
    items: [part.item, whole.item],
    stated,
    computed: `không quá ${limit}`,
    arithmetic: `Phần ${stated} lớn hơn cả ${limit}.`,
  });
}
