/** What an editor is told of text that was set aside. */
import type { Report } from '../../draft.ts';
import { foldSpaces } from '../../text/chars.ts';
import { isCirculationMark } from '../docx/circulation.ts';
import { rowText } from './bands.ts';
import type { Segment } from './layout.ts';
import { pagesName } from './page-names.ts';
import { isTable, type PageParts } from './parts.ts';
import { textOf } from './rows.ts';

/** Lines at the top of a file among which a mark of circulation may stand. */
const TOP = 12;

export function asideText(segments: readonly Segment[]): string {
  return foldSpaces(segments.map(textOf).join(' '));
}

/** Names each watermark once, and asks about all that limits who may read the paper. */
export function reportAsides(parts: readonly PageParts[], report: Report, file: string): void {
  const marks = new Map<string, number>();
  const mark = (text: string, page: number, header: boolean): void => {
    if (isCirculationMark(text, header) && !marks.has(text)) marks.set(text, page);
  };
  const pages = new Map<string, number[]>();
  for (const { asides, page } of parts) {
    for (const text of asides.flatMap(watermarkTexts)) {
      const numbers = pages.get(text) ?? [];
      if (!numbers.includes(page.number)) pages.set(text, [...numbers, page.number]);
    }
  }
  for (const [text, numbers] of pages) {
    const place = { file, line: 1, page: numbers[0] ?? 1 };
    report.warn(
      'pdf-watermark',
      `${pagesName(numbers)} có chữ chìm “${text}” in đè lên trang; chữ này không được đưa vào trang.`,
      'Xem chữ chìm nói gì về văn bản (dự thảo, nội bộ, bản sao); nếu được, xin bản không có chữ chìm.',
      place,
    );
    mark(text, place.page, true);
  }
  for (const { page, bands, body } of parts) {
    for (const { row } of bands) mark(rowText(row), page.number, true);
    const lines = page.number === 1 ? body.slice(0, TOP) : [];
    for (const line of lines) if (!isTable(line)) mark(textOf(line), 1, false);
  }
  for (const [text, page] of marks)
    report.warn(
      'circulation-mark',
      `Văn bản ghi “${text}”.`,
      'Hỏi cơ quan ban hành xem văn bản có được công bố không; chưa rõ thì không đưa lên trang.',
      { file, line: 1, page },
    );
}

function watermarkTexts({ rule, segments }: PageParts['asides'][number]): string[] {
  if (rule !== 'watermark') return [];
  const texts = segments.map((segment) => foldSpaces(textOf(segment)));
  // Tiles say the same again and again, the lines of one watermark are one text.
  const once = [...new Set(texts)];
  return once.length < texts.length ? once : [once.join(' ')];
}
