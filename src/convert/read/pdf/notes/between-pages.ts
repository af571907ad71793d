/** What the notes of one page say of the next, and which rules are borders. */
import { endsSentence } from '../../../../vietnamese/sentences.ts';
import type { DrawnRule, PrintedRow } from '../page/layout.ts';
import { rowText } from '../set-aside/bands.ts';
import type { PageTable } from '../tables/index.ts';
import type { AreaContext } from './area.ts';

/** Points by which a rule may miss the table that it bounds. */
const BORDER = 2;

/** Whether notes that end with this row go on over the page. */
export function stateOf(last: PrintedRow | undefined): AreaContext['carried'] {
  if (!last) return 'no';
  return endsSentence(rowText(last)) ? 'closed' : 'open';
}

/** The border of a table is no rule above notes. */
export function isBetween({ y1, y2 }: DrawnRule, { top, bottom }: PageTable): boolean {
  return y1 >= top - BORDER && y2 <= bottom + BORDER;
}
