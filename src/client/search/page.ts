import { readAddress, type SearchRequest, writeAddress } from '../../search/address.ts';
import { FILTER_WORDS, SEARCH_WORDS } from '../../search/query/show/words.ts';
import type { AskEngine, Shown } from './engine.ts';
import { openEngine } from './engine-place.ts';
import { pressed, showSwitches, unfold } from './filters.ts';
import { addKeys } from './keys.ts';
import { failure, type SearchPage, showAnswer, showWords, sitesOf } from './show.ts';

/** A pause this long means that the word is typed; shorter ones would search for every letter. */
const TYPING_PAUSE_MS = 150;

const FILTERS = Object.keys(FILTER_WORDS);

function findPage(): SearchPage | undefined {
  const form = document.querySelector<HTMLFormElement>('form[data-index]');
  const input = form?.querySelector<HTMLInputElement>('input[type=search]');
  const status = document.querySelector<HTMLElement>('[data-search-status]');
  const list = document.querySelector<HTMLElement>('[data-search-results]');
  const more = document.querySelector<HTMLButtonElement>('button[data-search-more]');
  const filters = document.querySelector<HTMLElement>('[data-search-filters]');
  return form && input && status && list && more && filters
    ? { form, input, status, list, more, filters }
    : undefined;
}

interface Search {
  readonly run: (asked: SearchRequest) => Promise<void>;
  /** Loads what searches, three quarters of the scripts, as soon as someone is about to search. */
  readonly prepare: () => Promise<AskEngine>;
  /** Some browsers never ask again for a script that could not be loaded; only a new page does. */
  readonly broken: () => boolean;
}

function createSearch(page: SearchPage): Search {
  const { form, status, list } = page;
  const { prepare, broken } = createLoader(form);
  let latest = 0;
  const run = async (asked: SearchRequest): Promise<void> => {
    const turn = ++latest;
    const current = (): boolean => turn === latest;
    showSwitches(document.body, asked.choice);
    if (asked.query === '') return showWords(page, SEARCH_WORDS.empty);
    list.setAttribute('aria-busy', 'true');
    // Results of the word before stay until the new ones are there.
    if (list.childElementCount === 0) status.textContent = SEARCH_WORDS.loading;
    try {
      const engine = await prepare();
      const show = async (answer: Shown): Promise<boolean> => {
        if (current()) await showAnswer(page, engine, answer, asked, current);
        return current();
      };
      if (await show(await engine.own(asked))) await engine.all(asked, show);
    } catch (error) {
      console.error(error);
      if (current()) showWords(page, failure());
    }
  };
  return { run, prepare, broken };
}

/** The engine once, however often it is asked for; after a failure it is tried again. */
function createLoader(form: HTMLElement): Pick<Search, 'prepare' | 'broken'> {
  let loaded: Promise<AskEngine> | undefined;
  let broken = false;
  const load = async (): Promise<AskEngine> => {
    const engine = await openEngine({
      folder: form.getAttribute('data-index') ?? '',
      abbreviations: form.getAttribute('data-abbreviations') ?? '',
      sites: sitesOf(form),
    });
    broken = false;
    return engine;
  };
  const prepare = (): Promise<AskEngine> => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      broken = true;
      throw error;
    });
    return loaded;
  };
  return { prepare, broken: () => broken };
}

function start(page: SearchPage): void {
  const { form, input, list } = page;
  const { run, prepare, broken } = createSearch(page);
  // A search that fails says so; getting ready may fail in silence.
  const getReady = async (): Promise<void> => (await prepare()).prepare();
  input.addEventListener('focus', () => void getReady().catch(() => undefined), { once: true });
  const { type, typeSoon, submit, choose, restore } = createRequests(page, run);
  input.addEventListener('input', typeSoon);
  form.addEventListener('submit', (event) => {
    if (broken() && navigator.onLine) return;
    event.preventDefault();
    submit();
  });
  // The field is emptied after the event.
  form.addEventListener('reset', () => {
    setTimeout(() => {
      type();
      input.focus();
    });
  });
  document.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLButtonElement>('button[aria-pressed]') : null;
    if (button) choose(button);
  });
  addKeys(input, list, () => {
    input.value = '';
    type();
  });
  addEventListener('popstate', restore);
  restore();
}

/** What is asked, as the field, the switches and the address say it; each change of it is run. */
function createRequests({ input }: SearchPage, run: Search['run']) {
  let asked = readAddress(location.search, FILTERS);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const typed = (): SearchRequest => ({ ...asked, query: input.value.trim() });
  const go = (next: SearchRequest, keep: 'pushState' | 'replaceState'): void => {
    clearTimeout(pause);
    const address = writeAddress(next);
    if (address !== writeAddress(asked)) history[keep](null, '', address || location.pathname);
    asked = next;
    void run(asked);
  };
  const type = (): void => go(typed(), 'replaceState');
  const typeSoon = (): void => {
    clearTimeout(pause);
    pause = setTimeout(type, TYPING_PAUSE_MS);
  };
  const submit = (): void => go(typed(), 'pushState');
  const choose = (button: HTMLButtonElement): void =>
    go({ ...typed(), choice: pressed(asked.choice, button) }, 'pushState');
  const restore = (): void => {
    asked = readAddress(location.search, FILTERS);
    input.value = asked.query;
    unfold(document.querySelector('details.choices'), asked.choice);
    void run(asked);
  };
  return { type, typeSoon, submit, choose, restore };
}

const page = findPage();
if (page) start(page);
