/** How Markdown is written here, whether for the site (MDX) or for readers of Markdown. */
import type { Nodes, Parents, Text } from 'mdast';
import type { Options } from 'mdast-util-to-markdown';

export const MARKDOWN = {
  bullet: '-',
  bulletOther: '+',
  emphasis: '*',
  strong: '*',
  listItemIndent: 'one',
  rule: '-',
  resourceLink: true,
  // The library guards addresses in small letters only, but `HTTP://` is one too, and what it takes in is then raw.
  unsafe: [{ character: ':', before: '[PS]', after: '\\/', inConstruct: 'phrasing' }],
} as const satisfies Options;

/**
 * True for text in which the writer finds nothing to escape, whatever stands around it: no sign of a construct, no sign or
 * blank where a line may begin or end, and no number there that could label an item. Most texts are such, and to try all
 * patterns on each took a third of the time.
 */
export function isPlain(text: string): boolean {
  return PLAIN.test(text) && !ADDRESS.test(text);
}

const PLAIN = /^(?:[\p{L}\p{M}“"]|\d+(?:[.,]\d+)*(?![\d.)]))(?:[^\s#&*<=>@[\\\]_`{|}~!]| (?=\S))*$/u;
/** `www.` and `https:`. */
const ADDRESS = /[Ww]\.|[psPS]:/u;

/**
 * Behind `www.` the parser takes the escape of a sign into an address, and the sign is bare. The library leaves the dot as it is
 * where the next sign is escaped anyway.
 */
function guardAddress(written: string): string {
  return written.replace(/(www)\.(?=[\\&<{])/giu, '$1\\.');
}

/** The library does not know that a colon behind a marker makes a note of the line that the marker begins. */
export function guardText(written: string, node: Text, parent: Parents | undefined): string {
  const own = guardAddress(written);
  if (!own.startsWith(':')) return own;
  const siblings: readonly Nodes[] = parent?.children ?? [];
  return siblings[siblings.indexOf(node) - 1]?.type === 'footnoteReference' ? `\\${own}` : own;
}
