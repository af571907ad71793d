/** Pages of a PDF as plain values, read by PDF.js. Nothing of the file is executed, fetched or drawn. */
import { getResolvedPDFJS } from 'unpdf';
import { readDrawing } from './drawing.ts';
import { ownLetters } from './fonts.ts';
import { withMarks, withoutShadows } from './glyphs.ts';
import type { PdfPage, Turned } from './layout.ts';
import type { Matrix } from './paths.ts';
import { readRuns } from './runs.ts';
import { type Glyph, type GlyphFont, TextState } from './text-state.ts';

type Library = Awaited<ReturnType<typeof getResolvedPDFJS>>;
export type PdfFile = Awaited<ReturnType<Library['getDocument']>['promise']>;
type Page = Awaited<ReturnType<PdfFile['getPage']>>;

/** No page has more runs. */
const MOST_RUNS = 1_000_000;

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
    // Larger pictures than a page scanned at 600 dpi are not decoded.
    maxImageSize: 70_000_000,
    stopAtErrors: false,
    verbosity: 0,
  }).promise;
}

export async function readPage(file: PdfFile, number: number): Promise<PdfPage> {
  const { OPS } = await getResolvedPDFJS();
  const page = await file.getPage(number);
  try {
    const operators = await page.getOperatorList();
    const fonts = fontsOf(page);
    const glyphsOf = (view: readonly number[]) => {
      const state = new TextState(view as Matrix, OPS, fonts);
      for (const [index, operator] of operators.fnArray.entries())
        state.run(operator, operators.argsArray[index] ?? []);
      return state.glyphs;
    };
    const plain = page.getViewport({ scale: 1 });
    const first = glyphsOf(plain.transform);
    const turn = turned(first);
    const view = turn === 0 ? plain : page.getViewport({ scale: 1, rotation: page.rotate - turn * 90 });
    const glyphs = turn === 0 ? first : glyphsOf(view.transform);
    const { rules, dots, imageArea } = readDrawing(operators, OPS, view.transform);
    const { width, height } = view;
    const hidden = glyphs.filter(({ mode }) => mode === 3).length / Math.max(1, glyphs.length);
    const seen = withMarks(withoutShadows(glyphs));
    const upright = seen.filter(({ angle }) => Math.abs(angle) <= LEVEL);
    const runs = readRuns(upright, fonts, number * MOST_RUNS);
    return {
      number,
      width,
      height,
      runs,
      turned: readTurned(seen, fonts, number * MOST_RUNS + runs.length),
      asides: [],
      rules,
      dots,
      hidden,
      imageShare: Math.min(1, imageArea / (width * height)),
    };
  } finally {
    page.cleanup();
  }
}

/** Quarter turns by which most glyphs are set. */
function turned(glyphs: readonly Glyph[]): number {
  const counts = [0, 0, 0, 0];
  for (const { angle } of glyphs) {
    const quarter = (Math.round(angle / 90) + 4) % 4;
    counts[quarter] = (counts[quarter] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts));
}

/** A line may slope by so many degrees. */
const LEVEL = 2;

/** Text that is turned, read along its own lines. Ids count from `first`. */
function readTurned(glyphs: readonly Glyph[], fonts: (key: string) => GlyphFont, first: number): Turned[] {
  const groups = Map.groupBy(
    glyphs.filter(({ angle }) => Math.abs(angle) > LEVEL),
    ({ angle }) => angle,
  );
  let next = first;
  return [...groups].map(([angle, own]) => {
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    const straight = own.map((glyph) => {
      const x = glyph.x * cos + glyph.base * sin;
      return { ...glyph, x, base: glyph.base * cos - glyph.x * sin, right: x + glyph.right - glyph.x };
    });
    const runs = readRuns(straight, fonts, next);
    next += runs.length;
    const middles = runs.map(({ id, x, right, base, size }) => {
      const [u, v] = [(x + right) / 2, base - 0.3 * size];
      return [id, [u * cos - v * sin, u * sin + v * cos]] as const;
    });
    return { angle, runs, middles: new Map(middles) };
  });
}

/** What is known of the fonts of a page, by the names that its operators use. */
function fontsOf(page: Page): (key: string) => GlyphFont {
  const known = new Map<string, GlyphFont>();
  return (key) => {
    const found = known.get(key);
    if (found) return found;
    const objects = page.commonObjs;
    const font = objects.has(key)
      ? (objects.get(key) as { name?: string; fontMatrix?: readonly number[] } | null)
      : null;
    const name = font?.name ?? '';
    const own = ownLetters(name);
    const made = { name, unit: font?.fontMatrix?.[0] ?? 0.001, ...(own && { own }) };
    known.set(key, made);
    return made;
  };
}
