/** What comes with a paper: each part opens with a heading of its own and has an outline of its own. */

import { indexOrEnd } from '../../../shared/lists.ts';
import { labelOf } from '../../../vietnamese/labels.ts';
import { endsClause, endsSentence, isCapitals } from '../../../vietnamese/sentences.ts';
import type { BodyNode, Heading } from '../../document.ts';
import { paragraph, type Report } from '../../draft.ts';
import type { Block, Inline, Row } from '../../model.ts';
import { splitLines } from '../../text/cuts.ts';
import { joinInlines, plain, text, tidy, withoutLook } from '../../text/inlines.ts';
import { buildBody, toParagraph } from '../body.ts';
import { opensAnnex, opensAppendix, opensSection } from '../closing.ts';
import { readFlatTables } from '../tables/flat.ts';
import { opensTable } from '../tables/region.ts';
import { type HeadingOptions, markHeadings } from './headings.ts';
import { leadingLook } from './run-in.ts';

/** Lines of a title below `Phụ lục 1:` at the most. */
const TITLE_LINES = 5;

/** A table that the editor typed in, for the appendix whose heading starts so. */
export interface GivenTable {
  readonly heading: string;
  readonly rows: readonly Row[];
}

export interface AnnexOptions extends HeadingOptions {
  /** Tables lost their cells: lines of an annex may be rows and stay lines. */
  readonly flat: boolean;
  readonly given: readonly GivenTable[];
}

/** What stands behind the closing: appendices, forms, and papers that come with this one, each with its own outline. */
export function readAppendices(source: readonly Block[], report: Report, options: AnnexOptions): BodyNode[] {
  const placed = placeGiven(source, options.given, report);
  const blocks = (options.flat ? readFlatTables(placed, report) : placed).flatMap(partRemark);
  const starts = blocks.flatMap((block, index) => (opensAnnex(block) ? [index] : []));
  const before = blocks.slice(0, starts[0] ?? blocks.length);
  return [
    ...contentOf(before, report, options, 0),
    ...starts.flatMap((start, index) => {
      const title = titleLines(blocks, start);
      const content = blocks.slice(start + title.length, starts[index + 1] ?? blocks.length);
      return [heading(title), ...contentOf(content, report, options, 1)];
    }),
  ];
}

/** A remark in brackets stands on a line of its own below the title, and so does the label above it. */
function partRemark(block: Block): Block[] {
  const lines = splitLines(block.inlines);
  const remark = lines.findIndex((line, index) => index > 0 && plain(line).startsWith('('));
  const title = lines.slice(0, remark).map(plain).join(' ');
  if (block.kind !== 'paragraph' || remark < 0 || !isCapitals(title.slice(0, 20))) return [block];
  const parts = [lines.slice(0, remark), lines.slice(remark)];
  return parts.map((part) => ({
    ...block,
    inlines: part.flatMap((line, index): Inline[] =>
      index === 0 ? [...line] : [{ type: 'lineBreak' }, ...line],
    ),
  }));
}

function contentOf(
  blocks: readonly Block[],
  report: Report,
  { flat, byLook }: AnnexOptions,
  below: number,
): BodyNode[] {
  // Rows of a table that lost its cells carry numbers, but not those of chapters and articles.
  const outlined =
    !flat || blocks.some((block) => block.decided?.heading || opensSection(plain(block.inlines).trim()));
  return outlined
    ? buildBody(markHeadings(blocks, report, { byLook, below, annex: true, rows: flat }))
    : blocks.flatMap(plainNodes);
}

/** The lines of the heading: the label, and the title up to a remark in brackets or the table (or the lines of one), or to the end of its look. */
function titleLines(blocks: readonly Block[], index: number): Block[] {
  const behind = blocks.slice(index + 1, index + 1 + TITLE_LINES + 1);
  const end = behind.findIndex(
    (block, at) =>
      plain(block.inlines).trim().startsWith('(') || block.kind === 'table' || opensTable(behind, at),
  );
  const alike = indexOrEnd(behind, (block, at) => !isTitleLine(block) || opensTable(behind, at));
  const lines = end >= 0 && end <= TITLE_LINES && behind.slice(0, end).every(isShort) ? end : alike;
  return blocks.slice(index, index + 1 + Math.min(lines, TITLE_LINES));
}

function isShort(block: Block): boolean {
  const value = plain(block.inlines).trim();
  return (
    block.kind === 'paragraph' &&
    !opensAnnex(block) &&
    !endsSentence(value) &&
    (labelOf(value) === undefined || isCapitals(value))
  );
}

function isTitleLine(block: Block): boolean {
  const value = plain(block.inlines).trim();
  if (
    block.kind !== 'paragraph' ||
    value.startsWith('(') ||
    labelOf(value) !== undefined ||
    opensAnnex(block)
  )
    return false;
  return isCapitals(value) || (leadingLook(block) === 'bold' && !endsClause(value));
}

function heading(lines: readonly Block[]): Heading {
  const [first, ...rest] = lines as [Block, ...Block[]];
  const inlines = rest.reduce<readonly Inline[]>(
    (joined, line) => joinInlines(joined, line.inlines),
    first.inlines,
  );
  return { type: 'heading', depth: 1, inlines: tidy(inlines.map(withoutLook)), place: first.place };
}

/** Lines of an appendix stay lines: a dash in front may be the label of a table row. */
function plainNodes(block: Block): BodyNode[] {
  if (block.kind === 'table' || block.kind === 'image') return buildBody([block]);
  const sign = block.kind === 'item' ? [text(`${block.bullet ?? '-'} `)] : [];
  return [toParagraph({ ...block, inlines: [...sign, ...block.inlines] })];
}

/** The blocks with the lines of an appendix replaced by the table that the editor gave for it. */
function placeGiven(blocks: readonly Block[], given: readonly GivenTable[], report: Report): Block[] {
  let out = [...blocks];
  for (const { heading, rows } of given) {
    const start = out.findIndex(
      (block) => opensAppendix(block) && plain(block.inlines).trim().startsWith(heading),
    );
    const opened = start < 0 ? [] : titleLines(out, start);
    const from = start + Math.max(opened.length, 1);
    const to = indexOrEnd(out, (block, index) => index >= from && opensAppendix(block));
    const place = out[Math.max(start, 0)]?.place ?? { file: '' };
    if (start < 0) {
      report.warn(
        'typed-table-unplaced',
        `Không có phụ lục nào bắt đầu bằng “${heading}” để đặt bảng.`,
        'Sửa heading trong tệp .yaml cho khớp tiêu đề phụ lục trong tệp nguồn.',
        place,
      );
      continue;
    }
    const replaced = out
      .slice(from, to)
      .map((block) => plain(block.inlines))
      .join('\n');
    const typed = rows.map((row) => row.cells.map((cell) => plain(cell.inlines)).join(' ')).join('\n');
    report.correct({
      rule: 'typed-table',
      reason: 'Bảng do biên tập viên nhập thay các dòng của bản trích',
      from: replaced,
      to: typed,
      place,
    });
    out = [...out.slice(0, from), { ...paragraph([], place), kind: 'table', rows }, ...out.slice(to)];
  }
  return out;
}
