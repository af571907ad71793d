/**
 * One document as everything on the site sees it: read once, walked by page, book, Markdown twin, search and data. Node
 * names are those of mdast where it has them; the set is closed, so what is not here cannot be shown.
 */
import type { Finding } from '../figures/checks/base/finding.ts';
import type { Item, Passage } from '../figures/passage.ts';
import type { Statement } from '../figures/statement/index.ts';
import type { PlacedReference } from '../references/document.ts';

export interface Text {
  readonly type: 'text';
  readonly value: string;
}

export interface Emphasis {
  readonly type: 'emphasis' | 'strong' | 'superscript' | 'subscript';
  readonly children: readonly Phrasing[];
}

export interface Break {
  readonly type: 'break';
}

/** A word that OCR misread, and what was read. */
export interface MendedWord {
  readonly type: 'correction';
  readonly original: string;
  readonly children: readonly Phrasing[];
}

/** A number that the machine which read it from a scan is not sure of. */
export interface Unsure {
  readonly type: 'unsure';
  readonly children: readonly Phrasing[];
}

/** Where a page of the original begins; `page` as printed. */
export interface PageBreak {
  readonly type: 'pageBreak';
  readonly id: string;
  readonly page: string;
  readonly name: string;
}

/** The marker of a note; `label` names the note, `number` is printed. */
export interface FootnoteReference {
  readonly type: 'footnoteReference';
  readonly id: string;
  readonly label: string;
  readonly number: string;
}

/** A quantity in the text; `finding` puts it in question. */
export interface FigureNode {
  readonly type: 'figure';
  readonly item: Item;
  readonly finding?: Finding | undefined;
  readonly children: readonly Phrasing[];
}

/** An official document that is cited; `url` where it is in the archive. */
export interface ReferenceNode {
  readonly type: 'reference';
  readonly url: string | undefined;
  readonly children: readonly Phrasing[];
}

/** An abbreviation where it is used for the first time and not explained. */
export interface Abbreviation {
  readonly type: 'abbreviation';
  readonly expansion: string;
  readonly children: readonly Phrasing[];
}

export type Phrasing =
  | Text
  | Emphasis
  | Break
  | MendedWord
  | Unsure
  | PageBreak
  | FootnoteReference
  | FigureNode
  | ReferenceNode
  | Abbreviation;

/** A heading below the title. */
export interface Heading {
  readonly type: 'heading';
  /** 2 to 6. */
  readonly depth: number;
  readonly id: string;
  /** As printed: `II.`, `2.1.`, `a)`, `*`; empty where it has none. */
  readonly number: string;
  readonly title: string;
  readonly children: readonly Phrasing[];
}

export interface Title {
  readonly type: 'title';
  readonly children: readonly Phrasing[];
}

/** `id` where it holds digits, so that a figure can be linked to. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly id: string | undefined;
  readonly children: readonly Phrasing[];
}

export interface List {
  readonly type: 'list';
  /** Its bullets are `+` in the source. */
  readonly plus: boolean;
  readonly children: readonly ListItem[];
}

/** Its first paragraph stands on the line of the bullet. */
export interface ListItem {
  readonly type: 'listItem';
  readonly id: string | undefined;
  readonly children: readonly Flow[];
}

export interface Table {
  readonly type: 'table';
  /** From 1, in the order of the document. */
  readonly number: number;
  readonly head: readonly TableRow[];
  readonly body: readonly TableRow[];
}

export interface TableRow {
  readonly id: string | undefined;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly lines: readonly (readonly Phrasing[])[];
  /** Digits, read from the right; words that name their row. */
  readonly kind: 'figures' | 'names' | '';
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** An image that the conversion stored; `src` is the name of its file. */
export interface Image {
  readonly type: 'image';
  readonly src: string;
  readonly alt: string;
  readonly width: string;
  readonly height: string;
}

/** Letterhead with the title; closing parts with recipients and signature. */
export interface Part {
  readonly type: 'letterhead' | 'closing';
  readonly children: readonly Flow[];
}

export type Flow = Title | Heading | Paragraph | List | Table | Image | PageBreak | Part;

export interface FootnoteDefinition {
  readonly type: 'footnoteDefinition';
  readonly label: string;
  /** As the source prints it; not counted anew. */
  readonly number: string;
  readonly children: readonly Flow[];
  /** Ids of its markers, in the order of the text; none where the source has lost them. */
  readonly markers: readonly string[];
}

export interface Tree {
  readonly children: readonly Flow[];
  /** In the order of the source. */
  readonly notes: readonly FootnoteDefinition[];
  readonly headings: readonly Heading[];
  /** Words that OCR misread and the conversion mended. */
  readonly corrected: number;
  /** Numbers that the machine was not sure of. */
  readonly unsure: number;
}

/** A passage of the tree, and the element of the page that leads to it. */
export interface PlacedPassage extends Passage {
  /** Id of the note, block or row that holds it; undefined where only its section can be linked to. */
  readonly anchor: string | undefined;
  /** Page of the original on which it begins, as printed; empty where none is known. */
  readonly page: string;
  /** Pages that begin inside it, by their offset in the text. */
  readonly pageBreaks: readonly { readonly at: number; readonly page: string }[];
}

/** A document that was read: its tree with what was found in its words. */
export interface Document {
  readonly tree: Tree;
  readonly passages: readonly PlacedPassage[];
  readonly figures: readonly Item[];
  /** What the figures state, in their order. */
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
  readonly references: readonly PlacedReference[];
}
