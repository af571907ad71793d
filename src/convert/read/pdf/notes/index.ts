/** Notes of the page bottoms, and the raised numbers in the text that point to them. */
import type { Report } from '../../../draft.ts';
import type { Inline, Text } from '../../../model.ts';
import { plain } from '../../../text/inlines.ts';
import { isPower, NoteKeys } from '../../raised-notes.ts';
import type { PrintedLine } from '../lines/columns.ts';
import { isStar, noteStart, raisedSign, romanOf, TYPED_SIGN } from './numbers.ts';

/** A note as its lines, the number still in front. */
export interface LaidNote {
  readonly key: string;
  readonly number: string;
  /** The bracket that opens its number, if any. */
  readonly bracket: string;
  readonly page: number;
  readonly lines: readonly PrintedLine[];
  /** Characters of the number in front. */
  readonly label: number;
}

export interface LaidNotes {
  readonly notes: readonly LaidNote[];
  /** Lines at the bottom of a page that no note owns. */
  readonly loose: readonly PrintedLine[];
}

/** The lines of all note areas as notes: one that goes on over the page is one. */
export function layNotes(lines: readonly PrintedLine[]): LaidNotes {
  const notes: (LaidNote & { readonly lines: PrintedLine[] })[] = [];
  const loose: PrintedLine[] = [];
  const given = new NoteKeys();
  let raised = false;
  for (const line of lines) {
    const start = noteStart(line);
    const last = notes.at(-1);
    const plain = start && (!raised || isStar(start.number));
    const opens = start && (start.raised || (plain && follows(start.number, last)));
    if (start && opens) {
      raised ||= start.raised && !isStar(start.number);
      const { number, bracket, length } = start;
      const key = given.next(number);
      notes.push({ key, number, bracket, page: line.page, lines: [line], label: length });
    } else if (last) last.lines.push(line);
    else loose.push(line);
  }
  return { notes, loose };
}

/** A plain number opens a note only where it goes on counting, or starts again; a star always does. */
function follows(sign: string, last: LaidNote | undefined): boolean {
  const value = countOf(sign);
  return value === undefined || value === 1 || !last || value === (countOf(last.number) ?? value - 1) + 1;
}

const countOf = (sign: string): number | undefined => (/^\d/u.test(sign) ? Number(sign) : romanOf(sign));

/** Finds the note of each raised number while the text is read in order. */
export class Markers {
  private readonly used = new Set<LaidNote>();
  private readonly unmet: { readonly line: number; readonly page: number }[] = [];
  private readonly notes: readonly LaidNote[];
  private readonly report: Report;
  private readonly file: string;
  constructor(notes: readonly LaidNote[], report: Report, file: string) {
    this.notes = notes;
    this.report = report;
    this.file = file;
  }

  /** The inlines of a line with markers in place of raised numbers that have a note. */
  mark(inlines: readonly Inline[], page: number, line: number): Inline[] {
    const out: Inline[] = [];
    for (const inline of inlines) {
      const number = inline.type === 'text' && inline.shift === 'sup' ? raisedSign(inline.value) : undefined;
      const note = number === undefined ? undefined : this.find(number, plain(out), page, line);
      if (note) out.push({ type: 'marker', note: note.key });
      else if (inline.type === 'text' && !inline.shift) out.push(...this.typed(inline, plain(out), page));
      else out.push(inline);
    }
    return out;
  }

  /** Signs in brackets, stars and daggers need not be raised, where the page has such a note. */
  private typed(inline: Text, before: string, page: number): Inline[] {
    const out: Inline[] = [];
    let at = 0;
    for (const { index, 0: sign, 1: bracket, 2: inside, 3: bare } of inline.value.matchAll(TYPED_SIGN)) {
      const number = inside ?? bare ?? '';
      const own = this.notes.filter((note) => note.number === number && note.page === page);
      const note = own.find((one) => isStar(number) || one.bracket === bracket);
      if (!note || !/\S\s?$/u.test(before + inline.value.slice(0, index))) continue;
      this.used.add(note);
      out.push(
        { ...inline, value: inline.value.slice(at, index).trimEnd() },
        { type: 'marker', note: note.key },
      );
      at = index + sign.length;
    }
    return [...out, { ...inline, value: inline.value.slice(at) }];
  }

  /** Raised numbers in a file that has no notes: those may be set like text, where nothing tells them. */
  tell(): void {
    const [first] = this.unmet;
    if (!first || this.notes.length > 0) return;
    this.report.warn(
      'markers-without-notes',
      `${this.unmet.length} số đặt cao trong bài không có chú thích nào ở chân trang; chú thích có thể in cùng cỡ chữ với bài nên đã đọc thành đoạn văn.`,
      'Đối chiếu chân trang của bản gốc; nếu có chú thích, hãy dùng tệp .docx của văn bản này.',
      { file: this.file, ...first },
    );
  }

  /** Notes that were marked since the last call, in the order of their numbers in the text. */
  isUsed(note: LaidNote): boolean {
    return this.used.has(note);
  }

  private find(number: string, before: string, page: number, line: number): LaidNote | undefined {
    if (isPower(number, before)) return undefined;
    const same = this.notes.filter((note) => note.number === number);
    const free = same.filter((note) => !this.used.has(note));
    const near = free.find((note) => note.page === page) ?? free.find((note) => note.page === page + 1);
    // A number that is marked twice on a page points to one note.
    const again = same.find((note) => note.page === page);
    const note = near ?? again ?? free[0];
    if (note) this.used.add(note);
    else if (/^\d/u.test(number)) {
      this.unmet.push({ line, page });
      if (this.notes.length > 0) this.missing(number, before, page, line);
    }
    return note;
  }

  private missing(number: string, before: string, page: number, line: number): void {
    this.report.warn(
      'marker-without-note',
      `Số ${number} đặt cao sau “…${before.trim().slice(-40)}” không có chú thích tương ứng.`,
      'Đối chiếu chân trang của bản gốc; thiếu chú thích thì bổ sung vào tệp nguồn.',
      { file: this.file, line, page },
    );
  }
}
