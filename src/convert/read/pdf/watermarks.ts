/**
 * Text that is printed across the text: turned, far larger, pale, or again and again over the page. It is told by the
 * words that it lies over, and by its place on the other pages.
 */

import { setAside } from './aside.ts';
import type { Aside, PdfPage, Run } from './layout.ts';
import { usual } from './layout.ts';
import { readRows } from './rows.ts';

/** Type so much larger than that of the text is that of a watermark, where it lies over words. */
const LARGE = 1.6;
/** Ink so much paler than that of the text. */
const PALE = 0.25;
/** Words that it lies over at the least. */
const OVER = 2;
/** The same words so often on one page are tiles. */
const TILES = 4;
/** Watermarks of two pages stand at the same place within so many points. */
const SAME = 3;

/** Runs that were set one after the other in one type on one line. */
interface Phrase {
  readonly runs: readonly Run[];
  readonly text: string;
  readonly page: number;
}

export function takeWatermarks(pages: readonly PdfPage[]): readonly PdfPage[] {
  const phrases = pages.map(phrasesOf);
  const found = new Set(pages.flatMap((page, index) => watermarksOf(page, phrases[index] ?? [])));
  return pages.map((page, index) => {
    const own = (phrases[index] ?? []).filter(
      (phrase) => found.has(phrase) || [...found].some((other) => isRepeated(phrase, other)),
    );
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
  return groups.map((runs) => ({ runs, text: runs.map(({ text }) => text).join(' '), page: page.number }));
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

/** Words whose middle the phrase covers. */
function wordsUnder({ runs }: Phrase, all: readonly Run[]): number {
  const own = new Set(runs);
  return all.filter((other) => {
    if (own.has(other) || other.stamped) return false;
    const [x, y] = [(other.x + other.right) / 2, other.base - 0.3 * other.size];
    return runs.some(
      ({ x: left, right, base, size }) =>
        x > left && x < right && y > base - 0.75 * size && y < base + 0.1 * size,
    );
  }).length;
}

function isRepeated(phrase: Phrase, other: Phrase): boolean {
  const [a, b] = [phrase.runs[0] as Run, other.runs[0] as Run];
  return (
    phrase.page !== other.page &&
    phrase.text === other.text &&
    Math.abs(a.x - b.x) < SAME &&
    Math.abs(a.base - b.base) < SAME &&
    Math.abs(a.size - b.size) < 0.1
  );
}

/** Text that runs askew is a watermark; text in quarter turns may stand in the head of a table. */
function withTurned(page: PdfPage): PdfPage {
  const [quarters, askew] = [true, false].map((quarter) =>
    page.turned.filter(({ angle }) => (angle % 90 === 0) === quarter),
  );
  const asides = (askew ?? []).map(
    ({ runs }): Aside => ({
      rule: 'watermark',
      segments: readRows(runs, page.number).flatMap(({ segments }) => segments),
    }),
  );
  return { ...page, turned: quarters ?? [], asides: [...page.asides, ...asides] };
}
