/**
 * Reading order: text in two columns (the letterhead, `Nơi nhận` beside the signature, whole pages) is read
 * down the left column and then down the right one. A line that crosses the gutter ends the columns.
 */

import { median, type PrintedRow, type Segment } from '../page/layout.ts';
import type { PrintedLetterhead } from '../text/letterhead.ts';
import { besideEachOther, columnsAt } from './gutters.ts';
import { joinSegments } from './rows.ts';

/** A line of text with the bounds of the column that it stands in. */
export interface PrintedLine extends Segment {
  /** Edges of the column. */
  readonly left: number;
  readonly limit: number;
  /** Lines of one column have one flow; 0 is that of the whole page. */
  readonly flow: number;
  /** Which of two columns side by side it stands in. */
  readonly column?: 'left' | 'right';
  /** It is a line of a letterhead: those are lines of their own. */
  readonly headed?: boolean;
}

export interface Margins {
  readonly left: number;
  readonly limit: number;
}

/** The lines of a page in reading order. `flows` numbers the columns. */
export function readLines(all: readonly PrintedRow[], margins: Margins, flows: () => number): PrintedLine[] {
  const rows = besideEachOther(all);
  const lines: PrintedLine[] = [];
  let index = 0;
  while (index < rows.length) {
    const group = columnsAt(rows, index);
    if (!group) {
      lines.push({ ...joinSegments((rows[index] as PrintedRow).segments), ...margins, flow: 0 });
      index++;
      continue;
    }
    const [left, right] = group.sides;
    lines.push(...toColumn(left, flows(), 'left'), ...toColumn(right, flows(), 'right'));
    index += group.length;
  }
  return lines;
}

/** The lines of a letterhead: the left column, then the right one. */
export function headLines({ left, right }: PrintedLetterhead, flows: () => number): PrintedLine[] {
  const lines = [...toColumn(left, flows(), 'left'), ...toColumn(right, flows(), 'right')];
  return lines.map((line) => ({ ...line, headed: true }));
}

function toColumn(segments: readonly Segment[], flow: number, column: 'left' | 'right'): PrintedLine[] {
  const left = Math.min(...segments.map(({ x }) => x));
  const limit = Math.max(...segments.map(({ right }) => right));
  return segments.map((segment) => ({ ...segment, left, limit, flow, column }));
}

/** The edges between which the lines of the pages are set. */
export function marginsOf(rows: readonly PrintedRow[], width: number): Margins {
  const lines = rows.map(({ segments }) => joinSegments(segments));
  const long = lines.filter(({ x, right }) => right - x > 0.5 * width);
  const used = long.length >= 3 ? long : lines;
  return {
    left: median(
      used.map(({ x }) => x),
      0.05,
    ),
    limit: median(
      used.map(({ right }) => right),
      0.9,
    ),
  };
}
