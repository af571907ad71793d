/** Takes off the pages what is printed on them and is not their text. */

import type { PdfPage } from '../page/layout.ts';
import { setAside } from './aside.ts';
import { takeLineNumbers } from './line-numbers.ts';
import { takeSignatureStamps } from './signature-stamps.ts';
import { fillBlanks } from './stamps.ts';
import { takeStruck, takeWhite } from './unread.ts';
import { takeWatermarks } from './watermarks.ts';

/** A pass over the pages that finds asides: runs that belong to none are left. */
export type AsidePass = (pages: readonly PdfPage[]) => readonly PdfPage[];

const PASSES: readonly AsidePass[] = [
  takeOutside,
  takeWhite,
  takeStruck,
  takeWatermarks,
  takeLineNumbers,
  takeSignatureStamps,
  fillBlanks,
];

export function takeAsides(pages: readonly PdfPage[]): readonly PdfPage[] {
  return PASSES.reduce((left, pass) => pass(left), pages);
}

/** What lies outside the paper is not seen. */
function takeOutside(pages: readonly PdfPage[]): readonly PdfPage[] {
  return pages.map((page) => {
    const { width, height } = page;
    const outside = page.runs.filter(({ x, right, base, size }) => {
      const [middle, level] = [(x + right) / 2, base - 0.3 * size];
      return middle < 0 || middle > width || level < 0 || level > height;
    });
    return setAside(page, 'off-page', outside);
  });
}
