/** Tables: spans, heads, and what a cell holds. */
import type { Place } from '../../../../schema/message.ts';
import { paragraph } from '../../../draft.ts';
import type { Block, Cell, Inline, Row } from '../../../model.ts';
import { plain, text, tidy } from '../../../text/inlines.ts';
import { withHead } from '../../table-rows.ts';
import type { Context } from '../context.ts';
import { child, elements, toggle, value, type XmlElement } from '../package/tree.ts';
import { WordGrid } from './grid.ts';
import { isDeletedCell, isDeletedRow } from './ready.ts';
import { listNumberOf } from './styles.ts';

/** Between the cells of a table that stands inside a cell. */
const BETWEEN = ' | ';

/** What a cell holds is read as the text around the table is. */
export interface BlockReader {
  readonly blocks: (element: XmlElement) => Block[];
}

export function readTable(table: XmlElement, story: BlockReader, context: Context): Block[] {
  const rows = rowsIn(table);
  const place = placeOf(table, context);
  const cells = rows.map((row) => cellsIn(row).map((cell) => story.blocks(cell)));
  const [only] = cells;
  // A table of one cell is a frame around text.
  if (only && cells.length === 1 && only.length === 1) return only[0] ?? [];
  const behind: Block[] = [];
  const grid = new WordGrid();
  for (const [index, row] of rows.entries()) {
    if (isDeletedRow(row)) {
      // Its texts are dropped as they are read.
      for (const block of (cells[index] ?? []).flat())
        context.findings.drop('deleted-text', plain(block.inlines), place);
      continue;
    }
    grid.row(isHeadRow(row), before(row, 'w:gridBefore'));
    for (const [at, cell] of cellsIn(row).entries()) {
      const blocks = cells[index]?.[at] ?? [];
      if (isDeletedCell(cell)) {
        for (const block of blocks) context.findings.drop('deleted-text', plain(block.inlines), place);
        continue;
      }
      behind.push(...blocks.filter(({ kind }) => kind === 'image'));
      grid.cell(inlinesOf(blocks, context, place), spanOf(cell), mergeOf(cell));
    }
    grid.skip(before(row, 'w:gridAfter'));
  }
  const made = grid.rows();
  if (made.every((row) => row.cells.every(({ inlines }) => inlines.length === 0))) return behind;
  return [
    paragraph([], place, { kind: 'table', rows: withHead(made), endLine: lastLine(table, context) }),
    ...behind,
  ];
}

/** Rows may stand in changes and content controls. */
function rowsIn(table: XmlElement): XmlElement[] {
  return elements(table).flatMap((element) => {
    if (element.name === 'w:tr') return [element];
    return /^w:(?:ins|moveTo|del|moveFrom)$/u.test(element.name) ? rowsIn(element) : [];
  });
}

function cellsIn(row: XmlElement): XmlElement[] {
  return elements(row, 'w:tc');
}

function before(row: XmlElement, name: string): number {
  return Math.max(0, listNumberOf(value(child(row, 'w:trPr'), name)) ?? 0);
}

function spanOf(cell: XmlElement): number {
  return Math.max(1, listNumberOf(value(child(cell, 'w:tcPr'), 'w:gridSpan')) ?? 1);
}

/** `restart` opens a cell over several rows, `continue` goes on with the one above. */
function mergeOf(cell: XmlElement): 'restart' | 'continue' | undefined {
  const merge = child(child(cell, 'w:tcPr'), 'w:vMerge');
  return merge && (merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue');
}

function placeOf(table: XmlElement, context: Context): Place {
  const page = context.pages.here;
  return { file: context.file, line: firstLine(table, context), ...(page !== undefined && { page }) };
}

function firstLine(table: XmlElement, { lines }: Context): number {
  for (const row of rowsIn(table))
    for (const cell of cellsIn(row)) for (const inner of elements(cell, 'w:p')) return lines.get(inner) ?? 1;
  return 1;
}

function lastLine(table: XmlElement, { lines }: Context): number {
  const paragraphs = rowsIn(table)
    .flatMap(cellsIn)
    .flatMap((cell) => elements(cell, 'w:p'));
  return lines.get(paragraphs.at(-1) ?? table) ?? 1;
}

/** What a cell holds as lines; a table inside becomes a line for each of its rows. */
function inlinesOf(blocks: readonly Block[], context: Context, place: Place): Inline[] {
  const lines = blocks.flatMap((block): (readonly Inline[])[] => {
    if (block.kind === 'image') return [];
    if (block.rows) {
      context.findings.count('nested-table', place);
      return block.rows.map(flat);
    }
    return [block.kind === 'item' ? [text(`${block.bullet ?? '-'} `), ...block.inlines] : block.inlines];
  });
  return tidy(
    lines.flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'lineBreak' } as const] : []),
      ...line,
    ]),
  );
}

function flat(row: Row): Inline[] {
  return row.cells
    .filter(({ inlines }) => inlines.length > 0)
    .flatMap(({ inlines }: Cell, index) => [...(index > 0 ? [text(BETWEEN)] : []), ...inlines]);
}

/** True for a row that repeats on each page: a head. */
function isHeadRow(row: XmlElement): boolean {
  return toggle(child(row, 'w:trPr'), 'w:tblHeader') ?? false;
}
