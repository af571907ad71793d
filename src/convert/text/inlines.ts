/** Small operations on inline content. */

import { foldInside } from '../../vietnamese/chars.ts';
import { joinParts } from '../../vietnamese/sentences.ts';
import type { Inline, Text } from '../model.ts';

export function text(value: string, look: Partial<Omit<Text, 'type' | 'value'>> = {}): Text {
  return { type: 'text', value, ...look };
}

/** The letters a reader sees, without note markers and page breaks; line breaks are `\n`. */
export function plain(inlines: readonly Inline[]): string {
  return inlines.map(plainOf).join('');
}

/** What an inline gives to the plain text; offsets in that text count its length. */
export function plainOf(inline: Inline): string {
  if (inline.type === 'lineBreak') return '\n';
  return inline.type === 'text' ? inline.value : '';
}

/** Neighbouring texts of one look made one; empty texts left out. */
export function mergeLooks(inlines: readonly Inline[]): Inline[] {
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
    a.unsure === b.unsure &&
    !a.original &&
    !b.original
  );
}

/** Content with white space folded, none at the ends, and none before a note marker. */
export function tidy(inlines: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  let blank = true;
  for (const inline of mergeLooks(inlines)) {
    if (inline.type === 'marker') trimLast(out);
    if (inline.type === 'lineBreak') {
      // A line break at the start or behind another one breaks nothing.
      trimLast(out);
      if (hasWords(out) && out.at(-1)?.type !== 'lineBreak') out.push(inline);
      blank = true;
      continue;
    }
    if (inline.type !== 'text') {
      out.push(inline);
      if (inline.type === 'marker') blank = false;
      continue;
    }
    let value = foldInside(inline.value);
    if (blank) value = value.trimStart();
    if (value === '') continue;
    blank = value.endsWith(' ');
    out.push({ ...inline, value });
  }
  trimLast(out);
  return mergeLooks(withoutLastBreak(out));
}

function hasWords(inlines: readonly Inline[]): boolean {
  return inlines.some(({ type }) => type === 'text' || type === 'marker');
}

/** A line break behind the last word breaks nothing. */
function withoutLastBreak(inlines: readonly Inline[]): Inline[] {
  const last = inlines.findLastIndex(({ type }) => type === 'text' || type === 'marker');
  return inlines.filter(({ type }, index) => type !== 'lineBreak' || index < last);
}

/** Takes the white space off the last text, looking past page and line breaks. */
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
  return tidy([...tidy(before), text(glueOf(before, after)), ...between, ...tidy(after)]);
}

/** Any number of parts joined, each read once. */
export function joinAllInlines(parts: readonly (readonly Inline[])[]): Inline[] {
  return tidy(
    parts.flatMap((part, at) => [
      ...(at > 0 ? [text(glueOf(parts[at - 1] as readonly Inline[], part))] : []),
      ...tidy(part),
    ]),
  );
}

/** What stands between two parts: a blank, or nothing. */
function glueOf(before: readonly Inline[], after: readonly Inline[]): string {
  const left = plain(before).trimEnd();
  return joinParts(left, plain(after)).startsWith(`${left} `) ? ' ' : '';
}

/** The inline without bold and italics; where headings and titles are set is the site's business. */
export function withoutLook(inline: Inline): Inline {
  if (inline.type !== 'text') return inline;
  const { value, shift, original, unsure } = inline;
  return text(value, {
    ...(shift && { shift }),
    ...(original && { original }),
    ...(unsure && { unsure }),
  });
}

/** A line of signs that parts what stands above it from what stands below; one that a note hangs on is text. */
export function isRule(inlines: readonly Inline[]): boolean {
  return inlines.every(({ type }) => type !== 'marker') && /^[-–—_=*]{3,}$/u.test(plain(inlines));
}
