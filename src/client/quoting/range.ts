/** What is known of a range of the article: its place and its address. */
import type { Citation, CitedPlace } from '../../site/document/citation.ts';
import { sectionNumber } from '../../site/document/cited-place.ts';
import { noteOf } from '../sheets/note-text.ts';
import { elementOf, quotedText } from './quoted-words.ts';

/** `landing` is what the address leads to: a figure, else the smallest block around the words that has a name. */
export function citationOf(
  article: HTMLElement,
  range: Range,
  landing: Element | null = elementOf(range.startContainer),
): Citation {
  const { kind = '', title = '', label = '', number, day, issuer } = article.dataset;
  const { headings, ...place } = placeOf(article, range);
  return {
    text: quotedText(article, range),
    document: { kind, title, label, number, day, issuer },
    place: { ...place, section: sectionNumber(headings.map(({ textContent }) => textContent ?? '')) },
    address: addressOf(article, range, landing),
  };
}

/** Where a range begins: the open headings, the deepest last, the note it stands in, and its pages of the original. */
export interface RangePlace {
  readonly headings: readonly HTMLElement[];
  readonly note?: string;
  readonly pages: CitedPlace['pages'];
}

/** A note belongs where its marker stands. */
export function placeOf(article: HTMLElement, range: Range): RangePlace {
  const note = elementOf(range.startContainer)?.closest<HTMLLIElement>('[data-footnotes] li');
  const markers = [...article.querySelectorAll<HTMLAnchorElement>('[data-footnote-ref]')];
  const marker = note && markers.find((one) => noteOf(one) === note);
  if (marker) {
    const at = document.createRange();
    at.selectNode(marker);
    return { ...placeOf(article, at), note: marker.textContent ?? '' };
  }
  const pages = [...article.querySelectorAll<HTMLElement>('[role=doc-pagebreak]')];
  const page = (offset: 'isBefore' | 'isBeforeEnd'): string =>
    pages.findLast((mark) => places[offset](range, mark))?.dataset['page'] ?? '';
  const first = page('isBefore');
  return {
    headings: headingsAbove(article, range),
    pages: [first, first && page('isBeforeEnd')],
  };
}

const places = {
  isBefore: (range: Range, mark: Node): boolean => range.comparePoint(mark, 0) < 0,
  isBeforeEnd: (range: Range, mark: Node): boolean => range.comparePoint(mark, 0) <= 0,
};

/** The open headings at the start of the range, the deepest last. */
function headingsAbove(article: HTMLElement, range: Range): readonly HTMLElement[] {
  const open: HTMLElement[] = [];
  for (const heading of article.querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6')) {
    if (!places.isBefore(range, heading) && !heading.contains(range.startContainer)) break;
    while ((open.at(-1)?.tagName ?? '') >= heading.tagName) open.pop();
    open.push(heading);
  }
  return open;
}

/** Short enough to be said and typed. Whoever opens a folder has no address to give, unless the page names that of the host. */
function addressOf(article: HTMLElement, range: Range, landing: Element | null): string | undefined {
  const own = location.protocol === 'file:' ? undefined : location.origin + location.pathname;
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? own;
  const named = landing?.closest('[id]');
  const id = named && article.contains(named) ? named.id : headingsAbove(article, range).at(-1)?.id;
  return page && (id ? `${page}#${id}` : page);
}
