/** What the ink of a page tells of single words that an engine read: blanks inside them, signs behind them, their digits. */
import {
  blankBetween,
  blanksIn,
  hasStop,
  separatorBetween,
  tallSignsIn,
} from '../../src/convert/read/scan/line-ink.ts';
import type { Area, LinePlace } from '../../src/convert/read/scan/marks.ts';
import type { Grey } from '../../src/convert/read/scan/pixels.ts';
import { nth } from '../../src/shared/nth.ts';
import { isSyllable } from '../../src/vietnamese/syllables.ts';

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface ReadSymbol {
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

export const bareOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** How sure a number is that its own ink speaks against; in hundredths, as the engine counts. */
const DISPUTED = 50;
/** No number has these signs, or letters that look like digits beside its digits. */
const ODD_NUMBER = /\d\p{P}*[#¡*^~|{}<>_@$&=]|[#¡*^~|{}<>_@$&=]\d|\d[lIoOiïÏS]|[lIoO]\d/u;

/**
 * A number that was read without a comma or full stop whose ink stands between its digits, or with a full stop where the ink
 * has the tail of a comma, gets the sign of the ink. It is not sure then, whatever the engine says, nor is one with signs
 * that no number has. Its digits stay as they were read.
 */
export function withDoubt(word: ReadWord, place: LinePlace, page: Grey): ReadWord {
  const { text, confidence } = word;
  if (!/\d/u.test(text)) return word;
  const { symbols, disputed } = withSeparators(word.symbols, place, page);
  if (!disputed)
    return ODD_NUMBER.test(text) || isReadTwice(word, place, page)
      ? { ...word, confidence: Math.min(confidence, DISPUTED) }
      : word;
  const whole = word.symbols.length === [...text].length;
  const mended = whole ? { symbols, text: textOf(symbols) } : {};
  return { ...word, ...mended, confidence: Math.min(confidence, DISPUTED) };
}

/** A digit beside its like in a number that has nothing but digits and their signs. */
const LIKE_DIGITS = /^(?=.*(\d)[.,]?\1)\d[\d.,]*\d[.,;:)]*$/u;

/** Whether a digit may have been read twice (`4,775` where 4,75 stands): the ink has fewer signs than there are digits. */
function isReadTwice({ text, bbox }: ReadWord, place: LinePlace, page: Grey): boolean {
  if (!LIKE_DIGITS.test(text)) return false;
  return tallSignsIn(page, { x: bbox.x0, right: bbox.x1 }, place) < text.replace(/\D/gu, '').length;
}

/** Symbols with the signs whose ink stands between digits. */
function withSeparators(
  symbols: readonly ReadSymbol[],
  place: LinePlace,
  page: Grey,
): { readonly symbols: readonly ReadSymbol[]; readonly disputed: boolean } {
  let disputed = false;
  const isDigit = (symbol: ReadSymbol | undefined): symbol is ReadSymbol => /^\d$/u.test(symbol?.text ?? '');
  const out = symbols.flatMap((symbol, at): ReadSymbol[] => {
    const [before, next] = [symbols[at - 1], symbols[at + 1]];
    const seenFrom = (from: ReadSymbol, to: ReadSymbol): ReturnType<typeof separatorBetween> =>
      separatorBetween(page, { x: middleOf(from), right: middleOf(to) }, place);
    if (symbol.text === '.' && isDigit(before) && isDigit(next) && seenFrom(before, next) === ',') {
      disputed = true;
      return [{ ...symbol, text: ',' }];
    }
    if (!isDigit(symbol) || !isDigit(next)) return [symbol];
    const seen = seenFrom(symbol, next);
    if (seen === undefined) return [symbol];
    disputed = true;
    if (seen === 'dot') return [symbol];
    const bbox = { ...symbol.bbox, x0: symbol.bbox.x1, x1: next.bbox.x0 };
    return [symbol, { text: seen, confidence: DISPUTED, bbox }];
  });
  return { symbols: out, disputed };
}

/**
 * Letters stand closer than this, and words hardly ever do; in heights of a small letter. Of 4,651 words 99 in 100 have no
 * wider gap, of 4,149 gaps between words one in a hundred is narrower.
 */
const BLANK = 0.47;
/** Behind these a word may end, and here another may begin. */
const ENDS = /[\p{L}.,;:)]$/u;
/** Behind a point or comma this is a blank. */
const BLANK_BEHIND_SIGN = 0.3;
const BEGINS = /^[\p{L}(]/u;

/** Between the strokes of a Roman number stands as much paper as between words. */
const ROMAN = /^[IVX]+\P{L}*$/u;

/** The words of one that were read without the blanks between them: `Chỉphígianhập`, `1.Các`. */
export function partedWord(word: ReadWord, place: LinePlace, page: Grey): ReadWord[] {
  const { symbols, text } = word;
  const bare = bareOf(text).toLowerCase();
  if (symbols.length < 2 || /[@/]/u.test(text) || isSyllable(bare) || ROMAN.test(text)) return [word];
  const cuts = symbols.flatMap((symbol, at) => {
    const next = symbols[at + 1];
    if (!next || !ENDS.test(symbol.text) || !BEGINS.test(next.text)) return [];
    const between = { x: middleOf(symbol), right: middleOf(next) };
    const least = /[.,;:)]$/u.test(symbol.text) ? BLANK_BEHIND_SIGN : BLANK;
    return blankBetween(page, between, place) >= least ? [at + 1] : [];
  });
  const parts = [0, ...cuts].map((from, at) => symbols.slice(from, cuts[at]));
  const texts = parts.map((part) => part.map((symbol) => symbol.text).join(''));
  const letters = texts.map((part) => bareOf(part).toLowerCase()).filter((part) => /\p{L}/u.test(part));
  // A gap that a box misses makes no words of one.
  if (cuts.length === 0 || letters.some((part) => part.length < 2) || !letters.some(isSyllable))
    return sharedOut(word, place, page);
  const words = parts.map((part, at) => ({
    ...word,
    text: nth(texts, at),
    symbols: part,
    bbox: boxOf(part),
  }));
  return words.flatMap((part) =>
    isSyllable(bareOf(part.text).toLowerCase()) ? part : sharedOut(part, place, page),
  );
}

/** The height of a capital in heights of a small letter. */
const CAPITAL = 1.4;
/** Where all parts of a word are syllables, so narrow a stretch without ink is a blank; and in capitals. */
const NARROW = 0.36;
/** A cut stands at most so many letters beside the place that the boxes give it. */
const BESIDE = 2;

/**
 * Boxes of letters are off by a letter or more where words stand close (`ỦYBANNHÂNDÂN`): blanks count from the ink, and the
 * letters are shared out so that each part is a syllable. The word where they cannot be.
 */
function sharedOut(word: ReadWord, { base, height, ...line }: LinePlace, page: Grey): ReadWord[] {
  const { symbols, bbox, text } = word;
  if (/[\d/@]/u.test(text)) return [word];
  const high = text === text.toUpperCase() ? CAPITAL * height : height;
  const place = { ...line, base, height: high };
  const blanks = blanksIn(page, { x: bbox.x0, right: bbox.x1 }, place, (NARROW * height) / high);
  if (blanks.length === 0) return [word];
  // Places from which it is known that the rest cannot be shared out: without them time grows with each blank by a factor.
  const dead = new Set<string>();
  const share = (from: number, blank: number): ReadSymbol[][] | undefined => {
    if (dead.has(`${from} ${blank}`)) return undefined;
    const rest = symbols.slice(from);
    const middle = blanks[blank];
    if (middle === undefined) return isPart(rest) ? [rest] : undefined;
    const near = symbols.findIndex(({ bbox: own }) => own.x0 + own.x1 > 2 * middle);
    const cuts = Array.from({ length: 2 * BESIDE + 1 }, (_, at) => near + at - BESIDE)
      .filter((cut) => cut > from && cut < symbols.length)
      .toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near));
    for (const cut of cuts) {
      const own = symbols.slice(from, cut);
      const others = isPart(own) ? share(cut, blank + 1) : undefined;
      if (others) return [own, ...others];
    }
    dead.add(`${from} ${blank}`);
    return undefined;
  };
  // The blanks are where the ink is open, whatever the boxes of the letters say.
  const half = (NARROW * height) / 2;
  const edges = (part: readonly ReadSymbol[], at: number): Box => ({
    ...boxOf(part),
    x0: at === 0 ? bbox.x0 : Math.round(nth(blanks, at - 1) + half),
    x1: blanks[at] === undefined ? bbox.x1 : Math.round(blanks[at] - half),
  });
  const parts = share(0, 0);
  return (
    parts?.map((part, at) => ({ ...word, text: textOf(part), symbols: part, bbox: edges(part, at) })) ?? [
      word,
    ]
  );
}

const textOf = (symbols: readonly ReadSymbol[]): string => symbols.map(({ text }) => text).join('');
const isPart = (symbols: readonly ReadSymbol[]): boolean => isSyllable(bareOf(textOf(symbols)).toLowerCase());

/** The stroke of fractions is no sign of these papers. */
function withPlainStroke(word: ReadWord): ReadWord {
  if (!word.text.includes('\u2044')) return word;
  const plain = (text: string): string => text.replaceAll('\u2044', '/');
  const symbols = word.symbols.map((symbol) => ({ ...symbol, text: plain(symbol.text) }));
  return { ...word, text: plain(word.text), symbols };
}

/** Signs of specks in front of a word or behind it. */
const SPECKS_BEFORE = /^[|¦_~`^\\]+(?=[\p{L}\p{N}])/u;
const SPECKS_BEHIND = /(?<=[\p{L}\p{N}.,;:])[|¦_~`^\\]+$/u;

export function withoutSpecks(read: ReadWord): ReadWord {
  const word = withPlainStroke(read);
  const before = SPECKS_BEFORE.exec(word.text)?.[0].length ?? 0;
  const behind = SPECKS_BEHIND.exec(word.text)?.[0].length ?? 0;
  if (before + behind === 0 || word.symbols.length !== [...word.text].length) return word;
  const symbols = word.symbols.slice(before, word.symbols.length - behind);
  return { ...word, symbols, text: textOf(symbols), bbox: boxOf(symbols) };
}

/** A letter read twice, once large and once small or once without its tone: `sỞở`, `CÀẦU`. */
export function withoutTwice(word: ReadWord): ReadWord {
  const { symbols, text } = word;
  const bare = bareOf(text).toLowerCase();
  if (/\P{L}/u.test(bare) || symbols.length !== [...text].length || isSyllable(bare)) return word;
  for (const [at, symbol] of symbols.entries()) {
    const next = symbols[at + 1];
    // The same letter twice is none that was read twice: CCHO, TTHO.
    if (!next || symbol.text === next.text || baseOf(symbol.text) !== baseOf(next.text)) continue;
    // What has more marks lost none.
    const twice = marksIn(symbol.text) > marksIn(next.text) ? at + 1 : at;
    const left = symbols.filter((_, index) => index !== twice);
    if (isSyllable(bareOf(textOf(left)).toLowerCase())) return { ...word, symbols: left, text: textOf(left) };
  }
  return word;
}

const baseOf = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const marksIn = (letter: string): number => letter.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;

/** The number of a paper and what follows its stroke stand together however wide the blank that was left for the number. */
const FILLED_IN = 2;

/** Words of which one ends or the next begins with a hyphen or stroke, and which the ink does not part. */
export function joinedWords(words: readonly ReadWord[], place: LinePlace, page: Grey): ReadWord[] {
  const joined: ReadWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last && areOne(last, word, place, page)) {
      const symbols = [...last.symbols, ...word.symbols];
      const confidence = Math.min(last.confidence, word.confidence);
      joined[joined.length - 1] = {
        ...last,
        symbols,
        confidence,
        text: `${last.text}${word.text}`,
        bbox: boxOf(symbols),
      };
    } else joined.push(word);
  }
  return joined;
}

function areOne(last: ReadWord, word: ReadWord, place: LinePlace, page: Grey): boolean {
  const [end, start] = [last.symbols.at(-1), word.symbols[0]];
  if (!end || !start) return false;
  if (/^\d+$/u.test(last.text) && /^\/\p{Lu}/u.test(word.text))
    return start.bbox.x0 - end.bbox.x1 < FILLED_IN * place.height;
  const hyphen = /[\p{L}\p{N}][-/]$/u.test(last.text) && /^[\p{L}\p{N}]/u.test(word.text);
  const stroke = /\p{N}$/u.test(last.text) && /^[-/][\p{L}\p{N}]/u.test(word.text);
  if (!hyphen && !stroke) return false;
  return blankBetween(page, { x: middleOf(end), right: middleOf(start) }, place) < BLANK;
}

/** The last sign of a word reaches so far behind it and lies so far within it; in heights of a small letter. */
const END = { behind: 0.45, within: 0.6 } as const;

/** A word with the sign behind it as its ink shows it: `;` is read `:`, and a full stop where no ink is. */
export function withEnd(word: ReadWord, next: ReadWord | undefined, place: LinePlace, page: Grey): ReadWord {
  const { symbols, text, bbox } = word;
  const last = symbols.at(-1);
  if (!last || symbols.length < 2 || symbols.length !== [...text].length || !/^[.:]$/u.test(last.text))
    return word;
  const { height } = place;
  const right = Math.min(bbox.x1 + END.behind * height, next?.bbox.x0 ?? Number.POSITIVE_INFINITY);
  const strip = { x: Math.round(bbox.x1 - END.within * height), right: Math.round(right) };
  if (last.text === ':')
    return separatorBetween(page, strip, place) === ',' ? withLast(word, { ...last, text: ';' }) : word;
  const inkless = last.bbox.x1 - last.bbox.x0 <= 1 && separatorBetween(page, strip, place) === undefined;
  const stop = {
    from: bbox.x1 - (END.within - 0.2) * height,
    to: bbox.x1,
    next: next?.bbox.x0 ?? bbox.x1 + height,
  };
  return inkless && !hasStop(page, stop, place) ? withLast(word, undefined) : word;
}

function withLast(word: ReadWord, last: ReadSymbol | undefined): ReadWord {
  const symbols = [...word.symbols.slice(0, -1), ...(last ? [last] : [])];
  return { ...word, symbols, text: textOf(symbols), bbox: boxOf(symbols) };
}

/** Behind these stands a number. */
const CALLS_NUMBER = /^\(?(?:ngày|tháng|năm|quý|điều|khoản)$/iu;
/** Strokes that a slanted 1 is taken for, and a number in which a letter was taken for a digit. */
const SLANTED = /^[IÏÍÌĨỈJl|!iïíì]{1,2}$/u;
const MIXED = /^\(?(?=.*\d)(?=.*[lIÏÍÌĨỈOoSsGg])[\dlIÏÍÌĨỈOoSsGg]{2,4}[.,;:)]*$/u;
const SIGNED = /^\(|[.,;:)]+$/gu;

/** So many digits of a part of the page; undefined where others are read. */
export interface DigitLook {
  readonly digits: (part: Area, count: number) => Promise<string | undefined>;
}

/**
 * A word that must be a number, and was read with letters, is read once more as digits: `tháng Ï Ï`, `l6`. What comes out is
 * not sure.
 */
export async function withNumbers(
  words: readonly ReadWord[],
  { base, height }: LinePlace,
  { digits }: DigitLook,
): Promise<ReadWord[]> {
  const out: ReadWord[] = [];
  for (const [at, word] of words.entries()) {
    const last = out.at(-1);
    const isCalled = CALLS_NUMBER.test(words[at - 1]?.text ?? '');
    const called = isCalled && SLANTED.test(word.text);
    const second = last !== undefined && SLANTED.test(word.text) && isHalfNumber(words, at);
    if (second && /\d/u.test(last.text)) continue;
    if (!called && !MIXED.test(word.text)) {
      out.push(word);
      continue;
    }
    const end = called && isHalfNumber(words, at + 1) ? (words[at + 1] ?? word) : word;
    const symbols = [...word.symbols, ...(end === word ? [] : end.symbols)];
    const box = boxOf(symbols.filter(({ text }) => /[\p{L}\p{N}|!]/u.test(text)));
    const area = {
      x: box.x0,
      right: box.x1,
      y: Math.round(base - 1.8 * height),
      bottom: Math.ceil(base + 2),
    };
    const count = word.text.replace(SIGNED, '').length + (end === word ? 0 : 1);
    const read =
      (await digits(area, count)) ?? onesIn(word === end ? word.text : `${word.text}${end.text}`, isCalled);
    if (read === undefined) {
      out.push(word);
      continue;
    }
    const text = end === word ? withinSigns(word.text, read) : read;
    out.push({ ...word, text, symbols: lettersOf(text, box), confidence: DISPUTED, bbox: boxOf(symbols) });
  }
  return out;
}

/** Digits and strokes where a number is called for; a stroke is a 1, slanted or not. */
function onesIn(text: string, isCalled: boolean): string | undefined {
  const bare = text.replace(SIGNED, '');
  return isCalled && /^[\dlIÏÍÌĨỈ]{2,4}$/u.test(bare) ? bare.replace(/\D/gu, '1') : undefined;
}

const withinSigns = (text: string, digits: string): string =>
  `${/^\(/u.exec(text)?.[0] ?? ''}${digits}${/[.,;:)]+$/u.exec(text)?.[0] ?? ''}`;

/** `Ï Ï`: the second stroke of a number whose first stands behind the word that calls for it. */
function isHalfNumber(words: readonly ReadWord[], at: number): boolean {
  const [calls, first, second] = [words[at - 2], words[at - 1], words[at]];
  if (!calls || !first || !second) return false;
  const strokes = [first, second].every(({ text }) => SLANTED.test(text) && text.length === 1);
  return CALLS_NUMBER.test(calls.text) && strokes;
}

/** Letters of a text side by side in a box. */
function lettersOf(text: string, { x0, x1, y0, y1 }: Box): ReadSymbol[] {
  const wide = (x1 - x0) / text.length;
  return [...text].map((letter, at) => ({
    text: letter,
    confidence: DISPUTED,
    bbox: { x0: Math.round(x0 + at * wide), x1: Math.round(x0 + (at + 1) * wide), y0, y1 },
  }));
}

const middleOf = ({ bbox }: ReadSymbol): number => Math.round((bbox.x0 + bbox.x1) / 2);

export const boxOf = (symbols: readonly ReadSymbol[]): Box => ({
  x0: Math.min(...symbols.map(({ bbox }) => bbox.x0)),
  y0: Math.min(...symbols.map(({ bbox }) => bbox.y0)),
  x1: Math.max(...symbols.map(({ bbox }) => bbox.x1)),
  y1: Math.max(...symbols.map(({ bbox }) => bbox.y1)),
});
