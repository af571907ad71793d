/** The paragraphs, tables and lists of a part of a web page, in order. */
import type { Cell, Inline, Row } from '../../model.ts';
import { text, tidy } from '../../text/inlines.ts';
import type { NoteLinks } from './note-links.ts';
import type { RawBlock } from './raw-block.ts';
import { labelOf, ownRows, span } from './shapes.ts';
import {
  attribute,
  childrenOf,
  type Element,
  elementsIn,
  isElement,
  isText,
  type Look,
  lookOf,
  type Page,
  type TextNode,
} from './tree.ts';

const BLOCKS =
  /^(?:p|h[1-6]|div|ul|ol|li|dl|dt|dd|table|blockquote|section|article|header|footer|main|aside|nav|pre|hr|center|figure|figcaption|form|fieldset|address)$/u;

export class Story {
  readonly blocks: RawBlock[] = [];
  private readonly page: Page;
  private readonly notes: NoteLinks;
  private inlines: Inline[] = [];
  private texts: TextNode[] = [];
  private markers: string[] = [];
  private rest: Partial<RawBlock> = {};

  constructor(page: Page, notes: NoteLinks) {
    this.page = page;
    this.notes = notes;
  }

  read(element: Element, look: Look = {}): RawBlock[] {
    this.children(element, look);
    this.flush();
    return this.blocks;
  }

  private children(element: Element, look: Look): void {
    for (const node of childrenOf(element)) {
      if (isText(node)) this.text(node, look);
      else this.element(node, look);
    }
  }

  private element(element: Element, outer: Look): void {
    const { tagName } = element;
    // Notes are read by themselves.
    if (this.notes.holders.has(element)) return;
    const look = lookOf(element, outer, this.page.looks);
    const marker = this.notes.markers.get(element);
    if (marker !== undefined) this.marker(element, marker);
    else if (tagName === 'br') this.inlines.push(text('\n'));
    else if (tagName === 'table') this.table(element, look);
    else if (tagName === 'ol' || tagName === 'ul') this.list(element, look);
    else if (BLOCKS.test(tagName)) this.block(element, look);
    else this.children(element, look);
  }

  private text(node: TextNode, { bold, italic, shift }: Look): void {
    this.texts.push(node);
    this.inlines.push(
      text(node.value.replace(/[\t\n\r ]+/gu, ' '), {
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(shift && { shift }),
      }),
    );
  }

  private marker(element: Element, note: string): void {
    this.inlines.push({ type: 'marker', note });
    this.markers.push(note);
    this.texts.push(
      ...[element, ...elementsIn(element)].flatMap((inner) => childrenOf(inner).filter(isText)),
    );
  }

  private block(element: Element, look: Look): void {
    this.flush();
    const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
    if (element.tagName === 'hr')
      this.blocks.push({ kind: 'separator', inlines: [], texts: [], markers: [] });
    if (level) this.rest = { level: Number(level) };
    // A heading is bold because it is a heading.
    this.children(element, level ? {} : look);
    this.flush();
  }

  private list(element: Element, look: Look): void {
    this.flush();
    let number = Number(attribute(element, 'start')) || 1;
    for (const item of childrenOf(element)) {
      if (!isElement(item)) this.text(item, look);
      else {
        this.rest = {
          label: element.tagName === 'ol' ? labelOf(number++, attribute(element, 'type')) : '- ',
        };
        this.children(item, look);
        this.flush();
        this.rest = {};
      }
    }
  }

  private table(element: Element, look: Look): void {
    this.flush();
    const inner: RawBlock[] = [];
    const own = ownRows(element).map((row) => childrenOf(row).filter(isElement));
    // The head is as deep as its deepest cell, and leaves a row below.
    const depth = Math.max(1, ...(own[0] ?? []).map((cell) => span(cell, 'rowspan')));
    const rows = own.map(
      (cells, index): Row => ({
        head: index < Math.min(depth, own.length - 1),
        cells: cells.map((cell) => this.cell(cell, look, inner)),
      }),
    );
    const texts = inner.flatMap((block) => block.texts);
    const markers = inner.flatMap((block) => block.markers);
    if (rows.length > 0) this.blocks.push({ kind: 'table', inlines: [], rows, texts, markers });
  }

  private cell(element: Element, look: Look, inner: RawBlock[]): Cell {
    const blocks = new Story(this.page, this.notes).read(element, lookOf(element, look, this.page.looks));
    inner.push(...blocks);
    const inlines = blocks.flatMap((block, index) => [
      ...(index > 0 ? [text('\n')] : []),
      ...(block.label ? [text(block.label)] : []),
      ...block.inlines,
      ...(block.rows ?? []).flatMap((row) => row.cells.flatMap((cell) => [...cell.inlines, text(' ')])),
    ]);
    const [colSpan, rowSpan] = [span(element, 'colspan'), span(element, 'rowspan')];
    return { inlines: tidy(inlines), ...(colSpan > 1 && { colSpan }), ...(rowSpan > 1 && { rowSpan }) };
  }

  private flush(): void {
    const { inlines, texts, markers, rest } = this;
    [this.inlines, this.texts, this.markers] = [[], [], []];
    if (inlines.every((inline) => inline.type === 'text' && inline.value.trim() === '')) return;
    this.rest = {};
    this.blocks.push({ kind: 'paragraph', inlines, texts, markers, ...rest });
  }
}
