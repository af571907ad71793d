/** A document as mdast: the closed set of nodes that the site knows how to show. */
import type {
  BlockContent,
  FootnoteDefinition,
  ListItem,
  Paragraph as MdParagraph,
  PhrasingContent,
  Root,
  RootContent,
  TableRow,
} from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { BodyNode, Document, DocumentNote, Inline, List, Paragraph, Text } from '../model.ts';
import { tidy } from '../text/inlines.ts';
import { writable } from './emphasis.ts';

/** Markdown knows six levels of headings; the title takes the first. */
const DEEPEST = 6;

export function toMdast(document: Document): Root {
  const front = [
    ...document.letterhead.map(paragraph),
    { type: 'heading', depth: 1, children: inlines(document.title) } as const,
    ...document.subtitle.map(paragraph),
  ];
  const closing = document.closing.map(block);
  return {
    type: 'root',
    children: [
      container('header', front),
      ...document.body.map(block),
      ...(closing.length > 0 ? [container('footer', closing)] : []),
      ...document.appendices.map(block),
      ...document.notes.map(note),
    ],
  };
}

function container(name: 'header' | 'footer', children: (BlockContent | RootContent)[]): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: [], children: children as BlockContent[] };
}

function block(node: BodyNode): BlockContent {
  switch (node.type) {
    case 'heading': {
      const depth = Math.min(node.depth + 1, DEEPEST) as 2 | 3 | 4 | 5 | 6;
      return { type: 'heading', depth, children: inlines(node.inlines) };
    }
    case 'paragraph':
      return paragraph(node);
    case 'list':
      return list(node);
    case 'table':
      return { type: 'table', align: [], children: node.rows.map(row) };
  }
}

function paragraph(node: Paragraph): MdParagraph {
  return { type: 'paragraph', children: inlines(node.inlines) };
}

function list(node: List): BlockContent {
  const items = node.items.map(
    (nodes): ListItem => ({
      type: 'listItem',
      spread: nodes.length > 1,
      checked: null,
      children: nodes.map(block),
    }),
  );
  return {
    type: 'list',
    ordered: false,
    start: null,
    spread: items.some((item) => item.spread),
    children: items,
  };
}

function row(cells: readonly (readonly Inline[])[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: inlines(cell) })),
  };
}

function note(source: DocumentNote): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier: source.key,
    label: source.key,
    children: source.nodes.map(block),
  };
}

function inlines(source: readonly Inline[]): PhrasingContent[] {
  return writable(tidy(source)).map((inline) => {
    if (inline.type === 'marker')
      return { type: 'footnoteReference', identifier: inline.note, label: inline.note };
    if (inline.type === 'pageBreak') return pageBreak(inline.page);
    return styled(inline);
  });
}

/** DPUB-ARIA page break, where a page of the original begins. */
function pageBreak(page: number): MdxJsxTextElement {
  const attributes = [
    attribute('id', `tr-${page}`),
    attribute('role', 'doc-pagebreak'),
    attribute('aria-label', `Trang ${page}`),
  ];
  return { type: 'mdxJsxTextElement', name: 'span', attributes, children: [] };
}

function attribute(name: string, value: string): MdxJsxAttribute {
  return { type: 'mdxJsxAttribute', name, value };
}

function styled(source: Text): PhrasingContent {
  const leaf: PhrasingContent = { type: 'text', value: source.value };
  const shifted: PhrasingContent = source.shift
    ? { type: 'mdxJsxTextElement', name: source.shift, attributes: [], children: [leaf] }
    : leaf;
  const bold: PhrasingContent = source.bold ? { type: 'strong', children: [shifted] } : shifted;
  return source.italic ? { type: 'emphasis', children: [bold] } : bold;
}
