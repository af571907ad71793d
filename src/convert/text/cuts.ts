/** Inline content cut at places of its plain text, and at its line breaks. */
import type { Inline } from '../model.ts';
import { plainOf, tidy } from './inlines.ts';

/** Content with the first `length` characters of its text taken off. */
export function dropPrefix(inlines: readonly Inline[], length: number): Inline[] {
  let left = length;
  return inlines.flatMap((inline) => {
    if (inline.type === 'lineBreak' && left > 0) {
      left--;
      return [];
    }
    if (inline.type !== 'text' || left === 0) return [inline];
    const cut = Math.min(left, inline.value.length);
    left -= cut;
    return cut === inline.value.length ? [] : [{ ...inline, value: inline.value.slice(cut) }];
  });
}

/** The part of the content from one place of its plain text to another; what has no text stays with what is before it. */
export function cutInlines(inlines: readonly Inline[], from: number, to: number): Inline[] {
  const out: Inline[] = [];
  let at = 0;
  for (const inline of inlines) {
    const length = plainOf(inline).length;
    if (inline.type !== 'text') {
      const behind = at > from && at <= to;
      if (length > 0 ? at >= from && at < to : behind || (at === 0 && from === 0)) out.push(inline);
    } else {
      const value = inline.value.slice(Math.max(from - at, 0), Math.max(to - at, 0));
      if (value !== '') out.push({ ...inline, value });
    }
    at += length;
  }
  return out;
}

/** Content split at the line breaks the source shows inside a block. */
export function splitLines(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'lineBreak') lines.push([]);
    if (inline.type === 'marker' || inline.type === 'pageBreak') lines.at(-1)?.push(inline);
    if (inline.type !== 'text') continue;
    inline.value.split('\n').forEach((value, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...inline, value });
    });
  }
  return lines.map(tidy).filter((line) => line.length > 0);
}
