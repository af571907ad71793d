/** Results beside their plans (`205/1.909 hộ`) as bars; drawn when the site is built, the table stands beside it. */

import type { Document } from '../document/model.ts';
import { formatNumeral } from '../figures/numeral.ts';
import type { Item } from '../figures/passage.ts';

export interface PlanBar {
  readonly id: string;
  readonly label: string;
  readonly part: string;
  readonly whole: string;
  readonly unit: string;
  /** Of the plan or whole, in percent. */
  readonly share: number;
  readonly words: string;
}

/** More bars than these nobody compares; the table has them all. */
const MOST = 60;

export function planBars({ figures, passages }: Document): readonly PlanBar[] {
  return figures
    .flatMap((item, at) => {
      const part = figures[at - 1];
      const { pair } = item.figure;
      if (!part || pair?.type !== 'ratio' || pair.role !== 1 || part.passage !== item.passage) return [];
      const text = passages[item.passage]?.text ?? '';
      return item.figure.numeral.value > 0 && passages[item.passage]?.in !== 'table'
        ? [barOf(part, item, text)]
        : [];
    })
    .slice(0, MOST);
}

function barOf(part: Item, whole: Item, text: string): PlanBar {
  const share =
    (100 * part.figure.numeral.value * part.figure.factor) /
    (whole.figure.numeral.value * whole.figure.factor);
  const number = ({ figure }: Item): string => text.slice(figure.numeral.start, figure.numeral.end);
  return {
    id: part.id,
    label: labelBefore(text, part.figure.start),
    part: number(part),
    whole: number(whole),
    unit: whole.figure.unit,
    share,
    words: `${formatNumeral(share, 1)}%`,
  };
}

const LONGEST = 72;

/** The clause that the fraction ends; behind a colon or bracket also what stands before. */
function labelBefore(text: string, at: number): string {
  const before = text.slice(0, at).replace(/[\s(:]+$/u, '');
  const clause = before.split(/[.;](?:\s|$)|\(\d+\)/u).at(-1) ?? '';
  const words = clause.replace(/^[\s,)(-]+/u, '').replace(/\s+/gu, ' ');
  if (words.length <= LONGEST) return words;
  const cut = words.slice(-LONGEST);
  return `…${cut.slice(cut.indexOf(' '))}`;
}
