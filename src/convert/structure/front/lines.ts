/** The front of a paper as lines: what the source shows on a line of its own, and what it glued together parted again. */

import { foldSpaces } from '../../../vietnamese/chars.ts';
import { DATELINE_AT, NUMBER_AT } from '../../../vietnamese/official.ts';
import { isCapitals } from '../../../vietnamese/sentences.ts';
import { foldTone } from '../../../vietnamese/tone.ts';
import type { Block, Inline } from '../../model.ts';
import { ABOUT, COUNTRY, MOTTO, PARTY, SALUTE } from '../../tables/front-words.ts';
import { cutInlines, splitLines } from '../../text/cuts.ts';
import { plain, tidy } from '../../text/inlines.ts';

/** One line of the front with what is evidence about it. */
export interface FrontLine {
  readonly block: Block;
  /** Position of the block, and of the line in it. */
  readonly at: number;
  readonly within: number;
  readonly inlines: readonly Inline[];
  /** As printed, white space folded. */
  readonly text: string;
  /** The text in the spelling that the tables of words use. */
  readonly folded: string;
  readonly capitals: boolean;
  readonly bold: boolean;
  /** A blank line, or lines of something else, stand before it. */
  readonly gap: boolean;
}

/** Share of the letters of a line that must be bold for the line to be. */
const MOST = 0.7;

export function frontLines(block: Block, at: number, before: Block | undefined): FrontLine[] {
  const lines = splitLines(block.inlines).flatMap(partGlued);
  const gap = before !== undefined && (block.place.line ?? 0) > before.endLine + 1;
  return lines.map((inlines, within) => {
    const text = foldSpaces(plain(inlines));
    const folded = foldTone(text);
    const look = { capitals: isCapitals(text), bold: isBold(inlines), gap: gap && within === 0 };
    return { block, at, within, inlines, text, folded, ...look };
  });
}

function isBold(inlines: readonly Inline[]): boolean {
  let bold = 0;
  let all = 0;
  for (const inline of inlines) {
    if (inline.type !== 'text') continue;
    const letters = inline.value.match(/\p{L}/gu)?.length ?? 0;
    all += letters;
    if (inline.bold) bold += letters;
  }
  // Without letters there is no share: 0 / 0 is none.
  return bold / all >= MOST;
}

/** Phrases that stand on lines of their own; where two share a line, columns or wraps were glued. */
const APART: readonly RegExp[] = [COUNTRY, MOTTO, PARTY, NUMBER_AT, DATELINE_AT];

/** The parts of a line that holds a fixed phrase of the letterhead and something else. */
function partGlued(inlines: readonly Inline[]): Inline[][] {
  const folded = foldTone(plain(inlines));
  const cuts = new Set<number>();
  for (const phrase of APART) {
    if (phrase === DATELINE_AT && !folded.includes('ngày')) continue;
    const found = phrase.exec(folded);
    if (!found || !mayBeApart(phrase, plain(inlines), found)) continue;
    cuts.add(found.index).add(found.index + found[0].length);
  }
  for (const phrase of [ABOUT, SALUTE]) {
    const open = new RegExp(phrase.source.replace('^', '(?<=\\s)'), 'u').exec(folded);
    if (open && cuts.size > 0) cuts.add(open.index);
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  const parts = [0, ...places].map((from, index) =>
    cutInlines(inlines, from, places[index] ?? folded.length),
  );
  return parts.map(tidy).filter((part) => part.length > 0);
}

/** The name of the country or the Party may be part of the name of a body; on its own it is in capitals, the motto is not. */
function mayBeApart(phrase: RegExp, text: string, found: RegExpExecArray): boolean {
  const printed = text.slice(found.index, found.index + found[0].length);
  if (phrase === COUNTRY || phrase === PARTY) return isCapitals(printed) && printed === printed.toUpperCase();
  if (phrase === MOTTO) return true;
  // A number or a day cited in a sentence is no line of a letterhead.
  return phrase === NUMBER_AT ? text.length < 160 : found.index === 0 || text.length < 160;
}
