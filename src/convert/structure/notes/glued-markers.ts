/**
 * Finds the marker of every note at a page bottom in the text of its page (pdf-text). The numbers must come
 * in order; of all ways to place them the one that leaves least unexplained is taken.
 */

import { indexOrEnd } from '../../../shared/lists.ts';
import { nth } from '../../../shared/nth.ts';
import { Report, withReport } from '../../draft.ts';
import type { Block, Draft, Inline, Note, Text } from '../../model.ts';
import { plain, plainOf, tidy } from '../../text/inlines.ts';
import { byPage } from '../lines/units.ts';
import { candidatesFor, gluedDigits, type MarkerCandidate } from './marker-candidates.ts';

/** Cost of a note without a marker, and of digits glued to a word that are no marker. */
const ORPHAN = 4;
const UNEXPLAINED = 2;
/** Only a marker that looks this good is looked for on the page before its note. */
const LATE = 1;
/** No page has more notes; a text whose pages are not told would be searched without end. */
const MOST_NOTES = 80;
/** Ways to place the notes of one page that are followed up. */
const BEAM = 64;

interface Way {
  readonly cost: number;
  readonly end: number;
  readonly chosen: readonly (MarkerCandidate | undefined)[];
}

export function markGluedNotes(draft: Draft): Draft {
  if (draft.notes.length === 0) return draft;
  const report = new Report();
  const pages = byPage(draft.blocks).map((blocks) => new PageText(blocks));
  const marked = new Set(draft.blocks.flatMap(markersIn));
  const open = draft.notes.filter(({ key }) => !marked.has(key) && /^\d/u.test(key));
  for (const [index, page] of pages.entries()) {
    const notes = open.filter((note) => note.place.page === page.number);
    if (notes.length > MOST_NOTES) continue;
    const left = page.place(notes);
    pages[index - 1]?.placeLate(left);
  }
  return withReport({ ...draft, blocks: pages.flatMap((page) => page.marked(report)) }, report);
}

/** Notes that a reader has marked already. */
function markersIn({ inlines, rows = [] }: Block): string[] {
  const all = [...inlines, ...rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.inlines))];
  return all.flatMap((inline) => (inline.type === 'marker' ? [inline.note] : []));
}

/** The text of one page and the markers found in it. */
class PageText {
  readonly number: number | undefined;
  private readonly texts: readonly string[];
  private readonly found: { readonly note: Note; readonly at: MarkerCandidate }[] = [];
  private readonly blocks: readonly Block[];

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
    this.number = blocks[0]?.place.page;
    this.texts = blocks.map((block) => plain(block.inlines));
  }

  /** Finds the markers of notes; returns those in front of the first one found, which may stand a page earlier. */
  place(notes: readonly Note[]): readonly Note[] {
    const chosen = place(
      notes.map((note) => Number(note.key)),
      this.texts.join('\n'),
    );
    for (const [index, note] of notes.entries()) {
      const at = chosen[index];
      if (at) this.found.push({ note, at });
    }
    return notes.slice(
      0,
      indexOrEnd(chosen, (candidate) => candidate !== undefined),
    );
  }

  /** Notes that a full page pushed to the bottom of the next one; only plain markers count. */
  placeLate(notes: readonly Note[]): void {
    const end = this.found.at(-1)?.at.to ?? 0;
    const text = this.texts.join('\n');
    const late = place(
      notes.map((note) => Number(note.key)),
      ' '.repeat(end) + text.slice(end),
    );
    for (const [index, note] of notes.entries()) {
      const at = late[index];
      if (at && at.cost <= LATE) this.found.push({ note, at });
    }
  }

  marked(report: Report): Block[] {
    let start = 0;
    return this.blocks.map((block, index) => {
      const text = nth(this.texts, index);
      const hits = this.found
        .filter(({ at }) => at.from >= start && at.to <= start + text.length)
        .map(({ note, at }) => ({ note, from: at.from - start, to: at.to - start }));
      start += text.length + 1;
      return hits.length > 0 ? insert(block, text, hits, report) : block;
    });
  }
}

/** One candidate per number, in order of the text; undefined where none is likely enough. */
export function place(numbers: readonly number[], text: string): (MarkerCandidate | undefined)[] {
  let ways: Way[] = [{ cost: 0, end: 0, chosen: [] }];
  for (const number of numbers) {
    const candidates = candidatesFor(number, text);
    ways = ways
      .flatMap((way) => [
        { ...way, cost: way.cost + ORPHAN, chosen: [...way.chosen, undefined] },
        ...candidates
          .filter((candidate) => candidate.from >= way.end)
          .map((candidate) => ({
            cost: way.cost + candidate.cost,
            end: candidate.to,
            chosen: [...way.chosen, candidate],
          })),
      ])
      .sort((a, b) => a.cost - b.cost)
      .slice(0, BEAM);
  }
  const glued = gluedDigits(text);
  const costs = ways.map((way) => way.cost + UNEXPLAINED * glued.filter((at) => !covers(way, at)).length);
  return [...(ways[costs.indexOf(Math.min(...costs))]?.chosen ?? [])];
}

function covers(way: Way, at: number): boolean {
  return way.chosen.some((candidate) => candidate && candidate.from <= at && at < candidate.to);
}

interface Hit {
  readonly note: Note;
  readonly from: number;
  readonly to: number;
}

/** The block with markers in place of the numbers found in its text; what else stands in it stays as it is. */
function insert(block: Block, text: string, hits: readonly Hit[], report: Report): Block {
  for (const { note, from, to } of hits) {
    const printed = text.slice(from, to);
    if (printed === note.key) continue;
    const reason = 'Dấu chú thích nhận dạng sai, đối chiếu theo thứ tự chú thích';
    report.correct({ rule: 'note-marker', reason, from: printed, to: note.key, place: block.place });
  }
  let end = 0;
  const inlines = block.inlines.flatMap((inline) => {
    const start = end;
    end += plainOf(inline).length;
    return inline.type === 'text' ? parted(inline, start, hits) : [inline];
  });
  return { ...block, inlines: tidy(inlines) };
}

/** A text that begins at offset `start`, without the numbers in it; a marker stands where its number begins. */
function parted(inline: Text, start: number, hits: readonly Hit[]): Inline[] {
  const end = start + inline.value.length;
  const parts: Inline[] = [];
  let at = start;
  for (const { note, from, to } of hits) {
    if (to <= start || from >= end) continue;
    if (from >= start)
      parts.push(
        { ...inline, value: inline.value.slice(at - start, from - start) },
        { type: 'marker', note: note.key },
      );
    at = Math.min(to, end);
  }
  return [...parts, { ...inline, value: inline.value.slice(at - start) }];
}
