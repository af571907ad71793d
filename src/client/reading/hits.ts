/** Marks what was searched for on the page it led to, and steps through the places. */
import { parseQuery } from '../../search/query/plan/query.ts';
import { topicOf } from '../../search/query/plan/question.ts';
import { fetchAbbreviations } from '../sheets/abbreviation-list.ts';
import { hitsIn } from './hits-find.ts';
import { type HitRange, markHits } from './hits-marks.ts';

interface Bar {
  readonly bar: HTMLElement;
  readonly count: HTMLElement;
  readonly previous: HTMLButtonElement;
  readonly next: HTMLButtonElement;
  readonly close: HTMLButtonElement;
}

function createBar(query: string): Bar {
  const bar = document.createElement('section');
  bar.className = 'hits';
  bar.setAttribute('aria-label', 'Các chỗ tìm thấy');
  const words = document.createElement('span');
  words.className = 'hits-query';
  words.textContent = `“${query}”`;
  const count = document.createElement('span');
  count.className = 'hits-count';
  count.setAttribute('role', 'status');
  const [previous, next, close] = [button('Trước'), button('Sau'), button('Đóng')];
  bar.append(words, count, previous, next, close);
  return { bar, count, previous, next, close };
}

function button(words: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  return element;
}

/** The first hit inside or behind the place that the address names. */
function firstHit(hits: readonly HitRange[]): number {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id ? document.getElementById(id) : null;
  if (!target) return 0;
  const index = hits.findIndex(([range]) => {
    const node = range?.startContainer;
    return (
      node &&
      (target.contains(node) || target.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)
    );
  });
  return Math.max(0, index);
}

function show(query: string, hits: readonly HitRange[]): void {
  const { bar, count, previous, next, close } = createBar(query);
  const marks = markHits(hits);
  let current = firstHit(hits);
  const go = (index: number): void => {
    current = (index + hits.length) % hits.length;
    marks.setCurrent(current);
    count.textContent = `${current + 1} / ${hits.length} chỗ`;
    hits[current]?.[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = hits[current]?.[0]?.getBoundingClientRect();
    // A long paragraph: its middle may be far from the word.
    if (box && (box.top < 0 || box.bottom > innerHeight)) scrollBy(0, box.top - innerHeight / 2);
  };
  const end = (): void => {
    marks.clear();
    bar.remove();
    removeEventListener('keydown', onKey);
    const address = new URL(location.href);
    address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') end();
  };
  previous.onclick = () => go(current - 1);
  next.onclick = () => go(current + 1);
  close.onclick = end;
  addEventListener('keydown', onKey);
  const one = hits.length === 1;
  previous.hidden = one;
  next.hidden = one;
  document.body.append(bar);
  go(current);
}

export async function showHits(query: string, abbreviations: string): Promise<void> {
  const article = document.querySelector('article[data-document]');
  if (!article) return;
  const topic = topicOf(parseQuery(query, await fetchAbbreviations(abbreviations)));
  const hits = hitsIn(article, topic);
  if (hits.length > 0) show(query, hits);
}
