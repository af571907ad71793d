/**
 * Raised numbers in text whose dialect marks them: which are note markers, which begin a note, and which
 * are units (km², m³)?
 */

import { foldSpaces } from '../../vietnamese/chars.ts';
import { paragraph, type Report } from '../draft.ts';
import type { Block, Inline, Note, Text } from '../model.ts';
import { plain, tidy } from '../text/inlines.ts';

/** Units whose power is written as a raised 2 or 3. */
const UNIT_BEFORE = /(?:^|[^\p{L}])(?:[kdcmµh]?m|cây số)\s*$/iu;
const NUMBER = /^\s*[[(]?\s*(\d{1,3})\s*[\])]?\s*$/u;

/** The number that a raised text is, with or without brackets. */
export function raisedNumber(raised: string): string | undefined {
  return NUMBER.exec(raised)?.[1];
}

/** Numbers in rings, one sign each: `①` to `⑳`. */
const RINGED = /[\u2460-\u2473]/gu;

/** Raised numbers without their rings. */
function withoutRings(block: Block, report: Report): Block {
  const inlines = block.inlines.map((inline) => {
    if (inline.type !== 'text' || inline.shift !== 'sup') return inline;
    const value = inline.value.replace(RINGED, (from) => {
      const to = String(from.charCodeAt(0) - 0x245f);
      report.correct({
        rule: 'note-number',
        reason: 'Số chú thích trong vòng tròn',
        from,
        to,
        place: block.place,
      });
      return to;
    });
    return { ...inline, value };
  });
  return { ...block, inlines };
}

/** True for the raised 2 or 3 of a unit (km², m³). */
export function isPower(number: string, before: string): boolean {
  return /^[23]$/u.test(number) && UNIT_BEFORE.test(before);
}

interface Taken {
  readonly blocks: Block[];
  readonly notes: Note[];
}

/** Takes notes out of the blocks and turns raised numbers that point to them into markers. */
export function takeRaisedNotes(blocks: readonly Block[], report: Report): Taken {
  const body: Block[] = [];
  const notes: Note[] = [];
  const given = new NoteKeys();
  for (const block of blocks.flatMap((one) => notesApart(withoutRings(one, report)))) {
    const number = leadingNumber(block.inlines);
    if (number === undefined) body.push(block);
    else {
      const key = given.next(number);
      notes.push({
        key,
        place: block.place,
        blocks: [{ ...block, kind: 'paragraph', inlines: tidy(block.inlines.slice(1)) }],
      });
    }
  }
  const markers = new Markers(new Set(notes.map((note) => note.key)), report);
  return { blocks: body.map((block) => markers.mark(block)), notes };
}

/** A block of several notes, each on its line, as blocks. */
function notesApart(block: Block): Block[] {
  if (leadingNumber(block.inlines) === undefined) return [block];
  const notes: Inline[][] = [[]];
  for (const [index, inline] of block.inlines.entries()) {
    const before = block.inlines[index - 1];
    const broken = before?.type === 'lineBreak' || (before?.type === 'text' && /\n\s*$/u.test(before.value));
    if (broken && leadingNumber(block.inlines.slice(index)) !== undefined) notes.push([]);
    notes.at(-1)?.push(inline);
  }
  return notes.map((inlines) => ({ ...block, inlines: tidy(inlines) }));
}

/** Number of the note that a block begins: raised, first in the block, with text behind it. */
function leadingNumber(inlines: readonly Inline[]): string | undefined {
  const start = inlines.findIndex((inline) => inline.type !== 'text' || inline.value.trim() !== '');
  const first = inlines[start];
  if (start !== 0 || first?.type !== 'text' || first.shift !== 'sup') return undefined;
  return plain(inlines.slice(1)).trim() ? raisedNumber(first.value) : undefined;
}

/** Gives the key of each next note or marker with a number: `8`, then `8-2` where a page starts counting again. */
export class NoteKeys {
  private readonly given = new Map<string, number>();

  next(number: string): string {
    const count = (this.given.get(number) ?? 0) + 1;
    this.given.set(number, count);
    return count === 1 ? number : `${number}-${count}`;
  }
}

class Markers {
  private readonly seen = new NoteKeys();
  private readonly keys: ReadonlySet<string>;
  private readonly report: Report;
  constructor(keys: ReadonlySet<string>, report: Report) {
    this.keys = keys;
    this.report = report;
  }

  mark(block: Block): Block {
    const inlines: Inline[] = [];
    for (const inline of block.inlines) {
      const marker =
        inline.type === 'text' && inline.shift === 'sup' ? this.marker(inline, plain(inlines)) : undefined;
      if (!marker) inlines.push(inline);
      else inlines.push({ type: 'marker', note: this.key(marker, block) });
    }
    const cell = (inlines: readonly Inline[]): readonly Inline[] =>
      this.mark(paragraph(inlines, block.place)).inlines;
    const rows = block.rows?.map((row) => ({
      ...row,
      cells: row.cells.map((inner) => ({ ...inner, inlines: cell(inner.inlines) })),
    }));
    return { ...block, inlines, ...(rows && { rows }) };
  }

  /** The number a raised text shows, when it is a marker rather than a power. */
  private marker(raised: Text, before: string): string | undefined {
    const number = raisedNumber(raised.value);
    if (number === undefined) return undefined;
    const bracketed = /[[(]/u.test(raised.value);
    return bracketed || (!isPower(number, before) && this.keys.has(number)) ? number : undefined;
  }

  private key(number: string, block: Block): string {
    const next = this.seen.next(number);
    const key = this.keys.has(next) ? next : number;
    if (!this.keys.has(key)) {
      this.report.warn(
        'marker-without-note',
        `Dấu chú thích ${number} không có chú thích tương ứng (“${foldSpaces(plain(block.inlines)).slice(0, 60)}…”).`,
        'Đối chiếu chân trang của bản gốc; thiếu chú thích thì bổ sung vào tệp nguồn.',
        block.place,
      );
    }
    return key;
  }
}
