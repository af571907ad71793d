/** Marks of notes: small signs that stand above the line with nothing below them. */
import { type Grey, INK } from './pixels.ts';

/** A part of a page, in pixels; `right` and `bottom` are the first that lie outside. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** A line of letters as it lies on the page. `height` is that of a small letter. */
export interface LinePlace {
  readonly x: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
}

/**
 * The strokes of small signs are thin, and never quite as dark as ink; darker shades part a sign from the letter that it
 * touches.
 */
const SHADES = [185, 150, 115] as const;
/** Where a sign may stand above the baseline, how high and how broad it may be; in heights of a small letter. */
const HIGHEST = 2.4;
const FOOT = 0.3;
const TALL = [0.62, 1.4] as const;
const BROAD = [0.12, 1] as const;
/** Share of the columns of a sign below which ink may stand: marks of letters have their letter there. */
const BELOW = 0.2;
/** Two digits of one mark stand so close. */
const TOGETHER = 0.35;
/** Thin strokes break: the pieces of a sign lie so near one above the other. */
const BROKEN = 0.2;

/** A sign that may be a mark. */
export interface RaisedSign extends Area {
  /** Nothing touches it. */
  readonly apart: boolean;
  /** No ink stands beside it on its right: the stroke of a % has its second ring there. */
  readonly open: boolean;
}

/** Signs of a line that may be marks, from left to right. */
export function raisedSigns(page: Grey, { x, right, base, height }: LinePlace): readonly RaisedSign[] {
  const strip = {
    x: Math.max(0, Math.floor(x - 1.5 * height)),
    right: Math.min(page.width, Math.ceil(right + 1.5 * height)),
    y: Math.max(0, Math.floor(base - HIGHEST * height)),
    bottom: Math.min(page.height, Math.ceil(base + FOOT * height)),
  };
  const isRaised = (sign: Area): boolean => {
    const [tall, broad] = [(sign.bottom - sign.y) / height, (sign.right - sign.x) / height];
    return (
      sign.bottom <= base - FOOT * height &&
      sign.y > strip.y &&
      tall >= TALL[0] &&
      tall <= TALL[1] &&
      broad >= BROAD[0] &&
      broad <= BROAD[1] &&
      isFree(page, sign, base)
    );
  };
  const signs: RaisedSign[] = [];
  for (const shade of SHADES)
    for (const sign of whole(signsIn(page, strip, shade), BROKEN * height).filter(isRaised))
      if (!signs.some((one) => one.x < sign.right && sign.x < one.right))
        signs.push({ ...sign, apart: shade === SHADES[0], open: isOpen(page, sign, TOGETHER * height) });
  return joined(signs, TOGETHER * height);
}

/** Signs whose pieces one above the other are put together. */
function whole(pieces: readonly Area[], near: number): Area[] {
  const signs: Area[] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const above = signs.findIndex(
      ({ x, right, bottom }) =>
        piece.y - bottom <= near &&
        Math.min(right, piece.right) - Math.max(x, piece.x) >
          0.5 * Math.min(right - x, piece.right - piece.x),
    );
    const own = signs[above];
    if (own) signs[above] = around(own, piece);
    else signs.push(piece);
  }
  return signs;
}

const around = (one: Area, other: Area): Area => ({
  x: Math.min(one.x, other.x),
  right: Math.max(one.right, other.right),
  y: Math.min(one.y, other.y),
  bottom: Math.max(one.bottom, other.bottom),
});

function isOpen({ pixels, width }: Grey, { right, y, bottom }: Area, wide: number): boolean {
  for (let row = y; row < bottom; row++)
    for (let x = right + 1; x < Math.min(width, right + wide); x++)
      if ((pixels[row * width + x] ?? 255) < INK) return false;
  return true;
}

/** Signs that stand close together are one. */
function joined(signs: readonly RaisedSign[], together: number): RaisedSign[] {
  const marks: RaisedSign[] = [];
  for (const sign of signs.toSorted((a, b) => a.x - b.x)) {
    const last = marks.at(-1);
    if (last && sign.x - last.right <= together)
      marks[marks.length - 1] = {
        ...around(last, sign),
        apart: last.apart && sign.apart,
        open: sign.open,
      };
    else marks.push(sign);
  }
  return marks;
}

/** Whether nothing stands between a sign and the baseline. */
function isFree({ pixels, width }: Grey, { x, right, bottom }: Area, base: number): boolean {
  let inked = 0;
  for (let column = x; column < right; column++)
    for (let y = bottom + 1; y <= base; y++)
      if ((pixels[y * width + column] ?? 255) < INK) {
        inked++;
        break;
      }
  return inked <= BELOW * (right - x);
}

/** The boxes of all connected ink in a part of a page; ink is darker than `shade`. */
export function signsIn(
  { pixels, width }: Grey,
  { x, right, y, bottom }: Area,
  shade: number = SHADES[0],
): Area[] {
  const [wide, high] = [right - x, bottom - y];
  const seen = new Uint8Array(wide * high);
  const isInk = (at: number): boolean =>
    (pixels[(y + Math.floor(at / wide)) * width + x + (at % wide)] ?? 255) < shade;
  const found: Area[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] || !isInk(start)) continue;
    seen[start] = 1;
    const open = [start];
    let [left, end, top, foot] = [wide, 0, high, 0];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [column, row] = [at % wide, Math.floor(at / wide)];
      left = Math.min(left, column);
      end = Math.max(end, column + 1);
      top = Math.min(top, row);
      foot = Math.max(foot, row + 1);
      const beside = [
        column > 0 ? at - 1 : -1,
        column < wide - 1 ? at + 1 : -1,
        row > 0 ? at - wide : -1,
        row < high - 1 ? at + wide : -1,
      ];
      for (const next of beside)
        if (next >= 0 && !seen[next] && isInk(next)) {
          seen[next] = 1;
          open.push(next);
        }
    }
    found.push({ x: x + left, right: x + end, y: y + top, bottom: y + foot });
  }
  return found;
}

/** Pixels around a sign in which its ink fades. */
const FADE = 2;

/** A part of the page without some smaller parts. */
export function cutWithout(page: Grey, area: Area, parts: readonly Area[]): Grey {
  const own = cut(page, area);
  for (const part of parts)
    for (let y = Math.max(part.y - FADE, area.y); y < Math.min(part.bottom + FADE, area.bottom); y++) {
      const row = (y - area.y) * own.width - area.x;
      const [from, to] = [Math.max(part.x - FADE, area.x), Math.min(part.right + FADE, area.right)];
      if (from < to) own.pixels.fill(255, row + from, row + to);
    }
  return own;
}

export function cut({ pixels, width }: Grey, { x, right, y, bottom }: Area): Grey {
  const own = new Uint8Array((right - x) * (bottom - y));
  for (let row = y; row < bottom; row++)
    own.set(pixels.subarray(row * width + x, row * width + right), (row - y) * (right - x));
  return { pixels: own, width: right - x, height: bottom - y };
}
