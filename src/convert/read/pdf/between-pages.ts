/** What the notes of one page say of the next, and which rules are borders. */
import { endsSentence } from '../../text/sentences.ts';
import { rowText } from './bands.ts';
import type { Row, Rule } from './layout.ts';
import type { AreaContext } from './note-area.ts';
import type { PageTable } from './tables.ts';

/** Points by which a rule may miss the table that it bounds. */
const BORDER = 2;

/** Whether notes that end with this row go on over the page. */
export function stateOf(last: Row | undefined): AreaContext['carried'] {
  if (!last) return 'no';
  return endsSentence(rowText(last)) ? 'closed' : 'open';
}

/** The border of a table is no rule above notes. */
export function within({ y1, y2 }: Rule, { top, bottom }: PageTable): boolean {
  return y1 >= top - BORDER && y2 <= bottom + BORDER;
}
