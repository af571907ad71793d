/** The tree of a page as the parser of the site reads it. */
import { mdxToMdast } from 'satteri';
import { bodyOf } from '../convert-support.ts';

export type Tree = { type: string; [key: string]: unknown; children?: Tree[] };

export function treeOf(mdx: string): Tree {
  return mdxToMdast(bodyOf(mdx), { position: false }) as unknown as Tree;
}

/** All nodes of a type (and name) in reading order. */
export function allOf(node: Tree, type: string, name?: string): Tree[] {
  const own = node.type === type && (name === undefined || node['name'] === name);
  return [...(own ? [node] : []), ...(node.children ?? []).flatMap((child) => allOf(child, type, name))];
}

/** Text without markers. */
export function textOfTree(node: Tree): string {
  if (node.type === 'text') return String(node['value']);
  return (node.children ?? []).map(textOfTree).join('');
}
