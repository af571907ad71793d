/** Makes the picture of a sheet what a printed page is: grey, even, upright, without borders, one page to a picture. */
import { type Grey, INK } from './pixels.ts';
import type { PageImage } from './scanned.ts';

type Pixels = Extract<PageImage, { readonly pixels: Uint8Array }>;

/** Brightness as the eye takes it (ITU-R BT.601), in thousandths. */
const [RED, GREEN, BLUE] = [299, 587, 114];

export function greyOf({ pixels, width, height, channels }: Pixels): Grey {
  if (channels === 1) return { pixels, width, height };
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at++, from += channels)
    grey[at] =
      (RED * (pixels[from] ?? 0) + GREEN * (pixels[from + 1] ?? 0) + BLUE * (pixels[from + 2] ?? 0)) / 1000;
  return { pixels: grey, width, height };
}

/** Tiles along the breadth of a sheet, in each of which the light is the same. */
const TILES = 24;
/** The paper of a tile is as bright as this share of its pixels at the most. */
const PAPER = 0.8;
/** A tile much darker than the paper of the sheet is a picture or a shadow at the edge, no paper. */
const DARKEST = 0.45;
/** What is brighter than this share of the paper is paper, what is darker than this share of it is ink. */
const WHITE = 0.86;
const BLACK = 0.2;

/** The sheet in even light: paper white, ink black, whatever part of it is empty. */
export function evened({ pixels, width, height }: Grey): Grey {
  const size = Math.max(8, Math.ceil(width / TILES));
  const { light, columns, rows } = lightOf({ pixels, width, height }, size);
  const even = new Uint8ClampedArray(pixels.length);
  const [left, over] = between(width, size, columns);
  const [top, down] = between(height, size, rows);
  const row = new Float64Array(columns + 1);
  for (let y = 0; y < height; y++) {
    const [v, first] = [down[y] ?? 0, (top[y] ?? 0) * columns];
    const second = Math.min(first + columns, (rows - 1) * columns);
    for (let at = 0; at <= columns; at++) {
      const column = Math.min(at, columns - 1);
      row[at] = (light[first + column] ?? 255) * (1 - v) + (light[second + column] ?? 255) * v;
    }
    for (let x = 0; x < width; x++) {
      const [u, column] = [over[x] ?? 0, left[x] ?? 0];
      const paper = (row[column] ?? 255) * (1 - u) + (row[column + 1] ?? 255) * u;
      const share = (pixels[y * width + x] ?? 255) / paper;
      even[y * width + x] = (255 * (share - BLACK)) / (WHITE - BLACK);
    }
  }
  return { pixels: new Uint8Array(even.buffer), width, height };
}

/** For each place the tile whose middle lies before it, and how far it lies on the way to the next. */
function between(length: number, size: number, tiles: number): readonly [Uint16Array, Float64Array] {
  const tile = new Uint16Array(length);
  const share = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    const place = Math.max(0, Math.min(tiles - 1, at / size - 0.5));
    tile[at] = Math.floor(place);
    share[at] = place - Math.floor(place);
  }
  return [tile, share];
}

/** Brightness of the paper in each tile. */
function lightOf({ pixels, width, height }: Grey, size: number) {
  const columns = Math.ceil(width / size);
  const rows = Math.ceil(height / size);
  const light: number[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const counts = new Uint32Array(256);
      let count = 0;
      for (let y = row * size; y < Math.min(height, (row + 1) * size); y++)
        for (let x = column * size; x < Math.min(width, (column + 1) * size); x++, count++) {
          const value = pixels[y * width + x] ?? 255;
          counts[value] = (counts[value] ?? 0) + 1;
        }
      light.push(quantile(counts, count * PAPER));
    }
  const sheet = light.toSorted((a, b) => a - b)[Math.floor(light.length / 2)] ?? 255;
  const paper = light.map((own) => (own < DARKEST * sheet ? sheet : Math.max(1, own)));
  return { light: paper, columns, rows };
}

function quantile(counts: Uint32Array, rank: number): number {
  let sum = 0;
  for (let value = 0; value < counts.length; value++) {
    sum += counts[value] ?? 0;
    if (sum >= rank) return value;
  }
  return counts.length - 1;
}

export function quarterTurned({ pixels, width, height }: Grey): Grey {
  const turned = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) turned[x * height + (height - 1 - y)] = pixels[y * width + x] ?? 255;
  return { pixels: turned, width: height, height: width };
}

export const headDown = ({ pixels, width, height }: Grey): Grey => ({
  pixels: pixels.toReversed(),
  width,
  height,
});

/** A row or column along an edge with so much ink is the border that a lid left open gives. */
const BORDER = 0.5;
/** A border is no broader than this share of the sheet. */
const BROADEST = 0.08;

/** The page without the dark borders along its edges. */
export function withoutBorders(page: Grey): Grey {
  const { width, height } = page;
  const pixels = page.pixels.slice();
  const isDark = (from: number, step: number, length: number): boolean => {
    let ink = 0;
    for (let at = 0; at < length; at++) if ((pixels[from + at * step] ?? 255) < INK) ink++;
    return ink > BORDER * length;
  };
  const wipe = (from: number, step: number, length: number): void => {
    for (let at = 0; at < length; at++) pixels[from + at * step] = 255;
  };
  const sides = [
    { most: height, start: 0, next: width, step: 1, length: width },
    { most: height, start: (height - 1) * width, next: -width, step: 1, length: width },
    { most: width, start: 0, next: 1, step: width, length: height },
    { most: width, start: width - 1, next: -1, step: width, length: height },
  ];
  for (const { most, start, next, step, length } of sides)
    for (let at = 0; at < BROADEST * most && isDark(start + at * next, step, length); at++)
      wipe(start + at * next, step, length);
  return { pixels, width, height };
}

/** A picture broader than high by this ratio may show two pages. */
const DOUBLE = 1.2;
/** Between them is a gutter of this share of the breadth, near the middle. */
const GUTTER = 0.03;
const MIDDLE = [0.42, 0.58] as const;
/** A page has ink in this share of the columns of its half. */
const FILLED = 0.5;
/** Specks of so many rows in a hundred are no ink. */
const SPECK = 0.004;

/** The pages of a picture that shows two side by side, from left to right; else the picture. */
export function pagesOnSheet(sheet: Grey): readonly Grey[] {
  const { pixels, width, height } = sheet;
  if (width < DOUBLE * height) return [sheet];
  const inked = Array.from({ length: width }, (_, x) => {
    let ink = 0;
    for (let y = 0; y < height; y++) if ((pixels[y * width + x] ?? 255) < INK) ink++;
    return ink > SPECK * height;
  });
  const gutter = widestGap(inked, Math.floor(MIDDLE[0] * width), Math.ceil(MIDDLE[1] * width));
  if (!gutter || gutter.to - gutter.from < GUTTER * width) return [sheet];
  const cut = Math.round((gutter.from + gutter.to) / 2);
  const filled = (from: number, to: number): boolean =>
    inked.slice(from, to).filter(Boolean).length > FILLED * (to - from);
  if (!filled(0, cut) || !filled(cut, width)) return [sheet];
  return [part(sheet, 0, cut), part(sheet, cut, width)];
}

function widestGap(inked: readonly boolean[], from: number, to: number) {
  let widest: { readonly from: number; readonly to: number } | undefined;
  let start = from;
  for (let x = from; x <= to; x++) {
    if (x < to && !inked[x]) continue;
    if (x > start && (!widest || x - start > widest.to - widest.from)) widest = { from: start, to: x };
    start = x + 1;
  }
  return widest;
}

function part({ pixels, width, height }: Grey, from: number, to: number): Grey {
  const own = new Uint8Array((to - from) * height);
  for (let y = 0; y < height; y++)
    own.set(pixels.subarray(y * width + from, y * width + to), y * (to - from));
  return { pixels: own, width: to - from, height };
}
