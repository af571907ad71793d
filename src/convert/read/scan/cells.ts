/**
 * Cells of ruled tables, put one below the other for a machine to read. Left to find the columns by itself it loses single
 * digits, and reads across the lines between two columns where they were wiped off.
 */
import { type GridCell, readGrids } from '../pdf/tables/grid.ts';
import { type Area, cut } from './marks.ts';
import { type Grey, INK } from './pixels.ts';
import type { Stroke } from './scanned.ts';

/** Breadth of a sheet of A4 in points, the unit in which grids are read. */
const SHEET = 595;
/** A cell ends so far within its lines, in pixels: their edges fade. */
const INSET = 5;
/** Paper between two cells and around them, in pixels. */
const GAP = 14;
/** A cell with fewer dark pixels is empty. */
const SPECKS = 12;
/** A picture of cells is no higher, in pixels. */
const HIGHEST = 3500;
/** A cell that takes this share of the page is no cell: the page is framed. */
const FRAME = 0.5;

export interface RuledTables {
  /** Where the tables lie. */
  readonly areas: readonly Area[];
  /** Cells that hold ink, by their columns, from the top. */
  readonly columns: readonly (readonly Area[])[];
}

/** The ruled tables of a page; `page` is the page without its lines. */
export function ruledTables(page: Grey, rules: readonly Stroke[]): RuledTables {
  const scale = SHEET / page.width;
  const scaled = rules.map(({ x1, x2, y1, y2 }) => ({
    x1: x1 * scale,
    x2: x2 * scale,
    y1: y1 * scale,
    y2: y2 * scale,
  }));
  const areaOf = ({ x1, x2, y1, y2 }: Pick<GridCell, 'x1' | 'x2' | 'y1' | 'y2'>, inset: number): Area => ({
    x: Math.max(0, Math.round(x1 / scale) + inset),
    right: Math.min(page.width, Math.round(x2 / scale) - inset + 1),
    y: Math.max(0, Math.round(y1 / scale) + inset),
    bottom: Math.min(page.height, Math.round(y2 / scale) - inset + 1),
  });
  const [areas, columns]: [Area[], Area[][]] = [[], []];
  for (const { xs, ys, cells } of readGrids(scaled)) {
    const own = cells.map((cell) => ({ cell, area: areaOf(cell, INSET) }));
    if (own.some(({ area }) => sizeOf(area) > FRAME * page.width * page.height)) continue;
    const [x1 = 0, x2 = 0, y1 = 0, y2 = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
    areas.push(areaOf({ x1, x2, y1, y2 }, 0));
    const inked = own.filter(({ area }) => hasInk(page, area));
    for (const group of Map.groupBy(inked, ({ cell }) => `${cell.column} ${cell.colSpan}`).values())
      columns.push(group.map(({ area }) => area));
  }
  return { areas, columns };
}

const sizeOf = ({ x, right, y, bottom }: Area): number => Math.max(0, right - x) * Math.max(0, bottom - y);

function hasInk({ pixels, width }: Grey, { x, right, y, bottom }: Area): boolean {
  let ink = 0;
  for (let row = y; row < bottom; row++)
    for (let at = x; at < right; at++)
      if ((pixels[row * width + at] ?? 255) < INK && ++ink > SPECKS) return true;
  return false;
}

/** Cells in one picture, each with the height at which it begins. */
export interface Stack {
  readonly picture: Grey;
  readonly cells: readonly { readonly area: Area; readonly top: number }[];
}

/** Pictures of the cells of a column. */
export function stacksOf(page: Grey, column: readonly Area[]): Stack[] {
  const groups: Area[][] = [];
  let height = 0;
  for (const area of column) {
    const own = area.bottom - area.y + GAP;
    const last = groups.at(-1);
    if (last && height + own <= HIGHEST) last.push(area);
    else groups.push([area]);
    height = last && height + own <= HIGHEST ? height + own : own;
  }
  return groups.map((cells) => stackOf(page, cells));
}

function stackOf(page: Grey, areas: readonly Area[]): Stack {
  const width = Math.max(...areas.map(({ x, right }) => right - x)) + 2 * GAP;
  const height = areas.reduce((sum, { y, bottom }) => sum + bottom - y + GAP, GAP);
  const picture = { pixels: new Uint8Array(width * height).fill(255), width, height };
  let top = GAP;
  const cells = areas.map((area) => {
    const own = cut(page, area);
    for (let row = 0; row < own.height; row++)
      picture.pixels.set(
        own.pixels.subarray(row * own.width, (row + 1) * own.width),
        (top + row) * width + GAP,
      );
    const cell = { area, top };
    top += own.height + GAP;
    return cell;
  });
  return { picture, cells };
}

/** How far what lies at a height of a stack is moved to its place on the page. */
export function shiftAt({ cells }: Stack, y: number): { readonly x: number; readonly y: number } {
  const { area, top } = cells.findLast((cell) => cell.top - GAP / 2 <= y) ??
    cells[0] ?? { area: { x: 0, y: 0 }, top: 0 };
  return { x: area.x - GAP, y: area.y - top };
}

/** The page with nothing but paper in some of its parts. */
export function withoutAreas({ pixels, width, height }: Grey, areas: readonly Area[]): Grey {
  const blank = pixels.slice();
  for (const { x, right, y, bottom } of areas)
    for (let row = y; row < bottom; row++) blank.fill(255, row * width + x, row * width + right);
  return { pixels: blank, width, height };
}
