/** The distance of the lines of a paragraph. */
import { startsInside } from '../../../../vietnamese/sentences.ts';
import { median } from '../page/layout.ts';
import type { PrintedLine } from './columns.ts';
import { printedText } from './rows.ts';

/** The usual distance of lines that follow each other, in sizes: that of lines in mid-sentence. */
export function leadingOf(lines: readonly PrintedLine[]): number {
  const steps = lines.slice(1).flatMap((line, index) => {
    const last = lines[index] as PrintedLine;
    const step = (line.base - last.base) / line.size;
    const beside = line.page === last.page && line.flow === last.flow && step > 0.8 && step < 2.6;
    return beside ? [{ step, inside: startsInside(printedText(line)) }] : [];
  });
  const inside = steps.filter((step) => step.inside);
  return median((inside.length >= 5 ? inside : steps).map(({ step }) => step)) || 1.2;
}
