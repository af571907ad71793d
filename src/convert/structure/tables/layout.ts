/**
 * Tables that only place text side by side: a letterhead (office | nation), a closing (recipients | signature). What
 * they hold is lines of the front or of the closing; they are told by the fixed lines that papers have there.
 */

import { nth } from '../../../shared/nth.ts';
import { foldSpaces } from '../../../vietnamese/chars.ts';
import { readDateline, readNumber } from '../../../vietnamese/official.ts';
import { isCapitals } from '../../../vietnamese/sentences.ts';
import { foldTone } from '../../../vietnamese/tone.ts';
import { paragraph } from '../../draft.ts';
import type { Block, Cell, Draft, Inline, Row } from '../../model.ts';
import { COUNTRY, MOTTO, PARTY, SALUTE } from '../../tables/front-words.ts';
import { PERSON } from '../../tables/genre.ts';
import { isClosingLine, isNationLine } from '../../tables/genre-lines.ts';
import { cutInlines, splitLines } from '../../text/cuts.ts';
import { plain, tidy } from '../../text/inlines.ts';
import { itemOf, itemStart, pointStart } from '../../text/items.ts';

/** A frame for text has few columns and rows. */
const COLUMNS = 3;
const ROWS = 6;
/** What forms ask of a signer. */
/** More columns are no left and right side. */
const SIDES = 2;
const TO_SIGN = /^\(\s*(?:(?:đã|chữ)\s+)?ký(?:\s+tên)?\s*[,;)]/iu;

export function unframe(draft: Draft): Draft {
  return { ...draft, blocks: draft.blocks.flatMap((block) => (isLayout(block) ? linesOf(block) : [block])) };
}

function isLayout({ rows }: Block): boolean {
  if (!rows || rows.length > ROWS) return false;
  if (isSigners(rows) || isTwoLists(rows)) return true;
  if (hasEmptySide(rows)) return true;
  if (rows.some(({ cells }) => cells.length > COLUMNS)) return false;
  const lines = rows.flatMap(({ cells }) => cells.flatMap((cell) => linesOfCell(cell)));
  return lines.some((line) => isFixed(foldSpaces(plain(line))));
}

/** Two columns, one of which holds nothing: the other is set to its side of the page. */
function hasEmptySide(rows: readonly Row[]): boolean {
  const [first, second] = [0, 1].map((at) => rows.map(({ cells }) => plain(cells[at]?.inlines ?? []).trim()));
  if (!first || !second || rows.some(({ cells }) => cells.length !== SIDES)) return false;
  const filled = first.every((words) => words === '') ? second : first;
  return filled !== first || second.every((words) => words === '')
    ? filled.some((words) => isCapitals(words)) && filled.some((words) => PERSON.test(words))
    : false;
}

/** A list has so many points at least. */
const POINTS = 3;

/** One row whose two cells hold points below each other: a list set in two columns. */
function isTwoLists(rows: readonly Row[]): boolean {
  const cells = rows[0]?.cells ?? [];
  if (rows.length !== 1 || cells.length !== SIDES) return false;
  return cells.every((cell) => {
    const lines = linesOfCell(cell).map((line) => foldSpaces(plain(line)));
    const points = lines.filter((line) => pointStart(line) || itemStart(line));
    return points.length >= POINTS && points.length > lines.length / 2;
  });
}

/** Several who sign beside one another, each under the office: a row in which everybody has signed or is to sign. */
function isSigners(rows: readonly Row[]): boolean {
  return rows.some(
    ({ cells }) =>
      cells.length > SIDES && cells.every((cell) => TO_SIGN.test(foldSpaces(plain(cell.inlines)))),
  );
}

/** Lines of a cell; those of a letterhead that was written on one line are told by their words and looks. */
function linesOfCell(cell: Cell, letterhead = isNationCell(cell)): Inline[][] {
  const lines = splitLines(cell.inlines);
  return lines.length === 1 && letterhead ? partsOf(nth(lines, 0)) : lines;
}

/** Country and motto, or the Party and a place with its day, in one cell: no table of figures has them. */
function isNationCell({ inlines }: Cell): boolean {
  const words = foldTone(foldSpaces(plain(inlines)));
  return MOTTO.test(words) ? COUNTRY.test(words) : PARTY.test(words) && DAY.test(words);
}

const DAY = /,\s*ngày\b/u;
/** Where a line of a letterhead begins in its words. */
const BEGINS = [
  { begin: COUNTRY, alone: true },
  { begin: MOTTO, alone: true },
  { begin: PARTY, alone: false },
  { begin: /(?<!\p{L})số\s*:/u, alone: false },
];

/** Cut at the fixed words, and where words in capitals change their look. */
function partsOf(line: readonly Inline[]): Inline[][] {
  const whole = plain(line);
  const cuts = new Set([...wordCuts(foldTone(whole.replace(/\s/gu, ' '))), ...lookCuts(line)]);
  const places = [0, ...[...cuts].toSorted((one, other) => one - other), whole.length];
  return places
    .slice(1)
    .map((end, index) => tidy(cutInlines(line, nth(places, index), end)))
    .filter((part) => plain(part).trim() !== '');
}

/** In front of each fixed word, and behind those that fill their line. */
function wordCuts(words: string): number[] {
  return BEGINS.flatMap(({ begin, alone }) => {
    const found = begin.exec(words);
    return found ? [found.index, ...(alone ? [found.index + found[0].length] : [])] : [];
  });
}

/** Where a word in capitals has another look than what stands in front of it. */
function lookCuts(line: readonly Inline[]): number[] {
  const cuts: number[] = [];
  let at = 0;
  let before = { look: '', blank: true };
  for (const inline of line) {
    const value = plain([inline]);
    const look = inline.type === 'text' ? `${inline.bold ?? ''}${inline.italic ?? ''}` : before.look;
    const begins = before.blank || /^\s/u.test(value);
    if (begins && look !== before.look && /^\s*\p{Lu}{2}/u.test(value)) cuts.push(at);
    if (value !== '') before = { look: value.trim() === '' ? before.look : look, blank: /\s$/u.test(value) };
    at += value.length;
  }
  return cuts;
}

function isFixed(line: string): boolean {
  if (isNationLine(line) || isClosingLine(line) || TO_SIGN.test(line)) return true;
  // A number or a day in a table of figures stands in a sentence or in a cell of its own; here `số` or a place is with it.
  return readNumber(line) !== undefined || (line.includes(',') && readDateline(line) !== undefined);
}

/** The left side, then the right one: a row holds what stands beside one another, not what is read together. */
function linesOf({ rows = [], place, endLine }: Block): Block[] {
  const line = (inlines: readonly Inline[], rest: Partial<Block> = {}): Block =>
    itemOf(paragraph(inlines, place, { endLine, ...rest }));
  if (isSigners(rows))
    return columnsOf(rows).flatMap((own, at, all) =>
      own.map((inlines) => line(inlines, { column: at < all.length - 1 ? 'left' : 'right' })),
    );
  // `Kính gửi:` and those it names in the next cell are read together.
  const letter = rows.findIndex(({ cells }) =>
    cells.some((cell) => SALUTE.test(foldTone(plain(cell.inlines).trim()))),
  );
  const { left, right } = sidesOf(letter < 0 ? rows : rows.slice(0, letter));
  const two = left.length > 0 && right.length > 0;
  return [
    ...left.map((inlines) => line(inlines, two ? { column: 'left' } : {})),
    ...right.map((inlines) => line(inlines, two ? { column: 'right' } : {})),
    ...(letter < 0 ? [] : rows.slice(letter)).flatMap(({ cells }) =>
      cells.flatMap((cell) => linesOfCell(cell).map((inlines) => line(inlines))),
    ),
  ];
}

/** The lines of each column. */
function columnsOf(rows: readonly Row[]): (readonly Inline[])[][] {
  const count = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: count }, (_, at) =>
    rows.flatMap(({ cells }) => (cells[at] ? linesOfCell(cells[at]) : [])),
  );
}

function sidesOf(rows: readonly Row[]): Record<'left' | 'right', (readonly Inline[])[]> {
  const sides: Record<'left' | 'right', (readonly Inline[])[]> = { left: [], right: [] };
  const letterhead = rows.some(({ cells }) => cells.some(isNationCell));
  const width = Math.max(...rows.map(({ cells }) => cells.reduce((sum, cell) => sum + spanOf(cell), 0)));
  for (const { cells } of rows) {
    let from = 0;
    for (const cell of cells) {
      sides[from + spanOf(cell) / 2 <= width / 2 && width > 1 ? 'left' : 'right'].push(
        ...linesOfCell(cell, letterhead),
      );
      from += spanOf(cell);
    }
  }
  return sides;
}

function spanOf({ colSpan = 1 }: Cell): number {
  return colSpan;
}
