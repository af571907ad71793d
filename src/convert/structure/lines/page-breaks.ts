/** Marks where the pages of the original begin, so that a reader can cite them. */
import type { Draft } from '../../model.ts';

export function markPageBreaks(draft: Draft): Draft {
  if (draft.pages < 2) return draft;
  let page = draft.blocks[0]?.place.page ?? 1;
  const blocks = draft.blocks.map((block) => {
    const here = block.place.page ?? page;
    if (here === page || block.kind === 'separator') return block;
    page = here;
    return { ...block, inlines: [{ type: 'pageBreak' as const, page: here }, ...block.inlines] };
  });
  return { ...draft, blocks };
}
