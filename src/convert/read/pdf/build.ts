/** The draft and the account of a file out of the parts of its pages. */
import { emptyDraft, paragraph, type Report, withReport } from '../../draft.ts';
import type { Block, Note } from '../../model.ts';
import { plain } from '../../text/inlines.ts';
import { itemOf } from '../../text/items.ts';
import type { Reading } from '../reading.ts';
import { partOrdinals } from '../table-rows.ts';
import { PageAccount } from './account.ts';
import type { PrintedLine } from './lines/columns.ts';
import { leadingOf } from './lines/leading.ts';
import { makeNote } from './notes/blocks.ts';
import { type LaidNote, layNotes, Markers } from './notes/index.ts';
import { type PdfPage, usual } from './page/layout.ts';
import { ASIDES, BANDS } from './set-aside/band-words.ts';
import { rowText } from './set-aside/bands.ts';
import { takeAsides } from './set-aside/index.ts';
import { asideText, reportAsides } from './set-aside/messages.ts';
import { joinTables, type WholeTable } from './tables/over-pages.ts';
import { headingSizes, levelOf } from './text/levels.ts';
import { withPageBreaks } from './text/page-breaks.ts';
import { groupLines, isLines, type Marking, paragraphInlines, tableRows } from './text/paragraphs.ts';
import { isTable, type PageParts, readParts, segmentsOf } from './text/parts.ts';
import { placing } from './text/placing.ts';

export function buildReading(file: string, pages: readonly PdfPage[], report: Report): Reading {
  const parts = readParts(takeAsides(pages));
  const asides = reportAsides(parts, report, file);
  const reading = new Builder(file, parts, report).build();
  return { ...reading, draft: { ...reading.draft, asides } };
}

/** Puts everything in order once, and writes the account on the way. */
class Builder {
  private readonly account: PageAccount;
  private readonly blocks: Block[] = [];
  private readonly notes: Note[] = [];
  private readonly markers: Markers;
  private readonly laid: LaidNote[];
  private readonly loose: readonly PrintedLine[];
  private readonly noteLeading: number;
  /** Pages whose bands were written. */
  private opened = 0;
  /** Size of the type of the text. */
  private size = 0;

  private readonly file: string;
  private readonly parts: readonly PageParts[];
  private readonly report: Report;
  constructor(file: string, parts: readonly PageParts[], report: Report) {
    this.file = file;
    this.parts = parts;
    this.report = report;
    this.account = new PageAccount(file);
    const lines = parts.flatMap((part) => part.notes);
    const { notes, loose } = layNotes(lines);
    this.laid = [...notes];
    this.loose = loose;
    this.noteLeading = leadingOf(lines);
    this.markers = new Markers(notes, report, file);
  }

  build(): Reading {
    const body = joinTables(this.parts.flatMap((part) => part.body));
    const lines = body.filter((part): part is PrintedLine => !isTable(part));
    const groups = groupLines(body, { leading: leadingOf(lines) });
    this.size = usual(lines.map((line) => [line.size, line.right - line.x]));
    const sizes = headingSizes(groups.filter(isLines), this.size);
    for (const group of groups) {
      const page = isLines(group) ? (group[0]?.page ?? 1) : group.page;
      this.openPages(page);
      if (isLines(group)) this.paragraph(group, levelOf(group, sizes));
      else this.table(group);
      this.writeNotes((note) => this.markers.isUsed(note));
    }
    this.openPages(this.parts.length);
    this.writeNotes(() => true);
    if (this.loose.length > 0) this.paragraph(this.loose, undefined);
    this.markers.tell();
    return this.close();
  }

  private close(): Reading {
    const text = this.account.close(this.parts.flatMap(segmentsOf));
    const draft = {
      ...emptyDraft(this.file, 'pdf' as const),
      blocks: withPageBreaks(this.blocks),
      notes: this.notes,
      pages: this.parts.length,
      ...(this.account.certainties.length > 0 && { certainties: this.account.certainties }),
    };
    return { draft: withReport(draft, this.report), text, images: new Map() };
  }

  /** Writes the bands of the pages up to this one, and the notes of earlier pages that nothing marks. */
  private openPages(page: number): void {
    for (; this.opened < page; this.opened++) {
      const index = this.opened;
      this.writeNotes((note) => note.page < index);
      for (const { row, rule } of this.parts[index]?.bands ?? []) {
        const place = this.account.write(row.segments, index + 1);
        this.report.drop(rule, BANDS[rule], rowText(row), place);
      }
      for (const { rule, segments } of this.parts[index]?.asides ?? []) {
        const place = this.account.write(segments, index + 1);
        this.report.drop(rule, ASIDES[rule], asideText(segments), place);
      }
    }
  }

  private paragraph(lines: readonly PrintedLine[], level: number | undefined): void {
    const places = lines.map((line) => this.account.write([line], line.page));
    const [place] = places;
    if (!place) return;
    const inlines = paragraphInlines(lines, this.marking(place.line));
    if (/^[-–—_=*\s]{3,}$/u.test(plain(inlines))) {
      this.blocks.push(paragraph([], place, { kind: 'separator', endLine: this.account.line }));
      return;
    }
    const rest = {
      endLine: this.account.line,
      ...(level !== undefined && { level }),
      ...placing(lines, this.size),
    };
    this.blocks.push(itemOf(paragraph(inlines, place, rest)));
  }

  private marking(line: number): Marking {
    return (inlines, page) => this.markers.mark(inlines, page, line);
  }

  private table(table: WholeTable): void {
    const from = this.account.line + 1;
    for (const [index, row] of table.cells.entries()) {
      const page = table.pages[index] ?? table.page;
      this.account.write(
        row.flatMap(({ lines }) => lines),
        page,
      );
    }
    for (const { row, page } of table.repeated) {
      const lines = row.flatMap((cell) => cell.lines);
      const place = this.account.write(lines, page);
      this.report.drop(
        'repeated-head',
        'Đầu bảng in lại ở trang sau',
        rowText({ segments: lines, base: 0, size: 0 }),
        place,
      );
    }
    const place = { file: this.file, line: from, page: table.page };
    const rows = partOrdinals(tableRows(table, this.marking(from)));
    this.blocks.push({ ...paragraph([], place), kind: 'table', rows, endLine: this.account.line });
  }

  /** Writes the notes that are ready, in the order of their pages. */
  private writeNotes(ready: (note: LaidNote) => boolean): void {
    for (const note of this.laid.filter(ready)) {
      this.laid.splice(this.laid.indexOf(note), 1);
      this.note(note);
    }
  }

  private note(note: LaidNote): void {
    this.notes.push(makeNote(note, this.noteLeading, this.account));
  }
}
