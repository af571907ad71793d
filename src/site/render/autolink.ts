import type { MdastNode } from 'satteri';

type Link = Extract<MdastNode, { type: 'link' }>;

/**
 * True for a link that the parser made of an address in plain text. GFM does so even where the address is
 * escaped; a document's text is text, so such a link is read as the words it was made of.
 */
export function isAutolink(node: Link): boolean {
  const [text, ...others] = node.children;
  if (text?.type !== 'text' || others.length > 0 || node.title) return false;
  return ['', 'http://', 'mailto:'].some((scheme) => node.url === scheme + text.value);
}
