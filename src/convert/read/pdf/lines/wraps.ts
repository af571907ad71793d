/** Does a line go on in the next one? Told by what would have fitted, indents, gaps and looks. */

import { labelOf } from '../../../../vietnamese/labels.ts';
import { endsClause, endsSentence, isCapitals, startsInside } from '../../../../vietnamese/sentences.ts';
import { SIGNATURE } from '../../../tables/genre.ts';
import { NATION_BROKEN, SUBJECT_START } from '../../../tables/letterhead.ts';
import { itemStart } from '../../../text/items.ts';
import type { Run } from '../page/layout.ts';
import type { PrintedLine } from './columns.ts';
import { isBlank, printedText } from './rows.ts';

/** An indent is at least this wide, in sizes. */
const INDENT = 0.75;
/** Lines of one paragraph stand no further apart than the usual distance and this share of the size. */
const LOOSE = 0.25;
/** Room that a line in mid-sentence may leave, as a share of the column. */
const RAGGED = 0.3;
/** A line so far from the edge, in sizes, is set in the middle. */
const OFF_EDGE = 4;
/** Sizes that differ by more are different types. */
const SIZES = 1.12;

/** A hyphen or a slash that hangs on its word. */
const GLUED = /[\p{L}\p{N}][-/\u00ad]$/u;

export interface WrapContext {
  /** Usual distance of the baselines of a paragraph, in sizes. */
  readonly leading: number;
}

/** Whether `line` belongs to the paragraph whose lines are `before`. */
export function isWrapped(
  before: readonly PrintedLine[],
  line: PrintedLine,
  { leading }: WrapContext,
): boolean {
  const last = before.at(-1) as PrintedLine;
  if (last.headed || line.headed) return isHeadWrap(before, line);
  const turned = last.page !== line.page || last.flow !== line.flow;
  // A column ends in the middle of its sentence, or what stands below it is another part.
  if (last.flow !== 0 && line.flow === 0 && !startsInside(printedText(line))) return false;
  const sizes = Math.max(last.size, line.size) / Math.min(last.size, line.size);
  if (sizes > SIZES || !isFull(last, line)) return false;
  const far = line.base - last.base > (leading + LOOSE) * line.size;
  if (!turned && (far || line.base <= last.base)) return false;
  if (changesLook(last, line) || startsPart(before, line)) return false;
  const inside = startsInside(printedText(line));
  // Lines of a letterhead or a signature are lines of their own, the widest too.
  if (line.flow !== 0 && (isCentred(line) || sameCentre(last, line))) return inside;
  if (isCentred(line) && (isCentred(last) || spans(last))) return inside || !endsSentence(printedText(last));
  return fitsIndent(before, line);
}

/** In a letterhead the subject of a letter goes on, and a line that a narrow column broke. */
function isHeadWrap(before: readonly PrintedLine[], line: PrintedLine): boolean {
  const [first] = before as [PrintedLine];
  if (!line.headed || first.flow !== line.flow) return false;
  const last = printedText(before.at(-1) as PrintedLine);
  const alike = Math.abs(first.size - line.size) < 0.05 * line.size && !changesLook(first, line);
  if (SUBJECT_START.test(printedText(first))) return alike;
  return NATION_BROKEN.test(last) || (startsInside(printedText(line)) && /\p{L}|\d/u.test(last));
}

/** The first word of the next line would not have fitted. */
function isFull(line: PrintedLine, next: PrintedLine): boolean {
  // A hyphen or a slash that is glued to its word keeps what follows.
  if (GLUED.test(printedText(line))) return true;
  const width = line.limit - line.left;
  const room = line.limit - line.right;
  const word = firstWord(next);
  // Ragged lines leave room, and the edge of a narrow column is known by its widest line only.
  const unfinished = startsInside(printedText(next)) && !endsClause(printedText(line));
  const unsure = unfinished ? RAGGED * width : line.flow === 0 ? 0 : 0.5 * line.size;
  return room < word + 0.25 * line.size + unsure;
}

/** The line goes from edge to edge. */
function spans({ x, right, left, limit, size }: PrintedLine): boolean {
  return x - left < size && limit - right < 2 * size;
}

function firstWord({ runs }: PrintedLine): number {
  const end = runs.findIndex((run, index) => index > 0 && isBlank(runs[index - 1] as Run, run));
  const word = end < 0 ? runs : runs.slice(0, end);
  return (word.at(-1)?.right ?? 0) - (word[0]?.x ?? 0);
}

export function isCentred({ x, right, left, limit, size }: PrintedLine): boolean {
  const off = x - left - (limit - right);
  return Math.abs(off) < 0.8 * size && x - left > size;
}

/** Two lines of different width about one middle. */
function sameCentre(a: PrintedLine, b: PrintedLine): boolean {
  const middle = Math.abs(a.x + a.right - b.x - b.right) / 2;
  return middle < 0.3 * b.size && Math.abs(a.x - b.x) > 0.15 * b.size;
}

/** A line that is bold or in capitals throughout before one that is not at all, or the other way round. */
function changesLook(last: PrintedLine, line: PrintedLine): boolean {
  const text = printedText(line);
  // A figure may be bold in the middle of its sentence.
  const figure = /^\d/u.test(text) && labelOf(text) === undefined && !endsClause(printedText(last));
  if (figure || startsInside(text)) return false;
  const [a, b] = [share(last, (run) => run.bold), share(line, (run) => run.bold)];
  const bold = (a > 0.95 && b < 0.05) || (a < 0.05 && b > 0.95);
  const capitals = isCentred(line) && isCapitals(printedText(last)) !== isCapitals(printedText(line));
  return bold || capitals;
}

/** Share of the letters on the line, raised numbers aside. */
export function share({ runs: all }: Pick<PrintedLine, 'runs'>, has: (run: Run) => boolean): number {
  const runs = all.filter(({ shift }) => !shift);
  const letters = (list: readonly Run[]): number => list.reduce((sum, { text }) => sum + text.length, 0);
  return letters(runs.filter(has)) / Math.max(1, letters(runs));
}

/** The line stands where lines of this paragraph stand: at the edge below an indent, or below a hanging label. */
function fitsIndent(before: readonly PrintedLine[], line: PrintedLine): boolean {
  const [first] = before as [PrintedLine];
  const last = before.at(-1) as PrintedLine;
  // On another page or in another column, places are told from the edge.
  const place = ({ x, left }: PrintedLine): number => x - left;
  const step = INDENT * line.size;
  if (before.length > 1) return Math.abs(place(line) - place(last)) < step;
  const moved = place(line) - place(first);
  if (moved >= step) return Math.abs(place(line) - textStart(first)) < 1.2 * line.size;
  // Two first lines below each other: the one before filled its line by chance.
  const ended = endsSentence(printedText(last)) || (isBold(last) && !isBold(line));
  const indented = moved > -step && place(line) > step && ended;
  return !indented || startsInside(printedText(line));
}

const isBold = (line: PrintedLine): boolean => share(line, ({ bold }) => bold) > 0.95;

/** Where the text behind a bullet or label begins, from the edge of the column. */
function textStart({ runs, left, x }: PrintedLine): number {
  const gap = runs.findIndex((run, index) => index > 0 && isBlank(runs[index - 1] as Run, run));
  const start = runs[gap];
  const label = runs
    .slice(0, gap)
    .map((run) => run.text)
    .join('')
    .trim();
  const short = start !== undefined && /^(?:[-–+*•▪●■]|\(?[\p{L}\d.]{1,8}[.)]?)$/u.test(label);
  return (short ? start.x : x) - left;
}

/**
 * A bullet or a section label in front begins a part. In mid-sentence it is a dash or a number of the text
 * (`2021` + `- 2025`, `Kết luận số` + `76-KL/TW`). For whom is signed stands on a line of its own.
 */
function startsPart(before: readonly PrintedLine[], line: PrintedLine): boolean {
  const text = printedText(line);
  if (SIGNATURE.test(text)) return true;
  if (!itemStart(text) && labelOf(text) === undefined) return false;
  const [first] = before as [PrintedLine];
  const last = printedText(before.at(-1) as PrintedLine);
  // Brackets that are open hold items that are no items of the paper.
  if (/\([^()]*$/u.test(before.map(printedText).join(' '))) return false;
  if (GLUED.test(last) || (/\d$/u.test(last) && /^[-–]\s*\d/u.test(text))) return false;
  // An item is not set in the middle: there a dash goes on with a title.
  if (/^[-–]/u.test(text) && isCentred(line) && !endsClause(last)) return false;
  if (endsClause(last) || isCapitals(last)) return true;
  // A section at the edge does not go on with a title far from it.
  const [far, edge] = [first.x - first.left, line.x - line.left];
  if (labelOf(text) !== undefined && far > OFF_EDGE * line.size && edge < 2 * INDENT * line.size) return true;
  const outdented = line.x - line.left <= first.x - first.left - INDENT * line.size;
  return !outdented && !startsInMidSentence(text);
}

/** What stands behind a dash is no capital, or the label is part of the number of a paper. */
function startsInMidSentence(text: string): boolean {
  return /^[-–+*•]\s*(?:\p{Ll}|\d)/u.test(text) || /^(?:\d{1,4}|[IVX]{1,4})[-/]\S/u.test(text);
}
