/**
 * Markers of notes that text without raised type shows beside the label of a paragraph (`2.9 Ban chỉ huy`, `b)8 Đang`)
 * or in brackets. Those that are glued to a word are found later, by the order of their numbers.
 */
import type { Block, Inline, Note } from '../../model.ts';
import { plain, text, tidy } from '../../text/inlines.ts';
import { COUNTS, type DumpNote } from './notes.ts';

const LABELLED = /^((?:\d{1,2}\.|\p{Ll}\)|(?:Điều|Mục|Chương)\s+[\dIVXL]+\.))\s?(\d{1,3})(?=\s+["“(]?\p{L})/u;

export function markLabelled(blocks: readonly Block[], notes: readonly Note[]): Block[] {
  const left = new Map(notes.map((note) => [note.key, note.place.page ?? 0]));
  return blocks.map((block) => {
    const words = plain(block.inlines);
    const found = LABELLED.exec(words);
    const key = found?.[2] ?? '';
    const page = left.get(key);
    if (!found || page === undefined || Math.abs(page - (block.place.page ?? 0)) > 1) return block;
    left.delete(key);
    const label = found[1] ?? '';
    const rest = words.slice(found[0].length);
    return { ...block, inlines: tidy([text(label), { type: 'marker', note: key }, text(rest)]) };
  });
}

/** A marker with a blank in front (`nghiệp 1.`), where none is glued to a word on the page. */
export function markSpaced(blocks: readonly Block[], notes: readonly Note[]): Block[] {
  const out = [...blocks];
  for (const { key, place } of notes) {
    if (!/^\d+$/u.test(key)) continue;
    const page = place.page ?? 1;
    const own = out.flatMap((block, at) => (Math.abs((block.place.page ?? 1) - page) <= 1 ? [at] : []));
    const words = own.map((at) => plain(out[at]?.inlines ?? []));
    const marked = own.some((at) =>
      out[at]?.inlines.some((inline) => inline.type === 'marker' && inline.note === key),
    );
    const glued = new RegExp(`[\\p{L}%)”"\\]]${key}(?![\\d.,]*\\d)(?!\\p{L})`, 'u');
    const spaced = new RegExp(`(?<=\\p{Ll}) ${key}(?=[.;,:](?!\\d)|$)`, 'u');
    const hits = words.flatMap((text, index) => {
      const found = spaced.exec(text);
      return found && !COUNTS.test(text.slice(0, found.index)) ? [index] : [];
    });
    const at = own[hits[0] ?? -1];
    const block = at === undefined ? undefined : out[at];
    if (marked || words.some((text) => glued.test(text)) || hits.length !== 1 || at === undefined || !block)
      continue;
    let done = false;
    const inlines = block.inlines.flatMap((inline): Inline[] => {
      const found = inline.type === 'text' && !done ? spaced.exec(inline.value) : null;
      if (inline.type !== 'text' || !found) return [inline];
      done = true;
      const rest = inline.value.slice(found.index + found[0].length);
      return [
        { ...inline, value: inline.value.slice(0, found.index) },
        { type: 'marker', note: key },
        { ...inline, value: rest },
      ];
    });
    out[at] = { ...block, inlines: tidy(inlines) };
  }
  return out;
}

/** Signs in brackets, each for the note with its number on the same page or the one before. */
export function markBrackets(
  blocks: readonly Block[],
  notes: readonly Note[],
  printed: readonly DumpNote[],
): Block[] {
  const open = printed.flatMap(({ key, bracket }, index) => {
    const note = notes[index];
    return bracket && note ? [{ key, bracket, note }] : [];
  });
  if (open.length === 0) return [...blocks];
  const used = new Set<string>();
  const mark = (inlines: readonly Inline[], page: number): Inline[] => {
    const out: Inline[] = [];
    for (const inline of inlines) {
      if (inline.type !== 'text') {
        out.push(inline);
        continue;
      }
      let at = 0;
      for (const found of inline.value.matchAll(
        /\[\s*(\d{1,3}|\*{1,3})\s*\]|\(\s*(\d{1,3}|\*{1,3})\s*\)/gu,
      )) {
        const key = found[1] ?? found[2];
        const sign = found[1] ? '[' : '(';
        const before = inline.value.slice(0, found.index).trim();
        const target = open.find(
          (each) =>
            each.key === key &&
            each.bracket === sign &&
            !used.has(each.note.key) &&
            near(each.note, page) &&
            before !== '',
        );
        if (!target) continue;
        used.add(target.note.key);
        out.push(
          { ...inline, value: inline.value.slice(at, found.index) },
          { type: 'marker', note: target.note.key },
        );
        at = found.index + found[0].length;
      }
      out.push({ ...inline, value: inline.value.slice(at) });
    }
    return tidy(out);
  };
  return blocks.map((block) => {
    const page = block.place.page ?? 1;
    const rows = block.rows?.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, inlines: mark(cell.inlines, page) })),
    }));
    return { ...block, inlines: mark(block.inlines, page), ...(rows && { rows }) };
  });
}

/** A note stands on the page of its sign, or on the next one where the paragraph goes on there. */
function near(note: Note, page: number): boolean {
  const on = note.place.page ?? 1;
  return on >= page && on <= page + 2;
}
