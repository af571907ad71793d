/**
 * What passes between the stages of a conversion: a reader turns bytes into a Draft of blocks and notes,
 * passes refine the draft, and the builders make Documents of it. Everything here is a plain value.
 */
import type { Dialect } from '../schema/frontmatter.ts';
import type { Message, Place } from '../schema/message.ts';
import type { Correction, Drop, Suggestion } from '../schema/record.ts';

/** A run of text in one look. `\n` stands for the end of a line in the source, which a paragraph may run over. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
  readonly italic?: boolean;
  readonly bold?: boolean;
  /** Raised or lowered text that is not a note marker: km², CO₂. */
  readonly shift?: 'sup' | 'sub';
  /** What the scanner read, where the text was corrected; shown on demand. */
  readonly original?: string;
  /** A number that the machine which read it is not sure of. */
  readonly unsure?: true;
}
/** Note marker (footnoteReference). `note` is the key of the note; see noteNumber(). */
export interface Marker {
  readonly type: 'marker';
  readonly note: string;
}
/** The page of the original that begins here, counted from 1. */
export interface PageBreak {
  readonly type: 'pageBreak';
  readonly page: number;
}
/** A new line that the author wanted inside a paragraph, or between the paragraphs of a table cell. */
export interface LineBreak {
  readonly type: 'lineBreak';
}
export type Inline = Text | Marker | PageBreak | LineBreak;

/** An image as the site keeps it: the name of its file and its size in pixels. */
export interface StoredImage {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}
/** An image of the source: its key among the images of the reading, and what it shows (empty where nobody said). */
export interface SourceImage {
  readonly key: string;
  readonly alt: string;
  /** Known once the image was stored. */
  readonly stored?: StoredImage;
}

/** A paragraph, list item, table, image or separator as the source shows it. */
export interface Block {
  readonly kind: 'paragraph' | 'item' | 'table' | 'image' | 'separator';
  readonly inlines: readonly Inline[];
  readonly place: Place;
  /** Last line of the source that belongs to the block. */
  readonly endLine: number;
  /** Sign in front of a list item. */
  readonly bullet?: '-' | '+';
  /** Heading level that the mark-up of the source claims; only a hint. */
  readonly level?: number;
  /** Depth of a heading as the outline of the source states it, from 1; not a hint. */
  readonly outline?: number;
  /** List and level that counted the number in front, where the source counts by itself. */
  readonly series?: string;
  /** An item of a list in a source that sets its headings as headings; in plain type it is none. */
  readonly listed?: true;
  /** How the line is set, where the source says it; nothing for text that fills its lines. */
  readonly align?: 'centre' | 'right';
  /** Half of a letterhead or closing of two columns. */
  readonly column?: 'left' | 'right';
  /** Size of the type as a ratio to that of the text. */
  readonly size?: number;
  /** The source marks the paragraph as the title of the document. */
  readonly title?: true;
  /** The dialect says that the paragraph goes on in the next block. */
  readonly open?: boolean;
  /** Width of the widest line the block was set in, in characters; known for hard-wrapped text. */
  readonly width?: number;
  readonly rows?: readonly Row[];
  readonly image?: SourceImage;
  /** What the editor says of the line. */
  readonly decided?: Decided;
}

/** Whether a line is a heading: which letters of its plain text, and at which depth where its number does not tell. */
export type Decided =
  | { readonly heading: false }
  | { readonly heading: true; readonly length: number; readonly depth?: number };

/** A row of a table. Rows of the head come first. */
export interface Row {
  readonly head: boolean;
  readonly cells: readonly Cell[];
}
export interface Cell {
  readonly inlines: readonly Inline[];
  /** Columns and rows that the cell takes; 1 where not given. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** A note (footnoteDefinition). `key` is the number of the source; `8-2` is the second note numbered 8. */
export interface Note {
  readonly key: string;
  readonly blocks: readonly Block[];
  readonly place: Place;
}

/** Text around that of a page, as a watermark or what is said of a picture, whether or not it is in `text` of the reading. */
export interface Aside {
  readonly text: string;
  readonly place: Place;
}

/** A word as a machine read it, and how sure it is of it, from 0 to 1. */
export interface ReadWord {
  readonly text: string;
  readonly certainty: number;
}
/** The words of a line of the source. */
export interface ReadWords {
  readonly line: number;
  readonly words: readonly ReadWord[];
}
/** The picture of a page of the original: the name of its file. */
export interface PagePicture {
  readonly page: number;
  readonly image: string;
}

/** A source file on its way through the passes. */
export interface Draft {
  readonly file: string;
  readonly dialect: Dialect;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly drops: readonly Drop[];
  readonly corrections: readonly Correction[];
  readonly suggestions: readonly Suggestion[];
  readonly messages: readonly Message[];
  readonly asides?: readonly Aside[];
  /** Words that a machine read from pictures, by the lines of the source that they stand in. */
  readonly certainties?: readonly ReadWords[];
  /** Pages that are pictures. */
  readonly pictures?: readonly PagePicture[];
  /** Pages of the original, 0 where the dialect shows none. */
  readonly pages: number;
}

/** The number of a note as the source prints it. */
export function noteNumber(key: string): string {
  return key.replace(/-\d+$/, '');
}
