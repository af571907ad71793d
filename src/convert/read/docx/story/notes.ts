/** Notes at page bottoms and at the end: keyed by the number that Word prints, in the order of their markers. */
import type { Place } from '../../../../schema/message.ts';
import type { Block, Inline, Note } from '../../../model.ts';
import { dropPrefix } from '../../../text/cuts.ts';
import { plain, text, tidy } from '../../../text/inlines.ts';
import type { Context } from '../context.ts';
import { printsOwnMark } from '../numbering/note-marks.ts';
import { descendants, type XmlElement } from '../package/tree.ts';
import { StoryReader } from './index.ts';
import { DELETED_REFERENCE } from './ready.ts';

/** What stands for the number of a note that nothing refers to. */
const NO_NUMBER = '?';

export class Notes {
  /** Notes by reference (`footnote 3`) → element. */
  private readonly elements: ReadonlyMap<string, XmlElement>;
  private readonly keys = new Map<string, string>();
  private readonly taken = new Set<string>();
  /** Notes of which a marker was deleted while changes were tracked. */
  private readonly deleted: ReadonlySet<string>;

  constructor(elements: ReadonlyMap<string, XmlElement>, deleted: ReadonlySet<string>) {
    this.elements = elements;
    this.deleted = deleted;
  }

  /** The marker of a note; a number without a note stays a raised number and is reported. */
  reference(element: XmlElement, number: string, context: Context, place: Place): Inline[] {
    const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    const id = `${kind} ${element.attributes['w:id'] ?? ''}`;
    if (!this.elements.has(id)) {
      missing(number, context, place);
      return [text(number, { shift: 'sup' })];
    }
    const known = this.keys.get(id);
    if (known !== undefined) again(number, context, place);
    const key = known ?? this.freeKey(number);
    this.keys.set(id, key);
    return [{ type: 'marker', note: key }];
  }

  /** All notes, those without a marker last. A note may refer to another one, so new ones may join while reading. */
  read(contextOf: (note: XmlElement) => Context): Note[] {
    const notes: Note[] = [];
    for (const [id, key] of this.keys) notes.push(this.note(id, key, contextOf));
    for (const [id, element] of this.elements)
      if (!this.keys.has(id)) {
        if (this.deleted.has(id)) {
          dropDeleted(element, contextOf(element));
          continue;
        }
        const key = this.freeKey(NO_NUMBER);
        this.keys.set(id, key);
        notes.push(this.note(id, key, contextOf));
      }
    return notes;
  }

  private note(id: string, key: string, contextOf: (note: XmlElement) => Context): Note {
    const element = this.elements.get(id) as XmlElement;
    const context = contextOf(element);
    const place = { file: context.file, line: context.lines.get(element) ?? 1 };
    const blocks = new StoryReader(context, element).read().map(flattened);
    const number = key.replace(/-\d+$/u, '');
    const [first, ...rest] = blocks;
    const own = first && printsOwnMark(element, number);
    return { key, place, blocks: own ? [withoutMark(first, number), ...rest] : blocks };
  }

  /** A number that is printed twice gets a second key. */
  private freeKey(number: string): string {
    const safe = number.replace(/[\s[\]\\]/gu, '') || NO_NUMBER;
    let key = safe;
    for (let count = 2; this.taken.has(key.toLowerCase()); count++) key = `${safe}-${count}`;
    this.taken.add(key.toLowerCase());
    return key;
  }
}

/** References that were deleted: `footnote 3`. */
export function deletedNotes(stories: readonly XmlElement[]): ReadonlySet<string> {
  const references = stories.flatMap((story) =>
    [...descendants(story)].filter(({ name }) => name === DELETED_REFERENCE),
  );
  return new Set(references.map(({ attributes }) => `${attributes['kind']} ${attributes['w:id'] ?? ''}`));
}

/** A note whose every marker was deleted is deleted text itself. */
function dropDeleted(note: XmlElement, context: Context): void {
  const place = { file: context.file, line: context.lines.get(note) ?? 1 };
  const words = new StoryReader(context, note).read().map(({ inlines }) => plain(inlines));
  context.findings.count('deleted', place);
  context.findings.drop('deleted-text', words.join('\n'), place);
}

function withoutMark(block: Block, mark: string): Block {
  const lead = plain(block.inlines).indexOf(mark) + mark.length;
  return { ...block, inlines: tidy(dropPrefix(block.inlines, lead)) };
}

/** Headings have no place in a note. */
function flattened({ outline: _, level: __, ...block }: Block): Block {
  return block;
}

function missing(number: string, { findings }: Context, place: Place): void {
  findings.report.warn(
    'marker-without-note',
    `Dấu chú thích ${number} không có chú thích tương ứng trong tệp Word; số được giữ ở dạng chỉ số trên.`,
    'Mở tệp bằng Word, thêm lại chú thích hoặc xóa dấu rồi lưu.',
    place,
  );
}

function again(number: string, { findings }: Context, place: Place): void {
  findings.report.info(
    'note-marked-again',
    `Chú thích ${number} được đánh dấu lần thứ hai.`,
    'Không cần làm gì nếu bản gốc dùng một chú thích cho nhiều chỗ.',
    place,
  );
}
