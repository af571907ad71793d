/** Where Markdown can write bold and italics, and where the look has to be given up so that the text stays whole. */
import type { Inline, Text } from '../model.ts';
import { mergeLooks, text, tidy, withoutLook } from '../text/inlines.ts';

const WORD = /^[\p{L}\p{N}]$/u;

/**
 * Inline content with the look taken off texts whose `*` Markdown would not read as emphasis. By the flanking
 * rules of CommonMark a `*` works beside white space and punctuation, and between two letters only with
 * letters on both sides; characters outside the basic plane are not counted on.
 */
export function writable(inlines: readonly Inline[]): Inline[] {
  const nodes = mergeLooks(mergeLooks(inlines).flatMap(unpadded));
  const safe = nodes.map((node, index) => {
    if (node.type !== 'text' || !(node.bold || node.italic)) return node;
    return flanks(nodes[index - 1], node) && flanks(nodes[index + 1], node, true) ? node : withoutLook(node);
  });
  return mergeLooks(tidy(safe));
}

/** Blanks at the ends of a text have no look; a `*` beside them could not be read. */
function unpadded(node: Inline): Inline[] {
  if (node.type !== 'text' || !(node.bold || node.italic) || node.original) return [node];
  const [, before = '', words = '', behind = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(node.value) ?? [];
  return [text(before), { ...node, value: words }, text(behind)].filter(({ value }) => value !== '');
}

/** Whether the sign between a text and its neighbour can be read. */
function flanks(outer: Inline | undefined, node: Text, behind = false): boolean {
  const neighbour = outer?.type === 'lineBreak' ? undefined : outer;
  if (neighbour && (neighbour.type !== 'text' || neighbour.bold || neighbour.italic)) return false;
  const inside = (behind ? node.value.at(-1) : node.value.at(0)) ?? '';
  const outside = (behind ? neighbour?.value.at(0) : neighbour?.value.at(-1)) ?? ' ';
  if (/\s/u.test(inside) || /[*_\p{Cs}]/u.test(inside + outside)) return false;
  return /[\s!-/:-@[-`{-~“”‘’…–—]/u.test(outside) || (WORD.test(inside) && WORD.test(outside));
}
