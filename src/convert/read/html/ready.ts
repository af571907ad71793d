/** Makes the texts of a page what a reader of it sees: old fonts in Unicode, marks composed (NFC), capitals where they are styled so. */
import { decodeLegacy, encodingOfFont } from '../../tables/legacy-fonts.ts';
import { decodeAgain, LEGACY_NAMES, legacyParagraphs } from '../../tables/legacy-text.ts';
import { Refusal } from '../reading.ts';
import { type Look, lookOf, type StyleSheet } from './css.ts';
import { writtenLabel } from './shapes.ts';
import { childrenOf, type Element, elementsIn, isText, parentOf, type TextNode, wordsIn } from './tree.ts';

/** Changes the texts below an element; gives the characters turned to Unicode, by font or encoding. */
export function readyHtml(body: Element, style: StyleSheet): ReadonlyMap<string, number> {
  const fonts = new Map<string, number>();
  const count = (name: string, text: string): void => {
    fonts.set(name, (fonts.get(name) ?? 0) + text.trim().length);
  };
  readLegacyTexts(ordinaryTexts(body, style), count);
  const visit = (element: Element, outer: Look): void => {
    const look = lookOf(element, outer, style);
    for (const node of childrenOf(element)) {
      if (!isText(node)) visit(node, look);
      else {
        const encoding = encodingOfFont(look.font);
        if (encoding && /[^\s]/u.test(node.value)) {
          count(look.font ?? '', node.value);
          node.value = decodeLegacy(node.value, encoding);
        }
        node.value = (look.caps ? node.value.toUpperCase() : node.value).normalize('NFC');
      }
    }
  };
  visit(body, {});
  for (const item of elementsIn(body)) {
    joinSign(item);
    const label = item.tagName === 'li' ? writtenLabel(item) : undefined;
    // A dash is drawn twice where the label holds it and its list does so too.
    if (label) label.value = `${label.value.trim().replace(/^([-+•])\1+$/u, '$1')} `;
  }
  return fonts;
}

/** A list of terms that holds notes: the sign of each stands in front of its text. */
function joinSign(term: Element): void {
  if (term.tagName !== 'dt' || !/^\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)]?)\s*$/u.test(wordsIn(term)))
    return;
  const list = parentOf(term);
  const siblings = list ? childrenOf(list).filter((node): node is Element => !isText(node)) : [];
  const text = siblings[siblings.indexOf(term) + 1];
  const [first] = text?.tagName === 'dd' ? childrenOf(text) : [];
  if (!first || !isText(first)) return;
  first.value = `${wordsIn(term).trim()} ${first.value.trimStart()}`;
  term.childNodes = [];
}

/** Texts in fonts that stand for no old encoding. */
function ordinaryTexts(element: Element, style: StyleSheet, outer: Look = {}): TextNode[] {
  const look = lookOf(element, outer, style);
  return childrenOf(element).flatMap((node) => {
    if (!isText(node)) return ordinaryTexts(node, style, look);
    return encodingOfFont(look.font) ? [] : [node];
  });
}

/** What no font tells, the letters of the whole page may. */
function readLegacyTexts(nodes: readonly TextNode[], count: (name: string, text: string) => void): void {
  const told = legacyParagraphs(nodes.map(({ value }) => value));
  for (const [index, encoding] of told.entries()) {
    const node = nodes[index];
    if (!node || !encoding) continue;
    const read = encoding === 'utf8-twice' ? decodeAgain(node.value) : decodeLegacy(node.value, encoding);
    if (read === undefined)
      throw new Refusal(
        'encoding-legacy',
        `Chữ hỏng dấu (“${node.value.trim().slice(0, 40)}”): ${LEGACY_NAMES[encoding]}, và có chữ đã mất hẳn.`,
        'Xin lại tệp từ nơi gửi, hoặc lưu lại từ bản gốc.',
      );
    count(`mã ${LEGACY_NAMES[encoding]}`, node.value);
    node.value = read;
  }
}
