/** What a part of a web page is before it has a place. */
import type { Block, Inline, Row } from '../../model.ts';
import type { FurnitureRule } from './furniture.ts';
import type { TextNode } from './tree.ts';

/** A piece of a block: what the reader sees of it, and the texts that it was made of. */
export interface HtmlPiece {
  readonly inline?: Inline;
  readonly texts: readonly TextNode[];
  /** Key of the note that the piece marks. */
  readonly marker?: string;
  /** Why nothing of it is shown. */
  readonly drop?: FurnitureRule;
}

/** A block before it has a place: its content, and the pieces that it was made of. */
export interface RawBlock {
  readonly kind: Block['kind'];
  readonly inlines: readonly Inline[];
  /** Content parted where wide gaps part columns. */
  readonly cells?: readonly (readonly Inline[])[] | undefined;
  readonly rows?: readonly Row[];
  readonly level?: number;
  readonly align?: Block['align'] | undefined;
  /** Size of the type in points. */
  readonly points?: number | undefined;
  readonly title?: true;
  readonly bullet?: Block['bullet'];
  /** Key of an image. */
  readonly image?: { readonly key: string; readonly alt: string };
  /** Written by the list, not in the text. */
  readonly label?: string;
  readonly pieces: readonly HtmlPiece[];
}
