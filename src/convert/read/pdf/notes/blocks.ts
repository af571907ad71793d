/** A note as paragraphs, its number taken off. */
import { paragraph } from '../../../draft.ts';
import type { Note } from '../../../model.ts';
import { dropPrefix } from '../../../text/cuts.ts';
import { tidy } from '../../../text/inlines.ts';
import { itemOf } from '../../../text/items.ts';
import type { PageAccount } from '../account.ts';
import { groupLines, isLines, paragraphInlines } from '../text/paragraphs.ts';
import type { LaidNote } from './index.ts';

/** The note, written to the account. */
export function makeNote({ key, page, lines, label }: LaidNote, leading: number, account: PageAccount): Note {
  const groups = groupLines(lines, { leading }).filter(isLines);
  const blocks = groups.flatMap((group, index) => {
    const [place] = group.map((line) => account.write([line], line.page));
    if (!place) return [];
    // A page of the original begins in the text, not in its notes.
    const inlines = paragraphInlines(group, (line) => line).filter(({ type }) => type !== 'pageBreak');
    const own = index === 0 ? tidy(dropPrefix(inlines, label)) : inlines;
    return [itemOf(paragraph(own, place, { endLine: account.line }))];
  });
  const place = blocks[0]?.place ?? { file: account.file, line: Math.max(1, account.line), page };
  return { key, blocks, place };
}
