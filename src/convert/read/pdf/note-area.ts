/**
 * The notes at the bottom of a page: below a short rule, or in smaller type from a raised number on. What
 * stands there without a number goes on with the last note of the page before.
 */
import { horizontal, type Row, type Rule, type Run } from './layout.ts';

/** Type of notes is at most this share of the type of the text. */
const SMALLER = 0.94;
/** The rule above notes is no wider than this share of the page, save where notes go on. */
const SHORT = 0.6;
/** No note stands above this share of the height. */
const LOWEST = 0.2;

export interface Parted {
  readonly body: readonly Row[];
  readonly notes: readonly Row[];
}

export interface AreaContext {
  readonly rules: readonly Rule[];
  readonly width: number;
  readonly height: number;
  /** Size of the type of the text. */
  readonly size: number;
  /** The page before ends with notes. */
  readonly carried: boolean;
}

/** Number that opens a note: raised, or small and followed by a blank. */
export function noteNumberOf(row: Row): string | undefined {
  const runs = row.segments.flatMap((segment) => segment.runs);
  const [first, second] = runs;
  if (!first) return undefined;
  const alone = /^\s*[[(]?(\d{1,3})[\])]?\s*$/u.exec(first.text)?.[1];
  if (first.shift === 'sup') return second ? alone : undefined;
  return /^\s*[[(]?(\d{1,3})[\])]?[.)]?\s+\S/u.exec(first.text)?.[1] ?? (second?.spaced ? alone : undefined);
}

export function partNotes(rows: readonly Row[], context: AreaContext): Parted {
  const start = areaStart(rows, context);
  return { body: rows.slice(0, start), notes: rows.slice(start) };
}

function areaStart(rows: readonly Row[], context: AreaContext): number {
  const raised = raisedNumbers(rows);
  for (const [index, row] of rows.entries()) {
    if (row.base < LOWEST * context.height) continue;
    if (rows.slice(index).some(({ size }) => size > context.size * 1.05)) continue;
    const ruled = ruleAbove(rows, index, context);
    const number = noteNumberOf(row);
    if (ruled && (number !== undefined || context.carried)) return index;
    const small = rows.slice(index).every(({ size }) => size <= SMALLER * context.size);
    if (small && number !== undefined && raised.get(number) !== row && raised.has(number)) return index;
    if (small && context.carried && index > 0 && opensSmall(rows, index, context.size)) return index;
  }
  return rows.length;
}

/** Raised numbers inside lines, with the row where each stands first. */
function raisedNumbers(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const runs = row.segments.flatMap((segment): readonly Run[] => segment.runs);
    for (const run of runs.slice(1)) {
      const number = run.shift === 'sup' ? /^\s*[[(]?(\d{1,3})[\])]?\s*$/u.exec(run.text)?.[1] : undefined;
      if (number !== undefined && !found.has(number)) found.set(number, row);
    }
  }
  return found;
}

/** A rule between the row and the one before, near the row and not under words. */
function ruleAbove(rows: readonly Row[], index: number, { rules, width, carried }: AreaContext): boolean {
  const row = rows[index] as Row;
  const before = rows[index - 1];
  const top = row.base - row.size;
  return rules.some((rule) => {
    if (!horizontal(rule) || rule.y1 > top + 0.35 * row.size || rule.y1 < row.base - 4 * row.size)
      return false;
    const short = rule.x2 - rule.x1 <= SHORT * width || carried;
    const underlines = before !== undefined && rule.y1 - before.base < 0.35 * before.size;
    return short && !underlines && (!before || rule.y1 > before.base);
  });
}

/** Smaller type begins here, after text in the usual size. */
function opensSmall(rows: readonly Row[], index: number, size: number): boolean {
  return (rows[index - 1]?.size ?? 0) > SMALLER * size;
}
