/** The head of a flattened table: which of its lines are which columns, and which column spans others. */
import { headLength, isHead } from '../../tables/table-words.ts';

export interface Head {
  /** Cells of the first row of the head; a group spans the columns of the second row. */
  readonly first: readonly { readonly text: string; readonly span: number }[];
  /** Cells below the group, empty where no column is grouped. */
  readonly second: readonly string[];
  /** Index of the group among the first cells, -1 without one. */
  readonly group: number;
}

/** The head that gives so many columns, or undefined where the lines do not tell. */
export function readHead(lines: readonly string[], columns: number): Head | undefined {
  const cells = mergeParts(lines.flatMap(splitHeads));
  if (cells.length === columns)
    return { first: cells.map((text) => ({ text, span: 1 })), second: [], group: -1 };
  return grouped(cells, columns);
}

/** A remark column that is not last says that a second row of heads follows it; the cell before it spans that row. */
function grouped(cells: readonly string[], columns: number): Head | undefined {
  const last = cells.findIndex((cell) => isHead(cell, 'Ghi chú'));
  const second = cells.slice(last + 1);
  const group = last - 1;
  if (last < 1 || second.length < 2 || last + second.length !== columns) return undefined;
  const first = cells
    .slice(0, last + 1)
    .map((text, index) => ({ text, span: index === group ? second.length : 1 }));
  return { first, second, group };
}

/** A line of several heads taken apart: known heads, and the same word with different years (`Điểm 2021 Điểm 2022`). */
function splitHeads(line: string): string[] {
  const words = line.split(/\s+/u).filter(Boolean);
  const cells: string[] = [];
  let at = 0;
  while (headLength(words.slice(at)) > 0) {
    const length = headLength(words.slice(at));
    cells.push(words.slice(at, at + length).join(' '));
    at += length;
  }
  const rest = words.slice(at).join(' ');
  return rest ? [...cells, ...splitYears(rest)] : cells;
}

function splitYears(text: string): string[] {
  const years = [...text.matchAll(/(\p{L}+) (20\d\d)(?=\s|$)/gu)];
  const same =
    years.length >= 2 &&
    years.every((year) => year[1] === years[0]?.[1]) &&
    text.endsWith(years.at(-1)?.[0] ?? '');
  if (!same) return [text];
  const before = text.slice(0, years[0]?.index).trim();
  return [...(before ? [before] : []), ...years.map((year) => year[0])];
}

/** Lines of one cell that the page broke: the second part starts in small letters, or completes a known head. */
function mergeParts(cells: readonly string[]): string[] {
  const merged: string[] = [];
  for (const cell of cells) {
    const last = merged.at(-1);
    const whole = last === undefined ? [] : `${last} ${cell}`.split(' ');
    const part = /^\p{Ll}/u.test(cell) && !/\d{4}$/u.test(cell);
    if (last !== undefined && (part || headLength(whole) === whole.length))
      merged[merged.length - 1] = whole.join(' ');
    else merged.push(cell);
  }
  return merged;
}
