/**
 * Columns that are set with tabs or wide gaps instead of a table: a letterhead (office | nation), a closing
 * (recipients | signature), and tables. What is neither stays a line, with a blank for each gap.
 */

import { labelOf } from '../../vietnamese/labels.ts';
import { isCapitals } from '../../vietnamese/sentences.ts';
import { paragraph, type Report } from '../draft.ts';
import type { Block, Inline, Row } from '../model.ts';
import { PERSON } from '../tables/genre.ts';
import { isClosingLine, isLetterheadLine } from '../tables/genre-lines.ts';
import { plain, text, tidy } from '../text/inlines.ts';
import { itemOf, itemStart } from '../text/items.ts';
import { withHead } from './table-rows.ts';

/** A block whose line may have columns: its content between the gaps; the first cell is empty where a gap leads. */
export interface ColumnLine extends Block {
  readonly cells?: readonly (readonly Inline[])[] | undefined;
}

/**
 * Blanks that a reader sees as a gap: four of them, hard or soft. Those that leave room for a number or a day
 * (`Số:      /BC-UBND`, `ngày      tháng`) part no columns.
 */
const GAP = /(?<![Ss]ố:?|[Nn]gày|[Tt]háng|[Nn]ăm)[ \u00a0]{4,}(?![/\d]|tháng|năm)/u;
/** A letterhead or a closing runs over few lines. */
const MOST_LINES = 24;
/** Fewer lines with columns are no table. */
const LEAST_ROWS = 3;

/**
 * Content between its gaps, an empty cell for a tab behind a tab; undefined where there is no gap inside or in front.
 * Where a line has tabs, blanks are only blanks.
 */
export function splitGaps(inlines: readonly Inline[]): Inline[][] | undefined {
  const cells: Inline[][] = [[]];
  const gap = inlines.some((inline) => inline.type === 'text' && inline.value.includes('\t')) ? /\t/u : GAP;
  for (const inline of inlines) {
    if (inline.type === 'lineBreak') return undefined;
    if (inline.type !== 'text') {
      cells.at(-1)?.push(inline);
      continue;
    }
    for (const [index, value] of inline.value.split(gap).entries()) {
      if (index > 0) cells.push([]);
      if (value) cells.at(-1)?.push({ ...inline, value });
    }
  }
  const tidied = cells.map(tidy);
  while (tidied.length > 1 && tidied.at(-1)?.length === 0) tidied.pop();
  return tidied.filter((cell) => cell.length > 0).length > 0 && tidied.length > 1 ? tidied : undefined;
}

/** A block whose lines are parted by line breaks and hold columns, line by line; undefined where fewer than two do. */
export function columnLines(inlines: readonly Inline[]): Inline[][] | undefined {
  if (!inlines.some(({ type }) => type === 'lineBreak')) return undefined;
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'lineBreak') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  const filled = lines.filter((line) => plain(line).trim() !== '');
  const tabbed = filled.filter((line) => plain(line).includes('\t') && splitGaps(line));
  return tabbed.length >= 2 && tabbed.length >= filled.length / 2 ? filled : undefined;
}

/** The blocks with columns put in order: the left half of a letterhead before the right one, tables as tables. */
export function layColumns(lines: readonly ColumnLine[], report?: Report): Block[] {
  const out: Block[] = [];
  const left: ColumnLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = runFrom(lines, at);
    const placed = run.length > 0 ? (signers(run) ?? halves(run) ?? tableOf(rowsFrom(run))) : undefined;
    if (placed) {
      out.push(...placed.blocks);
      at += placed.count;
    } else {
      const line = lines[at] as ColumnLine;
      out.push(plainLine(line));
      if ((line.cells?.filter((cell) => cell.length > 0).length ?? 0) >= LEAST_CELLS) left.push(line);
      at++;
    }
  }
  if (report && left.length >= LEAST_ROWS) tellLeft(left, report);
  return out;
}

/** Fewer parts in a line are no row. */
const LEAST_CELLS = 3;

/** Lines in columns that became no table. */
function tellLeft(lines: readonly ColumnLine[], report: Report): void {
  report.warn(
    'columns-as-lines',
    `Có ${lines.length} dòng được dàn cột bằng dấu tab hoặc khoảng trắng, giống bảng nhưng không đủ đều để dựng thành bảng; mỗi dòng giữ thành một đoạn.`,
    'Đối chiếu với bản gốc; trong Word, chọn các dòng ấy rồi dùng Chuyển văn bản thành bảng (Convert Text to Table).',
    lines[0]?.place ?? { file: '' },
  );
}

/** Blocks made of the first lines of a run, and how many. */
interface Placed {
  readonly blocks: readonly Block[];
  readonly count: number;
}

/** The first lines that may be rows of one table: all of them with columns, all with two or all with more. */
function rowsFrom(run: readonly ColumnLine[]): readonly ColumnLine[] {
  const many = (run[0]?.cells?.length ?? 0) > 2;
  const end = run.findIndex(({ cells }) => !cells || cells.length > 2 !== many);
  return end < 0 ? run : run.slice(0, end);
}

/** Lines with columns that follow each other; a line of one column inside stays in the run of a letterhead. */
function runFrom(lines: readonly ColumnLine[], from: number): ColumnLine[] {
  if (!lines[from]?.cells) return [];
  let to = from;
  let closes = false;
  for (let at = from; at < Math.min(lines.length, from + 400); at++) {
    const line = lines[at];
    closes ||= line?.cells?.some((cell) => isClosingLine(plain(cell).trim())) ?? false;
    // Recipients go on beside and below a signature that takes fewer lines.
    if (line?.cells || (closes && line && isRecipient(line))) to = at;
    else if (at - to > 1 || !line || !mayStandBetween(line)) break;
  }
  return lines.slice(from, to + 1);
}

const isRecipient = (line: ColumnLine): boolean =>
  mayStandBetween(line) && (line.kind === 'item' || itemStart(plain(line.inlines).trim()));

function mayStandBetween(line: ColumnLine): boolean {
  const words = plain(line.inlines).trim();
  return (
    (line.kind === 'paragraph' || line.kind === 'item') && words.length <= 60 && labelOf(words) === undefined
  );
}

const filledOf = (cells: readonly (readonly Inline[])[]): (readonly Inline[])[] =>
  cells.filter((cell) => cell.length > 0);

/** A letterhead or a closing in two halves; undefined where the lines are none. Lines in front of a closing are not of it. */
function halves(run: readonly ColumnLine[]): Placed | undefined {
  const says = ({ cells, inlines }: ColumnLine, is: (words: string) => boolean): boolean =>
    (cells ?? [inlines]).some((cell) => is(plain(cell).trim()));
  const end = run.findIndex(({ cells = [] }) => filledOf(cells).length > 2);
  const lines = end < 0 ? run : run.slice(0, end);
  if (lines.length > MOST_LINES) return undefined;
  const front = lines.some((line) => says(line, isLetterheadLine));
  const closing = lines.findIndex((line, index) => says(line, isClosingLine) || areSigners(lines, index));
  if (!front && closing < 0) return undefined;
  if (!front && closing > 0) {
    const before = lines.slice(0, closing);
    return tableOf(rowsFrom(before)) ?? { blocks: before.slice(0, 1).map(plainLine), count: 1 };
  }
  const left: Block[] = [];
  const right: Block[] = [];
  // Where both halves are centred at tab stops, a tab stands in front of the left one too.
  const led = lines.some(({ cells = [] }) => cells[0]?.length === 0 && filledOf(cells).length > 1);
  for (const line of lines) {
    const { cells: given, ...own } = line;
    const cells = led && given?.[0]?.length === 0 ? given.slice(1) : given;
    if (!cells) {
      left.push({ ...itemOf(own), column: 'left' });
      continue;
    }
    const filled = filledOf(cells);
    const [first = [], ...more] = cells[0]?.length === 0 ? [[], ...filled] : filled;
    const rest = more.flatMap((cell, index) => [...(index > 0 ? [text(' ')] : []), ...cell]);
    const { align: _, ...base } = own;
    const half = (inlines: readonly Inline[], column: 'left' | 'right'): Block => ({
      ...itemOf({ ...base, kind: 'paragraph', inlines: tidy(inlines) }),
      column,
    });
    if (first.length > 0) left.push(half(first, 'left'));
    if (rest.length > 0) right.push(half(rest, 'right'));
  }
  return { blocks: [...left, ...right], count: lines.length };
}

/** Three or more who sign side by side: office and name of each, one behind the other. */
function signers(run: readonly ColumnLine[]): Placed | undefined {
  const cells = run.map((line) => filledOf(line.cells ?? []));
  const count = cells[0]?.length ?? 0;
  const offices = (cells[0] ?? []).map((cell) => plain(cell).trim());
  if (count < 3 || !offices.every((office) => isCapitals(office) && labelOf(office) === undefined))
    return undefined;
  const names = cells.findIndex(
    (own, at) => at > 0 && own.length === count && own.every((cell) => PERSON.test(plain(cell).trim())),
  );
  if (names < 1 || names > 5) return undefined;
  const blocks = offices.flatMap((_, column) =>
    run.slice(0, names + 1).flatMap((line, at): Block[] => {
      const inlines = cells[at]?.length === count ? cells[at]?.[column] : undefined;
      const { cells: _cells, align: _align, ...own } = line;
      const side = column < count - 1 ? ('left' as const) : ('right' as const);
      return inlines ? [{ ...own, kind: 'paragraph', inlines: tidy(inlines), column: side }] : [];
    }),
  );
  const whole = cells.slice(0, names + 1).every((own) => own.length === count);
  return whole ? { blocks, count: names + 1 } : undefined;
}

/** Two offices side by side in capitals, and below them the names of who holds them. */
function areSigners(lines: readonly ColumnLine[], index: number): boolean {
  const halvesOf = (line: ColumnLine | undefined): string[] =>
    filledOf(line?.cells ?? []).map((cell) => plain(cell).trim());
  const offices = halvesOf(lines[index]);
  const named = (line: ColumnLine): boolean => {
    const names = halvesOf(line);
    return names.length === 2 && names.every((name) => PERSON.test(name));
  };
  return (
    offices.length === 2 &&
    offices.every((office) => isCapitals(office) && labelOf(office) === undefined) &&
    lines.slice(index + 1, index + 6).some(named)
  );
}

/** Lines with the same number of columns, three or more, or two of which one holds figures. */
function tableOf(run: readonly ColumnLine[]): Placed | undefined {
  if (run.length < LEAST_ROWS) return undefined;
  const whole = run.map(({ cells = [] }) => cells);
  return gridOf(run, whole) ?? gridOf(run, whole.map(filledOf));
}

function gridOf(
  run: readonly ColumnLine[],
  rows: readonly (readonly (readonly Inline[])[])[],
): Placed | undefined {
  const width = Math.max(...rows.map((cells) => cells.length));
  const same = rows.filter((cells) => cells.length === width).length;
  const words = rows.map((cells) => cells.map((cell) => plain(cell).trim()));
  if (same < 0.6 * rows.length || width < 2 || words.some((cells) => cells.some((cell) => cell.length > 120)))
    return undefined;
  if (
    words.every((cells) => cells[0] === '') ||
    words.flat().filter(Boolean).length < 0.6 * width * rows.length
  )
    return undefined;
  if (width === 2 && (words.some(([first = '']) => isLabel(first)) || !figures(words))) return undefined;
  if (words.filter((cells) => cells.some((cell) => /\.{5,}|…{2,}/u.test(cell))).length > 1) return undefined;
  const made = rows.map((cells): Row => {
    const padded = [...cells, ...Array.from({ length: width - cells.length }, () => [])];
    return { head: false, cells: padded.map((inlines) => ({ inlines })) };
  });
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return undefined;
  const table = paragraph([], first.place, { kind: 'table', rows: withHead(made), endLine: last.endLine });
  return { blocks: [table], count: run.length };
}

/** `1.`, `a)`, `-`: what stands behind is a paragraph, not a column. */
function isLabel(words: string): boolean {
  return words === '' || itemStart(`${words} x`) || labelOf(`${words} X`) !== undefined;
}

/** The last column holds figures, the head aside. */
function figures(words: readonly (readonly string[])[]): boolean {
  return words.slice(1).every((cells) => /^[\d.,%+\-–\s/]+$/u.test(cells.at(-1) ?? ''));
}

function plainLine({ cells: _, ...block }: ColumnLine): Block {
  return block;
}
