/** What the index is made of. */
import type { TextBlock } from '../../document/walkers/blocks.ts';

/** What the search shows of a document and filters by; empty where the source does not tell. */
export interface SearchedDocument {
  /** Address below the root of the site, with a slash at its end. */
  readonly url: string;
  readonly title: string;
  readonly label: string;
  readonly kind: string;
  readonly issuer: string;
  /** Date in words, and as ISO 8601, reduced where the source is. */
  readonly date: string;
  readonly day: string;
  /** What the editor says it is about. */
  readonly fields: readonly string[];
  /** The time it tells of, as its front prints it. */
  readonly period: string;
  /** Who signed it and in what office. */
  readonly signer: string;
}

/** A block of the document, or a sentence of ours about it. */
export interface IndexedBlock extends TextBlock {
  readonly fact?: boolean;
}
