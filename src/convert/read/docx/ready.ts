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
} from '../../tables/legacy-fonts.ts';
import { symbolOf } from '../../tables/symbols.ts';
import type { RunLook, Styles } from './styles.ts';
import { child, descendants, type Element, elements, type Node, textIn, value } from './tree.ts';

export interface Ready {
  readonly looks: ReadonlyMap<Element, RunLook>;
  /** Characters turned to Unicode, by font. */
  readonly legacy: ReadonlyMap<string, number>;
}

/** Elements that only hold others. */
const WRAPPERS = new Set(['w:sdtContent', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo']);

export function makeReady(roots: readonly Element[], styles: Styles): Ready {
  const looks = new Map<Element, RunLook>();
  const legacy = new Map<string, number>();
  for (const root of roots) {
    simplify(root);
    for (const element of [root, ...descendants(root)])
      if (element.name === 'w:p') readyParagraph(element, styles, looks, legacy);
  }
  return { looks, legacy };
}

/** Depth is bounded by the parser, so recursion is safe. */
function simplify(element: Element): void {
  element.children = element.children.flatMap((node): Node[] => {
    if (typeof node === 'string') return [node];
    simplify(node);
    if (node.name === 'mc:AlternateContent') return alternative(node);
    if (node.name === 'w:sdt') return control(node);
    return WRAPPERS.has(node.name) ? node.children : [node];
  });
}

/** The branch that is shown: the modern one, unless it holds nothing that can be shown here and the old one does. */
function alternative(node: Element): Node[] {
  const choices = elements(node, 'mc:Choice');
  const fallback = child(node, 'mc:Fallback');
  const shown = (branch: Element): boolean =>
    [...descendants(branch)].some(({ name }) => /^(?:w:t|w:txbxContent|a:blip|v:imagedata)$/u.test(name));
  const branch = choices.find(shown) ?? (fallback && shown(fallback) ? fallback : (choices[0] ?? fallback));
  return branch?.children ?? [];
}

/** A content control is what it holds; a table of contents is kept together so that it can be left out. */
function control(node: Element): Node[] {
  const properties = child(node, 'w:sdtPr');
  const gallery = value(child(properties, 'w:docPartObj'), 'w:docPartGallery') ?? '';
  // The content was unwrapped already, children first.
  const content = node.children.filter(
    (inner) => typeof inner !== 'string' && !/^w:sdt(?:Pr|EndPr)$/u.test(inner.name),
  );
  return /table of contents/iu.test(gallery)
    ? [{ name: 'contents', attributes: {}, children: content }]
    : content;
}

function readyParagraph(
  paragraph: Element,
  styles: Styles,
  looks: Map<Element, RunLook>,
  legacy: Map<string, number>,
): void {
  const style = value(child(paragraph, 'w:pPr'), 'w:pStyle');
  let before: { text: Element; encoding: LegacyEncoding } | undefined;
  for (const run of ownElements(paragraph)) {
    if (run.name !== 'w:r') continue;
    const look = styles.look(run, style);
    looks.set(run, look);
    const encoding = encodingOfFont(look.font);
    for (const text of elements(run)) {
      if (text.name === 'w:sym')
        toText(text, symbolOf(text.attributes['w:font'] ?? '', text.attributes['w:char'] ?? ''));
      else if (text.name === 'w:softHyphen' && encoding?.startsWith('tcvn3')) toText(text, '\u00ad');
      if (text.name !== 'w:t' && text.name !== 'w:delText') continue;
      if (encoding === 'vni' && before?.encoding === 'vni') takeMark(before.text, text);
      before = encoding && { text, encoding };
      if (encoding) legacy.set(look.font ?? '', (legacy.get(look.font ?? '') ?? 0) + textIn(text).length);
    }
  }
  for (const run of ownElements(paragraph)) if (run.name === 'w:r') decode(run, looks.get(run));
}

function toText(element: Element, text: string): void {
  Object.assign(element, { name: 'w:t', children: [text] });
}

/** VNI writes a mark behind its letter; where a run ends between them, the mark goes to the letter. */
function takeMark(before: Element, text: Element): void {
  const [left, right] = [textIn(before), textIn(text)];
  if (!VNI_LETTER.test(left) || !VNI_MARK.test(right)) return;
  before.children = [left + right.slice(0, 1)];
  text.children = [right.slice(1)];
}

function decode(run: Element, look: RunLook | undefined): void {
  const encoding = encodingOfFont(look?.font);
  for (const text of elements(run)) {
    if (text.name !== 'w:t' && text.name !== 'w:delText') continue;
    const raw = textIn(text);
    const read = encoding ? decodeLegacy(raw, encoding) : raw;
    const shown = (look?.caps ? read.toUpperCase() : read).normalize('NFC');
    if (shown !== raw) text.children = [shown];
  }
}

/** Elements below a paragraph that belong to it, not to a paragraph inside it (a text box). */
export function* ownElements(paragraph: Element): Generator<Element> {
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
