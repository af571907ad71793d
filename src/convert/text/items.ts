/** List items as plain text marks them: a dash, plus or dot in front of the line. */
import type { Block } from '../model.ts';
import { dropPrefix } from './cuts.ts';
import { plain, tidy } from './inlines.ts';

/** `-` and look-alikes open an item, `+` one below it. A dash must be followed by a blank or a capital. */
const BULLET = /^(?:([-–—•·▪●■]|[−])(?=\s|\p{Lu})|(\+)(?=\s*\p{L}))\s*/u;

/** True for text that starts with the sign of a list item. */
export function itemStart(text: string): boolean {
  return BULLET.test(text);
}

/** True for text that starts with the number of a point, of one between others, or of several: `5.`, `11a.`, `9a, 9b.` */
export function pointStart(text: string): boolean {
  return /^(?:\d{1,3}\p{Ll}?(?:,\s\d{1,3}\p{Ll})*|\p{Ll})[.)]\s/u.test(text);
}

/** The block as a list item when its text starts with a bullet; otherwise the block itself. */
export function itemOf(block: Block): Block {
  const found = BULLET.exec(plain(block.inlines));
  if (!found || block.kind !== 'paragraph') return block;
  const inlines = tidy(dropPrefix(block.inlines, found[0].length));
  return inlines.length === 0 ? block : { ...block, kind: 'item', bullet: found[2] ? '+' : '-', inlines };
}
