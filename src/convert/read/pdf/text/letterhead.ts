/**
 * The letterhead of a paper: two columns of centred lines, on the left who issues it and its number, on the right the
 * country or the Party, place and day (Nghị định 30/2020/NĐ-CP, Appendix I; Hướng dẫn 36-HD/VPTW). The columns may
 * stand closer together than words of a wide line, and their lines on different heights: they are told by the fixed
 * words on the right and by the middles of the lines. A file may hold several papers, each with its letterhead.
 */
import { MOTTO_START, NATION_START, PARTY_NAME } from '../../../tables/letterhead.ts';
import { kindAlone } from '../../../tables/paper-kinds.ts';
import { joinSegments, printedText, readRows } from '../lines/rows.ts';
import type { PdfPage, PrintedRow, Run, Segment } from '../page/layout.ts';

/** The columns stand at least so far apart on a line, in sizes. */
const GUTTER = 0.5;
/** Lines of a column that is set from its edge begin this close together, in sizes. */
const EDGE = 0.25;
/** Rows of a letterhead stand no further apart than this, in sizes. */
const NEAR = 4;
/** Rows above the fixed words follow closely. */
const CLOSE = 2.5;
const ROWS = 14;
/** Where the right column begins at the earliest, as a share of the page. */
const RIGHT = 0.33;
/** The middle of a right column that has nothing beside it, as a share of the page. */
const ASIDE = 0.6;
/** What is addressed or called by its kind stands below the letterhead. */
const BELOW = /^(?:kính\s+(?:gửi|trình)|điều\s+\d)/iu;

export interface PrintedLetterhead {
  readonly top: number;
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
}

/** Letters of the fixed words, in whatever order they were set. */
const NAMED = /CỘNG.*XÃ|CỘNG.*VIỆT/su;

interface Sides {
  readonly left: readonly Run[];
  readonly right: readonly Run[];
}

/** Middles of the columns and of the page between its margins, and where the right column's first line begins. */
interface Middles {
  readonly left: number;
  readonly right: number;
  readonly page: number;
  readonly edge: number;
}

export interface Headed {
  readonly letterheads: readonly PrintedLetterhead[];
  readonly rest: readonly Run[];
}

export function takeLetterheads(runs: readonly Run[], page: PdfPage): Headed {
  if (!NAMED.test(compact(runs))) return { letterheads: [], rest: runs };
  const rows = readRows(runs, page.number);
  const letterheads: PrintedLetterhead[] = [];
  const taken = new Set<Run>();
  let from = 0;
  for (const index of rows.keys()) {
    const anchor = index < from ? undefined : anchorOf(rows, index, page.width);
    if (!anchor) continue;
    const { sides, next } = spread(rows, index, from, anchor, page.width / 2);
    const [left, right] = [sides.flatMap((side) => side.left), sides.flatMap((side) => side.right)];
    for (const run of [...left, ...right]) taken.add(run);
    letterheads.push({
      top: Math.min(...[...left, ...right].map(({ base, size }) => base - size)),
      left: linesOf(left, page),
      right: linesOf(right, page),
    });
    from = next;
  }
  // Raised runs are moved to their lines: what is left is told by its number.
  const ids = new Set([...taken].map(({ id }) => id));
  return { letterheads, rest: runs.filter(({ id }) => !ids.has(id)) };
}

const linesOf = (runs: readonly Run[], { number }: PdfPage): Segment[] =>
  readRows(runs, number).map(({ segments }) => joinSegments(segments));

const runsOf = ({ segments }: PrintedRow): Run[] => segments.flatMap(({ runs }) => runs);

/** The run with which the country or the Party begins, where it heads a right column. */
function anchorOf(rows: readonly PrintedRow[], index: number, width: number): Run | undefined {
  const runs = runsOf(rows[index] as PrintedRow);
  const start = runs.findIndex((_, at) => {
    const text = compact(runs.slice(at));
    const nation = NATION_START.test(text) && hasMotto(rows, index);
    return nation || PARTY_NAME.test(text);
  });
  const anchor = runs[start];
  if (!anchor || anchor.x < RIGHT * width) return undefined;
  // The country may head a form, in the middle of the page.
  return start > 0 || middleOf(runs) > ASIDE * width ? anchor : undefined;
}

const compact = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, '')
    .normalize('NFC');

function hasMotto(rows: readonly PrintedRow[], index: number): boolean {
  const { base, size } = rows[index] as PrintedRow;
  return rows
    .slice(index)
    .some((row) => row.base - base <= NEAR * size && MOTTO_START.test(compact(runsOf(row))));
}

/** The rows of the letterhead around its anchor, each parted, and the index of the first row below. */
function spread(
  rows: readonly PrintedRow[],
  index: number,
  from: number,
  anchor: Run,
  page: number,
): { readonly sides: readonly Sides[]; readonly next: number } {
  const all = runsOf(rows[index] as PrintedRow);
  const at = all.indexOf(anchor);
  const first = { left: all.slice(0, at), right: all.slice(at) };
  const middles = {
    left: first.left.length > 0 ? middleOf(first.left) : anchor.x / 2,
    right: middleOf(first.right),
    page,
    edge: anchor.x,
  };
  const sides: Sides[] = [first];
  let next = index + 1;
  for (let before = rows[index] as PrintedRow; next < rows.length && next - index < ROWS; next++) {
    const row = rows[next] as PrintedRow;
    const parted = row.base - before.base <= NEAR * row.size ? part(row, middles) : undefined;
    if (!parted) break;
    sides.push(parted);
    before = row;
  }
  for (let above = index - 1; above >= from; above--) {
    const [row, below] = [rows[above] as PrintedRow, rows[above + 1] as PrintedRow];
    const parted = below.base - row.base <= CLOSE * row.size ? part(row, middles) : undefined;
    if (!parted || parted.right.length > 0) break;
    sides.unshift(parted);
  }
  return { sides, next };
}

const middleOf = (runs: readonly Run[]): number => {
  const x = Math.min(...runs.map((run) => run.x));
  return (x + Math.max(...runs.map(({ right }) => right))) / 2;
};

/** A row in its left and right part; undefined where it is no row of the letterhead. */
function part(row: PrintedRow, middles: Middles): Sides | undefined {
  const runs = runsOf(row);
  const text = printedText(joinSegments(row.segments));
  if (BELOW.test(text) || kindAlone(text)) return undefined;
  const cuts = runs.slice(1).flatMap((run, index) => {
    const before = Math.max(...runs.slice(0, index + 1).map(({ right }) => right));
    return run.x - before >= GUTTER * row.size && !run.stamped ? [index + 1] : [];
  });
  const off = (cut: number): number => Math.abs(middleOf(runs.slice(cut)) - middles.right);
  const cut = cuts.toSorted((a, b) => off(a) - off(b))[0];
  if (cut !== undefined) {
    const sides = { left: runs.slice(0, cut), right: runs.slice(cut) };
    if (sideOf(sides.right, middles) === 'right' && sideOf(sides.left, middles) === 'left') return sides;
  }
  const side = sideOf(runs, middles);
  if (side === undefined) return undefined;
  return side === 'left' ? { left: runs, right: [] } : { left: [], right: runs };
}

/** The column whose middle is nearest, or the right one where its lines are set from one edge; undefined where the page's middle is. */
function sideOf(runs: readonly Run[], { left, right, page, edge }: Middles): keyof Sides | undefined {
  const start = runs.reduce((first, run) => (run.x < first.x ? run : first));
  if (Math.abs(start.x - edge) <= EDGE * start.size) return 'right';
  const middle = middleOf(runs);
  const [toLeft, toRight, toPage] = [left, right, page].map((other) => Math.abs(middle - other)) as [
    number,
    number,
    number,
  ];
  if (toPage < toLeft && toPage < toRight) return undefined;
  return toLeft <= toRight ? 'left' : 'right';
}
