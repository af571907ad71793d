/** MDX elements: plain HTML names with text attributes, never an expression. */
import type { BlockContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

export function mdxElement(
  name: string,
  children: BlockContent[],
  attributes: MdxJsxAttribute[] = [],
): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes, children };
}

export function mdxAttribute(name: string, value: string): MdxJsxAttribute {
  return { type: 'mdxJsxAttribute', name, value };
}
