/** A document as mdast: the closed set of nodes that the site knows how to show. */
import type {
  BlockContent,
  FootnoteDefinition,
  ListItem,
  Paragraph as MdParagraph,
  Root,
  RootContent,
} from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { BodyNode, Document, DocumentNote, Image, List, Paragraph } from '../document.ts';
import type { Inline } from '../model.ts';
import { text } from '../text/inlines.ts';
import { mdxAttribute, mdxElement } from './element.ts';
import { inlines } from './inlines.ts';
import { table } from './table.ts';

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
  return mdxElement(name, children as BlockContent[]);
}

function block(node: BodyNode): BlockContent {
  switch (node.type) {
    case 'heading': {
      const depth = Math.min(node.depth + 1, DEEPEST) as 2 | 3 | 4 | 5 | 6;
      return { type: 'heading', depth, children: inlines(onOneLine(node.inlines)) };
    }
    case 'paragraph':
      return paragraph(node);
    case 'list':
      return list(node);
    case 'table':
      return table(node);
    case 'image':
      return image(node);
  }
}

/** A heading has one line. */
function onOneLine(source: readonly Inline[]): Inline[] {
  return source.map((inline) => (inline.type === 'lineBreak' ? text(' ') : inline));
}

/** An element rather than a Markdown image, because the page needs the size to keep the place free. */
function image({ alt, stored: { name, width, height } }: Image): MdxJsxFlowElement {
  const sizes = [mdxAttribute('width', String(width)), mdxAttribute('height', String(height))];
  return mdxElement('img', [], [mdxAttribute('src', name), mdxAttribute('alt', alt), ...sizes]);
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

function note(source: DocumentNote): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    // Markdown does not tell capitals apart in identifiers; the label keeps them.
    identifier: source.key.toLowerCase(),
    label: source.key,
    children: source.nodes.map(block),
  };
}
