/** What the builders make of a draft: documents of nodes, ready to be written. Everything here is a plain value. */
import type { Kind } from '../schema/kinds.ts';
import type { Place } from '../schema/message.ts';
import type { Inline, Row, StoredImage } from './model.ts';

export interface Heading {
  readonly type: 'heading';
  /** 1 = top section of the document. */
  readonly depth: number;
  readonly inlines: readonly Inline[];
  readonly place: Place;
}
export interface Paragraph {
  readonly type: 'paragraph';
  readonly inlines: readonly Inline[];
  readonly place: Place;
}
export interface List {
  readonly type: 'list';
  readonly items: readonly (readonly BodyNode[])[];
}
export interface Table {
  readonly type: 'table';
  readonly rows: readonly Row[];
}
export interface Image {
  readonly type: 'image';
  readonly alt: string;
  readonly stored: StoredImage;
}
export type BodyNode = Heading | Paragraph | List | Table | Image;

/** What the text says about itself. Dates are ISO 8601, reduced where the source is. */
export interface Metadata {
  readonly kind: Kind;
  readonly label?: string;
  readonly number?: string;
  readonly date?: string;
  readonly issuer?: string;
  /** The body above the issuer. */
  readonly superior?: string;
  readonly place?: string;
  readonly signer?: { readonly name?: string; readonly role?: string };
  /** The time the document reports on, as printed: `6 tháng đầu năm 2023`, `giai đoạn 2020 - 2025`. */
  readonly period?: string;
  /** The meeting it was made for, as printed. */
  readonly meeting?: string;
}

/** One page of the site, in the order in which it is read. */
export interface Document {
  /** First and last line of the source that belong to the document. */
  readonly lines: readonly [number, number];
  readonly metadata: Metadata;
  readonly letterhead: readonly Paragraph[];
  readonly title: readonly Inline[];
  /** The title as the source prints it, where it was written anew. */
  readonly titleSource?: string;
  readonly subtitle: readonly Paragraph[];
  readonly body: readonly BodyNode[];
  readonly closing: readonly BodyNode[];
  readonly appendices: readonly BodyNode[];
  readonly notes: readonly DocumentNote[];
}

/** A note with its paragraphs and lists made. */
export interface DocumentNote {
  readonly key: string;
  readonly nodes: readonly BodyNode[];
  readonly place: Place;
}
