/** Inline content as mdast: text in its look, note markers, page breaks. */
import type { PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Inline, Text } from '../model.ts';
import { tidy } from '../text/inlines.ts';
import { mdxAttribute } from './element.ts';
import { writable } from './emphasis.ts';

export function inlines(source: readonly Inline[]): PhrasingContent[] {
  const nodes = writable(tidy(source));
  // Elements alone in a paragraph would be read as blocks; corrected and raised words are then written as text.
  const words = nodes.some(
    (inline) =>
      inline.type === 'marker' ||
      (inline.type === 'text' && !inline.original && !inline.shift && inline.value.trim() !== ''),
  );
  return nodes.map((inline) => {
    if (inline.type === 'marker') {
      return { type: 'footnoteReference', identifier: inline.note.toLowerCase(), label: inline.note };
    }
    if (inline.type === 'pageBreak') return pageBreak(inline.page);
    if (inline.type === 'lineBreak') return { type: 'break' };
    return styled(words ? inline : bare(inline));
  });
}

/** The text without what would make it an element. */
function bare({ original: _, shift: __, ...rest }: Text): Text {
  return rest;
}

/** DPUB-ARIA page break, where a page of the original begins. */
function pageBreak(page: number): MdxJsxTextElement {
  const attributes = [
    mdxAttribute('id', `tr-${page}`),
    mdxAttribute('role', 'doc-pagebreak'),
    mdxAttribute('aria-label', `Trang ${page}`),
  ];
  return span(attributes, []);
}

function styled(source: Text): PhrasingContent {
  const leaf: PhrasingContent = { type: 'text', value: source.value };
  const corrected = source.original ? span([mdxAttribute('data-original', source.original)], [leaf]) : leaf;
  const told: PhrasingContent = source.unsure
    ? { type: 'mdxJsxTextElement', name: 'mark', attributes: [], children: [corrected] }
    : corrected;
  const shifted: PhrasingContent = source.shift
    ? { type: 'mdxJsxTextElement', name: source.shift, attributes: [], children: [told] }
    : told;
  const bold: PhrasingContent = source.bold ? { type: 'strong', children: [shifted] } : shifted;
  return source.italic ? { type: 'emphasis', children: [bold] } : bold;
}

function span(attributes: MdxJsxAttribute[], children: PhrasingContent[]): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name: 'span', attributes, children };
}
