/** Tables that are set with blanks: what no line crosses parts their columns. */

import { endsSentence } from '../../../vietnamese/sentences.ts';
import type { Row } from '../../model.ts';
import { text } from '../../text/inlines.ts';
import { partOrdinals, squared, withHead } from '../table-rows.ts';
import type { DumpLine } from './lines.ts';

/** Columns stand at least two blanks apart; those behind the sign of an item part nothing. */
const GAP = /^(?![-+*•o–—] {1,8}\S(?!.*\S {2,}\S)).*\S {2,}(?=\S)/u;
/** The first line of a head of several lines may have a word over its last columns only. */
const DEEP = 20;
/** Fewer lines are no table. */
const LEAST = 3;

export interface LaidTable {
  readonly lines: readonly DumpLine[];
  readonly rows: readonly Row[];
}

/** The table that begins with a line, as far as it goes; undefined where there is none. */
export function tableFrom(
  lines: readonly DumpLine[],
  from: number,
  source: readonly string[],
): LaidTable | undefined {
  if (!GAP.test(lines[from]?.text ?? '') && !isHeadAlone(lines, from)) return undefined;
  let to = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as DumpLine;
    if (at > from && line.gap > 1) break;
    if (GAP.test(line.text)) to = at;
    else if (at - to > 2 || line.text.length > 60 || (line.gap > 0 && endsSentence(line.text))) break;
  }
  const run = lines.slice(from, to + 1);
  const gaps = run.filter(({ text: own }) => GAP.test(own)).length;
  if (run.length < LEAST || gaps < 0.6 * run.length) return undefined;
  const raw = run.map(({ number }) => spread(source[number - 1] ?? ''));
  const columns = underHeads(columnsOf(raw), raw);
  if (columns.length < 2) return undefined;
  const cells = raw.map((line) => columns.map(([start, end]) => line.slice(start, end).trim()));
  const filled = cells.filter((row) => row.filter(Boolean).length >= 2).length;
  const longest = Math.max(...cells.flat().map((cell) => cell.length));
  if (filled < 0.6 * cells.length || (columns.length === 2 && longest > 60)) return undefined;
  return { lines: run, rows: rowsOf(run, cells) };
}

function isHeadAlone(lines: readonly DumpLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  return (
    (line?.indent ?? 0) >= DEEP && next?.gap === 0 && GAP.test(next.text) && next.indent < (line?.indent ?? 0)
  );
}

function spread(line: string): string {
  return line
    .replace(/\f/gu, '')
    .replace(/\u00a0/gu, ' ')
    .replace(/\t/gu, '        ');
}

/** Runs of columns in which some line has a sign, two blanks or more apart. */
function columnsOf(lines: readonly string[]): [number, number][] {
  const width = Math.max(...lines.map((line) => line.length));
  const used = Array.from({ length: width }, (_, at) => lines.some((line) => (line[at] ?? ' ') !== ' '));
  const columns: [number, number][] = [];
  for (let at = 0; at < width; at++) {
    if (!used[at]) continue;
    const last = columns.at(-1);
    if (last && at - last[1] < 2) last[1] = at + 1;
    else columns.push([at, at + 1]);
  }
  return columns;
}

/** Lines of a head at the most. */
const HEAD_LINES = 3;

/** A name that is set left above figures that are set right: the two columns beside each other are one. */
function underHeads(columns: readonly [number, number][], lines: readonly string[]): [number, number][] {
  const filled = ([from, to]: [number, number]): number[] =>
    lines.flatMap((line, at) => (line.slice(from, to).trim() === '' ? [] : [at]));
  const out: [number, number][] = [];
  for (const column of columns) {
    const last = out.at(-1);
    const [before, own] = [last ? filled(last) : [], filled(column)];
    const [head, data] = (before[0] ?? 0) < (own[0] ?? 0) ? [before, own] : [own, before];
    const above = (head.at(-1) ?? 0) < (data[0] ?? 0) && head.length <= HEAD_LINES && head[0] === 0;
    if (last && above && data.length > head.length && data.length >= 0.5 * (lines.length - head.length))
      last[1] = column[1];
    else out.push([column[0], column[1]]);
  }
  return out;
}

/** A row begins behind a gap, or where the first column has a word; other lines go on with the row before. */
function rowsOf(lines: readonly DumpLine[], cells: readonly (readonly string[])[]): Row[] {
  const spaced = lines.slice(1).some(({ gap }) => gap > 0);
  const rows: string[][] = [];
  for (const [index, own] of cells.entries()) {
    const row = rows.at(-1);
    const opened = rows.length > 1 || Boolean(row?.[0]);
    const begins = index === 0 || (lines[index]?.gap ?? 0) > 0 || (!spaced && opened && Boolean(own[0]));
    if (begins || !row) rows.push([...own]);
    else for (const [at, cell] of own.entries()) row[at] = [row[at], cell].filter(Boolean).join(' ');
  }
  const made = rows.map(
    (row): Row => ({ head: false, cells: row.map((cell) => ({ inlines: cell ? [text(cell)] : [] })) }),
  );
  return withHead(partOrdinals(squared(made)));
}
