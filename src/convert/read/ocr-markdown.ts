/**
 * Markdown as OCR tools write it: letterhead and stamps as headings, `<sup>[1]</sup>` as note marker and
 * `<sup>1</sup> text` as a note between the halves of a paragraph. Parsed by remark; text stays text.
 */
import type { Table as MdTable, Nodes, PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { emptyDraft, paragraph, Report, type Source, withReport } from '../draft.ts';
import type { Block, Draft, Inline, Text } from '../model.ts';
import { plain, text, tidy } from '../text/inlines.ts';
import { itemOf } from './items.ts';
import { takeRaisedNotes } from './raised-notes.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

export function likeOcrMarkdown(source: string): number {
  const headings = source.match(/^#{1,6} /gmu)?.length ?? 0;
  const marks = source.match(/<sup>|\*\*[^*\n]+\*\*|^\|.*\|$|\\[*_#]/gmu)?.length ?? 0;
  return headings >= 2 || (headings >= 1 && marks >= 2) || marks >= 8 ? 0.95 : 0;
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

type Look = Partial<Omit<Text, 'type' | 'value'>>;

/** Walks the mdast of a file and keeps its blocks in reading order. */
class MarkdownReader {
  readonly blocks: Block[] = [];
  readonly notes: Draft['notes'][number][] = [];
  private readonly source: Source;
  private readonly report: Report;
  private shift: 'sup' | 'sub' | undefined;

  constructor(source: Source, report: Report) {
    this.source = source;
    this.report = report;
  }

  block(node: RootContent): void {
    if (node.type === 'heading') this.add(node, this.inlines(node.children), { level: node.depth });
    else if (node.type === 'paragraph') this.add(node, this.inlines(node.children));
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
    for (const [index, child] of node.children.entries()) {
      if (index > 0 || child.type !== 'paragraph') this.block(child);
      else if (bullet)
        this.add(node, this.inlines(child.children), {
          kind: 'item',
          bullet: sign.startsWith('+') ? '+' : '-',
        });
      else this.add(node, [text(sign), ...this.inlines(child.children)]);
    }
  }

  private definition(node: Extract<RootContent, { type: 'footnoteDefinition' }>): void {
    const inner = new MarkdownReader(this.source, this.report);
    for (const child of node.children) inner.block(child);
    this.notes.push({ key: node.identifier, blocks: inner.blocks, place: this.place(node) });
  }

  private table(node: MdTable): void {
    const rows = node.children.map((row) => row.children.map((cell) => tidy(this.inlines(cell.children))));
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

  private inlines(nodes: readonly PhrasingContent[], look: Look = {}): Inline[] {
    return nodes.flatMap((node) => this.inline(node, look));
  }

  private inline(node: PhrasingContent, look: Look): Inline[] {
    switch (node.type) {
      case 'emphasis':
        return this.inlines(node.children, { ...look, italic: true });
      case 'strong':
        return this.inlines(node.children, { ...look, bold: true });
      case 'delete':
      case 'link':
      case 'linkReference':
        if (node.type === 'link') this.dropTarget(node);
        return this.inlines(node.children, look);
      case 'footnoteReference':
        return [{ type: 'marker', note: node.identifier }];
      case 'break':
        return [text('\n', look)];
      case 'html':
        return this.html(node, look);
      case 'image':
      case 'imageReference':
        this.report.drop('image', 'Hình ảnh không kèm theo tệp', this.slice(node), this.place(node));
        return [];
      default:
        return [this.styled(node, look)];
    }
  }

  private styled(node: Extract<PhrasingContent, { value: string }>, look: Look): Inline {
    this.entities(node);
    return text(node.value, { ...look, ...(this.shift && { shift: this.shift }) });
  }

  /** `<sup>` and its like only say how text looks; any other tag is shown as it stands. */
  private html(node: Extract<PhrasingContent, { type: 'html' }>, look: Look): Inline[] {
    const tag = /^<(\/?)(sup|sub|br|b|i|u|em|strong|span)\b[^>]*>$/iu.exec(node.value);
    if (!tag) return [text(node.value, look)];
    this.report.drop('markup', 'Thẻ định dạng của công cụ OCR', node.value, this.place(node));
    const name = tag[2]?.toLowerCase();
    if (name === 'br') return [text('\n')];
    if (name === 'sup' || name === 'sub') this.shift = tag[1] ? undefined : name;
    return [];
  }

  private dropTarget(node: Extract<PhrasingContent, { type: 'link' }>): void {
    const shown = this.slice(node);
    if (!shown.startsWith('[')) return;
    this.report.drop(
      'link-target',
      'Đích của liên kết, chỉ giữ phần chữ',
      node.url + (node.title ?? ''),
      this.place(node),
    );
  }

  /** A character written as an entity counts as corrected, so that the letters of its name are accounted for. */
  private entities(node: Nodes): void {
    for (const [from] of this.slice(node).matchAll(/&(?:#x?[\da-f]+|[a-z]\w*);/giu)) {
      const to = plain(
        parser
          .parse(from)
          .children.flatMap((p) => (p.type === 'paragraph' ? this.plainText(p.children) : [])),
      );
      if (to !== from)
        this.report.correct({
          rule: 'entity',
          reason: 'Ký tự viết dưới dạng mã',
          from,
          to,
          place: this.place(node),
        });
    }
  }

  private plainText(nodes: readonly PhrasingContent[]): Inline[] {
    return nodes.flatMap((node) => (node.type === 'text' ? [text(node.value)] : []));
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
