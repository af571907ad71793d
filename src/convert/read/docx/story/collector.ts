/** Collects what a paragraph holds, and drops what is not shown. */
import type { Place } from '../../../../schema/message.ts';
import type { Inline, SourceImage, Text } from '../../../model.ts';
import { text } from '../../../text/inlines.ts';
import type { Context } from '../context.ts';
import type { DropRule } from '../findings.ts';
import type { XmlElement } from '../package/tree.ts';
import { drawingsIn } from './drawings.ts';
import { Fields, type FieldText, fieldsBalance } from './fields.ts';
import type { RunLook } from './styles.ts';

export interface Content {
  readonly inlines: readonly Inline[];
  readonly images: readonly SourceImage[];
  /** Contents of text boxes that are anchored here. */
  readonly boxes: readonly XmlElement[];
  readonly watermarks: readonly XmlElement[];
}

/** Why the text of an element is not shown, whatever its fields say. */
export type DroppedText = 'deleted-text' | 'moved-text' | undefined;
/** What of the look of a run its text keeps. */
export type KeptLook = Partial<Pick<RunLook, 'bold' | 'italic' | 'shift' | 'hidden' | 'struck'>> | undefined;

const HIDDEN_BY_FIELD: Readonly<Record<FieldText, DropRule | undefined>> = {
  shown: undefined,
  code: 'field-code',
  'page-number': 'page-number',
  contents: 'contents',
};

export class Collector {
  readonly context: Context;
  /** Fields may run from one paragraph into the next. */
  readonly fields: Fields;
  /** Inside of a table of contents that is left out as a whole. */
  contents = false;
  place: Place;
  private inlines: Inline[] = [];
  private images: SourceImage[] = [];
  private boxes: XmlElement[] = [];
  private watermarks: XmlElement[] = [];
  /** A drop that was begun; its parts are put together again. */
  private dropped: { rule: DropRule; text: string } | undefined;

  constructor(context: Context, story: XmlElement) {
    this.context = context;
    this.fields = new Fields(fieldsBalance(story));
    this.place = { file: context.file };
  }

  begin(place: Place): void {
    this.inlines = [];
    this.images = [];
    this.boxes = [];
    this.watermarks = [];
    this.place = place;
  }

  end(): Content {
    this.flushDrop();
    const { inlines, images, boxes, watermarks } = this;
    return { inlines, images, boxes, watermarks };
  }

  put(value: string, look: KeptLook, gone: DroppedText): void {
    const hidden = gone ?? (this.contents ? 'contents' : HIDDEN_BY_FIELD[this.fields.kind()]);
    const rule = hidden ?? (look?.hidden ? 'hidden-text' : look?.struck ? 'struck-text' : undefined);
    if (rule) {
      if (this.dropped?.rule !== rule) {
        this.flushDrop();
        if (rule === 'struck-text' && /\S/u.test(value)) this.context.findings.count('struck', this.place);
      }
      this.dropped = { rule, text: (this.dropped?.text ?? '') + value };
      return;
    }
    if (/\S/u.test(value)) this.flushDrop();
    this.inlines.push(text(value, kept(look)));
  }

  reference(element: XmlElement): void {
    this.inlines.push(...this.context.reference(element, this.place));
  }

  lineBreak(type: string | undefined, gone: DroppedText): void {
    if (gone) return;
    if (type === 'page') this.pageBreak('explicit');
    else this.inlines.push({ type: 'lineBreak' });
  }

  pageBreak(kind: 'rendered' | 'explicit'): void {
    const page = this.context.pages.turn(kind);
    if (page !== undefined) this.inlines.push({ type: 'pageBreak', page });
    if (kind === 'explicit') this.inlines.push({ type: 'lineBreak' });
  }

  fieldSign(type: string | undefined): void {
    if (type === 'begin') this.fields.begin();
    else if (type === 'separate') {
      this.fields.separate();
      this.links();
    } else if (type === 'end') this.fields.end();
  }

  /** Notes the addresses of the fields that are open. */
  links(): void {
    if (this.fields.kind() === 'shown')
      for (const link of this.fields.links()) this.context.link(link, this.place);
  }

  drawing(element: XmlElement): void {
    const { images, boxes, watermarks } = drawingsIn(element, this.context, this.place);
    this.watermarks.push(...watermarks);
    this.images.push(...images);
    this.boxes.push(...boxes);
  }

  private flushDrop(): void {
    if (this.dropped) this.context.findings.drop(this.dropped.rule, this.dropped.text, this.place);
    this.dropped = undefined;
  }
}

function kept(look: KeptLook): Partial<Text> {
  return {
    ...(look?.bold && { bold: true }),
    ...(look?.italic && { italic: true }),
    ...(look?.shift && { shift: look.shift }),
  };
}
