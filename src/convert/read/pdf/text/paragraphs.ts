/** Lines put together to paragraphs, over pages and columns. */
import type { Inline, Row as TableRow } from '../../../model.ts';
import { joinInlines, mergeLooks, tidy } from '../../../text/inlines.ts';
import type { PrintedLine } from '../lines/columns.ts';
import { inlinesOf, smooth } from '../lines/inlines.ts';
import { isWrapped, type WrapContext } from '../lines/wraps.ts';
import type { Segment } from '../page/layout.ts';
import type { TablePart, WholeTable } from '../tables/over-pages.ts';
import { pageBreak } from './page-breaks.ts';
import { isTable } from './parts.ts';

/** What becomes of the raised texts of a line. */
export type Marking = (inlines: readonly Inline[], page: number) => readonly Inline[];

export type ParagraphLines = readonly PrintedLine[] | WholeTable;
export const isLines = (group: ParagraphLines): group is readonly PrintedLine[] => Array.isArray(group);

/** Lines in groups, one for each paragraph; tables stand between them. */
export function groupLines(parts: readonly TablePart[], context: WrapContext): ParagraphLines[] {
  const groups: (PrintedLine[] | WholeTable)[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (isTable(part)) groups.push(part);
    else if (Array.isArray(last) && isWrapped(last, part, context)) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** The content of a paragraph, with the pages that begin inside it. */
export function paragraphInlines(lines: readonly Segment[], mark: Marking): Inline[] {
  let page = lines[0]?.page ?? 1;
  const parts = lines.map((line) => {
    const turned = line.page !== page;
    page = line.page;
    const inlines = mark(inlinesOf(line), page);
    return { inlines, between: turned ? [pageBreak(page)] : [], broken: line.broken };
  });
  let whole: Inline[] = [];
  // Each joint reads what stands before it again, so lines are joined to stretches first.
  for (let from = 0; from < parts.length; ) {
    let to = Math.min(from + STRETCH, parts.length);
    while (parts[to]?.broken) to++;
    const stretch = joinParts(parts.slice(from, to));
    whole = from === 0 ? stretch : joinLine(whole, stretch, parts[from]?.between ?? []);
    from = to;
  }
  return mergeLooks(smooth(whole));
}

/** Lines of a stretch. */
const STRETCH = 40;

interface Piece {
  readonly inlines: readonly Inline[];
  /** The page that begins in front of it. */
  readonly between: readonly Inline[];
  readonly broken?: boolean | undefined;
}

function joinParts(parts: readonly Piece[]): Inline[] {
  let whole: Inline[] = [];
  for (const [index, { inlines, between, broken }] of parts.entries()) {
    if (index === 0) whole = tidy(inlines);
    else if (broken) whole = tidy(whole.concat(inlines));
    else whole = joinLine(whole, inlines, between);
  }
  return whole;
}

/** A soft hyphen at the end of a line was set for the line only: the word goes on without it. */
function joinLine(before: readonly Inline[], after: readonly Inline[], between: readonly Inline[]): Inline[] {
  const last = before.at(-1);
  if (last?.type !== 'text' || !last.value.endsWith('\u00ad')) return joinInlines(before, after, between);
  return tidy([...before.slice(0, -1), { ...last, value: last.value.slice(0, -1) }, ...between, ...after]);
}

export function tableRows({ cells, head, pages, page }: WholeTable, mark: Marking): TableRow[] {
  let shown = page;
  return cells.map((row, index) => {
    const here = pages[index] ?? page;
    const turned = here !== shown;
    shown = here;
    return {
      head: index < head,
      cells: row.map(({ lines, colSpan, rowSpan }, at) => ({
        inlines: [...(turned && at === 0 ? [pageBreak(here)] : []), ...paragraphInlines(lines, mark)],
        ...(colSpan > 1 && { colSpan }),
        ...(rowSpan > 1 && { rowSpan }),
      })),
    };
  });
}
