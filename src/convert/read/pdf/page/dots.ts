/** Bullets that are drawn, not written. */
import type { PdfPage } from './layout.ts';

/** Bullets that are drawn, as runs in front of their lines. */
export function withDots(runs: readonly PdfPage['runs'][number][], { dots }: PdfPage): PdfPage['runs'] {
  const bullets = dots.flatMap(({ x, y }, index) => {
    const behind = runs
      .filter(
        (run) =>
          run.x > x && run.x - x < 2.5 * run.size && Math.abs(run.base - 0.3 * run.size - y) < 0.3 * run.size,
      )
      .toSorted((a, b) => a.x - b.x)[0];
    return behind
      ? [
          {
            ...behind,
            id: -1 - index,
            text: '•',
            x,
            right: x + 0.3 * behind.size,
            spaced: false,
            trails: true,
          },
        ]
      : [];
  });
  return [...runs, ...bullets];
}
