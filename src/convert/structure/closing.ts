/** Parts the closing (signature, recipients) and the appendices from the text of a document. */
import type { Block } from '../model.ts';
import { APPENDIX, RECIPIENTS, SIGNATURE } from '../tables/genre.ts';
import { joinInlines, plain } from '../text/inlines.ts';
import { endsSentence, isCapitals } from '../text/sentences.ts';

/** A line of a closing is short. */
const SHORT = 120;

export interface Parts {
  readonly body: readonly Block[];
  readonly closing: readonly Block[];
  readonly appendices: readonly Block[];
}

export function partClosing(blocks: readonly Block[]): Parts {
  const start = blocks.findIndex(opensClosing);
  const from = start < 0 ? blocks.length : start;
  const appendix = blocks.findIndex((block, index) => index >= from && opensAppendix(block));
  const to = appendix < 0 ? blocks.length : appendix;
  const { body, closing } = mendEnd(blocks.slice(0, from), blocks.slice(from, to));
  return { body, closing, appendices: blocks.slice(to) };
}

export function opensClosing(block: Block): boolean {
  const value = plain(block.inlines).trim();
  return value.length <= SHORT && (RECIPIENTS.test(value) || SIGNATURE.test(value));
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
