/** Lines of letters that a machine passed over: it takes a word alone between two lines of the text for dirt. */
import { median } from '../pdf/page/layout.ts';
import { withoutAreas } from './cells.ts';
import { type Area, signsIn } from './marks.ts';
import type { Grey } from './pixels.ts';

/** A letter is so high and broad; in heights of a line with its stems and tails. */
const LETTER = { tall: [0.3, 1.1], broad: [0.08, 1.5] } as const;
/** What is left of letters above and below their line reaches so far; in such heights. */
const RIM = 0.2;
/** Words of a line stand no further apart; in such heights. */
const GAP = 1.2;
/** Fewer signs than these are a number or dirt. */
const FEWEST = 3;
/** Paper that is read with a line above and below it; in such heights. */
const PAPER = 0.3;

/** Parts of a page that look like lines and lie in none that was read; `read` are those, and what is not to be looked at. */
export function missedLines(page: Grey, read: readonly Area[], tables: readonly Area[]): Area[] {
  const high = median(read.map(({ y, bottom }) => bottom - y));
  if (high === 0) return [];
  const rim = Math.round(RIM * high);
  const known = read.map((area) => grown(area, rim, page));
  const text = {
    x: Math.min(...read.map(({ x }) => x)),
    right: Math.max(...read.map(({ right }) => right)),
    y: Math.min(...read.map(({ y }) => y)),
    bottom: Math.max(...read.map(({ bottom }) => bottom)),
  };
  const letters = signsIn(withoutAreas(page, [...known, ...tables]), text).filter(
    ({ x, right, y, bottom }) =>
      isWithin((bottom - y) / high, LETTER.tall) && isWithin((right - x) / high, LETTER.broad),
  );
  const rows = inRows(letters, GAP * high).filter((row) => row.length >= FEWEST);
  return rows.map((row) => grown(around(row), Math.round(PAPER * high), page));
}

const isWithin = (value: number, [least, most]: readonly [number, number]): boolean =>
  value >= least && value <= most;

/** Letters side by side whose heights overlap, from the left. */
function inRows(letters: readonly Area[], gap: number): Area[][] {
  const rows: Area[][] = [];
  for (const letter of letters.toSorted((a, b) => a.x - b.x)) {
    const middle = (letter.y + letter.bottom) / 2;
    const row = rows.find((one) => {
      const last = one.at(-1);
      return last && letter.x - last.right <= gap && middle > last.y && middle < last.bottom;
    });
    if (row) row.push(letter);
    else rows.push([letter]);
  }
  return rows;
}

const around = (areas: readonly Area[]): Area => ({
  x: Math.min(...areas.map(({ x }) => x)),
  right: Math.max(...areas.map(({ right }) => right)),
  y: Math.min(...areas.map(({ y }) => y)),
  bottom: Math.max(...areas.map(({ bottom }) => bottom)),
});

const grown = ({ x, right, y, bottom }: Area, by: number, { width, height }: Grey): Area => ({
  x: Math.max(0, x - by),
  right: Math.min(width, right + by),
  y: Math.max(0, y - by),
  bottom: Math.min(height, bottom + by),
});
