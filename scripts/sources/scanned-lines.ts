/** What an engine says of a line, in the words of the converter: sizes, marks of notes, certainty. */
import { type Area, type LinePlace, raisedSigns } from '../../src/convert/read/scan/marks.ts';
import { type Grey, strokeOf } from '../../src/convert/read/scan/pixels.ts';
import type { ScannedLine, ScannedWord } from '../../src/convert/read/scan/scanned.ts';

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

interface ReadSymbol {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: Box;
}

export interface ReadWord {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: Box;
  readonly symbols: readonly ReadSymbol[];
}

export interface ReadLine {
  readonly bbox: Box;
  readonly baseline: Box;
  readonly words: readonly ReadWord[];
}

/** What can be asked about a page while its lines are read. */
export interface Look {
  readonly page: Grey;
  /** The number that a sign shows, if it shows one. */
  readonly mark: (sign: Area) => Promise<string | undefined>;
  /** The words of a line, read again without some signs. */
  readonly without: (place: LinePlace, signs: readonly Area[]) => Promise<readonly ReadWord[]>;
}

/** Letters as high as a small x, and those as high as a capital. */
const SMALL = /^[acemnorsuvxz]$/u;
const HIGH = /^[A-ZĐ0-9bdhklđ]$/u;
/** The height of a capital in small letters. */
const CAPITAL = 1.48;

/** One line; none where it holds no word. A mark beside a word spoils it (`60%⁴` is read 6091), so it is read without. */
export async function scannedLine(line: ReadLine, look: Look): Promise<ScannedLine[]> {
  const place = placeOf(line);
  const { base, height } = place;
  const marks: Mark[] = [];
  for (const sign of raisedSigns(look.page, place)) {
    const text = await look.mark(sign);
    if (text !== undefined) marks.push({ text, sign });
  }
  const read =
    marks.length === 0
      ? line.words
      : await look.without(
          place,
          marks.map(({ sign }) => sign),
        );
  const words = withMarks(read, marks, height).map((part): ScannedWord => {
    const { x0, x1 } = part.box;
    const area = { x: x0, right: x1, y: Math.round(base - height), bottom: Math.round(base) };
    const { text, raised, glued, certainty } = part;
    return { text, x: x0, right: x1, height, certainty, stroke: strokeOf(look.page, area), raised, glued };
  });
  return words.length === 0 ? [] : [{ base, words }];
}

export function placeOf(line: ReadLine): LinePlace {
  const base = (line.baseline.y0 + line.baseline.y1) / 2;
  return { x: line.bbox.x0, right: line.bbox.x1, base, height: smallHeight(line) };
}

function smallHeight({ words, bbox }: ReadLine): number {
  const symbols = words.flatMap((word) => word.symbols);
  const heights = (like: RegExp): number[] =>
    symbols.flatMap(({ text, bbox }) => (like.test(text) ? [bbox.y1 - bbox.y0] : []));
  const middle = (values: readonly number[]): number | undefined =>
    values.toSorted((a, b) => a - b)[values.length >> 1];
  const small = heights(SMALL);
  const high = middle(heights(HIGH));
  if (small.length > 2 || high === undefined) return middle(small) ?? (bbox.y1 - bbox.y0) / 2;
  return high / CAPITAL;
}

interface Mark {
  readonly text: string;
  readonly sign: Area;
}

interface Part {
  readonly text: string;
  readonly box: Pick<Box, 'x0' | 'x1'>;
  readonly raised: boolean;
  readonly glued: boolean;
  readonly certainty: number;
}

/** A mark that stands so near behind a word belongs to it; in heights of a small letter. */
const NEAR = 0.6;
/** What follows a mark without a blank. */
const CLOSING = /^[.,;:)\]”"%…]/u;

/** Signs that no paper writes, and those that specks are taken for. */
const SPECK = /^[|¦_~`^\\]+$/u;
const SIGNS = /^[^\p{L}\p{N}]+$/u;
const SURE_SIGN = 60;

const isWritten = ({ text, confidence }: ReadWord): boolean =>
  !SPECK.test(text) && (confidence >= SURE_SIGN || !SIGNS.test(text));

/** Words with the marks at their places: behind a word, inside it before its full stop, or in front of the line. */
function withMarks(words: readonly ReadWord[], marks: readonly Mark[], height: number): Part[] {
  const parts: Part[] = words.filter(isWritten).map(whole);
  for (const { text, sign } of marks) {
    const middle = (sign.x + sign.right) / 2;
    const within = words.find(({ bbox }) => bbox.x0 < middle && middle < bbox.x1);
    if (within) split(parts, within, middle);
    const next = parts.findIndex(({ box }) => (box.x0 + box.x1) / 2 > middle);
    const at = next < 0 ? parts.length : next;
    const before = parts[at - 1];
    const glued = before !== undefined && sign.x - before.box.x1 < NEAR * height;
    parts.splice(at, 0, { text, box: { x0: sign.x, x1: sign.right }, raised: true, glued, certainty: 1 });
    const behind = parts[at + 1];
    if (behind && CLOSING.test(behind.text)) parts[at + 1] = { ...behind, glued: true };
  }
  return parts;
}

/** Parts a word where a mark stands in it. */
function split(parts: Part[], word: ReadWord, middle: number): void {
  const at = parts.findIndex(({ box, text }) => box.x0 === word.bbox.x0 && text === word.text);
  const cut = word.symbols.findIndex(({ bbox }) => (bbox.x0 + bbox.x1) / 2 > middle);
  if (at < 0 || cut <= 0) return;
  parts.splice(at, 1, partOf(word.symbols.slice(0, cut), false), partOf(word.symbols.slice(cut), true));
}

function partOf(symbols: readonly ReadSymbol[], glued: boolean): Part {
  const text = symbols.map((symbol) => symbol.text).join('');
  const sure = Math.min(...symbols.map(({ confidence }) => confidence)) / 100;
  const box = { x0: symbols[0]?.bbox.x0 ?? 0, x1: symbols.at(-1)?.bbox.x1 ?? 0 };
  return { text, box, raised: false, glued, certainty: sure };
}

function whole({ text, bbox, confidence }: ReadWord): Part {
  return { text, box: bbox, raised: false, glued: false, certainty: confidence / 100 };
}
