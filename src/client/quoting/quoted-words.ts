/** What is quoted: the sentence of a figure, and the words of a range as a reader would write them down. */
import { sentenceAt } from '../../figures/statement/sentence.ts';
import { pieceAt, placeOfWords } from './places.ts';

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, td, th';

/** What the page adds to the text, or a reader does not say aloud. */
const NOT_QUOTED = '[data-pagefind-ignore]';

/** A raised digit of a unit, as plain text can show it. */
const POWERS: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/** The power that stands raised behind a figure: its unit goes on there. */
export function powerAfter(figure: Element): string {
  const next = figure.nextSibling;
  return next instanceof Element ? powerOf(next) : '';
}

/** A raised link is the marker of a note. */
function powerOf(element: Element): string {
  return element.matches('sup:not(:has(a))') ? (POWERS[element.textContent ?? ''] ?? '') : '';
}

/** The sentence that a figure stands in; in a table its row. */
export function sentenceRange(figure: HTMLElement): Range {
  const row = figure.closest('tr');
  if (row) return rangeOf(row);
  const block = readBlock(figure.closest(BLOCKS) ?? figure);
  return sentenceIn(block, block.starts[block.nodes.findIndex((node) => figure.contains(node))] ?? 0);
}

/** The sentence that holds the words, whatever stands between their letters; in a table the row; undefined where they are not. */
export function wordsRange(scope: Element, words: string): Range | undefined {
  const blocks = [scope, ...scope.querySelectorAll(BLOCKS)].filter((element) => element.matches(BLOCKS));
  for (const whole of [true, false])
    for (const element of blocks) {
      const block = readBlock(element);
      const at = placeOfWords(block.text, words, whole);
      if (at === undefined) continue;
      const row = element.closest('tr');
      return row ? rangeOf(row) : sentenceIn(block, at);
    }
  return undefined;
}

/** Text nodes of a block without those of blocks inside it, where each begins, and all of them as one text. */
interface BlockText {
  readonly block: Element;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  readonly text: string;
}

function readBlock(block: Element): BlockText {
  const own = block.closest(BLOCKS);
  const nodes = textNodes(block, rangeOf(block)).filter(
    (node) => node.parentElement?.closest(BLOCKS) === own,
  );
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    // Same length, so that places stay; the number of a note is no word of the sentence.
    text += node.parentElement?.closest(NOT_QUOTED) ? ' '.repeat(node.length) : node.data;
  }
  return { block, nodes, starts, text };
}

function sentenceIn({ block, nodes, starts, text }: BlockText, at: number): Range {
  const range = rangeOf(block);
  const place = (offset: number): [Text, number] | undefined => {
    const found = pieceAt(starts, offset);
    const node = found && nodes[found.piece];
    return node && [node, found.within];
  };
  const { start, end } = sentenceAt(text, at);
  const [first, last] = [place(start), place(end - 1)];
  if (first) range.setStart(...first);
  if (last) range.setEnd(last[0], last[1] + 1);
  return range;
}

function rangeOf(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

/** The words of a range: a line for each block, the cells of one row beside each other. */
export function quotedText(article: Element, range: Range): string {
  const words = textBlocks(article, range);
  const row = elementOf(range.commonAncestorContainer)?.closest('tr');
  return words.join(row ? ' · ' : '\n');
}

export const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement;

function textNodes(root: Element, range: Range): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
    if (range.intersectsNode(node)) nodes.push(node);
  return nodes;
}

/** Words of each block that the range reaches into. */
function textBlocks(article: Element, range: Range): readonly string[] {
  const blocks: string[] = [];
  let block: Element | null | undefined;
  for (const node of textNodes(article, range)) {
    const parent = node.parentElement;
    if (parent?.closest(NOT_QUOTED)) continue;
    const own = parent?.closest(BLOCKS);
    if (own !== block) blocks.push('');
    block = own;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    const words = node.data.slice(start, end);
    blocks.push(`${blocks.pop() ?? ''}${(words && parent && powerOf(parent)) || words}`);
  }
  return blocks.map((text) => text.replace(/\s+/gu, ' ').trim()).filter(Boolean);
}
