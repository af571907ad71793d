/** Tables as mdast. */
import type { BlockContent, TableRow } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Table } from '../document.ts';
import type { Row } from '../model.ts';
import { attribute, element } from './element.ts';
import { inlines } from './inlines.ts';

/** A plain table is written as Markdown; one with spans or two rows of heads as elements. */
export function table(node: Table): BlockContent {
  const spans = node.rows.some((row) => row.cells.some((cell) => cell.colSpan ?? cell.rowSpan));
  const heads = node.rows.filter((row) => row.head).length;
  if (!spans && heads === 1) return { type: 'table', align: [], children: node.rows.map(plainRow) };
  return element('table', [
    element('thead', node.rows.filter((row) => row.head).map(spannedRow)),
    element('tbody', node.rows.filter((row) => !row.head).map(spannedRow)),
  ]);
}

function plainRow(row: Row): TableRow {
  const cells = row.cells.map((cell) => ({ type: 'tableCell' as const, children: inlines(cell.inlines) }));
  return { type: 'tableRow', children: cells };
}

function spannedRow(row: Row): MdxJsxFlowElement {
  const cells = row.cells.map((cell) => {
    const spans = [
      ...(cell.colSpan ? [attribute('colSpan', String(cell.colSpan))] : []),
      ...(cell.rowSpan ? [attribute('rowSpan', String(cell.rowSpan))] : []),
    ];
    const children = inlines(cell.inlines);
    return element(
      row.head ? 'th' : 'td',
      children.length > 0 ? [{ type: 'paragraph', children }] : [],
      spans,
    );
  });
  return element('tr', cells);
}
