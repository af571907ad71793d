/**
 * Tables that only place text side by side: a letterhead (office | nation), a closing (recipients | signature). What
 * they hold is lines of the front or of the closing; they are told by the fixed lines that papers have there.
 */
import { paragraph } from '../draft.ts';
import type { Block, Draft } from '../model.ts';
import { NATION, NUMBER_LINE, PLACE_DATE, RECIPIENTS, SIGNATURE } from '../tables/genre.ts';
import { splitLines } from '../text/cuts.ts';
import { plain } from '../text/inlines.ts';
import { itemOf } from '../text/items.ts';

/** A frame for text has few columns and rows. */
const COLUMNS = 3;
const ROWS = 6;

const FIXED: readonly RegExp[] = [NATION, NUMBER_LINE, PLACE_DATE, RECIPIENTS, SIGNATURE];

export function unframe(draft: Draft): Draft {
  return { ...draft, blocks: draft.blocks.flatMap((block) => (isLayout(block) ? linesOf(block) : [block])) };
}

function isLayout({ rows }: Block): boolean {
  if (!rows || rows.length > ROWS || rows.some(({ cells }) => cells.length > COLUMNS)) return false;
  const lines = rows.flatMap(({ cells }) => cells.flatMap((cell) => splitLines(cell.inlines)));
  return lines.some((line) => FIXED.some((fixed) => fixed.test(plain(line).trim())));
}

/** The cells one after the other, row by row, as they are read. */
function linesOf({ rows = [], place, endLine }: Block): Block[] {
  const lines = rows.flatMap(({ cells }) => cells.flatMap((cell) => splitLines(cell.inlines)));
  return lines.map((inlines) => itemOf(paragraph(inlines, place, { endLine })));
}
