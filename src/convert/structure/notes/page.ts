/**
 * Notes at the bottom of pages (pdf-text). A note area runs to the end of its page and begins with the next
 * number in sequence, or, where a note goes on, with lines set in smaller type: they hold more characters.
 */

import { groupOf } from '../../../shared/nth.ts';
import { endsSentence } from '../../../vietnamese/sentences.ts';
import { Report, withReport } from '../../draft.ts';
import type { Block, Draft, Note } from '../../model.ts';
import { readDigits } from '../../tables/confusions.ts';
import { dropPrefix } from '../../text/cuts.ts';
import { plain, tidy } from '../../text/inlines.ts';
import { itemOf } from '../../text/items.ts';
import { opensAppendix } from '../closing.ts';
import { isStray } from '../lines/noise.ts';
import { smallerType } from '../lines/type-size.ts';
import { byPage, joinLines, rejoin } from '../lines/units.ts';
import { candidatesFor } from './marker-candidates.ts';

/** So many notes may be missing before one whose type shows that it is a note. */
const SKIPPED = 3;
const NOTE_START = /^([\dlIioOSB|]{1,3})\s?([.)]?)\s+(?=\S)/u;

export function takePageNotes(draft: Draft): Draft {
  // Lines that a reader has put together have their notes taken.
  if (!draft.blocks.some(({ open }) => open !== undefined)) return draft;
  const taker = new PageNotes(smallerType(draft.blocks));
  for (const page of byPage(draft.blocks)) taker.page(page);
  const { body, notes, report } = taker;
  return withReport(
    { ...draft, blocks: body, notes: notes.map((note) => ({ ...note, blocks: rejoin(note.blocks) })) },
    report,
  );
}

interface NoteStart {
  readonly value: number;
  readonly printed: string;
  /** Length of the number and the blanks behind it. */
  readonly length: number;
}

class PageNotes {
  readonly body: Block[] = [];
  readonly notes: (Omit<Note, 'blocks'> & { blocks: Block[] })[] = [];
  readonly report = new Report();
  private readonly widest: number;
  /** Number of the note before. */
  private last = 0;
  private appendix = false;
  constructor(widest: number) {
    this.widest = widest;
  }

  page(lines: readonly Block[]): void {
    const startsNote = (line: Block, before: Block): boolean =>
      this.number(line) !== undefined &&
      (line.width ?? 0) > this.widest &&
      (before.width ?? 0) <= this.widest;
    const units = joinLines(lines, startsNote);
    this.appendix ||= units.some(opensAppendix);
    // Rows of a table in an appendix start with numbers too.
    const start = this.appendix ? units.length : this.noteStart(units);
    this.body.push(...units.slice(0, start).map(itemOf));
    for (const unit of units.slice(start)) this.note(unit);
  }

  /** Index of the first unit of the note area; the number of units where the page has none. */
  private noteStart(units: readonly Block[]): number {
    const lastBody = units.findLastIndex((unit) => unit.endLine > (unit.place.line ?? 0) && !this.wide(unit));
    for (let at = lastBody + 1; at < units.length; at++) {
      const unit = units[at];
      if (!unit) break;
      if (this.number(unit) !== undefined && this.isLikely(units, at)) return at;
      if (this.continues(unit)) return at;
    }
    return units.length;
  }

  /** A number opens a note where smaller type follows, or where the text before it has a place for the marker. */
  private isLikely(units: readonly Block[], at: number): boolean {
    const text = units
      .slice(0, at)
      .map((unit) => plain(unit.inlines))
      .join('\n');
    return units.slice(at).some((unit) => this.wide(unit)) || candidatesFor(this.last + 1, text).length > 0;
  }

  /** Smaller type without a number goes on with the note before: over several lines, or where that note broke off. */
  private continues(unit: Block): boolean {
    const last = this.notes.at(-1)?.blocks.at(-1);
    if (!this.wide(unit) || !last) return false;
    return unit.endLine > (unit.place.line ?? 0) || !endsSentence(plain(last.inlines));
  }

  private wide(unit: Block | undefined): boolean {
    return (unit?.width ?? 0) > this.widest;
  }

  /** The number in front, when it is that of the next note; smaller type vouches for one that skips a few. */
  private number(unit: Block): NoteStart | undefined {
    const found = NOTE_START.exec(plain(unit.inlines));
    const value = found ? readDigits(groupOf(found, 1)) : undefined;
    if (!found || value === undefined) return undefined;
    const skipped = value - this.last - 1;
    const next = skipped === 0 || (skipped > 0 && skipped <= SKIPPED && this.wide(unit));
    return next ? { value, printed: groupOf(found, 1), length: found[0].length } : undefined;
  }

  private note(unit: Block): void {
    const start = this.number(unit);
    if (!start) {
      this.notes.at(-1)?.blocks.push(itemOf(unit));
      return;
    }
    const key = String(start.value);
    const { place } = unit;
    if (start.printed !== key) {
      const reason = 'Số chú thích nhận dạng sai';
      this.report.correct({ rule: 'note-number', reason, from: start.printed, to: key, place });
    }
    if (start.value > this.last + 1) this.warnGap(start.value, unit);
    this.last = start.value;
    const inlines = tidy(dropPrefix(unit.inlines, start.length));
    const stray = isStray(plain(inlines));
    if (stray) this.report.drop('stray-marks', 'Nét lẻ do nhận dạng ký tự', plain(inlines), place);
    this.notes.push({ key, place, blocks: stray ? [] : [{ ...unit, inlines }] });
  }

  private warnGap(value: number, unit: Block): void {
    this.report.warn(
      'note-sequence',
      `Trước chú thích ${value} không tìm thấy chú thích ${this.last + 1}.`,
      'Đối chiếu chân trang của bản gốc: chú thích có thể bị mất hoặc lẫn vào bài.',
      unit.place,
    );
  }
}
