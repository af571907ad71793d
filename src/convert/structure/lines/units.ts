/** Lines of hard-wrapped text put together to paragraphs, within a page. */

import { endsSentence, startsInside } from '../../../vietnamese/sentences.ts';
import type { Block } from '../../model.ts';
import { joinAllInlines, plain } from '../../text/inlines.ts';

/** Blocks as one paragraph: looks and place of the first, the end of the last. */
export function joinAll(parts: readonly Block[]): Block {
  const [first] = parts as [Block];
  if (parts.length === 1) return first;
  const widths = parts.map(({ width = 0 }) => width);
  const open = parts.findLast((part) => part.open !== undefined)?.open;
  return {
    ...first,
    inlines: joinAllInlines(parts.map(({ inlines }) => inlines)),
    endLine: (parts.at(-1) as Block).endLine,
    ...(open !== undefined && { open }),
    ...(first.width !== undefined && { width: widths.reduce((a, b) => Math.max(a, b)) }),
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
    if (last && joins) units[units.length - 1] = joinAll([last, line]);
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
  const groups: Block[][] = [];
  for (const block of parts) {
    const last = groups.at(-1);
    const inside = block.kind === 'paragraph' && startsInside(plain(block.inlines));
    if (last && inside && !endsSentence(plain((last.at(-1) as Block).inlines))) last.push(block);
    else groups.push([block]);
  }
  return groups.map(joinAll);
}
