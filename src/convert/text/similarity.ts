/** How alike two texts are, marks and case aside: the share of letter pairs they have in common (Dice), from 0 to 1. */
import { foldMarks } from '../../vietnamese/fold.ts';

export function similarity(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  if (left.length === 0 || right.length === 0) return 0;
  const rest = [...right];
  const common = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (left.length + right.length);
}

function pairs(text: string): string[] {
  const letters = foldMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '');
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, index) =>
    letters.slice(index, index + 2),
  );
}
