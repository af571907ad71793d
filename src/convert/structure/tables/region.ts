/** Where a flattened table begins and ends among the lines of a document. */

import { indexOrEnd } from '../../../shared/lists.ts';
import { nth } from '../../../shared/nth.ts';
import type { Report } from '../../draft.ts';
import type { Block, Inline } from '../../model.ts';
import { plain } from '../../text/inlines.ts';
import { similarity } from '../../text/similarity.ts';
import { opensAppendix } from '../closing.ts';
import { readRow } from './cells.ts';

/** Lines of a head at the most. */
const HEAD_LINES = 24;
/** Lines this alike are the same head printed again on the next page. */
const ALIKE = 0.5;

export interface TableRegion {
  readonly head: readonly Block[];
  /** The row that numbers the columns, where there is one. */
  readonly numbering: Block | undefined;
  readonly data: readonly Block[];
  readonly end: number;
}

/** The line a block stands for, with its bullet. */
export const lineOf = (block: Block): string =>
  `${block.kind === 'item' ? `${block.bullet ?? '-'} ` : ''}${plain(block.inlines)}`.trim();

export function tableAt(blocks: readonly Block[], start: number): TableRegion | undefined {
  if (!opensTable(blocks, start)) return undefined;
  const ahead = blocks.slice(start, start + HEAD_LINES);
  const numbered = ahead.findIndex((block) => isNumbering(lineOf(block)));
  const first = ahead.findIndex((block, index) => index > 0 && isFirstRow(lineOf(block)));
  const data = numbered >= 0 ? numbered + 1 : first;
  if (data < 1) return undefined;
  const end = indexOrEnd(blocks, (block, index) => index >= start + data && endsTable(block));
  const head = ahead.slice(0, numbered >= 0 ? numbered : first);
  return {
    head,
    numbering: numbered >= 0 ? ahead[numbered] : undefined,
    data: blocks.slice(start + data, end),
    end,
  };
}

/** A head opens with the column of row numbers. */
export function opensTable(blocks: readonly Block[], index: number): boolean {
  const line = lineOf(blocks[index] as Block);
  const both = `${line} ${blocks[index + 1] ? lineOf(blocks[index + 1] as Block) : ''}`;
  return (
    /^(?:s?tt|số thứ tự)(?:\s|$)/iu.test(line) ||
    /^số(?: thứ tự| tt)?\s+tt(?:\s|$)/iu.test(both) ||
    /^số tt(?:\s|$)/iu.test(line)
  );
}

function isNumbering(line: string): boolean {
  const numbers = line.split(' ').map(Number);
  return (
    numbers.length >= 4 &&
    numbers[0] === 1 &&
    numbers.every(
      (number, index) => Number.isInteger(number) && (index === 0 || number > nth(numbers, index - 1)),
    )
  );
}

function isFirstRow(line: string): boolean {
  const row = readRow(line, false);
  return /^(?:1|I|A)\.?$/u.test(row.label) && row.name !== '';
}

function endsTable(block: Block): boolean {
  const line = lineOf(block);
  return block.kind === 'table' || opensAppendix(block) || /^(?:ghi chú|nguồn|lưu ý)\s*:/iu.test(line);
}

/** Lines of the data, without heads that are printed again on a new page; a page break goes to the next row. */
export function dataLines(
  { head, data }: TableRegion,
  report: Report,
): { text: string; mark: readonly Inline[] }[] {
  const lines: { text: string; mark: readonly Inline[] }[] = [];
  const heads = head.map(lineOf);
  let again = 0;
  let pending: Inline[] = [];
  for (const block of data) {
    const line = lineOf(block);
    pending = [...pending, ...block.inlines.filter((inline) => inline.type === 'pageBreak')];
    if (pending.length > 0 && again === 0 && similarity(line, heads[0] ?? '') >= ALIKE) again = heads.length;
    const repeated = again > 0 && heads.some((known) => similarity(line, known) >= ALIKE);
    if (again > 0) again--;
    if (repeated) {
      report.drop('repeated-head', 'Đầu bảng in lại ở trang sau', line, block.place);
      continue;
    }
    lines.push({ text: line, mark: pending });
    pending = [];
  }
  return lines;
}
