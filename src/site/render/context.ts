import { createOutline, type Outline } from './anchors.ts';
import type { FigureMarks } from './figure-marks.ts';

/** A line of the contents list. */
export interface ContentsEntry {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Depth in the document from 1 (`##`). */
  readonly depth: number;
}

/** What one run of the renderer has met so far. */
export interface RenderContext {
  readonly file: string;
  readonly outline: Outline;
  readonly marks: FigureMarks;
  readonly contents: ContentsEntry[];
  /** Ids of the markers of each note, in reading order. */
  readonly markers: Map<string, string[]>;
  /** Bullets of the source in order, one for each list item. */
  readonly bullets: readonly string[];
  items: number;
  tables: number;
  titles: number;
  /** Words that OCR misread and the conversion mended. */
  corrected: number;
}

export function createContext(file: string, source: string, marks: FigureMarks): RenderContext {
  return {
    file,
    outline: createOutline(),
    marks,
    contents: [],
    markers: new Map(),
    bullets: readBullets(source),
    items: 0,
    tables: 0,
    titles: 0,
    corrected: 0,
  };
}

/**
 * The tree does not keep which bullet a list had, and positions would cost a quarter of the parsing time.
 * Front matter holds no lists and every other dash at the start of a line is escaped, so lines tell.
 */
function readBullets(source: string): readonly string[] {
  return Array.from(source.matchAll(/^[ \t]*([-+*])(?=[ \t]|$)/gm), (match) => match[1] ?? '-');
}
