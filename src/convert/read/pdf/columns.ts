/**
 * Reading order: text in two columns (the letterhead, `Nơi nhận` beside the signature, whole pages) is read
 * down the left column and then down the right one. A line that crosses the gutter ends the columns.
 */
import { median, type Row, type Segment } from './layout.ts';
import { joinSegments } from './rows.ts';

/** A line of text with the bounds of the column that it stands in. */
export interface Line extends Segment {
  /** Edges of the column. */
  readonly left: number;
  readonly limit: number;
  /** Lines of one column have one flow; 0 is that of the whole page. */
  readonly flow: number;
}

export interface Margins {
  readonly left: number;
  readonly limit: number;
}

/** A gutter is at least this wide, in sizes. */
const GUTTER = 1.2;
/** Rows of a group stand no further apart than this, in sizes. */
const NEAR = 3.6;
/** A row below the columns belongs to the left one only where it follows closely. */
const CLOSE = 2.1;

interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** The lines of a page in reading order. `flows` numbers the columns. */
export function readLines(rows: readonly Row[], margins: Margins, flows: () => number): Line[] {
  const lines: Line[] = [];
  let index = 0;
  while (index < rows.length) {
    const group = columnsAt(rows, index);
    if (!group) {
      lines.push({ ...joinSegments((rows[index] as Row).segments), ...margins, flow: 0 });
      index++;
      continue;
    }
    for (const side of group.sides) lines.push(...toColumn(side, flows()));
    index += group.length;
  }
  return lines;
}

interface Group {
  readonly length: number;
  readonly sides: readonly [Segment[], Segment[]];
}

function columnsAt(rows: readonly Row[], start: number): Group | undefined {
  let best: Group | undefined;
  for (const gutter of gutters(rows, start)) {
    const group = grow(rows, start, gutter);
    if (group && (!best || group.length > best.length)) best = group;
  }
  return best;
}

/** Gaps of the first row with two segments, where it is not far below `start`. */
function gutters(rows: readonly Row[], start: number): Gutter[] {
  const first = rows[start];
  const wide = first && (first.segments.length > 1 ? first : lone(rows, start));
  if (!wide) return [];
  return wide.segments
    .slice(1)
    .map((segment, index) => ({ from: (wide.segments[index] as Segment).right, to: segment.x }));
}

/** A row that only the right column has, directly above the first row of both. */
function lone(rows: readonly Row[], start: number): Row | undefined {
  const [first, next] = [rows[start], rows[start + 1]];
  const gap = next?.segments[1];
  const before = next?.segments[0];
  if (!first || !next || !gap || !before || next.base - first.base > CLOSE * next.size) return undefined;
  const [only] = first.segments;
  return only && only.x > before.right && only.right > gap.x ? next : undefined;
}

function grow(rows: readonly Row[], start: number, first: Gutter): Group | undefined {
  let gutter = first;
  const left: Segment[] = [];
  const right: Segment[] = [];
  let [length, both, pending] = [0, 0, 0];
  for (const row of rows.slice(start)) {
    const next = narrow(gutter, row);
    const before = rows[start + length - 1];
    if (!next || (before && row.base - before.base > NEAR * row.size)) break;
    const ls = row.segments.filter((segment) => segment.right <= next.from + 0.1);
    const rs = row.segments.filter((segment) => segment.x >= next.to - 0.1);
    if (rs.length === 0 && !followsLeft(row, before, left)) break;
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
  const enough = both >= 2 || (both === 1 && length >= 2 && wide >= 2 * size && pending > 0);
  return enough ? { length, sides: [left, right] } : undefined;
}

/** The gutter that is left when the row stands on both sides of it, or undefined where the row crosses it. */
function narrow({ from, to }: Gutter, row: Row): Gutter | undefined {
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
function followsLeft(row: Row, before: Row | undefined, left: readonly Segment[]): boolean {
  const last = left.at(-1);
  const [only] = row.segments;
  if (!before || !last || !only) return true;
  const centred = Math.abs(only.x + only.right - last.x - last.right) < 6;
  const aligned = left.some((segment) => Math.abs(segment.x - only.x) < 3);
  return row.base - before.base <= CLOSE * row.size && (centred || aligned);
}

function toColumn(segments: readonly Segment[], flow: number): Line[] {
  const left = Math.min(...segments.map(({ x }) => x));
  const limit = Math.max(...segments.map(({ right }) => right));
  return segments.map((segment) => ({ ...segment, left, limit, flow }));
}

/** The edges between which the lines of the pages are set. */
export function marginsOf(rows: readonly Row[], width: number): Margins {
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
