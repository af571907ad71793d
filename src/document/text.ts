/** Words of the tree. */
import type { Phrasing } from './model.ts';

/** Words of a heading or cell without note markers, white space folded. */
export function plainText(nodes: readonly Phrasing[]): string {
  return nodes.map(wordsOf).join('').replace(/\s+/g, ' ').trim();
}

function wordsOf(node: Phrasing): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
