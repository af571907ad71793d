/** Appendices: each opens with a heading of its own; what it holds is kept as it stands. */
import type { Report } from '../draft.ts';
import type { Block, BodyNode, Heading, Inline } from '../model.ts';
import { joinInlines, plain, text, tidy } from '../text/inlines.ts';
import { buildBody, toParagraph } from './body.ts';
import { opensAppendix } from './closing.ts';
import { readFlatTables } from './flat-tables.ts';

/** Lines of a title below `Phụ lục 1:` at the most. */
const TITLE_LINES = 3;

export function readAppendices(source: readonly Block[], report: Report): BodyNode[] {
  const blocks = readFlatTables(source, report);
  const nodes: BodyNode[] = [];
  let index = 0;
  while (index < blocks.length) {
    const block = blocks[index] as Block;
    if (!opensAppendix(block)) {
      nodes.push(...plainNodes(block));
      index++;
      continue;
    }
    const title = titleLines(blocks, index);
    nodes.push(heading(title));
    index += title.length;
  }
  return nodes;
}

/** The lines of the heading: the label, and the title up to a remark in brackets or the table. */
function titleLines(blocks: readonly Block[], index: number): Block[] {
  const behind = blocks.slice(index + 1, index + 1 + TITLE_LINES + 1);
  const end = behind.findIndex(
    (block) => plain(block.inlines).trim().startsWith('(') || block.kind === 'table',
  );
  const lines = end >= 0 && end <= TITLE_LINES ? end : 0;
  return blocks.slice(index, index + 1 + lines);
}

function heading(lines: readonly Block[]): Heading {
  const [first, ...rest] = lines as [Block, ...Block[]];
  const inlines = rest.reduce<readonly Inline[]>(
    (joined, line) => joinInlines(joined, line.inlines),
    first.inlines,
  );
  return { type: 'heading', depth: 1, inlines: tidy(inlines), place: first.place };
}

/** Lines of an appendix stay lines: a dash in front may be the label of a table row. */
function plainNodes(block: Block): BodyNode[] {
  if (block.kind === 'table') return buildBody([block]);
  const sign = block.kind === 'item' ? [text(`${block.bullet ?? '-'} `)] : [];
  return [toParagraph({ ...block, inlines: [...sign, ...block.inlines] })];
}
