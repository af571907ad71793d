/** MDX to the tree of model.ts. The only file that knows the parser, Sätteri. */
import {
  type MdastNode,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
  markdownToMdast,
  mdxToMdast,
} from 'satteri';
import { freeId } from '../figures/identity.ts';
import { groupOf, nth } from '../shared/nth.ts';
import { RenderError, refuse } from './error.ts';
import type * as Model from './model.ts';
import { addHeading, blockId, createOutline, type Outline } from './places/anchors.ts';
import { noteKey, printedNumber } from './places/note.ts';
import { rowKinds, tableColumns } from './table.ts';
import { plainText } from './text.ts';

type Node<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;
type Element = MdxJsxTextElement | MdxJsxFlowElement;

/** What one reading has met so far. */
interface Reading {
  readonly file: string;
  readonly outline: Outline;
  readonly headings: Model.Heading[];
  /** Ids of the markers of each note, in the order of the page. */
  readonly markers: Map<string, string[]>;
  /** Bullets of the source in order, one for each list item. */
  readonly bullets: readonly string[];
  items: number;
  tables: number;
  titles: number;
  corrected: number;
  unsure: number;
}

/**
 * The tree of one document. Only a closed set of constructs is known; anything else throws a {@link RenderError}
 * with the file and line, which is also why nothing in a document is ever executed.
 */
export function parseDocument(source: string, file: string): Model.Tree {
  if (last?.source === source && last.file === file) return last.tree;
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, (front) => '\n'.repeat(front.split('\n').length - 1));
  try {
    const root = parse(body, file, false);
    const tree = readTree(root, body, file);
    last = { source, file, root, tree };
    return tree;
  } catch (error) {
    // Positions cost a quarter of the time, so they are read only to say where the mistake is.
    if (error instanceof RenderError) return readTree(parse(body, file, true), body, file);
    throw error;
  }
}

/** A document is asked for what it explains, then read whole, then proved: one after the other. */
let last:
  | {
      readonly source: string;
      readonly file: string;
      readonly root: Node<'root'>;
      readonly tree: Model.Tree;
    }
  | undefined;

function parse(source: string, file: string, position: boolean): Node<'root'> {
  let tree: MdastNode;
  try {
    tree = mdxToMdast(source, { position, features: { frontmatter: false } });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RenderError(`${file}: không đọc được MDX (${reason}). Hãy chuyển đổi lại từ bản gốc.`);
  }
  if (tree.type !== 'root') throw new RenderError(`${file}: không đọc được MDX.`);
  return tree;
}

/** Letters and digits of a document, as its MDX gives them and as a parser of Markdown reads them in its twin. */
export function lettersInMarkdown(
  source: string,
  markdown: string,
): { readonly given: string; readonly read: string } {
  const options = { position: false, features: { frontmatter: true } } as const;
  return {
    given: lettersOf(last?.source === source ? last.root : mdxToMdast(source, options)),
    read: lettersOf(markdownToMdast(markdown, options)),
  };
}

/** In the order of the text, without marks of notes; notes come last, as the twin has them. */
function lettersOf(root: MdastNode): string {
  const parts: string[] = [];
  const notes: MdastNode[] = [];
  const walk = (node: MdastNode): void => {
    if (node.type === 'footnoteDefinition') notes.push(node);
    else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      parts.push(node.value);
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root);
  // A note is at the root of its document, so none comes to the list while it is walked.
  for (const note of notes) if ('children' in note) for (const child of note.children) walk(child);
  return lettersIn(parts.join(''));
}

/** Whether a character is a letter or a digit: 0 not asked yet, 1 no, 2 yes. */
const SIGNIFICANT = new Uint8Array(0x110000);

/** Letters and digits of a text; a pattern that takes out each blank needs ten times as long. */
function lettersIn(text: string): string {
  let letters = '';
  let from = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (SIGNIFICANT[code] === 0) SIGNIFICANT[code] = /[\p{L}\p{N}]/u.test(String.fromCodePoint(code)) ? 2 : 1;
    if (SIGNIFICANT[code] === 2) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      letters += text.slice(from, at);
      from = -1;
    }
    if (code > 0xffff) at++;
  }
  return from < 0 ? letters : letters + text.slice(from);
}

/**
 * The tree does not keep which bullet a list had, and positions would cost a quarter of the parsing time.
 * Front matter holds no lists and every other dash at the start of a line is escaped, so lines tell.
 */
function readBullets(source: string): readonly string[] {
  return Array.from(source.matchAll(/^[ \t]*([-+*])(?=[ \t]|$)/gm), (match) => groupOf(match, 1));
}

function readTree(root: Node<'root'>, source: string, file: string): Model.Tree {
  const reading: Reading = {
    file,
    outline: createOutline(),
    headings: [],
    markers: new Map(),
    bullets: readBullets(source),
    items: 0,
    tables: 0,
    titles: 0,
    corrected: 0,
    unsure: 0,
  };
  const isNote = (node: MdastNode): node is Node<'footnoteDefinition'> => node.type === 'footnoteDefinition';
  const children = readFlows(
    root.children.filter((node) => !isNote(node)),
    reading,
  );
  const notes = readNotes(root.children.filter(isNote), reading);
  const { titles, headings, corrected, unsure } = reading;
  if (titles !== 1) throw refuse(file, root, `${titles} tên bài (cần đúng một dòng “# ”)`);
  return { children, notes, headings, corrected, unsure };
}

/** All notes in the order of the source, those without a marker included. */
function readNotes(
  notes: readonly Node<'footnoteDefinition'>[],
  reading: Reading,
): Model.FootnoteDefinition[] {
  const seen = new Set<string>();
  const read = notes.map((note) => {
    if (seen.has(note.identifier))
      throw refuse(reading.file, note, `hai chú thích cùng số ${note.identifier}`);
    seen.add(note.identifier);
    const label = note.label ?? note.identifier;
    return { label, number: printedNumber(label), children: readFlows(note.children, reading) };
  });
  // A note may hold markers of other notes, so all are read before any is done.
  return read.map((note) => ({
    type: 'footnoteDefinition',
    ...note,
    markers: reading.markers.get(note.label) ?? [],
  }));
}

function readFlows(nodes: readonly MdastNode[], reading: Reading): Model.Flow[] {
  return nodes.map((node) => readFlow(node, reading));
}

function readFlow(node: MdastNode, reading: Reading): Model.Flow {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node.children, reading);
    case 'heading':
      return readHeading(node, reading);
    case 'list':
      return readList(node, reading);
    case 'table':
      return readTable(node, reading);
    case 'mdxJsxFlowElement':
      return readFlowElement(node, reading);
    default:
      throw refuse(reading.file, node);
  }
}

function readParagraph(nodes: readonly MdastNode[], reading: Reading): Model.Paragraph {
  const children = readPhrasing(nodes, reading);
  return { type: 'paragraph', id: idOf(children, reading), children };
}

function idOf(children: readonly Model.Phrasing[], { outline }: Reading): string | undefined {
  return blockId(outline.taken, plainText(children));
}

function readHeading(node: Node<'heading'>, reading: Reading): Model.Title | Model.Heading {
  const children = readPhrasing(node.children, reading);
  if (node.depth === 1) {
    reading.titles++;
    return { type: 'title', children };
  }
  const anchor = addHeading(reading.outline, node.depth, plainText(children));
  const heading: Model.Heading = { type: 'heading', depth: node.depth, ...anchor, children };
  reading.headings.push(heading);
  return heading;
}

function readList(node: Node<'list'>, reading: Reading): Model.List {
  if (node.ordered) throw refuse(reading.file, node, 'danh sách tự đánh số (số phải là chữ của văn bản)');
  const plus = reading.bullets[reading.items] === '+';
  return { type: 'list', plus, children: node.children.map((item) => readItem(item, reading)) };
}

function readItem(item: Node<'listItem'>, reading: Reading): Model.ListItem {
  reading.items++;
  if (typeof item.checked === 'boolean') throw refuse(reading.file, item, 'ô đánh dấu trong danh sách');
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph')
    return { type: 'listItem', id: undefined, children: readFlows(item.children, reading) };
  // The item has the id of its first paragraph, which stands on its line.
  const children = readPhrasing(first.children, reading);
  const rest = readFlows(others, reading);
  const line: Model.Paragraph = { type: 'paragraph', id: undefined, children };
  return { type: 'listItem', id: idOf(children, reading), children: [line, ...rest] };
}

function readFlowElement(node: Node<'mdxJsxFlowElement'>, reading: Reading): Model.Flow {
  switch (node.name) {
    case 'header':
    case 'footer':
      if (node.attributes.length > 0) throw refuse(reading.file, node, `thẻ <${node.name}> có thuộc tính`);
      return {
        type: node.name === 'header' ? 'letterhead' : 'closing',
        children: readFlows(node.children, reading),
      };
    case 'img':
      return readImage(node, reading);
    case 'table':
      return readElementTable(node, reading);
    default: {
      // An inline element alone in its paragraph is read as a block.
      const inner = node.children.flatMap((child: MdastNode) =>
        child.type === 'paragraph' ? child.children : [child],
      );
      const element = readElement({ ...node, children: inner as typeof node.children }, reading);
      if (element.type === 'pageBreak') return element;
      return { type: 'paragraph', id: idOf([element], reading), children: [element] };
    }
  }
}

function readPhrasing(nodes: readonly MdastNode[], reading: Reading): Model.Phrasing[] {
  return nodes.flatMap((node) => readPhrase(node, reading));
}

function readPhrase(node: MdastNode, reading: Reading): Model.Phrasing | Model.Phrasing[] {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value };
    case 'emphasis':
    case 'strong':
      return { type: node.type, children: readPhrasing(node.children, reading) };
    case 'break':
      return { type: 'break' };
    case 'footnoteReference':
      return readMarker(node.label ?? node.identifier, reading);
    case 'mdxJsxTextElement':
    // An element alone on a line of a cell is read as a block.
    case 'mdxJsxFlowElement':
      return readElement(node, reading);
    case 'link':
      if (isAutolink(node)) return readPhrasing(node.children, reading);
      throw refuse(reading.file, node);
    default:
      throw refuse(reading.file, node);
  }
}

/**
 * True for a link that the parser made of an address in plain text. GFM does so even where the address is
 * escaped; a document's text is text, so such a link is read as the words it was made of.
 */
export function isAutolink(node: Node<'link'>): boolean {
  const [text, ...others] = node.children;
  if (text?.type !== 'text' || others.length > 0 || node.title) return false;
  return ['', 'http://', 'mailto:'].some((scheme) => node.url === scheme + text.value);
}

function readMarker(label: string, { outline, markers }: Reading): Model.FootnoteReference {
  const id = freeId(outline.taken, `cn-${noteKey(label)}`);
  markers.set(label, [...(markers.get(label) ?? []), id]);
  return { type: 'footnoteReference', id, label, number: printedNumber(label) };
}

/** `<sup>`, `<sub>`, `<mark>` (an unsure number), a corrected word and the page break are the only elements inside a paragraph. */
function readElement(node: Element, reading: Reading): Exclude<Model.Phrasing, Model.Text> {
  if (node.name === 'span')
    return node.children.length > 0 ? readCorrection(node, reading) : readPageBreak(node, reading);
  if ((node.name === 'sup' || node.name === 'sub') && node.attributes.length === 0) {
    const type = node.name === 'sup' ? 'superscript' : 'subscript';
    return { type, children: readPhrasing(node.children, reading) };
  }
  if (node.name === 'mark' && node.attributes.length === 0) {
    reading.unsure++;
    return { type: 'unsure', children: readPhrasing(node.children, reading) };
  }
  throw refuse(reading.file, node, `thẻ <${node.name ?? ''}>`);
}

/** The attributes of an element, all of them plain text. */
function attributesOf(node: Element, reading: Reading, wrong: string): Readonly<Record<string, string>> {
  const found = node.attributes.map((attribute): [string, string] => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      throw refuse(reading.file, node, wrong);
    return [attribute.name, attribute.value];
  });
  return Object.fromEntries(found);
}

function readCorrection(node: Element, reading: Reading): Model.MendedWord {
  const { 'data-original': original, ...others } = attributesOf(node, reading, 'thẻ <span> lạ');
  if (original === undefined || Object.keys(others).length > 0)
    throw refuse(reading.file, node, 'thẻ <span> lạ');
  reading.corrected++;
  return { type: 'correction', original, children: readPhrasing(node.children, reading) };
}

const NO_PAGE = 'thẻ <span> không phải chỗ sang trang';

function readPageBreak(node: Element, reading: Reading): Model.PageBreak {
  if (node.attributes.some(({ type }) => type !== 'mdxJsxAttribute'))
    throw refuse(reading.file, node, 'thuộc tính {…}');
  const { id = '', role, 'aria-label': name, ...others } = attributesOf(node, reading, NO_PAGE);
  const known = /^tr-[a-z0-9-]+$/.test(id) && name !== undefined && role === 'doc-pagebreak';
  if (!known || Object.keys(others).length > 0) throw refuse(reading.file, node, NO_PAGE);
  const page = name.replace(/^Trang /, '');
  return { type: 'pageBreak', id: freeId(reading.outline.taken, id), page, name };
}

/** An image of the document: a file that the conversion stored, with its size, so that the page does not jump. */
function readImage(node: Element, reading: Reading): Model.Image {
  const {
    src = '',
    alt = '',
    width = '',
    height = '',
    ...others
  } = attributesOf(node, reading, 'thuộc tính lạ của ảnh');
  const known = /^[0-9a-f]{16}\.webp$/.test(src) && /^\d{1,4}$/.test(width) && /^\d{1,4}$/.test(height);
  if (!known || Object.keys(others).length > 0 || node.children.length > 0)
    throw refuse(reading.file, node, 'ảnh lạ');
  return { type: 'image', src, alt, width, height };
}

type Cell = Omit<Model.TableCell, 'kind'>;

function readTable(table: Node<'table'>, reading: Reading): Model.Table {
  const rows = table.children.map((row) =>
    row.children.map(
      (cell): Cell => ({ lines: [readPhrasing(cell.children, reading)], colSpan: 1, rowSpan: 1 }),
    ),
  );
  const [head, ...body] = rows;
  if (head === undefined) throw refuse(reading.file, table, 'bảng không có hàng nào');
  return tableOf([head], body, false, reading);
}

/** A table written as elements, because a cell of it spans columns or its head has two rows. */
function readElementTable(table: Element, reading: Reading): Model.Table {
  const parts = elements(table, ['thead', 'tbody'], reading).map((part) => ({
    name: part.name,
    rows: elements(part, ['tr'], reading).map((row) => readElementRow(row, part.name === 'thead', reading)),
  }));
  const rowsOf = (wanted: string): readonly (readonly Cell[])[] =>
    parts.flatMap(({ name, rows }) => (name === wanted ? rows : []));
  return tableOf(rowsOf('thead'), rowsOf('tbody'), true, reading);
}

/** The children of an element, all of them elements with one of these names. */
function elements(parent: Element, names: readonly string[], reading: Reading): Element[] {
  if (parent.attributes.length > 0) throw refuse(reading.file, parent, `thẻ <${parent.name}> có thuộc tính`);
  return parent.children.map((child: MdastNode) => {
    if (isElement(child) && names.includes(child.name ?? '')) return child;
    throw refuse(reading.file, child, 'nội dung lạ trong bảng');
  });
}

const isElement = (node: MdastNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function readElementRow(row: Element, head: boolean, reading: Reading): readonly Cell[] {
  return row.children.map((cell: MdastNode): Cell => {
    if (!isElement(cell) || cell.name !== (head ? 'th' : 'td'))
      throw refuse(reading.file, cell, 'nội dung lạ trong hàng của bảng');
    const wrong = 'thuộc tính lạ của ô trong bảng';
    const { colSpan = '1', rowSpan = '1', ...others } = attributesOf(cell, reading, wrong);
    if (![colSpan, rowSpan].every((span) => /^[1-9]\d{0,3}$/.test(span)) || Object.keys(others).length > 0)
      throw refuse(reading.file, cell, wrong);
    const lines = cell.children.map((child: MdastNode) =>
      readPhrasing(child.type === 'paragraph' ? child.children : [child], reading),
    );
    return { lines, colSpan: Number(colSpan), rowSpan: Number(rowSpan) };
  });
}

function tableOf(
  head: readonly (readonly Cell[])[],
  body: readonly (readonly Cell[])[],
  spanned: boolean,
  reading: Reading,
): Model.Table {
  const columns = tableColumns(head, body, spanned);
  const rowOf = (cells: readonly Cell[], isHead: boolean): Model.TableRow => {
    const kinds = rowKinds(cells, isHead, columns);
    const text = cells.map(({ lines }) => lines.map(plainText).join(' ')).join(' ');
    return {
      id: blockId(reading.outline.taken, text),
      cells: cells.map((cell, index) => ({ ...cell, kind: nth(kinds, index) })),
    };
  };
  return {
    type: 'table',
    number: ++reading.tables,
    head: head.map((cells) => rowOf(cells, true)),
    body: body.map((cells) => rowOf(cells, false)),
  };
}
