import type { MdastNode } from 'satteri';
import { blockId } from './anchors.ts';
import type { RenderContext } from './context.ts';
import { refuse } from './error.ts';
import { plainText, renderInline } from './inline.ts';

type TableNode = Extract<MdastNode, { type: 'table' }>;

/** Digits with their marks and unit signs: such a column is read from the right. */
export const FIGURE = /^[<>≥≤]?\s*[-–+]?\s*\d[\d.,/%\s]*$/;

/** A table scrolls inside its own region, so the page never moves sideways. */
export function renderTable(table: TableNode, context: RenderContext): string {
  const [head, ...body] = table.children;
  if (head === undefined) throw refuse(context.file, table, 'bảng không có hàng nào');
  const figures = head.children.map((_, column) => isFigureColumn(body, column));
  const columns = { figures, label: labelColumn(figures) };
  const rows = body.map((row) => renderRow(row, false, columns, context)).join('\n');
  const top = `<thead>\n${renderRow(head, true, columns, context)}\n</thead>\n`;
  return frameTable(`${top}${rows ? `<tbody>\n${rows}\n</tbody>\n` : ''}`, context);
}

/** The frame of every table: a named region that scrolls by itself and can be reached by keyboard. */
export function frameTable(rows: string, context: RenderContext): string {
  const number = ++context.tables;
  return `<section class="table" aria-label="Bảng ${number}" tabindex="0"><table>\n${rows}</table></section>`;
}

/** The column that names its rows: the first one of words beside columns of figures; -1 where there is none. */
export function labelColumn(figures: readonly boolean[]): number {
  return figures.includes(true) ? figures.indexOf(false) : -1;
}

/** `kind` is `figures`, `names` or nothing; `spans` are attributes. A header cell without words would name nothing. */
export function renderCell(html: string, head: boolean, kind: string, spans: string): string {
  const attributes = `${kind && ` class="${kind}"`}${spans}`;
  if (html === '' || (!head && kind !== 'names')) return `<td${attributes}>${html}</td>`;
  const scope = head ? (spans.includes('colspan') ? 'colgroup' : 'col') : 'row';
  return `<th scope="${scope}"${attributes}>${html}</th>`;
}

type RowNode = TableNode['children'][number];

function isFigureColumn(rows: readonly RowNode[], column: number): boolean {
  const texts = rows.map((row) => plainText(row.children[column]?.children ?? [])).filter(Boolean);
  return texts.length > 0 && texts.every((text) => FIGURE.test(text));
}

interface Columns {
  readonly figures: readonly boolean[];
  readonly label: number;
}

function renderRow(row: RowNode, head: boolean, { figures, label }: Columns, context: RenderContext): string {
  const cells = row.children.map((cell, column) => {
    const html = renderInline(cell.children, context);
    const kind = figures[column] ? 'figures' : column === label ? 'names' : '';
    return renderCell(html, head, kind, '');
  });
  const id = blockId(
    context.outline.taken,
    row.children.map(({ children }) => plainText(children)).join(' '),
  );
  return `<tr${id}>${cells.join('')}</tr>`;
}
