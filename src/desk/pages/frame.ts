/** What surrounds every page of the desk. Pages work without scripts; `browser.ts` makes them quicker. */
import { escapeHtml } from '../../document/escape.ts';

export type Html = { readonly html: string };

/** Marks mark-up as such; whatever else stands in a template is text. */
export function html(parts: TemplateStringsArray, ...values: readonly unknown[]): Html {
  return { html: parts.map((part, index) => part + write(values[index])).join('') };
}

function write(value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return value.map(write).join('');
  if (typeof value === 'object' && 'html' in value) return String(value.html);
  return escapeHtml(String(value));
}

/** Addresses of the desk. */
export const DESK = {
  list: '/',
  review: '/soat',
  answer: '/tra-loi',
  undo: '/hoan-tac',
  drop: '/tep',
  again: '/doc-lai',
  publish: '/cong-bo',
  settings: '/cai-dat',
  /** Pages as they will be. */
  preview: '/trang',
  /** Pages as they were scanned. */
  originals: '/anh-goc',
  assets: '/kieu',
} as const;

export interface DeskPlace {
  readonly file: string;
  /** Place in a bundle, from 1. */
  readonly order: number;
}

export function reviewUrl({ file, order }: DeskPlace): string {
  return `${DESK.review}?${new URLSearchParams({ tep: file, ...(order > 1 && { bai: String(order) }) })}`;
}

export interface Frame {
  readonly title: string;
  readonly here: keyof typeof DESK;
  readonly body: Html;
  /** Of `main`. */
  readonly kind?: string;
  /** What was done. */
  readonly said?: string | undefined;
  /** What went wrong, first on the page. */
  readonly wrong?: readonly string[];
  /** Seconds after which the page asks again. */
  readonly refresh?: number | undefined;
}

const LINKS = [
  ['list', 'Tài liệu'],
  ['publish', 'Công bố'],
  ['settings', 'Cài đặt'],
] as const;

export function page({ title, here, body, kind, said, wrong = [], refresh }: Frame): string {
  const name = 'Bàn biên tập';
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${wrong.length > 0 ? 'Chưa được: ' : ''}${title === name ? name : `${title} – ${name}`}</title>
<meta name="color-scheme" content="light dark">
${refresh !== undefined && html`<noscript><meta http-equiv="refresh" content="${refresh}"></noscript>`}
<link rel="icon" href="${DESK.assets}/bieu-tuong.svg" type="image/svg+xml">
<link rel="stylesheet" href="${DESK.assets}/desk.css">
<script src="${DESK.assets}/desk.js" defer></script>
</head>
<body${refresh !== undefined && html` data-refresh="${refresh}"`}>
<a class="skip" href="#noi-dung">Đến nội dung</a>
<header class="desk-header">
<a class="site-name" href="${DESK.list}">${name}</a>
<nav aria-label="Các trang"><ul>${LINKS.map(
    ([key, words]) =>
      html`<li><a href="${DESK[key]}"${key === here && html` aria-current="page"`}>${words}</a></li>`,
  )}</ul></nav>
</header>
<main id="noi-dung" tabindex="-1"${kind !== undefined && html` class="${kind}"`}>
${notices(said, wrong)}
${body}
</main>
</body>
</html>
`.html;
}

export function notices(said: string | undefined, wrong: readonly string[]): Html {
  return html`<div class="notices" aria-live="polite">${
    wrong.length > 0 &&
    html`<div class="wrong" role="alert" tabindex="-1"><h2>Chưa làm được</h2><ul>${wrong.map((one) => html`<li>${one}</li>`)}</ul></div>`
  }${said !== undefined && html`<p class="said" role="status">${said}</p>`}</div>`;
}

/** Hidden fields of a form. */
export function hidden(fields: Readonly<Record<string, string | number | undefined>>): Html[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [html`<input type="hidden" name="${name}" value="${value}">`],
  );
}
