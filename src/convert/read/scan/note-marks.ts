/** Which raised numbers of a page are marks of notes: one that nothing else on the page speaks for is a misread sign. */
import type { Area } from './marks.ts';
import type { Stroke } from './scanned.ts';

/** A raised sign, and the number that was read from it. */
export interface MarkSeen {
  readonly text?: string;
  readonly sign: Area;
  /** It is a bare upright stroke that may be a 1. */
  readonly stroke?: boolean;
  /** It stands behind a measure of length: km². */
  readonly power?: boolean;
  /** It stands in front of its line, as the number of a note does at the foot of a page. */
  readonly leads: boolean;
}

/**
 * Marks, from the top of the page to its foot, that may be believed, with their numbers. A number that leads a line must be
 * called by one above it, and one in a line must have its note below it or stand between marks whose numbers it continues.
 * The 2 of km² is raised too, and is no mark for the others. A sign that has no partner gets the number that its row lacks where a partner waits for it. Nothing in a cell of a ruled
 * table is a mark.
 */
export function believedMarks(
  seen: readonly MarkSeen[],
  rules: readonly Stroke[],
): ReadonlyMap<MarkSeen, string> {
  const free = seen.filter(({ sign, power }) => !power && !isInCell(sign, rules));
  const feet = free.filter(({ leads }) => leads);
  const calls = free.filter(({ leads }) => !leads);
  const pairs = (call: MarkSeen, foot: MarkSeen): boolean =>
    call.text !== undefined && call.text === foot.text && call.sign.bottom < foot.sign.y;
  const believed = new Map<MarkSeen, string>();
  for (const mark of [
    ...calls.filter((call) => feet.some((foot) => pairs(call, foot))),
    ...feet.filter((foot) => calls.some((call) => pairs(call, foot))),
  ])
    believed.set(mark, mark.text ?? '');
  for (const row of [calls, feet])
    for (const mark of continuing(row, believed)) believed.set(mark, mark.text ?? '');
  completed(calls, feet, believed);
  firstOfAll(calls, feet, believed);
  for (const mark of seen)
    if (mark.power && /^[23]$/u.test(mark.text ?? '')) believed.set(mark, mark.text ?? '');
  return believed;
}

/** Marks that stand between two believed ones and fill the gap in their numbers. */
function continuing(row: readonly MarkSeen[], believed: ReadonlyMap<MarkSeen, string>): MarkSeen[] {
  return row.filter((mark, at) => {
    const before = row.slice(0, at).findLast((one) => believed.has(one));
    const after = row.slice(at + 1).find((one) => believed.has(one));
    const number = Number(mark.text);
    return before && after && Number(before.text) + 1 === number && number + 1 === Number(after.text);
  });
}

/** Gives a number to signs that were not read, or misread, where the other row has exactly the one that is lacking. */
function completed(
  calls: readonly MarkSeen[],
  feet: readonly MarkSeen[],
  believed: Map<MarkSeen, string>,
): void {
  for (const [row, others] of [
    [feet, calls],
    [calls, feet],
  ] as const) {
    for (const mark of others) {
      const { text } = mark;
      if (text === undefined || row.some((one) => believed.get(one) === text)) continue;
      const partners = row.filter(
        (one, at) => !believed.has(one) && isNext(row, at, Number(text), believed) && isBelow(one, mark),
      );
      const [partner] = partners;
      if (!partner || partners.length > 1) continue;
      believed.set(partner, text);
      believed.set(mark, text);
    }
  }
}

/** The machine reads no number from the bare stroke of a 1: one in the text and one that leads the notes are a pair. */
function firstOfAll(
  calls: readonly MarkSeen[],
  feet: readonly MarkSeen[],
  believed: Map<MarkSeen, string>,
): void {
  const strokes = (row: readonly MarkSeen[]): MarkSeen[] =>
    row.filter((one, at) => one.stroke && !believed.has(one) && mayBe(row, at, 1, believed));
  const [foot, second] = strokes(feet);
  if (!foot || second) return;
  const [call, other] = strokes(calls).filter((one) => isBelow(foot, one));
  if (!call || other) return;
  believed.set(call, '1');
  believed.set(foot, '1');
}

const isBelow = (one: MarkSeen, other: MarkSeen): boolean =>
  one.leads ? other.sign.bottom < one.sign.y : one.sign.bottom < other.sign.y;

/** Whether a number belongs between the believed ones around a place. */
function mayBe(
  row: readonly MarkSeen[],
  at: number,
  number: number,
  believed: ReadonlyMap<MarkSeen, string>,
): boolean {
  const numbers = row.map((one) => believed.get(one));
  const before = numbers.slice(0, at).findLast((text) => text !== undefined);
  const after = numbers.slice(at + 1).find((text) => text !== undefined);
  return (
    (before === undefined || Number(before) + 1 === number) &&
    (after === undefined || number + 1 === Number(after))
  );
}

/** … one of which must be there. */
const isNext = (
  row: readonly MarkSeen[],
  at: number,
  number: number,
  believed: ReadonlyMap<MarkSeen, string>,
): boolean => row.some((one) => believed.has(one)) && mayBe(row, at, number, believed);

/** A sign in a cell has upright lines on both sides. */
function isInCell({ x, right, y, bottom }: Area, rules: readonly Stroke[]): boolean {
  const beside = rules.filter(({ x1, x2, y1, y2 }) => x1 === x2 && y1 <= bottom && y <= y2);
  return beside.some(({ x1 }) => x1 <= x) && beside.some(({ x1 }) => x1 >= right);
}
