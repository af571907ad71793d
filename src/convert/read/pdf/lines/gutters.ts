/** Two columns: rows that stand on both sides of a gutter, and rows between them that stand on one. */
import { nth } from '../../../../shared/nth.ts';
import { RECIPIENTS } from '../../../tables/genre.ts';
import { itemStart, pointStart } from '../../../text/items.ts';
import type { PrintedRow, Segment } from '../page/layout.ts';
import { joinSegments, printedText, toSegment } from './rows.ts';

/** A gutter is at least this wide, in sizes. */
const GUTTER = 1.2;
/** Rows of a group stand no further apart than this, in sizes. */
const NEAR = 3.6;
/** A row below the columns belongs to the left one only where it follows closely. */
const CLOSE = 2.1;

/** Baselines closer than this, in sizes, are beside each other. */
const BESIDE = 0.8;

interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** Rows whose lines stand beside each other on slightly different heights, as one. */
export function besideEachOther(rows: readonly PrintedRow[]): PrintedRow[] {
  const out: PrintedRow[] = [];
  for (const row of rows) {
    const last = out.at(-1);
    const near = last && row.base - last.base < BESIDE * Math.min(row.size, last.size);
    if (last && near && isApart(last, row)) {
      const segments = [...last.segments, ...row.segments].toSorted((a, b) => a.x - b.x);
      out[out.length - 1] = { ...last, segments };
    } else out.push(row);
  }
  return out;
}

function isApart(a: PrintedRow, b: PrintedRow): boolean {
  const gap = GUTTER * Math.max(a.size, b.size);
  return a.segments.every((left) =>
    b.segments.every((right) => left.right + gap <= right.x || right.right + gap <= left.x),
  );
}

export interface PageColumns {
  readonly length: number;
  readonly sides: readonly [Segment[], Segment[]];
}

/** The two columns that begin with the row, or undefined. */
export function columnsAt(rows: readonly PrintedRow[], start: number): PageColumns | undefined {
  let best: PageColumns | undefined;
  for (const gutter of gutters(rows, start)) {
    const group = grow(rows, start, gutter);
    if (group && (!best || group.length > best.length)) best = group;
  }
  return best;
}

/** Gaps of the first row with two segments, where it is not far below `start`. */
function gutters(rows: readonly PrintedRow[], start: number): Gutter[] {
  const first = rows[start];
  const wide = first && (first.segments.length > 1 ? first : lone(rows, start));
  if (!wide) return [];
  return wide.segments
    .slice(1)
    .map((segment, index) => ({ from: (wide.segments[index] as Segment).right, to: segment.x }));
}

/** A row that only the right column has, directly above the first row of both. */
function lone(rows: readonly PrintedRow[], start: number): PrintedRow | undefined {
  const [first, next] = [rows[start], rows[start + 1]];
  const gap = next?.segments[1];
  const before = next?.segments[0];
  if (!first || !next || !gap || !before || next.base - first.base > CLOSE * next.size) return undefined;
  const [only] = first.segments;
  return only && only.x > before.right && only.right > gap.x ? next : undefined;
}

function grow(rows: readonly PrintedRow[], start: number, first: Gutter): PageColumns | undefined {
  let gutter = first;
  const left: Segment[] = [];
  const right: Segment[] = [];
  let [length, both, pending] = [0, 0, 0];
  // Who gets the paper is named beside the signature, in a column of its own.
  const closing = RECIPIENTS.test(printedText(rows[start]?.segments[0] as Segment));
  for (const whole of rows.slice(start)) {
    const row = both >= 2 ? cutAtEdge(whole, right) : whole;
    // A row that had to be cut says nothing about the width of the gutter.
    const next = row === whole ? narrow(gutter, row) : gutter;
    const before = length > 0 ? rows[start + length - 1] : undefined;
    if (!next || (before && row.base - before.base > NEAR * row.size)) break;
    const ls = row.segments.filter((segment) => segment.right <= (row === whole ? next.from + 0.1 : next.to));
    const rs = row.segments.filter((segment) => segment.x >= next.to - 0.1);
    const listed = closing && before !== undefined && row.base - before.base <= CLOSE * row.size;
    if (rs.length === 0 && !listed && !followsLeft(row, before, left)) break;
    if (ls.length > 0 && rs.length > 0) {
      both++;
      pending = 0;
    } else pending++;
    if (ls.length > 0) left.push(joinSegments(ls));
    if (rs.length > 0) right.push(joinSegments(rs));
    gutter = next;
    length++;
  }
  const wide = gutter.to - gutter.from;
  const size = rows[start]?.size ?? 12;
  const enough =
    both >= 2 || (closing && both > 0) || (both === 1 && length >= 2 && wide >= 2 * size && pending > 0);
  return enough ? { length, sides: [left, right] } : undefined;
}

/** The gap before a column is so much wider than those between the words of its row. */
const WIDER = 1.2;

/** A row whose words fill the left column, cut where a point of the right one begins, below those above it. */
function cutAtEdge(row: PrintedRow, right: readonly Segment[]): PrintedRow {
  const edge = Math.min(...right.map(({ x }) => x));
  const [only] = row.segments;
  if (row.segments.length > 1 || !only || only.x > edge - 1) return row;
  const at = only.runs.findIndex(({ x }) => Math.abs(x - edge) < 1);
  if (at < 1) return row;
  const gaps = only.runs.slice(1).map((run, index) => run.x - nth(only.runs, index).right);
  const [own, others] = [nth(gaps, at - 1), gaps.toSpliced(at - 1, 1)];
  const parts = [only.runs.slice(0, at), only.runs.slice(at)].map((runs) => toSegment(runs, only.page));
  const words = printedText(nth(parts, 1));
  const begins = pointStart(words) || itemStart(words);
  return begins && own > WIDER * Math.max(...others) ? { ...row, segments: parts } : row;
}

/** The gutter that is left when the row stands on both sides of it, or undefined where the row crosses it. */
function narrow({ from, to }: Gutter, row: PrintedRow): Gutter | undefined {
  const middle = (from + to) / 2;
  let next = { from, to };
  for (const { x, right } of row.segments) {
    if (right <= middle) next = { ...next, from: Math.max(next.from, right) };
    else if (x >= middle) next = { ...next, to: Math.min(next.to, x) };
    else if (right < to) next = { ...next, from: right };
    else if (x > from) next = { ...next, to: x };
    else return undefined;
  }
  return next.to - next.from >= GUTTER * row.size * 0.7 ? next : undefined;
}

/** A row of the left column alone: close below, in the same type, and set like the lines above it. */
function followsLeft(row: PrintedRow, before: PrintedRow | undefined, left: readonly Segment[]): boolean {
  const last = left.at(-1);
  const [only] = row.segments;
  if (!before || !last || !only) return true;
  const centred = Math.abs(only.x + only.right - last.x - last.right) < 6;
  const aligned = left.some((segment) => Math.abs(segment.x - only.x) < 3);
  return row.base - before.base <= CLOSE * row.size && (centred || aligned);
}
