/** What Tesseract says of a line, in the words of the converter: sizes, marks of notes, certainty. */
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

interface ReadWord {
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

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** The number that a part of the page shows, if it shows one. */
export type ReadMark = (area: Area) => Promise<string | undefined>;

/** Letters as high as a small x, and those as high as a capital. */
const SMALL = /^[acemnorsuvxz]$/u;
const HIGH = /^[A-ZĐ0-9bdhklđ]$/u;
/** The height of a capital in small letters. */
const CAPITAL = 1.48;
/** What a small raised number is taken for. */
const LIKE_MARK = /^['"”“°’‘*?!^ºª¹²³0-9]$/u;
/** Where a line begins, a mark may be taken for any sign; a quotation that ends in the line is none. */
const QUOTE = /^[“"]/u;
/** A raised mark stands so far above the baseline, in heights of a small letter. */
const ABOVE = 0.3;
/** … and reaches up to here. */
const HIGHEST = 2.3;

/** One line; none where it holds no word. */
export async function lineOf(
  line: ReadLine,
  strokeOf: (area: Area) => number,
  readMark: ReadMark,
): Promise<ScannedLine[]> {
  const height = smallHeight(line);
  const base = (line.baseline.y0 + line.baseline.y1) / 2;
  const words: ScannedWord[] = [];
  const closed = line.words.slice(1).some(({ text }) => /[”"]/u.test(text));
  for (const [index, word] of line.words.entries()) {
    const leads = index === 0 && !(closed && QUOTE.test(word.text));
    for (const part of await partsOf(word, { base, height, leads, strokeOf, readMark })) {
      const { x0, x1 } = part.box;
      const area = { x: x0, right: x1, y: Math.round(base - height), bottom: Math.round(base) };
      const { text, raised, glued, certainty } = part;
      words.push({ text, x: x0, right: x1, height, certainty, stroke: strokeOf(area), raised, glued });
    }
  }
  return words.length === 0 ? [] : [{ base, words }];
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

interface Part {
  readonly text: string;
  readonly box: Pick<Box, 'x0' | 'x1'>;
  readonly raised: boolean;
  readonly glued: boolean;
  readonly certainty: number;
}

interface Look {
  readonly base: number;
  readonly height: number;
  /** It begins a line. */
  readonly leads: boolean;
  readonly strokeOf: (area: Area) => number;
  readonly readMark: ReadMark;
}

/** A word, with a raised number behind it or in front of it as a part of its own. */
async function partsOf(word: ReadWord, look: Look): Promise<Part[]> {
  const { symbols } = word;
  const isMark = (index: number): boolean =>
    (LIKE_MARK.test(symbols[index]?.text ?? '') || (index === 0 && look.leads)) &&
    isAbove(symbols, index, look);
  const first = symbols.findIndex((_, index) => isMark(index));
  if (first < 0 || symbols.length < 2) return [whole(word)];
  let last = first;
  while (last + 1 < symbols.length && isMark(last + 1)) last++;
  const [from, to] = [symbols[first]?.bbox.x0 ?? 0, symbols[last]?.bbox.x1 ?? 0];
  const area = {
    x: Math.max(0, Math.round(from) - 2),
    right: Math.round(to) + 2,
    y: Math.max(0, Math.round(look.base - HIGHEST * look.height)),
    bottom: Math.round(look.base - ABOVE * look.height),
  };
  const number = await look.readMark(area);
  if (number === undefined) return [whole(word)];
  const parts: Part[] = [];
  const before = symbols.slice(0, first);
  const after = symbols.slice(last + 1);
  if (before.length > 0) parts.push(partOf(before, false));
  parts.push({
    text: number,
    box: { x0: from, x1: to },
    raised: true,
    glued: before.length > 0,
    certainty: 1,
  });
  if (after.length > 0) parts.push(partOf(after, true));
  return parts;
}

/** Whether nothing of a sign stands near the baseline; the box of a sign may reach into the next. */
function isAbove(symbols: readonly ReadSymbol[], index: number, { base, height, strokeOf }: Look): boolean {
  const box = symbols[index]?.bbox;
  if (!box) return false;
  const right = Math.min(box.x1, symbols[index + 1]?.bbox.x0 ?? box.x1);
  const foot = { x: box.x0, right, y: Math.round(base - ABOVE * height), bottom: Math.round(base) };
  return right > box.x0 && strokeOf(foot) === 0;
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
