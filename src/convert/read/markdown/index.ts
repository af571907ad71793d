/**
 * Markdown: as OCR tools write it (letterhead and stamps as headings, `<sup>[1]</sup>` as note marker and `<sup>1</sup> text`
 * as a note between the halves of a paragraph), and as exporters and people do. Parsed by remark; text stays text.
 */
import type { Table as MdTable, Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { type DraftSource, emptyDraft, paragraph, Report, withReport } from '../../draft.ts';
import type { Block, Draft, Inline, Note } from '../../model.ts';
import { dropPrefix } from '../../text/cuts.ts';
import { plain, text, tidy } from '../../text/inlines.ts';
import { itemOf } from '../../text/items.ts';
import { readHtmlParts } from '../html/index.ts';
import { stateOutline } from '../outline.ts';
import { takeRaisedNotes } from '../raised-notes.ts';
import { squared, withHead } from '../table-rows.ts';
import { takeWrapping } from './around.ts';
import { MarkdownInlines, REMARK, TARGET } from './inlines.ts';
import { backIn, findLinkedNotes, type LinkedNotes, takeInlineNotes } from './notes.ts';
import {
  type DrawnRow,
  LOST_PAGE,
  partRegions,
  type Region,
  readGrid,
  readLatex,
  readPipes,
  readSimple,
} from './regions.ts';
import { takeRemarks } from './vault.ts';

/** Addresses stay text, so none is looked for: the search would take the places of the texts around it away. */
const parser = unified().use(remarkParse).use(remarkGfm).use(withoutTransforms);

function withoutTransforms(this: Processor): undefined {
  const data = this.data();
  data.fromMarkdownExtensions = [data.fromMarkdownExtensions ?? []]
    .flat(2)
    .map(({ transforms: _, ...extension }) => extension);
}

export function likeOcrMarkdown(source: string): number {
  const headings = source.match(/^#{1,6} /gmu)?.length ?? 0;
  // Bars of a table that pandoc draws in plain text are no Markdown.
  if (headings === 0 && /^\s*\+(?:[-=:]+\+)+\s*$/mu.test(source)) return 0;
  const marks =
    source.match(/<sup>|\*\*[^*\n]+\*\*|^\|.*\|$|\\[*_#]|<table[\s>]|<!--|\$\^|^\\(?:sub)*section\*?\{/gmu)
      ?.length ?? 0;
  if (/^\\(?:sub)*section\*?\{[^\n]*\n[\s\S]*^\\(?:sub)*section\*?\{/mu.test(source)) return 0.95;
  return headings >= 2 || (headings >= 1 && marks >= 2) || marks >= 8 ? 0.95 : 0;
}

/** What only a program or a person writes: notes of Markdown, links to notes, ids of headings, tables drawn with signs. */
const WRITTEN =
  /\[\[\d{1,3}\]\]\(#|^#{1,6} .*\{#[^}\n]+\}\s*$|\^\[[^\]\n]+\]|^\+(?:[-=:]+\+){2,}\s*$|^\s*-{3,}(?:\s+-{3,})+\s*$|\\[-.[\]]/mu;
/** A table, bold words, a heading or a link: enough for a file that is called Markdown. */
const MARKED =
  /^\|.*\|\s*$|\*\*[^*\n]+\*\*|^#{1,6} \S|\[[^\]\n]+\]\([^)\s]+\)|^\s*```|<table[\s>]|<sup>|\$\^/mu;
const NAMED = /\.(?:md|markdown)$/iu;

/** Markdown that a person or a program wrote knows notes of its own; OCR does not. */
export function likeMarkdown(source: string, file = ''): number {
  if (/^\[\^[^\]\s]+\]:/mu.test(source) && /\[\^[^\]\s]+\](?!:)/u.test(source)) return 0.97;
  if (!NAMED.test(file)) return 0;
  if (WRITTEN.test(source)) return 0.96;
  return MARKED.test(source) ? 0.7 : 0;
}

/** Markdown as Google Docs, pandoc and people write it. */
export function readMarkdown(source: DraftSource): Draft {
  return readAs(source, 'markdown');
}

export function readOcrMarkdown(source: DraftSource): Draft {
  return readAs(source, 'ocr-markdown');
}

/** The draft with what was printed across its pages, told and kept for the gate. */
function withMarks(draft: Draft, marks: readonly string[]): Draft {
  if (marks.length === 0) return draft;
  const report = new Report();
  const place = { file: draft.file, line: 1 };
  for (const words of new Set(marks))
    report.info(
      'watermark',
      `Chữ chìm “${words}” in mờ ngang trang không đưa lên trang.`,
      'Không cần làm gì, trừ khi chữ chìm cho biết văn bản chưa được công bố.',
      place,
    );
  return { ...withReport(draft, report), asides: marks.map((words) => ({ text: words, place })) };
}

function readAs(source: DraftSource, dialect: 'markdown' | 'ocr-markdown'): Draft {
  const report = new Report();
  const place = (line: number) => ({ file: source.file, line });
  const unwrapped = takeWrapping(source.text, (rule, reason, words, line) =>
    report.drop(rule, reason, words, place(line)),
  );
  const parted = partRegions(unwrapped.text);
  const { regions } = parted;
  const told = (markup: string, line: number): void =>
    report.drop('markup', MARKUP, markup, { file: source.file, line });
  const plainer = readCommands(parted.text, told);
  const own = takeRemarks(withoutFigureSigns(plainer), (remark, line) =>
    report.drop('comment', REMARK, remark, { file: source.file, line }),
  );
  const root = parser.parse(own) as Root;
  // What was taken out must not be read again where a node is sliced.
  const reader = new MarkdownReader({ ...source, text: own }, report, {
    written: dialect === 'markdown',
    links: findLinkedNotes(root),
  });
  for (const node of root.children) {
    reader.regions(regions, node.position?.start.line ?? 1);
    reader.block(node);
  }
  reader.regions(regions, Number.POSITIVE_INFINITY);
  const { blocks, notes } = takeRaisedNotes([...reader.blocks], report);
  const keys = new Set([...notes, ...reader.notes].map(({ key }) => key));
  const taken = blocks.map((block) => takeInlineNotes(block, keys, report));
  const draft = {
    ...emptyDraft(source.file, dialect),
    blocks:
      dialect === 'markdown'
        ? stateOutline(taken.map(({ block }) => block))
        : taken.map(({ block }) => block),
    notes: [...notes, ...reader.notes, ...taken.flatMap((each) => each.notes)],
  };
  return withMarks(withReport(draft, report), unwrapped.marks);
}

/** Headings of LaTeX as Mathpix writes them, on a line of their own. */
const SECTION = /^\\((?:sub){0,2})section\*?\{([^{}\n]*)\}[ \t]*$/gmu;
/** A note at the foot, its text on lines of its own; what kramdown says of the paragraph above it. */
const FOOTNOTE_TEXT = /^\\footnotetext\{\s*\n([^{}]*)\n\}[ \t]*$/gmu;
const ATTRIBUTES = /^[ \t]*\{:(?:[ \t]*(?:[.#][\w-]+|[\w-]+="[^"\n]*"|toc|no_toc))+[ \t]*\}[ \t]*$/gmu;

/** Commands beside Markdown as Markdown, or taken out; lines keep their numbers. */
function readCommands(source: string, told: (markup: string, line: number) => void): string {
  const lineAt = (at: number): number => source.slice(0, at).split('\n').length;
  if (!/\\(?:section|subsection|subsubsection|footnotetext)|\{:/u.test(source)) return source;
  return source
    .replace(SECTION, (_, sub: string, words: string, at: number) => {
      told(`${sub}section`, lineAt(at));
      return `${'#'.repeat(1 + sub.length / 3)} ${words}`;
    })
    .replace(FOOTNOTE_TEXT, (_, words: string, at: number) => {
      told('footnotetext', lineAt(at));
      return `\n${words.replace(/^\s*(\d{1,3})\s+/u, (_all, number: string) => `$^{${number}}$ `)}\n`;
    })
    .replace(ATTRIBUTES, (markup, at: number) => {
      told(markup, lineAt(at));
      return '';
    });
}

/** A figure between the signs of a formula, of which Markdown would leave the brackets; a bare number may be a label. */
const FIGURE_FORMULA = /\\\(\s*(\d[\d.,]*\s*\\?%|\d+[.,]\d[\d.,]*)\s*\\\)/gu;

/** `\\(26\\%\\)` as 26%, where the text has formulas with commands too. */
function withoutFigureSigns(source: string): string {
  return /\\\([^()\n]{0,60}[\\^_{][^()\n]{0,60}\\\)/u.test(source)
    ? source.replace(FIGURE_FORMULA, '$1')
    : source;
}

/** The box in front of a task, which the parser of Markdown takes away. */
function boxOf({ checked }: Extract<Nodes, { type: 'listItem' }>, source: string): string {
  return typeof checked === 'boolean' ? (/^\[[^\]]\]\s*/u.exec(source)?.[0] ?? '') : '';
}

/** Tags whose content a browser does not show, or reads as something else: between other tags of a paper they are words. */
const NO_MARK =
  /^<\/?(?:script|style|template|noscript|noembed|noframes|iframe|object|svg|math|select|option|textarea|title|xmp|plaintext|head|frameset)\b/iu;
/** A comment, and what may be a tag: nothing opens inside of it. */
const MARKS = /<!--(?:-?>|[\s\S]*?--!?>)|<(?:\/?[a-z]|[!?])[^<>]*>|</giu;
/** A tag with values in quotation marks: each of them ends inside of it. */
const QUOTED = /^<[a-z][^\s"'=<>]*(?:\s+[^\s"'=<>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>]+))?)*\s*\/?>$/iu;

function isMark(found: string): boolean {
  if (found === '<' || NO_MARK.test(found)) return false;
  return /^<[!?]/u.test(found) || !/["']/u.test(found) || QUOTED.test(found);
}

interface Parted {
  readonly marks: readonly string[];
  /** The source without its marks. */
  readonly words: string;
  /** The source with its marks, in which every other `<` is a letter. */
  readonly html: string;
}

function partMarks(source: string): Parted {
  const closed = withoutOpenComments(source);
  const marks: string[] = [];
  const words = closed.replace(MARKS, (found) => {
    if (!isMark(found)) return found;
    marks.push(found);
    return ' ';
  });
  const html = closed.replace(MARKS, (found) => (isMark(found) ? found : `&lt;${found.slice(1)}`));
  return { marks, words, html };
}

/** A comment that nothing ends would take in the rest of the paper; its sign alone goes. */
function withoutOpenComments(source: string): string {
  const end = Math.max(source.lastIndexOf('-->'), source.lastIndexOf('--!>')) + 1;
  return source.slice(0, end) + source.slice(end).replaceAll('<!--', '');
}

interface Ways {
  /** Written by a program or a person: line breaks are meant. */
  readonly written: boolean;
  readonly links: LinkedNotes;
}

const MARKUP = 'Thẻ định dạng của công cụ OCR';

/** Walks the mdast of a file and keeps its blocks in reading order. */
class MarkdownReader {
  readonly blocks: Block[] = [];
  readonly notes: Note[] = [];
  private readonly source: DraftSource;
  private readonly report: Report;
  private readonly ways: Ways;
  private readonly text: MarkdownInlines;
  /** Regions read so far. */
  private taken = 0;
  private depth = 0;
  /** Stands in front of the next block. */
  private before = '';

  constructor(source: DraftSource, report: Report, ways: Ways) {
    this.source = source;
    this.report = report;
    this.ways = ways;
    this.text = new MarkdownInlines(source, report);
    this.text.breaks = ways.written;
    this.text.links = ways.links;
  }

  /** Reads the regions that stand in front of a line. */
  regions(regions: readonly Region[], line: number): void {
    for (let next = regions[this.taken]; next && next.line < line; next = regions[this.taken]) {
      this.taken++;
      this.region(next);
    }
  }

  block(node: RootContent): void {
    const back = node.type === 'paragraph' ? backIn(node, this.ways.links) : undefined;
    if (back && node.type === 'paragraph')
      this.linkedNote(node, this.text.read(node.children), this.ways.links.numbers.get(back) ?? '');
    else if (node.type === 'heading') this.heading(node);
    else if (node.type === 'paragraph') this.add(node, this.text.read(node.children));
    else if (node.type === 'list') this.list(node);
    else if (node.type === 'table') this.table(node);
    else if (node.type === 'thematicBreak')
      this.blocks.push(paragraph([], this.place(node), { kind: 'separator' }));
    else if (node.type === 'blockquote') for (const child of node.children) this.block(child);
    else if (node.type === 'footnoteDefinition') this.definition(node);
    else if (node.type === 'html') this.html(node);
    else if (node.type === 'code') this.literal(node);
    else if (node.type === 'definition')
      this.report.drop('link-target', TARGET, this.slice(node), this.place(node));
    else if ('value' in node) this.add(node, [text(String(node.value))]);
  }

  /** `{#id}` behind a heading is an address, not text. */
  private heading(node: Extract<RootContent, { type: 'heading' }>): void {
    const inlines = this.text.read(node.children);
    const last = inlines.at(-1);
    const id = last?.type === 'text' ? /\s*\{[#.][^{}]*\}\s*$/u.exec(last.value)?.[0] : undefined;
    if (id && last?.type === 'text') {
      this.report.drop('markup', MARKUP, id, this.place(node));
      inlines[inlines.length - 1] = { ...last, value: last.value.slice(0, -id.length) };
    }
    this.add(node, inlines, { level: node.depth });
  }

  /** Indented lines are text of the document like any other. */
  private literal(node: Extract<RootContent, { type: 'code' }>): void {
    const lines = this.slice(node).split('\n');
    for (const line of lines) {
      if (/^\s*(?:```|~~~)/u.test(line)) this.report.drop('markup', MARKUP, line, this.place(node));
      else if (line.trim()) this.add(node, [text(line.trim())]);
    }
  }

  /** A comment says nothing; other mark-up is read like a web page. What is no mark-up stays the text it is. */
  private html(node: Extract<RootContent, { type: 'html' }>): void {
    const value = this.slice(node);
    const known =
      /^\s*(?:<!--|<\/?(?:p|div|center|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|section|article|figure|figcaption|header|footer|blockquote|details|summary|img|span|font|b|i|u|sup|sub|pre|page_number|page-break)\b)/iu;
    if (!known.test(value)) {
      for (const line of value.split('\n')) if (line.trim()) this.add(node, [text(line.trim())]);
    } else this.page(value, this.place(node), this.endLine(node));
  }

  /** Blocks of mark-up: its tags are dropped, its text is read. */
  private page(source: string, place: Block['place'], endLine: number): void {
    const { marks, words, html } = partMarks(source);
    const remarks = marks.filter((mark) => mark.startsWith('<!--'));
    for (const remark of remarks) this.report.drop('comment', REMARK, remark, place);
    const others = marks.filter((mark) => !mark.startsWith('<!--')).join(' ');
    if (others || remarks.length === 0) this.report.drop('markup', MARKUP, others, place);
    for (const [from] of words.matchAll(/&(?:#x?[\da-f]+|[a-z]\w*);/giu)) {
      const to = plain(readHtmlParts(from).flatMap(({ inlines }) => inlines)) || ' ';
      if (to !== from)
        this.report.correct({ rule: 'entity', reason: 'Ký tự viết dưới dạng mã', from, to, place });
    }
    for (const block of readHtmlParts(html)) {
      const mended = this.formulas({ ...block, place, endLine });
      if (mended.rows || tidy(mended.inlines).length > 0) this.blocks.push(mended);
    }
  }

  private formulas(block: Block): Block {
    const read = (inlines: readonly Inline[]): Inline[] => this.text.formulas(inlines, block.place);
    const rows = block.rows?.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, inlines: read(cell.inlines) })),
    }));
    return { ...block, inlines: read(block.inlines), ...(rows && { rows }) };
  }

  private list(node: Extract<RootContent, { type: 'list' }>): void {
    this.depth++;
    for (const item of node.children) this.item(item);
    this.depth--;
  }

  private item(node: Extract<Nodes, { type: 'listItem' }>): void {
    const start = this.slice(node);
    const sign = /^(?:[-*+]|\d+[.)])\s*/u.exec(start)?.[0] ?? '';
    const bullet = /^[-*+]/u.test(sign);
    const [first] = node.children;
    const back = first?.type === 'paragraph' ? backIn(first, this.ways.links) : undefined;
    if (back && first?.type === 'paragraph') {
      const number = this.ways.links.numbers.get(back) ?? '';
      this.linkedNote(first, [text(sign), ...this.text.read(first.children)], number);
      return;
    }
    const lead = sign + boxOf(node, start.slice(sign.length));
    // `2021.` alone on a line is an item without content to Markdown.
    if (first?.type !== 'paragraph') this.label(node, lead, first);
    for (const [index, child] of node.children.entries()) {
      if (index > 0 || child.type !== 'paragraph') this.block(child);
      else if (bullet)
        this.add(node, [text(lead.slice(sign.length)), ...this.text.read(child.children)], {
          kind: 'item',
          bullet: sign.startsWith('+') || this.depth > 1 ? '+' : '-',
        });
      else this.add(node, [text(lead), ...this.text.read(child.children)]);
    }
  }

  /** The label of an item that begins with something else than words: it goes before the words of a heading, else it stands alone. */
  private label(item: Nodes, label: string, first: RootContent | undefined): void {
    if (first?.type === 'heading') this.before = /\d/u.test(label) ? label : '';
    else if (!first || /\d/u.test(label)) this.add(item, [text(label)]);
  }

  /** A note behind its back link; the number in front is its own. */
  private linkedNote(node: Nodes, inlines: readonly Inline[], number: string): void {
    const printed = /^\s*\\?\[?(\d{1,3})\\?\]?[.)]?\s*/u.exec(plain(inlines));
    const own = printed?.[1] === number ? dropPrefix(inlines, printed[0].length) : inlines;
    if (printed?.[1] !== number)
      this.report.correct({
        rule: 'note-number',
        reason: 'Số chú thích lấy theo dấu trong bài',
        from: '',
        to: number,
        place: this.place(node),
      });
    this.notes.push({
      key: number,
      place: this.place(node),
      blocks: [paragraph(tidy(own), this.place(node))],
    });
  }

  private definition(node: Extract<RootContent, { type: 'footnoteDefinition' }>): void {
    const inner = new MarkdownReader(this.source, this.report, this.ways);
    for (const child of node.children) inner.block(child);
    this.notes.push(
      { key: node.label ?? node.identifier, blocks: inner.blocks, place: this.place(node) },
      ...inner.notes,
    );
  }

  private table(node: MdTable): void {
    const rows = node.children.map((row, index) => ({
      head: index === 0,
      cells: row.children.map((cell) => ({ inlines: tidy(this.text.read(cell.children)) })),
    }));
    this.blocks.push({
      ...paragraph([], this.place(node)),
      kind: 'table',
      rows,
      endLine: this.endLine(node),
    });
  }

  private region({ kind, line, lines }: Region): void {
    const place = { file: this.source.file, line };
    const endLine = line + lines.length - 1;
    if (kind === 'mark' && LOST_PAGE.test(lines.join('\n')))
      this.report.warn(
        'page-lost',
        `Công cụ đọc bản quét ghi rằng nó bỏ qua một trang (${lines.join(' ').trim()}).`,
        'Đối chiếu bản quét và đọc lại trang đó.',
        place,
      );
    if (kind === 'mark')
      this.report.drop(
        'page-mark',
        'Dấu của công cụ: chỗ sang trang, khung bao quanh',
        lines.join('\n'),
        place,
      );
    else if (kind === 'front-matter') this.frontMatter(lines, place);
    else if (kind === 'dense') this.plainly(lines, place);
    else if (kind === 'latex') this.latex(lines, place, endLine);
    else if (kind === 'html') this.page(lines.join('\n'), place, endLine);
    else {
      const drawn =
        kind === 'grid' ? readGrid(lines) : kind === 'pipes' ? readPipes(lines) : readSimple(lines);
      this.drawn(drawn, place, endLine);
    }
  }

  /** Lines that no parser of Markdown gets through in time are read as they stand. */
  private plainly(lines: readonly string[], place: Block['place']): void {
    this.report.warn(
      'markdown-dense',
      'Đoạn này có quá nhiều dấu của Markdown nên được đọc như chữ thường, từng dòng một.',
      'Xem lại đoạn này ở tệp nguồn: thường là tệp bị hỏng, hoặc cả bài nằm trong một đoạn.',
      place,
    );
    for (const [index, line] of lines.entries())
      if (line.trim())
        this.blocks.push(paragraph([text(line.trim())], { ...place, line: (place.line ?? 1) + index }));
  }

  private latex(lines: readonly string[], place: Block['place'], endLine: number): void {
    const { rows, markup, words } = readLatex(lines);
    this.report.drop('markup', MARKUP, markup, place);
    this.drawn(rows, place, endLine);
    for (const line of words) this.blocks.push(paragraph(this.cell(line), place, { endLine }));
  }

  private drawn(drawn: readonly DrawnRow[], place: Block['place'], endLine: number): void {
    const rows = drawn.map(({ head, cells }) => ({
      head,
      cells: cells.map((cell) => ({ inlines: this.cell(cell) })),
    }));
    this.blocks.push({ ...paragraph([], place), kind: 'table', rows: withHead(squared(rows)), endLine });
  }

  /** The content of a cell that was drawn: Markdown again. */
  private cell(value: string): Inline[] {
    const lines = value.split('\n').filter((line) => line.trim());
    return tidy(
      lines.flatMap((line, index): Inline[] => {
        const inlines = new MarkdownInlines({ file: this.source.file, text: line }, this.report);
        const [first] = parser.parse(line).children as RootContent[];
        const own = first?.type === 'paragraph' ? inlines.read(first.children) : [text(line)];
        return index > 0 ? [{ type: 'lineBreak' }, ...own] : own;
      }),
    );
  }

  /** Of what stands above the text for a program, the title is for readers. */
  private frontMatter(lines: readonly string[], place: Block['place']): void {
    const at = lines.findIndex((line) => /^title\s*:\s*\S/iu.test(line));
    const title = /^title\s*:\s*(["']?)(.*?)\1\s*$/iu.exec(lines[at] ?? '')?.[2] ?? '';
    const rest = lines.map((line, index) => (index === at ? 'title' : line)).join('\n');
    this.report.drop('front-matter', 'Phần khai báo cho chương trình ở đầu tệp', rest, place);
    if (title) this.blocks.push(paragraph([text(title)], place, { level: 1, title: true }));
  }

  private add(node: Nodes, inlines: Inline[], rest: Partial<Block> = {}): void {
    if (this.before + plain(inlines).trim() === '' && !inlines.some((inline) => inline.type === 'marker'))
      return;
    const own = this.before === '' ? inlines : [text(this.before), ...inlines];
    this.before = '';
    const block = paragraph(own, this.place(node), { endLine: this.endLine(node), ...rest });
    this.blocks.push(rest.kind === 'item' ? block : itemOf(block));
  }

  private slice(node: Nodes): string {
    return this.source.text.slice(node.position?.start.offset, node.position?.end.offset);
  }

  private place(node: Nodes): { file: string; line: number } {
    return { file: this.source.file, line: node.position?.start.line ?? 1 };
  }

  private endLine(node: Nodes): number {
    return node.position?.end.line ?? 1;
  }
}
