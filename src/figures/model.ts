/**
 * A figure (số liệu) is a quantity in a text: a number with what is counted or measured. Everything here is a plain
 * value; offsets count UTF-16 units of the text that was given.
 */

/** What sort of quantity it is; `ratio_part` is a numerator or denominator (`4.285/6.262 vụ việc`). */
export const FIGURE_KINDS = [
  'count',
  'ratio_part',
  'money',
  'percent',
  'percentage_point',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'yield',
  'rank',
  'score',
  'other',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/**
 * What is odd in the way a number is written; the text is never changed. `dot_decimal`: a point as decimal mark
 * (`78.53`); `comma_groups`: commas between thousands (`1,234,567`); `no_groups`: four digits or more without a mark;
 * `mixed`: groups that are not of three digits.
 */
export type NotationFlag = 'dot_decimal' | 'comma_groups' | 'no_groups' | 'mixed';

export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** As the writer must have meant it. */
  readonly value: number;
  /** Digits printed behind the decimal mark. */
  readonly decimals: number;
  readonly flags: readonly NotationFlag[];
}

/** How a figure stands beside others: over a slash with one unit, in a range, or over a slash with units of their own. */
export interface Pairing {
  readonly type: 'ratio' | 'range' | 'compound';
  /** Index of the first figure of the chain among the figures of the text, and the place of this one in it, from 0. */
  readonly first: number;
  readonly role: number;
}

export interface Figure {
  /** From the sign or first digit to the end of the unit. */
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  /** In words, with its scale: `tỷ đồng`, `lượt người`, `%`; empty where the text does not say. */
  readonly unit: string;
  readonly kind: FigureKind;
  /** What one unit is in `baseUnit`: a thousand million for `tỷ đồng`. */
  readonly factor: number;
  readonly baseUnit: string;
  /** As printed: `trên`, `gần`, `ước`. */
  readonly qualifier?: string;
  readonly pair?: Pairing;
}

/** The value in the base unit, free of the noise of binary fractions. */
export function baseValue({ numeral, factor }: Pick<Figure, 'numeral' | 'factor'>): number {
  return Number((numeral.value * factor).toPrecision(15));
}
