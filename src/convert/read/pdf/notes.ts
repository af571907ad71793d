/** Notes of the page bottoms, and the raised numbers in the text that point to them. */
import type { Report } from '../../draft.ts';
import type { Inline } from '../../model.ts';
import { plain } from '../../text/inlines.ts';
import { isPower, nextKey, raisedNumber } from '../raised-notes.ts';
import type { Line } from './columns.ts';
import { noteStart } from './note-area.ts';

/** A note as its lines, the number still in front. */
export interface LaidNote {
  readonly key: string;
  readonly number: string;
  readonly page: number;
  readonly lines: readonly Line[];
  /** Characters of the number in front. */
  readonly label: number;
}

export interface LaidNotes {
  readonly notes: readonly LaidNote[];
  /** Lines at the bottom of a page that no note owns. */
  readonly loose: readonly Line[];
}

/** The lines of all note areas as notes: one that goes on over the page is one. */
export function layNotes(lines: readonly Line[]): LaidNotes {
  const notes: (LaidNote & { readonly lines: Line[] })[] = [];
  const loose: Line[] = [];
  let raised = false;
  for (const line of lines) {
    const start = noteStart(line);
    const last = notes.at(-1);
    const opens = start && (start.raised || (!raised && follows(Number(start.number), last)));
    if (start && opens) {
      raised ||= start.raised;
      const { number, length } = start;
      const key = nextKey(
        number,
        notes.map((note) => note.key),
      );
      notes.push({ key, number, page: line.page, lines: [line], label: length });
    } else if (last) last.lines.push(line);
    else loose.push(line);
  }
  return { notes, loose };
}

/** A plain number opens a note only where it goes on counting, or starts again. */
function follows(number: number, last: LaidNote | undefined): boolean {
  return number === 1 || !last || number === Number(last.number) + 1;
}

/** Finds the note of each raised number while the text is read in order. */
export class Markers {
  private readonly used = new Set<LaidNote>();
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
      const number =
        inline.type === 'text' && inline.shift === 'sup' ? raisedNumber(inline.value) : undefined;
      const note = number === undefined ? undefined : this.find(number, plain(out), page, line);
      if (note) out.push({ type: 'marker', note: note.key });
      else out.push(inline);
    }
    return out;
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
    else if (this.notes.length > 0) this.missing(number, before, page, line);
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
