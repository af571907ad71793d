/** What can be measured on the grey pixels of a page: its slope, its ruled lines, the breadth of strokes. */
import type { Stroke } from './scanned.ts';

/** Grey values line by line from the top: 0 is black. */
export interface Grey {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Darker than this is ink on an even page. */
export const INK = 128;

/** Largest slope that a feeder gives a sheet, the steps in which it is looked for, and how finely it is told; degrees. */
const STEEPEST = 3;
const COARSE = 0.5;
const FINE = 0.1;

/** How the lines of text of a page lie. */
export interface Lie {
  /** Degrees clockwise by which they slope. */
  readonly slope: number;
  /** How plain it is that they lie so: the unlikeness of neighbouring rows. */
  readonly contrast: number;
}

/** A row of ink with more than this share of the breadth is a ruled line, and tells no more than lines of text do. */
const RULED = 1 / 3;

/**
 * Turned back by their slope, the rows of a page are the most unlike each other, all ink or all paper. Takes an image of
 * about 800 pixels in breadth.
 */
export function lieOf({ pixels, width, height }: Grey): Lie {
  const ink: number[] = [];
  for (let at = 0; at < pixels.length; at++) if ((pixels[at] ?? 255) < INK) ink.push(at);
  const contrastAt = (degrees: number): number => {
    const slope = Math.tan((degrees * Math.PI) / 180);
    const rows = new Float64Array(height + 1);
    for (const at of ink) {
      const x = at % width;
      const y = Math.round((at - x) / width - (x - width / 2) * slope);
      if (y >= 0 && y < height) rows[y] = (rows[y] ?? 0) + 1;
    }
    const most = RULED * width;
    let sum = 0;
    for (let y = 1; y < height; y++)
      sum += (Math.min(most, rows[y] ?? 0) - Math.min(most, rows[y - 1] ?? 0)) ** 2;
    return sum;
  };
  let best: Lie = { slope: 0, contrast: contrastAt(0) };
  const look = (slope: number): void => {
    const contrast = contrastAt(slope);
    if (contrast > best.contrast) best = { slope, contrast };
  };
  for (let slope = -STEEPEST; slope <= STEEPEST; slope += COARSE) if (slope !== 0) look(slope);
  const near = best.slope;
  for (let step = 1; step < COARSE / FINE; step++) for (const way of [-1, 1]) look(near + way * step * FINE);
  return best;
}

/** A ruled line is at least so long, in shares of the breadth of the page: feet and stems of large letters make short ones. */
const LONG = { flat: 0.06, upright: 0.045 };
/** From one flat line to the next an upright one may be this short: it stands beside a row of one line. */
const BETWEEN = 0.014;
/** Its ends then lie so near those two, in pixels. */
const MEETS = 5;
/** It may have gaps of so many pixels, and is no broader than this share of the breadth. */
const GAP = { flat: 2, upright: 4 };
const BROAD = 0.005;

/** The horizontal and vertical lines that are drawn on a page that stands straight. */
export function rulesOf(page: Grey): Stroke[] {
  const flat = lines(page, 'flat', LONG.flat).map(({ at, from, to }) => ({
    x1: from,
    x2: to,
    y1: at,
    y2: at,
  }));
  const isMet = (x: number, y: number): boolean =>
    flat.some(({ x1, x2, y1 }) => Math.abs(y - y1) <= MEETS && x >= x1 - MEETS && x <= x2 + MEETS);
  const isLong = ({ at, from, to }: Stretch): boolean =>
    to - from >= LONG.upright * page.width || (isMet(at, from) && isMet(at, to));
  const upright = lines(page, 'upright', BETWEEN, isLong).map(({ at, from, to }) => ({
    x1: at,
    x2: at,
    y1: from,
    y2: to,
  }));
  return [...flat, ...upright];
}

interface Stretch {
  at: number;
  first: number;
  last: number;
  from: number;
  to: number;
}

/** Long dark stretches along one direction; those side by side are one line, a broad patch is none. */
function lines(
  { pixels, width, height }: Grey,
  way: keyof typeof LONG,
  shortest: number,
  isLong: (one: Stretch) => boolean = () => true,
): Stretch[] {
  const [length, across, along, over] =
    way === 'flat' ? [width, height, 1, width] : [height, width, width, 1];
  const open: Stretch[] = [];
  const done: Stretch[] = [];
  const least = shortest * width;
  for (let at = 0; at < across; at++) {
    for (const { from, to } of darkStretches(pixels, at * over, {
      step: along,
      beside: over,
      length,
      least,
      gap: GAP[way],
    })) {
      const same = open.find((one) => at - one.last <= 2 && one.from < to && from < one.to);
      if (same) Object.assign(same, { last: at, from: Math.min(same.from, from), to: Math.max(same.to, to) });
      else open.push({ at, first: at, last: at, from, to });
    }
    for (let index = open.length - 1; index >= 0; index--) {
      const one = open[index];
      if (one && at - one.last > 2) done.push(...open.splice(index, 1));
    }
  }
  const found = [...done, ...open]
    .filter(({ first, last }) => last - first < BROAD * width + 2)
    .map((one) => ({ ...one, at: (one.first + one.last + 1) / 2 }))
    .filter(isLong);
  const darker =
    (shade: number) =>
    (place: number, beside: number): boolean =>
      place >= 0 &&
      place < length &&
      beside >= 0 &&
      beside < across &&
      (pixels[beside * over + place * along] ?? 255) < shade;
  const whole = mended(found, BREAK * width).map((one) => followed(one, darker(FAINT)));
  return mended(whole, BREAK * width).filter((one) => isAlone(one, darker(INK)));
}

/** A thin line is as light as this in places, and may be broken for so many pixels. */
const FAINT = 190;
const FAINT_GAP = 5;
/** Pixels across by which the ends of a line may drift off its middle. */
const DRIFT = 4;

/** A line with its ends, where it slopes by a hair and so goes on beside the stretch that was found. */
function followed(one: Stretch, isInk: (along: number, across: number) => boolean): Stretch {
  const end = (from: number, step: 1 | -1): number => {
    let [place, beside, missed] = [from, Math.round(one.at), 0];
    for (let at = from + step; missed <= FAINT_GAP; at += step) {
      const next = [0, -1, 1].map((aside) => beside + aside).find((aside) => isInk(at, aside));
      if (next === undefined || Math.abs(next - one.at) > DRIFT) missed++;
      else [place, beside, missed] = [at, next, 0];
    }
    return place;
  };
  return { ...one, from: end(one.from, -1), to: end(one.to, 1) };
}

/** Pieces of one line that noise has broken; a break is no longer than this share of the breadth. */
const BREAK = 0.03;

function mended(pieces: readonly Stretch[], longest: number): Stretch[] {
  const whole: Stretch[] = [];
  for (const piece of pieces.toSorted((a, b) => a.from - b.from)) {
    const before = whole.find(
      (one) => Math.abs(one.at - piece.at) <= 2 && piece.from - one.to <= longest && piece.to > one.to,
    );
    if (before) before.to = piece.to;
    else whole.push({ ...piece });
  }
  return whole;
}

/** Pixels beside a line at which paper is to be seen, and the share of its length that may be ink there. */
const BESIDE = 6;
const INKED = 0.3;

/** The feet of a word are no line: its stems stand on them. */
function isAlone({ at, from, to }: Stretch, isInk: (along: number, across: number) => boolean): boolean {
  const inked = (across: number): number => {
    let ink = 0;
    for (let along = from; along <= to; along++) if (isInk(along, across)) ink++;
    return ink / (to - from + 1);
  };
  return inked(Math.round(at - BESIDE)) <= INKED && inked(Math.round(at + BESIDE)) <= INKED;
}

interface Search {
  readonly step: number;
  /** To the pixel beside: a line that slopes by a hair goes on there. */
  readonly beside: number;
  readonly length: number;
  readonly least: number;
  readonly gap: number;
}

function darkStretches(
  pixels: Uint8Array,
  start: number,
  { step, beside, length, least, gap }: Search,
): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = -1;
  let last = -1;
  for (let at = 0; at <= length; at++) {
    const place = start + at * step;
    const dark = at < length && ((pixels[place] ?? 255) < INK || (pixels[place + beside] ?? 255) < INK);
    if (dark) {
      if (from < 0) from = at;
      last = at;
    } else if (from >= 0 && (at - last > gap || at === length)) {
      if (last - from >= least) found.push({ from, to: last });
      from = -1;
    }
  }
  return found;
}

/** Half the breadth of a line that is wiped off. */
const WIPE = 3;

/** The page without its ruled lines, which a machine takes for letters. */
export function withoutRules({ pixels, width, height }: Grey, rules: readonly Stroke[]): Grey {
  const wiped = pixels.slice();
  for (const { x1, x2, y1, y2 } of rules) {
    const [wide, high] = y1 === y2 ? [0, WIPE] : [WIPE, 0];
    for (let y = Math.max(0, Math.floor(y1 - high)); y <= Math.min(height - 1, y2 + high); y++)
      wiped.fill(
        255,
        y * width + Math.max(0, Math.floor(x1 - wide)),
        y * width + Math.min(width, x2 + wide + 1),
      );
  }
  return { pixels: wiped, width, height };
}

/**
 * The usual breadth of the strokes in a part of a page, in pixels; 0 where there is no ink. A pixel at the edge of a stroke
 * counts by its darkness: whole pixels do not tell 2 from 2.7.
 */
export function strokeOf(
  { pixels, width }: Grey,
  box: { x: number; y: number; right: number; bottom: number },
): number {
  const breadths: number[] = [];
  for (let y = box.y; y < box.bottom; y++) {
    let [run, dark] = [0, false];
    for (let x = box.x; x <= box.right; x++) {
      const value = x < box.right ? (pixels[y * width + x] ?? 255) : 255;
      if (value < PALE) {
        run += (255 - value) / 255;
        dark ||= value < INK;
      } else {
        if (dark) breadths.push(run);
        [run, dark] = [0, false];
      }
    }
  }
  const sorted = breadths.toSorted((a, b) => a - b);
  // Bars and bowls are wide: the narrower half are the stems.
  return Math.round(100 * (sorted[Math.floor(sorted.length * 0.4)] ?? 0)) / 100;
}

/** Lighter than this is paper. */
const PALE = 220;
