/** The files of a book that are read: title page, one chapter for each document, contents. */

import { escapeHtml } from '../document/escape.ts';
import type { PageMark } from '../document/walkers/xhtml.ts';
import { formatDate } from '../schema/words.ts';
import { held } from '../shared/nth.ts';
import type { Entry } from '../site/archive/entries.ts';
import { documentLine } from '../site/archive/listing.ts';
import type { Host } from '../site/base.ts';
import { publicUrl } from '../site/base.ts';
import { documentPath } from '../site/paths.ts';
import { type ContentsNode, nestContents } from '../site/reading/contents.ts';
import type { ShownDocument } from '../site/reading/reading.ts';
import { SITE_NAME } from '../site/site-name.ts';
import type { Book, BookPart } from './book.ts';

/** What a document is in any book. */
export interface Chapter {
  readonly xhtml: string;
  readonly contents: readonly ContentsNode[];
  readonly pages: readonly PageMark[];
  readonly images: readonly string[];
}

export interface PlacedChapter extends Omit<Chapter, 'xhtml'> {
  readonly entry: Entry;
  /** Name of the file in the book. */
  readonly file: string;
}

export function chapterPage(title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="vi" lang="vi">
<head>
<meta charset="UTF-8"/>
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" type="text/css" href="kieu.css"/>
</head>
<body>
${body}
</body>
</html>
`;
}

/** Headings below this are not in the contents. */
const CONTENTS_DEPTH = 3;

export function chapter(entry: Entry, rendered: ShownDocument, host: Host): Chapter {
  const { body, pages, images } = rendered.book;
  const { title, source } = entry.data;
  const { label, detail } = documentLine(entry);
  const facts = [label, detail, `Tệp gốc: ${source.file}`].filter(Boolean).map(escapeHtml);
  const corrected =
    rendered.corrected > 0
      ? `${rendered.corrected} chữ nhận dạng sai đã được sửa; chữ gốc có trên trang.`
      : '';
  const address = host.origin ? escapeHtml(publicUrl(host, documentPath(entry.data))) : '';
  const lines = [...facts, corrected, address].filter(Boolean).map((line) => `<p>${line}</p>`);
  const about = `<section class="about" role="doc-colophon" aria-label="Về tài liệu này">${lines.join('')}</section>`;
  return {
    xhtml: chapterPage(
      title,
      `<section epub:type="chapter" role="doc-chapter" aria-label="${escapeHtml(title)}">\n${body}\n${about}\n</section>`,
    ),
    contents: nestContents(rendered.contents.filter(({ depth }) => depth <= CONTENTS_DEPTH)),
    pages,
    images,
  };
}

export function titlePage({ title, date, issuers }: Book): string {
  const lines = [issuers.join(', '), date ? formatDate(date) : '', title === SITE_NAME ? '' : SITE_NAME];
  const body = lines.filter(Boolean).map((line) => `<p>${escapeHtml(line)}</p>`);
  const about = 'Chữ và số giữ nguyên theo bản gốc; khi trích dẫn, hãy nêu số hiệu và trang.';
  return chapterPage(
    title,
    `<section epub:type="titlepage" class="titlepage">\n<h1>${escapeHtml(title)}</h1>\n${body.join('\n')}\n<p>${about}</p>\n</section>`,
  );
}

/** Contents, places and pages of the original. */
export function navigation(book: Book, chapters: ReadonlyMap<Entry, PlacedChapter>): string {
  const items = book.parts.map((part) => partItem(part, chapters)).join('\n');
  const first = chapters.values().next().value?.file ?? '';
  const pages = pageList([...chapters.values()]);
  return chapterPage(
    'Mục lục',
    `<nav epub:type="toc" role="doc-toc" id="muc-luc">\n<h1>Mục lục</h1>\n<ol>\n${items}\n</ol>\n</nav>
<nav epub:type="landmarks" hidden="hidden" aria-label="Các phần">
<ol>
<li><a epub:type="toc" href="nav.xhtml#muc-luc">Mục lục</a></li>
<li><a epub:type="bodymatter" href="${first}">Bài đầu tiên</a></li>
</ol>
</nav>
${pages}`,
  );
}

function partItem({ title, documents }: BookPart, chapters: ReadonlyMap<Entry, PlacedChapter>): string {
  const items = documents.map((entry) => chapterItem(held(chapters, entry)));
  return title
    ? `<li><span>${escapeHtml(title)}</span>\n<ol>\n${items.join('\n')}\n</ol>\n</li>`
    : items.join('\n');
}

function chapterItem({ entry, file, contents }: PlacedChapter): string {
  const { label, title } = entry.data;
  const words = escapeHtml([label, title].filter(Boolean).join('. '));
  return `<li><a href="${file}">${words}</a>${sectionItems(file, contents)}</li>`;
}

function sectionItems(file: string, nodes: readonly ContentsNode[]): string {
  if (nodes.length === 0) return '';
  const items = nodes.map(({ id, number, title, children }) => {
    const words = escapeHtml(`${number} ${title}`.trim());
    return `<li><a href="${file}#${id}">${words}</a>${sectionItems(file, children)}</li>`;
  });
  return `\n<ol>\n${items.join('\n')}\n</ol>\n`;
}

/** Where several documents have pages, a page is told by its document too. */
function pageList(chapters: readonly PlacedChapter[]): string {
  const paged = chapters.filter(({ pages }) => pages.length > 0);
  if (paged.length === 0) return '';
  const name = ({ entry }: PlacedChapter): string =>
    entry.data.label ?? entry.data.number ?? entry.data.title;
  const items = paged.flatMap((one) =>
    one.pages.map(({ id, label }) => {
      const words = paged.length > 1 ? `${escapeHtml(name(one))}, tr. ${label}` : label;
      return `<li><a href="${one.file}#${id}">${words}</a></li>`;
    }),
  );
  return `<nav epub:type="page-list" role="doc-pagelist" hidden="hidden" aria-label="Trang của bản gốc">\n<ol>\n${items.join('\n')}\n</ol>\n</nav>`;
}
