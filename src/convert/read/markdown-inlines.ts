/** The inline content of OCR Markdown: text with its look; link targets, images and tags are dropped and said so. */
import type { Nodes, PhrasingContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Report, Source } from '../draft.ts';
import type { Inline, Text } from '../model.ts';
import { text } from '../text/inlines.ts';

type Look = Partial<Omit<Text, 'type' | 'value'>>;

const entityParser = unified().use(remarkParse);

/** The character that an entity such as `&amp;` stands for. */
function decodeEntity(entity: string): string {
  const [first] = entityParser.parse(entity).children;
  const leaf = first?.type === 'paragraph' ? first.children[0] : undefined;
  return leaf?.type === 'text' ? leaf.value : entity;
}

export class MarkdownInlines {
  private readonly source: Source;
  private readonly report: Report;
  private shift: 'sup' | 'sub' | undefined;

  constructor(source: Source, report: Report) {
    this.source = source;
    this.report = report;
  }

  read(nodes: readonly PhrasingContent[], look: Look = {}): Inline[] {
    return nodes.flatMap((node) => this.inline(node, look));
  }

  private inline(node: PhrasingContent, look: Look): Inline[] {
    switch (node.type) {
      case 'emphasis':
        return this.read(node.children, { ...look, italic: true });
      case 'strong':
        return this.read(node.children, { ...look, bold: true });
      case 'delete':
      case 'link':
      case 'linkReference':
        if (node.type === 'link') this.dropTarget(node);
        return this.read(node.children, look);
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
        return 'value' in node ? [this.styled(node, look)] : [];
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
      const to = decodeEntity(from);
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

  private slice(node: Nodes): string {
    return this.source.text.slice(node.position?.start.offset, node.position?.end.offset);
  }

  private place(node: Nodes): { file: string; line: number } {
    return { file: this.source.file, line: node.position?.start.line ?? 1 };
  }
}
