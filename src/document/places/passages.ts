/** The text of a document in passages, as figures and references are recognised in it, and where each piece of it stands. */
import type { Flow, Phrasing, PlacedPassage, Table, TableRow, Text, Tree } from '../model.ts';
import { noteId } from './note.ts';

/** A text node and where it begins in the text of its passage. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
}

export interface ReadText {
  readonly passages: readonly PlacedPassage[];
  /** Pieces of each passage. */
  readonly pieces: readonly (readonly Piece[])[];
  /** Indexes of the passages that are headings. */
  readonly headings: ReadonlySet<number>;
}

interface Walk {
  readonly passages: PlacedPassage[];
  readonly pieces: Piece[][];
  readonly headings: Set<number>;
  section: number;
  page: string;
  note: string | undefined;
  /** Words of the letterhead. */
  front: string;
}

/** Passages in the order of the tree. Letterhead and closing parts hold no figures of the report. */
export function readPassages(tree: Tree): ReadText {
  const walk: Walk = {
    passages: [],
    pieces: [],
    headings: new Set(),
    section: -1,
    page: '',
    note: undefined,
    front: '',
  };
  for (const node of tree.children) readFlow(node, walk);
  for (const { label, children } of tree.notes) {
    walk.note = label;
    for (const node of children) readFlow(node, walk);
  }
  return walk;
}

function readFlow(node: Flow, walk: Walk, anchor?: string): void {
  switch (node.type) {
    case 'heading':
      walk.section++;
      walk.headings.add(walk.passages.length);
      addPassage([node.children], walk, node.id, { heading: node.depth });
      return;
    case 'paragraph':
      addPassage([node.children], walk, node.id ?? anchor);
      return;
    case 'list':
      for (const item of node.children)
        for (const [index, child] of item.children.entries())
          readFlow(child, walk, index === 0 ? item.id : undefined);
      return;
    case 'table':
      readRows(node, walk);
      return;
    case 'pageBreak':
      walk.page = node.page;
      return;
    case 'letterhead':
    case 'closing':
      if (node.type === 'letterhead') walk.front = textOf(node);
      walk.page = pageMarks(node).at(-1) ?? walk.page;
  }
}

function textOf(node: Flow | Phrasing): string {
  if (node.type === 'text') return node.value;
  const children: readonly (Flow | Phrasing)[] =
    'children' in node ? (node.children as readonly (Flow | Phrasing)[]) : [];
  const inline = node.type === 'paragraph' || node.type === 'heading' || node.type === 'title';
  return children.map(textOf).join(inline ? '' : '\n');
}

/** Pages that begin in a part whose words are not read. */
function pageMarks(node: Flow | Phrasing): readonly string[] {
  if (node.type === 'pageBreak') return [node.page];
  const children: readonly (Flow | Phrasing)[] =
    node.type === 'list'
      ? node.children.flatMap((item) => item.children)
      : 'children' in node
        ? node.children
        : [];
  return children.flatMap(pageMarks);
}

/** Cells at their places in the grid; a span keeps the places it covers free. */
function readRows({ head, body, number }: Table, walk: Walk): void {
  const taken = new Set<string>();
  const readRow = ({ id, cells }: TableRow, row: number): void => {
    let column = 0;
    for (const { lines, colSpan, rowSpan } of cells) {
      while (taken.has(`${row} ${column}`)) column++;
      for (let y = 0; y < rowSpan; y++)
        for (let x = 0; x < colSpan; x++) taken.add(`${row + y} ${column + x}`);
      addPassage(lines, walk, id, {
        cell: { table: number - 1, row, column, head: row < head.length },
        ...(walk.passages.length === 0 && walk.front !== '' && { above: walk.front }),
      });
      column += colSpan;
    }
  };
  for (const [row, cells] of [...head, ...body].entries()) readRow(cells, row);
}

/** The text of lines, and where in it their parts begin. */
function readLines(lines: readonly (readonly Phrasing[])[]) {
  const pieces: Piece[] = [];
  const markers: { at: number; note: string }[] = [];
  const pageBreaks: { at: number; page: string }[] = [];
  const unsure: { start: number; end: number }[] = [];
  let text = '';
  const add = (node: Phrasing): void => {
    if (node.type === 'text') {
      pieces.push({ node, start: text.length });
      text += node.value;
    } else if (node.type === 'break') text += '\n';
    else if (node.type === 'footnoteReference') markers.push({ at: text.length, note: node.label });
    else if (node.type === 'pageBreak') pageBreaks.push({ at: text.length, page: node.page });
    else if ('children' in node) {
      const start = text.length;
      for (const child of node.children) add(child);
      if (node.type === 'unsure') unsure.push({ start, end: text.length });
    }
  };
  for (const line of lines) for (const node of line) add(node);
  return { text, pieces, markers, pageBreaks, unsure };
}

function addPassage(
  lines: readonly (readonly Phrasing[])[],
  walk: Walk,
  id: string | undefined,
  kind: Pick<PlacedPassage, 'cell' | 'heading' | 'above'> = {},
): void {
  const { text, pieces, markers, pageBreaks, unsure } = readLines(lines);
  const { section, note, page } = walk;
  walk.passages.push({
    in: kind.cell ? 'table' : note === undefined ? 'body' : 'note',
    text,
    section,
    markers,
    anchor: note === undefined ? id : noteId(note),
    page,
    pageBreaks,
    ...(unsure.length > 0 && { unsure }),
    ...(note !== undefined && { note }),
    ...kind,
  });
  walk.pieces.push(pieces);
  walk.page = pageBreaks.at(-1)?.page ?? page;
}
