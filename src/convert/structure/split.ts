/** Splits a bundle into its documents: at topic lines, and at a rule with a new title in capitals behind it. */
import type { Block } from '../model.ts';
import { TOPIC_LINE } from '../tables/genre.ts';
import { labelOf } from '../tables/labels.ts';
import { plain } from '../text/inlines.ts';
import { isCapitals } from '../text/sentences.ts';

/** Blocks of a title that may stand between a rule and the first section. */
const TITLE_BLOCKS = 6;

/** The blocks of each document, in order; separators fall away. */
export function splitDocuments(blocks: readonly Block[]): Block[][] {
  const starts = blocks.flatMap((block, index) =>
    startsTopic(block) || startsAfterRule(blocks, index) ? [index] : [],
  );
  const bundle = starts.some((index) => startsTopic(blocks[index]));
  const cuts = bundle ? [0, ...starts.slice(1), blocks.length] : [0, blocks.length];
  return cuts
    .slice(0, -1)
    .map((from, at) => blocks.slice(from, cuts[at + 1]).filter(({ kind }) => kind !== 'separator'));
}

/** `Chuyên đề 01:` alone, or with the title in capitals behind it. */
function startsTopic(block: Block | undefined): boolean {
  if (!block || block.kind === 'separator') return false;
  const text = plain(block.inlines).trim();
  const title = /^chuyên đề\s+(?:số\s+)?(?:\d{1,2}|[IVX]+)\s*[.:]\s*(\p{Lu}.+)$/iu.exec(text)?.[1];
  return TOPIC_LINE.test(text) || (title !== undefined && isCapitals(title));
}

/** The first block behind a rule, when a title in capitals and then the first section follow. */
function startsAfterRule(blocks: readonly Block[], index: number): boolean {
  if (blocks[index - 1]?.kind !== 'separator' || startsTopic(blocks[index])) return false;
  const ahead = blocks.slice(index, index + TITLE_BLOCKS);
  const section = ahead.findIndex((block) => labelOf(plain(block.inlines))?.path[0] === 1);
  return section > 0 && ahead.slice(0, section).every((block) => isCapitals(plain(block.inlines)));
}
