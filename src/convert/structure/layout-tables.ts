/**
 * Tables that only place text side by side: a letterhead (office | nation), a closing (recipients | signature). What
 * they hold is lines of the front or of the closing; they are told by the fixed lines that papers have there.
 */
import { paragraph } from '../draft.ts';
import type { Block, Cell, Draft, Inline, Row } from '../model.ts';
import { COUNTRY, MOTTO, PARTY, SALUTE } from '../tables/front-words.ts';
import { RECIPIENTS, SIGNATURE } from '../tables/genre.ts';
import { foldSpaces } from '../text/chars.ts';
import { splitLines } from '../text/cuts.ts';
import { plain } from '../text/inlines.ts';
import { itemOf } from '../text/items.ts';
import { foldTone } from '../text/tone.ts';
import { readDateline, readNumber } from './front/facts.ts';

/** A frame for text has few columns and rows. */
const COLUMNS = 3;
const ROWS = 6;
/** What forms ask of a signer. */
const TO_SIGN = /^\(\s*ký(?:\s+tên)?\s*[,;)]/iu;

export function unframe(draft: Draft): Draft {
  return { ...draft, blocks: draft.blocks.flatMap((block) => (isLayout(block) ? linesOf(block) : [block])) };
}

function isLayout({ rows }: Block): boolean {
  if (!rows || rows.length > ROWS || rows.some(({ cells }) => cells.length > COLUMNS)) return false;
  const lines = rows.flatMap(({ cells }) => cells.flatMap((cell) => splitLines(cell.inlines)));
  return lines.some((line) => isFixed(foldSpaces(plain(line))));
}

function isFixed(line: string): boolean {
  const folded = foldTone(line);
  const alone = [COUNTRY, MOTTO, PARTY].some((phrase) => phrase.exec(folded)?.[0].length === folded.length);
  if (alone || RECIPIENTS.test(line) || SIGNATURE.test(line) || TO_SIGN.test(line)) return true;
  // A number or a day in a table of figures stands in a sentence or in a cell of its own; here `số` or a place is with it.
  return readNumber(line) !== undefined || (line.includes(',') && readDateline(line) !== undefined);
}

/** The left side, then the right one: a row holds what stands beside one another, not what is read together. */
function linesOf({ rows = [], place, endLine }: Block): Block[] {
  const line = (inlines: readonly Inline[], rest: Partial<Block> = {}): Block =>
    itemOf(paragraph(inlines, place, { endLine, ...rest }));
  // `Kính gửi:` and those it names in the next cell are read together.
  const letter = rows.findIndex(({ cells }) =>
    cells.some((cell) => SALUTE.test(foldTone(plain(cell.inlines).trim()))),
  );
  const { left, right } = sidesOf(letter < 0 ? rows : rows.slice(0, letter));
  const two = left.length > 0 && right.length > 0;
  return [
    ...left.map((inlines) => line(inlines, two ? { column: 'left' } : {})),
    ...right.map((inlines) => line(inlines, two ? { column: 'right' } : {})),
    ...(letter < 0 ? [] : rows.slice(letter)).flatMap(({ cells }) =>
      cells.flatMap((cell) => splitLines(cell.inlines).map((inlines) => line(inlines))),
    ),
  ];
}

function sidesOf(rows: readonly Row[]): Record<'left' | 'right', (readonly Inline[])[]> {
  const sides: Record<'left' | 'right', (readonly Inline[])[]> = { left: [], right: [] };
  const width = Math.max(...rows.map(({ cells }) => cells.reduce((sum, cell) => sum + spanOf(cell), 0)));
  for (const { cells } of rows) {
    let from = 0;
    for (const cell of cells) {
      sides[from + spanOf(cell) / 2 <= width / 2 && width > 1 ? 'left' : 'right'].push(
        ...splitLines(cell.inlines),
      );
      from += spanOf(cell);
    }
  }
  return sides;
}

function spanOf({ colSpan = 1 }: Cell): number {
  return colSpan;
}
