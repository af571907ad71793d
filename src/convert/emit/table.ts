/** Tables as mdast. */
import type { BlockContent, TableRow } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Table } from '../document.ts';
import type { Cell, Inline, Row } from '../model.ts';
import { splitLines } from '../text/cuts.ts';
import { mdxAttribute, mdxElement } from './element.ts';
import { inlines } from './inlines.ts';

/** A plain table is written as Markdown; one with spans or two rows of heads as elements. */
export function table(node: Table): BlockContent {
  const spans = node.rows.some((row) => row.cells.some(needsElement));
  const heads = node.rows.filter((row) => row.head).length;
  if (!spans && heads === 1) return { type: 'table', align: [], children: node.rows.map(plainRow) };
  const parts = [
    mdxElement('thead', node.rows.filter((row) => row.head).map(spannedRow)),
    mdxElement('tbody', node.rows.filter((row) => !row.head).map(spannedRow)),
  ];
  return mdxElement(
    'table',
    parts.filter((part) => part.children.length > 0),
  );
}

/** Spans and lines are more than Markdown can write in a cell. */
function needsElement({ colSpan, rowSpan, inlines: content }: Cell): boolean {
  return colSpan !== undefined || rowSpan !== undefined || content.some(({ type }) => type === 'lineBreak');
}

function plainRow(row: Row): TableRow {
  const cells = row.cells.map((cell) => ({ type: 'tableCell' as const, children: inlines(cell.inlines) }));
  return { type: 'tableRow', children: cells };
}

/** The lines of a cell; a page break without words stands in front of the next line. */
function linesOf(cell: Cell): Inline[][] {
  let before: Inline[] = [];
  const lines = splitLines(cell.inlines).flatMap((line) => {
    const whole = [...before, ...line];
    const words = whole.some(({ type }) => type !== 'pageBreak');
    before = words ? [] : whole;
    return words ? [whole] : [];
  });
  return before.length > 0 ? [...lines, before] : lines;
}

function spannedRow(row: Row): MdxJsxFlowElement {
  const cells = row.cells.map((cell) => {
    const spans = [
      ...(cell.colSpan ? [mdxAttribute('colSpan', String(cell.colSpan))] : []),
      ...(cell.rowSpan ? [mdxAttribute('rowSpan', String(cell.rowSpan))] : []),
    ];
    const lines = linesOf(cell).map((line) => ({
      type: 'paragraph' as const,
      children: inlines(line),
    }));
    return mdxElement(row.head ? 'th' : 'td', lines, spans);
  });
  return mdxElement('tr', cells);
}
