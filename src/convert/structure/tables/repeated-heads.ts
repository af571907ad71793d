/** A table that its author cut by hand, with its head written again on the next page, is one table. */
import { foldSpaces } from '../../../vietnamese/chars.ts';
import { Report, withReport } from '../../draft.ts';
import type { Block, Draft, Inline, Row } from '../../model.ts';
import { plain } from '../../text/inlines.ts';

export function joinRepeated(draft: Draft): Draft {
  const report = new Report();
  const blocks: Block[] = [];
  for (const block of draft.blocks) {
    const last = blocks.at(-1);
    const joined = last && join(last, block, report);
    if (joined) blocks[blocks.length - 1] = joined;
    else blocks.push(block);
  }
  return withReport({ ...draft, blocks }, report);
}

/** Both as one; undefined where the second counts anew, has another head, or anything stands between them. */
function join(first: Block, second: Block, report: Report): Block | undefined {
  const [above, below] = [first.rows ?? [], second.rows ?? []];
  const head = above.filter((row) => row.head);
  const again = below.slice(0, head.length);
  const [next] = below.slice(head.length);
  const [start] = above.slice(head.length);
  if (head.length === 0 || !next || !start || head.map(wordsOf).join('\n') !== again.map(wordsOf).join('\n'))
    return undefined;
  const cells = again.flatMap((row) => row.cells.map(({ inlines }) => inlines));
  const count = countOf(next);
  const goesOn = count !== '' && /\d/u.test(count) && count !== countOf(start);
  if (!goesOn || cells.length < 2 || cells.flat().some(({ type }) => type === 'marker')) return undefined;
  for (const row of again)
    report.drop('repeated-head', 'Đầu bảng in lại ở trang sau', wordsOf(row), second.place);
  const pages = cells.flat().filter(({ type }) => type === 'pageBreak');
  const rows = below.slice(head.length).map((row, index) => (index === 0 ? opened(row, pages) : row));
  return {
    ...first,
    rows: [...above, ...rows.map((row) => ({ ...row, head: false }))],
    endLine: second.endLine,
  };
}

/** The number that a row begins with, or nothing. */
function countOf({ cells }: Row): string {
  return /^[\d.]+(?=[.)]?$)/u.exec(foldSpaces(plain(cells[0]?.inlines ?? [])))?.[0] ?? '';
}

function opened(row: Row, pages: readonly Inline[]): Row {
  const [first, ...rest] = row.cells;
  return first ? { ...row, cells: [{ ...first, inlines: [...pages, ...first.inlines] }, ...rest] } : row;
}

/** Its cells in words; a cell that a merged one covers may be there, and empty. */
const wordsOf = ({ cells }: Row): string =>
  cells
    .map(({ inlines }) => foldSpaces(plain(inlines)))
    .filter(Boolean)
    .join(' | ');
