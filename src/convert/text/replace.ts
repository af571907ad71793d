/** Replacing words in inline content, whatever looks they are in. */
import type { Inline } from '../model.ts';
import { plain, plainOf } from './inlines.ts';

/** Content with each occurrence of a text replaced; one that runs over several looks takes that of its start. */
export function replaceText(inlines: readonly Inline[], from: string, to: string): Inline[] {
  const starts: number[] = [];
  const whole = plain(inlines);
  for (let at = whole.indexOf(from); at >= 0; at = whole.indexOf(from, at + from.length)) starts.push(at);
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
    for (const start of starts) {
      if (start + from.length <= done || start >= end) continue;
      value += whole.slice(done, Math.max(done, start)) + (start >= begin ? to : '');
      done = Math.min(end, start + from.length);
    }
    return { ...inline, value: value + whole.slice(done, end) };
  });
}
