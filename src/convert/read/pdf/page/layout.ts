/**
 * What a page of a PDF shows, as plain values. Lengths are in points; y grows downwards from the top of the
 * page as it is read, so that reading order is rising y.
 */

/** A piece of text in one font and size. */
export interface Run {
  /** Its place among the runs of the file, for the account of what was read. */
  readonly id: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Height of the baseline below the top of the page. */
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Blanks are written before and behind it. */
  readonly spaced: boolean;
  readonly trails: boolean;
  /** How dark it is on white paper, from 0 to 1. */
  readonly ink: number;
  /** Laid over the page afterwards: the stamp of a signature, the value of a form field. */
  readonly stamped?: boolean;
  /** Set smaller and above (or below) the line that it stands in. */
  readonly shift?: 'sup' | 'sub';
  /** A number that the machine which read it is not sure of. */
  readonly unsure?: boolean;
  /** How sure the machine that read it is, from 0 to 1; undefined for what was printed. */
  readonly certainty?: number;
}

/** Text that does not run from left to right: its runs as if it did, and where it stands on the page. */
export interface Turned {
  /** Degrees by which it is turned clockwise. */
  readonly angle: number;
  readonly runs: readonly Run[];
  /** Middle of each run on the page, by its id. */
  readonly middles: ReadonlyMap<number, readonly [x: number, y: number]>;
}

/** What is printed on a page and is not its text. */
export interface SetAside {
  readonly rule:
    | 'watermark'
    | 'turned-text'
    | 'off-page'
    | 'line-number'
    | 'hidden-text'
    | 'struck-text'
    | 'signature-stamp';
  readonly segments: readonly Segment[];
}

/** A straight line that is drawn: horizontal (y1 = y2) or vertical (x1 = x2). */
export interface DrawnRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A small filled shape in front of a line: a bullet that is drawn, not written. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** A shape that is filled with something else than white. */
export interface Ground {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly turned: readonly Turned[];
  readonly asides: readonly SetAside[];
  readonly rules: readonly DrawnRule[];
  readonly dots: readonly Dot[];
  readonly grounds: readonly Ground[];
  /** Share of the page that pictures cover, from 0 to 1. */
  readonly imageShare: number;
  /** Share of the letters that are there but not shown: a scanner laid them over its picture. */
  readonly hidden: number;
}

/** Runs side by side without a gap as wide as a column's. */
export interface Segment {
  readonly runs: readonly Run[];
  readonly x: number;
  readonly right: number;
  readonly base: number;
  /** Size of most of its letters. */
  readonly size: number;
  readonly page: number;
  /** It begins in the middle of a word, which was too wide for its cell. */
  readonly broken?: boolean;
}

/** Segments on one height of the page, from left to right. */
export interface PrintedRow {
  readonly segments: readonly Segment[];
  readonly base: number;
  readonly size: number;
}

export const horizontal = (rule: DrawnRule): boolean => rule.y1 === rule.y2;

/** The middle of the sorted values; 0 for none. */
export function median(values: readonly number[], share = 0.5): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The value that most letters have. */
export function usual(values: readonly (readonly [value: number, letters: number])[]): number {
  const counts = new Map<number, number>();
  for (const [value, letters] of values) {
    const rounded = Math.round(value * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + letters);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
