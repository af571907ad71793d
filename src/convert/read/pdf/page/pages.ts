/** All pages of a file within its bounds, or a refusal that says why not. */
import { type Bounds, tooSlow } from '../../reading.ts';
import { compareLayers, type Layers, textOfScan, withDisputed } from '../../scan/layers.ts';
import { pagesOf, type ScannedSheet, sheetOf } from '../../scan/pages.ts';
import { MOST_SCANNED, tooManyScans } from '../../scan/report.ts';
import type { ScannedPage, Scanner } from '../../scan/scanned.ts';
import { brokenPdf, encrypted, hasOldLayer, lacksText, tooManyPages } from '../trouble.ts';
import { isForm, openPdf, type PdfFile, readPage } from './extract.ts';
import type { PdfPage } from './layout.ts';
import { pageImage } from './page-images.ts';

/** No report is longer; a file with more pages is a mistake or an attack. */
const MOST_PAGES = 2000;
/** Pieces of text on all pages together. */
const MOST_RUNS = 3_000_000;

/** The pages of a file, and what it carries besides them. */
export interface PdfContent {
  readonly pages: readonly PdfPage[];
  /** Those of the pages that are pictures, as a machine read them. */
  readonly sheets: readonly ScannedSheet[];
  /** Pages of which a picture and the words that a scanner laid under it were both read, by their numbers. */
  readonly layers: ReadonlyMap<number, Layers>;
  readonly attachments: readonly string[];
  /** It holds JavaScript, which is never run. */
  readonly scripted: boolean;
}

export async function readPages(bytes: Uint8Array, bounds: Bounds): Promise<PdfContent> {
  const file = await within(bounds, openPdf(bytes)).catch((error: unknown) => {
    throw refusalOf(error);
  });
  try {
    const pages = await readAll(file, bounds);
    const read = bounds.scan ? await readSheets(file, pages, bounds.scan) : new Map();
    const { sheets, layers } = choose(pages, read);
    return { ...withSheets(pages, sheets), layers, ...(await carried(file)) };
  } finally {
    await file.loadingTask.destroy();
  }
}

async function carried(file: PdfFile): Promise<Omit<PdfContent, 'pages' | 'sheets' | 'layers'>> {
  const attachments = await file.getAttachments();
  return { attachments: Array.from(attachments?.keys() ?? []), scripted: await file.hasJSActions() };
}

/** So many pages are read at once: there is a machine for each, and each holds the pixels of a page. */
const AT_ONCE = 2;

/**
 * What a machine read on the pages that are pictures, with or without the words of an earlier scanner, by their numbers; a
 * picture may show two pages. Old words beyond the limit are taken as they are.
 */
async function readSheets(file: PdfFile, pages: readonly PdfPage[], scan: Scanner): Promise<Sheets> {
  const bare = pages.filter(lacksText);
  if (bare.length > MOST_SCANNED) throw tooManyScans(bare.length);
  const layered = pages.filter(hasOldLayer).slice(0, MOST_SCANNED - bare.length);
  const scanned = [...bare, ...layered].toSorted((a, b) => a.number - b.number);
  const read = new Map<number, readonly ScannedPage[]>();
  for (let from = 0; from < scanned.length; from += AT_ONCE) {
    const together = scanned.slice(from, from + AT_ONCE).map(async ({ number }, at) => {
      const image = await pageImage(file, number);
      if (image) read.set(number, await scan(image, { page: from + at + 1, of: scanned.length }));
    });
    await Promise.all(together);
  }
  return read;
}

type Sheets = ReadonlyMap<number, readonly ScannedPage[]>;

/** Where a page has words already, the better of both readings. */
function choose(pages: readonly PdfPage[], read: Sheets): Pick<PdfContent, 'layers'> & { sheets: Sheets } {
  const sheets = new Map(read);
  const layers = new Map<number, Layers>();
  for (const page of pages.filter(hasOldLayer)) {
    const fresh = read.get(page.number);
    if (!fresh) continue;
    const both = compareLayers(page.runs.map(({ text }) => text).join(' '), textOfScan(fresh));
    layers.set(page.number, both);
    if (both.taken === 'old') sheets.delete(page.number);
    else
      sheets.set(
        page.number,
        fresh.map((sheet) => withDisputed(sheet, both.differing)),
      );
  }
  return { sheets, layers };
}

/** The pages with those that a machine read in their places, counted anew. */
function withSheets(pages: readonly PdfPage[], read: Sheets): Pick<PdfContent, 'pages' | 'sheets'> {
  const counted: (PdfPage | ScannedSheet)[] = [];
  for (const page of pages) {
    const own = read.get(page.number) ?? [];
    if (own.length === 0) counted.push({ ...page, number: counted.length + 1 });
    for (const one of own) counted.push(sheetOf(one, counted.length + 1));
  }
  const sheets = counted.filter((page) => 'page' in page);
  const scanned = new Map(pagesOf(sheets).map((page) => [page.number, page]));
  const all = counted.flatMap((page) => ('page' in page ? (scanned.get(page.number) ?? []) : page));
  return { pages: all, sheets };
}

/** Milliseconds between two looks at the time. */
const LOOK = 100;

/** The work, given up when the time of the file is over: the library pauses now and then, and so lets us look. */
async function within<T>(bounds: Bounds, work: Promise<T>): Promise<T> {
  let looking = true;
  const watch = async (): Promise<never> => {
    while (looking) {
      if (bounds.expired()) throw tooSlow();
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
    return new Promise(() => {});
  };
  try {
    return await Promise.race([work, watch()]);
  } finally {
    looking = false;
  }
}

async function readAll(file: PdfFile, bounds: Bounds): Promise<readonly PdfPage[]> {
  if (file.numPages > MOST_PAGES) throw tooManyPages(file.numPages, MOST_PAGES);
  const pages: PdfPage[] = [];
  const form = await within(bounds, isForm(file)).catch((error: unknown) => {
    throw refusalOf(error);
  });
  let runs = 0;
  for (let number = 1; number <= file.numPages; number++) {
    if (bounds.expired() || runs > MOST_RUNS) throw tooSlow();
    const page = await within(bounds, readPage(file, number, form)).catch((error: unknown) => {
      throw refusalOf(error, number);
    });
    runs += page.runs.length;
    pages.push(page);
  }
  return pages;
}

/** Names of the errors by which the library says that a file is damaged. */
const DAMAGED = /^(?:InvalidPDF|MissingPDF|Format|XRef|UnknownError|UnexpectedResponse|AbortException)/u;

/** Errors of the file are told to the editor; those of the program are not hidden behind them. */
function refusalOf(error: unknown, page?: number): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return encrypted();
  return DAMAGED.test(name) ? brokenPdf(page) : error;
}
