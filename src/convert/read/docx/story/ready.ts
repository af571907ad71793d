/**
 * Makes the tree of a story ready to be read: one branch of alternatives, content out of its controls, text as the
 * reader of Word sees it (old fonts in Unicode, capitals, symbols).
 */
import {
  decodeLegacy,
  encodingOfFont,
  type LegacyEncoding,
  VNI_LETTER,
  VNI_MARK,
} from '../../../tables/legacy-fonts.ts';
import { decodeAgain, LEGACY_NAMES, type LegacyText, legacyParagraphs } from '../../../tables/legacy-text.ts';
import { symbolOf } from '../../../tables/symbols.ts';
import { Refusal } from '../../reading.ts';
import { child, descendants, elements, type Node, textIn, value, type XmlElement } from '../package/tree.ts';
import type { RunLook, Styles } from './styles.ts';

export interface Ready {
  readonly looks: ReadonlyMap<XmlElement, RunLook>;
  /** Characters turned to Unicode, by font. */
  readonly legacy: ReadonlyMap<string, number>;
}

const REFERENCE = /^w:(footnote|endnote)Reference$/u;
/** Stands for a reference to a note in text that was deleted while changes were tracked. */
export const DELETED_REFERENCE = 'deletedReference';

/** A row that was deleted while changes were tracked. */
export function isDeletedRow(row: XmlElement): boolean {
  return row.name === 'w:tr' && child(child(row, 'w:trPr'), 'w:del') !== undefined;
}

/** A cell that was taken out while changes were followed. */
export function isDeletedCell(element: XmlElement): boolean {
  return element.name === 'w:tc' && child(child(element, 'w:tcPr'), 'w:cellDel') !== undefined;
}

/** Elements that only hold others. */
const WRAPPERS = new Set(['w:sdtContent', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo']);

export function readyStory(roots: readonly XmlElement[], styles: Styles): Ready {
  const looks = new Map<XmlElement, RunLook>();
  const paragraphs: XmlElement[] = [];
  for (const root of roots) {
    simplify(root, false);
    for (const element of [root, ...descendants(root)]) if (element.name === 'w:p') paragraphs.push(element);
  }
  for (const paragraph of paragraphs) {
    const style = value(child(paragraph, 'w:pPr'), 'w:pStyle');
    for (const run of ownElements(paragraph)) if (run.name === 'w:r') looks.set(run, styles.look(run, style));
  }
  for (const root of roots) hideWhite(root, looks, false);
  if (areModern(paragraphs, looks))
    for (const [run, look] of looks)
      if (encodingOfFont(look.font)) looks.set(run, { ...look, font: undefined });
  // What no font tells, the letters of the whole file may.
  const told = legacyParagraphs(paragraphs.map((paragraph) => ordinaryText(paragraph, looks)));
  const legacy = new Map<string, number>();
  for (const [index, paragraph] of paragraphs.entries())
    readyParagraph(paragraph, { looks, legacy, told: told[index] });
  return { looks, legacy };
}

/** White type on white paper is not seen; a shade, a style of table or a box may lie below it. */
function hideWhite(element: XmlElement, looks: Map<XmlElement, RunLook>, shaded: boolean): void {
  const look = looks.get(element);
  const ground = shaded || hasGround(element);
  if (look?.white && !ground) looks.set(element, { ...look, hidden: true });
  for (const inner of elements(element)) hideWhite(inner, looks, ground);
}

function hasGround(element: XmlElement): boolean {
  if (element.name === 'w:txbxContent' || child(element, 'w:background')) return true;
  const properties = child(element, `${element.name}Pr`);
  const fill = child(properties, 'w:shd')?.attributes['w:fill'] ?? 'auto';
  return (
    !/^(?:auto|f{6})$/iu.test(fill) || ['w:highlight', 'w:tblStyle'].some((name) => child(properties, name))
  );
}

/** Letters that no old encoding has. */
const MODERN = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;

/** An old encoding has none of these letters: from this share of the paragraphs on, only the name of an old font is left. */
const UNICODE = 0.25;

/** Paragraphs in old fonts whose letters are those of Unicode. */
function areModern(paragraphs: readonly XmlElement[], looks: ReadonlyMap<XmlElement, RunLook>): boolean {
  const texts = paragraphs.map((paragraph) =>
    [...ownElements(paragraph)]
      .filter((run) => run.name === 'w:r' && encodingOfFont(looks.get(run)?.font))
      .flatMap((run) => elements(run, 'w:t').map(textIn))
      .join(''),
  );
  const marked = texts.filter((text) => /[^\p{ASCII}\p{P}\p{S}\s]/u.test(text) || MODERN.test(text));
  return marked.length > 0 && marked.filter((text) => MODERN.test(text)).length >= UNICODE * marked.length;
}

/** The text of a paragraph in fonts that stand for no old encoding. */
function ordinaryText(paragraph: XmlElement, looks: ReadonlyMap<XmlElement, RunLook>): string {
  let out = '';
  for (const run of ownElements(paragraph))
    if (run.name === 'w:r' && !encodingOfFont(looks.get(run)?.font))
      for (const text of elements(run)) if (/^w:(?:t|delText)$/u.test(text.name)) out += textIn(text);
  return out;
}

/** Depth is bounded by the parser, so recursion is safe. */
function simplify(element: XmlElement, deleted: boolean): void {
  const gone =
    deleted || /^w:(?:del|moveFrom)$/u.test(element.name) || isDeletedRow(element) || isDeletedCell(element);
  element.children = element.children.flatMap((node): Node[] => {
    if (typeof node === 'string') return [node];
    // A note whose marker was deleted is not numbered, and is deleted with it.
    const kind = gone ? REFERENCE.exec(node.name)?.[1] : undefined;
    if (kind) return [{ name: DELETED_REFERENCE, attributes: { ...node.attributes, kind }, children: [] }];
    simplify(node, gone);
    if (node.name === 'mc:AlternateContent') return alternative(node);
    if (node.name === 'w:sdt') return control(node);
    return WRAPPERS.has(node.name) ? node.children : [node];
  });
}

/** The branch that is shown: the modern one, unless it holds nothing that can be shown here and the old one does. */
function alternative(node: XmlElement): Node[] {
  const choices = elements(node, 'mc:Choice');
  const fallback = child(node, 'mc:Fallback');
  const shown = (branch: XmlElement): boolean =>
    [...descendants(branch)].some(({ name }) => /^(?:w:t|w:txbxContent|a:blip|v:imagedata)$/u.test(name));
  const branch = choices.find(shown) ?? (fallback && shown(fallback) ? fallback : (choices[0] ?? fallback));
  return branch?.children ?? [];
}

/** A content control is what it holds; a table of contents is kept together so that it can be left out. */
function control(node: XmlElement): Node[] {
  const properties = child(node, 'w:sdtPr');
  const gallery = value(child(properties, 'w:docPartObj'), 'w:docPartGallery') ?? '';
  // The content was unwrapped already, children first.
  const content = elements(node).filter(({ name }) => !/^w:sdt(?:Pr|EndPr)$/u.test(name));
  if (child(properties, 'w:showingPlcHdr')) hidePlaceholder(content);
  return /table of contents/iu.test(gallery)
    ? [{ name: 'contents', attributes: {}, children: content }]
    : content;
}

/**
 * Word's own words in a field that nobody filled in (`Click or tap here to enter text.`) are told by their style; where no
 * run has it, all of the field is such words.
 */
function hidePlaceholder(content: readonly XmlElement[]): void {
  const runs = content.flatMap((node) => [node, ...descendants(node)]).filter(({ name }) => name === 'w:r');
  const styled = runs.filter((run) => /placeholder/iu.test(value(child(run, 'w:rPr'), 'w:rStyle') ?? ''));
  for (const run of styled.length > 0 ? styled : runs) {
    const properties = child(run, 'w:rPr') ?? { name: 'w:rPr', attributes: {}, children: [] };
    properties.children.push({ name: 'w:vanish', attributes: {}, children: [] });
    if (!run.children.includes(properties)) run.children.unshift(properties);
  }
}

interface Letters {
  readonly looks: ReadonlyMap<XmlElement, RunLook>;
  readonly legacy: Map<string, number>;
  /** The encoding that the letters of the paragraph tell. */
  readonly told: LegacyText | undefined;
}

function readyParagraph(paragraph: XmlElement, letters: Letters): void {
  const { looks, legacy, told } = letters;
  let before: { text: XmlElement; encoding: LegacyEncoding } | undefined;
  for (const run of ownElements(paragraph)) {
    if (run.name !== 'w:r') continue;
    const look = looks.get(run);
    const encoding = encodingOf(look, told);
    for (const text of elements(run)) {
      if (text.name === 'w:sym')
        toText(text, symbolOf(text.attributes['w:font'] ?? '', text.attributes['w:char'] ?? ''));
      else if (text.name === 'w:softHyphen' && encoding?.startsWith('tcvn3')) toText(text, '\u00ad');
      if (text.name !== 'w:t' && text.name !== 'w:delText') continue;
      if (encoding === 'vni' && before?.encoding === 'vni') takeMark(before.text, text);
      before = encoding && { text, encoding };
      const name = encodingOfFont(look?.font)
        ? (look?.font ?? '')
        : told && `${UNNAMED}${LEGACY_NAMES[told]}`;
      if (name && (encoding || told === 'utf8-twice'))
        legacy.set(name, (legacy.get(name) ?? 0) + textIn(text).length);
    }
  }
  for (const run of ownElements(paragraph)) if (run.name === 'w:r') decode(run, looks.get(run), told);
}

/** In front of the name of an encoding that no font tells. */
export const UNNAMED = 'mã ';

/** The font tells first; letters count where it stands for nothing. */
function encodingOf(look: RunLook | undefined, told: LegacyText | undefined): LegacyEncoding | undefined {
  return encodingOfFont(look?.font) ?? (told === 'utf8-twice' ? undefined : told);
}

function toText(element: XmlElement, text: string): void {
  Object.assign(element, { name: 'w:t', children: [text] });
}

/** VNI writes a mark behind its letter; where a run ends between them, the mark goes to the letter. */
function takeMark(before: XmlElement, text: XmlElement): void {
  const [left, right] = [textIn(before), textIn(text)];
  if (!VNI_LETTER.test(left) || !VNI_MARK.test(right)) return;
  before.children = [left + right.slice(0, 1)];
  text.children = [right.slice(1)];
}

function decode(run: XmlElement, look: RunLook | undefined, told: LegacyText | undefined): void {
  const encoding = encodingOf(look, told);
  for (const text of elements(run)) {
    if (text.name !== 'w:t' && text.name !== 'w:delText') continue;
    const raw = textIn(text);
    const read = encoding ? decodeLegacy(raw, encoding) : told === 'utf8-twice' ? againOr(raw) : raw;
    const shown = (look?.caps ? read.toUpperCase() : read).normalize('NFC');
    if (shown !== raw) text.children = [shown];
  }
}

function againOr(raw: string): string {
  const read = decodeAgain(raw);
  if (read !== undefined) return read;
  throw new Refusal(
    'encoding-legacy',
    `Chữ hỏng dấu (“${raw.slice(0, 40)}”): ${LEGACY_NAMES['utf8-twice']}, và có chữ đã mất hẳn.`,
    'Xin lại tệp từ nơi gửi, hoặc lưu lại từ bản gốc.',
  );
}

/** Elements below a paragraph that belong to it, not to a paragraph inside it (a text box). */
export function* ownElements(paragraph: XmlElement): Generator<XmlElement> {
  const stack = [paragraph.children.values()];
  for (;;) {
    const next = stack.at(-1)?.next();
    if (next === undefined) return;
    if (next.done) stack.pop();
    else if (typeof next.value !== 'string' && next.value.name !== 'w:p') {
      yield next.value;
      stack.push(next.value.children.values());
    }
  }
}
