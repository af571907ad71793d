/** Pictures of a web page: those that stand in the page itself are kept, the others are counted. */
import { foldSpaces } from '../../../vietnamese/chars.ts';
import { type Element, htmlAttribute } from './tree.ts';

export interface Pictures {
  readonly bytes: Map<string, Uint8Array>;
  /** Pictures in files of their own, which were not sent with the page. */
  outside: number;
  /** What pictures show, as somebody described it: of a stamp, its words. */
  readonly described: Set<string>;
}

/** Smaller ones are lines, dots and counters. */
const LEAST = 40;

export function pictureOf(
  element: Element,
  pictures: Pictures,
): { readonly key: string; readonly alt: string } | undefined {
  const alt = foldSpaces(htmlAttribute(element, 'alt')).normalize('NFC');
  if (alt) pictures.described.add(alt);
  const source = htmlAttribute(element, 'src');
  const data = /^data:image\/(\w+)[^,]*;base64,(.+)$/su.exec(source);
  const sizes = ['width', 'height'].map((name) => Number.parseInt(htmlAttribute(element, name), 10));
  if (sizes.some((size) => size < LEAST)) return undefined;
  if (!data) {
    if (source) pictures.outside++;
    return undefined;
  }
  const bytes = decode(data[2] ?? '');
  if (!bytes) return undefined;
  const key = `ảnh ${pictures.bytes.size + 1}.${data[1]}`;
  pictures.bytes.set(key, bytes);
  return { key, alt };
}

function decode(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64.replace(/\s+/gu, '')), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}
