/** Numbers and days that a signing program stamped over the page, and the values of form fields: brought to the line whose blank they fill. */
import type { PdfPage, Run } from '../page/layout.ts';

/** A stamp stands at most so far above or below its line, in sizes. */
const OFF = 0.8;
/** A stamp may reach so far over the words beside its blank, in sizes. */
const OVER = 0.5;

export function fillBlanks(pages: readonly PdfPage[]): readonly PdfPage[] {
  return pages.map((page) => {
    const printed = page.runs.filter(({ stamped }) => !stamped);
    return { ...page, runs: page.runs.map((run) => (run.stamped ? onLine(run, printed) : run)) };
  });
}

function onLine(stamp: Run, printed: readonly Run[]): Run {
  const beside = printed
    .filter((run) => {
      const before = stamp.x - run.right;
      return (
        before > -OVER * run.size && before < 8 * run.size && Math.abs(run.base - stamp.base) < OFF * run.size
      );
    })
    .toSorted((a, b) => Math.abs(a.base - stamp.base) - Math.abs(b.base - stamp.base))[0];
  if (!beside) return stamp;
  const covered = printed.some(
    (run) =>
      Math.abs(run.base - beside.base) < 0.3 * run.size &&
      run.x < stamp.right - OVER * run.size &&
      run.right > stamp.x + OVER * run.size,
  );
  return covered ? stamp : { ...stamp, base: beside.base, spaced: true, trails: true };
}
