/** Web pages as Word, Google Docs and LibreOffice export them, notes and tables included. */
import { emptyDraft, paragraph } from '../../draft.ts';
import type { Block, Note } from '../../model.ts';
import { foldSpaces } from '../../text/chars.ts';
import { dropPrefix } from '../../text/cuts.ts';
import { plain, text, tidy } from '../../text/inlines.ts';
import { itemOf } from '../../text/items.ts';
import { nextKey } from '../raised-notes.ts';
import { type BinarySource, type Reading, Refusal } from '../reading.ts';
import { decodePage } from './charset.ts';
import { findNotes, type NoteLinks } from './note-links.ts';
import type { RawBlock } from './raw-block.ts';
import { Story } from './stories.ts';
import { type Element, type Page, parsePage, type TextNode, textsIn } from './tree.ts';

export function likeHtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/\0/gu, '');
  return /^(?:[\u00ef\u00bb\u00bf\u00ff\u00fe\s]|<\?xml[^>]*>|<!--[\s\S]*?-->)*<(?:!doctype\s+html|html)[\s>]/iu.test(
    head,
  );
}

export async function readHtml({ file, bytes }: BinarySource): Promise<Reading> {
  const page = parsePage(decodePage(bytes));
  const reading = new Builder(file, page).build();
  if (/[\p{L}\p{N}]/u.test(reading.text)) return reading;
  throw new Refusal(
    'empty-file',
    'Trang web này không có chữ nào.',
    'Lưu lại từ Word (“Web Page, Filtered”) rồi chép đè.',
  );
}

/** Puts blocks and notes in order and writes the account on the way: a note stands behind what marks it. */
class Builder {
  private readonly blocks: Block[] = [];
  private readonly notes: Note[] = [];
  private readonly lines: string[] = [];
  private readonly written = new Set<TextNode>();
  private readonly links: NoteLinks;
  private readonly keys = new Map<Element, string>();
  private readonly file: string;
  private readonly page: Page;
  constructor(file: string, page: Page) {
    this.file = file;
    this.page = page;
    this.links = findNotes(page.body);
  }

  build(): Reading {
    for (const raw of new Story(this.page, this.links).read(this.page.body)) {
      this.blocks.push(this.place(raw));
      for (const marker of raw.markers) this.note(marker);
    }
    for (const number of this.links.holders.values()) this.note(number);
    for (const node of textsIn(this.page.body)) if (!this.written.has(node)) this.write([node]);
    const draft = { ...emptyDraft(this.file, 'html' as const), blocks: this.blocks, notes: this.notes };
    return { draft, text: this.lines.join('\n'), images: new Map() };
  }

  private place({ kind, inlines, rows, level, label, texts }: RawBlock): Block {
    const place = { file: this.file, line: this.write(texts, label) };
    if (kind !== 'paragraph') return { ...paragraph([], place), kind, ...(rows && { rows }) };
    const own = tidy([...(label ? [text(label)] : []), ...inlines]);
    return itemOf(paragraph(own, place, level === undefined ? {} : { level }));
  }

  /** The line on which the texts stand; an empty one is not written. */
  private write(texts: readonly TextNode[], label = ''): number {
    for (const node of texts) this.written.add(node);
    const line = foldSpaces(label + texts.map(({ value }) => value).join('')).normalize('NFC');
    if (line) this.lines.push(line);
    return Math.max(1, this.lines.length);
  }

  /** Writes the note with this number, once. */
  private note(number: string): void {
    for (const [holder, own] of this.links.holders) {
      if (own !== number || this.keys.has(holder)) continue;
      const key = nextKey(number, [...this.keys.values()]);
      this.keys.set(holder, key);
      const inner = { ...this.links, holders: new Map<Element, string>() };
      // The rule above the notes belongs to none of them.
      const raw = new Story(this.page, inner).read(holder).filter(({ kind }) => kind !== 'separator');
      const blocks = raw.map((block, index) => this.place(index === 0 ? withLabel(block, number) : block));
      const place = blocks[0]?.place ?? { file: this.file, line: Math.max(1, this.lines.length) };
      const [first, ...more] = blocks;
      this.notes.push({ key, blocks: first ? [withoutNumber(first, number), ...more] : [], place });
      return;
    }
  }
}

/** A note whose number the list writes gets it as a label. */
function withLabel(block: RawBlock, number: string): RawBlock {
  return numbered(number).test(plain(block.inlines)) ? block : { ...block, label: `${number} ` };
}

const numbered = (number: string): RegExp =>
  new RegExp(`^\\s*[[(]?${number}[\\])]?[.)]?(?!\\p{L}|\\d)\\s*`, 'u');

/** The number in front is the note's own, however it is set. */
function withoutNumber(block: Block, number: string): Block {
  const found = numbered(number).exec(plain(block.inlines));
  return found ? { ...block, inlines: tidy(dropPrefix(block.inlines, found[0].length)) } : block;
}
