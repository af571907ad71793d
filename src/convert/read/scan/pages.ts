/** A page that a machine read, as a page of a PDF: one reader for what was printed and what was scanned. */
import { median, type PdfPage, type Run, usual } from '../pdf/page/layout.ts';
import { isUnsure, type ScannedLine, type ScannedPage, type ScannedWord } from './scanned.ts';

/** The height of small letters in Times and its like, as a share of the size of the type. */
const SMALL_LETTER = 0.45;
/** Sizes nearer to the usual one than this share of it are that size: pixels are coarse. */
const NEAR = 0.12;
/** Strokes so much broader than usual are bold. */
const BOLD = 1.25;
/** Lines whose heights differ by less than this share of their size stand side by side. */
const LEVEL = 0.35;
/** No page has more runs. */
const MOST_RUNS = 1_000_000;
/** Marks of notes are set in this share of the size. */
const RAISED = 0.65;
const RAISED_BY = 0.35;

/** What is known of a page beside its letters. */
export interface ScannedSheet {
  readonly number: number;
  /** Size of the sheet in points. */
  readonly width: number;
  readonly height: number;
  readonly page: ScannedPage;
}

/** Breadth of a sheet of A4, upright and across, in points. */
const [NARROW, WIDE] = [595, 842];

/** A page as a sheet of A4: pictures do not tell how large the paper was. */
export function sheetOf(page: ScannedPage, number: number): ScannedSheet {
  const width = page.width > page.height ? WIDE : NARROW;
  return { number, width, height: (width * page.height) / page.width, page };
}

/** The pages of one paper, so that their sizes and strokes can be told apart together. */
export function pagesOf(sheets: readonly ScannedSheet[]): PdfPage[] {
  const words = sheets.flatMap((sheet) =>
    sheet.page.lines.flatMap((line) => line.words.map((word) => ({ word, size: sizeOf(word, sheet) }))),
  );
  const size = usual(words.map(({ word, size }) => [size, word.text.length] as const));
  const plain = words.filter(({ word }) => /\p{Ll}{3}/u.test(word.text));
  const stroke = median(plain.map(({ word }) => word.stroke / word.height));
  return sheets.map((sheet) => pageOf(sheet, size, stroke));
}

function sizeOf({ height }: ScannedWord, { width, page }: ScannedSheet): number {
  return (height * width) / page.width / SMALL_LETTER;
}

function pageOf(sheet: ScannedSheet, usualSize: number, stroke: number): PdfPage {
  const { number, width, height, page } = sheet;
  const scale = width / page.width;
  let id = number * MOST_RUNS;
  const runs = levelled(page.lines).flatMap(({ base, words }) => {
    const own = usualOf(words, sheet);
    const size = Math.abs(own - usualSize) < NEAR * usualSize ? usualSize : Math.round(own * 2) / 2;
    const bold = isBold(words, stroke);
    return words.map((word, index): Run => {
      const { text, x, right, raised, glued } = word;
      return {
        id: id++,
        text,
        x: x * scale,
        right: endOf(right, words[index + 1]) * scale,
        base: base * scale - (raised ? RAISED_BY * size : 0),
        size: raised ? RAISED * size : size,
        bold: bold(word),
        italic: false,
        spaced: index > 0 && !glued,
        trails: words[index + 1] !== undefined && words[index + 1]?.glued !== true,
        ink: 1,
        certainty: word.certainty,
        ...(isUnsure(word) && { unsure: true }),
      };
    });
  });
  const rules = page.rules.map(({ x1, y1, x2, y2 }) => ({
    x1: x1 * scale,
    y1: y1 * scale,
    x2: x2 * scale,
    y2: y2 * scale,
  }));
  return {
    number,
    width,
    height,
    runs,
    turned: [],
    asides: [],
    rules,
    dots: [],
    grounds: [],
    imageShare: 0,
    hidden: 0,
  };
}

/** Boxes of words lie over each other: one that is not glued to the next ends before it, and one in front of a mark with it. */
function endOf(right: number, next: ScannedWord | undefined): number {
  if (next?.raised) return Math.min(right, next.x);
  return next && !next.glued ? Math.min(right, next.x - LEAST_BLANK * next.height) : right;
}

/** No blank is narrower; in heights of a small letter. */
const LEAST_BLANK = 0.2;

const usualOf = (words: readonly ScannedWord[], sheet: ScannedSheet): number =>
  usual(
    words.filter(({ raised }) => !raised).map((word) => [sizeOf(word, sheet), word.text.length] as const),
  );

const ARTICLE = /^Điều$/u;

/** A word is bold with the one before or behind it: by itself it is too short to tell. */
function isBold(words: readonly ScannedWord[], stroke: number): (word: ScannedWord) => boolean {
  const told = words.filter(({ text, raised }) => !raised && /[\p{L}\p{N}]{2}/u.test(text));
  const broad = told.map((word) => word.stroke / word.height >= BOLD * stroke);
  const [first] = told;
  // The label of an article is bold by itself: what it says may follow in plain type.
  const label = first && ARTICLE.test(first.text) ? words.slice(words.indexOf(first)).slice(0, 2) : [];
  return (word) => {
    if (label.includes(word)) return broad[0] ?? false;
    const at = told.findIndex(({ x }) => x >= word.x);
    const middle = Math.max(1, Math.min(at < 0 ? told.length - 2 : at, told.length - 2));
    const near = told.length < 3 ? broad : broad.slice(middle - 1, middle + 2);
    return near.filter(Boolean).length > near.length / 2;
  };
}

/** Lines side by side on one height: columns are read by themselves, and their heights differ by a pixel or two. */
function levelled(lines: readonly ScannedLine[]): ScannedLine[] {
  const out: { line: ScannedLine; base: number }[] = [];
  for (const line of lines.toSorted((a, b) => a.base - b.base)) {
    const beside = out.findLast(
      (other) =>
        line.base - other.base < LEVEL * heightOf(line) * 2 &&
        (edge(other.line) <= (line.words[0]?.x ?? 0) || edge(line) <= (other.line.words[0]?.x ?? 0)),
    );
    out.push({ line, base: beside?.base ?? line.base });
  }
  return out.map(({ line, base }) => ({ ...line, base }));
}

const heightOf = ({ words }: ScannedLine): number => median(words.map(({ height }) => height));
const edge = ({ words }: ScannedLine): number => words.at(-1)?.right ?? 0;
