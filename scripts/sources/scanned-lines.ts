/** What an engine says of a line, in the words of the converter: sizes, marks of notes, certainty. */
import {
  evenStems,
  hasStop,
  itemSign,
  smallHeightOf,
  stemsAtEnd,
  stemsIn,
} from '../../src/convert/read/scan/line-ink.ts';
import { type Area, type LinePlace, raisedSigns } from '../../src/convert/read/scan/marks.ts';
import { type Grey, strokeOf } from '../../src/convert/read/scan/pixels.ts';
import type { ScannedLine, ScannedWord } from '../../src/convert/read/scan/scanned.ts';
import { nth } from '../../src/shared/nth.ts';
import { isSyllable } from '../../src/vietnamese/syllables.ts';
import {
  type Box,
  bareOf,
  boxOf,
  joinedWords,
  partedWord,
  type ReadSymbol,
  type ReadWord,
  withDoubt,
  withEnd,
  withNumbers,
  withoutSpecks,
  withoutTwice,
} from './scanned-words.ts';

export interface ReadLine {
  readonly bbox: Box;
  readonly baseline: Box;
  readonly words: readonly ReadWord[];
}

/** What can be asked about a page while its lines are read. */
export interface Look {
  readonly page: Grey;
  /** All its lines. */
  readonly lines: readonly ReadLine[];
  /** The number that a sign shows, if it shows one. */
  readonly mark: (sign: Area) => Promise<string | undefined>;
  /** So many digits of a part of the page, read again as nothing else. */
  readonly digits: (part: Area, count: number) => Promise<string | undefined>;
  /** The words of a part of the page, read again without some signs. */
  readonly without: (part: Area, signs: readonly Area[]) => Promise<readonly ReadWord[]>;
}

/** From this certainty on, in hundredths, a word of which nothing else is known was read. */
const READ = 80;

/** Whether a line holds words of the language that were read surely: a stamp or a signature does not. */
export function makesSense({ words }: ReadLine): boolean {
  const written = words.filter(({ text }) => /\p{L}/u.test(text));
  const sure = written.filter(
    ({ text, confidence }) => confidence >= READ && isSyllable(bareOf(text).toLowerCase()),
  );
  return sure.length > 0 && sure.length > written.length / 2;
}

/** One line; none where it holds no word. */
export async function scannedLine(line: ReadLine, look: Look): Promise<ScannedLine[]> {
  const place = placeOf(line, look);
  const { base, height } = place;
  const marks: Mark[] = [];
  for (const sign of raisedSigns(look.page, place)) {
    const text = await look.mark(sign);
    if (text !== undefined) marks.push({ text, sign });
  }
  const apart = (await withoutMarks(line.words, marks, place, look))
    .map((word) => withDoubt(withoutTwice(withoutSpecks(word)), place, look.page))
    .flatMap((word) => partedWord(word, place, look.page));
  const joined = joinedWords(apart, place, look.page).map((word, at, all) =>
    withEnd(word, all[at + 1], place, look.page),
  );
  const whole = await withNumbers(
    withStrokes(
      joined.map((word) => withoutBars(word, place, look.page)),
      place,
      look.page,
    ),
    place,
    look,
  );
  const read = withLabel(whole, place, look.page);
  const led = ledBySign(withMarks(read, marks, height), place, look.page);
  const words = led.map((part): ScannedWord => {
    const { x0, x1 } = part.box;
    const area = { x: x0, right: x1, y: Math.round(base - height), bottom: Math.round(base) };
    const { text, raised, glued, certainty } = part;
    return { text, x: x0, right: x1, height, certainty, stroke: strokeOf(look.page, area), raised, glued };
  });
  return words.length === 0 ? [] : [{ base, words }];
}

/** Lines that can be read lie so far below each other; in pixels. */
const LEAST_PITCH = 12;

const baseOf = ({ baseline }: ReadLine): number => (baseline.y0 + baseline.y1) / 2;

/** Where a line lies; its letters end below the line above, which its box may cover. */
export function placeOf(line: ReadLine, { page, lines }: Pick<Look, 'page' | 'lines'>): LinePlace {
  const base = baseOf(line);
  const above = lines
    .filter(({ bbox }) => bbox.x0 < line.bbox.x1 && line.bbox.x0 < bbox.x1)
    .map(baseOf)
    .filter((other) => base - other >= LEAST_PITCH);
  const top = Math.max(line.bbox.y0, ...above);
  const words = line.words.map(({ text, bbox }) => ({ text, x: bbox.x0, right: bbox.x1 }));
  const height = smallHeightOf(page, { base, top, words }) ?? (line.bbox.y1 - line.bbox.y0) / 2;
  return { x: line.bbox.x0, right: line.bbox.x1, base, height };
}

/** Tones of the line below are taken for words and full stops: they lie so far below the letters around; in pixels. */
const BELOW = 4;
/** A word that lies so far within another was seen twice. */
const WITHIN = 0.6;

/** The line without what is none of its letters; nothing where no letter is left. */
export function cleanLine(line: ReadLine): ReadLine | undefined {
  const words = line.words.flatMap((word, at): ReadWord[] => {
    const foot = footOf(line.words.slice(Math.max(0, at - 2), at + 3), word) ?? baseOf(line);
    if (word.bbox.y0 > foot || word.symbols.every(({ bbox }) => bbox.y0 >= foot + BELOW)) return [];
    if (isSeenTwice(word, line.words[at - 1]) || isSeenTwice(word, line.words[at + 1])) return [];
    return [withoutStops(word, footOf([word], undefined) ?? foot)];
  });
  return words.length === 0 ? undefined : { ...line, words };
}

/** Where the letters of some words end below. */
function footOf(words: readonly ReadWord[], but: ReadWord | undefined): number | undefined {
  const feet = words
    .filter((word) => word !== but)
    .flatMap(({ symbols }) => symbols.flatMap(({ text, bbox }) => (STANDING.test(text) ? [bbox.y1] : [])));
  return feet.toSorted((a, b) => a - b)[feet.length >> 1];
}

/** Signs that stand on the line. */
const STANDING = /^[\p{L}\p{N}]$/u;

/** A full stop, at the end of a word, that lies below the line. */
function withoutStops(word: ReadWord, foot: number): ReadWord {
  const last = word.symbols.findLastIndex(
    ({ text, bbox }) => !/[.,:;]/u.test(text) || bbox.y0 < foot + BELOW,
  );
  const symbols = word.symbols.slice(0, last + 1);
  if (symbols.length === word.symbols.length) return word;
  return { ...word, symbols, text: symbols.map(({ text }) => text).join('') };
}

/** Whether a letter or two were read once more in the word beside. */
function isSeenTwice({ text, bbox }: ReadWord, beside: ReadWord | undefined): boolean {
  if (!beside || text.length > 2 || text.length >= beside.text.length) return false;
  const common = Math.min(bbox.x1, beside.bbox.x1) - Math.max(bbox.x0, beside.bbox.x0);
  return common > WITHIN * (bbox.x1 - bbox.x0) && beside.text.toLowerCase().includes(text.toLowerCase());
}

/** What a mark may have spoilt (`60%⁴` is read 6091) reaches so far to both sides of it; in heights of a small letter. */
const SPOILT = 0.5;

/** The words of a line, those beside marks read again without the marks. */
async function withoutMarks(
  words: readonly ReadWord[],
  marks: readonly Mark[],
  { base, height }: LinePlace,
  look: Look,
): Promise<readonly ReadWord[]> {
  let read = words;
  for (const { sign } of marks) {
    const [from, to] = [sign.x - SPOILT * height, sign.right + SPOILT * height];
    const spoilt = read.filter(({ bbox }) => bbox.x0 < to && bbox.x1 > from);
    if (spoilt.length === 0) continue;
    // The sign alone, taken for a word.
    if (spoilt.every(({ bbox }) => bbox.x0 >= from && bbox.x1 <= to)) {
      read = read.filter((word) => !spoilt.includes(word));
      continue;
    }
    const part = {
      x: Math.min(sign.x, ...spoilt.map(({ bbox }) => bbox.x0)),
      right: Math.max(sign.right, ...spoilt.map(({ bbox }) => bbox.x1)),
      y: Math.floor(base - HIGH * height),
      bottom: Math.ceil(base + LOW * height),
    };
    const again = await look.without(
      part,
      marks.map((mark) => mark.sign),
    );
    const at = read.indexOf(spoilt[0] as ReadWord);
    const cased = withClosing(
      again.map((word, index) => asCapitalised(word, spoilt[index])),
      spoilt,
      sign,
    );
    read = [...read.slice(0, at), ...cased, ...read.slice(at + spoilt.length)];
  }
  return read;
}

/** The comma or full stop behind a mark, which stands alone once the mark is gone and is then overlooked. */
function withClosing(again: ReadWord[], spoilt: readonly ReadWord[], { x }: Area): ReadWord[] {
  const [last, before] = [again.at(-1), spoilt.at(-1)];
  const sign = before?.symbols.at(-1);
  const lost =
    last && sign && /^[.,;:]$/u.test(sign.text) && sign.bbox.x0 > x && bareOf(last.text) === last.text;
  if (!before || !lost || !bareOf(before.text).startsWith(last.text)) return again;
  const symbols = [...last.symbols, sign];
  return [
    ...again.slice(0, -1),
    { ...last, text: `${last.text}${sign.text}`, symbols, bbox: boxOf(symbols) },
  ];
}

/** By itself a word does not show whether its first letter is a large or a small one. */
function asCapitalised(word: ReadWord, first: ReadWord | undefined): ReadWord {
  if (!first || bareOf(first.text).toLowerCase() !== bareOf(word.text).toLowerCase()) return word;
  const letters = [...bareOf(first.text)];
  return { ...word, text: word.text.replace(/[\p{L}\p{N}]/gu, () => letters.shift() ?? '') };
}

/** How far a line reaches above and below its baseline, tones and tails included. */
const HIGH = 2.2;
const LOW = 0.8;

/** A number of strokes alone: the machine takes II for one broad I, and I with its full stop for L. */
const STROKES = /^[IL]{1,3}(?=[.,;:-]*$)/u;
/** What else it takes them for, behind a word that calls for a Roman number. */
const LIKE_STROKES = /^[ILJl1|ÏÍÌT]{1,3}(?=[.,;:-]*$)/u;
const CALLS_STROKES = /^(?:chương|phần|mục|phụ|lục)$/iu;

/** A Roman number of which a stroke was read as a digit: in front of capitals, or beside another stroke. */
const ROMAN_FIRST = /^[1lI|]{1,3}(?=[.,-]*$)/u;
const ROMAN_WITHIN = /^(?=.*I)(?=.*[1l|])[1lI|]{2,3}(?=[.,;:)]*$)/u;
const CAPITALS = /^\P{L}*\p{Lu}{2,}\P{Ll}*$/u;

/** Letters of which one has a bar or slant, where strokes with feet that touch were read: `HI` and `lIII` for III, `XVIL` for XVIII. */
const BARRED = /^(?=.*(?:[HNM]|I[l|]|[l|]I))[IHNMl|]{1,5}(?=\P{L}*$)/u;
const BARRED_END = /(?<=^[XV]+)[IHNMLl|1]{1,3}(?=\P{L}*$)/u;
/** A Roman number has at most so many strokes side by side. */
const MOST_STROKES = 3;

/** A Roman number whose strokes were read as letters that their ink does not have. */
function withoutBars(word: ReadWord, place: LinePlace, page: Grey): ReadWord {
  const [whole, end] = [BARRED, BARRED_END].map((like) => like.exec(word.text)?.[0]);
  const read = whole ?? end;
  if (read === undefined) return word;
  const { count, all } = stemsAtEnd(page, { x: word.bbox.x0, right: word.bbox.x1 }, place);
  const isRoman = count <= MOST_STROKES && (whole ? all && count > 1 : !all && count >= read.length);
  return isRoman ? { ...word, text: word.text.replace(read, 'I'.repeat(count)) } : word;
}

function withStrokes(words: readonly ReadWord[], place: LinePlace, page: Grey): readonly ReadWord[] {
  return words.map((word, at) => {
    const heads = at === 0 && !/^I/u.test(word.text) && CAPITALS.test(words[1]?.text ?? '');
    const roman = (heads ? ROMAN_FIRST : ROMAN_WITHIN).exec(word.text)?.[0];
    if (
      roman !== undefined &&
      evenStems(page, { x: word.bbox.x0, right: word.bbox.x1 }, place) === roman.length
    )
      return { ...word, text: word.text.replace(roman, 'I'.repeat(roman.length)) };
    const called = at === 1 && CALLS_STROKES.test(words[0]?.text ?? '') && !/^1[.,;:]*$/u.test(word.text);
    const strokes = called ? LIKE_STROKES : STROKES;
    const found = strokes.exec(word.text)?.[0];
    if (found === undefined) return word;
    const part = { x: word.bbox.x0, right: word.bbox.x1 };
    const read = /^I+$/u.test(found) ? found.length : 0;
    const ended = stemsAtEnd(page, part, place);
    // Feet that touch make one sign of several stems.
    const stems = Math.max(stemsIn(page, part, place), read > 0 && ended.all ? ended.count : 0);
    return stems > 3 || stems <= read
      ? word
      : { ...word, text: word.text.replace(strokes, 'I'.repeat(stems)) };
  });
}

/** Numbers of headings: `I`, `1`, `1.2`; what the machine reads without their full stop, or with two. */
const LABEL = /^(?:[IVX]{1,4}|\d{1,2}(?:\.\d{1,2})*)(?=\.*$)/u;
/** `c)` of which the c was seen twice. */
const LETTER = /^(\p{Ll})\p{Ll}\)$/u;

/** The number of a heading with the full stop that stands behind it. */
function withLabel(words: readonly ReadWord[], place: LinePlace, page: Grey): readonly ReadWord[] {
  const [first, second, ...others] = words;
  if (!first || !second) return words;
  const label = LABEL.exec(first.text)?.[0];
  const [one, other] = first.symbols;
  if (LETTER.test(first.text) && one && other && isInside(other.bbox, one.bbox))
    return [{ ...first, text: first.text.replace(LETTER, '$1)') }, second, ...others];
  if (label === undefined || first.text === `${label}.`) return words;
  const from = label.includes('.') ? first.bbox.x1 : first.bbox.x0;
  const stopped =
    first.text !== label || hasStop(page, { from, to: first.bbox.x1, next: second.bbox.x0 }, place);
  return stopped ? [{ ...first, text: `${label}.` }, second, ...others] : words;
}

const isInside = (inner: Box, outer: Box): boolean => inner.x0 >= outer.x0 && inner.x1 <= outer.x1;

/** A line whose item sign was taken for dirt gets it back. */
function ledBySign(parts: Part[], { base, height }: LinePlace, page: Grey): Part[] {
  const [first] = parts;
  if (!first || first.raised || /^[-–—+]/u.test(first.text)) return parts;
  const sign = itemSign(page, { x: first.box.x0, base, height });
  if (!sign) return parts;
  const { text, area } = sign;
  const box = { x0: area.x, x1: area.right };
  return [{ text, box, raised: false, glued: false, certainty: 1 }, ...parts];
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

/** Whether something is a word of the page. */
export const isWritten = ({ text, confidence }: ReadWord): boolean =>
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
  const box = { x0: nth(symbols, 0).bbox.x0, x1: nth(symbols, symbols.length - 1).bbox.x1 };
  return { text, box, raised: false, glued, certainty: sure };
}

function whole({ text, bbox, confidence }: ReadWord): Part {
  return { text, box: bbox, raised: false, glued: false, certainty: confidence / 100 };
}
