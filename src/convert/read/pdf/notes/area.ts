/**
 * The notes at the bottom of a page: below a short rule, or in smaller type from a raised number on. What
 * stands there without a number goes on with the last note of the page before.
 */

import { joinSegments } from '../lines/rows.ts';
import { type DrawnRule, horizontal, type PrintedRow, type Run } from '../page/layout.ts';
import { noteStart, raisedSign } from './numbers.ts';

/** Type of notes is at most this share of the type of the text. */
const SMALLER = 0.94;
/** The rule above notes is no wider than this share of the page, save where notes go on. */
const SHORT = 0.6;
/** The rule above notes begins on the left. */
const LEFT = 1 / 3;
/** No note stands above this share of the height. */
const LOWEST = 0.2;

export interface PartedPage {
  readonly body: readonly PrintedRow[];
  readonly notes: readonly PrintedRow[];
}

export interface AreaContext {
  readonly rules: readonly DrawnRule[];
  readonly width: number;
  readonly height: number;
  /** Size of the type of the text. */
  readonly size: number;
  /** Raised numbers in the text of the page, tables included, not at the start of a line. */
  readonly raised: ReadonlySet<string>;
  /** The page before ends with notes; the last may have stopped in mid-sentence. */
  readonly carried: 'no' | 'closed' | 'open';
}

/** Notes stand below everything else, tables included. */
export function partNotes(
  rows: readonly PrintedRow[],
  context: AreaContext,
  tables: readonly { readonly bottom: number }[],
): PartedPage {
  const lowest = Math.max(0, ...tables.map(({ bottom }) => bottom));
  const from = rows.findIndex(({ base }) => base > lowest);
  const above = from < 0 ? rows.length : from;
  const start = above + areaStart(rows.slice(above), context);
  return { body: rows.slice(0, start), notes: rows.slice(start) };
}

function areaStart(rows: readonly PrintedRow[], context: AreaContext): number {
  for (const [index, row] of rows.entries()) {
    if (row.base < LOWEST * context.height) continue;
    if (rows.slice(index).some(({ size }) => size > context.size * 1.05)) continue;
    const ruled = ruleAbove(rows, index, context);
    const start = noteStart(joinSegments(row.segments));
    const number = start?.number;
    const small = rows.slice(index).every(({ size }) => size <= SMALLER * context.size);
    const marked = number !== undefined && context.raised.has(number);
    // A rule stands below a title too, and a numbered section below that.
    const opens = number !== undefined && (start?.raised || marked || row.size <= SMALLER * context.size);
    if (ruled && (opens || context.carried !== 'no')) return index;
    // A raised number that opens a line and stands in the text too is that of a note, whatever the size of its type.
    if (marked && (small || start?.raised)) return index;
    if (small && context.carried === 'open' && index > 0 && opensSmall(rows, index, context.size))
      return index;
  }
  return rows.length;
}

/** Raised numbers inside lines, not at their start. */
export function raisedNumbers(lines: readonly (readonly Run[])[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap((runs) =>
      runs.slice(1).flatMap((run) => (run.shift === 'sup' ? (raisedSign(run.text) ?? []) : [])),
    ),
  );
}

/** A rule between the row and the one before, near the row and not under words. */
function ruleAbove(
  rows: readonly PrintedRow[],
  index: number,
  { rules, width, carried }: AreaContext,
): boolean {
  const row = rows[index] as PrintedRow;
  const before = rows[index - 1];
  const top = row.base - row.size;
  return rules.some((rule) => {
    if (!horizontal(rule) || rule.y1 > top + 0.35 * row.size || rule.y1 < row.base - 4 * row.size)
      return false;
    const short = rule.x1 < LEFT * width && (rule.x2 - rule.x1 <= SHORT * width || carried !== 'no');
    // The side of a box is no rule above notes.
    if (rules.some((other) => !horizontal(other) && isCorner(rule, other))) return false;
    const underlines = before !== undefined && rule.y1 - before.base < 0.35 * before.size;
    return short && !underlines && (!before || rule.y1 > before.base);
  });
}

function isCorner(flat: DrawnRule, upright: DrawnRule): boolean {
  const ends = Math.min(Math.abs(flat.x1 - upright.x1), Math.abs(flat.x2 - upright.x1)) < 3;
  return ends && flat.y1 > upright.y1 - 3 && flat.y1 < upright.y2 + 3;
}

/** Smaller type begins here, after text in the usual size. */
function opensSmall(rows: readonly PrintedRow[], index: number, size: number): boolean {
  return (rows[index - 1]?.size ?? 0) > SMALLER * size;
}
