/**
 * “Đọc tiếp”: where a document was left, kept on the device alone (`doc-tiep` in localStorage, newest first). The home
 * page lists the places (resume-list.js); the document offers its own.
 */

import { sitePath } from '../shared/site-path.ts';
import { here, isReadingPlace, type ReadingPlace, returnTo } from './place.ts';

/** One document that was begun. `words` tells the place as both pages show it. */
interface Begun {
  readonly path: string;
  readonly title: string;
  readonly words: string;
  readonly place: ReadingPlace;
}

const KEY = 'doc-tiep';
/** Older ones nobody goes back to. */
const MOST = 12;
/** Of the text, in parts of one: less is not begun, more is finished. */
const BEGUN = 0.03;
const FINISHED = 0.96;

const article = document.querySelector<HTMLElement>('article[data-document]');
const path = sitePath();

function load(): readonly Begun[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(({ place }) => isReadingPlace(place)) : [];
  } catch {
    // A browser that remembers nothing, or what something else wrote: nothing was begun.
    return [];
  }
}

function store(begun: readonly Begun[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(begun.slice(0, MOST)));
  } catch {
    // Without a memory a document begins at its beginning.
  }
}

const others = (): readonly Begun[] => load().filter((one) => one.path !== path);

/** `“2.1. Công tác tuyên truyền”, trang 12, còn 60%` */
function tell(text: HTMLElement, share: number): string {
  const above = (selector: string): HTMLElement | undefined =>
    [...text.querySelectorAll<HTMLElement>(selector)].findLast(
      (one) => one.getBoundingClientRect().top < innerHeight / 3,
    );
  const heading = above(':is(h2, h3, h4)')?.textContent?.replace(/\s+/gu, ' ').trim();
  const page = above('.page')?.dataset['page'];
  const left = `còn ${Math.round((1 - share) * 100)}%`;
  return [heading && `“${heading}”`, page && `trang ${page}`, left].filter(Boolean).join(', ');
}

function leave(text: HTMLElement): void {
  const { top, height } = text.getBoundingClientRect();
  const share = -top / Math.max(1, height - innerHeight);
  const place = here();
  if (share < BEGUN || !place) return;
  const title = text.dataset['title'] ?? document.title;
  const own = { path, title, words: tell(text, share), place };
  store(share > FINISHED ? others() : [own, ...others()]);
}

function offer({ words, place }: Begun): void {
  const bar = document.createElement('section');
  bar.className = 'hits resume-bar';
  bar.setAttribute('aria-label', 'Đọc tiếp');
  const text = document.createElement('span');
  text.textContent = `Lần trước: ${words}`;
  const close = (): void => {
    bar.remove();
    removeEventListener('scroll', moveOn);
  };
  // Whoever reads on from here needs no offer.
  const moveOn = (): void => {
    if (scrollY > innerHeight) close();
  };
  const button = (name: string, act: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = name;
    made.onclick = () => {
      close();
      act();
    };
    return made;
  };
  bar.append(
    text,
    button('Đọc tiếp', () => returnTo(place)),
    button('Xóa', () => store(others())),
  );
  document.body.append(bar);
  addEventListener('scroll', moveOn, { passive: true });
}

if (article) {
  const own = load().find((one) => one.path === path);
  if (own && scrollY === 0 && location.hash === '' && !location.search.includes('q=')) offer(own);
  addEventListener('pagehide', () => leave(article));
  // Phones end a page that is not seen without a word.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave(article);
  });
}
