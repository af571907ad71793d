import type { Query } from '../../search/query/plan/query.ts';
import { BLOCK_END, findHits, type PageToken, tokensOf } from '../../search/query/show/page-hits.ts';
import type { HitRange } from './hits-marks.ts';

interface Place extends PageToken {
  readonly node: Text | undefined;
}

const BLOCKS = 'p, li, tr, h1, h2, h3, h4, h5, h6, td, th';

/** Where the query stands in the article, in reading order. */
export function hitsIn(article: Element, query: Query): readonly HitRange[] {
  const places = wordsIn(article);
  const spans = findHits(
    places.map(({ word }) => word),
    query,
  );
  return spans.map(({ start, end }) => rangesOf(places.slice(start, end + 1)));
}

function wordsIn(article: Element): readonly Place[] {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest('[data-pagefind-ignore]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const places: Place[] = [];
  let block: Element | null | undefined;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const own = node.parentElement?.closest(BLOCKS);
    if (own !== block) places.push(...BLOCK_END.map((word) => ({ word, start: 0, end: 0, node: undefined })));
    block = own;
    const text = node;
    places.push(...tokensOf(text.data).map((token) => ({ ...token, node: text })));
  }
  return places;
}

/** One range for each text node that the words stand in. */
function rangesOf(places: readonly Place[]): HitRange {
  const byNode = Map.groupBy(places, ({ node }) => node);
  return Array.from(byNode, ([node, words]) => {
    const range = document.createRange();
    const [first, last] = [words[0], words.at(-1)];
    if (!node || !first || !last) return range;
    range.setStart(node, first.start);
    range.setEnd(node, last.end);
    return range;
  });
}
