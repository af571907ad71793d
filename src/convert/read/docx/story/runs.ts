/** The content of a paragraph: texts in their looks, note markers, page breaks, images, text boxes. */
import type { Place } from '../../../../schema/message.ts';
import type { Context } from '../context.ts';
import { hasOwnMark } from '../numbering/note-marks.ts';
import { child, descendants, textIn, type XmlElement } from '../package/tree.ts';
import { Collector, type Content, type DroppedText, type KeptLook } from './collector.ts';

type Read = (to: Collector, element: XmlElement, look: KeptLook, gone: DroppedText) => void;

/** Of a drawing that was deleted the words are dropped with it. */
const draw: Read = (to, element, look, gone) => {
  if (!gone) to.drawing(element);
  else for (const inner of descendants(element)) if (inner.name === 'w:t') to.put(textIn(inner), look, gone);
};
/** Columns may be set with tabs; what stands in no column gets a blank. */
const tab: Read = (to, _, look, gone) => to.put('\t', look, gone);
const lineBreak: Read = (to, { attributes }, _, gone) => to.lineBreak(attributes['w:type'], gone);

/** What stands inside a run, by the name of its element; what is not named says nothing. */
const PIECES: Readonly<Record<string, Read>> = {
  'w:t': (to, element, look, gone) => to.put(textIn(element), look, gone),
  'w:delText': (to, element, look) => to.put(textIn(element), look, 'deleted-text'),
  'w:tab': tab,
  'w:ptab': tab,
  'w:noBreakHyphen': (to, _, look, gone) => to.put('-', look, gone),
  'w:br': lineBreak,
  'w:cr': lineBreak,
  'w:lastRenderedPageBreak': (to) => to.pageBreak('rendered'),
  'w:fldChar': (to, { attributes }) => to.fieldSign(attributes['w:fldCharType']),
  'w:instrText': (to, element) => to.fields.code(textIn(element)),
  'w:drawing': draw,
  'w:pict': draw,
  'w:object': draw,
  'w:ruby': (to, element, _, gone) => inside(to, element, gone),
};

/** What stands in a paragraph beside its runs; the content of anything that is not named is read. */
const PARTS: Readonly<Record<string, (to: Collector, element: XmlElement, gone: DroppedText) => void>> = {
  'w:r': run,
  'w:del': (to, element) => change(to, element, 'deleted', 'deleted-text'),
  'w:moveFrom': (to, element) => change(to, element, 'moved', 'moved-text'),
  'w:ins': (to, element, gone) => change(to, element, 'inserted', gone),
  'w:fldSimple': simpleField,
  'w:hyperlink': link,
  'm:oMath': (to, element) => equation(to, element, undefined),
  'w:pPr': () => undefined,
  // A paragraph inside a paragraph stands in a text box, which is read on its own.
  'w:p': () => undefined,
};

/** Reads the paragraphs of one story in order. */
export class RunReader {
  private readonly to: Collector;

  constructor(context: Context, story: XmlElement) {
    this.to = new Collector(context, story);
  }

  /** Tells that a table of contents begins or ends, which is left out. */
  set contents(on: boolean) {
    this.to.contents = on;
  }

  read(paragraph: XmlElement, place: Place): Content {
    this.to.begin(place);
    inside(this.to, paragraph, undefined);
    return this.to.end();
  }
}

/** Depth is bounded by the parser, so recursion is safe. */
function inside(to: Collector, parent: XmlElement, gone: DroppedText): void {
  for (const element of parent.children) {
    if (typeof element === 'string') continue;
    const read = PARTS[element.name] ?? inside;
    read(to, element, gone);
  }
}

function run(to: Collector, element: XmlElement, gone: DroppedText): void {
  const look = to.context.looks.get(element);
  let mark = false;
  for (const piece of element.children) {
    if (typeof piece === 'string') continue;
    // The text behind a reference with a mark of its own is that mark.
    if (mark && piece.name === 'w:t') continue;
    if (/^w:(?:footnote|endnote)Reference$/u.test(piece.name)) {
      to.reference(piece);
      mark = hasOwnMark(piece);
    } else PIECES[piece.name]?.(to, piece, look, gone);
  }
}

function change(
  to: Collector,
  element: XmlElement,
  what: 'inserted' | 'deleted' | 'moved',
  gone: DroppedText,
): void {
  to.context.findings.count(what, to.place);
  inside(to, element, gone);
}

function simpleField(to: Collector, element: XmlElement, gone: DroppedText): void {
  to.fields.begin();
  to.fields.code(element.attributes['w:instr'] ?? '');
  to.fields.separate();
  to.links();
  inside(to, element, gone);
  to.fields.end();
}

function link(to: Collector, element: XmlElement, gone: DroppedText): void {
  const target = to.context.target(element.attributes['r:id']);
  if (target) to.context.link(target, to.place);
  inside(to, element, gone);
}

/** An equation as a line of text: powers raised, a slash between the parts of a fraction. */
function equation(to: Collector, element: XmlElement, shift: 'sup' | 'sub' | undefined): void {
  if (element.name === 'm:t') to.put(textIn(element), { shift }, undefined);
  if (element.name === 'm:den') to.put('/', undefined, undefined);
  if (element.name === 'm:oMath') to.context.findings.count('equation', to.place);
  const own = element.name === 'm:sup' ? 'sup' : element.name === 'm:sub' ? 'sub' : shift;
  for (const inner of element.children) if (typeof inner !== 'string') equation(to, inner, own);
}

/** The section properties of a paragraph that ends a section. */
export function sectionOf(paragraph: XmlElement): XmlElement | undefined {
  return child(child(paragraph, 'w:pPr'), 'w:sectPr');
}
