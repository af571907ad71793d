/** Where the pages of the file begin. */
import type { Block, Inline } from '../../../model.ts';

export function pageBreak(page: number): Inline {
  return { type: 'pageBreak', page };
}

/** Page breaks of pages that begin with a block of their own. */
export function withPageBreaks(blocks: readonly Block[]): Block[] {
  let page = 1;
  return blocks.map((block) => {
    const here = block.place.page ?? page;
    const opens = here > page && block.kind !== 'separator' && block.kind !== 'table';
    if (opens || here > page) page = here;
    const inner = [
      ...block.inlines,
      ...(block.rows ?? []).flatMap((row) => row.cells.flatMap((cell) => cell.inlines)),
    ];
    for (const inline of inner) if (inline.type === 'pageBreak') page = Math.max(page, inline.page);
    return opens ? { ...block, inlines: [pageBreak(here), ...block.inlines] } : block;
  });
}
