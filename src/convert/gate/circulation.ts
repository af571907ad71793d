/** What a paper says on who may read it, and what was decided about it. */
import type { Place } from '../../schema/message.ts';
import { Report, withReport } from '../draft.ts';
import type { Sidecar } from '../editor/sidecar.ts';
import type { Block, Draft, Row } from '../model.ts';
import { splitLines } from '../text/cuts.ts';
import { plain } from '../text/inlines.ts';
import { type MarkText, readBrokenMark, readMark } from './marks.ts';

/** Blocks at the top among which a stamp or a mark may stand, and at the end. */
const TOP = 40;
const END = 25;

/** Dropped text that nobody reads on a printed page; watermarks are looked at whole, as asides. */
const NOT_PRINTED = /^(?:watermark|comment|deleted-text|moved-text|hidden-text|field-code)$/u;

interface Mark extends MarkText {
  readonly place: Place;
}

export interface Circulation {
  /** With messages on the marks. One of a secret paper is an error, so that no page is made of it. */
  readonly draft: Draft;
  /** Marks on which nothing is decided yet, as printed. */
  readonly undecided: readonly string[];
}

/** `digest` names the text that a decision must have been made for. */
export function judgeCirculation(
  draft: Draft,
  decision: Sidecar['circulation'],
  digest: string,
): Circulation {
  const marks = marksOf(draft);
  const report = new Report();
  const secret = marks.filter(({ level }) => level === 'secret');
  const limited = marks.filter(({ level }) => level === 'limited');
  for (const { text, place } of secret) report.refuse('circulation-secret', ...secretWords(text), place);
  const decided = decision?.text === digest;
  for (const { text, place } of limited)
    if (decision && decided)
      report.info(
        'circulation-decided',
        `Văn bản ghi “${text}”; đã quyết định công bố ngày ${decision.date}.`,
        NOTHING,
        place,
      );
    else
      report.warn('circulation-mark', undecidedWords(text, decision !== undefined), remedyFor(digest), place);
  return { draft: withReport(draft, report), undecided: decided ? [] : limited.map(({ text }) => text) };
}

const NOTHING = 'Không cần làm gì.';

function secretWords(mark: string): [reason: string, remedy: string] {
  return [
    `Văn bản đóng dấu độ mật (“${mark}”) nên không làm thành trang.`,
    'Bỏ tệp khỏi thư mục nguồn và xử lý theo quy định bảo vệ bí mật nhà nước; tệp khác vẫn được làm.',
  ];
}

function undecidedWords(mark: string, stale: boolean): string {
  const before = stale ? ' Quyết định ghi trong tệp .yaml là cho một bản khác của văn bản.' : '';
  return `Văn bản ghi “${mark}” và chưa ai quyết định công bố; trang chỉ là bản nháp.${before}`;
}

function remedyFor(digest: string): string {
  return `Hỏi cơ quan ban hành. Được công bố thì ghi vào tệp .yaml: circulation: { publish: true, by: <người quyết định>, date: <ngày>, reason: <lý do>, text: "${digest}" }.`;
}

/** Each mark once, at its first place. */
function marksOf({ blocks, drops, notes, asides = [] }: Draft): readonly Mark[] {
  const found = new Map<string, Mark>();
  const add = (mark: MarkText | undefined, place: Place): void => {
    if (mark && !found.has(mark.text)) found.set(mark.text, { ...mark, place });
  };
  for (const { text, place } of asides) add(readMark(text, 'aside'), place);
  const printed = drops.filter(({ rule }) => !NOT_PRINTED.test(rule));
  const below = linesBelow([...printed.map(({ text, place }) => ({ line: text, place })), ...topsOf(blocks)]);
  for (const { text, place, rule } of printed) {
    for (const line of text.split('\n')) if (!isEntry(line, rule)) add(readMark(line, 'aside'), place);
    // A running head that is too wide goes on on the next line.
    const next = below.get((place.line ?? 0) + 1);
    if (next && !readMark(text, 'aside')) add(readMark(`${text} ${next}`, 'aside'), place);
  }
  const front = frontOf(blocks);
  const lines = front.flatMap((block, at) =>
    isHoney(blocks, at) ? [] : linesOf(block).map((line) => ({ line, place: block.place })),
  );
  for (const [index, { line, place }] of lines.entries()) {
    add(readMark(line, 'front'), place);
    for (let count = 2; count <= MOST_LINES && index + count <= lines.length; count++) {
      const several = lines.slice(index, index + count).map((one) => one.line);
      // A line that is a mark needs none of its neighbours.
      if (!several.some((one) => readMark(one, 'front'))) add(readBrokenMark(several), place);
    }
  }
  for (const [index, block] of blocks.slice(front.length).entries()) {
    // Cells deep in the text are words of a table, not marks.
    const at = front.length + index;
    const own = at >= blocks.length - END ? linesOf(block) : ownLines(block);
    if (isHoney(blocks, at)) continue;
    for (const line of own) add(readMark(line, 'text'), block.place);
  }
  for (const { blocks: own, place } of notes)
    for (const line of own.flatMap(ownLines)) add(readMark(line, 'text'), place);
  return [...found.values()];
}

/** `Mật` alone among the text, above words on honey: a heading. A grade stands above all sentences of its paper. */
function isHoney(blocks: readonly Block[], at: number): boolean {
  const words = (index: number): string => plain(blocks[index]?.inlines ?? []).trim();
  return (
    /^mật$/iu.test(words(at)) &&
    HONEY.test(words(at + 1)) &&
    blocks.slice(0, at).some((_, index) => /\p{Ll}[.;:]$/u.test(words(index)))
  );
}

/** Honey is sold, weighed and taken; words that `mật` makes with others are on secrets. */
const HONEY =
  /(?:^|\s)mật(?:\s+(?:ong|hoa|mía|rừng|đạt|bán|thu|của|năm|sản|được|có)|[\s,.;:]+\d)|(?:ong|quay|lấy|tấn|lít|kg|hũ|chai|nguồn)\s+mật(?!\s*(?:mã|độ|vụ|thư))(?!\p{L})/iu;

/** `Tài liệu nội bộ` in the menu of a portal leads to papers of that kind. */
function isEntry(line: string, rule: string): boolean {
  return rule === 'page-furniture' && readMark(line, 'aside')?.level === 'limited' && /\p{Ll}/u.test(line);
}

interface Line {
  readonly line: string;
  readonly place: Place;
}

/** The first line of each block. */
function topsOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block) =>
    ownLines(block)
      .slice(0, 1)
      .map((line) => ({ line, place: block.place })),
  );
}

/** Short lines by their number. */
function linesBelow(lines: readonly Line[]): ReadonlyMap<number, string> {
  return new Map(
    lines.flatMap(({ line, place }) =>
      place.line && line.length <= REST ? [[place.line, line] as const] : [],
    ),
  );
}

/** Letters of a mark that did not fit on its line, at the most. */
const REST = 30;

/** Lines that a mark may be broken over. */
const MOST_LINES = 3;

/** Blocks below a title of two headings that may still say what the paper is. */
const SUBTITLED = 4;

/** What stands before the first numbered part. */
function frontOf(blocks: readonly Block[]): readonly Block[] {
  const endBehind = (from: number): number => {
    const end = blocks.findIndex(
      ({ inlines, level }, index) =>
        index > from && (NUMBERED.test(plain(inlines).trim()) || (level ?? 1) > 1),
    );
    return Math.min(end < 0 ? TOP : end, TOP);
  };
  const end = endBehind(1);
  const isSubtitle =
    blocks[end - 1]?.level !== undefined && !NUMBERED.test(plain(blocks[end]?.inlines ?? []).trim());
  return blocks.slice(0, isSubtitle ? Math.min(endBehind(end), end + SUBTITLED) : end);
}

const NUMBERED =
  /^(?:(?:phần|chương|mục|điều|bài)\s+(?:thứ\s+)?[\p{L}\d]+|[IVX]+\s*[.)/-]|\d+(?:\.\d+)*\s*[.)]\s|[A-Z][.)]\s)/iu;

function ownLines({ inlines }: Block): string[] {
  return splitLines(inlines).flatMap((line) => plain(line).split('\n'));
}

/** Rows of a table that sets a letterhead, at the most. */
const LETTERHEAD_ROWS = 5;

/** Cells of a table of goods or of counts are no marks: it has numbers of their own, or many rows. */
function isData(rows: readonly Row[]): boolean {
  const numbers = rows
    .flatMap(({ cells }) => cells)
    .filter(({ inlines }) => /^[\d.,%\s]+$/u.test(plain(inlines)));
  return rows.length > LETTERHEAD_ROWS || numbers.length > 1;
}

function linesOf(block: Block): string[] {
  const rows = block.rows && !isData(block.rows) ? block.rows : [];
  const cells = rows.flatMap((row) => row.cells.flatMap((cell) => splitLines(cell.inlines)));
  return [...ownLines(block), ...cells.map(plain)].filter((line) => /\S/u.test(line));
}
