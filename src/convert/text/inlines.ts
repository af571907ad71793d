/** Small operations on inline content. */
import type { Inline, Text } from '../model.ts';
import { joinParts } from './sentences.ts';

export function text(value: string, look: Partial<Omit<Text, 'type' | 'value'>> = {}): Text {
  return { type: 'text', value, ...look };
}

/** The letters a reader sees, without note markers and page breaks; line breaks stay `\n`. */
export function plain(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.value : '')).join('');
}

/** Neighbouring texts of one look made one; empty texts left out. */
export function merge(inlines: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const inline of inlines) {
    const last = out.at(-1);
    if (inline.type !== 'text') out.push(inline);
    else if (inline.value === '') continue;
    else if (last?.type === 'text' && sameLook(last, inline)) {
      out[out.length - 1] = { ...last, value: last.value + inline.value };
    } else out.push(inline);
  }
  return out;
}

function sameLook(a: Text, b: Text): boolean {
  return (
    Boolean(a.bold) === Boolean(b.bold) &&
    Boolean(a.italic) === Boolean(b.italic) &&
    a.shift === b.shift &&
    !a.original &&
    !b.original
  );
}

/** Content with white space folded, none at the ends, and none before a note marker. */
export function tidy(inlines: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  let blank = true;
  for (const inline of merge(inlines)) {
    if (inline.type === 'marker') trimLast(out);
    if (inline.type !== 'text') {
      out.push(inline);
      if (inline.type === 'marker') blank = false;
      continue;
    }
    let value = inline.value.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ');
    if (blank) value = value.trimStart();
    if (value === '') continue;
    blank = value.endsWith(' ');
    out.push({ ...inline, value });
  }
  trimLast(out);
  return merge(out);
}

/** Takes the white space off the last text, looking past page breaks. */
function trimLast(out: Inline[]): void {
  for (let i = out.length - 1; i >= 0; i--) {
    const inline = out[i];
    if (inline?.type === 'marker') return;
    if (inline?.type !== 'text') continue;
    const value = inline.value.trimEnd();
    if (value !== '') {
      out[i] = { ...inline, value };
      return;
    }
    out.splice(i, 1);
  }
}

/** Two parts of a paragraph joined over a line or page break; `between` stands at the joint. */
export function joinInlines(
  before: readonly Inline[],
  after: readonly Inline[],
  between: readonly Inline[] = [],
): Inline[] {
  const glue = joinParts(plain(before), plain(after)).startsWith(`${plain(before).trimEnd()} `) ? ' ' : '';
  return tidy([...tidy(before), text(glue), ...between, ...tidy(after)]);
}

/** Content with the first `length` characters of its text taken off. */
export function dropPrefix(inlines: readonly Inline[], length: number): Inline[] {
  let left = length;
  return inlines.flatMap((inline) => {
    if (inline.type !== 'text' || left === 0) return [inline];
    const cut = Math.min(left, inline.value.length);
    left -= cut;
    return cut === inline.value.length ? [] : [{ ...inline, value: inline.value.slice(cut) }];
  });
}

/** Content with each occurrence of a text replaced; one that runs over several looks takes that of its start. */
export function replaceText(inlines: readonly Inline[], from: string, to: string): Inline[] {
  const starts: number[] = [];
  const whole = plain(inlines);
  for (let at = whole.indexOf(from); at >= 0; at = whole.indexOf(from, at + from.length)) starts.push(at);
  let at = 0;
  return inlines.map((inline) => {
    if (inline.type !== 'text') return inline;
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

/** Content split at the line breaks the source shows inside a block. */
export function splitLines(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type !== 'text') {
      lines.at(-1)?.push(inline);
      continue;
    }
    inline.value.split('\n').forEach((value, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...inline, value });
    });
  }
  return lines.map(tidy).filter((line) => line.length > 0);
}

/** The inline without bold and italics; where headings and titles are set is the site's business. */
export function withoutLook(inline: Inline): Inline {
  if (inline.type !== 'text') return inline;
  const { value, shift, original } = inline;
  return text(value, { ...(shift && { shift }), ...(original && { original }) });
}
