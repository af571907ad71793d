/** Runs of a page put together: side by side to segments, on one height to rows, raised numbers beside their words. */
import { type PrintedRow, type Run, type Segment, usual } from '../page/layout.ts';
import { attachRaised, SMALLER } from './raised.ts';

/** Baselines closer than this share of the size are one line. */
const LEVEL = 0.3;
/** A gap this wide, in sizes, may part two columns. */
export const GAP = 1.4;
/** The tab behind a bullet or a label is no wider, in sizes. */
const HANGING = 4;
/** A gap this wide is a blank even where the file says nothing. */
const BLANK = 0.22;

export function readRows(runs: readonly Run[], page: number): PrintedRow[] {
  const levels = byLevel(runs);
  attachRaised(levels);
  return levels
    .filter((level) => level.length > 0)
    .map((level) => toRow(level, page))
    .toSorted((a, b) => a.base - b.base);
}

/** Runs grouped by the height of their baselines. */
function byLevel(runs: readonly Run[]): Run[][] {
  const levels: Run[][] = [];
  for (const run of runs.toSorted((a, b) => a.base - b.base)) {
    const last = levels.at(-1);
    const first = last?.[0];
    const near = first && run.base - first.base <= LEVEL * Math.min(run.size, first.size);
    // A raised number may stand near the baseline of a line before: its size tells it apart.
    const alike = first && run.size / first.size > SMALLER && first.size / run.size > SMALLER;
    if (last && near && (alike || run.base - first.base < 0.5)) last.push(run);
    else levels.push([run]);
  }
  return levels;
}

/** A row of the runs of one height, cut where the gaps are wide. */
function toRow(level: readonly Run[], page: number): PrintedRow {
  const sorted = level.toSorted((a, b) => a.x - b.x);
  const size = sizeOf(sorted);
  const parts: Run[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of sorted) {
    const last = parts.at(-1);
    const gap = run.x - right;
    if (last && (gap <= GAP * size || (gap <= HANGING * size && isLabel(last)) || isFilled(last, run, gap)))
      last.push(run);
    else parts.push([run]);
    right = Math.max(right, run.right);
  }
  const segments = (isStretched(parts, size) ? [sorted] : parts).map((part) => toSegment(part, page));
  return { segments, base: segments[0]?.base ?? 0, size };
}

/** Gaps of a line that was stretched to the margin differ by so little, as a share. */
const EVEN = 0.03;

/** Words of one line that was stretched: the gaps between them are all the same, though the words are not. */
function isStretched(parts: readonly (readonly Run[])[], size: number): boolean {
  if (parts.length < 4) return false;
  const [starts, ends] = [parts.map((part) => part[0] as Run), parts.map((part) => part.at(-1) as Run)];
  const gaps = starts.slice(1).map((run, at) => run.x - (ends[at] as Run).right);
  const widths = starts.map((run, at) => (ends[at] as Run).right - run.x);
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  return most - least <= EVEN * most && Math.max(...widths) - Math.min(...widths) > size;
}

/** What was filled in belongs to the words before it (`Số:`, `ngày`), and the next words to what was filled in. */
function isFilled(before: readonly Run[], run: Run, gap: number): boolean {
  return Boolean(run.stamped) || (Boolean(before.at(-1)?.stamped) && gap <= HANGING * run.size);
}

/** A bullet or the label of a section: what stands behind it is its text, however wide the tab. */
function isLabel(runs: readonly Run[]): boolean {
  const label = runs
    .map(({ text }) => text)
    .join('')
    .trim();
  return /^(?:[-–+*•▪●■○o]|\(?[\p{L}\d.]{1,8}[.)])$/u.test(label);
}

const sizeOf = (runs: readonly Run[]): number => usual(runs.map((run) => [run.size, run.text.length]));

export function toSegment(runs: readonly Run[], page: number): Segment {
  const plain = runs.filter((run) => !run.shift);
  const lines = plain.length > 0 ? plain : runs;
  return {
    runs,
    page,
    x: Math.min(...runs.map((run) => run.x)),
    right: Math.max(...runs.map((run) => run.right)),
    base: usualBase(lines),
    size: sizeOf(lines),
  };
}

function usualBase(runs: readonly Run[]): number {
  return runs.toSorted((a, b) => b.text.length - a.text.length)[0]?.base ?? 0;
}

/** The segments of a row as one. */
export function joinSegments(segments: readonly Segment[]): Segment {
  const [first] = segments;
  if (first && segments.length === 1) return first;
  return toSegment(
    segments.flatMap(({ runs }) => runs),
    first?.page ?? 1,
  );
}

/** True where a blank stands between two runs of a line. */
export function isBlank(before: Run, run: Run): boolean {
  const gap = run.x - before.right;
  const size = Math.max(before.size, run.size);
  // What fills a blank stands between blanks, save a number before its symbol: `228` `/BC-SNV`.
  if (Boolean(before.stamped) !== Boolean(run.stamped)) return !/^[/\-.,;]/u.test(run.text);
  return gap > BLANK * size || ((run.spaced || before.trails) && gap > 0.02 * size);
}

/** The text of a segment as it stands on the page. */
export function printedText({ runs }: Segment): string {
  return runs
    .map((run, index) => `${index > 0 && isBlank(runs[index - 1] as Run, run) ? ' ' : ''}${run.text}`)
    .join('')
    .normalize('NFC')
    .trim();
}
