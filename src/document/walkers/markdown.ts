/** The tree as Markdown: CommonMark with the tables and footnotes of GFM; same words, same notes, same numbers. */
import type {
  BlockContent,
  Image,
  Table as MdTable,
  PhrasingContent,
  Root,
  RootContent,
  TableRow,
  Text,
} from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { guardText, isPlain, MARKDOWN } from '../../schema/markdown.ts';
import type * as Model from '../model.ts';

/**
 * `<` as a reference: whoever takes tags out of the twin without a parser does not take out the words of a text about
 * tags.
 */
const textHandler: Handle = (node: Text, parent, state, info) =>
  guardText(
    isPlain(node.value) ? node.value : state.safe(node.value, { ...info, encode: ['<'] }),
    node,
    parent,
  );

const writer = unified()
  .use(remarkStringify, { ...MARKDOWN, handlers: { text: textHandler } })
  .use(remarkGfm, { tablePipeAlign: false })
  .freeze();

/** `images` is the address of their folder. */
export function writeMarkdown({ children, notes }: Model.Tree, images: string): string {
  const definitions = notes.map(
    ({ label, children: own }): RootContent => ({
      type: 'footnoteDefinition',
      identifier: label.toLowerCase(),
      label,
      children: own.flatMap((node) => block(node, images)),
    }),
  );
  const root: Root = {
    type: 'root',
    children: [...children.flatMap((node) => block(node, images)), ...definitions],
  };
  return writer.stringify(root);
}

/** Letterhead and closing parts stand in line with the text; pages of the original are left out. */
function block(node: Model.Flow, images: string): BlockContent[] {
  switch (node.type) {
    case 'title':
      return [{ type: 'heading', depth: 1, children: phrasing(node.children) }];
    case 'heading':
      return [{ type: 'heading', depth: node.depth as 2, children: phrasing(node.children) }];
    case 'paragraph':
      return [{ type: 'paragraph', children: phrasing(node.children) }];
    case 'list':
      return [
        {
          type: 'list',
          spread: node.children.some(({ children }) => children.length > 1),
          children: node.children.map(({ children }) => ({
            type: 'listItem',
            spread: children.length > 1,
            children: children.flatMap((child) => block(child, images)),
          })),
        },
      ];
    case 'table':
      return [table(node)];
    case 'image': {
      const image: Image = { type: 'image', url: `${images}${node.src}`, alt: node.alt };
      return [{ type: 'paragraph', children: [image] }];
    }
    case 'pageBreak':
      return [];
    default:
      return node.children.flatMap((child) => block(child, images));
  }
}

/** A cell that spans others is followed by empty ones. */
function table({ head, body }: Model.Table): MdTable {
  const rows = [...head, ...body];
  const grid: (readonly (readonly Model.Phrasing[])[])[][] = rows.map(() => []);
  for (const [index, { cells }] of rows.entries()) {
    let column = 0;
    for (const { lines, colSpan, rowSpan } of cells) {
      while (grid[index]?.[column] !== undefined) column++;
      for (const row of grid.slice(index, index + rowSpan))
        for (let covered = 0; covered < colSpan; covered++) row[column + covered] = [];
      const own = grid[index];
      if (own) own[column] = lines;
      column += colSpan;
    }
  }
  const width = Math.max(...grid.map((row) => row.length));
  return {
    type: 'table',
    children: grid.map(
      (row): TableRow => ({
        type: 'tableRow',
        children: Array.from({ length: width }, (_, column) => ({
          type: 'tableCell',
          children: (row[column] ?? []).flatMap((line, index): PhrasingContent[] => [
            ...(index > 0 ? [{ type: 'text', value: ' ' } as const] : []),
            ...phrasing(line),
          ]),
        })),
      }),
    ),
  };
}

function phrasing(nodes: readonly Model.Phrasing[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const node of nodes.flatMap(phrase)) {
    const last = out.at(-1);
    // What figures and corrections parted is one text again, or its escapes would differ.
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else out.push(node);
  }
  return out;
}

function phrase(node: Model.Phrasing): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: phrasing(node.children) }];
    case 'superscript':
    case 'subscript': {
      const name = node.type === 'superscript' ? 'sup' : 'sub';
      return [
        { type: 'html', value: `<${name}>` },
        ...phrasing(node.children),
        { type: 'html', value: `</${name}>` },
      ];
    }
    case 'footnoteReference':
      return [{ type: 'footnoteReference', identifier: node.label.toLowerCase(), label: node.label }];
    case 'pageBreak':
      return [];
    default:
      return node.children.flatMap(phrase);
  }
}
