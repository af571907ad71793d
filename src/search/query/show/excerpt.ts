/** The words of an excerpt as they are shown, marked where they are what was looked for. */

import { nth } from '../../../shared/nth.ts';
import { isPlace } from '../../places.ts';
import type { PartBlock, Range } from '../read/part-text.ts';
import type { Span } from '../read/span.ts';

/** A run of the excerpt; `marked` runs are what was looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A stretch that is shown, inside the block that it belongs to. */
export interface Shown extends Range {
  readonly block: PartBlock;
}

/** Places one after the other, with dots where words are left out. */
export function excerptOf(
  words: readonly string[],
  ranges: readonly Shown[],
  spans: readonly Span[],
): readonly ExcerptPart[] {
  const marked = new Set(spans.flatMap(({ start, end }) => numbersFrom(start, end)));
  const parts: ExcerptPart[] = [];
  for (const [index, range] of ranges.entries()) {
    if (range.start > range.block.start && (index === 0 || !endsInDots(parts))) add(parts, '… ', false);
    else if (index > 0) add(parts, endsInDots(parts) ? ' ' : '… ', false);
    for (const cell of cellsOf(words, range)) {
      if (cell.before.startsWith(';')) trimEnd(parts);
      add(parts, cell.before, false);
      addWords(parts, words, cell, marked);
    }
    if (range.end < range.block.end) add(parts, '…', false);
  }
  return parts.map((part, index) =>
    index === parts.length - 1 ? { ...part, text: part.text.trimEnd() } : part,
  );
}

function trimEnd(parts: ExcerptPart[]): void {
  const last = parts.pop();
  if (last) add(parts, last.text.trimEnd(), last.marked);
}

const endsInDots = (parts: readonly ExcerptPart[]): boolean => parts.at(-1)?.text.endsWith('…') ?? false;

interface Cell extends Range {
  /** What is shown before it: a mark between cells, and what the cell stands under. */
  readonly before: string;
}

/** A range of text as it is; of a row of a table each cell with the name of its column: `Tỷ lệ che phủ rừng; KH 2023: 57.83`. */
function cellsOf(words: readonly string[], { start, end, block }: Shown): readonly Cell[] {
  const { names = [] } = block;
  if (names.length === 0) return [{ start, end, before: '' }];
  const cells: Cell[] = [];
  let from = block.start;
  let column = 0;
  for (let at = block.start; at <= block.end; at++) {
    if (at < block.end && nth(words, at).trim() !== CELL_END) continue;
    const cell = { start: Math.max(from, start), end: Math.min(at, end) };
    const name = names[column] ?? '';
    if (cell.start < cell.end && !ORDER.test(name))
      cells.push({
        ...cell,
        before: (cells.length === 0 ? '' : '; ') + (isValue(words, cell) && name ? `${name}: ` : ''),
      });
    from = at + 1;
    column++;
  }
  return cells;
}

/** Between the cells of a row; a column that only counts the rows. */
const CELL_END = '·';
const ORDER = /^(?:(?:số )?(?:tt|stt)|số thứ tự)$/iu;

/** A number, or a short word such as a unit: what it is is told by its column alone. */
const isValue = (words: readonly string[], { start, end }: Range): boolean =>
  /\d/u.test(nth(words, start)) || end - start < 3;

function addWords(
  parts: ExcerptPart[],
  words: readonly string[],
  range: Range,
  marked: ReadonlySet<number>,
): void {
  for (let at = range.start; at < range.end; at++) {
    const word = printed(nth(words, at));
    if (!marked.has(at)) {
      add(parts, word, false);
      continue;
    }
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)([\s\S]*?)([^\p{L}\p{N}\p{M}]*)$/u.exec(word) ?? [];
    // Words found side by side are one mark.
    const joined =
      before.trim() === '' && marked.has(at - 1) && at > range.start && /^[\s/–-]*$/u.test(lastText(parts));
    if (joined) joinMark(parts, core);
    else {
      add(parts, before, false);
      add(parts, core, true);
    }
    add(parts, after, false);
  }
}

function add(parts: ExcerptPart[], text: string, marked: boolean): void {
  const last = parts.at(-1);
  if (text === '') return;
  if (last && last.marked === marked) parts[parts.length - 1] = { text: last.text + text, marked };
  else parts.push({ text, marked });
}

/** Where one block ends and the next begins a dash stands. */
function printed(word: string): string {
  return isPlace(word) ? '– ' : word;
}

/** What stands between the last mark and here. */
function lastText(parts: readonly ExcerptPart[]): string {
  const last = parts.at(-1);
  return last && !last.marked && parts.at(-2)?.marked ? last.text : last?.marked ? '' : '.';
}

function joinMark(parts: ExcerptPart[], core: string): void {
  const between = parts.at(-1)?.marked ? '' : (parts.pop()?.text ?? '');
  const mark = parts.pop();
  parts.push({ text: `${mark?.text ?? ''}${between}${core}`, marked: true });
}

function numbersFrom(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}
