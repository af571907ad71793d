/** Which raised numbers of a page are marks of notes: one that nothing else on the page speaks for is a misread sign. */
import type { Area } from './marks.ts';
import type { Stroke } from './scanned.ts';

/** A raised sign that was read as a number. */
export interface MarkSeen {
  readonly text: string;
  readonly sign: Area;
  /** It stands in front of its line, as the number of a note does at the foot of a page. */
  readonly leads: boolean;
}

/**
 * Marks, from the top of the page to its foot, that may be believed. A number that leads a line must be called by one above
 * it, and one in a line must have its note below it or stand between marks whose numbers it continues. Nothing in a cell
 * of a ruled table is a mark.
 */
export function believedMarks(seen: readonly MarkSeen[], rules: readonly Stroke[]): ReadonlySet<MarkSeen> {
  const free = seen.filter(({ sign }) => !isInCell(sign, rules));
  const feet = free.filter(({ leads }) => leads);
  const calls = free.filter(({ leads }) => !leads);
  const pairs = (call: MarkSeen, foot: MarkSeen): boolean =>
    call.text === foot.text && call.sign.bottom < foot.sign.y;
  const believed = new Set([
    ...calls.filter((call) => feet.some((foot) => pairs(call, foot))),
    ...feet.filter((foot) => calls.some((call) => pairs(call, foot))),
  ]);
  for (const row of [calls, feet]) for (const mark of continuing(row, believed)) believed.add(mark);
  return believed;
}

/** Marks that stand between two believed ones and fill the gap in their numbers. */
function continuing(row: readonly MarkSeen[], believed: ReadonlySet<MarkSeen>): MarkSeen[] {
  return row.filter((mark, at) => {
    const before = row.slice(0, at).findLast((one) => believed.has(one));
    const after = row.slice(at + 1).find((one) => believed.has(one));
    const number = Number(mark.text);
    return before && after && Number(before.text) + 1 === number && number + 1 === Number(after.text);
  });
}

/** A sign in a cell has upright lines on both sides. */
function isInCell({ x, right, y, bottom }: Area, rules: readonly Stroke[]): boolean {
  const beside = rules.filter(({ x1, x2, y1, y2 }) => x1 === x2 && y1 <= bottom && y <= y2);
  return beside.some(({ x1 }) => x1 <= x) && beside.some(({ x1 }) => x1 >= right);
}
