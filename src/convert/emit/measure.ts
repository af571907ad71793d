/** Counts over the mdast of a document, and the account of its letters and digits. */
import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import type { ConversionRecord, Correction, Drop } from '../../schema/record.ts';
import { countDecomposed, countSignificant, countWords, lengthOf } from '../../vietnamese/chars.ts';

/** All text of a tree in reading order; markers and note labels give their number, blocks end in a line end. */
export function nodeText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'footnoteReference') return numberOf(node);
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const inner = (node.children as Nodes[]).map(nodeText).join('');
  const label = node.type === 'footnoteDefinition' ? `${numberOf(node)} ` : '';
  return /^(?:paragraph|heading|tableCell)$/u.test(node.type) ? `${inner}\n` : label + inner;
}

/** The number of a note as it is printed. */
function numberOf({ label, identifier }: FootnoteReference | FootnoteDefinition): string {
  return (label ?? identifier).replace(/-\d+$/u, '');
}

/** Words of a tree without the numbers of its notes. */
export function countedWords(node: Nodes): number {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return countWords(
      node.children
        .map((child) => (child.type === 'footnoteReference' ? '' : nodeText(child as Nodes)))
        .join(''),
    );
  }
  return 'children' in node
    ? (node.children as Nodes[]).reduce((sum, child) => sum + countedWords(child), 0)
    : 0;
}

export function countNodes(tree: Root): ConversionRecord['counts'] {
  const counts = {
    words: countedWords(tree),
    headings: 0,
    paragraphs: 0,
    listItems: 0,
    tables: 0,
    images: 0,
    notes: 0,
    markers: 0,
    pages: 0,
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'heading' && node.depth > 1) counts.headings++;
    if (node.type === 'paragraph') counts.paragraphs++;
    if (node.type === 'listItem') counts.listItems++;
    if (node.type === 'table' || isElement(node, 'table')) counts.tables++;
    if (isElement(node, 'img')) counts.images++;
    if (node.type === 'footnoteDefinition') counts.notes++;
    if (node.type === 'footnoteReference') counts.markers++;
    if (node.type === 'mdxJsxTextElement' && node.name === 'span' && node.children.length === 0)
      counts.pages++;
    if ('children' in node) for (const child of node.children as Nodes[]) visit(child);
  };
  visit(tree);
  return { ...counts, pages: counts.pages > 0 ? counts.pages + 1 : 0 };
}

function isElement(node: Nodes, name: string): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === name;
}

/**
 * Law 1 of the design: every letter and digit of the source is on the page or in a declared drop, and nothing
 * else is on the page. Corrections count as what they replace.
 */
export function conservation(
  source: string,
  tree: Root,
  drops: readonly Drop[],
  corrections: readonly Correction[],
): ConversionRecord['conservation'] {
  const counted = (count: Count): Account => ({
    source: count(source),
    kept: count(nodeText(tree)),
    dropped: count(drops.map((drop) => drop.text).join('\n')),
    from: count(corrections.map(({ from }) => from).join('\n')),
    to: count(corrections.map(({ to }) => to).join('\n')),
  });
  const account = counted(countSignificant);
  return {
    source: lengthOf(account.source),
    kept: lengthOf(account.kept),
    dropped: lengthOf(account.dropped),
    corrected: corrections.length,
    // A mark goes to another letter where what stood between them is dropped: then letters and marks are counted apart.
    ok: isBalanced(account) || isBalanced(counted(countDecomposed)),
  };
}

type Count = (text: string) => ReadonlyMap<string, number>;

type Account = Readonly<Record<'source' | 'kept' | 'dropped' | 'from' | 'to', ReadonlyMap<string, number>>>;

/** `from` and `to`: what corrections replaced, and by what. */
function isBalanced({ source, kept, dropped, from, to }: Account): boolean {
  const balance = new Map(source);
  const add = (counts: ReadonlyMap<string, number>, sign: 1 | -1): void => {
    for (const [char, count] of counts) balance.set(char, (balance.get(char) ?? 0) + sign * count);
  };
  for (const counts of [kept, dropped, from]) add(counts, -1);
  add(to, 1);
  return [...balance.values()].every((count) => count === 0);
}
