/** Raised and lowered runs, beside the words that they belong to. */
import type { Run } from '../page/layout.ts';

/** A run of at most this size beside a line, off its baseline by at least OFF of the size, is raised or lowered. */
export const SMALLER = 0.88;
const OFF = 0.12;
/** A raised run stands off its line by at most this share of the size. */
const FAR = 0.75;
/** Raised runs stand so close behind a word or in front of it, in sizes. */
const BEHIND = 0.4;
const BEFORE = 0.6;
const TAB = 2;
/** Moves raised and lowered runs to the line that they stand in. */
export function attachRaised(levels: Run[][]): void {
  for (const [index, level] of levels.entries()) {
    const kept: Run[] = [];
    for (const run of level) {
      const home = levels.find((other, at) => at !== index && isBeside(run, other));
      const host = home?.find((other) => touches(run, other, home));
      if (!home || !host) kept.push(run);
      else home.push({ ...run, base: host.base, ...shiftOf(run, host) });
    }
    level.splice(0, level.length, ...kept);
  }
}

function shiftOf(run: Run, host: Run): Pick<Run, 'shift'> {
  if (Math.abs(host.base - run.base) < OFF * host.size) return {};
  return { shift: run.base < host.base ? 'sup' : 'sub' };
}

function isBeside(run: Run, level: readonly Run[]): boolean {
  const host = level[0];
  return (
    host !== undefined &&
    Math.abs(host.base - run.base) <= FAR * host.size &&
    level.some((other) => touches(run, other, level))
  );
}

function touches(run: Run, host: Run, level: readonly Run[]): boolean {
  const rise = host.base - run.base;
  // The number of a note may stand in front of it at a tab.
  const opens = /^[\d*]{1,3}$/u.test(run.text) && level.every(({ x }) => x >= run.right);
  const before = opens ? TAB : BEFORE;
  const gap = host.x - run.right;
  const near =
    Math.abs(run.x - host.right) <= BEHIND * host.size ||
    (gap >= -BEFORE * host.size && gap <= before * host.size);
  return (
    !host.shift &&
    run.size <= SMALLER * host.size &&
    rise > -0.4 * host.size &&
    rise <= FAR * host.size &&
    near
  );
}
