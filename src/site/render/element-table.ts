import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { blockId } from './anchors.ts';
import type { RenderContext } from './context.ts';
import { refuse } from './error.ts';
import { plainText, renderInline } from './inline.ts';
import { spanOf } from './span.ts';
import { FIGURE, frameTable, labelColumn, renderCell } from './table.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A table written as elements, because a cell of it spans columns or its head has two rows. */
export function renderElementTable(table: Element, context: RenderContext): string {
  const parts = elements(table, ['thead', 'tbody'], context).map((part) => ({
    name: part.name,
    rows: elements(part, ['tr'], context),
  }));
  const label = labelOf(parts);
  const html = parts.map(({ name, rows }) => {
    const lines = rows.map((row) => renderRow(row, name === 'thead', label, context));
    return `<${name}>\n${lines.join('\n')}\n</${name}>`;
  });
  return frameTable(`${html.join('\n')}\n`, context);
}

interface Part {
  readonly name: string | null;
  readonly rows: readonly Element[];
}

/** Where the column stands that names the rows: its place, and the cells of a row in which nothing is spanned. */
interface Label {
  readonly column: number;
  readonly cells: number;
}

/** Judged by the rows without spans; a head that spans that column leaves it without a name of its own. */
function labelOf(parts: readonly Part[]): Label {
  const head = parts.find(({ name }) => name === 'thead')?.rows ?? [];
  const cells = (head[0]?.children ?? []).reduce((sum, cell: MdastNode) => sum + spanOf(cell, 'colSpan'), 0);
  const rows = parts
    .flatMap(({ name, rows: all }) => (name === 'tbody' ? all : []))
    .filter(({ children }) => children.length === cells);
  const figures = Array.from({ length: cells }, (_, column) => {
    const texts = rows.map((row) => textOfCell(row.children[column] as MdastNode)).filter(Boolean);
    return texts.length > 0 && texts.every((text) => FIGURE.test(text));
  });
  const column = labelColumn(figures);
  const above = (head[0]?.children ?? []).slice(0, column + 1);
  const named = above.length > column && above.every((cell: MdastNode) => spanOf(cell, 'colSpan') === 1);
  const name = head[0]?.children[column];
  const whole = name !== undefined && spanOf(name, 'rowSpan') === head.length;
  return { column: named && whole ? column : -1, cells };
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

function renderRow(row: Element, head: boolean, label: Label, context: RenderContext): string {
  const whole = head || row.children.length === label.cells;
  const cells = row.children.map((cell: MdastNode, index) => {
    const name = head ? 'th' : 'td';
    const element = cell.type === 'mdxJsxFlowElement' || cell.type === 'mdxJsxTextElement' ? cell : undefined;
    if (element?.name !== name) throw refuse(context.file, cell, 'nội dung lạ trong hàng của bảng');
    return renderSpanned(element, head, whole && index === label.column, context);
  });
  const text = row.children.map((cell: MdastNode) => textOfCell(cell)).join(' ');
  return `<tr${blockId(context.outline.taken, text)}>${cells.join('')}</tr>`;
}

function renderSpanned(cell: Element, head: boolean, label: boolean, context: RenderContext): string {
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
  const kind = label ? 'names' : !head && FIGURE.test(textOfCell(cell)) ? 'figures' : '';
  return renderCell(html, head, kind, written);
}

/** The lines of a cell, parted by blanks. */
function textOfCell(cell: MdastNode): string {
  return 'children' in cell ? cell.children.map((line: MdastNode) => plainText([line])).join(' ') : '';
}
