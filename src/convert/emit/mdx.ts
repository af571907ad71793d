/** mdast to MDX. Text stays text: whatever a document says, parsing the result gives the same tree back. */
import type { Nodes, Parents, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Handle, State } from 'mdast-util-to-markdown';
import { defaultHandlers } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import { type Frontmatter, frontmatterSchema } from '../../schema/frontmatter.ts';
import { guardText, isPlain, MARKDOWN } from '../../schema/markdown.ts';

/**
 * A paragraph that starts with `import` or `export` would be code in MDX, and the library does not guard
 * against it: the first letter is written as a character reference.
 */
const textHandler: Handle = (node: Text, parent: Parents | undefined, state: State, info) => {
  const value = guardText(
    isPlain(node.value) ? node.value : defaultHandlers.text(node, parent, state, info),
    node,
    parent,
  );
  const first = parent?.type === 'paragraph' && parent.children[0] === node;
  return first
    ? value.replace(
        /^(?:import|export)(?![\p{L}\p{N}])/u,
        (word) => `&#x${word.charCodeAt(0).toString(16)};${word.slice(1)}`,
      )
    : value;
};

const writer = unified()
  .use(remarkStringify, { ...MARKDOWN, handlers: { text: textHandler } })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .freeze();

export function writeMdx(frontmatter: Frontmatter, tree: Root): string {
  return `${headOf(frontmatter)}${writer.stringify(guarded(tree))}`;
}

/** The document with other front matter; its text is not written anew. */
export function withFrontmatter(mdx: string, frontmatter: Frontmatter): string {
  return headOf(frontmatter) + mdx.slice(mdx.indexOf('\n---\n\n') + '\n---\n\n'.length);
}

function headOf(frontmatter: Frontmatter): string {
  return `---\n${stringify(frontmatterSchema.parse(frontmatter), { lineWidth: 0 })}---\n\n`;
}

/** The library writes `&` in attributes as it is, where `&#x41;` would be read as a letter. */
function guarded(node: Root): Root;
function guarded(node: Nodes): Nodes;
function guarded(node: Nodes): Nodes {
  const children =
    'children' in node ? { children: (node.children as Nodes[]).map((child) => guarded(child)) } : {};
  const copy = { ...node, ...children } as Nodes;
  return isElement(copy) ? { ...copy, attributes: copy.attributes.map(guardedAttribute) } : copy;
}

function isElement(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function guardedAttribute<T extends object>(attribute: T): T {
  if (!('value' in attribute) || typeof attribute.value !== 'string') return attribute;
  return { ...attribute, value: attribute.value.replaceAll('&', '&amp;') };
}
