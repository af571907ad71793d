/** Headings of mark-up that means what it says: their levels are the outline, and the only one of the first level is the title. */

import { foldSpaces } from '../../vietnamese/chars.ts';
import { labelOf } from '../../vietnamese/labels.ts';
import type { Inline } from '../model.ts';
import { isLetterheadLine, opensTitle } from '../tables/genre-lines.ts';
import { plain } from '../text/inlines.ts';

/** A heading is seldom longer. */
const LONG = 240;

interface Levelled {
  readonly inlines: readonly Inline[];
  readonly level?: number;
  readonly title?: true;
}

/** The blocks with their outline stated; a numbered section or a line of the letterhead is no title. */
export function stateOutline<T extends Levelled>(
  blocks: readonly T[],
): (T & { readonly outline?: number; readonly title?: true })[] {
  const heads = blocks.filter(({ level }) => level !== undefined);
  const first = heads.filter(({ level }) => level === 1);
  const [only] = first;
  const words = only ? foldSpaces(plain(only.inlines)) : '';
  const isTitle =
    first.length === 1 && labelOf(words) === undefined && !isLetterheadLine(words) && !opensTitle(words);
  const sections = heads.filter((head) => !(isTitle && head === only) && !head.title);
  const top = Math.min(...sections.map(({ level = 1 }) => level));
  return blocks.map((block) => {
    if (block.level === undefined) return block;
    if (block.title || (isTitle && block === only)) return { ...block, level: 1, title: true as const };
    return plain(block.inlines).length > LONG ? block : { ...block, outline: block.level - top + 1 };
  });
}
