/** Appendices: each opens with a heading of its own; what it holds is kept as it stands. */

import type { BodyNode, Heading } from '../document.ts';
import { paragraph, type Report } from '../draft.ts';
import type { Block, Inline, Row } from '../model.ts';
import { joinInlines, plain, text, tidy } from '../text/inlines.ts';
import { buildBody, toParagraph } from './body.ts';
import { opensAppendix } from './closing.ts';
import { readFlatTables } from './flat-tables.ts';

/** Lines of a title below `Phụ lục 1:` at the most. */
const TITLE_LINES = 3;

/** A table that the editor typed in, for the appendix whose heading starts so. */
export interface GivenTable {
  readonly heading: string;
  readonly rows: readonly Row[];
}

export function readAppendices(
  source: readonly Block[],
  report: Report,
  given: readonly GivenTable[] = [],
): BodyNode[] {
  const blocks = readFlatTables(placeGiven(source, given, report), report);
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
  if (block.kind === 'table' || block.kind === 'image') return buildBody([block]);
  const sign = block.kind === 'item' ? [text(`${block.bullet ?? '-'} `)] : [];
  return [toParagraph({ ...block, inlines: [...sign, ...block.inlines] })];
}

/** The blocks with the lines of an appendix replaced by the table that the editor gave for it. */
function placeGiven(blocks: readonly Block[], given: readonly GivenTable[], report: Report): Block[] {
  let out = [...blocks];
  for (const { heading, rows } of given) {
    const start = out.findIndex(
      (block) => opensAppendix(block) && plain(block.inlines).trim().startsWith(heading),
    );
    const opened = start < 0 ? [] : titleLines(out, start);
    const from = start + Math.max(opened.length, 1);
    const next = out.findIndex((block, index) => index >= from && opensAppendix(block));
    const to = next < 0 ? out.length : next;
    const place = out[Math.max(start, 0)]?.place ?? { file: '' };
    if (start < 0) {
      report.warn(
        'typed-table-unplaced',
        `Không có phụ lục nào bắt đầu bằng “${heading}” để đặt bảng.`,
        'Sửa heading trong tệp .yaml cho khớp tiêu đề phụ lục trong tệp nguồn.',
        place,
      );
      continue;
    }
    const replaced = out
      .slice(from, to)
      .map((block) => plain(block.inlines))
      .join('\n');
    const typed = rows.map((row) => row.cells.map((cell) => plain(cell.inlines)).join(' ')).join('\n');
    report.correct({
      rule: 'typed-table',
      reason: 'Bảng do biên tập viên nhập thay các dòng của bản trích',
      from: replaced,
      to: typed,
      place,
    });
    out = [...out.slice(0, from), { ...paragraph([], place), kind: 'table', rows }, ...out.slice(to)];
  }
  return out;
}
