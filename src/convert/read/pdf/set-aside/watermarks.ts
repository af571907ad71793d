/**
 * Text that is printed across the text: turned, far larger, pale, or again and again over the page. It is told by the
 * words that it lies over.
 */

import { nth } from '../../../../shared/nth.ts';
import { readRows } from '../lines/rows.ts';
import type { PdfPage, Run, SetAside } from '../page/layout.ts';
import { usual } from '../page/layout.ts';
import { setAside } from './aside.ts';

/** Type so much larger than that of the text is that of a watermark, where it lies over words. */
const LARGE = 1.6;
/** Ink so much paler than that of the text. */
const PALE = 0.25;
/** Words that it lies over at the least. */
const OVER = 2;
/** The same words so often on one page are tiles. */
const TILES = 4;

/** Runs that were set one after the other in one type on one line. */
interface Phrase {
  readonly runs: readonly Run[];
  readonly text: string;
}

export function takeWatermarks(pages: readonly PdfPage[]): readonly PdfPage[] {
  const phrases = pages.map(phrasesOf);
  // Where a watermark lies over nothing it is told by its likeness to others.
  const found = new Set(
    pages.flatMap((page, index) => watermarksOf(page, nth(phrases, index)).map(likeness)),
  );
  return pages.map((page, index) => {
    const all = found.size > 0 ? nth(phrases, index) : [];
    const own = all.filter((phrase) => found.has(likeness(phrase)));
    return withTurned(
      setAside(
        page,
        'watermark',
        own.flatMap(({ runs }) => runs),
      ),
    );
  });
}

function phrasesOf(page: PdfPage): Phrase[] {
  const groups: Run[][] = [];
  for (const run of page.runs) {
    if (run.stamped) continue;
    const last = groups.at(-1)?.at(-1);
    const same =
      last &&
      last.base === run.base &&
      Math.abs(last.size - run.size) < 0.01 &&
      last.ink === run.ink &&
      run.x >= last.right - 0.1 * run.size &&
      run.x - last.right < 2 * run.size;
    if (same) groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups.map((runs) => ({ runs, text: runs.map(({ text }) => text).join(' ') }));
}

function watermarksOf(page: PdfPage, phrases: readonly Phrase[]): Phrase[] {
  const size = usual(page.runs.map((run) => [run.size, run.text.length]));
  const ink = page.runs.filter((run) => run.ink > 0.7).length > page.runs.length / 2 ? 1 : 0;
  const often = Map.groupBy(phrases, ({ text }) => text);
  return phrases.filter((phrase) => {
    const [first] = phrase.runs as [Run];
    const large = first.size >= LARGE * size;
    const pale = ink - first.ink >= PALE;
    const tiles = often.get(phrase.text) ?? [];
    const tiled = tiles.length >= TILES && new Set(tiles.map(({ runs }) => runs[0]?.base)).size >= 3;
    if (!large && !pale && !tiled) return false;
    const strict = large || pale ? OVER : OVER + 1;
    return tiled && !large && !pale
      ? tiles.filter((tile) => wordsUnder(tile, page.runs) >= strict).length >= tiles.length / 2
      : wordsUnder(phrase, page.runs) >= strict;
  });
}

/** Words that the phrase is printed over: lines that stand below each other leave each other room. */
function wordsUnder({ runs }: Phrase, all: readonly Run[]): number {
  const own = new Set(runs);
  return all.filter((other) => {
    if (own.has(other) || other.stamped) return false;
    return runs.some((run) => {
      const wide = Math.min(run.right, other.right) - Math.max(run.x, other.x);
      const [a, b] = [heights(run), heights(other)];
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return wide > 0.2 * other.size && high > 0.1 * other.size;
    });
  }).length;
}

/** From the top of the tallest letters to the foot of those that hang. */
const heights = ({ base, size }: Run): { readonly top: number; readonly bottom: number } => ({
  top: base - 0.8 * size,
  bottom: base + 0.2 * size,
});

/** The same words in the same type and ink. */
const likeness = ({ runs, text }: Phrase): string => {
  const [{ size, ink }] = runs as [Run];
  return `${size.toFixed(1)} ${ink.toFixed(2)} ${text}`;
};

/** Text that runs askew is a watermark; text in quarter turns may stand in the head of a table. */
function withTurned(page: PdfPage): PdfPage {
  const [quarters, askew] = [true, false].map((quarter) =>
    page.turned.filter(({ angle }) => (angle % 90 === 0) === quarter),
  );
  const asides = (askew ?? []).map(
    ({ runs }): SetAside => ({
      rule: 'watermark',
      segments: readRows(runs, page.number).flatMap(({ segments }) => segments),
    }),
  );
  return { ...page, turned: quarters ?? [], asides: [...page.asides, ...asides] };
}
