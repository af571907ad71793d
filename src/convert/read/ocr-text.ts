/** Plain OCR text: a line is a paragraph, blank lines between; page breaks cut paragraphs in mid-sentence. */

import { groupOf } from '../../shared/nth.ts';
import { labelOf } from '../../vietnamese/labels.ts';
import { startsInside } from '../../vietnamese/sentences.ts';
import { type DraftSource, emptyDraft, paragraph, Report, withReport } from '../draft.ts';
import type { Draft } from '../model.ts';
import { joinInlines, plain, tidy } from '../text/inlines.ts';
import { itemOf } from '../text/items.ts';
import { type ColumnLine, layColumns, splitGaps } from './columns.ts';
import { drawnTable } from './dump/index.ts';
import { readEmphasis } from './emphasis.ts';
import { partRegions } from './markdown/regions.ts';
import { starItems } from './markdown/star-items.ts';

/** The dialect of any text that shows no other. */
export function likeOcrText(): number {
  return 0.1;
}

export function readOcrText(source: DraftSource): Draft {
  const report = new Report();
  const blocks: ColumnLine[] = [];
  // A table that pandoc draws is told by its rule of dashes.
  const { text: own, regions } = partRegions(source.text, ['grid', 'simple']);
  const drawn = new Map(regions.map((region) => [region.line, drawnTable(region, source.file)]));
  for (const [index, raw] of bracketStars(own.split('\n')).entries()) {
    const table = drawn.get(index + 1);
    if (table) blocks.push(table);
    const place = { file: source.file, line: index + 1 };
    const read = readEmphasis(raw);
    const inlines = tidy(read);
    const value = plain(inlines);
    const last = blocks.at(-1);
    if (last && goesOnBelow(last, raw, index)) {
      blocks[blocks.length - 1] = {
        ...last,
        inlines: joinInlines(last.inlines, inlines),
        endLine: index + 1,
      };
      continue;
    }
    if (value === '' || /^[*\s]+$/u.test(value)) continue;
    if (/^[-–—_=]{3,}$/u.test(value)) blocks.push(paragraph([], place, { kind: 'separator' }));
    else {
      const cells = raw.includes('\t') ? splitGaps(read) : undefined;
      blocks.push(cells ? { ...paragraph(inlines, place), cells } : itemOf(paragraph(inlines, place)));
    }
  }
  return withReport(
    { ...emptyDraft(source.file, 'ocr-text'), blocks: starItems(layColumns(blocks, report), report) },
    report,
  );
}

/** Stars behind a word, and in front of a line. */
const STARRED = /(?<=[\p{L}\d%)”"])(\*{1,3})(?=[\s.,;:)]|$)/gu;
const STAR_NOTE = /^\s*(\*{1,3})\s+(?=\S)/u;

/** Stars that mark notes stand in brackets, where every line that begins with some has them behind one word above it. */
function bracketStars(lines: readonly string[]): readonly string[] {
  const open: string[] = [];
  for (const line of lines) {
    const note = STAR_NOTE.exec(line)?.[1];
    if (note === undefined) open.push(...Array.from(line.matchAll(STARRED), (found) => groupOf(found, 1)));
    else if (!open.includes(note)) return lines;
    else open.splice(open.indexOf(note), 1);
  }
  if (open.length > 0) return lines;
  return lines.map((line) =>
    STAR_NOTE.test(line) ? line.replace(STAR_NOTE, '[$1] ') : line.replaceAll(STARRED, '[$1]'),
  );
}

/** A line of a note at least this long may have been broken because the page is no wider. */
const BROKEN = 60;

/**
 * Exporters hang the further lines of a note below the words behind its number, or set them at the edge: then the line above
 * is a long one and in mid-sentence.
 */
function goesOnBelow({ inlines, endLine }: ColumnLine, raw: string, line: number): boolean {
  const above = plain(inlines);
  if (endLine !== line || !/^\[\d{1,3}\]\s/u.test(above)) return false;
  if (/^(?: {2,}|\t)\S/u.test(raw)) return true;
  const rest = raw.trim();
  return (
    above.length >= BROKEN &&
    !/[.!?:…]["”)]?$/u.test(above) &&
    startsInside(rest) &&
    labelOf(rest) === undefined
  );
}
