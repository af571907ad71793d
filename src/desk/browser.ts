/**
 * The desk in the browser: forms answer without the page being loaded anew, what a question is about is shown in the page beside
 * it, files may be dropped. All of it works without this, only slower.
 */
import { nth } from '../shared/nth.ts';

const parser = new DOMParser();

/** The iframe with the page as it will be. */
const paper = (): HTMLIFrameElement | null => document.querySelector('.paper iframe');

/* Forms */

addEventListener('submit', (event) => {
  const { target: form, submitter } = event;
  if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
  event.preventDefault();
  void submit(form, submitter instanceof HTMLButtonElement ? submitter : undefined);
});

async function submit(form: HTMLFormElement, button: HTMLButtonElement | undefined): Promise<void> {
  const fields = new FormData(form, button);
  const body = form.enctype === 'multipart/form-data' ? fields : new URLSearchParams(textsOf(fields));
  await send(form.action, body, form);
}

const textsOf = (fields: FormData): [string, string][] =>
  Array.from(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));

async function send(address: string, body: FormData | URLSearchParams, form: HTMLFormElement): Promise<void> {
  const buttons = Array.from(form.querySelectorAll('button'));
  for (const one of buttons) one.disabled = true;
  form.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(address, { method: 'POST', body });
    show(await answer.text(), answer.url, form);
  } catch {
    say(
      'Bàn biên tập không trả lời: cửa sổ chạy nó có thể đã đóng. Mở lại Mo-so-tay; những gì đã ghi vẫn còn.',
    );
  } finally {
    form.removeAttribute('aria-busy');
    for (const one of buttons) one.disabled = false;
  }
}

function say(words: string): void {
  const notices = document.querySelector('.notices');
  const line = document.createElement('p');
  line.className = 'wrong';
  line.role = 'alert';
  line.textContent = words;
  notices?.replaceChildren(line);
}

/** Puts the answer in the place of the page and goes on with the next question. */
function show(text: string, address: string, from: HTMLFormElement): void {
  const answer = parser.parseFromString(text, 'text/html');
  const [now, next] = [document, answer].map((page) => page.querySelector('main'));
  if (!now || !next) return void location.assign(address);
  const failed = next.querySelector('.notices > .wrong');
  const at = questionIndex(from);
  if (failed && !from.matches('.drop')) {
    // What was typed stays.
    now.querySelector('.notices')?.replaceWith(next.querySelector('.notices') as Element);
    return void focusFirst(document.querySelector('.notices > .wrong'));
  }
  if (!now.querySelector('.panel') || !next.querySelector('.panel')) {
    now.replaceWith(next);
    history.replaceState(null, '', new URL(address).pathname + withoutSaid(address));
    focusFirst(failed);
    watch(answer.body.dataset['refresh']);
    return;
  }
  document.title = answer.title;
  now.querySelector('.notices')?.replaceWith(next.querySelector('.notices') as Element);
  now.querySelector('.panel')?.replaceChildren(...(next.querySelector('.panel')?.childNodes ?? []));
  reloadPaper(next.querySelector<HTMLIFrameElement>('.paper iframe')?.getAttribute('src') ?? '');
  const questions = document.querySelectorAll<HTMLElement>('.question');
  (questions[Math.min(at, questions.length - 1)] ?? document.querySelector('h1'))?.focus();
}

function withoutSaid(address: string): string {
  const { searchParams } = new URL(address);
  searchParams.delete('da');
  const query = String(searchParams);
  return query === '' ? '' : `?${query}`;
}

function focusFirst(place: Element | null): void {
  if (!(place instanceof HTMLElement)) return;
  place.focus();
  place.scrollIntoView({ block: 'nearest' });
}

function questionIndex(form: HTMLFormElement): number {
  const own = form.closest('.question');
  return own ? Array.from(document.querySelectorAll('.question')).indexOf(own) : 0;
}

/* The page beside */

function reloadPaper(address: string): void {
  const frame = paper();
  if (!frame || address === '') return;
  const shown = frame.contentWindow?.location.pathname;
  // The pictures of a scan stay beside the questions until the editor goes back.
  if (shown !== undefined && shown !== new URL(frame.src).pathname && shown !== address) return;
  const top = frame.contentWindow?.scrollY ?? 0;
  frame.addEventListener('load', () => frame.contentWindow?.scrollTo({ top, behavior: 'instant' }), {
    once: true,
  });
  if (shown === address) frame.contentWindow?.location.reload();
  else frame.src = address;
}

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element) point(target);
});
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  point(target);
  const link = target.closest<HTMLElement>('[data-fill]');
  const field = document.querySelector<HTMLInputElement>('#tu-sua-tu');
  if (!link || !field) return;
  field.value = link.dataset['fill'] ?? '';
  field.focus();
});

/** Shows in the page the words that a question is about. */
function point(target: Element): void {
  const words =
    target.closest<HTMLElement>('[data-find]')?.dataset['find'] ??
    target.closest('.field')?.querySelector<HTMLElement>('[data-find]')?.dataset['find'];
  const page = paper()?.contentDocument;
  if (words === undefined || !page) return;
  const range = rangeOf(page, words);
  const view = page.defaultView as (Window & typeof globalThis) | null;
  if (!range || !view) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  if ('highlights' in view.CSS) view.CSS.highlights.set('cho-hoi', new view.Highlight(range));
}

/** Letters of words, without blanks and signs: line ends and figures stand between them. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\d]/gu, '');

/** Letters at least that lead to a place, when not all of them are found. */
const ENOUGH = 12;

function rangeOf(page: Document, words: string): Range | undefined {
  const { text, places } = textIn(page);
  let letters = lettersOf(words);
  let at = text.indexOf(letters);
  while (at < 0 && letters.length > ENOUGH) {
    letters = letters.slice(0, Math.floor(letters.length * 0.7));
    at = text.indexOf(letters);
  }
  const [first, last] = [places[at], places[at + letters.length - 1]];
  if (at < 0 || !first || !last) return undefined;
  const range = page.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  return range;
}

interface Spot {
  readonly node: Text;
  readonly at: number;
}

function textIn(page: Document): { readonly text: string; readonly places: readonly Spot[] } {
  const places: Spot[] = [];
  let text = '';
  const walker = page.createTreeWalker(page.querySelector('article') ?? page.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Markers of notes and signs of checks are no words of the source.
    if (node.parentElement?.closest('sup, .doubt, .page')) continue;
    const content = (node as Text).data;
    for (let at = 0; at < content.length; at++) {
      const letter = lettersOf(nth(content, at));
      if (letter.length !== 1) continue;
      text += letter;
      places.push({ node: node as Text, at });
    }
  }
  return { text, places };
}

/* Dropping files */

document.documentElement.classList.add('scripted');

/** What was chosen is sent, as what is dropped is. */
addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.type === 'file' && target.form)
    target.form.requestSubmit();
});

for (const name of ['dragenter', 'dragover'] as const)
  addEventListener(name, (event) => {
    const zone = document.querySelector('.drop');
    if (!zone || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    zone.classList.add('over');
  });
addEventListener('dragleave', ({ relatedTarget }) => {
  if (!relatedTarget) document.querySelector('.drop')?.classList.remove('over');
});
addEventListener('drop', (event) => {
  const zone = document.querySelector<HTMLFormElement>('.drop');
  const files = event.dataTransfer?.files;
  if (!zone || !files || files.length === 0) return;
  event.preventDefault();
  zone.classList.remove('over');
  const body = new FormData(zone);
  body.delete('tep');
  for (const file of files) body.append('tep', file);
  void send(zone.action, body, zone);
});

/* Work that goes on */

function watch(seconds: string | undefined): void {
  if (seconds !== undefined) setTimeout(() => void lookAgain(), Number(seconds) * 1000);
}

/** Takes the page anew while something is being read or built, unless somebody is writing in it. */
async function lookAgain(): Promise<void> {
  const answer = await fetch(location.href).catch(() => undefined);
  if (!answer?.ok) return say('Bàn biên tập không trả lời: cửa sổ chạy nó có thể đã đóng. Mở lại Mo-so-tay.');
  const page = parser.parseFromString(await answer.text(), 'text/html');
  const [now, next] = [document, page].map((one) => one.querySelector('main'));
  const chosen = document.querySelector<HTMLInputElement>('input[type=file]')?.files?.length ?? 0;
  const writing = document.activeElement?.matches('input, textarea, select, button') ?? false;
  if (now && next && chosen === 0 && !writing) now.replaceWith(next);
  watch(page.body.dataset['refresh']);
}
watch(document.body.dataset['refresh']);

/* What was said once is not said again by a reload. */
if (new URLSearchParams(location.search).has('da'))
  history.replaceState(null, '', location.pathname + withoutSaid(location.href));
