/** What two conversions of one paper are compared by. */
import { allOf, type Tree, textOfTree } from './tree.ts';

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();

export interface Structure {
  readonly headings: readonly string[];
  /** The word in front of each marker, and how its note begins. */
  readonly notes: readonly string[];
  readonly items: readonly string[];
  readonly tables: readonly (readonly string[])[];
  readonly paragraphs: readonly string[];
  readonly words: readonly string[];
}

export function structureOf(tree: Tree): Structure {
  const definitions = new Map(
    allOf(tree, 'footnoteDefinition').map((node) => [String(node['identifier']), node]),
  );
  const words = blocksOf(tree)
    .flatMap((text) => text.split(' '))
    .filter(Boolean);
  return {
    headings: allOf(tree, 'heading').map(
      (node) => `${Number(node['depth']) - 1} ${fold(textOfTree(node)).toLowerCase()}`,
    ),
    notes: markers(tree).map(
      ({ key, word }) =>
        `${word} → ${fold(definitions.get(key) ? blocksOf(definitions.get(key) as Tree).join(' ') : '–')}`,
    ),
    items: allOf(tree, 'listItem').map((node) => fold(textOfTree(node.children?.[0] ?? node))),
    tables: [...allOf(tree, 'table'), ...allOf(tree, 'mdxJsxFlowElement', 'table')].map((node) =>
      [...allOf(node, 'tableRow'), ...allOf(node, 'mdxJsxFlowElement', 'tr')].map((row) =>
        (row.children ?? []).map((cell) => fold(textOfTree(cell))).join(' | '),
      ),
    ),
    paragraphs: blocksOf(tree),
    words,
  };
}

/** Texts of the blocks that hold words. */
function blocksOf(node: Tree): string[] {
  if (/^(?:paragraph|heading|tableCell)$/u.test(node.type)) return [fold(textOfTree(node))].filter(Boolean);
  return (node.children ?? []).flatMap(blocksOf);
}

function markers(tree: Tree): { key: string; word: string }[] {
  const found: { key: string; word: string }[] = [];
  let before = '';
  const visit = (node: Tree): void => {
    if (node.type === 'footnoteDefinition') return;
    if (node.type === 'text') before = (before + String(node['value'])).slice(-80);
    if (node.type === 'footnoteReference')
      found.push({
        key: String(node['identifier']),
        word: fold(before).split(' ').at(-1)?.toLowerCase() ?? '',
      });
    for (const child of node.children ?? []) visit(child);
    if (/^(?:paragraph|heading|tableCell)$/u.test(node.type)) before += ' ';
  };
  visit(tree);
  return found;
}

/** Members of `a` that `b` has too, in order (longest common subsequence by runs). */
export function common(a: readonly string[], b: readonly string[]): number {
  let previous = new Uint32Array(b.length + 1);
  for (const word of a) {
    const row = new Uint32Array(b.length + 1);
    for (let index = 1; index <= b.length; index++)
      row[index] =
        word === b[index - 1]
          ? (previous[index - 1] ?? 0) + 1
          : Math.max(previous[index] ?? 0, row[index - 1] ?? 0);
    previous = row;
  }
  return previous[b.length] ?? 0;
}
