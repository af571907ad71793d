/** The front of a document: letterhead, type, title and what stands in brackets below it. */

import type { Paragraph } from '../document.ts';
import type { Report } from '../draft.ts';
import type { Block, Inline } from '../model.ts';
import {
  NATION,
  NUMBER_LINE,
  PEN_NOTE,
  PLACE_DATE,
  STAMP_FIELD,
  TOPIC_LINE,
  TYPE_LINE,
} from '../tables/genre.ts';
import { labelOf } from '../tables/labels.ts';
import { splitLines } from '../text/cuts.ts';
import { joinInlines, plain, text, withoutLook } from '../text/inlines.ts';
import { isCapitals } from '../text/sentences.ts';

/** A paragraph at least this long that ends like a sentence or leads in what follows is text, not title. */
const PROSE = 60;
/** Blocks of the front at the most. */
const FRONT = 40;

export interface Front {
  readonly letterhead: readonly Paragraph[];
  readonly title: readonly Inline[];
  readonly subtitle: readonly Paragraph[];
  /** Blocks behind the front. */
  readonly rest: readonly Block[];
}

export function readFront(blocks: readonly Block[], report: Report): Front {
  const end = frontEnd(blocks);
  const zone = dropStamps(blocks.slice(0, end), report).flatMap(lines);
  const { from, to } = titleRange(zone);
  const title = zone
    .slice(from, to)
    .reduce<readonly Inline[]>(
      (joined, line) => (joined.length === 0 ? line.inlines : joinInlines(joined, line.inlines)),
      [],
    );
  return {
    letterhead: zone.slice(0, from).map(toParagraph),
    title: title.map(withoutLook),
    subtitle: zone.slice(to).map(toParagraph),
    // An emblem or a logo stands in front of the text, not in the letterhead.
    rest: [...blocks.slice(0, end).filter(({ kind }) => kind === 'image'), ...blocks.slice(end)],
  };
}

/** Index of the first block of the text: a section label, or a paragraph of prose. */
function frontEnd(blocks: readonly Block[]): number {
  const title = blocks.findIndex((block) => isTypeOrTopic(block));
  const end = blocks.findIndex((block, index) => {
    const value = plain(block.inlines).trim();
    const prose = value.length >= PROSE && /[.!?…:]["”»)]*$/u.test(value) && !value.startsWith('(');
    // The first heading of the outline may be the title itself.
    const heading = block.outline !== undefined && index > title + 1;
    return index > title && (heading || labelOf(value) !== undefined || prose || block.kind === 'table');
  });
  return Math.min(end < 0 ? blocks.length : end, Math.max(title + 1, 0) + FRONT);
}

function isTypeOrTopic(block: Block): boolean {
  const value = plain(block.inlines).trim();
  return TYPE_LINE.test(value) || TOPIC_LINE.test(value);
}

/** A block as the lines the source shows. */
function lines(block: Block): Block[] {
  return splitLines(block.inlines).map((inlines) => ({ ...block, inlines }));
}

/** Where the title stands: behind the type or topic line, else the first lines in capitals or of heading level. */
function titleRange(zone: readonly Block[]): { from: number; to: number } {
  const type = zone.findIndex(isTypeOrTopic);
  const capitals = zone.findIndex((line) => isCapitals(plain(line.inlines)) && !isLetterhead(line));
  const heading = zone.findIndex((line) => line.level !== undefined && !isLetterhead(line));
  const from = type >= 0 ? type + 1 : capitals >= 0 ? capitals : Math.max(heading, 0);
  const upper = type < 0 && capitals >= 0;
  const length = zone.slice(from).findIndex((line, index) => {
    const value = plain(line.inlines).trim();
    return index > 0 && (/^\(.*\)[.\s]*$/u.test(value) || (upper && !isCapitals(value)));
  });
  return { from, to: length < 0 ? zone.length : from + length };
}

function isLetterhead(line: Block): boolean {
  const value = plain(line.inlines).trim();
  return NATION.test(value) || NUMBER_LINE.test(value) || PLACE_DATE.test(value);
}

/** Takes out stamps of the receiving office and pen notes, where the front has a letterhead. */
function dropStamps(zone: readonly Block[], report: Report): Block[] {
  const type = zone.findIndex(isTypeOrTopic);
  const official = zone.flatMap(lines).some(isLetterhead);
  return zone.filter((block, index) => {
    if (!official || index >= type || isLetterhead(block)) return true;
    const value = plain(block.inlines);
    const stamp = value.split('\n').filter((line) => STAMP_FIELD.test(line.trim())).length >= 2;
    const pen = PEN_NOTE.test(value) || block.kind === 'item';
    if (stamp) report.drop('stamp', 'Dấu công văn đến của nơi nhận', value, block.place);
    else if (pen) report.drop('pen-note', 'Bút phê, chữ viết tay của nơi nhận', value, block.place);
    return !stamp && !pen;
  });
}

function toParagraph(line: Block): Paragraph {
  const bullet = line.kind === 'item' ? [text('- ')] : [];
  return { type: 'paragraph', inlines: [...bullet, ...line.inlines.map(withoutLook)], place: line.place };
}
