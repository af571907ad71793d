/** The paragraphs, tables and lists of a part of a web page, in order. */

import { nth } from '../../../shared/nth.ts';
import type { Cell, Inline, Row } from '../../model.ts';
import { plain, text, tidy } from '../../text/inlines.ts';
import { splitGaps } from '../columns.ts';
import { squared, withHead } from '../table-rows.ts';
import { type Look, lookOf, type StyleSheet } from './css.ts';
import type { DroppedElement, FurnitureRule } from './furniture.ts';
import { type Pictures, pictureOf } from './images.ts';
import type { NoteLinks } from './note-links.ts';
import type { HtmlPiece, RawBlock } from './raw-block.ts';
import { htmlCells, ListCounter, ownRows, span, writtenLabel } from './shapes.ts';
import {
  childrenOf,
  classesOf,
  type Element,
  elementsIn,
  htmlAttribute,
  isElement,
  isText,
  parentOf,
  type TextNode,
  textsIn,
  wordsIn,
} from './tree.ts';

const BLOCKS =
  /^(?:p|h[1-6]|div|ul|ol|li|dl|dt|dd|table|caption|blockquote|section|article|header|footer|main|aside|nav|pre|hr|center|figure|figcaption|form|fieldset|legend|address|details|summary|hgroup|t[rdh]|tbody|thead|tfoot)$/u;

/** What all parts of one page share. */
export interface HtmlSheet {
  readonly style: StyleSheet;
  readonly notes: NoteLinks;
  readonly gone: DroppedElement;
  readonly counter: ListCounter;
  readonly pictures: Pictures;
}

/** Between the cells of a table that stands inside a cell. */
const BETWEEN = ' | ';
/** Line breaks in a row from which on they part paragraphs. */
const MANY_LINES = 5;

export class Story {
  private readonly blocks: RawBlock[] = [];
  private readonly sheet: HtmlSheet;
  /** What the story was opened for: it is read although it holds a note. */
  private readonly top: Element;
  private pieces: HtmlPiece[] = [];
  private rest: Partial<RawBlock> = {};
  private look: Look | undefined;
  /** Pictures of the block, shown behind it. */
  private images: RawBlock[] = [];
  /** The piece before is a picture that stands beside the text. */
  private floats = false;
  private depth: number;

  constructor(sheet: HtmlSheet, top: Element, depth = 0) {
    this.sheet = sheet;
    this.top = top;
    this.depth = depth;
  }

  read(look: Look = {}): RawBlock[] {
    this.children(this.top, look);
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
    const { notes, gone, style } = this.sheet;
    const rule = gone.get(element);
    if (rule) this.leaveOut(element, rule);
    // Notes are read by themselves.
    if (rule || notes.holders.has(element)) return;
    const look = lookOf(element, outer, style);
    const marker = notes.markers.get(element);
    const back = notes.backs.get(element);
    if (marker !== undefined) this.marker(element, marker);
    else if (back !== undefined) this.back(element, back, look);
    else if (isFloating(element)) this.floating(element, look);
    else if (tagName === 'br') this.pieces.push({ inline: { type: 'lineBreak' }, texts: [] });
    else if (tagName === 'img') this.image(element);
    else if (tagName === 'table') this.table(element, look);
    else if (tagName === 'ol' || tagName === 'ul') this.list(element, look);
    else if (BLOCKS.test(tagName)) this.block(element, look);
    else this.children(element, look);
  }

  private text(node: TextNode, look: Look): void {
    const { bold, italic, shift, pre } = look;
    const shown = {
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(shift && { shift }),
    };
    if (/[^\s]/u.test(node.value)) this.look ??= look;
    // LibreOffice ends the line of the source behind a picture that floats, even in the middle of a word.
    if (this.floats) node.value = node.value.replace(/^\r?\n/u, '');
    this.floats = false;
    const lines = pre ? node.value.split(/\r?\n/u) : [node.value.replace(/[\t\n\r ]+/gu, ' ')];
    // The node is accounted for with its first line, each other line by itself.
    if (lines.length > 1) node.value = nth(lines, 0);
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.pieces.push({ inline: { type: 'lineBreak' }, texts: [] });
      this.pieces.push({ inline: text(line, shown), texts: index === 0 ? [node] : [] });
    }
  }

  private marker(element: Element, note: string): void {
    this.pieces.push({ inline: { type: 'marker', note }, marker: note, texts: textsIn(element) });
  }

  /** The number in front of a note is read with it; an arrow or a letter that leads back is left out. */
  private back(element: Element, key: string, look: Look): void {
    const words = textsIn(element)
      .map(({ value }) => value)
      .join('');
    const number = key.replace(/-\d+$/u, '');
    const first = this.pieces.every(({ inline }) => inline?.type !== 'text' || inline.value.trim() === '');
    if (first && words.replace(/[[\]().\s]/gu, '') === number) this.children(element, look);
    else this.leaveOut(element, 'note-back-link');
  }

  private leaveOut(element: Element, drop: FurnitureRule): void {
    const texts = textsIn(element);
    const block = BLOCKS.test(element.tagName) && drop !== 'note-back-link';
    if (block) this.flush();
    if (texts.length > 0) this.pieces.push({ texts, drop });
    if (block) this.flush();
  }

  /** What is placed by itself parts no word of the line that it is anchored in. */
  private floating(element: Element, look: Look): void {
    const words = wordsIn(element);
    if (words) this.block(element, look);
    else for (const inner of elementsIn(element)) if (inner.tagName === 'img') this.image(inner);
  }

  private image(element: Element): void {
    this.floats = /^(?:left|right)$/iu.test(htmlAttribute(element, 'align'));
    const image = pictureOf(element, this.sheet.pictures);
    if (image) this.images.push({ kind: 'image', inlines: [], pieces: [], image });
  }

  private block(element: Element, look: Look): void {
    this.flush();
    if (element.tagName === 'hr') this.blocks.push({ kind: 'separator', inlines: [], pieces: [] });
    const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
    const title = /(?:^|\s)(?:title|MsoTitle)(?:\s|$)/u.test(classesOf(element).join(' '));
    if (level) this.rest = { ...this.rest, level: Number(level) };
    if (title && /^(?:h1|p)$/u.test(element.tagName)) this.rest = { ...this.rest, level: 1, title: true };
    // A heading is bold because it is a heading.
    const { bold: _, ...plainLook } = look;
    this.children(element, level ? plainLook : look);
    this.flush();
    if (level || title) this.rest = {};
  }

  private list(element: Element, look: Look): void {
    this.flush();
    const outer = this.depth;
    const stated = ListCounter.depthOf(element);
    const nodes = childrenOf(element);
    const items = nodes.filter((node): node is Element => isElement(node) && node.tagName === 'li');
    const labels = element.tagName === 'ol' ? this.sheet.counter.labels(element, items) : [];
    for (const node of nodes) {
      if (isText(node)) this.text(node, look);
      else if (node.tagName !== 'li') this.element(node, look);
      else this.item(node, look, labels[items.indexOf(node)], stated ?? outer);
    }
    this.flush();
    this.depth = outer;
  }

  private item(item: Element, outer: Look, label: string | undefined, depth: number): void {
    const { gone, notes, style } = this.sheet;
    const rule = gone.get(item);
    if (rule) this.leaveOut(item, rule);
    if (rule || notes.holders.has(item)) return;
    this.flush();
    if (writtenLabel(item)) this.rest = {};
    else if (label === undefined) this.rest = { bullet: depth > 0 ? '+' : '-' };
    else this.rest = label ? { label } : {};
    this.depth = depth + 1;
    this.children(item, lookOf(item, outer, style));
    this.flush();
    this.rest = {};
  }

  private table(element: Element, outer: Look): void {
    this.flush();
    const { align: _, ...look } = outer;
    const caption = childrenOf(element).find((node) => isElement(node) && node.tagName === 'caption');
    if (caption && isElement(caption)) this.element(caption, look);
    const own = ownRows(element);
    const inner = own.map(({ row }) => htmlCells(row).map((cell) => this.cellBlocks(cell, look)));
    const filled = inner.flat().filter((blocks) => blocks.some(isShown));
    const [only] = filled;
    const frame =
      inner.flat().length === 1 || (filled.length === 1 && (only?.filter(isShown).length ?? 0) > 2);
    // A table of one cell is a frame around text.
    if (frame) this.blocks.push(...inner.flat(2));
    else if (own.length > 0) this.grid(own, inner);
    this.strays(element);
  }

  private grid(own: ReturnType<typeof ownRows>, inner: readonly (readonly RawBlock[][])[]): void {
    const rows = own.map(({ row, head }, index): Row => {
      const cells = htmlCells(row).map((cell, at) => cellOf(cell, inner[index]?.[at] ?? []));
      return { head, cells };
    });
    const all = inner.flat(2);
    const pieces = all.flatMap((block) => [...labelPieces(block), ...block.pieces]);
    const filled = rows.filter(({ cells }) => cells.length > 0);
    const words = filled.some(({ cells }) => cells.some(({ inlines }) => inlines.length > 0));
    if (words) this.blocks.push({ kind: 'table', inlines: [], rows: withHead(squared(filled)), pieces });
    else if (pieces.length > 0) this.blocks.push({ kind: 'paragraph', inlines: [], pieces });
    this.blocks.push(...all.filter(({ kind }) => kind === 'image'));
  }

  /** What stands in a table beside its rows is text all the same. */
  private strays(table: Element): void {
    for (const node of childrenOf(table))
      if (isElement(node) && !/^(?:caption|col|colgroup|thead|tbody|tfoot|tr)$/u.test(node.tagName))
        this.element(node, {});
  }

  private cellBlocks(cell: Element, outer: Look): RawBlock[] {
    const { gone, style } = this.sheet;
    const row = parentOf(cell);
    const group = row && parentOf(row);
    const rule = gone.get(cell) ?? (row && gone.get(row)) ?? (group && gone.get(group));
    if (rule) return [{ kind: 'paragraph', inlines: [], pieces: [{ texts: textsIn(cell), drop: rule }] }];
    return new Story(this.sheet, cell).read(lookOf(cell, outer, style));
  }

  private flush(): void {
    this.flushText();
    this.blocks.push(...this.images);
    this.images = [];
  }

  private flushText(): void {
    const { pieces, rest, look } = this;
    this.pieces = [];
    this.floats = false;
    this.look = undefined;
    const shown = pieces.some(
      ({ inline }) => inline && (inline.type === 'marker' || plain([inline]).trim() !== ''),
    );
    if (!shown) {
      const kept = pieces.filter(({ texts, drop }) => drop && texts.length > 0);
      if (kept.length > 0) this.blocks.push({ kind: 'paragraph', inlines: [], pieces: kept });
      return;
    }
    this.rest = {};
    for (const [index, part] of parted(pieces, rest.level !== undefined).entries()) {
      const inlines = part.flatMap(({ inline }) => inline ?? []);
      const { label, bullet, ...all } = rest;
      const own: Partial<RawBlock> =
        index === 0 ? { ...all, ...(label && { label }), ...(bullet && { bullet }) } : all;
      this.blocks.push({
        kind: own.bullet ? 'item' : 'paragraph',
        inlines,
        cells: splitGaps(inlines),
        pieces: part,
        align: look?.align,
        points: look?.size,
        ...own,
      });
    }
  }
}

function isFloating(element: Element): boolean {
  return element.tagName === 'span' && /position:\s*absolute/iu.test(htmlAttribute(element, 'style'));
}

function isShown({ kind, inlines }: RawBlock): boolean {
  return kind !== 'paragraph' || tidy(inlines).length > 0;
}

/** A label that a list writes inside of a table is text of the table. */
function labelPieces({ label }: RawBlock): HtmlPiece[] {
  return label ? [{ inline: text(label), texts: [] }] : [];
}

/**
 * The lines of a block as paragraphs of their own, where the page parts its paragraphs by line breaks: two in a row,
 * a line that is indented with blanks, or many of them.
 */
function parted(pieces: readonly HtmlPiece[], heading: boolean): HtmlPiece[][] {
  const lines: HtmlPiece[][] = [[]];
  for (const piece of pieces) {
    if (piece.inline?.type === 'lineBreak') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  const words = lines.map((line) => plain(line.flatMap(({ inline }) => inline ?? [])));
  const filled = words.flatMap((word, index) => (word.trim() ? [index] : []));
  const gap = filled.some((at, index) => index > 0 && at - (filled[index - 1] ?? at) > 1);
  const indented = filled.slice(1).some((at) => /^\s*\u00a0{2}/u.test(nth(words, at)));
  const apart = !heading && (gap || indented || filled.length >= MANY_LINES);
  if (!apart) return [[...pieces]];
  const out: HtmlPiece[][] = [];
  let waiting: HtmlPiece[] = [];
  for (const line of lines) {
    const shown = line.some(
      ({ inline }) => inline && (inline.type === 'marker' || plain([inline]).trim() !== ''),
    );
    if (shown) {
      out.push([...waiting, ...line]);
      waiting = [];
    } else waiting.push(...line);
  }
  out.at(-1)?.push(...waiting);
  return out;
}

/** What a cell holds as lines; a table inside becomes a line for each of its rows. */
function cellOf(cell: Element, blocks: readonly RawBlock[]): Cell {
  const lines = blocks.flatMap((block): (readonly Inline[])[] => {
    if (block.rows) return block.rows.map(flat);
    const sign = block.label ?? (block.bullet ? `${block.bullet} ` : '');
    return isShown(block) && block.kind !== 'image'
      ? [[...(sign ? [text(sign)] : []), ...block.inlines]]
      : [];
  });
  const inlines = lines.flatMap((line, index): Inline[] => [
    ...(index > 0 ? [{ type: 'lineBreak' } as const] : []),
    ...line,
  ]);
  const [colSpan, rowSpan] = [span(cell, 'colspan'), span(cell, 'rowspan')];
  return { inlines: tidy(inlines), ...(colSpan > 1 && { colSpan }), ...(rowSpan > 1 && { rowSpan }) };
}

function flat(row: Row): Inline[] {
  return row.cells
    .filter(({ inlines }) => inlines.length > 0)
    .flatMap(({ inlines }, index) => [...(index > 0 ? [text(BETWEEN)] : []), ...inlines]);
}
