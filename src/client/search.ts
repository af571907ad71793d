import type { Engine } from '../search/engine.ts';
import { findSections } from '../search/run.ts';
import { answerWords, SEARCH_WORDS } from '../search/words.ts';
import { resultItem } from './search-view.ts';

/** A pause this long means that the word is typed; shorter ones would search for every letter. */
const TYPING_PAUSE_MS = 150;

interface PagefindModule extends Engine {
  readonly options: (options: Record<string, unknown>) => Promise<void>;
}

interface SearchPage {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
}

function findPage(): SearchPage | undefined {
  const form = document.querySelector<HTMLFormElement>('form[data-engine]');
  const input = form?.querySelector<HTMLInputElement>('input[type=search]');
  const status = document.querySelector<HTMLElement>('[data-search-status]');
  const list = document.querySelector<HTMLElement>('[data-search-results]');
  return form && input && status && list ? { form, input, status, list } : undefined;
}

/** The engine is loaded by the first search; a failed load is tried again by the next. */
function createLoader(url: string): () => Promise<Engine> {
  let engine: Promise<PagefindModule> | undefined;
  const load = async (): Promise<PagefindModule> => {
    const module: PagefindModule = await import(/* @vite-ignore */ url);
    await module.options({ excerptLength: 32, excerptEllipsis: '…' });
    return module;
  };
  return () => {
    engine ??= load().catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
    return engine;
  };
}

function createSearch(page: SearchPage): (query: string) => Promise<void> {
  const { status, list } = page;
  const engine = createLoader(page.form.getAttribute('data-engine') ?? '');
  let latest = 0;
  const show = (words: string, items: readonly HTMLElement[]): void => {
    status.textContent = words;
    list.replaceChildren(...items);
    list.removeAttribute('aria-busy');
  };
  return async (query) => {
    const turn = ++latest;
    if (query === '') return show(SEARCH_WORDS.empty, []);
    list.setAttribute('aria-busy', 'true');
    // Results of the word before stay until the new ones are there.
    if (list.childElementCount === 0) status.textContent = SEARCH_WORDS.loading;
    try {
      const answer = await findSections(await engine(), query);
      if (turn === latest) show(answerWords(query, answer), answer.results.map(resultItem));
    } catch {
      if (turn === latest) show(SEARCH_WORDS.failed, []);
    }
  };
}

function start(page: SearchPage): void {
  const { form, input } = page;
  const search = createSearch(page);
  const addressed = (): string => new URLSearchParams(location.search).get('q') ?? '';
  const address = (query: string): string => (query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const run = (keep: 'pushState' | 'replaceState'): void => {
    clearTimeout(pause);
    const query = input.value.trim();
    if (query !== addressed()) history[keep](null, '', address(query));
    void search(query);
  };
  const restore = (): void => {
    input.value = addressed();
    void search(input.value.trim());
  };
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(run, TYPING_PAUSE_MS, 'replaceState');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run('pushState');
  });
  addEventListener('popstate', restore);
  restore();
}

const page = findPage();
if (page) start(page);
