/** Pages of a PDF as plain values, read by PDF.js. Nothing of the file is executed, fetched or drawn. */
import { getResolvedPDFJS } from 'unpdf';
import { nth } from '../../../../shared/nth.ts';
import { readRuns } from '../lines/runs.ts';
import { readDrawing } from './drawing.ts';
import { withMarks, withoutShadows } from './glyphs.ts';
import type { PdfPage, Turned } from './layout.ts';
import { type Matrix, multiplyMatrices } from './paths.ts';
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

/** What a form asks for: words that are written in, and boxes that are ticked. */
export interface Form {
  readonly written: boolean;
  /** Ticks are drawings: they do not come with the text. */
  readonly ticked: number;
}

export async function formOf(file: PdfFile): Promise<Form> {
  const fields = (await file.getFieldObjects()) as Readonly<
    Record<string, readonly { readonly type: string; readonly value?: unknown }[]>
  > | null;
  const all = Object.values(fields ?? {}).flat();
  const written = all.some(({ type }) => /^(?:text|combobox|listbox)$/u.test(type));
  const ticked = all.filter(
    ({ type, value }) =>
      /^(?:checkbox|radiobutton)$/u.test(type) && typeof value === 'string' && !/^(?:Off)?$/u.test(value),
  ).length;
  return { written, ticked };
}

/** `form` says whether its fields are looked at. */
export async function readPage(file: PdfFile, number: number, form: boolean): Promise<PdfPage> {
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
    const { rules, dots, grounds, imageArea } = readDrawing(operators, OPS, view.transform);
    const { width, height } = view;
    const hidden = glyphs.filter(({ mode }) => mode === 3).length / Math.max(1, glyphs.length);
    const fields = form ? ((await page.getAnnotations()) as readonly Field[]) : [];
    const matrix = view.transform as unknown as Matrix;
    const written = withValues(glyphs, fields, matrix);
    const seen = withMarks(withoutShadows([...written, ...fieldValues(fields, matrix)]));
    const upright = seen.filter(({ angle }) => Math.abs(angle) <= LEVEL);
    const runs = readRuns(upright, fonts, number * MOST_RUNS, rules);
    return {
      number,
      width,
      height,
      runs,
      turned: readTurned(seen, fonts, number * MOST_RUNS + runs.length),
      asides: [],
      rules,
      dots,
      grounds,
      hidden,
      imageShare: Math.min(1, imageArea / (width * height)),
    };
  } finally {
    page.cleanup();
  }
}

/** Values of form fields that the file gives no look: nothing draws them, so they are set in their boxes. */
function fieldValues(fields: readonly Field[], view: Matrix): Glyph[] {
  return fields.flatMap((field, index) => {
    const { fieldType, fieldValue, hasAppearance, hidden, rect } = field;
    const values = [fieldValue ?? ''].flat().filter((value) => value !== '');
    if (hasAppearance || hidden || !rect || !/^(?:Tx|Ch)$/u.test(fieldType ?? '')) return [];
    return writtenIn(rect, values.join(', '), view, index);
  });
}

/** Words set in the box of a field. */
function writtenIn([x1, y1, , y2]: Box, words: string, view: Matrix, index: number): Glyph[] {
  const [, , , , x, base] = multiplyMatrices(view, [1, 0, 0, 1, x1 + 2, y1 + 0.3 * (y2 - y1)]);
  const size = Math.min(FIELD_SIZE, 0.8 * (y2 - y1));
  const look = { font: '', base, size, angle: 0, mode: 0, ink: 1, stamped: true, shown: -1 - index };
  let right = x;
  return Array.from(words, (text): Glyph => {
    const left = right;
    right += 0.5 * size;
    return { ...look, text, x: left, right };
  });
}

/**
 * The library draws a value that has no look of its own with the lower half of each code, as far as these are letters: the
 * value says what it is.
 */
function withValues(glyphs: readonly Glyph[], fields: readonly Field[], view: Matrix): Glyph[] {
  const letters = new Map<Glyph, string>();
  const wrong = new Set<Glyph>();
  const written: Glyph[] = [];
  for (const [index, { fieldType, fieldValue, hasAppearance, hidden, rect }] of fields.entries()) {
    const value = typeof fieldValue === 'string' ? fieldValue.replace(/\s/gu, '') : '';
    if (fieldType !== 'Tx' || !rect || !/[^\0-\u00ff]/u.test(value)) continue;
    const [x1, y1, x2, y2] = rect;
    const corners = [
      multiplyMatrices(view, [1, 0, 0, 1, x1, y1]),
      multiplyMatrices(view, [1, 0, 0, 1, x2, y2]),
    ];
    const [left = 0, right = 0] = corners.map((corner) => corner[4]).toSorted((a, b) => a - b);
    const [top = 0, bottom = 0] = corners.map((corner) => corner[5]).toSorted((a, b) => a - b);
    const inside = glyphs.filter(
      ({ text, x, base }) => text.trim() !== '' && x >= left && x <= right && base >= top && base <= bottom,
    );
    const halved = Array.from(value, (sign) => String.fromCharCode(sign.charCodeAt(0) % 256)).join('');
    const drawn = inside.map(({ text }) => text).join('');
    if (drawn === halved)
      for (const [at, sign] of Array.from(value).entries()) letters.set(nth(inside, at), sign);
    else if (hasAppearance && !hidden && isLossOf(drawn, halved)) {
      for (const glyph of inside) wrong.add(glyph);
      written.push(...writtenIn(rect, String(fieldValue), view, index));
    }
  }
  if (letters.size === 0 && wrong.size === 0 && written.length === 0) return [...glyphs];
  const kept = glyphs.filter((glyph) => !wrong.has(glyph));
  return [...kept.map((glyph) => ({ ...glyph, text: letters.get(glyph) ?? glyph.text })), ...written];
}

/** The drawn letters are those of the halved value, in order, save some that are none. */
function isLossOf(drawn: string, halved: string): boolean {
  let at = 0;
  for (const sign of halved) if (sign === drawn[at]) at++;
  return at === drawn.length;
}

interface Field {
  readonly fieldType?: string;
  readonly fieldValue?: string | readonly string[] | null;
  readonly hasAppearance?: boolean;
  readonly hidden?: boolean;
  readonly rect?: Box;
}
type Box = readonly [x1: number, y1: number, x2: number, y2: number];
const FIELD_SIZE = 12;

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
    const made = { name: font?.name ?? '', unit: font?.fontMatrix?.[0] ?? 0.001 };
    known.set(key, made);
    return made;
  };
}
