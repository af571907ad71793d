/**
 * What Markdown files hold beside Markdown: tables drawn with signs (pandoc) or written in HTML (OCR tools), front matter,
 * a fence around the whole, marks of pages. They are taken out of the text, line by line, before it is parsed.
 */

import { nth } from '../../../shared/nth.ts';
import type { Inline } from '../../model.ts';
import { isNationLine } from '../../tables/genre-lines.ts';
import { text, tidy } from '../../text/inlines.ts';

export interface Region {
  readonly kind: 'grid' | 'pipes' | 'simple' | 'html' | 'front-matter' | 'mark' | 'dense';
  /** First line from 1, and the lines as the source has them. */
  readonly line: number;
  readonly lines: readonly string[];
}

export interface Parted {
  /** The text with blanks in place of the regions, so that everything else keeps its place. */
  readonly text: string;
  readonly regions: readonly Region[];
}

const TABLE = /<table[\s>]/iu;
const ALL: readonly Region['kind'][] = ['grid', 'pipes', 'simple', 'html', 'front-matter', 'mark', 'dense'];

export function partRegions(source: string, kinds: readonly Region['kind'][] = ALL): Parted {
  const lines = source.split('\n');
  const regions: Region[] = [];
  const take = (kind: Region['kind'], from: number, to: number): void => {
    if (!kinds.includes(kind)) return;
    regions.push({ kind, line: from + 1, lines: lines.slice(from, to) });
    for (let at = from; at < to; at++) lines[at] = ' '.repeat(lines[at]?.length ?? 0);
  };
  takeFence(lines, take);
  takeFrontMatter(lines, take);
  const ends = tableEnds(lines);
  for (let at = 0; at < lines.length; at++) {
    const line = nth(lines, at);
    if (PAGE_MARK.test(line) || FENCED_DIV.test(line)) take('mark', at, at + 1);
    const html = TABLE.test(line) ? ends.get(at) : undefined;
    const grid = GRID_RULE.test(line) ? gridEnd(lines, at) : undefined;
    const simple = SIMPLE_RULE.test(line) ? simpleTable(lines, at) : undefined;
    if (html !== undefined) take('html', at, html);
    else if (grid !== undefined) take('grid', at, grid);
    else if (PIPES.test(line)) at = skipPipes(lines, at, take);
    else if (simple && !isLetterhead(lines.slice(simple.from, simple.to)))
      take('simple', simple.from, simple.to);
  }
  for (const [from, to] of [...denseRuns(lines), ...deepRuns(lines)]) take('dense', from, to);
  return { text: lines.join('\n'), regions: regions.toSorted((a, b) => a.line - b.line) };
}

/** Blocks inside of each other beyond which the parser of Markdown comes to the end of its stack; no paper has a tenth of them. */
const DEEP = 100;
/** What opens blocks inside of each other at the start of a line. */
const NESTED = /^(?:\s|>|[-*+]\s|\d{1,9}[.)]\s)*/u;

/** Runs of lines that stand deeper than that. */
function deepRuns(lines: readonly string[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [at, line] of lines.entries()) {
    if (line.length <= DEEP || !isDeep(line)) continue;
    const last = runs.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}

/** Two blanks go one block deeper. */
function isDeep(line: string): boolean {
  if (line.trim() === '') return false;
  const before = NESTED.exec(line)?.[0] ?? '';
  const signs = before.match(/[>*+-]|\d+/gu)?.length ?? 0;
  return signs > DEEP || (signs > 0 && before.length > 2 * DEEP);
}

/** Signs of Markdown in one paragraph beyond which its parser takes the square of their number; no paper has a tenth of them. */
const DENSE = 4000;
const SIGN = /[[\]*_`~<!&\\$]/gu;
/** What begins a block of its own inside of a run of lines. */
const OPENS_BLOCK = /^\s*(?:[-*+]\s|[#>]|\d{1,9}[.)]\s|\[\^|\|.*\|\s*$|\s*$)/u;

/** Runs of lines that are one paragraph of too many signs, by their first line and the one behind their last. */
function denseRuns(lines: readonly string[]): [number, number][] {
  const runs: [number, number][] = [];
  let from = 0;
  let signs = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at] ?? '';
    if (at === lines.length || OPENS_BLOCK.test(line)) {
      if (signs > DENSE) runs.push([from, at]);
      from = at;
      signs = 0;
    }
    signs += line.match(SIGN)?.length ?? 0;
  }
  return runs;
}

/** The short rules below the two halves of a letterhead are no rule of a table. */
function isLetterhead(lines: readonly string[]): boolean {
  return lines.some((line) => line.split(/\s{2,}/u).some(isNationLine));
}

type Take = (kind: Region['kind'], from: number, to: number) => void;

/** Models wrap their answer in a fence. */
function takeFence(lines: readonly string[], take: Take): void {
  const first = lines.findIndex((line) => line.trim());
  const last = lines.findLastIndex((line) => line.trim());
  const inner = lines.slice(first + 1, last).some((line) => /^\s*```/u.test(line));
  if (first < 0 || last <= first || inner) return;
  if (!/^\s*```\s*(?:markdown|md|text|txt|html)?\s*$/iu.test(lines[first] ?? '')) return;
  if (!/^\s*```\s*$/u.test(lines[last] ?? '')) return;
  take('mark', first, first + 1);
  take('mark', last, last + 1);
}

const MOST_FRONT = 40;

function takeFrontMatter(lines: readonly string[], take: Take): void {
  const first = lines.findIndex((line) => line.trim());
  if (first < 0 || lines[first]?.trim() !== '---') return;
  const end = lines.findIndex(
    (line, at) => at > first && at <= first + MOST_FRONT && /^(?:---|\.\.\.)\s*$/u.test(line),
  );
  const inner = lines.slice(first + 1, end);
  if (end > first + 1 && inner.every((line) => /^[\w-]+\s*:|^\s+\S|^\s*-\s|^\s*$/u.test(line)))
    take('front-matter', first, end + 1);
}

/** `{2}-------` of marker, `\newpage` of pandoc, `[Page 2]` and `=== Trang 2 ===` of scripts. */
const PAGE_MARK =
  /^\s*(?:\{\d+\}-{8,}|\\(?:newpage|pagebreak)|\[(?:page|trang)\s+\d+(?:\s*(?:of|\/)\s*\d+)?\]|[=*_-]{3,}\s*(?:page|trang)\s+\d+(?:\s*(?:of|\/)\s*\d+)?\s*[=*_-]{3,})\s*$/iu;

/** `::: {custom-style="Title"}` and `:::`: how pandoc says of what kind the lines between them are. */
const FENCED_DIV = /^\s*:{3,}\s*(?:\{[^{}]*\}|[\w-]+)?\s*:*\s*$/u;

/** Where the table that opens on a line ends, by that line; nothing for one that is never closed. */
function tableEnds(lines: readonly string[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  // Tables that are open: their line, and how many were open in front of it.
  const open: { readonly line: number; readonly before: number }[] = [];
  let depth = 0;
  for (const [at, line] of lines.entries()) {
    if (TABLE.test(line)) open.push({ line: at, before: depth });
    depth += (line.match(/<table[\s>]/giu)?.length ?? 0) - (line.match(/<\/table>/giu)?.length ?? 0);
    for (let last = open.at(-1); last && depth <= last.before; last = open.at(-1)) {
      ends.set(last.line, at + 1);
      open.pop();
    }
  }
  return ends;
}

const GRID_RULE = /^\s*\+(?:[-=:]*\+){1,}\s*$/u;

function gridEnd(lines: readonly string[], from: number): number | undefined {
  let to = from + 1;
  while (/^\s*[|+]/u.test(lines[to] ?? '')) to++;
  return to - from >= 3 && GRID_RULE.test(lines[to - 1] ?? '') ? to : undefined;
}

const PIPES = /^\s*\|.*\|\s*$/u;
const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;

/** Rows between bars without the line that makes a table of them; a table of Markdown is left alone. Gives its last line. */
function skipPipes(lines: readonly string[], from: number, take: Take): number {
  let to = from;
  while (PIPES.test(lines[to] ?? '')) to++;
  const known = DELIMITER.test(lines[from + 1] ?? '');
  if (!known && to - from >= 2) take('pipes', from, to);
  return to - 1;
}

export function readPipes(lines: readonly string[]): DrawnRow[] {
  return lines
    .filter((line) => !DELIMITER.test(line))
    .map((line) => ({
      head: false,
      cells: line
        .trim()
        .replace(/^\||\|$/gu, '')
        .split('|')
        .map((cell) => cell.trim()),
    }));
}

/** Two or more runs of dashes: the columns. */
const SIMPLE_RULE = /^\s*-{2,}(?:\s+-{2,})+\s*$/u;
const WHOLE_RULE = /^\s*-{6,}\s*$/u;

/** A table of pandoc without bars: a head, a rule, rows; with rules around it the rows have several lines. */
function simpleTable(lines: readonly string[], rule: number): { from: number; to: number } | undefined {
  let from = rule;
  while (from > 0 && (lines[from - 1] ?? '').trim() && rule - from < 6) from--;
  // Without a head the same rule closes the table, and its rows have gaps between them.
  const close =
    from === rule ? lines.findIndex((line, at) => at > rule && line.trim() === lines[rule]?.trim()) : -1;
  if (close > 0 && lines.slice(rule + 1, close).every((line) => !/^\s*(?:#|-{2,}\s*$)/u.test(line)))
    return { from, to: close + 1 };
  const whole = WHOLE_RULE.test(lines[from] ?? '') && from < rule;
  let to = rule + 1;
  while (to < lines.length) {
    const line = lines[to] ?? '';
    if (whole ? WHOLE_RULE.test(line) : !line.trim()) break;
    to++;
  }
  if (whole) return to < lines.length ? { from, to: to + 1 } : undefined;
  const closed = SIMPLE_RULE.test(lines[to - 1] ?? '') && to - 1 > rule;
  return to - rule > 1 || closed ? { from, to } : undefined;
}

/** Cells of a table drawn with signs, row by row; the head comes first. */
export interface DrawnRow {
  readonly head: boolean;
  readonly cells: readonly string[];
}

export function readGrid(lines: readonly string[]): DrawnRow[] {
  const rows: DrawnRow[] = [];
  let open: string[][] = [];
  const flush = (head: boolean): void => {
    if (open.length === 0) return;
    const width = Math.max(...open.map((line) => line.length));
    rows.push({
      head,
      cells: Array.from({ length: width }, (_, at) => joined(open.map((line) => line[at] ?? ''))),
    });
    open = [];
  };
  for (const line of lines) {
    if (GRID_RULE.test(line)) flush(/=/u.test(line));
    else
      open.push(
        line
          .trim()
          .replace(/^[|+]|[|+]$/gu, '')
          .split('|'),
      );
  }
  flush(false);
  const last = rows.findLastIndex(({ head }) => head);
  return rows.map((row, index) => ({ ...row, head: index <= last }));
}

export function readSimple(lines: readonly string[]): DrawnRow[] {
  const rule = lines.findIndex((line) => SIMPLE_RULE.test(line));
  const columns = [...(lines[rule] ?? '').matchAll(/-+/gu)].map((run) => run.index);
  const spaced = rule === 0 && lines.slice(1).some((line) => !line.trim());
  const whole = spaced || (WHOLE_RULE.test(lines[0] ?? '') && rule > 0);
  const cut = (line: string): string[] =>
    columns.map((from, index) => line.slice(index === 0 ? 0 : from, columns[index + 1]).trim());
  const head = lines.slice(whole && rule > 0 ? 1 : 0, rule).map(cut);
  const rest = lines.slice(rule + 1).filter((line) => !SIMPLE_RULE.test(line) && !WHOLE_RULE.test(line));
  const groups: string[][][] = [];
  for (const line of rest) {
    if (whole && !line.trim()) groups.push([]);
    else if (whole && groups.length > 0) groups.at(-1)?.push(cut(line));
    else groups.push([cut(line)]);
  }
  const row = (cells: readonly string[][], isHead: boolean): DrawnRow => ({
    head: isHead,
    cells: columns.map((_, at) => joined(cells.map((line) => line[at] ?? ''))),
  });
  return [
    ...(head.length > 0 ? [row(head, true)] : []),
    ...groups.filter((group) => group.length > 0).map((group) => row(group, false)),
  ];
}

/** The lines of a cell; an empty one parts paragraphs, which `\n` stands for. */
function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .join('\n')
    .replace(/\n{2,}/gu, '\r')
    .replace(/\n/gu, ' ')
    .replace(/\r/gu, '\n')
    .trim();
}

/** The content of a drawn cell with its paragraphs parted. */
export function cellInlines(value: string): Inline[] {
  const lines = value.split('\n').filter((line) => line.trim());
  return tidy(
    lines.flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'lineBreak' } as const] : []),
      text(line),
    ]),
  );
}
