/** Sizes of type in text that lost its layout: a line of smaller type holds more characters. */
import type { Block } from '../../model.ts';

/** Lines this much wider than those of the body are set in smaller type. */
const SMALLER_TYPE = 1.18;
/** Lines below this share of the usual width are cells or ends, not full lines. */
const NOT_FULL = 0.6;

/**
 * Width that tells smaller type from that of the body, in characters: half-way between the two kinds of full
 * lines, found by two means; no line is that wide where the page has one type only.
 */
export function smallerType(lines: readonly Block[]): number {
  const open = lines.filter((line) => line.open).map((line) => line.width ?? 0);
  const usual = open.toSorted((a, b) => a - b)[Math.floor(open.length / 2)] ?? 0;
  const widths = open.filter((width) => width >= usual * NOT_FULL);
  let [body, small] = [Math.min(...widths), Math.max(...widths)];
  for (let round = 0; round < 10 && body < small; round++) {
    const middle = (body + small) / 2;
    body = mean(widths.filter((width) => width <= middle));
    small = mean(widths.filter((width) => width > middle));
  }
  return small / body >= SMALLER_TYPE ? (body + small) / 2 : Number.POSITIVE_INFINITY;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
