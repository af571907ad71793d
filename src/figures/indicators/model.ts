/** An indicator is one quantity that several documents tell of: what about, which measure, in which unit, of where. */

import type { Statement } from '../statement/index.ts';
import type { Measure, Measured } from '../statement/measure.ts';

/** A figure as the documents of a series are laid side by side by; a row of the data has all of it. */
export interface IndicatorTold {
  /** Of the figure in its document. */
  readonly id: string;
  readonly in: 'body' | 'note' | 'table';
  /** The sentence, or the labels of a cell and the cell, and where in it the figure begins. */
  readonly context: string;
  readonly at: number;
  readonly text: string;
  readonly unit: string;
  readonly baseUnit: string;
  readonly quantity: Statement['quantity'] | null;
  readonly measure: Measure | null;
  readonly against: Measured['against'] | null;
  readonly earlier: boolean;
  /** In `baseUnit`; half a unit of the last printed digit in it. */
  readonly amount: number;
  readonly half: number;
  readonly period: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  readonly subject: string | null;
  readonly section: string;
  readonly lead: string | null;
  readonly head: string | null;
}

/** Two figures of two documents that tell the same of two times; indexes of their lists. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  /** From 0 to 1. */
  readonly likeness: number;
}
