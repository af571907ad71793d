/**
 * Notes at the bottom of pages (pdf-text). A note area runs to the end of its page and begins with the next
 * number in sequence, or, where a note goes on, with lines set in smaller type: they hold more characters.
 */
import { Report, withReport } from '../draft.ts';
import type { Block, Draft, Note } from '../model.ts';
import { readDigits } from '../tables/confusions.ts';
import { dropPrefix, plain, tidy } from '../text/inlines.ts';
import { itemOf } from '../text/items.ts';
import { endsSentence, startsInside } from '../text/sentences.ts';
import { candidatesFor } from './marker-candidates.ts';
import { isStray } from './noise.ts';
import { byPage, joinBlocks, joinLines } from './units.ts';

/** Lines this much wider than those of the body are set in smaller type. */
const SMALLER_TYPE = 1.18;
/** Lines below this share of the usual width are cells or ends, not full lines. */
const NOT_FULL = 0.6;
const NOTE_START = /^([\dlIioOSB|]{1,3})\s?([.)]?)\s+(?=\S)/u;

export function takePageNotes(draft: Draft): Draft {
  if (draft.dialect !== 'pdf-text') return draft;
  const taker = new PageNotes(smallerType(draft.blocks));
  for (const page of byPage(draft.blocks)) taker.page(page);
  const { body, notes, report } = taker;
  return withReport({ ...draft, blocks: body, notes: notes.map(rejoin) }, report);
}

/**
 * Width that tells smaller type from that of the body, in characters: half-way between the two kinds of full
 * lines, found by two means; no line is that wide where the page has one type only.
 */
function smallerType(lines: readonly Block[]): number {
  const open = lines.filter((line) => line.open).map((line) => line.width ?? 0);
  const usual = open.toSorted((a, b) => a - b)[Math.floor(open.length / 2)] ?? 0;
  const widths = open.filter((width) => width >= usual * NOT_FULL);
  let [body, small] = [Math.min(...widths), Math.max(...widths)];
  for (let round = 0; round < 10 && body < small; round++) {
    const middle = (body + small) / 2;
    body = mean(widths.filter((width) => width <= middle));
    small = mean(widths.filter((width) => width > middle));
  }
  return small / body >= SMALLER_TYPE ? (body + small) / 2 : Number.POSITIVE_INFINITY;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

class PageNotes {
  readonly body: Block[] = [];
  readonly notes: (Omit<Note, 'blocks'> & { blocks: Block[] })[] = [];
  readonly report = new Report();
  private readonly widest: number;
  constructor(widest: number) {
    this.widest = widest;
  }

  page(lines: readonly Block[]): void {
    const startsNote = (line: Block, before: Block): boolean =>
      this.number(line) !== undefined &&
      (line.width ?? 0) > this.widest &&
      (before.width ?? 0) <= this.widest;
    const units = joinLines(lines, startsNote);
    const start = this.noteStart(units);
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
    return (
      units.slice(at).some((unit) => this.wide(unit)) || candidatesFor(this.notes.length + 1, text).length > 0
    );
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

  /** Length of the number in front when it is that of the next note. */
  private number(unit: Block): number | undefined {
    const found = NOTE_START.exec(plain(unit.inlines));
    return found && readDigits(found[1] ?? '') === this.notes.length + 1 ? found[0].length : undefined;
  }

  private note(unit: Block): void {
    const length = this.number(unit);
    const last = this.notes.at(-1);
    if (length === undefined) {
      last?.blocks.push(itemOf(unit));
      return;
    }
    const printed = NOTE_START.exec(plain(unit.inlines))?.[1] ?? '';
    const key = String(this.notes.length + 1);
    if (printed !== key) {
      this.report.correct({
        rule: 'note-number',
        reason: 'Số chú thích nhận dạng sai',
        from: printed,
        to: key,
        place: unit.place,
      });
    }
    const inlines = tidy(dropPrefix(unit.inlines, length));
    const stray = isStray(plain(inlines));
    if (stray) this.report.drop('stray-marks', 'Nét lẻ do nhận dạng ký tự', plain(inlines), unit.place);
    this.notes.push({ key, place: unit.place, blocks: stray ? [] : [{ ...unit, inlines }] });
  }
}

/** Puts the parts of a note's paragraph together again that a page or line break split. */
function rejoin(note: Note): Note {
  const blocks: Block[] = [];
  for (const block of note.blocks) {
    const last = blocks.at(-1);
    const goesOn =
      last &&
      block.kind === 'paragraph' &&
      !endsSentence(plain(last.inlines)) &&
      startsInside(plain(block.inlines));
    if (last && goesOn) blocks[blocks.length - 1] = joinBlocks(last, block);
    else blocks.push(block);
  }
  return { ...note, blocks };
}
