/** Which paragraphs look like headings: larger type, or a short line that is bold throughout. */
import type { PrintedLine } from '../lines/columns.ts';
import { share } from '../lines/wraps.ts';

/** Type this much larger than that of the text is that of a heading. */
const LARGER = 1.09;
/** Lines of a heading at the most. */
const LINES = 3;

/** Sizes of headings from the largest down; the text has `size`. */
export function headingSizes(
  paragraphs: readonly (readonly PrintedLine[])[],
  size: number,
): readonly number[] {
  const sizes = paragraphs.flatMap(([line, ...more]) =>
    line && more.length < LINES && line.size >= LARGER * size ? [Math.round(line.size)] : [],
  );
  return [...new Set(sizes)].toSorted((a, b) => b - a);
}

/** Level that the look of a paragraph claims, or undefined. */
export function levelOf(lines: readonly PrintedLine[], sizes: readonly number[]): number | undefined {
  const [first] = lines;
  if (!first || lines.length > LINES) return undefined;
  const rank = sizes.indexOf(Math.round(first.size));
  if (rank >= 0) return Math.min(rank + 1, 6);
  return lines.every((line) => share(line, ({ bold }) => bold) > 0.95)
    ? Math.min(sizes.length + 1, 6)
    : undefined;
}
