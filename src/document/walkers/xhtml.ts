/** A document as EPUB wants it: XHTML, notes that open where their marker stands, pages of the original. */
import { escapeHtml } from '../escape.ts';
import type { Tree } from '../model.ts';
import { noteId } from '../places/note.ts';
import { appendToLastParagraph, type Medium, writeHtml } from './html.ts';

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

export function toXhtml(tree: Tree): Xhtml {
  const pages: PageMark[] = [];
  const images: string[] = [];
  const body = writeHtml(tree, {
    ...MEDIUM,
    pageBreak: ({ id, page, name }) => {
      pages.push({ id, label: escapeHtml(page) });
      return `<span class="page" id="${id}" role="doc-pagebreak" aria-label="${escapeHtml(name)}" epub:type="pagebreak"></span>`;
    },
    image: ({ src, alt, width, height }) => {
      const name = src.replace(/\.webp$/u, '');
      images.push(name);
      return `<figure class="image"><img src="${BOOK_IMAGES}/${name}.jpg" alt="${escapeHtml(alt)}" width="${width}" height="${height}"/></figure>`;
    },
  });
  return { body, pages, images };
}

const MEDIUM: Omit<Medium, 'pageBreak' | 'image'> = {
  lineBreak: '<br/>\n',
  text: escapeHtml,
  // Figures, their signs and cited documents lead to parts of the site that a book does not have.
  figure: (_, inner) => inner,
  reference: (_, inner) => `<cite>${inner}</cite>`,
  marker: ({ id, label, number }) => {
    const text = escapeHtml(number);
    return `<sup><a id="${id}" href="#${noteId(label)}" role="doc-noteref" aria-label="Chú thích ${text}" epub:type="noteref">${text}</a></sup>`;
  },
  table: (rows, { number }) =>
    `<section class="table" aria-label="Bảng ${number}"><table>\n${rows}</table></section>`,
  closing: ' id="phan-cuoi"',
  notes: (items) =>
    '<section role="doc-endnotes" aria-labelledby="chu-thich" epub:type="endnotes">\n' +
    `<h2 id="chu-thich">Chú thích</h2>\n${items.join('\n')}\n</section>`,
  // The element that readers show above the page; its number, which a list would count, is text.
  note: ({ label, number }, text, back) => {
    const shown = /^\d+$/.test(number) ? `${Number(number)}.` : number;
    const start = `<span class="number">${escapeHtml(shown)}</span> `;
    const inner = appendToLastParagraph(text, back).replace(/<p(?: [^>]*)?>/u, (open) => open + start);
    return `<aside epub:type="footnote" role="doc-footnote" id="${noteId(label)}">${inner}</aside>`;
  },
  backLink: (id, visible, name) =>
    ` <a href="#${id}" role="doc-backlink" aria-label="${name}">↩ ${visible}</a>`,
  unmarked: ' <span class="remark">(Bản gốc không có chỗ đánh dấu chú thích này.)</span>',
};
