/** The distance of the lines of a paragraph. */
import { startsInside } from '../../../../vietnamese/sentences.ts';
import { median } from '../page/layout.ts';
import type { Line } from './columns.ts';
import { textOf } from './rows.ts';

/** The usual distance of lines that follow each other, in sizes: that of lines in mid-sentence. */
export function leadingOf(lines: readonly Line[]): number {
  const steps = lines.slice(1).flatMap((line, index) => {
    const last = lines[index] as Line;
    const step = (line.base - last.base) / line.size;
    const beside = line.page === last.page && line.flow === last.flow && step > 0.8 && step < 2.6;
    return beside ? [{ step, inside: startsInside(textOf(line)) }] : [];
  });
  const inside = steps.filter((step) => step.inside);
  return median((inside.length >= 5 ? inside : steps).map(({ step }) => step)) || 1.2;
}
