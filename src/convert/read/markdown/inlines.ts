/** The inline content of Markdown: text with its look; link targets, images and tags are dropped and said so. */
import type { FootnoteReference, Link, Nodes, PhrasingContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { DraftSource, Report } from '../../draft.ts';
import type { Inline, Text } from '../../model.ts';
import { STRUCK, WORD_MESSAGES } from '../../tables/word-messages.ts';
import { text } from '../../text/inlines.ts';
import { readFormulas } from './math.ts';
import { readVault } from './vault.ts';

type Look = Partial<Omit<Text, 'type' | 'value'>>;

const entityParser = unified().use(remarkParse);

/** The character that an entity such as `&amp;` stands for. */
function decodeEntity(entity: string): string {
  const [first] = entityParser.parse(entity).children;
  const leaf = first?.type === 'paragraph' ? first.children[0] : undefined;
  return leaf?.type === 'text' ? leaf.value : entity;
}

const MARKUP = 'Thẻ định dạng của công cụ OCR';
export const TARGET = 'Đích của liên kết, chỉ giữ phần chữ';
export const REMARK = 'Lời bình (Comment) của người soạn hoặc người sửa';
const TAG =
  /^<(\/?)(sup|sub|br|b|i|u|s|em|strong|span|a|p|div|center|font|small|big|del|ins|mark|strike|code|kbd|img|label|input|figure|figcaption|nobr|wbr)\b[^>]*>$/iu;

const SPAN = /\[([^[\]\n]*)\]\{((?:\s*(?:[.#][\w-]+|[\w-]+="[^"\n]*"))+)\s*\}/gu;

/** Links that are the two ends of a note. */
export interface MarkdownNotes {
  readonly markers: ReadonlyMap<Link, string>;
  readonly backs: ReadonlySet<Link>;
  /** What a note is called where it stands, by its identifier: markers may be written in other letters. */
  readonly labels: ReadonlyMap<string, string>;
}

/** A sign in front of which an odd number of backslashes stands is itself. */
const ENTITY = /(?<=(?<!\\)(?:\\\\)*)&(?:#x?[\da-f]+|[a-z]\w*);/giu;

export class MarkdownInlines {
  private readonly source: DraftSource;
  private readonly report: Report;
  private shift: 'sup' | 'sub' | undefined;
  /** Line breaks of the author are kept; OCR breaks lines at random. */
  breaks = false;
  links: MarkdownNotes | undefined;

  constructor(source: DraftSource, report: Report) {
    this.source = source;
    this.report = report;
  }

  read(nodes: readonly PhrasingContent[], look: Look = {}): Inline[] {
    return nodes.flatMap((node) => this.inline(node, look));
  }

  private noteOf(node: FootnoteReference): string {
    const own = node.label ?? node.identifier;
    const note = this.links?.labels.get(node.identifier) ?? own;
    if (note !== own)
      this.report.correct({
        rule: 'note-number',
        reason: 'Dấu chú thích viết hoa, thường khác với chú thích',
        from: own,
        to: note,
        place: this.place(node),
      });
    return note;
  }

  private inline(node: PhrasingContent, look: Look): Inline[] {
    switch (node.type) {
      case 'emphasis':
        return this.read(node.children, { ...look, italic: true });
      case 'strong':
        return this.read(node.children, { ...look, bold: true });
      case 'delete':
        if (this.slice(node).startsWith('~~')) return this.struck(node);
        return this.read(node.children, look);
      case 'link':
      case 'linkReference':
        if (node.type === 'link') {
          const marker = this.links?.markers.get(node);
          this.dropTarget(node);
          if (marker !== undefined) return [{ type: 'marker', note: marker }];
          if (this.links?.backs.has(node)) return [];
        }
        if (node.type === 'linkReference' && node.referenceType === 'full')
          this.report.drop('link-target', TARGET, node.label ?? node.identifier, this.place(node));
        return this.read(node.children, look);
      case 'footnoteReference':
        return [{ type: 'marker', note: this.noteOf(node) }];
      case 'break':
        return [this.breaks ? { type: 'lineBreak' } : text('\n', look)];
      case 'html':
        return this.html(node, look);
      case 'image':
      case 'imageReference':
        this.report.drop('image', 'Hình ảnh không kèm theo tệp', this.slice(node), this.place(node));
        return [];
      default:
        return 'value' in node ? this.styled(node, look) : [];
    }
  }

  /** `~~words~~` are struck through; one sign on each side lowers them. */
  private struck(node: Extract<PhrasingContent, { type: 'delete' }>): Inline[] {
    const [rule, level, reason, remedy] = WORD_MESSAGES.struck(1);
    this.report.drop(rule, STRUCK, this.slice(node), this.place(node));
    this.report[level](rule, reason, remedy, this.place(node));
    return [];
  }

  private styled(node: Extract<PhrasingContent, { value: string }>, look: Look): Inline[] {
    // In code, Markdown takes an entity for the letters it is written with.
    if (node.type !== 'inlineCode') this.entities(node);
    const own = text(node.type === 'text' ? this.withoutSpans(node) : node.value, {
      ...look,
      ...(this.shift && { shift: this.shift }),
    });
    if (node.type !== 'text') return [own];
    return readFormulas(own, (markup) => this.report.drop('markup', MARKUP, markup, this.place(node)));
  }

  /** `[words]{.smallcaps}` and `[]{custom-style="…"}`: how pandoc says what words look like. */
  private withoutSpans(node: Extract<PhrasingContent, { type: 'text' }>): string {
    const value = readVault(node.value, (rule, reason, words) =>
      this.report.drop(rule, reason, words, this.place(node)),
    );
    return value.replace(SPAN, (_, words: string, look: string) => {
      this.report.drop('markup', MARKUP, look, this.place(node));
      return words;
    });
  }

  /** Formulas of content that was read elsewhere. */
  formulas(inlines: readonly Inline[], place: { readonly file: string }): Inline[] {
    return inlines.flatMap((inline): readonly Inline[] =>
      inline.type === 'text'
        ? readFormulas(inline, (markup) => this.report.drop('markup', MARKUP, markup, place))
        : [inline],
    );
  }

  /** `<sup>` and its like only say how text looks; a tag that HTML does not know is shown as it stands. */
  private html(node: Extract<PhrasingContent, { type: 'html' }>, look: Look): Inline[] {
    const comment = /^<!--[\s\S]*-->$/u.test(node.value);
    const tag = TAG.exec(node.value);
    if (!tag && !comment) return [text(node.value, look)];
    if (comment) this.report.drop('comment', REMARK, node.value, this.place(node));
    else this.report.drop('markup', MARKUP, node.value, this.place(node));
    const name = tag?.[2]?.toLowerCase();
    if (name === 'br') return [this.breaks ? { type: 'lineBreak' } : text('\n')];
    if (name === 'sup' || name === 'sub') this.shift = tag?.[1] ? undefined : name;
    return [];
  }

  private dropTarget(node: Extract<PhrasingContent, { type: 'link' }>): void {
    const shown = this.slice(node);
    if (!shown.startsWith('[')) return;
    this.report.drop('link-target', TARGET, node.url + (node.title ?? ''), this.place(node));
  }

  /** A character written as an entity counts as corrected, so that the letters of its name are accounted for. */
  private entities(node: Nodes): void {
    // In an address that the parser found by itself, an entity stays the letters it is written with.
    if (!node.position || ('value' in node && this.slice(node) === node.value)) return;
    for (const [from] of this.slice(node).matchAll(ENTITY)) {
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
