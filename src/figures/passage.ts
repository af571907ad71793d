/** What the figures of a document are read from: its text in passages, each a paragraph, a note's paragraph or a cell. */
import type { Figure } from './model.ts';

export interface Passage {
  readonly in: 'body' | 'note' | 'table';
  readonly text: string;
  /** Index of the section it stands in, -1 before the first heading. */
  readonly section: number;
  /** Label of the note that the passage belongs to. */
  readonly note?: string;
  /** Note markers: offset in the text, and the label of the note. */
  readonly markers: readonly { readonly at: number; readonly note: string }[];
  readonly cell?: CellPlace;
  /** Stretches of the text that hold a number which a machine is not sure of. */
  readonly unsure?: readonly { readonly start: number; readonly end: number }[];
  /** Of the first cell of a table that opens a document: the title and the lines of the letterhead over it. */
  readonly above?: string;
  /** Of a heading: how deep it stands, 2 to 6. It opens its section. */
  readonly heading?: number;
}

export interface CellPlace {
  /** Index of the table in the document, and the place of the cell in its grid; spans are counted out. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly head: boolean;
}

/** A figure at its place in a document. */
export interface Item {
  /** ASCII, unique in the document: `sl-` and a hash of the sentence and the place in it. */
  readonly id: string;
  readonly passage: number;
  readonly figure: Figure;
  /** The sentence that holds it; in a table, row label, column label and cell. */
  readonly sentence: string;
  /** The time it tells of, as printed: `6 tháng đầu năm 2023`. */
  readonly period?: string;
  /** The machine that read it from a scan is not sure of it. */
  readonly unsure?: true;
}
