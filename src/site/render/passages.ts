/** The text of a document as the recogniser of figures reads it, and where each piece of it stands in the tree. */
import type { MdastNode } from 'satteri';
import type { CellPlace, Passage } from '../../figures/passage.ts';
import { spanOf } from './span.ts';

type TextNode = Extract<MdastNode, { type: 'text' }>;

/** A text node and where it begins in the text of its passage. */
export interface Piece {
  readonly node: TextNode;
  readonly start: number;
}

export interface ReadText {
  readonly passages: readonly Passage[];
  /** Pieces of each passage. */
  readonly pieces: readonly (readonly Piece[])[];
  /** Indexes of the passages that are headings. */
  readonly headings: ReadonlySet<number>;
}

interface Walk {
  readonly passages: Passage[];
  readonly pieces: Piece[][];
  readonly headings: Set<number>;
  section: number;
  tables: number;
  note: string | undefined;
}

/** Passages in the order of the tree. Letterhead and closing parts hold no figures of the report. */
export function readPassages(nodes: readonly MdastNode[]): ReadText {
  const walk: Walk = {
    passages: [],
    pieces: [],
    headings: new Set(),
    section: -1,
    tables: 0,
    note: undefined,
  };
  for (const node of nodes) readBlock(node, walk);
  return walk;
}

function readBlock(node: MdastNode, walk: Walk): void {
  switch (node.type) {
    case 'heading':
      if (node.depth === 1) return;
      walk.section++;
      walk.headings.add(walk.passages.length);
      addPassage(node.children, walk);
      return;
    case 'paragraph':
      addPassage(node.children, walk);
      return;
    case 'list':
    case 'listItem':
      for (const child of node.children) readBlock(child, walk);
      return;
    case 'footnoteDefinition':
      walk.note = node.label ?? node.identifier;
      for (const child of node.children) readBlock(child, walk);
      walk.note = undefined;
      return;
    case 'table':
      readRows(
        node.children.map((row, index) => ({ head: index === 0, cells: row.children })),
        walk,
      );
      return;
    case 'mdxJsxFlowElement':
      if (node.name === 'table') readRows(elementRows(node), walk);
      else if (node.name !== 'header' && node.name !== 'footer') addPassage(node.children, walk);
  }
}

interface ReadRow {
  readonly head: boolean;
  readonly cells: readonly MdastNode[];
}

function elementRows(table: MdastNode): ReadRow[] {
  return childrenOf(table).flatMap((part) =>
    childrenOf(part).map((row) => ({
      head: 'name' in part && part.name === 'thead',
      cells: childrenOf(row),
    })),
  );
}

/** Cells at their places in the grid; a span keeps the places it covers free. */
function readRows(rows: readonly ReadRow[], walk: Walk): void {
  const table = walk.tables++;
  const taken = new Set<string>();
  rows.forEach(({ head, cells }, row) => {
    let column = 0;
    for (const cell of cells) {
      while (taken.has(`${row} ${column}`)) column++;
      const [width, height] = [spanOf(cell, 'colSpan'), spanOf(cell, 'rowSpan')];
      for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) taken.add(`${row + y} ${column + x}`);
      addPassage(childrenOf(cell), walk, { table, row, column, head });
      column += width;
    }
  });
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}

function addPassage(nodes: readonly MdastNode[], walk: Walk, cell?: CellPlace): void {
  const pieces: Piece[] = [];
  const markers: { at: number; note: string }[] = [];
  let text = '';
  const add = (node: MdastNode): void => {
    if (node.type === 'text') {
      pieces.push({ node, start: text.length });
      text += node.value;
    } else if (node.type === 'break') text += '\n';
    else if (node.type === 'footnoteReference')
      markers.push({ at: text.length, note: node.label ?? node.identifier });
    else for (const child of childrenOf(node)) add(child);
  };
  for (const node of nodes) add(node);
  const { section, note } = walk;
  const place = cell ? 'table' : note === undefined ? 'body' : 'note';
  walk.passages.push({
    in: place,
    text,
    section,
    markers,
    ...(note !== undefined && { note }),
    ...(cell && { cell }),
  });
  walk.pieces.push(pieces);
}
