/** What a part of a web page is before it has a place. */
import type { Block, Inline, Row } from '../../model.ts';
import type { TextNode } from './tree.ts';

/** A block before it has a place: its content, and the texts that it was made of. */
export interface RawBlock {
  readonly kind: Block['kind'];
  readonly inlines: readonly Inline[];
  readonly rows?: readonly Row[];
  readonly level?: number;
  /** Written by the list, not in the text. */
  readonly label?: string;
  readonly texts: readonly TextNode[];
  readonly markers: readonly string[];
}
