/** What a document page tells of a quote: its words and where they stand. */
import { sentencesOf } from '../figures/sentence.ts';
import type { Source } from '../notebook/model.ts';

/** Where an element of a document stands; the notebook names it so, wherever the site is. */
export function sourceOf(element: Element): Source {
  const article = element.closest<HTMLElement>('article');
  const told = (name: string): string => article?.dataset[name] ?? '';
  const place = placeOf(element);
  const before = (selector: string): Element | undefined =>
    [...(article?.querySelectorAll(selector) ?? [])].findLast((other) => precedes(other, place));
  return {
    title: told('title'),
    label: told('label'),
    number: told('number'),
    date: told('date'),
    issuer: told('issuer'),
    section: lineOf(before('h2, h3, h4, h5, h6')),
    page:
      before('[role=doc-pagebreak]')
        ?.getAttribute('aria-label')
        ?.replace(/^Trang\s+/u, '') ?? '',
    url: `${sitePath()}${anchorOf(element)}`,
  };
}

/** A note belongs where its marker stands. */
function placeOf(element: Element): Element {
  const back = element
    .closest('[data-footnotes] li')
    ?.querySelector<HTMLAnchorElement>('[role=doc-backlink]');
  return (back && document.getElementById(decodeURIComponent(back.hash.slice(1)))) || element;
}

function precedes(other: Element, element: Element): boolean {
  const relation = other.compareDocumentPosition(element);
  return other.contains(element) || (relation & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function anchorOf(element: Element): string {
  const id = element.closest('article [id]')?.id;
  return id ? `#${id}` : '';
}

/** Path of this page below the root of the site, which the name of the site leads to; also in a folder. */
function sitePath(): string {
  const home = document.querySelector<HTMLAnchorElement>('.site-name')?.href ?? '/';
  const root = new URL('.', new URL(home, location.href)).pathname;
  return `/${location.pathname.slice(root.length).replace(/index\.html$/u, '')}`;
}

/** What the page adds to the text, or a reader does not say aloud. */
const NOT_QUOTED = 'sup:has([data-footnote-ref]), .doubt, [data-page], [role=doc-backlink], .remark';

/** A raised digit of a unit, as plain text can show it. */
const POWERS: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/** The power that stands raised behind a figure: its unit goes on there. */
export function powerAfter(figure: Element): string {
  const next = figure.nextSibling;
  // A raised link is the marker of a note.
  return next instanceof Element && next.matches('sup:not(:has(a))')
    ? (POWERS[next.textContent ?? ''] ?? '')
    : '';
}

function quoted(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(NOT_QUOTED)) part.remove();
  for (const raised of copy.querySelectorAll('sup'))
    raised.replaceWith(POWERS[raised.textContent ?? ''] ?? raised.textContent ?? '');
  return copy;
}

function lineOf(element: Element | undefined): string {
  return element ? (quoted(element).textContent ?? '').replace(/\s+/gu, ' ').trim() : '';
}

/** The sentence that holds a figure; of a table, the row. */
export function sentenceOf(figure: Element): string {
  const row = figure.closest('tr');
  if (row) return [...row.cells].map(lineOf).filter(Boolean).join(' · ');
  const block = figure.closest('p, li, dd, blockquote, h1, h2, h3, h4, h5, h6') ?? figure;
  const copy = quoted(block);
  const text = copy.textContent ?? '';
  const same = figure.id && copy.querySelector(`#${CSS.escape(figure.id)}`);
  if (!same) return text;
  const range = document.createRange();
  range.setStart(copy, 0);
  range.setEndBefore(same);
  const at = range.toString().length;
  return wholeSentence(text, at);
}

/** Clauses parted by semicolons stay together: what a figure counts is often named in the first. */
function wholeSentence(text: string, at: number): string {
  const spans = sentencesOf(text);
  const open = ({ end }: { readonly end: number }): boolean => text[end - 1] === ';';
  const first = spans.findLastIndex(({ start }, index) => {
    const before = spans[index - 1];
    return start <= at && !(before && open(before));
  });
  const last = spans.find((span, index) => index >= first && span.end > at && !open(span));
  return text.slice(spans[first]?.start ?? 0, last?.end ?? text.length);
}
