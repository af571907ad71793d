/** The lines of a text that was taken page by page out of a PDF or printed to a file. */

export interface Line {
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
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
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

/** Long lines of a page from which its own width is told. */
const ENOUGH = 8;

/** The column to which full lines run, for each page: most of its long lines end before or at it. */
export function widthsOf(lines: readonly Line[]): (page: number) => number {
  const all = widthOf(lines) ?? 80;
  const own = new Map(
    [...Map.groupBy(lines, ({ page }) => page)].map(([page, of]) => [page, widthOf(of, ENOUGH)]),
  );
  return (page) => own.get(page) ?? all;
}

function widthOf(lines: readonly Line[], enough = 1): number | undefined {
  const ends = lines
    .filter(({ text }) => text.length >= 40 && !/\S {4,}\S/u.test(text))
    .map(({ end }) => end)
    .sort((a, b) => a - b);
  return ends.length >= enough ? ends[Math.floor(ends.length * 0.85)] : undefined;
}
