/**
 * Columns that are set with tabs or wide gaps instead of a table: a letterhead (office | nation), a closing
 * (recipients | signature), and tables. What is neither stays a line, with a blank for each gap.
 */
import { paragraph } from '../draft.ts';
import type { Block, Inline, Row } from '../model.ts';
import { CLOSING_LINES, LETTERHEAD_LINES } from '../tables/genre-lines.ts';
import { labelOf } from '../tables/labels.ts';
import { plain, text, tidy } from '../text/inlines.ts';
import { itemOf, itemStart } from '../text/items.ts';
import { withHead } from './table-rows.ts';

/** A block whose line may have columns: its content between the gaps; the first cell is empty where a gap leads. */
export interface Line extends Block {
  readonly cells?: readonly (readonly Inline[])[] | undefined;
}

/** A tab, or blanks that a reader sees as a gap: four of them, hard or soft. */
const GAP = /\t+|[ \u00a0]{4,}/u;
/** A letterhead or a closing runs over few lines. */
const MOST_LINES = 24;
/** Fewer lines with columns are no table. */
const LEAST_ROWS = 3;

/** Content between its gaps; undefined where there is none inside or in front. */
export function splitGaps(inlines: readonly Inline[]): Inline[][] | undefined {
  const cells: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'lineBreak') return undefined;
    if (inline.type !== 'text') {
      cells.at(-1)?.push(inline);
      continue;
    }
    for (const [index, value] of inline.value.split(GAP).entries()) {
      if (index > 0) cells.push([]);
      if (value) cells.at(-1)?.push({ ...inline, value });
    }
  }
  const tidied = cells.map(tidy);
  while (tidied.length > 1 && tidied.at(-1)?.length === 0) tidied.pop();
  return tidied.filter((cell) => cell.length > 0).length > 0 && tidied.length > 1 ? tidied : undefined;
}

/** The blocks with columns put in order: the left half of a letterhead before the right one, tables as tables. */
export function layColumns(lines: readonly Line[]): Block[] {
  const out: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = runFrom(lines, at);
    const laid = run.length > 0 ? (halves(run) ?? tableOf(run)) : undefined;
    if (laid) {
      out.push(...laid);
      at += run.length;
    } else {
      const line = lines[at] as Line;
      out.push(plainLine(line));
      at++;
    }
  }
  return out;
}

/** Lines with columns that follow each other; a line of one column inside stays in the run of a letterhead. */
function runFrom(lines: readonly Line[], from: number): Line[] {
  if (!lines[from]?.cells) return [];
  let to = from;
  for (let at = from; at < Math.min(lines.length, from + 400); at++) {
    const line = lines[at];
    if (line?.cells) to = at;
    else if (at - to > 1 || !line || !mayStandBetween(line)) break;
  }
  return lines.slice(from, to + 1);
}

function mayStandBetween(line: Line): boolean {
  const words = plain(line.inlines).trim();
  return (
    (line.kind === 'paragraph' || line.kind === 'item') && words.length <= 60 && labelOf(words) === undefined
  );
}

const isLetterhead = (words: string): boolean => LETTERHEAD_LINES.some((line) => line.test(words));
const isClosing = (words: string): boolean => CLOSING_LINES.some((line) => line.test(words));

/** A letterhead or a closing in two halves; undefined where the lines are none. */
function halves(run: readonly Line[]): Block[] | undefined {
  const end = run.findIndex(({ cells = [] }) => cells.filter((cell) => cell.length > 0).length > 2);
  const lines = end < 0 ? run : run.slice(0, end);
  if (lines.length !== run.length || lines.length > MOST_LINES) return undefined;
  const words = lines.flatMap(({ cells, inlines }) => (cells ?? [inlines]).map((cell) => plain(cell).trim()));
  const front = words.some(isLetterhead);
  if (!front && !words.some(isClosing)) return undefined;
  const left: Block[] = [];
  const right: Block[] = [];
  for (const line of lines) {
    const { cells, ...own } = line;
    if (!cells) {
      left.push({ ...itemOf(own), column: 'left' });
      continue;
    }
    const filled = cells.filter((cell) => cell.length > 0);
    const [first = [], ...more] = cells[0]?.length === 0 ? [[], ...filled] : filled;
    const rest = more.flatMap((cell, index) => [...(index > 0 ? [text(' ')] : []), ...cell]);
    const { align: _, ...base } = own;
    if (first.length > 0)
      left.push({ ...itemOf({ ...base, kind: 'paragraph', inlines: tidy(first) }), column: 'left' });
    if (rest.length > 0)
      right.push({ ...itemOf({ ...base, kind: 'paragraph', inlines: tidy(rest) }), column: 'right' });
  }
  return [...left, ...right];
}

/** Lines with the same number of columns, three or more, or two of which one holds figures. */
function tableOf(run: readonly Line[]): Block[] | undefined {
  const rows = run.map(({ cells }) => cells);
  if (rows.length < LEAST_ROWS || rows.some((cells) => cells === undefined)) return undefined;
  const full = rows as (readonly (readonly Inline[])[])[];
  const width = Math.max(...full.map((cells) => cells.length));
  const same = full.filter((cells) => cells.length === width).length;
  const words = full.map((cells) => cells.map((cell) => plain(cell).trim()));
  if (same < 0.8 * full.length || width < 2 || words.some((cells) => cells.some((cell) => cell.length > 120)))
    return undefined;
  if (width === 2 && (words.some(([first = '']) => isLabel(first)) || !figures(words))) return undefined;
  if (words.filter((cells) => cells.some((cell) => /\.{5,}|…{2,}/u.test(cell))).length > 1) return undefined;
  const made = full.map((cells): Row => {
    const padded = [...cells, ...Array.from({ length: width - cells.length }, () => [])];
    return { head: false, cells: padded.map((inlines) => ({ inlines })) };
  });
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return undefined;
  return [paragraph([], first.place, { kind: 'table', rows: withHead(made), endLine: last.endLine })];
}

/** `1.`, `a)`, `-`: what stands behind is a paragraph, not a column. */
function isLabel(words: string): boolean {
  return words === '' || itemStart(`${words} x`) || labelOf(`${words} X`) !== undefined;
}

/** The last column holds figures, the head aside. */
function figures(words: readonly (readonly string[])[]): boolean {
  return words.slice(1).every((cells) => /^[\d.,%+\-–\s/]+$/u.test(cells.at(-1) ?? ''));
}

function plainLine({ cells: _, ...block }: Line): Block {
  return block;
}
