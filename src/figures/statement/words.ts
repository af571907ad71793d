/** The words around the figures of one passage: what a figure says is told by them. */
import type { Item } from '../passage.ts';
import { type SentenceSpan, sentencesOf } from './sentence.ts';

/** A figure with the words between it and its neighbours, in lower case. */
export interface Worded {
  readonly item: Item;
  readonly before: string;
  readonly behind: string;
  /** Index of its clause; a point, semicolon or line end parts clauses. */
  readonly clause: number;
  /** Index of its sentence; clauses that end with a semicolon stay together. */
  readonly sentence: number;
  /** Offset of the innermost bracket that is open at it, -1 outside of brackets; how many are open. */
  readonly bracket: number;
  readonly depth: number;
}

/** Brackets of a text, read once: (1), a) and stray closing ones of OCR close nothing. Beyond the lists nothing is open. */
export interface Brackets {
  /** Offset of the innermost open bracket before each offset, -1 where none is. */
  readonly open: Int32Array;
  readonly depth: Uint8Array;
  /** Where the bracket that opens at an offset closes; missing where it never does. */
  readonly close: ReadonlyMap<number, number>;
}

const NONE: Brackets = { open: new Int32Array(0), depth: new Uint8Array(0), close: new Map() };

export function bracketsOf(text: string): Brackets {
  if (!/[(){}]/.test(text)) return NONE;
  const open = new Int32Array(text.length + 1);
  const depth = new Uint8Array(text.length + 1);
  const close = new Map<number, number>();
  const stack: number[] = [];
  let from = 0;
  const fill = (to: number): void => {
    open.fill(stack.at(-1) ?? -1, from, to);
    depth.fill(stack.length, from, to);
    from = to;
  };
  for (const { 0: char, index: at } of text.matchAll(/[(){}]/g)) {
    // Both signs of a bracket stand outside of it.
    if (char === '(' || char === '{') {
      fill(at + 1);
      stack.push(at);
    } else {
      fill(at);
      if (stack.length > 0) close.set(stack.pop() ?? 0, at);
    }
  }
  fill(text.length + 1);
  return { open, depth, close };
}

/** The figures of a passage in their words. */
export function wordedRow(
  text: string,
  row: readonly Item[],
  spans: readonly SentenceSpan[] = sentencesOf(text),
): readonly Worded[] {
  const brackets = bracketsOf(text);
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : text;
  let clause = 0;
  let sentence = 0;
  return row.map((item, at) => {
    const { start, end } = item.figure;
    while (clause < spans.length - 1 && start >= (spans[clause]?.end ?? text.length)) {
      if (text.charAt((spans[clause]?.end ?? 0) - 1) !== ';') sentence++;
      clause++;
    }
    return {
      item,
      before: folded.slice(row[at - 1]?.figure.end ?? 0, start),
      behind: folded.slice(end, row[at + 1]?.figure.start ?? text.length),
      clause,
      sentence,
      bracket: brackets.open[start] ?? -1,
      depth: brackets.depth[start] ?? 0,
    };
  });
}

/** What stands behind the last of these marks; a pattern would be tried from every letter. */
export function lastPart(text: string, marks: string): string {
  for (let at = text.length - 1; at >= 0; at--) if (isMark(text, at, marks)) return text.slice(at + 1);
  return text;
}

/** What stands before the first of these marks. */
export function firstPart(text: string, marks: string): string {
  for (let at = 0; at < text.length; at++) if (isMark(text, at, marks)) return text.slice(0, at);
  return text;
}

const BLANK = 32;
/** Of the marks that clauses are parted by none comes behind it; nearly all that is looked at is a letter or a blank. */
const LAST_MARK = ']'.charCodeAt(0);

/** A sign between two digits ends no clause: 31/5.2023, 1.200. */
function isMark(text: string, at: number, marks: string): boolean {
  const code = text.charCodeAt(at);
  if (code > LAST_MARK || code === BLANK || !marks.includes(text.charAt(at))) return false;
  return !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
}

const ZERO = 48;
const isDigit = (code: number): boolean => code >= ZERO && code <= ZERO + 9;
