/** Reads the picture of a page: sharp sets it upright and straight, an engine reads its letters. */
import sharp, { type Sharp } from 'sharp';
import { ruledTables, shiftAt, stacksOf, withoutAreas } from '../../src/convert/read/scan/cells.ts';
import { type Area, cut, cutWithout, raisedSigns } from '../../src/convert/read/scan/marks.ts';
import { missedLines } from '../../src/convert/read/scan/missed-lines.ts';
import { plainFeet } from '../../src/convert/read/scan/note-feet.ts';
import { believedMarks, type MarkSeen } from '../../src/convert/read/scan/note-marks.ts';
import {
  evened,
  greyOf,
  headDown,
  pagesOnSheet,
  quarterTurned,
  withoutBorders,
} from '../../src/convert/read/scan/paper.ts';
import { type Grey, lieOf, rulesOf, withoutRules } from '../../src/convert/read/scan/pixels.ts';
import type { PageImage, ScannedLine, ScannedPage, Stroke } from '../../src/convert/read/scan/scanned.ts';
import {
  cleanLine,
  isWritten,
  type Look,
  makesSense,
  placeOf,
  type ReadLine,
  scannedLine,
} from './scanned-lines.ts';
import type { ReadWord } from './scanned-words.ts';
import { type Engine, openEngine } from './tesseract.ts';

export interface Machine {
  readonly read: (image: PageImage) => Promise<readonly ScannedPage[]>;
  readonly close: () => Promise<void>;
}

/** Breadth of a page in pixels that the model reads best: about 220 dots an inch of A4. */
const BROAD = 1800;
/** Broader pictures hold nothing that the model would see better. */
const BROADEST = 2500;
/** A page across is so much broader than one upright. */
const LANDSCAPE = Math.SQRT2;
/** Pixels of a picture that are decoded at the most: an A3 page scanned at 600 dpi. */
const MOST_PIXELS = 70_000_000;
/** Breadth at which a slope shows. */
const GLANCE = 800;
/** Lines that lie so much more plainly from top to bottom are those of a sheet that was laid in sideways. */
const SIDEWAYS = 1.2;
/** A page that is read with less certainty may stand on its head. */
const UNSURE = 0.5;
/** One that seems to lie sideways and is read with less may stand upright: from the side columns of digits are read with 0.52, upright with 0.95. */
const SURELY_SIDEWAYS = 0.85;
const WHITE = { r: 255, g: 255, b: 255 };
/** A mark is shown so high, with so much paper around it; one that is not told at the first height is at the second. */
const MARKS = [40, 24] as const;
const PAPER = 60;
/** Ink of a mark fades over so many pixels around it. */
const FADE = 1;
/** From this certainty on a mark is a number. */
const SURE_NUMBER = 0.9;

/** `keep` stores the picture of a page and gives its name. */
export async function openMachine(engine?: Engine, keep?: KeepPicture): Promise<Machine> {
  const own = engine ?? (await openEngine());
  // An engine does one thing at a time; two pages at once would mix up how it is set.
  let last: Promise<unknown> = Promise.resolve();
  const read = (image: PageImage): Promise<readonly ScannedPage[]> => {
    const next = last.then(() => readImage(own, image, keep));
    last = next.catch(() => undefined);
    return next;
  };
  return { read, close: own.close };
}

type KeepPicture = (webp: Uint8Array) => Promise<string>;

/** Breadth in pixels and quality of the picture of a page that is kept: small, and digits can be told. */
const KEPT = { width: 1100, quality: 35 };

async function pictureOf(grey: Grey): Promise<Uint8Array> {
  const small = sharp(grey.pixels, rawOf(grey)).resize({ width: KEPT.width, withoutEnlargement: true });
  return small.webp({ quality: KEPT.quality, effort: 3 }).toBuffer();
}

async function readImage(
  engine: Engine,
  image: PageImage,
  keep: KeepPicture | undefined,
): Promise<readonly ScannedPage[]> {
  const laid = await laidOf(image);
  let read = await readSheet(engine, laid, laid.sideways);
  // Columns of a table stand out as lines of a sheet that was laid in sideways do: what they say decides.
  if (laid.sideways && surenessOf(read) < SURELY_SIDEWAYS) {
    const level = await readSheet(engine, laid, false);
    if (surenessOf(level) > surenessOf(read)) read = level;
  }
  const pages: ScannedPage[] = [];
  for (const { page, grey } of read) {
    const picture = keep && (await keep(await pictureOf(page.turned ? headDown(grey) : grey)));
    pages.push({ ...page, ...(picture && { picture }) });
  }
  // Two pages that stand on their heads stand in the other order.
  const [first] = pages;
  return first?.turned && pages.length > 1 ? pages.toReversed() : pages;
}

interface Read {
  readonly page: ScannedPage;
  /** As it was read, but for a turn on its head. */
  readonly grey: Grey;
}

async function readSheet(engine: Engine, laid: Laid, sideways: boolean): Promise<readonly Read[]> {
  const read: Read[] = [];
  for (const grey of await pagesOf(laid, sideways))
    read.push({ page: await readUpright(engine, grey), grey });
  return read;
}

const surenessOf = (read: readonly Read[]): number => Math.max(0, ...read.map(({ page }) => certainty(page)));

/** A page whose words make no sense is read once more, head down. */
async function readUpright(engine: Engine, grey: Grey): Promise<ScannedPage> {
  const page = await readPage(engine, grey);
  if (certainty(page) >= UNSURE) return page;
  const other = await readPage(engine, headDown(grey));
  return certainty(other) > certainty(page) ? { ...other, turned: true } : page;
}

const certainty = ({ lines }: ScannedPage): number => {
  const words = lines.flatMap((line) => line.words);
  return words.length === 0 ? 0 : words.reduce((sum, word) => sum + word.certainty, 0) / words.length;
};

async function readPage(engine: Engine, grey: Grey): Promise<ScannedPage> {
  const { width, height } = grey;
  const rules = rulesOf(grey);
  const page = withoutRules(grey, rules);
  const seen = await linesOf(engine, page, rules);
  const read = seen.flatMap((line) => cleanLine(line) ?? []);
  const own = lookAt(engine, page, read);
  const believed = believedMarks(await marksOf(own, rules), rules);
  const texts = new Map(Array.from(believed, ([{ sign }, text]) => [placeName(sign), text]));
  const look: Look = { ...own, mark: async (sign) => texts.get(placeName(sign)) };
  const lines: ScannedLine[] = [];
  for (const line of read) lines.push(...(await scannedLine(line, look)));
  const leftOut = leftOutOf(seen, read);
  return { width, height, lines, rules, ...(leftOut.length > 0 && { leftOut }) };
}

/** The lines of a page: what stands in ruled tables is read column by column, the rest as it lies. */
async function linesOf(engine: Engine, page: Grey, rules: readonly Stroke[]): Promise<ReadLine[]> {
  const { areas, columns } = ruledTables(page, rules);
  const lines = [...(await engine.lines(areas.length > 0 ? withoutAreas(page, areas) : page))];
  const read = lines.map(({ bbox: { x0, x1, y0, y1 } }) => ({ x: x0, right: x1, y: y0, bottom: y1 }));
  for (const part of missedLines(page, read, areas)) lines.push(...(await lineIn(engine, page, part)));
  for (const stack of columns.flatMap((column) => stacksOf(page, column)))
    for (const line of await engine.block(stack.picture)) {
      const { x, y } = shiftAt(stack, (line.bbox.y0 + line.bbox.y1) / 2);
      lines.push(movedLine(line, x, y));
    }
  return lines;
}

/** The line that a part of a page shows, if it shows one. */
async function lineIn(engine: Engine, page: Grey, part: Area): Promise<ReadLine[]> {
  const own = cut(page, part);
  const read = await engine.line(await padded(sharp(own.pixels, rawOf(own)), AROUND));
  return read.filter(makesSense).map((line) => movedLine(line, part.x - AROUND, part.y - AROUND));
}

/** Words of the first reading that are not in the second, and signs that are taken for specks. */
function leftOutOf(seen: readonly ReadLine[], read: readonly ReadLine[]): string[] {
  const kept = new Set(
    read.flatMap(({ words }) => words.filter(isWritten).map(({ bbox }) => JSON.stringify(bbox))),
  );
  return seen.flatMap(({ words }) =>
    words.flatMap(({ text, bbox }) => (kept.has(JSON.stringify(bbox)) ? [] : [text])),
  );
}

const placeName = ({ x, y, right, bottom }: MarkSeen['sign']): string => `${x} ${y} ${right} ${bottom}`;

/** A measure of length, with what a raised number was taken for. */
const MEASURE = /^(?:\d[\d.,]*)?[kcdm]?m\P{L}*$/u;
/** An upright stroke is so much higher than broad. */
const SLENDER = 2;

/** All raised signs of a page that may be numbers, from its top to its foot. */
async function marksOf(look: Look, rules: readonly Stroke[]): Promise<MarkSeen[]> {
  const seen: MarkSeen[] = feetOf(look, rules);
  for (const line of look.lines) {
    const first = line.words.find(({ text }) => /[\p{L}\p{N}]{2}/u.test(text));
    for (const sign of raisedSigns(look.page, placeOf(line, look))) {
      const text = await look.mark(sign);
      const leads = first !== undefined && sign.x < first.bbox.x0 + (sign.right - sign.x);
      const slender = sign.bottom - sign.y >= SLENDER * (sign.right - sign.x);
      const stroke = slender && sign.apart && (leads || sign.open);
      const before = line.words.findLast(({ bbox }) => bbox.x0 < sign.x)?.text;
      const power = !leads && before !== undefined && MEASURE.test(before);
      seen.push({ sign, leads, stroke, power, ...(text !== undefined && { text }) });
    }
  }
  return seen.toSorted((a, b) => a.sign.y - b.sign.y || a.sign.x - b.sign.x);
}

/** Numbers in plain type that lead the notes. */
function feetOf(look: Look, rules: readonly Stroke[]): MarkSeen[] {
  const own = look.lines.map((line) => {
    const { base, height } = placeOf(line, look);
    const words = line.words.map(({ text, bbox: { x0, x1, y0, y1 } }) => ({
      text,
      area: { x: x0, right: x1, y: y0, bottom: y1 },
    }));
    return { base, height, words };
  });
  return plainFeet(own, rules, look.page).map(({ text, area }) => ({ text, sign: area, leads: true }));
}

const grown = ({ x, y, right, bottom }: Area, { width, height }: Grey): Area => ({
  x: Math.max(0, x - FADE),
  y: Math.max(0, y - FADE),
  right: Math.min(width, right + FADE),
  bottom: Math.min(height, bottom + FADE),
});

function lookAt(engine: Engine, page: Grey, lines: readonly ReadLine[]): Look {
  return {
    page,
    lines,
    mark: async (sign) => {
      // Magnified: among letters a machine takes a small number for a quotation mark.
      for (const high of MARKS) {
        const own = cut(page, grown(sign, page));
        const line = await padded(sharp(own.pixels, rawOf(own)).resize({ height: high }), PAPER);
        const { text, certainty } = await engine.digits(line);
        if (/^\d{1,3}$/u.test(text) && certainty >= SURE_NUMBER) return text;
      }
      return undefined;
    },
    digits: async (part, count) => {
      const own = cut(page, grown(part, page));
      for (const height of MARKS) {
        const { text } = await engine.digits(
          await padded(sharp(own.pixels, rawOf(own)).resize({ height }), PAPER),
        );
        if (/^\d+$/u.test(text) && text.length === count) return text;
      }
      return undefined;
    },
    without: async (part, signs) => {
      const own = cutWithout(page, part, signs);
      const read = await engine.line(await padded(sharp(own.pixels, rawOf(own)), AROUND));
      return read.flatMap(({ words }) => words.map((word) => moved(word, part.x - AROUND, part.y - AROUND)));
    },
  };
}

/** Paper around a part of a line that is read by itself, in pixels. */
const AROUND = 12;

const padded = (picture: Sharp, paper: number): Promise<Grey> =>
  greyFrom(picture.extend({ top: paper, bottom: paper, left: paper, right: paper, background: WHITE }));

const movedBox = ({ x0, y0, x1, y1 }: ReadWord['bbox'], x: number, y: number): ReadWord['bbox'] => ({
  x0: x0 + x,
  y0: y0 + y,
  x1: x1 + x,
  y1: y1 + y,
});

function moved(word: ReadWord, x: number, y: number): ReadWord {
  const symbols = word.symbols.map((symbol) => ({ ...symbol, bbox: movedBox(symbol.bbox, x, y) }));
  return { ...word, bbox: movedBox(word.bbox, x, y), symbols };
}

function movedLine(line: ReadLine, x: number, y: number): ReadLine {
  const [bbox, baseline] = [movedBox(line.bbox, x, y), movedBox(line.baseline, x, y)];
  return { bbox, baseline, words: line.words.map((word) => moved(word, x, y)) };
}

/** A sheet in even light as it lay, and how its lines seem to lie. */
interface Laid {
  readonly sheet: Grey;
  readonly sideways: boolean;
  /** Degrees by which its lines fall, as it lay and turned by a quarter. */
  readonly slopes: { readonly level: number; readonly upright: number };
}

async function laidOf(image: PageImage): Promise<Laid> {
  const sheet = evened(await pixelsOf(image));
  const glance = await greyFrom(sharp(sheet.pixels, rawOf(sheet)).resize({ width: GLANCE }));
  const [level, upright] = [lieOf(glance), lieOf(quarterTurned(glance))];
  const sideways = upright.contrast > SIDEWAYS * level.contrast;
  return { sheet, sideways, slopes: { level: level.slope, upright: upright.slope } };
}

/** The pages that a sheet shows, in grey, straight, black on white; upright or on their heads. */
async function pagesOf({ sheet, slopes }: Laid, sideways: boolean): Promise<readonly Grey[]> {
  const lying = sideways ? quarterTurned(sheet) : sheet;
  const slope = sideways ? slopes.upright : slopes.level;
  const straight = await greyFrom(sharp(lying.pixels, rawOf(lying)).rotate(-slope, { background: WHITE }));
  return Promise.all(pagesOnSheet(withoutBorders(straight)).map(sized));
}

/** A turn and a change of size do not go in one step: the size would be that before the turn. */
function sized(page: Grey): Promise<Grey> {
  const { pixels, width, height } = page;
  const [least, most] = height >= width ? [BROAD, BROADEST] : [LANDSCAPE * BROAD, LANDSCAPE * BROADEST];
  const size = Math.round(Math.max(least, Math.min(width, most)));
  return size === width
    ? Promise.resolve(page)
    : greyFrom(sharp(pixels, rawOf(page)).resize({ width: size }));
}

async function pixelsOf(image: PageImage): Promise<Grey> {
  // The note of a camera how it was held is followed.
  if ('file' in image)
    return greyFrom(
      sharp(image.file, { limitInputPixels: MOST_PIXELS })
        .autoOrient()
        .flatten({ background: WHITE })
        .greyscale(),
    );
  const grey = greyOf(image);
  return image.turn === 0 ? grey : greyFrom(sharp(grey.pixels, rawOf(grey)).rotate(image.turn * 90));
}

const rawOf = ({ width, height }: Grey) => ({ raw: { width, height, channels: 1 as const } });

async function greyFrom(picture: Sharp): Promise<Grey> {
  const { data, info } = await picture.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  return { pixels: new Uint8Array(data), width: info.width, height: info.height };
}
