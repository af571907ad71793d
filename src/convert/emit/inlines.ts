/** Inline content as mdast: text in its look, note markers, page breaks. */
import type { PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Inline, Text } from '../model.ts';
import { tidy } from '../text/inlines.ts';
import { attribute } from './element.ts';
import { writable } from './emphasis.ts';

export function inlines(source: readonly Inline[]): PhrasingContent[] {
  return writable(tidy(source)).map((inline) => {
    if (inline.type === 'marker')
      return { type: 'footnoteReference', identifier: inline.note, label: inline.note };
    if (inline.type === 'pageBreak') return pageBreak(inline.page);
    return styled(inline);
  });
}

/** DPUB-ARIA page break, where a page of the original begins. */
function pageBreak(page: number): MdxJsxTextElement {
  const attributes = [
    attribute('id', `tr-${page}`),
    attribute('role', 'doc-pagebreak'),
    attribute('aria-label', `Trang ${page}`),
  ];
  return { type: 'mdxJsxTextElement', name: 'span', attributes, children: [] };
}

function styled(source: Text): PhrasingContent {
  const leaf: PhrasingContent = { type: 'text', value: source.value };
  const shifted: PhrasingContent = source.shift
    ? { type: 'mdxJsxTextElement', name: source.shift, attributes: [], children: [leaf] }
    : leaf;
  const bold: PhrasingContent = source.bold ? { type: 'strong', children: [shifted] } : shifted;
  return source.italic ? { type: 'emphasis', children: [bold] } : bold;
}
