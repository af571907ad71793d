/** The pages of a scan as they were scanned, beside the questions: what the machine read is compared with its ink. */
import type { PagePicture } from '../../convert/model.ts';
import type { Message } from '../../schema/message.ts';
import { DESK, type DeskPlace, type Html, html, reviewUrl } from './frame.ts';

export interface Originals {
  readonly place: DeskPlace;
  readonly title: string;
  /** Address of the page as it will be. */
  readonly preview: string;
  /** In the order of the pages. */
  readonly pictures: readonly PagePicture[];
  readonly messages: readonly Message[];
}

/** Address of the pictures of a document, at one of its pages where that is known. */
export function originalsUrl({ file, order }: DeskPlace, page?: number): string {
  const query = new URLSearchParams({ tep: file, ...(order > 1 && { bai: String(order) }) });
  return `${DESK.originals}?${query}${page === undefined ? '' : `#${anchor(page)}`}`;
}

const anchor = (page: number): string => `trang-${page}`;

export function originals({ place, title, preview, pictures, messages }: Originals): string {
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ảnh quét: ${title}</title>
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${DESK.assets}/desk.css">
</head>
<body>
<main class="originals">
<p class="crumbs"><a href="${reviewUrl(place)}" target="_top">Các điều cần xem</a> · <a href="${preview}">Trang sẽ công bố</a></p>
<h1>Ảnh quét từng trang</h1>
${pictures.length === 0 ? NONE : html`${jumps(pictures)}${pictures.map((one) => shown(one, messages))}`}
</main>
</body>
</html>
`.html;
}

const NONE = html`<p class="empty">Không có ảnh nào được giữ của tài liệu này. Bấm <strong>Đọc lại thư mục</strong> ở danh sách tài liệu, hoặc mở tệp gốc.</p>`;

function jumps(pictures: readonly PagePicture[]): Html | undefined {
  if (pictures.length < 2) return undefined;
  return html`<nav aria-label="Các trang"><ul class="open-groups">${pictures.map(
    ({ page }) => html`<li><a href="#${anchor(page)}">Trang ${page}</a></li>`,
  )}</ul></nav>`;
}

/** A page with the numbers on it that are not sure. */
function shown({ page, image }: PagePicture, messages: readonly Message[]): Html {
  const unsure = messages.filter(({ rule, place }) => rule === 'scan-unsure-number' && place.page === page);
  return html`<figure id="${anchor(page)}" tabindex="-1"><figcaption>Trang ${page}${unsure.map(
    ({ reason }) => html`<span class="detail">${reason.replace(/^Trang \d+: /u, ' ')}</span>`,
  )}</figcaption>
<img src="${DESK.originals}/${image}" alt="Ảnh trang ${page} của bản quét"></figure>`;
}
