/**
 * Tesseract, compiled to WebAssembly and installed with its Vietnamese model: nothing is fetched. Sharp sets the page upright
 * and straight before.
 */
import { join } from 'node:path';
import model from '@tesseract.js-data/vie';
import sharp, { type Sharp } from 'sharp';
import { createWorker, type Worker } from 'tesseract.js';
import { type Grey, rulesOf, slopeOf, strokeOf, withoutRules } from '../../src/convert/read/scan/pixels.ts';
import type { PageImage, ScannedLine, ScannedPage } from '../../src/convert/read/scan/scanned.ts';
import { lineOf, type ReadLine, type ReadMark } from './scanned-lines.ts';

export interface Machine {
  readonly read: (image: PageImage) => Promise<ScannedPage>;
  readonly close: () => Promise<void>;
}

/** Breadth of a page in pixels that the model reads best: about 220 dots an inch of A4. */
const BROAD = 1800;
/** Broader pictures hold nothing that the model would see better. */
const BROADEST = 2500;
/** Breadth at which a slope shows. */
const GLANCE = 800;
/** A page that is read with less certainty may stand on its head. */
const UNSURE = 0.5;
const WHITE = { r: 255, g: 255, b: 255 };
/** How the machine takes a picture: as a page whose layout it finds, or as one line. */
const [PAGE, LINE] = ['3', '7'];
/** A mark is shown so high, with so much paper around it. */
const MARK = 96;
const PAPER = 60;
/** From this certainty on, of 100, a mark is a number. */
const SURE_NUMBER = 85;
/** The machine need not guess how fine the picture is. */
const DOTS_AN_INCH = '300';

export async function openMachine(): Promise<Machine> {
  // Of the two models in the package the smaller one reads as well and twice as fast.
  const langPath = join(model.langPath, '..', '4.0.0_best_int');
  const worker = await createWorker('vie', 1, { langPath, cacheMethod: 'none', gzip: true });
  await worker.setParameters({ user_defined_dpi: DOTS_AN_INCH });
  // A worker does one thing at a time; two pages at once would mix up how it is set.
  let last: Promise<unknown> = Promise.resolve();
  const read = (image: PageImage): Promise<ScannedPage> => {
    const next = last.then(() => readImage(worker, image));
    last = next.catch(() => undefined);
    return next;
  };
  return { read, close: async () => void (await worker.terminate()) };
}

async function readImage(worker: Worker, image: PageImage): Promise<ScannedPage> {
  const grey = await prepare(image);
  const page = await readPage(worker, grey);
  if (certainty(page) >= UNSURE) return page;
  const { pixels, width, height } = grey;
  const other = await readPage(worker, { pixels: pixels.toReversed(), width, height });
  return certainty(other) > certainty(page) ? other : page;
}

const certainty = ({ lines }: ScannedPage): number => {
  const words = lines.flatMap((line) => line.words);
  return words.length === 0 ? 0 : words.reduce((sum, word) => sum + word.certainty, 0) / words.length;
};

async function readPage(worker: Worker, grey: Grey): Promise<ScannedPage> {
  const { width, height } = grey;
  const rules = rulesOf(grey);
  const lines: ScannedLine[] = [];
  for (const line of await linesOf(worker, withoutRules(grey, rules)))
    lines.push(...(await lineOf(line, (area) => strokeOf(grey, area), markReader(worker, grey))));
  return { width, height, lines, rules };
}

async function linesOf(worker: Worker, grey: Grey): Promise<ReadLine[]> {
  await worker.setParameters({ tessedit_pageseg_mode: PAGE as never, tessedit_char_whitelist: '' });
  const png = await sharp(grey.pixels, rawOf(grey)).png({ compressionLevel: 1 }).toBuffer();
  const { data } = await worker.recognize(png, {}, { blocks: true, text: false });
  return (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((part) => part.lines));
}

/** Reads a small mark as a number, magnified: among letters a machine takes it for a quotation mark. */
function markReader(worker: Worker, grey: Grey): ReadMark {
  return async ({ x, y, right, bottom }) => {
    const area = { left: x, top: y, width: Math.min(right, grey.width) - x, height: bottom - y };
    const png = await sharp(grey.pixels, rawOf(grey))
      .extract(area)
      .resize({ height: MARK })
      .extend({ top: PAPER, bottom: PAPER, left: PAPER, right: PAPER, background: WHITE })
      .png()
      .toBuffer();
    await worker.setParameters({
      tessedit_pageseg_mode: LINE as never,
      tessedit_char_whitelist: '0123456789',
    });
    const { data } = await worker.recognize(png);
    const text = data.text.trim();
    return /^\d{1,3}$/u.test(text) && data.confidence >= SURE_NUMBER ? text : undefined;
  };
}

/** The page in grey, upright and straight, black on white. */
async function prepare(image: PageImage): Promise<Grey> {
  const page = await greyOf(opened(image).flatten({ background: WHITE }).greyscale().normalise());
  const glance = await greyOf(sharp(page.pixels, rawOf(page)).resize({ width: GLANCE }));
  const straight = await greyOf(
    sharp(page.pixels, rawOf(page)).rotate(-slopeOf(glance), { background: WHITE }),
  );
  // A turn and a change of size do not go in one step: the size would be that before the turn.
  const width = page.width < BROAD ? BROAD : Math.min(page.width, BROADEST);
  return greyOf(sharp(straight.pixels, rawOf(straight)).resize({ width }));
}

function opened(image: PageImage): Sharp {
  // The note of a camera how it was held is followed.
  if ('file' in image) return sharp(image.file).autoOrient();
  const { pixels, width, height, channels, turn } = image;
  return sharp(pixels, { raw: { width, height, channels } }).rotate(turn * 90);
}

const rawOf = ({ width, height }: Grey) => ({ raw: { width, height, channels: 1 as const } });

async function greyOf(picture: Sharp): Promise<Grey> {
  const { data, info } = await picture.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  return { pixels: new Uint8Array(data), width: info.width, height: info.height };
}
