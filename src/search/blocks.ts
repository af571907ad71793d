/** The text of a document page in blocks, from its built HTML; only what a reader came for. */
import { ELEMENT_NODE, type ElementNode, type Node, parse, TEXT_NODE } from 'ultrahtml';

export interface Block {
  readonly kind: 'heading' | 'text' | 'note';
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

export interface DocumentText {
  readonly attributes: Readonly<Record<string, string>>;
  readonly blocks: readonly Block[];
}

interface Walk {
  readonly blocks: Block[];
  section: Section;
  /** Section of the first marker of each note. */
  readonly markers: Map<string, Section>;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

/** The article of a page that is to be searched. */
export function readDocument(html: string): DocumentText | undefined {
  const article = find(
    parse(html),
    ({ name, attributes }) => name === 'article' && 'data-document' in attributes,
  );
  if (!article) return undefined;
  const walk: Walk = { blocks: [], section: { id: '', title: '' }, markers: new Map() };
  collect(article, walk);
  const blocks = walk.blocks.map((block) =>
    block.kind === 'note'
      ? { ...block, section: walk.markers.get(block.id) ?? { id: '', title: '' } }
      : block,
  );
  const attributes = Object.entries(article.attributes).map(([name, value]) => [
    name,
    decodeEntities(String(value)),
  ]);
  return { attributes: Object.fromEntries(attributes), blocks };
}

function isElement(node: Node): node is ElementNode {
  return node.type === ELEMENT_NODE;
}

function find(node: Node, test: (element: ElementNode) => boolean): ElementNode | undefined {
  if (isElement(node) && test(node)) return node;
  for (const child of 'children' in node ? node.children : []) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

const BLOCKS: ReadonlySet<string> = new Set(['p', 'li', 'tr']);

function collect(node: ElementNode, walk: Walk): void {
  for (const child of node.children.filter(isElement)) {
    const { name, attributes } = child;
    if ('data-pagefind-ignore' in attributes) continue;
    // Of the letterhead only the title is what readers look for.
    if (name === 'header')
      for (const title of child.children.filter((part) => isElement(part) && part.name === 'h1'))
        addHeading(title as ElementNode, walk);
    if (name === 'header') continue;
    if (name === 'footer')
      walk.section = { id: attributes['id'] ?? '', title: attributes['data-pagefind-title'] ?? '' };
    if (/^h[1-6]$/u.test(name)) addHeading(child, walk);
    else if (name === 'li' && attributes['data-pagefind-title']) addNote(child, walk);
    else if (BLOCKS.has(name)) addText(child, walk);
    else collect(child, walk);
  }
}

function addHeading(node: ElementNode, walk: Walk): void {
  const id = node.attributes['id'] ?? '';
  const text = inlineText(node);
  walk.section = { id, title: text };
  walk.blocks.push({ kind: 'heading', id, text, level: Number(node.name.slice(1)) });
  noteMarkers(node, walk);
}

/** Blocks inside a list item are blocks of their own. */
function addText(node: ElementNode, walk: Walk): void {
  noteMarkers(node, walk);
  const text = inlineText(node);
  if (text !== '') walk.blocks.push({ kind: 'text', id: node.attributes['id'] ?? '', text });
  if (node.name === 'li') collect(node, walk);
}

function addNote(node: ElementNode, walk: Walk): void {
  noteMarkers(node, walk);
  const { id = '', 'data-pagefind-title': label = '' } = node.attributes;
  const text = inlineText(node, true);
  walk.blocks.push({ kind: 'note', id, text, label });
}

/** Sections of the markers inside; a note inside a note belongs where that one does. */
function noteMarkers(node: ElementNode, walk: Walk): void {
  for (const child of node.children.filter(isElement)) {
    const { attributes } = child;
    const target = 'data-footnote-ref' in attributes ? attributes['href']?.slice(1) : undefined;
    if (target && !walk.markers.has(target)) walk.markers.set(target, walk.section);
    if (!/^(?:ul|ol|p)$/u.test(child.name)) noteMarkers(child, walk);
  }
}

/** Words of a block; those of blocks inside it only when `whole`. */
function inlineText(node: ElementNode, whole = false): string {
  let text = '';
  const add = (parent: ElementNode): void => {
    for (const child of parent.children) {
      if (child.type === TEXT_NODE) text += decodeEntities(child.value);
      if (!isElement(child) || 'data-pagefind-ignore' in child.attributes) continue;
      if (!whole && /^(?:ul|ol|p|section)$/u.test(child.name)) continue;
      if (/^(?:br|p|li|td|th)$/u.test(child.name)) text += child.name.startsWith('t') ? ' · ' : ' ';
      add(child);
    }
  };
  add(node);
  return text.replace(/\s+/gu, ' ').replace(/^[ ·]+|[ ·]+$/gu, '');
}
