/** Reads a story (the text, a note, a header) as blocks: paragraphs, list items, tables, images. */
import type { Place } from '../../../../schema/message.ts';
import { paragraph } from '../../../draft.ts';
import type { Block, Inline, PageBreak } from '../../../model.ts';
import { isRule, plain, text, tidy } from '../../../text/inlines.ts';
import { itemOf } from '../../../text/items.ts';
import { type ColumnLine, columnLines, layColumns, splitGaps } from '../../columns.ts';
import type { Context } from '../context.ts';
import { endIsDeleted } from '../numbering/marks.ts';
import { child, type Node, textIn, value, type XmlElement } from '../package/tree.ts';
import { sectionTurnsPage, startsPage } from '../pages.ts';
import type { Content } from './collector.ts';
import { ownElements } from './ready.ts';
import { RunReader, sectionOf } from './runs.ts';
import { listNumberOf, outlineOf } from './styles.ts';
import { readTable } from './table.ts';

/** A heading is seldom longer; a style for headings on a longer paragraph is a mistake of its author. */
const LONG = 240;

export class StoryReader {
  private readonly context: Context;
  private readonly story: XmlElement;
  /** Of the paragraph read last. */
  private place: Place;
  private readonly runs: RunReader;
  /** Text of a paragraph whose end was deleted: it goes on in the next one. */
  private carried: readonly Inline[] = [];
  /** Page breaks of paragraphs without text. */
  private turned: readonly PageBreak[] = [];

  constructor(context: Context, story: XmlElement) {
    this.context = context;
    this.story = story;
    this.place = { file: context.file, line: 1 };
    this.runs = new RunReader(context, story);
  }

  /** The whole story; text that waits for a paragraph to join is a paragraph of its own at the end. */
  read(): Block[] {
    const blocks = layColumns(this.blocks(this.story), this.context.findings.report);
    const rest = tidy(this.carried);
    return rest.length > 0 ? [...blocks, paragraph(rest, this.place)] : blocks;
  }

  /** Depth is bounded by the parser, so recursion is safe. */
  blocks(parent: XmlElement): Block[] {
    return parent.children.flatMap((node): Block[] => {
      if (typeof node === 'string') return [];
      if (node.name === 'w:p') return this.paragraph(node);
      if (node.name === 'w:tbl') return readTable(node, this, this.context);
      if (node.name === 'contents') return this.contents(node);
      if (/^w:(?:altChunk|subDoc)$/u.test(node.name)) this.context.findings.count('embedded', this.place);
      return /^w:(?:ins|moveTo|txbxContent)$/u.test(node.name) ? this.blocks(node) : [];
    });
  }

  /** A table of contents is left out; its lines are dropped one by one. */
  private contents(node: XmlElement): Block[] {
    this.runs.contents = true;
    const blocks = this.blocks(node);
    this.runs.contents = false;
    return blocks;
  }

  private paragraph(element: XmlElement): Block[] {
    const { context } = this;
    const line = context.lines.get(element) ?? 1;
    const turn = startsPage(element) ? context.pages.turn('explicit') : undefined;
    const page = context.pages.here;
    const place: Place = { file: context.file, line, ...(page !== undefined && { page }) };
    this.place = place;
    for (const { name } of ownElements(element))
      if (name === 'w:subDoc') context.findings.count('embedded', place);
    const content = this.runs.read(element, place);
    if (this.joinsNext(element)) {
      this.carried = [...this.carried, ...content.inlines];
      return this.beside(content, place);
    }
    const breaks: Inline[] = turn === undefined ? [] : [{ type: 'pageBreak', page: turn }];
    const inlines = [...breaks, ...this.carried, ...content.inlines];
    this.carried = [];
    const own = this.textBlock(element, inlines, place);
    this.turnSection(element);
    return [...own, ...this.beside(content, place)];
  }

  /** The mark of the paragraph is deleted, or it is a large first letter: its text and that of the next are one. */
  private joinsNext(element: XmlElement): boolean {
    const properties = child(element, 'w:pPr');
    if (/^(?:drop|margin)$/u.test(child(properties, 'w:framePr')?.attributes['w:dropCap'] ?? '')) return true;
    return endIsDeleted(element);
  }

  private turnSection(element: XmlElement): void {
    if (!sectionTurnsPage(sectionOf(element))) return;
    const page = this.context.pages.turn('explicit');
    if (page !== undefined) this.turned = [...this.turned, { type: 'pageBreak', page }];
  }

  private textBlock(element: XmlElement, inlines: readonly Inline[], place: Place): ColumnLine[] {
    const label = this.context.marks.labels.get(element);
    const content = tidy([...this.turned, ...(label?.label ? [text(label.label)] : []), ...inlines]);
    if (content.every((inline): inline is PageBreak => inline.type === 'pageBreak')) {
      this.turned = content;
      return [];
    }
    this.turned = [];
    if (isRule(content)) return [paragraph([], place, { kind: 'separator' })];
    if (label?.bullet) return [paragraph(content, place, { kind: 'item', bullet: label.bullet })];
    const block = paragraph(content, place, {
      ...this.levelOf(element, content),
      ...this.lookOf(element),
      ...(label && { series: label.series }),
    });
    if (block.outline !== undefined) return [block];
    const lines = label ? undefined : columnLines(inlines);
    if (lines)
      return lines.map((line) => {
        const cells = splitGaps(line);
        return { ...itemOf({ ...block, inlines: tidy(line) }), ...(cells && { cells }) };
      });
    const cells = label ? undefined : splitGaps(inlines);
    return [{ ...itemOf(block), ...(cells && { cells }) }];
  }

  /** Images and text boxes behind the paragraph that anchors them. */
  private beside({ images, boxes, watermarks }: Content, place: Place): Block[] {
    const { findings } = this.context;
    for (const block of watermarks.flatMap((box) => this.blocks(box))) {
      findings.drop('watermark', plain(block.inlines), place);
      findings.watermark(plain(block.inlines), place);
    }
    return [
      ...images.map((image) => paragraph([], place, { kind: 'image', image })),
      ...boxes.flatMap((box) => this.blocks(box)),
    ];
  }

  /** How the lines of the paragraph are set, and how large its type is beside that of the text. */
  private lookOf(element: XmlElement): Pick<Block, 'align' | 'size'> {
    const { styles, looks, bodySize } = this.context;
    const properties = child(element, 'w:pPr');
    const set = value(properties, 'w:jc') ?? styles.paragraph(value(properties, 'w:pStyle')).align;
    const align = set === 'center' ? 'centre' : set === 'right' || set === 'end' ? 'right' : undefined;
    const run = [...ownElements(element)].find(
      ({ name, children }) => name === 'w:r' && children.some(isWords),
    );
    const size = run && looks.get(run)?.size;
    const ratio = size && bodySize ? Math.round((100 * size) / bodySize) / 100 : 1;
    return { ...(align && { align }), ...(ratio !== 1 && { size: ratio }) };
  }

  private levelOf(
    element: XmlElement,
    inlines: readonly Inline[],
  ): Pick<Block, 'level' | 'outline' | 'title'> {
    const properties = child(element, 'w:pPr');
    const style = this.context.styles.paragraph(value(properties, 'w:pStyle'));
    const stated = listNumberOf(value(properties, 'w:outlineLvl'));
    const outline = stated === undefined ? style.outline : outlineOf(properties);
    if (style.title) return { level: 1, ...(!style.subtitle && { title: true as const }) };
    if (outline === undefined || plain(inlines).length > LONG) return {};
    return { level: outline, outline };
  }
}

function isWords(node: Node): boolean {
  return typeof node !== 'string' && node.name === 'w:t' && /\S/u.test(textIn(node));
}
