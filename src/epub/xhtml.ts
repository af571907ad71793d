/** The HTML of a document as EPUB wants it: XHTML, notes that open where their marker stands, pages of the original. */
import { ELEMENT_NODE, type ElementNode, type Node, parse, TEXT_NODE } from 'ultrahtml';
import { escapeHtml } from '../site/render/escape.ts';

export interface PageMark {
  readonly id: string;
  readonly label: string;
}

export interface Xhtml {
  readonly body: string;
  /** Where pages of the original begin. */
  readonly pages: readonly PageMark[];
  /** Names of the images it shows, each in the folder of images of the book. */
  readonly images: readonly string[];
}

/** Folder of the images below that of the chapters. They become JPEG, which every reader knows. */
export const BOOK_IMAGES = 'anh';

export function toXhtml(html: string): Xhtml {
  const pages: PageMark[] = [];
  const images: string[] = [];
  const root: Node = parse(
    html.replace(/(?<=<img src=")[^"]*\/([0-9a-f]+)\.webp(?=")/gu, (_, name: string) => {
      images.push(name);
      return `${BOOK_IMAGES}/${name}.jpg`;
    }),
  );
  return { body: writeChildren(root, pages), pages, images };
}

function writeChildren(node: Node, pages: PageMark[]): string {
  const children: readonly Node[] = 'children' in node ? node['children'] : [];
  return children.map((child) => write(child, pages)).join('');
}

function write(node: Node, pages: PageMark[]): string {
  // The renderer writes no entities but those XML knows.
  if (node.type === TEXT_NODE) return node['value'];
  if (node.type !== ELEMENT_NODE) return '';
  const element = node as ElementNode;
  const { id = '' } = element.attributes;
  // Figures, their signs and cited documents lead to parts of the site that a book does not have.
  if (element.name === 'data' || isCitation(element)) return writeChildren(element, pages);
  if (element.attributes['class'] === 'doubt') return '';
  if (element.attributes['role'] === 'doc-pagebreak') {
    pages.push({ id, label: element.attributes['data-page'] ?? '' });
    return writeElement(element, { 'epub:type': 'pagebreak' }, '');
  }
  if (element.name === 'ol' && isNotes(element.parent)) return writeChildren(element, pages);
  if (element.name === 'li' && isNotes(element.parent.parent)) return writeNote(element, pages);
  return writeElement(
    element,
    TYPES.find(({ fits }) => fits(element))?.more ?? {},
    writeChildren(element, pages),
  );
}

const isCitation = ({ name, parent }: ElementNode): boolean =>
  name === 'a' && parent?.type === ELEMENT_NODE && (parent as ElementNode).name === 'cite';

const isNotes = (node: Node | undefined): boolean =>
  node?.type === ELEMENT_NODE && 'data-footnotes' in (node as ElementNode).attributes;

const TYPES: readonly { fits: (element: ElementNode) => boolean; more: Readonly<Record<string, string>> }[] =
  [
    { fits: ({ attributes }) => attributes['role'] === 'doc-noteref', more: { 'epub:type': 'noteref' } },
    { fits: ({ attributes }) => 'data-footnotes' in attributes, more: { 'epub:type': 'endnotes' } },
  ];

/** A note as the element that readers show above the page; its number, which a list would count, becomes text. */
function writeNote(element: ElementNode, pages: PageMark[]): string {
  const { id = '', value } = element.attributes;
  const number = value ? `<span class="number">${escapeHtml(value)}.</span> ` : '';
  const text = writeChildren(element, pages).replace(/<p(?: [^>]*)?>/u, (start) => start + number);
  return `<aside epub:type="footnote" role="doc-footnote" id="${id}">${text}</aside>\n`;
}

/** What only the pages of the site use. */
const DROPPED = /^(?:data-(?!original)|tabindex$|loading$|decoding$)/u;

const EMPTY: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'col']);

function writeElement(element: ElementNode, more: Readonly<Record<string, string>>, inner: string): string {
  const { name, attributes } = element;
  const written = Object.entries({ ...attributes, ...more })
    .filter(([key]) => !DROPPED.test(key))
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');
  return inner === '' && EMPTY.has(name) ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}
