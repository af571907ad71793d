import { isPlace } from '../../places.ts';
import type { Span } from '../rank/span.ts';
import type { Range } from '../read/part-text.ts';

/** A run of the excerpt; `marked` runs are what was looked for. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

const MOST_WORDS = 44;
const BEFORE = 14;

/** Some words around `focus`, inside the range. */
export function excerptOf(
  words: readonly string[],
  range: Range,
  focus: number,
  spans: readonly Span[],
): readonly Part[] {
  const size = Math.min(MOST_WORDS, range.end - range.start);
  const start = Math.max(range.start, Math.min(focus - BEFORE, range.end - size));
  const end = Math.min(range.end, start + size);
  const marked = new Set(spans.flatMap((span) => numbersFrom(span.start, span.end)));
  const parts: Part[] = [];
  const add = (text: string, mark: boolean): void => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last && last.marked === mark) parts[parts.length - 1] = { text: last.text + text, marked: mark };
    else parts.push({ text, marked: mark });
  };
  if (start > range.start) add('… ', false);
  for (let at = start; at < end; at++) {
    const word = printed(words[at] ?? '');
    if (!marked.has(at)) add(word, false);
    else {
      const [, before = '', core = '', after = ''] =
        /^([^\p{L}\p{N}]*)([\s\S]*?)([^\p{L}\p{N}\p{M}]*)$/u.exec(word) ?? [];
      // Words found side by side are one mark.
      const joined =
        before.trim() === '' && marked.has(at - 1) && at > start && /^[\s/–-]*$/u.test(lastText(parts));
      if (joined) joinMark(parts, core);
      else {
        add(before, false);
        add(core, true);
      }
      add(after, false);
    }
  }
  if (end < range.end) add('…', false);
  return parts.map((part, index) =>
    index === parts.length - 1 ? { ...part, text: part.text.trimEnd() } : part,
  );
}

/** Where one block ends and the next begins a dash stands. */
function printed(word: string): string {
  return isPlace(word) ? '– ' : word;
}

/** What stands between the last mark and here. */
function lastText(parts: readonly Part[]): string {
  const last = parts.at(-1);
  return last && !last.marked && parts.at(-2)?.marked ? last.text : last?.marked ? '' : '.';
}

function joinMark(parts: Part[], core: string): void {
  const between = parts.at(-1)?.marked ? '' : (parts.pop()?.text ?? '');
  const mark = parts.pop();
  parts.push({ text: `${mark?.text ?? ''}${between}${core}`, marked: true });
}

function numbersFrom(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}
