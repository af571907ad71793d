/** Web pages as Word, Google Docs, LibreOffice, pandoc, mammoth and portals write them, notes and tables included. */

import type { Place } from '../../../schema/message.ts';
import { foldSpaces } from '../../../vietnamese/chars.ts';
import { foldTone } from '../../../vietnamese/tone.ts';
import { emptyDraft, paragraph, Report, withReport } from '../../draft.ts';
import { type Block, type Note, noteNumber } from '../../model.ts';
import { MARK } from '../../tables/front-words.ts';
import { legacyName } from '../../tables/legacy-fonts.ts';
import { WORD_MESSAGES } from '../../tables/word-messages.ts';
import { dropPrefix } from '../../text/cuts.ts';
import { isRule, plain, text, tidy } from '../../text/inlines.ts';
import { itemOf } from '../../text/items.ts';
import { type ColumnLine, layColumns } from '../columns.ts';
import { stateOutline } from '../outline.ts';
import { type BinarySource, type Reading, Refusal } from '../reading.ts';
import { decodePage } from './charset.ts';
import { StyleSheet } from './css.ts';
import { countComments, FURNITURE_REASONS, findFurniture, struckIn } from './furniture.ts';
import { findNotes, type NoteLinks, withoutDeleted } from './note-links.ts';
import type { HtmlPiece, RawBlock } from './raw-block.ts';
import { readyHtml } from './ready.ts';
import { ListCounter } from './shapes.ts';
import { type HtmlSheet, Story } from './stories.ts';
import {
  classesOf,
  drawnWords,
  type Element,
  elementsIn,
  type HtmlPage,
  htmlAttribute,
  isText,
  parentOf,
  parsePage,
  type TextNode,
  textsIn,
  wordsIn,
} from './tree.ts';

/** A page that says what it is; one that a file calls `.html` may be a part of a page. */
export function likeHtml(bytes: Uint8Array, file = ''): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/\0/gu, '');
  const start = /^(?:[\u00ef\u00bb\u00bf\u00ff\u00fe\s]|<\?xml[^>]*>|<!--[\s\S]*?-->)*</u;
  if (!/\.html?$/iu.test(file))
    return /^(?:[\u00ef\u00bb\u00bf\u00ff\u00fe\s]|<\?xml[^>]*>|<!--[\s\S]*?-->)*<(?:!doctype\s+html|html)[\s>]/iu.test(
      head,
    );
  return start.test(head) || /<(?:p|br|div|h[1-6]|table|span|ul|ol)(?:\s[^<>]*)?\/?>/iu.test(head);
}

export async function readHtml({ file, bytes }: BinarySource): Promise<Reading> {
  const page = parsePage(decodePage(bytes));
  if (isPrinted(page))
    throw new Refusal(
      'printed-page',
      'Trang web này do chương trình rút từ PDF: từng dòng chữ được đặt theo toạ độ, không còn đoạn, bảng và chú thích.',
      'Chép chính tệp PDF (hoặc tệp Word gốc) vào thư mục nguồn.',
    );
  const reading = new Builder(file, page).build();
  if (/[\p{L}\p{N}]/u.test(reading.text)) return reading;
  throw new Refusal(
    'empty-file',
    'Trang web này không có chữ nào.',
    'Lưu lại từ Word (“Web Page, Filtered”) rồi chép đè.',
  );
}

/** pandoc writes a change that it was asked to keep as a span with its author. */
const isChange = (element: Element, kind: string): boolean =>
  element.tagName === 'span' &&
  classesOf(element).includes(kind) &&
  /author/iu.test(element.attrs.map(({ name }) => name).join(' '));

const isDeleted = (element: Element): boolean => element.tagName === 'del' || isChange(element, 'deletion');

/** Words that somebody put in while changes were followed. */
const isTracked = (element: Element): boolean =>
  ((element.tagName === 'ins' && htmlAttribute(element, 'datetime') !== '') ||
    isChange(element, 'insertion')) &&
  wordsIn(element) !== '';

/** Lines that are put at their places are those of a printed page; a few of them are boxes of a page with text. */
function isPrinted({ body }: HtmlPage): boolean {
  const texts = elementsIn(body).filter(
    (element) => element.childNodes.some(isText) && wordsIn(element) !== '',
  );
  const put = texts.filter(
    (element) => isAbsolute(element) || (element.tagName !== 'p' && isAbsolute(parentOf(element) ?? element)),
  );
  return put.length >= 20 && put.length > 0.6 * texts.length;
}

const isAbsolute = (element: Element): boolean =>
  /position\s*:\s*absolute/iu.test(htmlAttribute(element, 'style')) &&
  /top\s*:/iu.test(htmlAttribute(element, 'style'));

/** Blocks of a piece of mark-up inside of another file, without notes and without place. */
export function readHtmlParts(html: string): Block[] {
  const page = parsePage(html);
  const style = new StyleSheet(page.css);
  readyHtml(page.body, style);
  const sheet: HtmlSheet = {
    style,
    notes: { markers: new Map(), backs: new Map(), holders: new Map() },
    gone: new Map(),
    counter: new ListCounter(style),
    pictures: { bytes: new Map(), outside: 0, described: new Set() },
  };
  return new Story(sheet, page.body).read().map(({ kind, inlines, rows, level, bullet }) =>
    paragraph(
      tidy(inlines),
      { file: '' },
      {
        kind,
        ...(rows && { rows }),
        ...(level !== undefined && { level }),
        ...(bullet && { bullet }),
      },
    ),
  );
}

/** Puts blocks and notes in order and writes the account on the way: a note stands behind what marks it. */
class Builder {
  private readonly notes: Note[] = [];
  private readonly lines: string[] = [];
  private readonly written = new Set<TextNode>();
  /** Elements of the notes of each key that are not written yet. */
  private readonly unread: ReadonlyMap<string, Element[]>;
  private readonly report = new Report();
  private readonly links: NoteLinks;
  private readonly sheet: HtmlSheet;
  private readonly fonts: ReadonlyMap<string, number>;
  private readonly file: string;
  private readonly page: HtmlPage;
  private readonly changes: Readonly<Record<'inserted' | 'deleted' | 'comment' | 'struck', number>>;
  /** Words of watermarks, with their first place. */
  private readonly watermarks = new Map<string, Place>();
  /** The page says which lines are its headings. */
  private outlined = false;
  constructor(file: string, page: HtmlPage) {
    this.file = file;
    this.page = page;
    const style = new StyleSheet(page.css);
    this.fonts = readyHtml(page.body, style);
    const deleted = elementsIn(page.body).filter(isDeleted);
    const struck = struckIn(page.body, style).filter((element) => wordsIn(element) !== '');
    const { links, gone: withdrawn } = withoutDeleted(findNotes(page.body), [...deleted, ...struck]);
    this.links = links;
    const holders = Map.groupBy(this.links.holders, ([, key]) => key);
    this.unread = new Map(Array.from(holders, ([key, own]) => [key, own.map(([holder]) => holder)]));
    const gone = new Map(findFurniture(page.body, style, new Set(this.links.holders.keys())));
    for (const element of struck) gone.set(element, 'struck-text');
    for (const element of [...deleted, ...withdrawn]) gone.set(element, 'deleted-text');
    this.changes = {
      comment: countComments(gone),
      struck: struck.length,
      deleted: deleted.filter((element) => wordsIn(element) !== '').length,
      inserted: elementsIn(page.body).filter(isTracked).length,
    };
    const pictures = { bytes: new Map<string, Uint8Array>(), outside: 0, described: new Set<string>() };
    this.sheet = { style, notes: this.links, gone, counter: new ListCounter(style), pictures };
  }

  build(): Reading {
    const blocks: ColumnLine[] = [];
    const raws = stateOutline(new Story(this.sheet, this.page.body).read());
    this.outlined = raws.filter((raw) => 'outline' in raw).length > 1;
    const body = bodyPoints(raws);
    for (const raw of raws) {
      const block = this.place(raw, body);
      if (block) blocks.push(block);
      for (const { marker } of raw.pieces) if (marker !== undefined) this.note(marker);
    }
    for (const key of this.links.holders.values()) this.note(key);
    for (const node of textsIn(this.page.body)) if (!this.written.has(node)) this.write([{ texts: [node] }]);
    this.tell();
    const draft = {
      ...emptyDraft(this.file, 'html' as const),
      blocks: layColumns(blocks, this.report),
      notes: this.notes,
    };
    const described = Array.from(this.sheet.pictures.described, (words) => ({
      text: words,
      place: { file: this.file },
    }));
    const watermarks = Array.from(this.watermarks, ([words, place]) => ({ text: words, place }));
    return {
      draft: { ...withReport(draft, this.report), asides: [...watermarks, ...described] },
      text: this.lines.join('\n'),
      images: this.sheet.pictures.bytes,
    };
  }

  /** The block with its place; none where nothing of it is shown. */
  private place(raw: RawBlock, body?: number): ColumnLine | undefined {
    const { kind, inlines, cells, rows, level, align, points, title, bullet, image, label, pieces } = raw;
    const place = { file: this.file, line: this.write(pieces, label) };
    for (const { drop, texts } of pieces)
      if (drop) {
        const words = wordsOf(texts);
        this.report.drop(drop, FURNITURE_REASONS[drop], words, place);
        if (drop === 'watermark' && !this.watermarks.has(words)) this.watermarks.set(words, place);
      }
    if (image) return { ...paragraph([], place), kind: 'image', image };
    if (kind === 'separator' || rows) return { ...paragraph([], place), kind, ...(rows && { rows }) };
    const own = tidy([...(label ? [text(label)] : []), ...inlines]);
    if (own.length === 0) return undefined;
    if (isRule(own)) return { ...paragraph([], place), kind: 'separator' };
    const size = points && body ? Math.round((100 * points) / body) / 100 : undefined;
    const block: ColumnLine = paragraph(own, place, {
      ...(level !== undefined && { level }),
      ...('outline' in raw && { outline: raw.outline as number }),
      ...(align && { align }),
      ...(size !== undefined && size !== 1 && { size }),
      ...(title && { title }),
      ...(label && this.outlined && { listed: true as const }),
    });
    if (bullet) return { ...block, kind: 'item', bullet };
    const made = block.outline === undefined ? itemOf(block) : block;
    return cells && !label ? { ...made, cells } : made;
  }

  /** The line on which the pieces stand; an empty one is not written. */
  private write(pieces: readonly HtmlPiece[], label = ''): number {
    for (const { texts } of pieces) for (const node of texts) this.written.add(node);
    const words = pieces.map(({ texts, inline, drop }) => {
      if (drop || inline === undefined) return ` ${wordsOf(texts)} `;
      return texts.length > 0 ? texts.map(({ value }) => value).join('') : plain([inline]);
    });
    const line = foldSpaces(label + words.join('')).normalize('NFC');
    if (line) this.lines.push(line);
    return Math.max(1, this.lines.length);
  }

  /** Writes the note with this key, once. */
  private note(key: string): void {
    const holder = this.unread.get(key)?.shift();
    if (!holder) return;
    const number = noteNumber(key);
    const raw = new Story({ ...this.sheet, notes: { ...this.links, holders: new Map() } }, holder).read();
    // The rule above the notes belongs to none of them.
    const shown = raw.filter(({ kind }) => kind !== 'separator');
    const blocks = shown.flatMap((block, index) => {
      const { level: _, ...flat } = index === 0 ? withLabel(block, number) : block;
      return this.place(flat) ?? [];
    });
    const place = blocks[0]?.place ?? { file: this.file, line: Math.max(1, this.lines.length) };
    const [first, ...more] = layColumns(blocks);
    const head = first && withoutNumber(first, number);
    // The number may stand on a line of its own.
    const own = head && (head.inlines.length > 0 || more.length === 0) ? [head] : [];
    this.notes.push({ key, blocks: [...own, ...more], place });
  }

  private tell(): void {
    const place = { file: this.file, line: 1 };
    for (const [font, count] of this.fonts)
      this.report.info(
        'legacy-font',
        `Chữ gõ bằng phông cũ ${legacyName(font)} (${count} ký tự) đã được đổi sang Unicode.`,
        'Đọc lướt trang để chắc chữ có dấu đúng.',
        place,
      );
    for (const what of ['inserted', 'deleted', 'comment', 'struck'] as const) {
      const count = this.changes[what];
      if (count === 0) continue;
      const [rule, level, reason, remedy] = WORD_MESSAGES[what](count);
      this.report[level](rule, reason, remedy, place);
    }
    for (const words of this.sheet.style.laidOver) this.watermarks.set(words, place);
    for (const { words, over } of drawnWords(this.page.body)) {
      if (over || MARK.test(foldTone(words))) this.watermarks.set(words, place);
      else
        this.report.warn(
          'drawing-left-out',
          `Hình vẽ có chữ “${words.slice(0, 60)}” trong trang web không đưa được lên trang.`,
          'Xem hình trong trình duyệt; cần thì chụp lại thành ảnh, chèn vào tệp Word rồi chuyển đổi tệp ấy.',
          place,
        );
    }
    for (const [words, own] of this.watermarks)
      this.report.info(
        'watermark',
        `Chữ chìm “${words}” in mờ ngang trang không đưa lên trang.`,
        'Không cần làm gì, trừ khi chữ chìm cho biết văn bản chưa được công bố.',
        own,
      );
    const { outside } = this.sheet.pictures;
    if (outside > 0)
      this.report.warn(
        'image-not-in-file',
        `Có ${outside} ảnh nằm ở tệp khác, không kèm trong trang web này; trang không có các ảnh đó.`,
        'Cần ảnh thì mở trang bằng Word, lưu thành .docx rồi chép vào thư mục nguồn.',
        place,
      );
  }
}

function wordsOf(texts: readonly TextNode[]): string {
  return foldSpaces(texts.map(({ value }) => value).join(' ')).normalize('NFC');
}

/** The size of type that most letters have; undefined where the page names none. */
function bodyPoints(raws: readonly RawBlock[]): number | undefined {
  const letters = new Map<number, number>();
  for (const { points, inlines } of raws)
    if (points) letters.set(points, (letters.get(points) ?? 0) + plain(inlines).length);
  return [...letters].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** A note whose number the list writes gets it as a label. */
function withLabel(block: RawBlock, number: string): RawBlock {
  const { bullet: _, ...own } = block;
  return numberedTo(plain(block.inlines), number) > 0
    ? own
    : { ...own, kind: 'paragraph', label: `${number} ` };
}

/** Behind the number of a note: what closes it, and room. */
const BEHIND_NUMBER = /[\])]?[.):]?(?!\p{L}|\d)\s*/uy;

/** Where the text begins behind the number of its note; 0 where it has none in front. */
function numberedTo(words: string, number: string): number {
  const [before = ''] = /^\s*[[(]?/u.exec(words) ?? [];
  if (!words.startsWith(number, before.length)) return 0;
  BEHIND_NUMBER.lastIndex = before.length + number.length;
  return BEHIND_NUMBER.test(words) ? BEHIND_NUMBER.lastIndex : 0;
}

/** The number in front is the note's own, however it is set; wikis put an arrow there. */
function withoutNumber(block: Block, number: string): Block {
  const from = numberedTo(plain(block.inlines), number);
  const cut = from > 0 ? tidy(dropPrefix(block.inlines, from)) : block.inlines;
  const arrow = /^[\^↑↩\s]+/u.exec(plain(cut))?.[0] ?? '';
  return { ...block, inlines: tidy(dropPrefix(cut, arrow.length)) };
}
