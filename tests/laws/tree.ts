/** Trees as the laws compare them: what the two MDX parsers give back of what was written. */
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import { isAutolink } from '../../src/document/parse.ts';
import { bodyOf } from '../convert-support.ts';

type Plain = { type: string; [key: string]: unknown; children?: Plain[] };

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The tree that Sätteri, the parser of the site, reads. */
export function readBySatteri(mdx: string): Plain {
  return simple(mdxToMdast(bodyOf(mdx), { position: false }) as unknown as Plain);
}

/** The tree that remark, the reference implementation of MDX, reads. */
export function readByRemark(mdx: string): Plain {
  return simple(remark.parse(bodyOf(mdx)) as unknown as Plain);
}

export function writtenTree(tree: Root): Plain {
  return simple(tree as unknown as Plain);
}

const KEPT = new Set(['type', 'value', 'depth', 'identifier', 'label', 'name', 'ordered']);

/** Only what carries meaning; addresses that GFM makes links of are text again; neighbouring texts are one. */
function simple(node: Plain): Plain {
  if (node.type === 'link' && isAutolink(node as never))
    return { type: 'text', value: String(node.children?.[0]?.['value']) };
  const out: Plain = { type: node.type };
  for (const [key, value] of Object.entries(node)) if (KEPT.has(key)) out[key] = value;
  const attributes = node['attributes'] as { name: string; value: unknown }[] | undefined;
  if (attributes) out['attributes'] = attributes.map(({ name, value }) => [name, value]);
  if (node.children) out.children = joinTexts(node.children.map(simple));
  return out;
}

function joinTexts(nodes: readonly Plain[]): Plain[] {
  const out: Plain[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (last?.type === 'text' && node.type === 'text')
      out[out.length - 1] = { type: 'text', value: `${last['value']}${node['value']}` };
    else out.push(node);
  }
  return out;
}

/** Types of all nodes of a tree. */
export function typesOf(node: Plain): string[] {
  return [node.type, ...(node.children ?? []).flatMap(typesOf)];
}

/** Text of a tree; a note gives its number where it stands and where it is marked. */
export function textOf(node: Nodes | Plain): string {
  const plain = node as Plain;
  if (plain.type === 'text') return String(plain['value']);
  const number = String(plain['label'] ?? plain['identifier'] ?? '').replace(/-\d+$/u, '');
  const inner = (plain.children ?? []).map(textOf).join('');
  return plain.type === 'footnoteReference'
    ? number
    : `${plain.type === 'footnoteDefinition' ? `${number} ` : ''}${inner}\n`;
}
