/** Lines of hard-wrapped text put together to paragraphs, within a page. */
import type { Block } from '../model.ts';
import { joinInlines, plain } from '../text/inlines.ts';
import { endsSentence, startsInside } from '../text/sentences.ts';

/** Two blocks as one paragraph. */
export function joinBlocks(before: Block, after: Block): Block {
  return {
    ...before,
    inlines: joinInlines(before.inlines, after.inlines),
    endLine: after.endLine,
    ...(after.open === undefined ? {} : { open: after.open }),
    ...(before.width !== undefined && { width: Math.max(before.width, after.width ?? 0) }),
  };
}

/** Lines joined where they say that the paragraph goes on; `starts` names lines that begin a new one all the same. */
export function joinLines(lines: readonly Block[], starts: (line: Block, before: Block) => boolean): Block[] {
  const units: Block[] = [];
  for (const line of lines) {
    const last = units.at(-1);
    const joins =
      last?.open === true &&
      last.kind !== 'separator' &&
      line.kind !== 'separator' &&
      last.place.page === line.place.page &&
      !starts(line, last);
    if (last && joins) units[units.length - 1] = joinBlocks(last, line);
    else units.push(line);
  }
  return units;
}

/** Blocks grouped by page, in order. */
export function byPage(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [];
  for (const block of blocks) {
    const last = pages.at(-1);
    if (last && last[0]?.place.page === block.place.page) last.push(block);
    else pages.push([block]);
  }
  return pages;
}

/** Puts the parts of paragraphs together again that a page or line break split in mid-sentence. */
export function rejoin(parts: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  for (const block of parts) {
    const last = blocks.at(-1);
    const inside = block.kind === 'paragraph' && startsInside(plain(block.inlines));
    if (last && inside && !endsSentence(plain(last.inlines)))
      blocks[blocks.length - 1] = joinBlocks(last, block);
    else blocks.push(block);
  }
  return blocks;
}
