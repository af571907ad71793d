/** Run-in headings: a heading and its text in one paragraph (`1. Ưu điểm: Các cấp …`). */

import { labelOf } from '../../../vietnamese/labels.ts';
import { endsSentence, isCapitals } from '../../../vietnamese/sentences.ts';
import type { Heading, Paragraph } from '../../document.ts';
import type { Block, Inline } from '../../model.ts';
import { cutInlines } from '../../text/cuts.ts';
import { plain, plainOf, tidy, withoutLook } from '../../text/inlines.ts';
import type { HeadingLook } from './sections.ts';

/** A heading is seldom longer; a longer member of a series speaks for a list. */
const LONG = 240;
/** A heading may end in a full stop by mistake when it is no longer than this. */
const SENTENCE = 28;
/** The name of an article is seldom longer. */
const NAME = 120;
/** Characters of another look that do not end bold type. */
const FORGOTTEN = 12;

/** How a block is set, its label aside: headings of one series look alike. */
export function leadingLook(block: Block): HeadingLook {
  const letters = { bold: 0, italic: 0, all: 0 };
  for (const inline of block.inlines) {
    if (inline.type !== 'text') continue;
    const count = inline.value.match(/\p{L}/gu)?.length ?? 0;
    letters.all += count;
    if (inline.bold) letters.bold += count;
    if (inline.italic) letters.italic += count;
  }
  if (letters.bold > 0.5 * letters.all || boldRunIn(block) !== undefined) return 'bold';
  if (isCapitals(plain(block.inlines))) return 'capitals';
  return letters.italic > 0.5 * letters.all ? 'italic' : 'plain';
}

/** A whole sentence, or longer than a heading, and not marked as a heading by the source. */
export function isWordy(block: Block): boolean {
  const value = plain(block.inlines).trim();
  if (block.level !== undefined && value.length <= LONG) return false;
  return (endsSentence(value) && value.length > SENTENCE) || value.length > LONG || /;$/u.test(value);
}

/** The heading, and the text behind it where it is a run-in heading. */
export function partRunIn(block: Block, depth: number): (Heading | Paragraph)[] {
  const cut = block.decided ? decidedEnd(block) : endOfName(block);
  const head = (inlines: readonly Inline[]): Heading => ({
    type: 'heading',
    depth,
    inlines: tidy(inlines.map(withoutLook)),
    place: block.place,
  });
  if (cut === undefined) return [head(block.inlines)];
  const before = cutInlines(block.inlines, 0, cut);
  const after = cutInlines(block.inlines, cut, plain(block.inlines).length);
  return [head(before), { type: 'paragraph', inlines: tidy(after), place: block.place }];
}

function endOfName(block: Block): number | undefined {
  if (isNamedArticle(block)) return undefined;
  return isWordy(block) ? (runIn(block) ?? articleRunIn(block)) : boldRunIn(block);
}

/** Where the words end that the editor calls a heading, if letters stand behind them. */
function decidedEnd({ decided, inlines }: Block): number | undefined {
  const end = decided?.heading ? decided.length : 0;
  return /[\p{L}\p{N}]/u.test(plain(inlines).slice(end)) ? end : undefined;
}

/** `**Điều 2.** Tổ chức thực hiện`: only the label is bold, but what follows is a name. */
function isNamedArticle(block: Block): boolean {
  const value = plain(block.inlines).trim();
  const label = labelOf(value);
  const bold = boldRunIn(block);
  if (label?.style !== 'article' && label?.style !== 'lesson') return false;
  if (bold === undefined && leadingLook(block) === 'bold') return !endsSentence(value);
  return value.length <= NAME && !/[.;]$/u.test(value) && (bold === undefined || bold <= label.length + 1);
}

/** `Điều 1. Phê duyệt …`: the text of a decision follows the label at once. */
function articleRunIn(block: Block): number | undefined {
  const label = labelOf(plain(block.inlines));
  return label?.style === 'article' || label?.style === 'lesson' ? label.length : undefined;
}

/** Length of the heading in a paragraph that starts with one: up to the end of the bold type, or to a colon. */
export function runIn(block: Block): number | undefined {
  const bold = boldRunIn(block);
  if (bold !== undefined) return bold;
  const value = plain(block.inlines);
  const label = labelOf(value);
  const colon = /^[^.;:]{3,100}:(?=\s+\p{Lu})/u.exec(value.slice(label?.length ?? 0));
  return colon ? (label?.length ?? 0) + colon[0].length : undefined;
}

/**
 * Length of the bold type at the start, where text of another look follows; undefined where the whole is bold. Blanks and
 * signs between bold words do not end it, nor does a word or two that the author forgot.
 */
export function boldRunIn(block: Block): number | undefined {
  const label = labelOf(plain(block.inlines))?.length ?? 0;
  let at = 0;
  let end = 0;
  let bold = false;
  for (const inline of block.inlines) {
    const value = plainOf(inline);
    at += value.length;
    if (inline.type !== 'text' || !/[\p{L}\p{N}]/u.test(value)) continue;
    if (inline.bold) {
      bold = true;
      end = at;
    } else if (at > label && (!bold || at - end > FORGOTTEN)) break;
  }
  const rest = plain(block.inlines).slice(end);
  // A bold number alone heads nothing; a bold `Điều 1.` does.
  const names = end > label || /^(?:điều|bài)/iu.test(plain(block.inlines));
  // What stands in brackets behind a bold name belongs to it.
  if (/^\s*\([^()]*\)\s*$/u.test(rest)) return undefined;
  return bold && names && rest.replace(/[^\p{L}\p{N}]/gu, '').length > 0 && rest.trim().length > FORGOTTEN
    ? end
    : undefined;
}
