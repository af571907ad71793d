/** What the ink of a line of letters tells: boxes that a machine draws around letters are off by a third of their height. */
import { type Area, type LinePlace, signsIn } from './marks.ts';
import { type Grey, INK } from './pixels.ts';

/** A line as a machine read it, in pixels. */
export interface InkedLine {
  /** Height of the baseline below the top of the page. */
  readonly base: number;
  readonly top: number;
  readonly words: readonly { readonly text: string; readonly x: number; readonly right: number }[];
}

/** Letters that end or have a bow at the height of a small x, and those that reach that of a capital. */
const SMALL = /^[aăâbcdeêghkmnoôơpqrsuưvxyz]/u;
const HIGH = /^[\p{Lu}0-9bdhklđ]/u;
/** A letter without its tone. */
const bare = (letter: string): string =>
  letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC');

/** The height of a capital in small letters, from the narrowest to the broadest of the usual faces. */
const CAPITAL = [1.38, 1.44, 1.5] as const;
/** No letter that can be read is lower; in pixels. */
const LOWEST = 6;

/**
 * The height of a small letter. Going up from the baseline the ink falls off where small letters end, and once more where
 * capitals end; which of the two counts how much, the letters tell. Undefined where no ink falls off.
 */
export function smallHeightOf(page: Grey, line: InkedLine): number | undefined {
  const letters = line.words.flatMap(({ text }) => [...text].map(bare));
  const small = letters.filter((letter) => SMALL.test(letter)).length;
  const high = letters.filter((letter) => HIGH.test(letter)).length;
  if (small + high === 0) return undefined;
  const ink = inkUpwards(page, line);
  // Where the rows end the ink does not fall off: it is that of the line above.
  const fall = (at: number): number =>
    at + 2 < ink.length
      ? ((ink[at - 1] ?? 0) + (ink[at] ?? 0) - (ink[at + 1] ?? 0) - (ink[at + 2] ?? 0)) / 2
      : 0;
  let best: { readonly height: number; readonly fall: number } | undefined;
  for (let at = LOWEST; at < ink.length; at++) {
    const above = Math.max(...CAPITAL.map((times) => fall(Math.round(at * times))));
    const own = (small * Math.max(0, fall(at)) + high * Math.max(0, above)) / (small + high);
    if (own > 0 && own > (best?.fall ?? 0)) best = { height: at, fall: own };
  }
  return best && best.height + 1;
}

/** Pixels with ink in each row of a line, from its baseline upwards. */
function inkUpwards({ pixels, width }: Grey, { base, top, words }: InkedLine): number[] {
  const foot = Math.round(base);
  return Array.from({ length: Math.max(0, foot - Math.floor(top) + 4) }, (_, up) => {
    let ink = 0;
    for (const { x, right } of words)
      for (let at = x; at < right; at++) if ((pixels[(foot - up) * width + at] ?? 255) < INK) ink++;
    return ink;
  });
}

/** A sign of an item stands at most so far before its words: a tab of half an inch in small type. */
const FAR = 9;
/** It is no part of the first word; in heights of a small letter, as are the breadth, height and middle of both signs. */
const APART = 0.3;
const DASH = { broad: [0.3, 1.3], tall: [0.05, 0.3], middle: [0.3, 0.75] } as const;
const PLUS = { broad: [0.7, 1.4], tall: [0.7, 1.4], middle: [0.35, 0.85] } as const;

/** The dash or plus that stands by itself in front of a line. */
export function itemSign(
  page: Grey,
  { x, base, height }: Pick<LinePlace, 'x' | 'base' | 'height'>,
): { readonly text: '-' | '+'; readonly area: Area } | undefined {
  const strip = {
    x: Math.max(0, Math.floor(x - FAR * height)),
    right: Math.max(0, Math.floor(x - APART * height)),
    y: Math.max(0, Math.floor(base - 1.6 * height)),
    bottom: Math.min(page.height, Math.ceil(base + 0.4 * height)),
  };
  const least = 0.05 * height;
  const signs = signsIn(page, strip).filter(
    ({ y, bottom, x: from, right }) => bottom - y > least && right - from > least,
  );
  const [area] = signs;
  if (!area || signs.length > 1 || area.x === strip.x) return undefined;
  const like = ({ broad, tall, middle }: typeof DASH | typeof PLUS): boolean =>
    within((area.right - area.x) / height, broad) &&
    within((area.bottom - area.y) / height, tall) &&
    within((base - (area.y + area.bottom) / 2) / height, middle);
  if (like(DASH)) return { text: '-', area };
  return like(PLUS) && isCross(page, area) ? { text: '+', area } : undefined;
}

const within = (value: number, [least, most]: readonly [number, number]): boolean =>
  value >= least && value <= most;

/** Ink along both middles and none in the corners. */
function isCross({ pixels, width }: Grey, { x, right, y, bottom }: Area): boolean {
  const [wide, high] = [right - x, bottom - y];
  const inkIn = (fromX: number, toX: number, fromY: number, toY: number): number => {
    let ink = 0;
    for (let row = y + Math.floor(fromY * high); row < y + toY * high; row++)
      for (let at = x + Math.floor(fromX * wide); at < x + toX * wide; at++)
        if ((pixels[row * width + at] ?? 255) < INK) ink++;
    return ink / ((toX - fromX) * wide * (toY - fromY) * high);
  };
  const corners = [
    inkIn(0, 0.3, 0, 0.3),
    inkIn(0.7, 1, 0, 0.3),
    inkIn(0, 0.3, 0.7, 1),
    inkIn(0.7, 1, 0.7, 1),
  ];
  return Math.max(...corners) < 0.25 && inkIn(0.4, 0.6, 0, 1) > 0.5 && inkIn(0, 1, 0.4, 0.6) > 0.5;
}

/** A stem is at least so high; in heights of a small letter. */
const STEM = 1.2;

/** How many upright strokes stand by themselves in a part of a line. */
export function stemsIn(page: Grey, part: Pick<Area, 'x' | 'right'>, place: LinePlace): number {
  return stems(page, part, place).length;
}

/** How many signs as high as digits stand by themselves in a part of a line. */
export function tallSignsIn(page: Grey, part: Pick<Area, 'x' | 'right'>, place: LinePlace): number {
  return tallSigns(page, part, place).length;
}

function stems(page: Grey, part: Pick<Area, 'x' | 'right'>, place: LinePlace): readonly Area[] {
  return tallSigns(page, part, place).filter(({ x, right }) => right - x <= 0.9 * place.height);
}

function tallSigns(
  page: Grey,
  { x, right }: Pick<Area, 'x' | 'right'>,
  { base, height }: LinePlace,
): readonly Area[] {
  const strip = {
    x,
    right: Math.min(page.width, right),
    y: Math.max(0, Math.floor(base - 2 * height)),
    bottom: Math.min(page.height, Math.ceil(base + 0.3 * height)),
  };
  return signsIn(page, strip).filter((sign) => sign.bottom - sign.y >= STEM * height);
}

/** The band across the middle of a capital, in heights of a small letter above the baseline: only bars and slants cross it. */
const BAND = { top: 0.92, foot: 0.5 } as const;
/** A column with this share of ink in the band is one of a stem, one with less than that is none of a bar. */
const [STEM_COLUMN, BAR_COLUMN] = [0.8, 0.12];

/**
 * How many stems end a part of a line, counted from the right up to the first ink that is none, and whether that was all: the
 * feet of stems that touch make no letter of them, a bar or slant between them does.
 */
export function stemsAtEnd(
  { pixels, width }: Grey,
  { x, right }: Pick<Area, 'x' | 'right'>,
  { base, height }: LinePlace,
): { readonly count: number; readonly all: boolean } {
  const [top, foot] = [
    Math.max(0, Math.round(base - BAND.top * height)),
    Math.round(base - BAND.foot * height),
  ];
  const shareAt = (at: number): number => {
    let ink = 0;
    for (let y = top; y < foot; y++) if ((pixels[y * width + at] ?? 255) < INK) ink++;
    return ink / (foot - top);
  };
  let [count, inStem] = [0, false];
  for (let at = right - 1; at >= x; at--) {
    const share = shareAt(at);
    if (share >= STEM_COLUMN && !inStem) count++;
    // The edge of a stem is neither; what lies between two of them is.
    const isEdge = shareAt(at - 1) >= STEM_COLUMN || shareAt(at + 1) >= STEM_COLUMN || share >= STEM_COLUMN;
    if (share > BAR_COLUMN && !isEdge) return { count, all: false };
    inStem = share >= STEM_COLUMN;
  }
  return { count, all: true };
}

/** The head of a stroke, and its middle; in shares of its height from above. A head reaches further to one side by at most so much. */
const HEAD = [0, 0.25] as const;
const MIDDLE = [0.4, 0.7] as const;
const EVEN = 0.12;

/**
 * How many upright strokes stand in a part of a line of which the heads reach as far to both sides, as those of I do: 1 and l
 * have theirs on the left. Undefined where one does not.
 */
export function evenStems(page: Grey, part: Pick<Area, 'x' | 'right'>, place: LinePlace): number | undefined {
  const found = stems(page, part, place);
  const even = found.every((sign) => {
    const [head, middle] = [inkBetween(page, sign, HEAD), inkBetween(page, sign, MIDDLE)];
    const [left, right] = [middle.from - head.from, head.to - middle.to];
    return Math.abs(left - right) <= EVEN * (sign.bottom - sign.y);
  });
  return even ? found.length : undefined;
}

/** The first and last columns with ink in some rows of a sign. */
function inkBetween(
  { pixels, width }: Grey,
  { x, right, y, bottom }: Area,
  [top, foot]: readonly [number, number],
): { readonly from: number; readonly to: number } {
  const high = bottom - y;
  let [from, to] = [right, x];
  for (let row = Math.floor(y + top * high); row < y + foot * high; row++)
    for (let at = x; at < right; at++)
      if ((pixels[row * width + at] ?? 255) < INK) [from, to] = [Math.min(from, at), Math.max(to, at)];
  return { from, to };
}

/** A sign between two digits is so broad and high; it lies about the baseline, so far above and below it. In heights of a small letter. */
const SEPARATOR = { broad: [0.08, 0.45], tall: [0.1, 0.6], above: 0.4, below: 0.45 } as const;
/** A comma reaches at least so far below the baseline, a full stop at most so far. */
const TAIL = { comma: 0.16, stop: 0.1 } as const;

/**
 * The comma or full stop whose ink stands between the middles of two digits; `dot` where it cannot be told which, undefined
 * where there is none.
 */
export function separatorBetween(
  page: Grey,
  { x, right }: Pick<Area, 'x' | 'right'>,
  { base, height }: LinePlace,
): ',' | '.' | 'dot' | undefined {
  const strip = {
    x,
    right: Math.min(page.width, right),
    y: Math.max(0, Math.floor(base - SEPARATOR.above * height)),
    bottom: Math.min(page.height, Math.ceil(base + SEPARATOR.below * height) + 1),
  };
  if (strip.right <= strip.x) return undefined;
  const [sign] = signsIn(page, strip).filter(
    (own) =>
      own.x > strip.x &&
      own.right < strip.right &&
      own.y > strip.y &&
      own.bottom < strip.bottom &&
      within((own.right - own.x) / height, SEPARATOR.broad) &&
      within((own.bottom - own.y) / height, SEPARATOR.tall),
  );
  if (!sign) return undefined;
  const tail = (sign.bottom - 1 - base) / height;
  if (tail >= TAIL.comma) return ',';
  return tail <= TAIL.stop ? '.' : 'dot';
}

/** The widest stretch without ink between two places of a line, above its baseline; in heights of a small letter. */
export function blankBetween(page: Grey, part: Pick<Area, 'x' | 'right'>, place: LinePlace): number {
  return Math.max(0, ...stretches(page, part, place).map(({ from, to }) => to - from)) / place.height;
}

/** The middles of all such stretches of at least so many heights that have ink on both sides. */
export function blanksIn(
  page: Grey,
  part: Pick<Area, 'x' | 'right'>,
  place: LinePlace,
  least: number,
): number[] {
  return stretches(page, part, place)
    .filter(({ from, to }) => to - from >= least * place.height && from > part.x && to < part.right)
    .map(({ from, to }) => (from + to) / 2);
}

/** Stretches without ink between two places of a line, above its baseline. */
function stretches(
  { pixels, width }: Grey,
  { x, right }: Pick<Area, 'x' | 'right'>,
  { base, height }: LinePlace,
): { from: number; to: number }[] {
  const [top, foot] = [Math.max(0, Math.round(base - height)), Math.round(base)];
  const found: { from: number; to: number }[] = [];
  let inside = false;
  for (let at = x; at < right; at++) {
    let inked = false;
    for (let y = top; y < foot && !inked; y++) inked = (pixels[y * width + at] ?? 255) < INK;
    const last = found.at(-1);
    if (!inked && inside && last) last.to = at + 1;
    else if (!inked) found.push({ from: at, to: at + 1 });
    inside = !inked;
  }
  return found;
}

/** A full stop is so broad and high, stands on the baseline, and so near behind its word; in heights of a small letter. */
const STOP = { size: [0.1, 0.45], foot: 0.15, near: 0.7 } as const;

/** Whether a full stop stands behind a place of a line, at most a little behind its word and before the next. */
export function hasStop(
  page: Grey,
  { from, to, next }: { readonly from: number; readonly to: number; readonly next: number },
  { base, height }: LinePlace,
): boolean {
  const strip = {
    x: Math.max(0, Math.floor(from - 0.2 * height)),
    right: Math.min(page.width, Math.ceil(Math.min(next, to + STOP.near * height))),
    y: Math.max(0, Math.floor(base - height)),
    bottom: Math.min(page.height, Math.ceil(base + 0.4 * height)),
  };
  if (strip.right <= strip.x) return false;
  return signsIn(page, strip).some(
    ({ x, right, y, bottom }) =>
      within((right - x) / height, STOP.size) &&
      within((bottom - y) / height, STOP.size) &&
      Math.abs(bottom - 1 - base) <= STOP.foot * height + 1 &&
      x > strip.x,
  );
}
