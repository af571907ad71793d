import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { freeId } from './anchors.ts';
import { isAutolink } from './autolink.ts';
import type { RenderContext } from './context.ts';
import { refuse } from './error.ts';
import { escapeHtml } from './escape.ts';

export type JsxElement = MdxJsxTextElement | MdxJsxFlowElement;

export function renderInline(nodes: readonly MdastNode[], context: RenderContext): string {
  let html = '';
  for (const node of nodes) html += renderPhrase(node, context);
  return html;
}

function renderPhrase(node: MdastNode, context: RenderContext): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'emphasis':
      return `<em>${renderInline(node.children, context)}</em>`;
    case 'strong':
      return `<strong>${renderInline(node.children, context)}</strong>`;
    case 'break':
      return '<br>\n';
    case 'footnoteReference':
      return renderMarker(node.label ?? node.identifier, context);
    case 'mdxJsxTextElement':
    // An element alone on a line of a cell is read as a block.
    case 'mdxJsxFlowElement':
      return renderInlineElement(node, context);
    case 'link':
      if (isAutolink(node)) return renderInline(node.children, context);
      throw refuse(context.file, node);
    default:
      throw refuse(context.file, node);
  }
}

/** `<sup>`, `<sub>` and the page break are the only elements inside a paragraph. */
export function renderInlineElement(node: JsxElement, context: RenderContext): string {
  if (node.name === 'span')
    return node.children.length > 0 ? renderCorrected(node, context) : renderPageBreak(node, context);
  if ((node.name === 'sup' || node.name === 'sub') && node.attributes.length === 0) {
    return `<${node.name}>${renderInline(node.children, context)}</${node.name}>`;
  }
  throw refuse(context.file, node, `thẻ <${node.name ?? ''}>`);
}

/** A word that OCR misread: the page shows what it means, and what was read on demand. */
function renderCorrected(node: JsxElement, context: RenderContext): string {
  const [attribute, ...others] = node.attributes;
  const known =
    attribute?.type === 'mdxJsxAttribute' &&
    attribute.name === 'data-original' &&
    typeof attribute.value === 'string';
  if (!known || others.length > 0) throw refuse(context.file, node, 'thẻ <span> lạ');
  context.corrected++;
  const original = escapeHtml(String(attribute.value));
  return `<span class="corrected" data-original="${original}">${renderInline(node.children, context)}</span>`;
}

function renderPageBreak(node: JsxElement, context: RenderContext): string {
  const attributes = new Map<string, unknown>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') throw refuse(context.file, node, 'thuộc tính {…}');
    attributes.set(attribute.name, attribute.value);
  }
  const { id, role, 'aria-label': label, ...others } = Object.fromEntries(attributes);
  const known = typeof id === 'string' && /^tr-[a-z0-9-]+$/.test(id) && typeof label === 'string';
  if (!known || role !== 'doc-pagebreak' || Object.keys(others).length > 0 || node.children.length > 0) {
    throw refuse(context.file, node, 'thẻ <span> không phải chỗ sang trang');
  }
  const unique = escapeHtml(freeId(context.outline.taken, id));
  const name = escapeHtml(label);
  const page = escapeHtml(label.replace(/^Trang /, ''));
  // axe (4.14) knows no doc- roles and forbids a label on an empty span; a zero-width space is no letter of the text.
  return (
    `<span class="page" id="${unique}" role="doc-pagebreak" aria-label="${name}" data-page="${page}" ` +
    'data-pagefind-ignore>&#8203;</span>'
  );
}

/** Id of a note: the number of the source, which is never counted anew. */
export function noteId(label: string): string {
  return `chu-thich-${noteKey(label)}`;
}

/** The number that the source prints: notes that start again on each page are keyed `1`, `1-2`, `1-3`. */
export function noteNumber(label: string): string {
  return label.replace(/^(.+)-\d+$/, '$1');
}

function noteKey(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9-]/g, (char) => `u${char.codePointAt(0)?.toString(16)}`);
}

function renderMarker(label: string, context: RenderContext): string {
  const id = freeId(context.outline.taken, `cn-${noteKey(label)}`);
  const earlier = context.markers.get(label);
  if (earlier) earlier.push(id);
  else context.markers.set(label, [id]);
  const text = escapeHtml(noteNumber(label));
  // Left out of the index: Pagefind would read `11.728<sup>1</sup>` as one number.
  return `<sup data-pagefind-ignore><a id="${id}" href="#${noteId(label)}" data-footnote-ref role="doc-noteref" aria-label="Chú thích ${text}">${text}</a></sup>`;
}

/** Words of a heading or cell without note markers. */
export function plainText(nodes: readonly MdastNode[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'break') text += ' ';
    else if ('children' in node) text += plainText(node.children);
  }
  return text.replace(/\s+/g, ' ').trim();
}
