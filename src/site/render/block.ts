import type { MdastNode } from 'satteri';
import { addHeading, blockId } from './anchors.ts';
import type { RenderContext } from './context.ts';
import { renderElementTable } from './element-table.ts';
import { refuse } from './error.ts';
import { escapeHtml } from './escape.ts';
import { renderImage } from './image.ts';
import { plainText, renderInline, renderInlineElement } from './inline.ts';
import { sizeClass } from './size.ts';
import { renderTable } from './table.ts';

type Node<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

export function renderBlocks(nodes: readonly MdastNode[], context: RenderContext): string {
  return nodes.map((node) => renderBlock(node, context)).join('\n');
}

/** The blocks of the article itself, which a phone lays out one by one. */
export function renderBody(nodes: readonly MdastNode[], context: RenderContext): string {
  return nodes.map((node) => renderBlock(node, context, sizeClass(node))).join('\n');
}

/** `size` is a class of the block, or nothing. */
function renderBlock(node: MdastNode, context: RenderContext, size = ''): string {
  switch (node.type) {
    case 'paragraph': {
      const attributes = `${size && ` class="${size}"`}${idOf(node.children, context)}`;
      return `<p${attributes}>${renderInline(node.children, context)}</p>`;
    }
    case 'heading':
      return renderHeading(node, context);
    case 'list':
      return renderList(node, context, size);
    case 'table':
      return renderTable(node, context);
    case 'mdxJsxFlowElement':
      return renderFlowElement(node, context);
    default:
      throw refuse(context.file, node);
  }
}

function renderFlowElement(node: Node<'mdxJsxFlowElement'>, context: RenderContext): string {
  if (node.name === 'header' || node.name === 'footer') {
    if (node.attributes.length > 0) throw refuse(context.file, node, `thẻ <${node.name}> có thuộc tính`);
    const landing = node.name === 'footer' ? ' id="phan-cuoi" data-pagefind-title="Phần cuối"' : '';
    return `<${node.name}${landing}>\n${renderBlocks(node.children, context)}\n</${node.name}>`;
  }
  if (node.name === 'img') return renderImage(node, context);
  if (node.name === 'table') return renderElementTable(node, context);
  // An inline element alone in its paragraph is read as a block.
  const html = renderInlineElement({ ...node, children: unwrap(node.children) }, context);
  return node.name === 'span' ? html : `<p>${html}</p>`;
}

function unwrap(children: readonly MdastNode[]): Node<'mdxJsxFlowElement'>['children'] {
  const inner = children.flatMap((child): MdastNode[] =>
    child.type === 'paragraph' ? child.children : [child],
  );
  return inner as Node<'mdxJsxFlowElement'>['children'];
}

/** Official titles run to several lines; set as large as short ones they would fill a phone. */
const LONG_TITLE = 60;

function renderHeading(node: Node<'heading'>, context: RenderContext): string {
  const html = renderInline(node.children, context);
  if (node.depth === 1) {
    context.titles++;
    const long = plainText(node.children).length > LONG_TITLE;
    return `<h1${long ? ' class="long"' : ''}>${html}</h1>`;
  }
  const { id, number, title } = addHeading(context.outline, node.depth, plainText(node.children));
  context.contents.push({ id, number, title, depth: node.depth - 1 });
  const tag = `h${node.depth}`;
  return `<${tag} id="${id}">${hangNumber(html, number)}</${tag}>`;
}

/** `XVIII.` and `2.1.3.` fit in the margin, `Phần thứ nhất` does not. */
const HANGING_LENGTH = 7;

/** The number stays text of the heading; the span only lets it hang in the margin. */
function hangNumber(html: string, number: string): string {
  const printed = escapeHtml(number);
  if (number === '' || number.length > HANGING_LENGTH || !html.startsWith(printed)) return html;
  return `<span class="number">${printed}</span>${html.slice(printed.length)}`;
}

function renderList(node: Node<'list'>, context: RenderContext, size: string): string {
  if (node.ordered) throw refuse(context.file, node, 'danh sách tự đánh số (số phải là chữ của văn bản)');
  const plus = context.bullets[context.items] === '+';
  const items = node.children.map((item) => renderItem(item, context));
  const names = [plus && 'plus', size].filter(Boolean).join(' ');
  return `<ul${names && ` class="${names}"`}>\n${items.join('\n')}\n</ul>`;
}

function renderItem(item: Node<'listItem'>, context: RenderContext): string {
  context.items++;
  if (typeof item.checked === 'boolean') throw refuse(context.file, item, 'ô đánh dấu trong danh sách');
  const blocks = item.children.map((child, index) =>
    index === 0 && child.type === 'paragraph'
      ? renderInline(child.children, context)
      : `\n${renderBlock(child, context)}`,
  );
  const first = item.children[0];
  const id = first?.type === 'paragraph' ? idOf(first.children, context) : '';
  return `<li${id}>${blocks.join('')}</li>`;
}

function idOf(nodes: readonly MdastNode[], context: RenderContext): string {
  return blockId(context.outline.taken, plainText(nodes));
}
