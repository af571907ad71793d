/** Pages of a PDF as plain values, read by PDF.js. Nothing of the file is executed, fetched or drawn. */
import { getResolvedPDFJS } from 'unpdf';
import { readDrawing } from './drawing.ts';
import { type FontLook, fontLook, readSymbols } from './fonts.ts';
import type { PdfPage, Run } from './layout.ts';

/** No page has more runs. */
const MOST_RUNS = 1_000_000;

type Library = Awaited<ReturnType<typeof getResolvedPDFJS>>;
export type PdfFile = Awaited<ReturnType<Library['getDocument']>['promise']>;
type Page = Awaited<ReturnType<PdfFile['getPage']>>;
type TextContent = Awaited<ReturnType<Page['getTextContent']>>;

/** Opens a file; the caller destroys it. Throws what the library throws. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const { getDocument } = await getResolvedPDFJS();
  return getDocument({
    // The library takes the bytes away from who gave them.
    data: new Uint8Array(bytes),
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  }).promise;
}

export async function readPage(file: PdfFile, number: number): Promise<PdfPage> {
  const { OPS } = await getResolvedPDFJS();
  const page = await file.getPage(number);
  try {
    const content = await page.getTextContent();
    const operators = await page.getOperatorList();
    const view = page.getViewport({ scale: 1, rotation: page.rotate + turned(content, page) });
    const { rules, dots, imageArea } = readDrawing(operators, OPS, view.transform);
    const { width, height } = view;
    const runs = readRuns(content, view.transform, fontsOf(page, content), number);
    const imageShare = Math.min(1, imageArea / (width * height));
    return { number, width, height, runs, rules, dots, imageShare };
  } finally {
    page.cleanup();
  }
}

/** Degrees by which the page must be turned for most of its letters to stand upright. */
function turned({ items }: TextContent, page: Page): number {
  const letters = new Map<number, number>();
  for (const item of items) {
    if (!('str' in item)) continue;
    const [a = 0, b = 0] = item.transform as number[];
    const angle = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) * 90 - page.rotate + 720) % 360;
    letters.set(angle, (letters.get(angle) ?? 0) + item.str.length);
  }
  return [...letters].toSorted((x, y) => y[1] - x[1])[0]?.[0] ?? 0;
}

function fontsOf(page: Page, content: TextContent): ReadonlyMap<string, FontLook> {
  return new Map(
    Object.keys(content.styles).map((key) => {
      const font = page.commonObjs.has(key) ? (page.commonObjs.get(key) as { name?: string } | null) : null;
      return [key, fontLook(font?.name ?? '')];
    }),
  );
}

function readRuns(
  { items }: TextContent,
  view: readonly number[],
  fonts: ReadonlyMap<string, FontLook>,
  page: number,
): Run[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const runs: Run[] = [];
  const first = page * MOST_RUNS;
  let spaced = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    if (item.str.trim() === '') {
      spaced ||= item.str !== '' || item.hasEOL;
      continue;
    }
    const [, , mc = 0, md = 0, me = 0, mf = 0] = item.transform as number[];
    const x = a * me + c * mf + e;
    const base = b * me + d * mf + f;
    const size = Math.hypot(a * mc + c * md, b * mc + d * md);
    const { bold = false, italic = false } = fonts.get(item.fontName) ?? {};
    const text = readSymbols(item.str);
    runs.push({ id: first + runs.length, text, x, right: x + item.width, base, size, bold, italic, spaced });
    spaced = item.hasEOL;
  }
  return runs;
}
