/** Where a paragraph stands and how large its type is, as facts for those who tell its part in the paper. */
import type { Block } from '../../../model.ts';
import type { PrintedLine } from '../lines/columns.ts';
import { isCentred } from '../lines/wraps.ts';

/** A line that ends at the edge and begins behind this share of the width stands on the right. */
const RIGHT = 0.4;

export function placing(
  lines: readonly PrintedLine[],
  size: number,
): Pick<Block, 'align' | 'column' | 'size'> {
  const [first] = lines;
  if (!first) return {};
  const align = lines.every(isMiddle) ? 'centre' : lines.every(isRight) ? 'right' : undefined;
  return {
    ...(align && { align }),
    ...(first.column && { column: first.column }),
    ...(size > 0 && { size: Math.round((100 * first.size) / size) / 100 }),
  };
}

/** In a column of its own a line is centred that fills the column. */
function isMiddle(line: PrintedLine): boolean {
  if (line.flow === 0) return isCentred(line);
  return Math.abs(line.x - line.left - (line.limit - line.right)) < 0.8 * line.size;
}

function isRight({ x, right, left, limit, size, flow }: PrintedLine): boolean {
  return flow === 0 && x - left > RIGHT * (limit - left) && limit - right < size;
}
