/** What the checks have found to agree, as pictures: parts of a sum as one bar, growth as a line from then to now. */
import { formatNumeral } from '../../figures/recognise/numeral.ts';
import { held, nth } from '../../shared/nth.ts';
import type { CheckRow, FigureRow } from '../figures/rows.ts';

/** A sum whose parts agree with it. */
export interface SumPicture {
  /** Address of the total in its text. */
  readonly url: string;
  readonly total: string;
  readonly context: string;
  /** `share` of the sum of the parts, in percent. */
  readonly parts: readonly { readonly url: string; readonly text: string; readonly share: number }[];
}

/** A quantity then and now; `before` is computed from the change. */
export interface GrowthPicture {
  readonly url: string;
  readonly context: string;
  readonly now: string;
  readonly before: string;
  readonly change: string;
  /** Values of both, in the unit of the text. */
  readonly values: readonly [before: number, now: number];
}

export interface PagePictures {
  readonly sums: readonly SumPicture[];
  readonly growth: readonly GrowthPicture[];
}

/** More nobody looks at. */
const MOST = 24;

/** Only what agrees is drawn: a picture of numbers that contradict each other would take a side. */
export function picturesOf(figures: readonly FigureRow[], checks: readonly CheckRow[]): PagePictures {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const rowsOf = ({ figures: ids }: CheckRow): readonly FigureRow[] => ids.map((id) => held(byId, id));
  const agreeing = (kind: CheckRow['kind']): readonly CheckRow[] =>
    checks.filter((check) => check.kind === kind && check.ok);
  return {
    sums: agreeing('sum_of_parts')
      .flatMap((check) => sumPicture(rowsOf(check)) ?? [])
      .slice(0, MOST),
    growth: agreeing('growth_percent')
      .flatMap((check) => growthPicture(check, rowsOf(check)) ?? [])
      .slice(0, MOST),
  };
}

function sumPicture([total, ...parts]: readonly FigureRow[]): SumPicture | undefined {
  const sum = parts.reduce((all, { baseValue }) => all + baseValue, 0);
  if (!total || parts.length < 2 || !(sum > 0) || parts.some(({ baseValue }) => baseValue < 0))
    return undefined;
  return {
    url: total.url,
    total: total.text,
    context: total.context,
    parts: parts.map(({ url, text, baseValue }) => ({ url, text, share: (100 * baseValue) / sum })),
  };
}

function growthPicture(
  { stated, arithmetic }: CheckRow,
  [, change, now]: readonly FigureRow[],
): GrowthPicture | undefined {
  if (!change || !now) return undefined;
  // The arithmetic tells which way it went: the value before is the value now and what it lost, or without what it gained.
  const down = / \+ /u.test(nth(arithmetic.split('='), 0));
  const earlier = now.value + (down ? change.value : -change.value);
  if (earlier < 0) return undefined;
  const decimals = Math.max(...[now, change].map(({ value }) => (String(value).split('.')[1] ?? '').length));
  return {
    url: now.url,
    context: now.context,
    now: now.text,
    before: `${formatNumeral(earlier, decimals)} ${now.unit}`.trim(),
    change: `${down ? 'giảm' : 'tăng'} ${stated}`,
    values: [earlier, now.value],
  };
}
