/** The tree as the HTML of a page and the XHTML of a book; what differs between the two is told by a `Medium`. */

import { doubtWords } from '../../figures/checks/base/finding.ts';
import { escapeHtml } from '../escape.ts';
import type * as Model from '../model.ts';
import { noteId } from '../places/note.ts';
import { sizeClass } from '../size.ts';
import { plainText } from '../text.ts';
import { unbroken } from '../unbroken.ts';

/** How the elements are written in which page and book differ. `inner` is HTML. */
export interface Medium {
  readonly lineBreak: string;
  /** Plain text, escaped. */
  readonly text: (value: string) => string;
  readonly figure: (node: Model.FigureNode, inner: string) => string;
  readonly reference: (node: Model.ReferenceNode, inner: string) => string;
  readonly pageBreak: (node: Model.PageBreak) => string;
  readonly marker: (node: Model.FootnoteReference) => string;
  readonly image: (node: Model.Image) => string;
  readonly table: (rows: string, node: Model.Table) => string;
  /** Attributes of the closing parts. */
  readonly closing: string;
  readonly notes: (items: readonly string[]) => string;
  readonly note: (node: Model.FootnoteDefinition, text: string, back: string) => string;
  readonly backLink: (id: string, visible: string, name: string) => string;
  readonly unmarked: string;
}

/** Inside of the article: letterhead, text, closing parts, notes. */
export function writeHtml({ children, notes }: Model.Tree, medium: Medium): string {
  const text = children.map((node) => writeFlow(node, medium, sizeClass(node))).join('\n');
  if (notes.length === 0) return text;
  const items = notes.map((note) => {
    const inner = note.children.map((node) => writeFlow(node, medium)).join('\n');
    return medium.note(note, inner, backLinks(note, medium));
  });
  return `${text}\n${medium.notes(items)}`;
}

function backLinks({ number, markers }: Model.FootnoteDefinition, medium: Medium): string {
  if (markers.length === 0) return medium.unmarked;
  const links = markers.map((id, index) => {
    const visible = `Về bài${markers.length > 1 ? ` (${index + 1})` : ''}`;
    return medium.backLink(id, visible, `${visible}, chỗ đánh dấu ${escapeHtml(number)}`);
  });
  return links.join('');
}

/** `size` is a class of the block, or nothing. */
function writeFlow(node: Model.Flow, medium: Medium, size = ''): string {
  switch (node.type) {
    case 'title': {
      const long = plainText(node.children).length > LONG_TITLE;
      return `<h1${long ? ' class="long"' : ''}>${writePhrasing(node.children, medium)}</h1>`;
    }
    case 'heading': {
      const html = hangNumber(writePhrasing(node.children, medium), node.number);
      return `<h${node.depth} id="${node.id}">${html}</h${node.depth}>`;
    }
    case 'paragraph':
      return `<p${size && ` class="${size}"`}${idAttribute(node.id)}>${writePhrasing(node.children, medium)}</p>`;
    case 'list':
      return writeList(node, medium, size);
    case 'table':
      return medium.table(writeRows(node, medium), node);
    case 'image':
      return medium.image(node);
    case 'pageBreak':
      return medium.pageBreak(node);
    case 'letterhead':
    case 'closing': {
      const name = node.type === 'closing' ? 'footer' : 'header';
      const inner = node.children.map((child) => writeFlow(child, medium)).join('\n');
      return `<${name}${node.type === 'closing' ? medium.closing : ''}>\n${inner}\n</${name}>`;
    }
  }
}

const idAttribute = (id: string | undefined): string => (id === undefined ? '' : ` id="${id}"`);

/** Official titles run to several lines; set as large as short ones they would fill a phone. */
const LONG_TITLE = 60;

/** `XVIII.` and `2.1.3.` fit in the margin; what holds a word (`Điều 1.`) would stand far out in it. */
const HANGING = /^\S{1,7}$/u;

/** The number stays text of the heading; the span only lets it hang in the margin. */
function hangNumber(html: string, number: string): string {
  const printed = escapeHtml(number);
  if (!HANGING.test(number) || !html.startsWith(printed)) return html;
  return `<span class="number">${printed}</span>${html.slice(printed.length)}`;
}

function writeList({ plus, children }: Model.List, medium: Medium, size: string): string {
  const items = children.map(({ id, children: [first, ...others] }) => {
    const line =
      first?.type === 'paragraph'
        ? writePhrasing(first.children, medium)
        : first && `\n${writeFlow(first, medium)}`;
    const rest = others.map((child) => `\n${writeFlow(child, medium)}`).join('');
    return `<li${idAttribute(id)}>${line ?? ''}${rest}</li>`;
  });
  const names = [plus && 'plus', size].filter(Boolean).join(' ');
  return `<ul${names && ` class="${names}"`}>\n${items.join('\n')}\n</ul>`;
}

function writeRows({ head, body }: Model.Table, medium: Medium): string {
  const part = (name: string, rows: readonly Model.TableRow[]): string => {
    if (rows.length === 0) return '';
    const lines = rows.map(({ id, cells }) => {
      const inner = cells.map((cell) => writeCell(cell, name === 'thead', medium)).join('');
      return `<tr${idAttribute(id)}>${inner}</tr>`;
    });
    return `<${name}>\n${lines.join('\n')}\n</${name}>\n`;
  };
  return part('thead', head) + part('tbody', body);
}

/** A header cell without words would name nothing. */
function writeCell(
  { lines, kind, colSpan, rowSpan }: Model.TableCell,
  head: boolean,
  medium: Medium,
): string {
  const html = lines.map((line) => writePhrasing(line, medium)).join(medium.lineBreak);
  const spans = `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
  const attributes = `${kind && ` class="${kind}"`}${spans}`;
  if (html === '' || (!head && kind !== 'names')) return `<td${attributes}>${html}</td>`;
  const scope = head ? (colSpan > 1 ? 'colgroup' : 'col') : 'row';
  return `<th scope="${scope}"${attributes}>${html}</th>`;
}

function writePhrasing(nodes: readonly Model.Phrasing[], medium: Medium): string {
  let html = '';
  for (const node of nodes) html += writePhrase(node, medium);
  return html;
}

/** What a reader is told of a number that the machine is not sure of. */
const UNSURE = 'Máy đọc chưa chắc số này; đối chiếu bản gốc';

const ELEMENTS = { emphasis: 'em', strong: 'strong', superscript: 'sup', subscript: 'sub' } as const;

function writePhrase(node: Model.Phrasing, medium: Medium): string {
  switch (node.type) {
    case 'text':
      return medium.text(node.value);
    case 'break':
      return medium.lineBreak;
    case 'pageBreak':
      return medium.pageBreak(node);
    case 'footnoteReference':
      return medium.marker(node);
    case 'correction':
      return `<span class="corrected" data-original="${escapeHtml(node.original)}">${writePhrasing(node.children, medium)}</span>`;
    case 'unsure':
      return `<mark class="unsure" title="${UNSURE}">${writePhrasing(node.children, medium)}</mark>`;
    case 'figure':
      return medium.figure(node, writePhrasing(node.children, medium));
    case 'reference':
      return medium.reference(node, writePhrasing(node.children, medium));
    case 'abbreviation':
      return `<abbr title="${escapeHtml(node.expansion)}">${writePhrasing(node.children, medium)}</abbr>`;
    default: {
      const name = ELEMENTS[node.type];
      return `<${name}>${writePhrasing(node.children, medium)}</${name}>`;
    }
  }
}

/** Puts `tail` at the end of the last paragraph of a note. */
export function appendToLastParagraph(html: string, tail: string): string {
  return html.endsWith('</p>')
    ? `${html.slice(0, -'</p>'.length)}${tail}</p>`
    : `${html}<p>${tail.trim()}</p>`;
}

/** The page of the site; `images` is the address of their folder. */
export function pageMedium(images: string): Medium {
  return {
    lineBreak: '<br>\n',
    text: unbroken,
    figure: writeFigure,
    reference: ({ url }, inner) =>
      url ? `<cite><a href="${escapeHtml(url)}">${inner}</a></cite>` : `<cite>${inner}</cite>`,
    // axe (4.14) knows no doc- roles and forbids a label on an empty span; a zero-width space is no letter of the text.
    pageBreak: ({ id, page, name }) =>
      `<span class="page" id="${escapeHtml(id)}" role="doc-pagebreak" aria-label="${escapeHtml(name)}" data-page="${escapeHtml(page)}" ` +
      'data-pagefind-ignore>&#8203;</span>',
    marker: ({ id, label, number }) => {
      const text = escapeHtml(number);
      // Left out of the index: Pagefind would read `11.728<sup>1</sup>` as one number.
      return `<sup data-pagefind-ignore><a id="${id}" href="#${noteId(label)}" data-footnote-ref role="doc-noteref" aria-label="Chú thích ${text}">${text}</a></sup>`;
    },
    image: ({ src, alt, width, height }) =>
      `<figure class="image"><img src="${images}${src}" alt="${escapeHtml(alt)}" ` +
      `width="${width}" height="${height}" loading="lazy" decoding="async"></figure>`,
    // A table scrolls inside its own region, which the keyboard reaches, so the page never moves sideways.
    table: (rows, { number }) =>
      `<section class="table" aria-label="Bảng ${number}" tabindex="0"><table>\n${rows}</table></section>`,
    closing: ' id="phan-cuoi" data-pagefind-title="Phần cuối"',
    notes: (items) =>
      '<section data-footnotes role="doc-endnotes" aria-labelledby="chu-thich">\n' +
      `<h2 id="chu-thich" data-pagefind-ignore>Chú thích</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</section>`,
    note: writeNote,
    backLink: (id, visible, name) =>
      ` <a href="#${id}" role="doc-backlink" data-footnote-backref data-pagefind-ignore aria-label="${name}">↩ ${visible}</a>`,
    unmarked:
      ' <span class="remark" data-pagefind-ignore>(Bản gốc không có chỗ đánh dấu chú thích này.)</span>',
  };
}

function writeFigure({ item: { figure, id }, finding }: Model.FigureNode, inner: string): string {
  // A unit that is borrowed from elsewhere is not in the text.
  const borrowed = figure.end === figure.numeral.end && figure.unit !== '';
  const unit = borrowed ? ` data-unit="${escapeHtml(figure.unit)}"` : '';
  const data = `<data class="figure" id="${id}" value="${figure.numeral.value}"${unit}>${inner}</data>`;
  if (!finding) return data;
  const name = escapeHtml(`Cần kiểm tra: ${doubtWords(finding)}`);
  // Empty, so that no letter is added; the style sheet draws the sign.
  return `${data}<a class="doubt" href="#${finding.id}" aria-label="${name}" data-pagefind-ignore></a>`;
}

function writeNote(note: Model.FootnoteDefinition, text: string, back: string): string {
  const { label, number } = note;
  const size = sizeClass(note);
  const shown = escapeHtml(number);
  const value = /^\d+$/.test(number) ? ` value="${Number(number)}"` : '';
  const words = value ? '' : `<span class="number">${shown}</span> `;
  return (
    `<li id="${noteId(label)}"${value}${size && ` class="${size}"`} data-pagefind-title="Chú thích ${shown}">` +
    `${words}${appendToLastParagraph(text, back)}</li>`
  );
}
