/** What is known of a range of the article: its words, its place, its address. */
import { sentencesOf } from '../figures/sentence.ts';
import type { Citation, CitedPlace } from '../site/citation.ts';
import { sectionNumber, textDirective } from '../site/cited-place.ts';
import { noteOf } from './note-text.ts';

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, td, th';

export function citationOf(article: HTMLElement, range: Range): Citation {
  const { kind = '', title = '', label = '', number, day, issuer } = article.dataset;
  const words = textBlocks(article, range, '[data-pagefind-ignore]');
  const row = elementOf(range.commonAncestorContainer)?.closest('tr');
  return {
    text: words.join(row ? ' | ' : '\n'),
    document: { kind, title, label, number, day, issuer },
    place: placeOf(article, range),
    address: addressOf(article, range),
  };
}

/** The sentence that a figure stands in; in a table its row. */
export function sentenceRange(figure: HTMLElement): Range {
  const range = document.createRange();
  const block = figure.closest('tr') ?? figure.closest(BLOCKS) ?? figure;
  range.selectNodeContents(block);
  if (block.matches('tr')) return range;
  const nodes = textNodes(block, range).filter((node) => node.parentElement?.closest(BLOCKS) === block);
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    // Same length, so that places stay; the number of a note is no word of the sentence.
    text += node.parentElement?.closest('sup') ? ' '.repeat(node.length) : node.data;
  }
  const at = starts[nodes.findIndex((node) => figure.contains(node))] ?? 0;
  const span = sentencesOf(text).find(({ start, end }) => start <= at && at < end);
  const place = (offset: number): [Text, number] | undefined => {
    const index = starts.findLastIndex((start) => start <= offset);
    const node = nodes[index];
    return node && [node, offset - (starts[index] ?? 0)];
  };
  const [first, last] = [span && place(span.start), span && place(span.end - 1)];
  if (first) range.setStart(...first);
  if (last) range.setEnd(last[0], last[1] + 1);
  return range;
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

function textNodes(root: Element, range: Range): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
    if (range.intersectsNode(node)) nodes.push(node);
  return nodes;
}

/** Words of each block that the range reaches into, `without` what is no text of the document. */
function textBlocks(article: Element, range: Range, without: string): readonly string[] {
  const blocks: string[] = [];
  let block: Element | null | undefined;
  for (const node of textNodes(article, range)) {
    if (node.parentElement?.closest(without)) continue;
    const own = node.parentElement?.closest(BLOCKS);
    if (own !== block) blocks.push('');
    block = own;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    blocks.push(`${blocks.pop() ?? ''}${node.data.slice(start, end)}`);
  }
  return blocks.map((text) => text.replace(/\s+/gu, ' ').trim()).filter(Boolean);
}

function placeOf(article: HTMLElement, range: Range): CitedPlace {
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
    section: sectionNumber(headingsAbove(article, range).map(({ textContent }) => textContent ?? '')),
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

/** Whoever opens a folder has no address to give, unless the page names that of the host. */
function addressOf(article: HTMLElement, range: Range): string | undefined {
  const own = location.protocol === 'file:' ? undefined : location.origin + location.pathname;
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? own;
  const named = elementOf(range.startContainer)?.closest('[id]');
  const id = named && article.contains(named) ? named.id : (headingsAbove(article, range).at(-1)?.id ?? '');
  const whole = wholeWords(range);
  return page && `${page}#${id}${textDirective(textBlocks(article, whole, '.page, .quote-bar'))}`;
}

/** Browsers find whole words only. */
function wholeWords(range: Range): Range {
  const whole = range.cloneRange();
  const { startContainer, endContainer } = whole;
  if (startContainer instanceof Text) {
    const before = /\S*$/u.exec(startContainer.data.slice(0, whole.startOffset))?.[0] ?? '';
    whole.setStart(startContainer, whole.startOffset - before.length);
  }
  if (endContainer instanceof Text) {
    const after = /^\S*/u.exec(endContainer.data.slice(whole.endOffset))?.[0] ?? '';
    whole.setEnd(endContainer, whole.endOffset + after.length);
  }
  return whole;
}
