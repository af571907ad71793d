/** The pictures that pages without letters consist of. */
import { getResolvedPDFJS } from 'unpdf';
import type { PageImage } from '../../scan/scanned.ts';
import type { PdfFile } from './extract.ts';

interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly data?: Uint8Array | Uint8ClampedArray | null;
}

/** The largest picture of a page, or nothing. */
export async function pageImage(file: PdfFile, number: number): Promise<PageImage | undefined> {
  const { OPS, ImageKind } = await getResolvedPDFJS();
  const page = await file.getPage(number);
  try {
    const { fnArray, argsArray } = await page.getOperatorList();
    let largest: PageImage | undefined;
    for (const [index, operator] of fnArray.entries()) {
      const [first] = (argsArray[index] ?? []) as readonly unknown[];
      let found: Decoded | null = null;
      if (operator === OPS.paintInlineImageXObject) found = first as Decoded;
      else if (operator === OPS.paintImageXObject) {
        const name = String(first);
        const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
        found = await new Promise<Decoded | null>((resolve) => objects.get(name, resolve));
      }
      const image = found && imageOf(found, ImageKind, page.rotate);
      if (image && (!largest || areaOf(image) > areaOf(largest))) largest = image;
    }
    return largest;
  } finally {
    page.cleanup();
  }
}

const areaOf = (image: PageImage): number => ('pixels' in image ? image.width * image.height : 0);

function imageOf(
  { width, height, kind, data }: Decoded,
  kinds: { readonly GRAYSCALE_1BPP: number; readonly RGB_24BPP: number },
  rotate: number,
): PageImage | undefined {
  if (!data) return undefined;
  const turn = (((rotate / 90) % 4) + 4) % 4;
  if (kind === kinds.GRAYSCALE_1BPP)
    return { pixels: bits(data, width, height), width, height, channels: 1, turn };
  return { pixels: new Uint8Array(data), width, height, channels: kind === kinds.RGB_24BPP ? 3 : 4, turn };
}

/** One bit a pixel, rows filled up to whole bytes. */
function bits(data: Uint8Array | Uint8ClampedArray, width: number, height: number): Uint8Array {
  const row = Math.ceil(width / 8);
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      pixels[y * width + x] = ((data[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0;
  return pixels;
}
