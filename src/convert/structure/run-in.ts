/** Run-in headings: a heading and its text in one paragraph (`1. Ưu điểm: Các cấp …`). */
import type { Heading, Paragraph } from '../document.ts';
import type { Block, Inline } from '../model.ts';
import { labelOf } from '../tables/labels.ts';
import { plain, plainOf, tidy, withoutLook } from '../text/inlines.ts';
import { endsSentence } from '../text/sentences.ts';

/** A heading is seldom longer; a longer member of a series speaks for a list. */
const LONG = 240;
/** A heading may end in a full stop by mistake when it is no longer than this. */
const SENTENCE = 28;

/** A whole sentence, or longer than a heading, and not marked as a heading by the source. */
export function isWordy(block: Block): boolean {
  const value = plain(block.inlines).trim();
  if (block.level !== undefined && value.length <= LONG) return false;
  return (endsSentence(value) && value.length > SENTENCE) || value.length > LONG || /;$/u.test(value);
}

/** The heading, and the text behind it where it is a run-in heading. */
export function partRunIn(block: Block, depth: number): (Heading | Paragraph)[] {
  const cut = isWordy(block) ? runIn(block) : boldRunIn(block);
  const head = (inlines: readonly Inline[]): Heading => ({
    type: 'heading',
    depth,
    inlines: tidy(inlines.map(withoutLook)),
    place: block.place,
  });
  if (cut === undefined) return [head(block.inlines)];
  const [before, after] = cutAt(block.inlines, cut);
  return [head(before), { type: 'paragraph', inlines: tidy(after), place: block.place }];
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

function boldRunIn(block: Block): number | undefined {
  let length = 0;
  for (const inline of block.inlines) {
    if (inline.type !== 'text') {
      length += plainOf(inline).length;
      continue;
    }
    if (!inline.bold) return length > 0 && inline.value.trim() ? length : undefined;
    length += inline.value.length;
  }
  return undefined;
}

function cutAt(inlines: readonly Inline[], length: number): [Inline[], Inline[]] {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let left = length;
  for (const inline of inlines) {
    if (left <= 0) after.push(inline);
    else if (inline.type !== 'text') {
      before.push(inline);
      left -= plainOf(inline).length;
    } else {
      before.push({ ...inline, value: inline.value.slice(0, left) });
      after.push({ ...inline, value: inline.value.slice(left) });
      left -= inline.value.length;
    }
  }
  return [before, after];
}
