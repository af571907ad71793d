/**
 * Text that was printed to a file page by page (pdftotext with and without layout, copies out of a viewer, pandoc): lines as
 * wide as the page, notes at page bottoms, columns set with blanks, and what stands at the edges of pages.
 */

import { joinParts } from '../../../vietnamese/sentences.ts';
import { type DraftSource, emptyDraft, paragraph, Report, withReport } from '../../draft.ts';
import type { Block, Draft, Note, Row } from '../../model.ts';
import { plain, text, tidy } from '../../text/inlines.ts';
import { itemOf } from '../../text/items.ts';
import { type ColumnLine as Columned, layColumns, splitGaps } from '../columns.ts';
import {
  cellInlines,
  partRegions,
  type Region,
  readGrid,
  readPipes,
  readSimple,
} from '../markdown/regions.ts';
import { starItems } from '../markdown/star-items.ts';
import { squared, withHead } from '../table-rows.ts';
import { dropFurniture } from './furniture.ts';
import { type DumpLine, dumpLines, widthsOf, withHalvesApart } from './lines.ts';
import { markBrackets, markLabelled, markSpaced } from './markers.ts';
import { type DumpNote, takeNotes } from './notes.ts';
import { groupDumpLines, type LineGroup } from './paragraphs.ts';
import { tableFrom } from './tables.ts';

export function readDump(source: DraftSource): Draft {
  const report = new Report();
  const { file } = source;
  // Tables that pandoc draws are told by their signs, before anything is put together.
  const { text: own, regions } = partRegions(source.text, ['grid', 'pipes', 'simple']);
  const lines = dropFurniture(dumpLines(own), file, report);
  const { body, notes } = takeNotes(lines, file, report);
  const layout = lines.filter(({ indent }) => indent >= 2).length > 0.1 * lines.length;
  const width = widthsOf(body);
  const drawn = regions.map((region) => drawnTable(region, file));
  const set = new Builder(source, { width, layout }).build(body);
  const placed = [...set, ...drawn].toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
  const blocks = joinTables(drawn.length > 0 ? placed : set, report);
  const made = notesOf(notes, file);
  const plainNotes = made.filter((_, index) => notes[index]?.bracket === '');
  const pages = Math.max(1, ...lines.map(({ page }) => page));
  const draft = {
    ...emptyDraft(file, 'pdf-text' as const),
    blocks: starItems(
      markBrackets(markSpaced(markLabelled(blocks, plainNotes), plainNotes), made, notes),
      report,
    ),
    notes: made,
    pages,
  };
  return withReport(draft, report);
}

/** Blocks of the text: tables first, then columns, then paragraphs. */
class Builder {
  private readonly source: DraftSource;
  private readonly raw: readonly string[];
  private readonly width: (page: number) => number;
  private readonly layout: boolean;
  private apart: ReadonlyMap<DumpLine, string> = new Map();

  constructor(
    source: DraftSource,
    { width, layout }: { readonly width: (page: number) => number; readonly layout: boolean },
  ) {
    this.source = source;
    this.raw = source.text.split('\n');
    this.width = width;
    this.layout = layout;
  }

  build(lines: readonly DumpLine[]): Block[] {
    const texts = withHalvesApart(lines);
    this.apart = new Map(lines.map((line, at) => [line, texts[at] ?? line.text]));
    const out: Columned[] = [];
    let open: DumpLine[] = [];
    const flush = (): void => {
      for (const group of groupDumpLines(open, this.width, this.layout)) out.push(this.block(group));
      open = [];
    };
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at] as DumpLine;
      const columned = splitGaps([text(this.own(line))]);
      const halves = columned ? this.halves(lines, at) : 0;
      const table = columned && halves === 0 ? tableFrom(lines, at, this.raw) : undefined;
      if (halves > 0 || table) flush();
      if (table) {
        out.push(this.table(table.rows, table.lines));
        at += table.lines.length - 1;
      } else if (halves > 0) {
        for (const own of lines.slice(at, at + halves)) out.push(this.columned(own));
        at += halves - 1;
      } else open.push(line);
    }
    flush();
    return layColumns(out);
  }

  /** Lines of a letterhead or a closing in two columns, from one on; 0 where they are none. */
  private halves(lines: readonly DumpLine[], from: number): number {
    let to = from;
    for (let at = from; at < Math.min(lines.length, from + 24); at++) {
      const line = lines[at] as DumpLine;
      if (line.page !== lines[from]?.page) break;
      if (splitGaps([text(this.own(line))])) to = at;
      else if (at - to > 1 || line.text.length > 60 || line.gap > 3) break;
    }
    const run = lines.slice(from, to + 1).map((line) => this.columned(line));
    return layColumns(run).some(({ column }) => column !== undefined) ? run.length : 0;
  }

  private columned(line: DumpLine): Columned {
    const inlines = [text(line.text)];
    const cells = splitGaps([text(this.own(line))]);
    const block = paragraph(tidy(inlines), this.place(line));
    return { ...itemOf(block), ...(cells && { cells }) };
  }

  /** The line with the blanks in front of it: a right half stands alone on some lines. */
  private own(line: DumpLine): string {
    const words = this.apart.get(line) ?? line.text;
    return line.indent > 0.45 * this.width(line.page) && line.indent > 30 ? `\t${words}` : words;
  }

  private table(rows: readonly Row[], lines: readonly DumpLine[]): Block {
    const [first] = lines;
    const last = lines.at(-1);
    return paragraph([], this.place(first as DumpLine), { kind: 'table', rows, endLine: last?.number ?? 1 });
  }

  private block({ lines, centred }: LineGroup): Block {
    const [first] = lines;
    const last = lines.at(-1);
    const words = lines
      .map((line) => line.text)
      .reduce((all, line) => (all ? joinParts(all, line) : line), '');
    const place = this.place(first as DumpLine);
    if (/^[-–—_=*]{3,}$/u.test(words)) return paragraph([], place, { kind: 'separator' });
    const block = paragraph(tidy([text(words)]), place, {
      endLine: last?.number ?? 1,
      ...(centred && { align: 'centre' as const }),
    });
    return itemOf(block);
  }

  private place(line: DumpLine): Block['place'] {
    return { file: this.source.file, line: line.number, page: line.page };
  }
}

/** The table that a region of drawn lines is. */
export function drawnTable({ kind, line, lines }: Region, file: string): Block {
  const drawn = kind === 'grid' ? readGrid(lines) : kind === 'pipes' ? readPipes(lines) : readSimple(lines);
  const rows = drawn.map(
    ({ head, cells }): Row => ({
      head,
      cells: cells.map((cell) => ({ inlines: cellInlines(cell) })),
    }),
  );
  const place = { file, line };
  return paragraph([], place, {
    kind: 'table',
    rows: withHead(squared(rows)),
    endLine: line + lines.length - 1,
  });
}

/** A table that goes on over a page is one table; the head that the page repeats is left out. */
function joinTables(blocks: readonly Block[], report: Report): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    const width = (rows: readonly Row[]): number => rows[0]?.cells.length ?? 0;
    const follows =
      last?.rows &&
      block.rows &&
      last.place.page !== undefined &&
      last.place.page !== block.place.page &&
      width(last.rows) === width(block.rows);
    if (!last?.rows || !block.rows || !follows) {
      out.push(block);
      continue;
    }
    const head = last.rows.filter((row) => row.head).map(wordsOf);
    const rows = block.rows.filter((row, index) => {
      const again = index < head.length && wordsOf(row) === head[index];
      if (again) report.drop('repeated-head', 'Đầu bảng lặp lại ở trang sau', wordsOf(row), block.place);
      return !again;
    });
    out[out.length - 1] = {
      ...last,
      rows: [...last.rows, ...rows.map((row) => ({ ...row, head: false }))],
      endLine: block.endLine,
    };
  }
  return out;
}

function wordsOf(row: Row): string {
  return row.cells.map(({ inlines }) => plain(inlines)).join(' ');
}

function notesOf(notes: readonly DumpNote[], file: string): Note[] {
  const seen = new Map<string, number>();
  return notes.map(({ key, lines }) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const [first] = lines;
    const place = { file, line: first?.number ?? 1, ...(first && { page: first.page }) };
    const filled = lines.filter((line) => line.text);
    const width = Math.max(0, ...filled.map(({ end }) => end));
    const blocks = groupDumpLines(filled, () => width, false).map((group) => {
      const words = group.lines
        .map((line) => line.text)
        .reduce((all, line) => (all ? joinParts(all, line) : line), '');
      return itemOf(paragraph(tidy([text(words)]), place, { endLine: group.lines.at(-1)?.number ?? 1 }));
    });
    return { key: count === 1 ? key : `${key}-${count}`, place, blocks };
  });
}
