/**
 * Markdown as OCR tools write it: letterhead and stamps as headings, `<sup>[1]</sup>` as note marker and
 * `<sup>1</sup> text` as a note between the halves of a paragraph. Parsed by remark; text stays text.
 */
import type { Table as MdTable, Nodes, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { emptyDraft, paragraph, Report, type Source, withReport } from '../draft.ts';
import type { Block, Draft, Inline } from '../model.ts';
import { plain, text, tidy } from '../text/inlines.ts';
import { itemOf } from '../text/items.ts';
import { MarkdownInlines } from './markdown-inlines.ts';
import { takeRaisedNotes } from './raised-notes.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

export function likeOcrMarkdown(source: string): number {
  const headings = source.match(/^#{1,6} /gmu)?.length ?? 0;
  const marks = source.match(/<sup>|\*\*[^*\n]+\*\*|^\|.*\|$|\\[*_#]/gmu)?.length ?? 0;
  return headings >= 2 || (headings >= 1 && marks >= 2) || marks >= 8 ? 0.95 : 0;
}

/** Markdown that a person or a program wrote knows notes of its own; OCR does not. */
export function likeMarkdown(source: string): number {
  return /^\[\^[^\]\s]+\]:/mu.test(source) && /\[\^[^\]\s]+\](?!:)/u.test(source) ? 0.97 : 0;
}

/** Markdown as Google Docs, pandoc and people write it. */
export function readMarkdown(source: Source): Draft {
  return { ...readOcrMarkdown(source), dialect: 'markdown' };
}

export function readOcrMarkdown(source: Source): Draft {
  const report = new Report();
  const reader = new MarkdownReader(source, report);
  for (const node of parser.parse(source.text).children) reader.block(node);
  const { blocks, notes } = takeRaisedNotes([...reader.blocks], report);
  const draft = {
    ...emptyDraft(source.file, 'ocr-markdown' as const),
    blocks,
    notes: [...notes, ...reader.notes],
  };
  return withReport(draft, report);
}

/** Walks the mdast of a file and keeps its blocks in reading order. */
class MarkdownReader {
  readonly blocks: Block[] = [];
  readonly notes: Draft['notes'][number][] = [];
  private readonly source: Source;
  private readonly report: Report;
  private readonly text: MarkdownInlines;

  constructor(source: Source, report: Report) {
    this.source = source;
    this.report = report;
    this.text = new MarkdownInlines(source, report);
  }

  block(node: RootContent): void {
    if (node.type === 'heading') this.add(node, this.text.read(node.children), { level: node.depth });
    else if (node.type === 'paragraph') this.add(node, this.text.read(node.children));
    else if (node.type === 'list') for (const item of node.children) this.item(item);
    else if (node.type === 'table') this.table(node);
    else if (node.type === 'thematicBreak')
      this.blocks.push(paragraph([], this.place(node), { kind: 'separator' }));
    else if (node.type === 'blockquote') for (const child of node.children) this.block(child);
    else if (node.type === 'footnoteDefinition') this.definition(node);
    else if (node.type === 'code' || node.type === 'html') this.literal(node);
    else if ('value' in node) this.add(node, [text(String(node.value))]);
  }

  /** Indented lines and HTML blocks are text of the document like any other. */
  private literal(node: Extract<RootContent, { type: 'code' | 'html' }>): void {
    const value = this.slice(node);
    for (const line of value.split('\n')) if (line.trim()) this.add(node, [text(line.trim())]);
  }

  private item(node: Extract<Nodes, { type: 'listItem' }>): void {
    const start = this.slice(node);
    const sign = /^(?:[-*+]|\d+[.)])\s*/u.exec(start)?.[0] ?? '';
    const bullet = /^[-*+]/u.test(sign);
    // `2021.` alone on a line is an item without content to Markdown.
    if (node.children.length === 0) this.add(node, [text(sign)]);
    for (const [index, child] of node.children.entries()) {
      if (index > 0 || child.type !== 'paragraph') this.block(child);
      else if (bullet)
        this.add(node, this.text.read(child.children), {
          kind: 'item',
          bullet: sign.startsWith('+') ? '+' : '-',
        });
      else this.add(node, [text(sign), ...this.text.read(child.children)]);
    }
  }

  private definition(node: Extract<RootContent, { type: 'footnoteDefinition' }>): void {
    const inner = new MarkdownReader(this.source, this.report);
    for (const child of node.children) inner.block(child);
    this.notes.push({ key: node.identifier, blocks: inner.blocks, place: this.place(node) });
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

  private add(node: Nodes, inlines: Inline[], rest: Partial<Block> = {}): void {
    if (plain(inlines).trim() === '' && !inlines.some((inline) => inline.type === 'marker')) return;
    const block = paragraph(inlines, this.place(node), { endLine: this.endLine(node), ...rest });
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
