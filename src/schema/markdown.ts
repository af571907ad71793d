/** How Markdown is written here, whether for the site (MDX) or for readers of Markdown. */
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
