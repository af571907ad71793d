/** Drawn lines put together: borders are drawn cell by cell, dashed lines dash by dash. */
import { type DrawnRule, horizontal } from './layout.ts';

/** Lines closer than this are one. */
const SAME = 1.6;
/** Gaps in a dashed line, and between the borders of two cells. */
const DASH = 4;

/** The rules with pieces of one line made one. */
export function mergeRules(rules: readonly DrawnRule[]): DrawnRule[] {
  const flat = rules.filter(horizontal).toSorted((a, b) => a.y1 - b.y1 || a.x1 - b.x1);
  const upright = rules.filter((rule) => !horizontal(rule)).toSorted((a, b) => a.x1 - b.x1 || a.y1 - b.y1);
  return [
    ...mergeLines(flat.map(({ y1, x1, x2 }) => ({ at: y1, from: x1, to: x2 }))).map(({ at, from, to }) => ({
      y1: at,
      y2: at,
      x1: from,
      x2: to,
    })),
    ...mergeLines(upright.map(({ x1, y1, y2 }) => ({ at: x1, from: y1, to: y2 }))).map(
      ({ at, from, to }) => ({ x1: at, x2: at, y1: from, y2: to }),
    ),
  ];
}

interface Line {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function mergeLines(sorted: readonly Line[]): Line[] {
  const levels: Line[][] = [];
  for (const line of sorted) {
    const level = levels.at(-1);
    if (level?.[0] && line.at - level[0].at <= SAME) level.push(line);
    else levels.push([line]);
  }
  return levels.flatMap((level) => {
    const at = level[0]?.at ?? 0;
    const out: Line[] = [];
    for (const { from, to } of level.toSorted((a, b) => a.from - b.from)) {
      const last = out.at(-1);
      if (last && from - last.to <= DASH)
        out[out.length - 1] = { at, from: last.from, to: Math.max(last.to, to) };
      else out.push({ at, from, to });
    }
    return out;
  });
}
