/**
 * Tables that an extraction flattened to lines. The columns are known from a numbering row (`1 2 3 4 6`) or from
 * the values most rows have; what does not fit stays a line, and the editor is told.
 */
import { paragraph, type Report } from '../../draft.ts';
import type { Block, Cell, Inline, Row } from '../../model.ts';
import { headLength, isHead } from '../../tables/table-words.ts';
import { text, tidy } from '../../text/inlines.ts';
import type { FlatRow } from './cells.ts';
import { type Head, readHead } from './head.ts';
import { dataLines, lineOf, type TableRegion, tableAt } from './region.ts';
import { type MarkedRow, RowBuilder } from './rows.ts';

/** The blocks with each flattened table as one block. */
export function readFlatTables(blocks: readonly Block[], report: Report): Block[] {
  const out: Block[] = [];
  let index = 0;
  while (index < blocks.length) {
    const region = tableAt(blocks, index);
    if (!region) {
      out.push(blocks[index] as Block);
      index++;
      continue;
    }
    out.push(...(hasMarkers(region) ? keepLines(region, report) : buildTable(region, report)));
    index = region.end;
  }
  return out;
}

function hasMarkers({ head, data }: TableRegion): boolean {
  return [...head, ...data].some((block) => block.inlines.some((inline) => inline.type === 'marker'));
}

/** A note marker in a flattened row would lose its word, so the rows stay lines. */
function keepLines({ head, numbering, data }: TableRegion, report: Report): Block[] {
  const lines = [...head, ...(numbering ? [numbering] : []), ...data];
  const place = lines[0]?.place ?? { file: '' };
  report.warn(
    'table-kept',
    'Bảng có dấu chú thích trong dòng nên được giữ thành các dòng chữ.',
    'Nhập bảng thành CSV bên cạnh tệp nguồn (mục tables trong tệp .yaml).',
    place,
  );
  return lines;
}

/** The table, and what of its head could not be placed as lines before it. */
function buildTable(region: TableRegion, report: Report): Block[] {
  const heads = region.head.map(lineOf);
  const units = heads.some((line) => hasHead(line, 'Đơn vị'));
  const remarks = heads.some((line) => hasHead(line, 'Ghi chú'));
  const rows = new RowBuilder<readonly Inline[]>(units, remarks).read(dataLines(region, report));
  const fixed = units ? 3 : 2;
  const columns = region.numbering
    ? lineOf(region.numbering).split(' ').length
    : fixed + usualValues(rows) + (remarks ? 1 : 0);
  const head = readHead(heads, columns);
  const place = region.head[0]?.place ?? { file: '' };
  if (region.numbering)
    report.drop(
      'column-numbers',
      'Dòng đánh số cột của bảng',
      lineOf(region.numbering),
      region.numbering.place,
    );
  if (!head)
    report.warn(
      'table-head',
      `Không xác định được tên của ${columns} cột; tên cột được giữ thành dòng ở trên bảng.`,
      'Đối chiếu bản gốc của bảng.',
      place,
    );
  const body = rows.map((row) => toRow(row, { columns, units, remarks, report, place }));
  const table: Block = {
    ...paragraph([], place),
    kind: 'table',
    rows: [...headRows(head, columns), ...body],
  };
  return head ? [table] : [...region.head, table];
}

function hasHead(line: string, head: string): boolean {
  const words = line.split(' ');
  return words.some((_, index) => {
    const length = headLength(words.slice(index));
    return length > 0 && isHead(words.slice(index, index + length).join(' '), head);
  });
}

function usualValues(rows: readonly FlatRow[]): number {
  const often = new Map<number, number>();
  for (const { values } of rows)
    if (values.length > 0) often.set(values.length, (often.get(values.length) ?? 0) + 1);
  return [...often].toSorted(([a, many], [b, more]) => more - many || b - a)[0]?.[0] ?? 1;
}

function headRows(head: Head | undefined, columns: number): Row[] {
  if (!head) return [{ head: true, cells: Array.from({ length: columns }, () => cell('')) }];
  const tall = head.second.length > 0;
  const first = head.first.map(
    ({ text: name, span }): Cell => ({
      ...cell(name),
      ...(span > 1 && { colSpan: span }),
      ...(tall && span === 1 && { rowSpan: 2 }),
    }),
  );
  const second = tall ? [{ head: true, cells: head.second.map((name) => cell(name)) }] : [];
  return [{ head: true, cells: first }, ...second];
}

interface Shape {
  readonly columns: number;
  readonly units: boolean;
  readonly remarks: boolean;
  readonly report: Report;
  readonly place: Block['place'];
}

/** The cells of a row: values fill their columns from the left; a row that has too many stays one line. */
function toRow(row: MarkedRow<readonly Inline[]>, { columns, units, remarks, report, place }: Shape): Row {
  const room = columns - (units ? 3 : 2) - (remarks ? 1 : 0);
  const fits = row.values.length <= room && (remarks || row.remark === '');
  if (!fits) {
    const line = [row.name, row.unit, ...row.values, row.remark].filter(Boolean).join(' ');
    report.warn(
      'table-row',
      `Dòng “${line.slice(0, 60)}” của bảng có nhiều ô hơn số cột; được giữ nguyên thành một ô.`,
      'Đối chiếu bản gốc của bảng.',
      place,
    );
    return { head: false, cells: [cell(row.label), { ...cell(line, row.mark), colSpan: columns - 1 }] };
  }
  const values = [...row.values, ...Array.from({ length: room - row.values.length }, () => '')];
  const cells = [
    cell(row.label),
    cell(row.name, row.mark),
    ...(units ? [cell(row.unit)] : []),
    ...values.map((value) => cell(value)),
    ...(remarks ? [cell(row.remark)] : []),
  ];
  return { head: false, cells };
}

function cell(value: string, before: readonly Inline[] = []): Cell {
  return { inlines: tidy([...before, text(value)]) };
}
