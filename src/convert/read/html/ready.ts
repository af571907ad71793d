/** Makes the texts of a page what a reader of it sees: old fonts in Unicode, marks composed (NFC), capitals where they are styled so. */
import { decodeLegacy, encodingOfFont } from '../../tables/legacy-fonts.ts';
import { type Look, lookOf, type StyleSheet } from './css.ts';
import { childrenOf, type Element, isText } from './tree.ts';

/** Changes the texts below an element; gives the characters turned to Unicode, by font. */
export function makeReady(body: Element, style: StyleSheet): ReadonlyMap<string, number> {
  const fonts = new Map<string, number>();
  const visit = (element: Element, outer: Look): void => {
    const look = lookOf(element, outer, style);
    for (const node of childrenOf(element)) {
      if (!isText(node)) visit(node, look);
      else {
        const encoding = encodingOfFont(look.font);
        if (encoding && /[^\s]/u.test(node.value)) {
          fonts.set(look.font ?? '', (fonts.get(look.font ?? '') ?? 0) + node.value.trim().length);
          node.value = decodeLegacy(node.value, encoding);
        }
        node.value = (look.caps ? node.value.toUpperCase() : node.value).normalize('NFC');
      }
    }
  };
  visit(body, {});
  return fonts;
}
