import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { blockId } from './anchors.ts';
import type { RenderContext } from './context.ts';
import { refuse } from './error.ts';
import { plainText, renderInline } from './inline.ts';
import { FIGURE, frameTable } from './table.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A table written as elements, because a cell of it spans columns or its head has two rows. */
export function renderElementTable(table: Element, context: RenderContext): string {
  const parts = elements(table, ['thead', 'tbody'], context);
  const html = parts.map((part) => {
    const rows = elements(part, ['tr'], context).map((row) => renderRow(row, part.name === 'thead', context));
    return `<${part.name}>\n${rows.join('\n')}\n</${part.name}>`;
  });
  return frameTable(`${html.join('\n')}\n`, context);
}

/** The children of an element, all of them elements with one of these names. */
function elements(parent: Element, names: readonly string[], context: RenderContext): Element[] {
  if (parent.attributes.length > 0) throw refuse(context.file, parent, `thẻ <${parent.name}> có thuộc tính`);
  return parent.children.map((child: MdastNode) => {
    const element =
      child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement' ? child : undefined;
    if (!element?.name || !names.includes(element.name))
      throw refuse(context.file, child, 'nội dung lạ trong bảng');
    return element;
  });
}

function renderRow(row: Element, head: boolean, context: RenderContext): string {
  const cells = row.children.map((cell: MdastNode) => {
    const name = head ? 'th' : 'td';
    const element = cell.type === 'mdxJsxFlowElement' || cell.type === 'mdxJsxTextElement' ? cell : undefined;
    if (element?.name !== name) throw refuse(context.file, cell, 'nội dung lạ trong hàng của bảng');
    return renderCell(element, head, context);
  });
  const text = row.children.map((cell: MdastNode) => textOfCell(cell)).join(' ');
  return `<tr${blockId(context.outline.taken, text)}>${cells.join('')}</tr>`;
}

function renderCell(cell: Element, head: boolean, context: RenderContext): string {
  const html = cell.children
    .map((child: MdastNode) => renderInline(child.type === 'paragraph' ? child.children : [child], context))
    .join('<br>\n');
  const spans = cell.attributes.map((attribute) => {
    const known = attribute.type === 'mdxJsxAttribute' && /^(?:col|row)Span$/.test(attribute.name);
    if (!known || typeof attribute.value !== 'string' || !/^\d{1,2}$/.test(attribute.value)) {
      throw refuse(context.file, cell, 'thuộc tính lạ của ô trong bảng');
    }
    return { name: attribute.name.toLowerCase(), count: attribute.value };
  });
  const written = spans.map(({ name, count }) => ` ${name}="${count}"`).join('');
  const group = spans.some(({ name }) => name === 'colspan');
  const figure = !head && FIGURE.test(textOfCell(cell)) ? ' class="figures"' : '';
  // A header cell without words would name nothing.
  return head && html !== ''
    ? `<th scope="${group ? 'colgroup' : 'col'}"${written}>${html}</th>`
    : `<td${written}${figure}>${html}</td>`;
}

/** The lines of a cell, parted by blanks. */
function textOfCell(cell: MdastNode): string {
  return 'children' in cell ? cell.children.map((line: MdastNode) => plainText([line])).join(' ') : '';
}
