/** The text of a document in blocks, as the search looks at it: only what a reader came for, each with what leads to it. */
import type { Flow, FootnoteReference, Phrasing, TableRow, Tree } from './model.ts';
import { noteId } from './note.ts';

export interface Block {
  readonly kind: 'heading' | 'text' | 'note';
  /** Of the element to land on; may be empty. */
  readonly id: string;
  readonly text: string;
  /** Of a heading: 1 is the title of the document. */
  readonly level?: number;
  /** Of a note: what it is called, and the section where its marker stands. */
  readonly label?: string;
  readonly section?: Section;
}

export interface Section {
  readonly id: string;
  readonly title: string;
}

interface Walk {
  readonly blocks: Block[];
  section: Section;
  /** Section of the first marker of each note. */
  readonly markers: Map<string, Section>;
}

const NOWHERE: Section = { id: '', title: '' };

export function blocksOf({ children, notes }: Tree): readonly Block[] {
  const walk: Walk = { blocks: [], section: NOWHERE, markers: new Map() };
  for (const node of children) addFlow(node, walk);
  for (const { label, children: own } of notes) {
    // What a note marks belongs where the note does.
    walk.section = walk.markers.get(label) ?? NOWHERE;
    noteMarkers(own, walk);
  }
  const written = notes.map(
    ({ label, number, children: own }): Block => ({
      kind: 'note',
      id: noteId(label),
      text: tidy(`${/^\d+$/u.test(number) ? '' : `${number} `}${own.map(flowText).join(' ')}`),
      label: `Chú thích ${number}`,
      section: walk.markers.get(label) ?? NOWHERE,
    }),
  );
  return [...walk.blocks, ...written];
}

function addFlow(node: Flow, walk: Walk): void {
  switch (node.type) {
    case 'title':
      addHeading('', node.children, 1, walk);
      return;
    case 'heading':
      addHeading(node.id, node.children, node.depth, walk);
      return;
    case 'paragraph':
      addText(node.id, [node.children], walk);
      return;
    case 'list':
      for (const { id, children } of node.children) {
        const [first, ...others] = children;
        if (first?.type === 'paragraph') addText(id, [first.children], walk);
        for (const child of first?.type === 'paragraph' ? others : children) addFlow(child, walk);
      }
      return;
    case 'table':
      for (const { id, cells } of [...node.head, ...node.body])
        addText(
          id,
          cells.map(({ lines }) => lines.flatMap((line) => [...line, { type: 'break' } as const])),
          walk,
        );
      return;
    case 'letterhead':
      // Of the letterhead only the title is what readers look for.
      for (const child of node.children) if (child.type === 'title') addFlow(child, walk);
      return;
    case 'closing':
      walk.section = { id: 'phan-cuoi', title: 'Phần cuối' };
      for (const child of node.children) addFlow(child, walk);
  }
}

function addHeading(id: string, nodes: readonly Phrasing[], level: number, walk: Walk): void {
  const text = tidy(phrasingText(nodes));
  walk.section = { id, title: text };
  walk.blocks.push({ kind: 'heading', id, text, level });
  noteMarkers(nodes, walk);
}

/** One line, or the cells of a row. */
function addText(id: string | undefined, cells: readonly (readonly Phrasing[])[], walk: Walk): void {
  for (const nodes of cells) noteMarkers(nodes, walk);
  const text = tidy(cells.map(phrasingText).join(CELL));
  if (text !== '') walk.blocks.push({ kind: 'text', id: id ?? '', text });
}

const CELL = ' · ';

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').replace(/^[ ·]+|[ ·]+$/gu, '');

function phrasingText(nodes: readonly Phrasing[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'break') text += ' ';
    else if ('children' in node) text += phrasingText(node.children);
  }
  return text;
}

function flowText(node: Flow): string {
  switch (node.type) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return phrasingText(node.children);
    case 'list':
      return node.children.map(({ children }) => children.map(flowText).join(' ')).join(' ');
    case 'table':
      return [...node.head, ...node.body].map(rowText).join(' ');
    case 'letterhead':
    case 'closing':
      return node.children.map(flowText).join(' ');
    default:
      return '';
  }
}

const rowText = ({ cells }: TableRow): string =>
  cells.map(({ lines }) => lines.map(phrasingText).join(' ')).join(CELL);

/** Gives the open section to the notes that are marked here for the first time. */
function noteMarkers(nodes: readonly (Flow | Phrasing)[], { section, markers }: Walk): void {
  for (const { label } of nodes.flatMap(markersIn)) if (!markers.has(label)) markers.set(label, section);
}

function markersIn(node: Flow | Phrasing): readonly FootnoteReference[] {
  if (node.type === 'footnoteReference') return [node];
  if (node.type === 'list') return node.children.flatMap(({ children }) => children.flatMap(markersIn));
  if (node.type === 'table')
    return [...node.head, ...node.body].flatMap(({ cells }) =>
      cells.flatMap(({ lines }) => lines.flatMap((line) => line.flatMap(markersIn))),
    );
  const children: readonly (Flow | Phrasing)[] = 'children' in node ? node.children : [];
  return children.flatMap(markersIn);
}

/** All words of a document, a line for each block, letterhead and closing parts included. */
export function textOf({ children, notes }: Tree): string {
  const lines = (node: Flow): readonly string[] => {
    switch (node.type) {
      case 'list':
        return node.children.flatMap((item) => item.children.flatMap(lines));
      case 'table':
        return [...node.head, ...node.body].map(rowText);
      case 'letterhead':
      case 'closing':
        return node.children.flatMap(lines);
      default:
        return [flowText(node)];
    }
  };
  return [...children, ...notes.flatMap((note) => note.children)].flatMap(lines).join('\n');
}
