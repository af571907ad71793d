/** The text of a document in blocks, as the search looks at it: only what a reader came for, each with what leads to it. */
import type { Flow, FootnoteReference, Phrasing, Table, TableCell, TableRow, Tree } from '../model.ts';
import { noteId } from '../places/note.ts';

export interface TextBlock {
  /** `closing` begins what stands behind the body; it has no text of its own. */
  readonly kind: 'heading' | 'text' | 'note' | 'closing';
  /** Of the element to land on; may be empty. */
  readonly id: string;
  readonly text: string;
  /** Of a heading: 1 is the title of the document. */
  readonly level?: number;
  /** Of a note: what it is called, and the section where its marker stands. */
  readonly label?: string;
  readonly section?: TextSection;
  /** Of a note: the sentence before its marker, which it says more about. */
  readonly context?: string;
  /** Of a row below the head of a table. */
  readonly row?: ToldRow;
}

export interface ToldRow {
  /** What the columns of the table are called; the same list for all its rows. */
  readonly names: readonly string[];
  /** Column of each cell that holds something; these cells make the text. */
  readonly columns: readonly number[];
}

export interface TextSection {
  readonly id: string;
  readonly title: string;
}

interface Walk {
  readonly blocks: TextBlock[];
  section: TextSection;
  /** Where the first marker of each note stands. */
  readonly markers: Map<string, Marker>;
}

interface Marker {
  readonly section: TextSection;
  readonly context: string;
}

const NOWHERE: TextSection = { id: '', title: '' };
const CLOSING: TextSection = { id: 'phan-cuoi', title: 'Phần cuối' };

export function blocksOf({ children, notes }: Tree): readonly TextBlock[] {
  const walk: Walk = { blocks: [], section: NOWHERE, markers: new Map() };
  for (const node of children) addFlow(node, walk);
  for (const { label, children: own } of notes) {
    // What a note marks belongs where the note does.
    walk.section = walk.markers.get(label)?.section ?? NOWHERE;
    noteMarkers(own, walk);
  }
  const written = notes.map(
    ({ label, number, children: own }): TextBlock => ({
      kind: 'note',
      id: noteId(label),
      text: tidy(`${/^\d+$/u.test(number) ? '' : `${number} `}${own.map(flowText).join(' ')}`),
      label: `Chú thích ${number}`,
      section: walk.markers.get(label)?.section ?? NOWHERE,
      context: walk.markers.get(label)?.context ?? '',
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
      addTable(node, walk);
      return;
    case 'letterhead':
      // Of the letterhead readers look for the title, and for what is said below it: the session that a report is made for.
      addFront(node.children, walk);
      return;
    case 'closing':
      walk.section = CLOSING;
      walk.blocks.push({ kind: 'closing', id: CLOSING.id, text: '', level: 2, section: CLOSING });
      for (const child of node.children) addFlow(child, walk);
  }
}

function addFront(lines: readonly Flow[], walk: Walk): void {
  const at = lines.findIndex(({ type }) => type === 'title');
  const [title, ...below] = at < 0 ? [] : lines.slice(at);
  if (!title) return;
  addFlow(title, walk);
  const last = walk.blocks.pop();
  // No text of its own: a result in it would say nothing but for which session the report was made.
  if (last) walk.blocks.push({ ...last, text: tidy([last.text, ...below.map(flowText)].join(' ')) });
}

function addHeading(id: string, nodes: readonly Phrasing[], level: number, walk: Walk): void {
  const text = tidy(phrasingText(nodes));
  walk.section = { id, title: text };
  walk.blocks.push({ kind: 'heading', id, text, level });
  noteMarkers(nodes, walk);
}

function addText(
  id: string | undefined,
  cells: readonly (readonly Phrasing[])[],
  walk: Walk,
  row?: ToldRow,
): void {
  for (const nodes of cells) noteMarkers(nodes, walk);
  const text = tidy(cells.map(phrasingText).join(CELL));
  if (text !== '') walk.blocks.push({ kind: 'text', id: id ?? '', text, ...(row && { row }) });
}

/** Rows as lines; those below the head know what their columns are called. */
function addTable({ head, body }: Table, walk: Walk): void {
  const headColumns = columnsOf(head);
  const names: string[] = [];
  for (const [index, { id, cells }] of head.entries()) {
    for (const [at, cell] of cells.entries()) nameColumns(names, headColumns[index]?.[at] ?? at, cell);
    addText(id, cells.map(cellPhrasing), walk);
  }
  for (const [index, columns] of columnsOf(body).entries()) {
    const { id, cells = [] } = body[index] ?? {};
    const filled = cells.flatMap((cell, at) =>
      tidy(phrasingText(cellPhrasing(cell))) === '' ? [] : [{ cell, column: columns[at] ?? at }],
    );
    addText(
      id,
      filled.map(({ cell }) => cellPhrasing(cell)),
      walk,
      { names, columns: filled.map(({ column }) => column) },
    );
  }
}

const cellPhrasing = ({ lines }: TableCell): readonly Phrasing[] =>
  lines.flatMap((line) => [...line, { type: 'break' } as const]);

/** A cell of the head stands over all columns that it spans; further rows add to it. */
function nameColumns(names: string[], first: number, cell: TableCell): void {
  const text = tidy(phrasingText(cellPhrasing(cell)));
  for (let column = first; column < first + cell.colSpan; column++)
    names[column] = [names[column], text].filter(Boolean).join(' – ');
}

/** For each row the column that each of its cells begins in, with room for the cells that reach down from above. */
function columnsOf(rows: readonly TableRow[]): readonly (readonly number[])[] {
  const reaching: number[] = [];
  return rows.map(({ cells }) => {
    let column = 0;
    const columns = cells.map(({ colSpan, rowSpan }) => {
      while ((reaching[column] ?? 0) > 0) column++;
      const first = column;
      for (; column < first + colSpan; column++) reaching[column] = rowSpan;
      return first;
    });
    for (const [index, rest] of reaching.entries()) reaching[index] = Math.max(0, (rest ?? 0) - 1);
    return columns;
  });
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

/** Gives the open section, and the sentence before the marker, to the notes that are marked here for the first time. */
function noteMarkers(nodes: readonly (Flow | Phrasing)[], { section, markers }: Walk): void {
  for (const { label } of nodes.flatMap(markersIn))
    if (!markers.has(label)) markers.set(label, { section, context: contextOf(nodes, label) });
}

/** Most characters of a sentence that are kept: enough to tell what it is about. */
const MOST_CONTEXT = 240;
const LAST_SENTENCE = /(?<=[.;!?]\s+)[^.;!?]*$/u;

function contextOf(nodes: readonly (Flow | Phrasing)[], label: string): string {
  const before = tidy(textBefore(nodes, label).text);
  const [sentence = before] = LAST_SENTENCE.exec(before.replace(/[.;:,]$/u, '')) ?? [];
  return sentence.slice(-MOST_CONTEXT);
}

/** Text up to the marker; `found` tells whether it stands there. */
function textBefore(nodes: readonly (Flow | Phrasing)[], label: string): { text: string; found: boolean } {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'footnoteReference' && node.label === label) return { text, found: true };
    if (node.type === 'text') text += node.value;
    else if (node.type === 'break') text += ' ';
    else if ('children' in node) {
      const inner = textBefore(node.children as readonly (Flow | Phrasing)[], label);
      text += inner.text;
      if (inner.found) return { text, found: true };
    }
  }
  return { text, found: false };
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
