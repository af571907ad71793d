/** Parts the closing (signature, recipients) and the appendices from the text of a document. */

import { indexOrEnd } from '../../shared/lists.ts';
import { foldSpaces } from '../../vietnamese/chars.ts';
import { labelOf, NAMED_STYLES } from '../../vietnamese/labels.ts';
import { readDateline, readNumber } from '../../vietnamese/official.ts';
import { endsSentence, isCapitals } from '../../vietnamese/sentences.ts';
import { foldTone } from '../../vietnamese/tone.ts';
import type { Block } from '../model.ts';
import { ENACTS, OFFICE_HEAD } from '../tables/front-words.ts';
import { APPENDIX, PERSON, RECIPIENTS, SIGNATURE, SIGNER_ROLE } from '../tables/genre.ts';
import { kindAlone } from '../tables/paper-kinds.ts';
import { joinInlines, plain } from '../text/inlines.ts';

/** A line of a closing is short. */
const SHORT = 120;
/** Lines between an office and the name of its holder at the most: order of signing, a stamp. */
const BELOW = 3;

export interface DocumentParts {
  readonly body: readonly Block[];
  readonly closing: readonly Block[];
  readonly appendices: readonly Block[];
}

export function partClosing(blocks: readonly Block[]): DocumentParts {
  const start = closingStart(blocks);
  const appendix = indexOrEnd(
    blocks,
    (block, index) => index > 0 && opensAppendix(block) && isAlone(block) && !namesTable(blocks, index),
  );
  // Without a signature an appendix ends the text all the same.
  if (start === undefined || appendix < start)
    return { body: blocks.slice(0, appendix), closing: [], appendices: blocks.slice(appendix) };
  const to = closingEnd(blocks, start);
  const from = sealStart(blocks, start);
  const { body, closing } = mendEnd(blocks.slice(0, from), blocks.slice(from, to));
  return { body, closing, appendices: blocks.slice(to) };
}

/** `Biểu 1. Máy đã cấp` right above a table is its name, however short. */
function namesTable(blocks: readonly Block[], index: number): boolean {
  const value = plain(blocks[index]?.inlines ?? []).trim();
  return (
    /^(?:phụ )?biểu\s+(?:số\s+)?\d+\s*[.:]\s*\p{L}/iu.test(value) &&
    !isCapitals(value) &&
    blocks[index + 1]?.kind === 'table'
  );
}

/**
 * The first line of a closing behind which the sections of the text do not go on, else the last one: papers quote signatures
 * too, and notes may be printed behind theirs.
 */
function closingStart(blocks: readonly Block[]): number | undefined {
  const starts = blocks.flatMap((block, index) =>
    opensClosing(block) || isSigned(blocks, index) ? [index] : [],
  );
  return starts.find((start) => !goesOnBehind(blocks, closingEnd(blocks, start))) ?? starts.at(-1);
}

/** Whether the numbers of the text go on from a place, before an annex begins. */
function goesOnBehind(blocks: readonly Block[], from: number): boolean {
  for (const block of blocks.slice(from)) {
    if (opensAnnex(block) || block.kind === 'table') return false;
    const label = labelOf(plain(block.inlines));
    if (label && label.style !== 'star') return label.path.at(-1) !== 1;
  }
  return false;
}

/** A consolidated paper is numbered, dated and attested where it is signed: these lines belong to the closing. */
function sealStart(blocks: readonly Block[], start: number): number {
  let from = start;
  while (from > 0 && isSealLine(blocks[from - 1] as Block)) from--;
  const seal = blocks.slice(from, start).map((block) => foldSpaces(plain(block.inlines)));
  return seal.some((line) => readNumber(line) ?? readDateline(line)) ? from : start;
}

function isSealLine(block: Block): boolean {
  const value = foldSpaces(plain(block.inlines));
  if (block.kind !== 'paragraph' || value.length > SHORT || labelOf(value)) return false;
  return isCapitals(value) || readNumber(value) !== undefined || readDateline(value) !== undefined;
}

/** Behind the last line of the closing: lines are short, and what comes with the paper opens with a title of its own. */
function closingEnd(blocks: readonly Block[], start: number): number {
  let named = false;
  for (let index = start; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    const value = plain(block.inlines).trim();
    if (block.kind === 'table' || opensAnnex(block)) return index;
    if (block.kind === 'paragraph' && (opensSection(value) || value.length > 2 * SHORT)) return index;
    // Behind the name of the signer the letterhead of what comes with the paper may stand.
    if (
      named &&
      block.kind === 'paragraph' &&
      isCapitals(value) &&
      !opensClosing(block) &&
      block.column === undefined &&
      !OFFICE_HEAD.test(foldTone(value))
    )
      return index;
    named ||= PERSON.test(value) && !SIGNER_ROLE.test(value);
  }
  return blocks.length;
}

/** Phần, Chương, Điều, or a Roman number before capitals. */
export function opensSection(value: string): boolean {
  const label = labelOf(value);
  return (
    label !== undefined &&
    (NAMED_STYLES.includes(label.style) || (label.style === 'roman' && isCapitals(value)))
  );
}

/** What comes with a paper: an appendix, or a paper of a kind of its own (QUY CHẾ, DANH MỤC). */
export function opensAnnex(block: Block): boolean {
  if (opensAppendix(block)) return true;
  const value = plain(block.inlines).trim();
  return (
    block.kind === 'paragraph' &&
    isCapitals(value) &&
    kindAlone(value) !== undefined &&
    !ENACTS.test(foldTone(value))
  );
}

/** The label of an appendix without a sentence behind it. */
function isAlone(block: Block): boolean {
  const value = plain(block.inlines).trim();
  return value.length <= 20 || isCapitals(value);
}

export function opensClosing(block: Block): boolean {
  const value = plain(block.inlines).trim();
  return value.length <= SHORT && (RECIPIENTS.test(value) || SIGNATURE.test(value));
}

/** An office in capitals with a name below it, at the end of a paper that nobody signs for another (laws). */
function isSigned(blocks: readonly Block[], index: number): boolean {
  const value = plain(blocks[index]?.inlines ?? []).trim();
  if (!isCapitals(value) || value.length > SHORT / 2) return false;
  // Half of two columns behind the text is that of a signer, whatever the office is called.
  if (!OFFICE_HEAD.test(foldTone(value)) && blocks[index]?.column === undefined) return false;
  const below = blocks.slice(index + 1, index + 1 + BELOW).map((block) => plain(block.inlines).trim());
  return below.some((line) => PERSON.test(line));
}

export function opensAppendix(block: Block): boolean {
  const value = plain(block.inlines).trim();
  const label = block.kind === 'paragraph' ? APPENDIX.exec(value)?.[0] : undefined;
  if (label === undefined) return false;
  return value.length <= 20 || isCapitals(value.slice(0, 20)) || isCapitals(value.slice(label.length));
}

/**
 * Two columns at the end of a page may part the last sentence from its end mark `./.`; a line of the
 * closing that carries the mark goes back to the sentence that lacks it.
 */
function mendEnd(
  body: readonly Block[],
  closing: readonly Block[],
): { body: readonly Block[]; closing: readonly Block[] } {
  const last = body.at(-1);
  const at = closing.findIndex((block) => /\.\/\.?\s*$/u.test(plain(block.inlines)));
  const end = closing[at];
  if (!last || !end || endsSentence(plain(last.inlines))) return { body, closing };
  const whole: Block = {
    ...last,
    inlines: joinInlines(last.inlines, end.inlines),
    endLine: Math.max(last.endLine, end.endLine),
  };
  return { body: [...body.slice(0, -1), whole], closing: closing.filter((_, index) => index !== at) };
}
