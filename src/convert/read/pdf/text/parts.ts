/** The parts of a page in reading order: lines and tables of the text, lines of the notes, and bands. */

import { foldTone } from '../../../../vietnamese/tone.ts';
import { MARK } from '../../../tables/front-words.ts';
import { headLines, type Margins, marginsOf, type PrintedLine, readLines } from '../lines/columns.ts';
import { joinSegments, printedText, readRows } from '../lines/rows.ts';
import { type AreaContext, partNotes, raisedNumbers } from '../notes/area.ts';
import { isBetween, stateOf } from '../notes/between-pages.ts';
import { withDots } from '../page/dots.ts';
import { type PdfPage, type PrintedRow, type Segment, type SetAside, usual } from '../page/layout.ts';
import { type Banded, takeBands } from '../set-aside/bands.ts';
import { alignedTable, partColons, partFigures } from '../tables/aligned.ts';
import { readGrids } from '../tables/grid.ts';
import { type PageTable, ruledTable } from '../tables/index.ts';
import { type PrintedLetterhead, takeLetterheads } from './letterhead.ts';

export interface PageParts {
  readonly page: PdfPage;
  readonly body: readonly (PrintedLine | PageTable)[];
  readonly notes: readonly PrintedLine[];
  readonly bands: Banded['bands'];
  readonly asides: readonly SetAside[];
}

export const isTable = (part: PrintedLine | PageTable): part is PageTable => 'cells' in part;

/** Rows of a page outside its ruled tables, and those tables. */
interface Outline {
  readonly page: PdfPage;
  readonly rows: readonly PrintedRow[];
  readonly tables: readonly PageTable[];
  readonly letterheads: readonly PrintedLetterhead[];
  /** Turned text that no table holds. */
  readonly turned: readonly SetAside[];
}

export function readParts(pages: readonly PdfPage[]): PageParts[] {
  const outlines = pages.map(outline);
  const banded = takeBands(outlines);
  const rows = banded.flatMap((page) => page.rows);
  const size = usual(
    rows.flatMap(({ segments }) =>
      segments.flatMap(({ runs }) => runs.map((run) => [run.size, run.text.length] as const)),
    ),
  );
  const margins = marginsByWidth(pages, banded);
  let flow = 0;
  let carried: AreaContext['carried'] = 'no';
  return outlines.map((shown, index) => {
    const { rows: own, bands } = banded[index] as Banded;
    const { page } = shown;
    const edges = margins.get(Math.round(page.width)) as Margins;
    const lines = [...own.flatMap(({ segments }) => segments), ...shown.tables.flatMap(linesOf)];
    const raised = raisedNumbers(lines.map(({ runs }) => runs));
    const rules = page.rules.filter((rule) => !shown.tables.some((table) => isBetween(rule, table)));
    const context = { ...page, rules, size, carried, raised };
    const { body, notes } = partNotes(own, context, shown.tables);
    if (body.length > 0 || notes.length > 0) carried = stateOf(notes.at(-1));
    return {
      page,
      bands,
      asides: [...page.asides, ...shown.turned],
      body: inOrder(body, shown, edges, () => ++flow),
      notes: notes.map((row) => ({ ...joinSegments(row.segments), ...edges, flow: 0 })),
    };
  });
}

/** The lines in the cells of a table. */
export function linesOf({ cells }: PageTable): Segment[] {
  return cells.flatMap((row) => row.flatMap(({ lines }) => lines));
}

function outline(page: PdfPage): Outline {
  const grids = readGrids(page.rules);
  const tables = grids.flatMap((grid) => ruledTable(grid, page) ?? []);
  const inside = new Set(
    tables.flatMap(({ cells }) => cells.flatMap((row) => row.flatMap((cell) => cell.runs))),
  );
  const outside = page.runs.filter((run) => !inside.has(run));
  const turned = page.turned.flatMap(({ runs }): SetAside[] => {
    const rest = runs.filter((run) => !inside.has(run));
    if (rest.length === 0) return [];
    const segments = readRows(rest, page.number).flatMap((row) => row.segments);
    const [marks, others] = [true, false].map((mark) =>
      segments.filter((segment) => isMark(segment, segments) === mark),
    );
    return [
      ...(marks?.length ? [{ rule: 'watermark' as const, segments: marks }] : []),
      ...(others?.length ? [{ rule: 'turned-text' as const, segments: others }] : []),
    ];
  });
  const { letterheads, rest } = takeLetterheads(outside, page);
  return { page, rows: readRows(withDots(rest, page), page.number), tables, letterheads, turned };
}

/** Words up and down the margin so often are printed over the paper, as are those that say who may read it. */
const OFTEN = 3;

function isMark(segment: Segment, all: readonly Segment[]): boolean {
  const words = printedText(segment);
  return all.filter((other) => printedText(other) === words).length >= OFTEN || MARK.test(foldTone(words));
}

function marginsByWidth(pages: readonly PdfPage[], banded: readonly Banded[]): ReadonlyMap<number, Margins> {
  const groups = Map.groupBy(pages.keys(), (index) => Math.round(pages[index]?.width ?? 0));
  return new Map(
    [...groups].map(([width, members]) => [
      width,
      marginsOf(
        members.flatMap((index) => banded[index]?.rows ?? []),
        width,
      ),
    ]),
  );
}

/** Lines, letterheads and tables from the top to the bottom. */
function inOrder(
  rows: readonly PrintedRow[],
  { tables, letterheads }: Outline,
  margins: Margins,
  flows: () => number,
): (PrintedLine | PageTable)[] {
  const fixed = [
    ...tables.map((table) => ({ top: table.top, parts: [table] })),
    ...letterheads.map((head) => ({ top: head.top, parts: headLines(head, flows) })),
  ].toSorted((a, b) => a.top - b.top);
  const parts: (PrintedLine | PageTable)[] = [];
  let from = 0;
  for (const { top, parts: own } of [...fixed, { top: Number.POSITIVE_INFINITY, parts: [] }]) {
    const end = rows.findIndex((row, index) => index >= from && row.base > top);
    const to = end < 0 ? rows.length : Math.max(end, from);
    parts.push(...withAligned(rows.slice(from, to), margins, flows), ...own);
    from = to;
  }
  return parts;
}

/** Lines, and tables that stand in columns without rules. */
function withAligned(
  rows: readonly PrintedRow[],
  margins: Margins,
  flows: () => number,
): (PrintedLine | PageTable)[] {
  const parts: (PrintedLine | PageTable)[] = [];
  const cut = partColons(partFigures(rows));
  let plain: PrintedRow[] = [];
  const flush = (): void => {
    parts.push(...readLines(plain, margins, flows));
    plain = [];
  };
  for (let index = 0; index < rows.length; ) {
    const row = rows[index] as PrintedRow;
    const found = alignedTable(cut, index, row.segments[0]?.page ?? 1, plain.length);
    if (found) {
      plain.splice(plain.length - found.above);
      flush();
      parts.push(found.table);
    } else plain.push(row);
    index += found?.length ?? 1;
  }
  flush();
  return parts;
}

/** Everything that stands on a page. */
export function segmentsOf({ body, notes, bands, asides }: PageParts) {
  return [
    ...asides.flatMap(({ segments }) => segments),
    ...bands.flatMap(({ row }) => row.segments),
    ...body.flatMap((part) => (isTable(part) ? linesOf(part) : [part])),
    ...notes,
  ];
}
