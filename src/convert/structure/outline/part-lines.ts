/**
 * Lines that an author parted with a line break instead of a new paragraph: where a line ends like a paragraph, or
 * the next one begins like one, they are paragraphs of their own.
 */

import { labelOf } from '../../../vietnamese/labels.ts';
import { endsClause } from '../../../vietnamese/sentences.ts';
import type { Block, Draft, Inline } from '../../model.ts';
import { isLetterheadLine, opensTitle } from '../../tables/genre-lines.ts';
import { splitLines } from '../../text/cuts.ts';
import { plain } from '../../text/inlines.ts';
import { itemOf } from '../../text/items.ts';

const BULLET = /^[-+–•]\s/u;

export function partLines(draft: Draft): Draft {
  return { ...draft, blocks: draft.blocks.flatMap(parted) };
}

function parted(block: Block): Block[] {
  const broken = block.inlines.some(({ type }) => type === 'lineBreak');
  if (!broken || block.outline !== undefined) return [block];
  const parts: (readonly Inline[])[] = [];
  let before = '';
  for (const line of splitLines(block.inlines)) {
    const value = plain(line).trim();
    const last = parts.at(-1);
    if (last && !isApart(before, value)) parts[parts.length - 1] = [...last, { type: 'lineBreak' }, ...line];
    else parts.push(line);
    before = value;
  }
  return parts.map((inlines, index) => {
    const part = { ...block, inlines };
    return index === 0 ? part : itemOf({ ...part, kind: 'paragraph' });
  });
}

function isApart(before: string, after: string): boolean {
  const alone = [before, after].some((line) => isLetterheadLine(line) || opensTitle(line));
  return alone || endsClause(before) || labelOf(after) !== undefined || BULLET.test(after);
}
