/**
 * Lines that begin with `*` in plain text: items of a list, or headings of the genre (`* Đánh giá chung:`). Items stand
 * beside each other or end like a clause; a heading stands above text and ends in nothing or a colon.
 */
import type { Report } from '../../draft.ts';
import type { Block } from '../../model.ts';
import { dropPrefix } from '../../text/cuts.ts';
import { plain, tidy } from '../../text/inlines.ts';

const STAR = /^(?:\*|[o◦])\s+(?=\S)/u;
/** A heading is shorter. */
const LONG = 120;

export function starItems(blocks: readonly Block[], report: Report): Block[] {
  const item = blocks.map((block, at) => isStar(block) && isItem(blocks, at));
  // Dashes and pluses between the stars of one list stand below them.
  return blocks.map((block, at): Block => {
    if (item[at]) {
      const found = STAR.exec(plain(block.inlines));
      // The round bullet of Word is a letter in a text.
      if (found?.[0].startsWith('o')) report.drop('list-sign', 'Chữ o làm dấu đầu dòng', 'o', block.place);
      return {
        ...block,
        kind: 'item',
        bullet: isBelow(block) && isUnder(blocks, at) ? '+' : '-',
        inlines: tidy(dropPrefix(block.inlines, found?.[0].length ?? 0)),
      };
    }
    if (block.kind !== 'item' || block.bullet !== '-') return block;
    const above = blocks.slice(0, at).findLastIndex((other) => other.kind !== 'item');
    return above >= 0 && item[above] ? { ...block, bullet: '+' } : block;
  });
}

function isStar({ kind, inlines }: Block): boolean {
  return kind === 'paragraph' && STAR.test(plain(inlines));
}

/** The next star behind the items below one, where nothing else stands between them. */
function nextStar(blocks: readonly Block[], at: number): number | undefined {
  let next = at + 1;
  while (blocks[next]?.kind === 'item') next++;
  const block = blocks[next];
  return block && isStar(block) ? next : undefined;
}

/** The star above that led in, through its own small stars. */
function isUnder(blocks: readonly Block[], at: number): boolean {
  const above = blocks[at - 1];
  if (!above || !isStar(above)) return false;
  return /:$/u.test(plain(above.inlines).trim()) || (isBelow(above) && isUnder(blocks, at - 1));
}

/** A star with a small letter behind it goes on with what the star above led in. */
function isBelow(block: Block | undefined): boolean {
  return block !== undefined && /^\p{Ll}/u.test(plain(block.inlines).replace(STAR, ''));
}

function isItem(blocks: readonly Block[], at: number): boolean {
  const words = plain(blocks[at]?.inlines ?? []).trim();
  if (/[.;,]$/u.test(words) || words.length > LONG || /^[o◦]/u.test(words)) return true;
  // A star that leads in a list is an item where the star behind that list is one.
  const after = nextStar(blocks, at);
  if (/:$/u.test(words))
    return after !== undefined && (after > at + 1 ? isItem(blocks, after) : isBelow(blocks[after]));
  // Stars beside each other, without text between them.
  const next = blocks[at + 1];
  const before = blocks[at - 1];
  const beside = (other: Block | undefined): boolean =>
    other !== undefined &&
    isStar(other) &&
    Math.abs((other.place.line ?? 0) - (blocks[at]?.place.line ?? 0)) <= 2;
  return beside(next) || (beside(before) && next?.kind !== 'paragraph');
}
