/**
 * Text taken out of a PDF: hard-wrapped lines; where lines end with a blank the paragraph goes on. A page
 * starts at a form feed, at a line with one blank in front, or at a printed page number that stands alone.
 */
import { type DraftSource, emptyDraft, paragraph } from '../draft.ts';
import type { Block, Draft } from '../model.ts';
import { text } from '../text/inlines.ts';
import { readDump } from './dump/index.ts';
import { blanksTell, type Goes, goesOn, trailingBlankShare, usualWidth, wrappedShare } from './wrapping.ts';

/** More lines than this share with a blank in front are an indented layout, not page starts. */
const PAGE_STARTS = 0.08;
const FEW_STARTS = 3;
/** From this share of lines cut in mid-sentence on, a text is hard-wrapped. */
const WRAPPED = 0.3;
/** No page is set wider than this many characters; longer lines are whole paragraphs. */
const WIDEST = 140;

export function likePdfText(source: string): number {
  const lines = source.split('\n');
  if (lines.length < 8) return 0;
  if (isPrinted(lines)) return 0.9;
  const wrapped = wrappedShare(lines);
  if (trailingBlankShare(lines) >= 0.3 && usualWidth(lines) <= WIDEST) return 0.9;
  return wrapped >= WRAPPED && usualWidth(lines) <= WIDEST ? 0.6 : 0;
}

/** Pages parted by form feeds, or columns set with blanks. */
function isPrinted(lines: readonly string[]): boolean {
  if (lines.some((line) => line.includes('\f')) || hasBands(lines)) return true;
  const filled = lines.filter((line) => line.trim());
  const laid = filled.filter((line) => /^ {2,}\S/u.test(line) || /\S {3,}\S/u.test(line)).length;
  return laid >= 0.3 * filled.length && usualWidth(lines) <= WIDEST;
}

/** A line that comes back beside lone numbers: the head or foot of a page. */
function hasBands(lines: readonly string[]): boolean {
  const filled = lines.map((line) => line.trim()).filter(Boolean);
  const beside = filled.flatMap((line, at) =>
    /^[-–—\s]*\d{1,4}[-–—\s]*$/u.test(line) ? [filled[at - 1], filled[at + 1]] : [],
  );
  const bands = beside.flatMap((line) =>
    line && /\p{L}{3}/u.test(line) ? [line.replace(/\d+/gu, '#')] : [],
  );
  return bands.some(
    (band) =>
      band.length >= 8 && !/[.;,:]$/u.test(band) && bands.filter((other) => other === band).length >= 3,
  );
}

export function readPdfText(source: DraftSource): Draft {
  const lines = source.text.split('\n');
  if (!blanksTell(lines)) return readDump(source);
  const startsPage = pageStarts(lines);
  const goes: Goes = goesOn(lines);
  const blocks: Block[] = [];
  let page = 1;
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/\f/gu, '');
    if (blocks.length > 0 && startsPage(raw, page)) page++;
    if (!line.trim()) continue;
    const place = { file: source.file, line: index + 1, page };
    const value = line.trim();
    if (/^[-–—_=]{3,}$/u.test(value)) blocks.push(paragraph([], place, { kind: 'separator' }));
    else
      blocks.push(
        paragraph([text(value)], place, { open: goes(line, lines[index + 1]), width: value.length }),
      );
  }
  return { ...emptyDraft(source.file, 'pdf-text'), blocks, pages: page };
}

/** Recognises the first line of a page, given the number of the page before. */
function pageStarts(lines: readonly string[]): (line: string, page: number) => boolean {
  if (lines.some((line) => line.includes('\f'))) {
    return (line, page) => line.startsWith('\f') || isPageNumber(line, page + 1);
  }
  const filled = lines.filter((line) => line.trim());
  const indented = filled.filter((line) => /^ \S/u.test(line));
  const byBlank = indented.length <= Math.max(FEW_STARTS, filled.length * PAGE_STARTS);
  return (line, page) => (byBlank && /^ \S/u.test(line)) || isPageNumber(line, page + 1);
}

/** A number alone on its line that is in step with the pages; covers and appendices may shift it by one. */
function isPageNumber(line: string, page: number): boolean {
  const number = /^\s*[-–]?\s*(\d{1,3})\s*[-–]?\s*$/u.exec(line)?.[1];
  return number !== undefined && Math.abs(Number(number) - page) <= 1;
}
