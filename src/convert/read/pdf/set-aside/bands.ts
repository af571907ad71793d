/** Headers, footers and page numbers: rows at the edge of the pages that stand there again and again. */

import { nth } from '../../../../shared/nth.ts';
import { foldSpaces } from '../../../../vietnamese/chars.ts';
import { GAZETTE_BAND } from '../../../tables/letterhead.ts';
import { joinSegments, printedText } from '../lines/rows.ts';
import { noteStart } from '../notes/numbers.ts';
import { type DrawnRule, horizontal, type PdfPage, type PrintedRow } from '../page/layout.ts';

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
/** The rule above notes is no wider than this share of the page. */
const SHORT_RULE = 0.4;
/** What a running head repeats has so many characters at least. */
const LONG = 12;
/** A row closer to the next one, in sizes, goes on with it. */
const HANGS = 1.5;
const PAGE_NUMBER = /^[-–—\s]*(?:trang\s+)?(\d{1,4})(?:\s*\/\s*(\d{1,4}))?[-–—\s.]*$/iu;
/** A number at either end of a running line, alone or of so many: `… - Trang 3/7`. */
const COUNT = /^(\d{1,4})(?=\s)|(?<=\s)(\d{1,4})(?:\s*\/\s*\d{1,4})?[-–—\s.]*$/u;

export interface Banded {
  readonly rows: readonly PrintedRow[];
  readonly bands: readonly { readonly row: PrintedRow; readonly rule: 'page-number' | 'page-band' }[];
}

/** The rows of a page outside its tables and letterheads; none below the first letterhead heads the page. */
export interface BandSource {
  readonly page: PdfPage;
  readonly rows: readonly PrintedRow[];
  readonly letterheads: readonly { readonly top: number }[];
}

interface Edge {
  readonly row: PrintedRow;
  readonly page: number;
  readonly key: string;
  /** The words of its first and its last piece where a wide gap parts them: a running head names the paper and the section. */
  readonly ends: readonly string[];
  /** What the row counts, less the number of the page. */
  readonly off: number | undefined;
  /** Height below the top for headers, above the bottom (negative) for footers. */
  readonly at: number;
  /** It goes on with the row further inside. */
  readonly hangs: boolean;
  /** It opens a note: notes may count with the pages too. */
  readonly note: boolean;
}

/** The rows of each page without its bands, and the bands. */
export function takeBands(sources: readonly BandSource[]): Banded[] {
  const edges = sources.map(edgesOf);
  const all = edges.flat(2);
  const needed = Math.max(2, Math.ceil(OFTEN * sources.length));
  return sources.map(({ rows }, index) => {
    const bands = nth(edges, index).flatMap((side) => takeSide(side, all, needed, sources.length));
    const taken = new Set(bands.map(({ row }) => row));
    return { rows: rows.filter((row) => !taken.has(row)), bands };
  });
}

export function rowText(row: PrintedRow): string {
  return foldSpaces(row.segments.map(printedText).join(' '));
}

/** The outermost rows at the top, from the top; and at the bottom, from the bottom. */
function edgesOf({ page, rows, letterheads }: BandSource): [Edge[], Edge[]] {
  const { number, height, rules } = page;
  const edge =
    (origin: number) =>
    (row: PrintedRow): Edge => {
      const text = rowText(row);
      const count = COUNT.exec(text);
      return {
        row,
        page: number,
        // Odd and even pages have their number at different ends.
        key: foldSpaces(text.replace(COUNT, ' ')).replace(/\d+/gu, '#'),
        ends: row.segments.length < 2 ? [] : endsOf(row),
        off: count ? Number(count[1] ?? count[2]) - number : undefined,
        at: row.base - origin,
        // Notes say the same at the foot of many pages; what stands at the top does not go on from above.
        hangs: origin > 0 && goesOn(rows[rows.indexOf(row) - 1], row, rules),
        note: origin > 0 && opensNote(row, page),
      };
    };
  const headed = Math.min(height, ...letterheads.map(({ top }) => top));
  const top = rows.slice(0, ROWS).filter((row) => row.base < Math.min(EDGE * height, headed));
  const bottom = rows
    .slice(-ROWS)
    .filter((row) => row.base > (1 - EDGE) * height)
    .reverse();
  return [top.map(edge(0)), bottom.map(edge(height))];
}

function endsOf({ segments }: PrintedRow): readonly string[] {
  return [segments[0], segments.at(-1)].map((end) => (end ? foldSpaces(printedText(end)) : ''));
}

function goesOn(before: PrintedRow | undefined, row: PrintedRow, rules: readonly DrawnRule[]): boolean {
  if (!before || row.base - before.base > HANGS * row.size) return false;
  if (Math.abs(before.size - row.size) > 0.06 * row.size) return false;
  return !rules.some((rule) => horizontal(rule) && rule.y1 > before.base && rule.y1 < row.base);
}

/** A raised number, or any number below a short rule from the left margin. */
function opensNote(row: PrintedRow, { rules, width }: PdfPage): boolean {
  const start = noteStart(joinSegments(row.segments));
  if (!start) return false;
  const short = (rule: DrawnRule): boolean => horizontal(rule) && rule.x2 - rule.x1 < SHORT_RULE * width;
  return (
    start.raised ||
    rules.some(
      (rule) =>
        short(rule) && rule.x1 < width / 3 && rule.y1 < row.base && row.base - rule.y1 < 2.5 * row.size,
    )
  );
}

/** The bands of one side: from the edge inwards, up to the first row that is none. */
function takeSide(
  side: readonly Edge[],
  all: readonly Edge[],
  needed: number,
  pages: number,
): Banded['bands'][number][] {
  const bands: Banded['bands'][number][] = [];
  let hanging: Banded['bands'][number][] = [];
  let inside = false;
  for (const edge of side) {
    const rule = ruleOf(edge, all, needed, pages);
    // A page number may stand between lines that were set too low, and the line of the gazette below seals; nothing else does.
    inside ||= rule === undefined;
    const fixed = GAZETTE_BAND.test(rowText(edge.row)) || (rule === 'page-number' && isCounted(edge, all));
    if (!rule || (inside && !fixed)) continue;
    const band = { row: edge.row, rule: rule === 'repeated' ? ('page-band' as const) : rule };
    // Rows that only say the same are bands where all that they go on with are.
    if (rule === 'repeated' && edge.hangs) hanging.push(band);
    else {
      bands.push(...hanging, band);
      hanging = [];
    }
  }
  return bands;
}

/** Two other pages have their own number at an edge. */
function isCounted(edge: Edge, all: readonly Edge[]): boolean {
  const own = (other: Edge): boolean => Number(PAGE_NUMBER.exec(rowText(other.row))?.[1]) === other.page;
  const others = all.filter((other) => other.page !== edge.page && own(other));
  return own(edge) && new Set(others.map(({ page }) => page)).size >= 2;
}

function ruleOf(
  edge: Edge,
  all: readonly Edge[],
  needed: number,
  pages: number,
): 'page-number' | 'page-band' | 'repeated' | undefined {
  const text = rowText(edge.row);
  if (edge.note) return undefined;
  if (GAZETTE_BAND.test(text)) return 'page-band';
  const number = PAGE_NUMBER.exec(text);
  if (number && isPageNumber(Number(number[1]), Number(number[2]), edge, all, pages)) return 'page-number';
  const alike = all.filter(({ key, at }) => key === edge.key && Math.abs(at - edge.at) <= SAME);
  const inStep = alike.filter(({ off }) => off !== undefined && off === edge.off);
  const distinct = (edges: readonly Edge[]): number => new Set(edges.map(({ page }) => page)).size;
  if (!number && edge.key !== '' && distinct(inStep) >= needed) return 'page-band';
  const repeated = distinct(alike) >= needed && (!number || distinct(alike) > 2);
  return repeated || isRunningHead(edge, all, Math.max(needed, 3)) ? 'repeated' : undefined;
}

/** One end of the row stands on so many pages at its height, the other names the section of each. */
function isRunningHead(edge: Edge, all: readonly Edge[], needed: number): boolean {
  return edge.ends.some((end, index) => {
    if (!/\p{L}{2}/u.test(end) || end.length < LONG) return false;
    const alike = all.filter(({ ends, at }) => ends[index] === end && Math.abs(at - edge.at) <= SAME);
    return new Set(alike.map(({ page }) => page)).size >= needed;
  });
}

function isSamePlace(a: Edge, b: Edge): boolean {
  const middle = ({ row }: Edge): number => {
    const { x, right } = joinSegments(row.segments);
    return (x + right) / 2;
  };
  return Math.abs(a.at - b.at) <= 3 * SAME && Math.abs(middle(a) - middle(b)) <= 3 * SAME;
}

/** In step with the pages: its distance from the page is that of another page's number, or small. */
function isPageNumber(number: number, of: number, edge: Edge, all: readonly Edge[], pages: number): boolean {
  const off = number - edge.page;
  if (off === 0 || of === pages) return true;
  // An annex counts anew and may have other margins, but its numbers stand about where the others do.
  const numbers = all.filter((other) => PAGE_NUMBER.test(rowText(other.row)) && isSamePlace(other, edge));
  if (new Set(numbers.map(({ page }) => page)).size > 2) return true;
  if (Math.abs(off) > Math.max(SHIFT, pages)) return false;
  return all.some((other) => {
    const value = PAGE_NUMBER.exec(rowText(other.row))?.[1];
    return other.page !== edge.page && value !== undefined && Number(value) - other.page === off;
  });
}
