/** Headers, footers and page numbers: rows at the edge of the pages that stand there again and again. */
import { foldSpaces } from '../../text/chars.ts';
import type { PdfPage, Row } from './layout.ts';
import { textOf } from './rows.ts';

/** Share of the height at the top and at the bottom where a band may stand. */
const EDGE = 0.12;
/** Rows of a band at the most. */
const ROWS = 3;
/** Bands of two pages stand on the same height within this many points. */
const SAME = 4;
/** From this share of the pages on, a row at the edge is a band. */
const OFTEN = 0.3;
/** Covers and annexes count apart: a page number may be off by so much. */
const SHIFT = 12;
const PAGE_NUMBER = /^[-–—\s]*(?:trang\s+)?(\d{1,4})(?:\s*\/\s*\d{1,4})?[-–—\s.]*$/iu;

export interface Banded {
  readonly rows: readonly Row[];
  readonly bands: readonly { readonly row: Row; readonly rule: 'page-number' | 'page-band' }[];
}

interface Edge {
  readonly row: Row;
  readonly page: number;
  readonly key: string;
  /** Height below the top for headers, above the bottom (negative) for footers. */
  readonly at: number;
}

/** The rows of each page without its bands, and the bands. */
export function takeBands(pages: readonly PdfPage[], rows: readonly (readonly Row[])[]): Banded[] {
  const edges = pages.map((page, index) => edgesOf(page, rows[index] ?? []));
  const all = edges.flat(2);
  const needed = Math.max(2, Math.ceil(OFTEN * pages.length));
  return pages.map((_, index) => {
    const bands = (edges[index] ?? []).flatMap((side) => takeSide(side, all, needed, pages.length));
    const taken = new Set(bands.map(({ row }) => row));
    return { rows: (rows[index] ?? []).filter((row) => !taken.has(row)), bands };
  });
}

export function rowText(row: Row): string {
  return foldSpaces(row.segments.map(textOf).join(' '));
}

/** The outermost rows at the top, from the top; and at the bottom, from the bottom. */
function edgesOf({ number, height }: PdfPage, rows: readonly Row[]): [Edge[], Edge[]] {
  const edge =
    (origin: number) =>
    (row: Row): Edge => ({
      row,
      page: number,
      key: rowText(row).replace(/\d+/gu, '#'),
      at: row.base - origin,
    });
  const top = rows.slice(0, ROWS).filter((row) => row.base < EDGE * height);
  const bottom = rows
    .slice(-ROWS)
    .filter((row) => row.base > (1 - EDGE) * height)
    .reverse();
  return [top.map(edge(0)), bottom.map(edge(height))];
}

/** The bands of one side: from the edge inwards, up to the first row that is none. */
function takeSide(
  side: readonly Edge[],
  all: readonly Edge[],
  needed: number,
  pages: number,
): Banded['bands'][number][] {
  const bands: Banded['bands'][number][] = [];
  for (const edge of side) {
    const number = PAGE_NUMBER.exec(rowText(edge.row))?.[1];
    const alike = new Set(
      all.filter(({ key, at }) => key === edge.key && Math.abs(at - edge.at) <= SAME).map(({ page }) => page),
    );
    if (number !== undefined && isPageNumber(Number(number), edge, all, pages))
      bands.push({ row: edge.row, rule: 'page-number' });
    else if (alike.size >= needed && (number === undefined || alike.size > 2))
      bands.push({ row: edge.row, rule: 'page-band' });
    else break;
  }
  return bands;
}

/** In step with the pages: its distance from the page is that of another page's number, or small. */
function isPageNumber(number: number, edge: Edge, all: readonly Edge[], pages: number): boolean {
  const off = number - edge.page;
  if (off === 0) return true;
  if (Math.abs(off) > Math.max(SHIFT, pages)) return false;
  return all.some((other) => {
    const value = PAGE_NUMBER.exec(rowText(other.row))?.[1];
    return other.page !== edge.page && value !== undefined && Number(value) - other.page === off;
  });
}
