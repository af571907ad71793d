import type { SearchRequest } from '../../search/address.ts';
import { answerWords, SEARCH_WORDS, silentWords } from '../../search/query/show/words.ts';
import type { AskEngine, Shown } from './engine.ts';
import { showFilters } from './filters.ts';
import type { OtherSite } from './other-sites.ts';
import { resultItem } from './view.ts';

export interface SearchPage {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly filters: HTMLElement;
}

/** Empties the page and says why. */
export function showWords({ list, filters, more, status }: SearchPage, words: string): void {
  list.replaceChildren();
  list.removeAttribute('aria-busy');
  filters.replaceChildren();
  more.hidden = true;
  status.textContent = words;
}

export const failure = (): string => (navigator.onLine ? SEARCH_WORDS.failed : SEARCH_WORDS.offline);

/** Shows an answer; `current` tells whether no later search was begun meanwhile. */
export async function showAnswer(
  page: SearchPage,
  engine: AskEngine,
  answer: Shown,
  { query, choice }: SearchRequest,
  current: () => boolean,
): Promise<void> {
  const link = linkTo(page.form.getAttribute('data-root') ?? '', query);
  const source = sourceOf(sitesOf(page.form));
  const show = (shown: Shown, before: number): void => {
    const items = shown.results
      .slice(before)
      .map((result) => resultItem(result, link(result.url), source(result.url)));
    if (before === 0) page.list.replaceChildren(...items);
    else page.list.append(...items);
    page.list.removeAttribute('aria-busy');
    const words = answerWords(query, shown, shown.documents);
    page.status.textContent = [words, silentWords(shown.silent)].join(' ').trim();
    page.more.hidden = !shown.more;
    page.more.onclick = async () => {
      const next = await engine.more(shown.turn).catch((error: unknown) => void console.error(error));
      if (!current()) return;
      if (!next) {
        page.status.textContent = failure();
        return;
      }
      show(next, shown.results.length);
      page.list.querySelectorAll<HTMLAnchorElement>('[data-result] > a')[shown.results.length]?.focus();
    };
  };
  page.filters.setAttribute('aria-busy', 'true');
  show(answer, 0);
  const counts = await engine.counts(answer.turn);
  if (!current()) return;
  showFilters(page.filters, choice, counts);
  page.filters.removeAttribute('aria-busy');
}

/** Other sites that are searched too, as the page lists them. */
export function sitesOf(form: HTMLElement): readonly OtherSite[] {
  return JSON.parse(form.getAttribute('data-sites') ?? '[]');
}

/** What a result of another site is named by. */
function sourceOf(sites: readonly OtherSite[]): (address: string) => string | undefined {
  return (address) => sites.find(({ url }) => address.startsWith(url))?.name;
}

/** Address of a result; the query goes with it, so that the page can mark it. */
function linkTo(root: string, query: string): (url: string) => string {
  return (url) => {
    const [path = '', hash] = url.split('#');
    return `${/^https?:/u.test(path) ? '' : root}${path}?q=${encodeURIComponent(query)}${hash ? `#${hash}` : ''}`;
  };
}
