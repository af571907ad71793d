/** Replacing words in inline content, whatever looks they are in. */
import type { Inline } from '../model.ts';
import { plain, plainOf } from './inlines.ts';

/** A stretch of the plain text, and what stands there afterwards. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** Content with each occurrence of a text replaced; one that runs over several looks takes that of its start. */
export function replaceText(inlines: readonly Inline[], from: string, to: string): Inline[] {
  const changes: Change[] = [];
  const whole = plain(inlines);
  for (let at = whole.indexOf(from); at >= 0; at = whole.indexOf(from, at + from.length))
    changes.push({ start: at, end: at + from.length, to });
  return replaceRanges(inlines, changes);
}

/** Content with stretches of its plain text replaced; `changes` are in order and do not touch each other. */
export function replaceRanges(inlines: readonly Inline[], changes: readonly Change[]): Inline[] {
  if (changes.length === 0) return [...inlines];
  const whole = plain(inlines);
  let at = 0;
  return inlines.map((inline) => {
    if (inline.type !== 'text') {
      at += plainOf(inline).length;
      return inline;
    }
    const [begin, end] = [at, at + inline.value.length];
    at = end;
    let value = '';
    let done = begin;
    for (const { start, end: stop, to } of changes) {
      if (stop <= done || start >= end) continue;
      value += whole.slice(done, Math.max(done, start)) + (start >= begin ? to : '');
      done = Math.min(end, stop);
    }
    return { ...inline, value: value + whole.slice(done, end) };
  });
}
