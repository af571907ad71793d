/** One page as the site will show it: what Astro's page of a document makes of the same parts, without the rest of the site. */
import { escapeHtml } from '../document/escape.ts';
import { unbroken } from '../document/unbroken.ts';
import { formatDate } from '../schema/words.ts';
import { CHECK_WORDS, VERDICT_WORDS } from '../site/document/check-words.ts';
import type { DocumentPage } from '../site/document/page.ts';
import { type ContentsNode, nestContents } from '../site/reading/contents.ts';
import { DESK, type Html, html } from './pages/frame.ts';

const raw = (text: string): Html => ({ html: text });

export function preview(page: DocumentPage): string {
  const { title, contents, corrected } = page;
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${DESK.assets}/index.css">
<link rel="stylesheet" href="${DESK.assets}/preview.css">
<script src="${DESK.assets}/document.js" defer></script>
</head>
<body>
<main id="noi-dung" tabindex="-1" class="document">
<div class="lead"><p class="summary">${raw(unbroken(page.summary))}${page.sample && html`<span class="sample">Tài liệu mẫu</span>`} <a href="#ve-tai-lieu">Nguồn</a>${page.checks.open.length > 0 && html` <a href="#kiem-tra">${page.checks.open.length} chỗ số liệu cần xem</a>`}</p></div>
${page.draft && draft(page)}
${contents.length > 0 && html`<nav class="contents" id="muc-luc" aria-label="Mục lục"><details><summary>Mục lục</summary><div id="cac-muc">${list(nestContents(contents))}</div></details></nav>`}
${corrected > 0 && html`<p class="originals"><label><input type="checkbox" id="hien-chu-goc"> Hiện chữ máy đọc ở ${corrected} chỗ đã sửa lỗi nhận dạng</label></p>`}
${raw(article(page))}
${colophon(page)}
</main>
</body>
</html>
`.html;
}

function draft({ marks }: DocumentPage): Html {
  const why =
    marks.length > 0
      ? `Văn bản ghi ${marks.map((mark) => `“${mark}”`).join(', ')} và chưa ai quyết định công bố.`
      : 'Tài liệu chưa được quyết định công bố.';
  return html`<p class="draft" role="note"><strong>Bản nháp.</strong> ${why} Trang này không có trong tìm kiếm, danh sách, dữ liệu và bản phát hành.</p>`;
}

function list(nodes: readonly ContentsNode[]): Html {
  return html`<ol>${nodes.map(
    ({ id, number, title, children }) =>
      html`<li><a href="#${id}">${number && html`<span class="number">${number}</span>`} ${raw(unbroken(title))}</a>${children.length > 0 && list(children)}</li>`,
  )}</ol>`;
}

function article({ id, meta, html: inner }: DocumentPage): string {
  const data = Object.entries(meta)
    .filter(([, value]) => value)
    .map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  return `<article id="bai" tabindex="-1" data-document="${escapeHtml(id)}"${data.join('')}>${inner}</article>`;
}

/** Links to other pages of the site lead nowhere here. */
function colophon({ facts, checks, changes }: DocumentPage): Html {
  return html`<aside class="colophon" id="ve-tai-lieu" aria-labelledby="ve-tai-lieu-ten"><h2 id="ve-tai-lieu-ten">Về tài liệu này</h2>
<dl class="facts">${facts.map(({ term, value }) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
<h3 id="kiem-tra">Kiểm tra số liệu</h3><p>${checks.words}</p>
${
  checks.open.length > 0 &&
  html`<ol class="checks">${checks.open.map(
    ({ id, kind, verdict, stated, context, arithmetic, answer, unsure }) =>
      html`<li id="${id}"><p class="label">${unsure ? 'Số máy đọc chưa chắc, đối chiếu bản gốc trước · ' : ''}${VERDICT_WORDS[verdict]} · ${CHECK_WORDS[kind]}</p><p>${stated}<span class="context">${context}</span></p><p class="arithmetic">${arithmetic}</p>${answer && html`<p class="answer">Biên tập viên, ${formatDate(answer.date)}: ${answer.reason}</p>`}</li>`,
  )}</ol>`
}
${changes.length > 0 && html`<h3>Đã thay đổi</h3><ul>${changes.map(({ date, text }) => html`<li>${date}: ${text}</li>`)}</ul>`}
</aside>`;
}
