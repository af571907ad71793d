/** Makes the nodes of a document's body: headings, paragraphs, tables, and lists with all that belongs to an item. */
import type { BodyNode, List, Paragraph } from '../document.ts';
import type { Block } from '../model.ts';
import { plain, tidy } from '../text/inlines.ts';
import type { Marked } from './outline/headings.ts';

interface Item {
  readonly bullet: '-' | '+';
  readonly nodes: BodyNode[];
}

export function buildBody(marked: readonly Marked[]): BodyNode[] {
  const nodes: BodyNode[] = [];
  let run: Block[] = [];
  const flush = (): void => {
    nodes.push(...listsIn(run));
    run = [];
  };
  for (const node of marked) {
    if ('kind' in node) run.push(node);
    else {
      flush();
      nodes.push(node);
    }
  }
  flush();
  return nodes;
}

/**
 * The blocks between two headings. Paragraphs between two items of a list belong to the item before them,
 * unless the last of them leads in a new list (`Cụ thể:`); behind the last item only those that it announces.
 */
function listsIn(blocks: readonly Block[]): BodyNode[] {
  const nodes: BodyNode[] = [];
  let items: Item[] = [];
  const close = (): void => {
    if (items.length > 0) nodes.push(nest(items));
    items = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'item') {
      if (leadsIn(blocks, index)) close();
      items.push({ bullet: block.bullet ?? '-', nodes: [toNode(block)] });
    } else if (items.length > 0 && staysInItem(blocks, index)) items.at(-1)?.nodes.push(toNode(block));
    else {
      close();
      nodes.push(toNode(block));
    }
  }
  close();
  return nodes;
}

/** True for the first item behind a paragraph that ends in a colon. */
function leadsIn(blocks: readonly Block[], index: number): boolean {
  const before = blocks[index - 1];
  return before?.kind === 'paragraph' && /:\s*$/u.test(plain(before.inlines));
}

function staysInItem(blocks: readonly Block[], index: number): boolean {
  const next = blocks.findIndex((block, at) => at > index && block.kind === 'item');
  if (next >= 0) return !leadsIn(blocks, next);
  const item = blocks.slice(0, index).findLast((block) => block.kind === 'item');
  return item !== undefined && /:\s*$/u.test(plain(item.inlines));
}

/** Items with `+` below the item with `-` before them. */
function nest(items: readonly Item[]): List {
  const mixed = items.some((item) => item.bullet === '-');
  const top: BodyNode[][] = [];
  let below: BodyNode[][] = [];
  for (const item of items) {
    if (item.bullet === '-' || !mixed || top.length === 0) {
      below = [];
      top.push(item.nodes);
      continue;
    }
    if (below.length === 0) top.at(-1)?.push({ type: 'list', items: below });
    below.push(item.nodes);
  }
  return { type: 'list', items: top };
}

function toNode(block: Block): BodyNode {
  if (block.kind === 'table' && block.rows) return { type: 'table', rows: block.rows };
  if (block.image?.stored) return { type: 'image', alt: block.image.alt, stored: block.image.stored };
  return toParagraph(block);
}

export function toParagraph(block: Block): Paragraph {
  return { type: 'paragraph', inlines: tidy(block.inlines), place: block.place };
}
