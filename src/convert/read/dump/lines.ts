/** The lines of a text that was taken page by page out of a PDF or printed to a file. */

export interface DumpLine {
  /** Number in the source, from 1. */
  readonly number: number;
  /** Without blanks at its ends. */
  readonly text: string;
  /** Blanks in front. */
  readonly indent: number;
  /** Column behind the last letter. */
  readonly end: number;
  /** Page from 1. */
  page: number;
  /** Lines without text between this one and the line before it. */
  readonly gap: number;
  /** The first line of a page, where form feeds tell. */
  readonly feed: boolean;
}

/** All lines with text. */
export function dumpLines(source: string): DumpLine[] {
  const lines: DumpLine[] = [];
  let page = 1;
  let gap = 0;
  let feed = false;
  for (const [index, raw] of source.split('\n').entries()) {
    const feeds = raw.match(/\f/gu)?.length ?? 0;
    if (feeds > 0 && lines.length > 0) {
      page += feeds;
      feed = true;
    }
    const own = raw.replace(/\f/gu, '').replace(/\u00a0/gu, ' ');
    if (!own.trim()) {
      gap++;
      continue;
    }
    const spread = own.replace(/\t/gu, '        ');
    const indent = spread.length - spread.trimStart().length;
    lines.push({
      number: index + 1,
      text: own.trim(),
      indent,
      end: spread.trimEnd().length,
      page,
      gap,
      feed,
    });
    gap = 0;
    feed = false;
  }
  return lines;
}

/** Lines above and below that belong to the same letterhead or closing. */
const AROUND = 6;
const WIDE = /(?<=\S) {4,}(?=\S)/gu;
const NARROW = /(?<=\S) {2,3}(?=\S)/gu;

/**
 * The texts with the narrow gaps made wide behind which the right half of the lines around begins: a long line of the left
 * half leaves few blanks in front of the right one.
 */
export function withHalvesApart(lines: readonly DumpLine[]): string[] {
  const starts = lines.map(({ text, indent }) => [
    ...(indent > DEEP ? [indent] : []),
    ...[...text.matchAll(WIDE)].map((gap) => indent + gap.index + gap[0].length),
  ]);
  return lines.map(({ text, indent, page }, at) => {
    if (!NARROW.test(text)) return text;
    const near = starts
      .slice(Math.max(0, at - AROUND), at + AROUND + 1)
      .filter((_, index) => lines[Math.max(0, at - AROUND) + index]?.page === page)
      .flat();
    return text.replace(NARROW, (gap, offset: number) =>
      near.some((start) => Math.abs(start - (indent + offset + gap.length)) <= 1) ? '    ' : gap,
    );
  });
}

/** A line that begins so far in belongs to the right half. */
const DEEP = 20;
/** Long lines of a page from which its own width is told. */
const ENOUGH = 8;
/** Among so many long lines enough are full ones. */
const MANY = 20;
/** A line without another one of at least this share of its width is no line of the page. */
const ALIKE = 0.75;

/** The column to which full lines run, for each page: most of its long lines end before or at it. */
export function widthsOf(lines: readonly DumpLine[]): (page: number) => number {
  const all = widthOf(lines) ?? 80;
  const own = new Map(
    [...Map.groupBy(lines, ({ page }) => page)].map(([page, of]) => [page, widthOf(of, ENOUGH)]),
  );
  return (page) => own.get(page) ?? all;
}

function widthOf(lines: readonly DumpLine[], enough = 1): number | undefined {
  const ends = lines
    .filter(({ text }) => text.length >= 40 && !/\S {4,}\S/u.test(text))
    .map(({ end }) => end)
    .sort((a, b) => a - b);
  if (ends.length < enough) return undefined;
  if (ends.length >= MANY) return ends[Math.floor(ends.length * 0.85)];
  // Of few lines most may be last ones of their paragraphs: the widest that is not alone tells.
  return ends.findLast((end, at) => end * ALIKE <= (ends[at - 1] ?? 0)) ?? ends.at(-1);
}
