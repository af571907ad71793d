/** Plain OCR text: a line is a paragraph, blank lines between; page breaks cut paragraphs in mid-sentence. */
import { emptyDraft, paragraph, Report, type Source, withReport } from '../draft.ts';
import type { Block, Draft } from '../model.ts';
import { plain, tidy } from '../text/inlines.ts';
import { itemOf } from '../text/items.ts';
import { readEmphasis } from './emphasis.ts';
import { starItems } from './star-items.ts';

/** The dialect of any text that shows no other. */
export function likeOcrText(): number {
  return 0.1;
}

export function readOcrText(source: Source): Draft {
  const report = new Report();
  const blocks: Block[] = [];
  for (const [index, raw] of source.text.split('\n').entries()) {
    const place = { file: source.file, line: index + 1 };
    const inlines = tidy(readEmphasis(raw));
    const value = plain(inlines);
    if (value === '' || /^[*\s]+$/u.test(value)) continue;
    if (/^[-–—_=]{3,}$/u.test(value)) blocks.push(paragraph([], place, { kind: 'separator' }));
    else blocks.push(itemOf(paragraph(inlines, place)));
  }
  return withReport({ ...emptyDraft(source.file, 'ocr-text'), blocks: starItems(blocks) }, report);
}
