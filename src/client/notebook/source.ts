/** What a document page tells of a quote that goes into the notebook: where its words stand. */
import type { QuoteSource } from '../../notebook/model.ts';
import { elementOf } from '../quoting/quoted-words.ts';
import { placeOf } from '../quoting/range.ts';
import { sitePath } from '../shared/site-path.ts';

/**
 * Where a range of a document stands; the notebook names it so, wherever the site is. `landing` leads back to it; `path` is
 * that of the document below the root of the site, where it is not the page that is open.
 */
export function sourceOf(
  article: HTMLElement,
  range: Range,
  landing: Element | null = elementOf(range.startContainer),
  path: string = sitePath(),
): QuoteSource {
  const told = (name: string): string => article.dataset[name] ?? '';
  const { headings, pages } = placeOf(article, range);
  const id = landing?.closest('article [id]')?.id;
  return {
    title: told('title'),
    label: told('label'),
    number: told('number'),
    date: told('date'),
    issuer: told('issuer'),
    section: lineOf(headings.at(-1)),
    page: pages[0],
    url: `${path}${id ? `#${id}` : ''}`,
  };
}

/** Words of a heading without markers of notes. */
function lineOf(heading: Element | undefined): string {
  if (!heading) return '';
  const copy = heading.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('[data-pagefind-ignore]')) part.remove();
  return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
