/** Drawings in a paragraph: pictures with the words that stand for them, and text boxes. */
import type { Place } from '../../../../schema/message.ts';
import { foldSpaces } from '../../../../vietnamese/chars.ts';
import type { SourceImage } from '../../../model.ts';
import type { Context } from '../context.ts';
import { descendants, type XmlElement } from '../package/tree.ts';

export interface Drawings {
  readonly images: readonly SourceImage[];
  readonly boxes: readonly XmlElement[];
  /** Boxes whose words are printed faintly across the page. */
  readonly watermarks: readonly XmlElement[];
}

export function drawingsIn(drawing: XmlElement, context: Context, place: Place): Drawings {
  const all = outsideBoxes(drawing);
  const boxes = all.filter(({ name }) => name === 'w:txbxContent');
  const alt = altOf(all);
  if (alt && !context.findings.described.has(alt)) context.findings.described.set(alt, place);
  const keys = all.flatMap((element) => context.imageOf(element) ?? []);
  const pictures = all.some(({ name }) => name === 'a:blip' || name === 'v:imagedata');
  // A picture that stands outside of the file is not fetched. A shape without picture and text is a line or a frame; a chart or a diagram is content that gets lost.
  const lost = all.some(
    ({ name, attributes }) => name === 'a:graphicData' && /chart|diagram/u.test(attributes['uri'] ?? ''),
  );
  if ((lost || pictures) && keys.length === 0) context.findings.count('drawing', place);
  for (const { name, attributes } of all)
    if (name === 'v:textpath' && attributes['string']?.trim())
      context.findings.watermark(attributes['string'], place);
  const across = isWatermark(all);
  const images = [...new Set(keys)].map((key) => ({ key, alt }));
  return { images, boxes: across ? [] : boxes, watermarks: across ? boxes : [] };
}

/** Turned text is seldom text; between these angles (in 60,000ths of a degree) it runs across the page. */
const TURNED: readonly [number, number][] = [
  [1_200_000, 4_200_000],
  [17_400_000, 20_400_000],
];

/** The name that Word gives its own watermarks, or text that is turned. */
function isWatermark(all: readonly XmlElement[]): boolean {
  return all.some(({ name, attributes }) => {
    if (name === 'wp:docPr') return /water\s?mark/iu.test(attributes['name'] ?? '');
    const turn = name === 'a:xfrm' ? Number(attributes['rot'] ?? 0) : 0;
    return TURNED.some(([from, to]) => turn >= from && turn <= to);
  });
}

/** Elements of the drawing without what stands inside its text boxes: their paragraphs are read on their own. */
function outsideBoxes(drawing: XmlElement): XmlElement[] {
  const boxes = new Set<XmlElement>();
  for (const element of descendants(drawing))
    if (element.name === 'w:txbxContent') for (const inner of descendants(element)) boxes.add(inner);
  return [...descendants(drawing)].filter((element) => !boxes.has(element));
}

function altOf(all: readonly XmlElement[]): string {
  const said = all.flatMap(({ name, attributes }) => {
    if (name === 'wp:docPr' || name === 'pic:cNvPr') return [attributes['descr'], attributes['title']];
    return name === 'v:shape' ? [attributes['alt']] : [];
  });
  const alt = foldSpaces(said.find((words) => words?.trim()) ?? '').normalize('NFC');
  // Word writes names of files and "a picture containing …" by itself; a name tells a reader nothing.
  return /^(?:[\w-]+\.(?:png|jpe?g|gif|bmp|emf|wmf)|https?:\S+)$/iu.test(alt) ? '' : alt;
}
